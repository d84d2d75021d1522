"""The one way for a line to leave the window: checked, let by the gate, written down, sent."""

from __future__ import annotations

import logging
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core import limits
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.gate import Gate, Press
from bithuman_panel.core.speakability import HOLDS_SECRET

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.budget import Budget
    from bithuman_panel.core.gate import Refused
    from bithuman_panel.core.models import Line
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.ports import Clock, Sender


# Well before a connection that was opened ahead is too old to be used (api/spare.py).
_WARM_AGAIN_S = 5.0
_log = logging.getLogger(__name__)


class Key(StrEnum):
    """How the operator asked: a plain press, or the press that needs a second thought."""

    PLAIN = "plain"
    CONFIRMED = "confirmed"
    REPEATED = "repeated"


class Hand(NamedTuple):
    """What the operator's hand did.

    ``by_key``: it was a key, which must come up before the next one counts. ``is_there`` is False
    where the room is known to have closed. ``insists``: that this very line was said before was
    told, and answered by a press of its own kind. ``for_later``: the line is to wait first.
    """

    key: Key = Key.PLAIN
    by_key: bool = False
    is_there: bool = True
    insists: bool = False
    for_later: bool = False


class Outlet:
    """Lets lines go, whoever wrote them. One for each desk; GUI thread.

    ``on_entry`` is told of each new entry before its lane has it, ``on_submitted`` when all of one
    press have theirs, and whether one of them leaves at once. Nothing here waits, but
    ``on_submitted`` may for half a frame (``EntryBridge.wait_until_left``).
    """

    def __init__(
        self,
        gate: Gate,
        sender: Sender,
        clock: Clock,
        budget: Budget,
        redactor: Redactor,
        *,
        profile: str,
        new_id: Callable[[], str],
        on_entry: Callable[[Entry], None],
        on_submitted: Callable[[bool], object] = lambda _is_leaving: None,
    ) -> None:
        self._gate = gate
        self._sender = sender
        self._clock = clock
        self._budget = budget
        self._redactor = redactor
        self._profile = profile
        self._new_id = new_id
        self._on_entry = on_entry
        self._on_submitted = on_submitted
        # The agent that a connection was asked for last, and when.
        self._warmed = ("", 0, 0.0)

    @property
    def is_open(self) -> bool:
        """Whether a press of a fresh line would have a chance at all."""
        return self._gate.is_open

    @property
    def obstacle(self) -> Sentence | None:
        """Why nothing leaves now, whatever is pressed; None: a fresh line would have a chance."""
        return self._gate.obstacle

    def checked(self, text: str) -> str:
        """Return ``text`` as it would be sent; raise ``InputRefused`` where it must not be."""
        sent = limits.line_text(text)
        # Of what would be sent: what was typed may part the secret by characters dropped since.
        if self._redactor.finds(sent):
            raise InputRefused(HOLDS_SECRET)
        return sent

    def masked(self, text: str) -> str:
        """Return ``text`` as it may be shown: without a secret, however that came into it."""
        return self._redactor.clean(text)

    def objection(
        self, line: Line, hand: Hand, to_all: Sentence, *, also: tuple[Line, ...] = ()
    ) -> Sentence | None:
        """Ask the gate; return why the line stays, None: it may go now.

        ``to_all`` says how a broadcast is confirmed where the press came from. ``also`` are the
        lines for further rooms: all of them may go, or none.
        """
        if line.target.is_broadcast and hand.key is Key.PLAIN and self._gate.is_open:
            return to_all
        press = Press(
            line,
            self._clock.monotonic(),
            is_repeat=hand.key is Key.REPEATED,
            by_key=hand.by_key,
            target_is_there=hand.is_there,
            insists=hand.insists,
            is_for_later=hand.for_later,
            opens_in_s=self._budget.state().opens_in_s,
            also=also,
            room_for=self._room_for() if also else None,
        )
        refused = self._gate.ask(press)
        return _told(refused)

    def objection_when_due(self, line: Line, hand: Hand) -> Sentence | None:
        """Ask the gate for a line whose time has come; a press ``for_later`` had let it by."""
        press = Press(
            line,
            self._clock.monotonic(),
            target_is_there=hand.is_there,
            insists=hand.insists,
            is_due=True,
            opens_in_s=self._budget.state().opens_in_s,
        )
        refused = self._gate.ask(press)
        return _told(refused)

    def objection_to_tick(self, line: Line) -> Sentence | None:
        """Ask the gate for a line that a press had let by before it had to wait."""
        opens_in_s = self._budget.state().opens_in_s
        press = Press(line, self._clock.monotonic(), is_tick=True, opens_in_s=opens_in_s)
        refused = self._gate.ask(press)
        return _told(refused)

    def let_go(self, line: Line, *, is_ahead: bool = False) -> Entry:
        """Hand a line to its lane as a new entry; the gate was asked, or lanes are held.

        ``is_ahead``: before all lines that wait for the same agent.
        """
        (entry,) = self.let_all_go((line,), is_ahead=is_ahead)
        return entry

    def let_all_go(self, lines: tuple[Line, ...], *, is_ahead: bool = False) -> tuple[Entry, ...]:
        """Hand lines that one press lets go to their lanes, each as a new entry."""
        # One moment for all: by it those of one press are known.
        at = self._clock.now()
        entries = tuple(self._entered(line, at) for line in lines)
        # Told first, so that nothing is told of a line before itself; shown when it has left.
        for entry in entries:
            self._on_entry(entry)
        taken = [self._sender.submit(entry, is_ahead=is_ahead) for entry in entries]
        self._on_submitted(any(taken))
        return entries

    def warm(self, agent: str, lines: int = 1) -> None:
        """Have connections opened ahead for the agent's next lines: so many go with one press."""
        self._warmed = (agent, lines, self._clock.monotonic())
        self._sender.warm(agent, lines)

    def stay_warm(self, agent: str, lines: int = 1) -> None:
        """Have them ahead still while a line is written; for each letter, asked for now and then.

        For another agent, and for more lines than before, at once.
        """
        warmed, most, since = self._warmed
        is_new = agent != warmed or lines > most
        if is_new or self._clock.monotonic() - since >= _WARM_AGAIN_S:
            self.warm(agent, lines)

    def changed(self, *, by_hand: bool) -> None:
        """Take that target or text is another one: a press cannot mean yet what no hand chose."""
        self._gate.changed(None if by_hand else self._clock.monotonic())

    def key_released(self) -> None:
        """The key that sent the last line is up again."""
        self._gate.key_released()

    def _entered(self, line: Line, at: float) -> Entry:
        self._budget.note_sent()
        self._gate.passed(line)
        return Entry(self._new_id(), line, self._profile, at)

    def _room_for(self) -> int | None:
        """Return how many lines the platform still takes, after those that are on their way."""
        left = self._budget.state().left
        return None if left is None else left - len(self._sender.pending())


def _told(refused: Refused | None) -> Sentence | None:
    """Return why a line stays; the log gets the rule alone, for the values may be private."""
    if refused is None:
        return None
    _log.debug("A line stays: %s", refused.sentence.template)
    return refused.sentence
