"""The composer: mode, text, the Send sentence, and the one way for a line to leave the window."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core import limits
from bithuman_panel.core.choice import send_sentence
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.gate import Gate, Press
from bithuman_panel.core.models import Mode, line_of
from bithuman_panel.core.pseudonyms import covered_send_sentence
from bithuman_panel.core.recall import Recall
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bithuman_panel.core.budget import Budget
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.models import Line, Target
    from bithuman_panel.core.pseudonyms import Pseudonyms
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.presenters.ports import Clock, Memory, Sender
    from bithuman_panel.presenters.undo import UndoPresenter

# An unhurried avatar; no page of the API gives a figure, so the window calls it an estimate.
WORDS_A_MINUTE = 150


class Key(StrEnum):
    """How the operator asked: a plain press, or the press that a broadcast needs."""

    PLAIN = "plain"
    CONFIRMED = "confirmed"
    REPEATED = "repeated"


class ComposerView(Protocol):
    """What the composer can show."""

    def show_mode(self, mode: Mode) -> None:
        """Show ``mode`` by word, icon, colour and placeholder."""
        ...

    def show_sentence(
        self, sentence: Sentence, covered: Sentence, *, is_broadcast: bool, can_send: bool
    ) -> None:
        """Show what the Send button would do; ``covered`` says it behind the stage shield."""
        ...

    def show_estimate(self, seconds: int, characters: int) -> None:
        """Show how long the text would take to speak."""
        ...

    def show_text(self, text: str) -> None:
        """Show another draft: nothing of the one before can be undone into it."""
        ...

    def replace_text(self, text: str) -> None:
        """Put another text in its place; the view's own undo brings the old one back."""
        ...

    def show_recalled(self, text: str) -> None:
        """Replace the text with an earlier line, from where the next key may go on."""
        ...

    def refuse(self, sentence: Sentence) -> None:
        """Flash, and say why the line stays."""
        ...

    def clear_refusal(self) -> None:
        """Take the last refusal away."""
        ...


class ComposerPresenter:
    """Lets lines go through the gate. All calls in the GUI thread, none waits."""

    def __init__(
        self,
        view: ComposerView,
        gate: Gate,
        sender: Sender,
        memory: Memory,
        clock: Clock,
        redactor: Redactor,
        *,
        profile: str,
        new_id: Callable[[], str],
        on_entry: Callable[[Entry], None],
        budget: Budget,
        undo: UndoPresenter,
        names: Pseudonyms,
        earlier: Callable[[Target, Mode], Iterable[str]] = lambda _target, _mode: (),
    ) -> None:
        self._view = view
        self._gate = gate
        self._sender = sender
        self._memory = memory
        self._clock = clock
        self._redactor = redactor
        self._profile = profile
        self._new_id = new_id
        self._on_entry = on_entry
        self._budget = budget
        self._earlier = earlier
        self._recall = Recall()
        self._undo = undo
        self._names = names
        self._mode = Mode.SPEAK
        self._via_add_context = False
        self._text = ""
        self._is_typed = False
        self._choice: Choice | None = None
        self._room_is_there = True

    def start(self) -> None:
        """Show the mode, the sentence and the text kept from the last start."""
        self._view.show_mode(self._mode)
        self._restore_draft()
        self._show_sentence()

    def choose(self, choice: Choice | None, *, room_is_there: bool = True) -> None:
        """Aim at ``choice``; another target brings its own draft, and keeps this one's."""
        before, self._choice = self._target(), choice
        self._room_is_there = room_is_there
        if before is None:
            self._adopt_text()
        elif self._target() != before:
            self._restore_draft()
        self._show_sentence()

    def choose_mode(self, mode: Mode) -> None:
        """Speak the next line, or add it silently.

        What was written for the other mode comes back by no arrow and no undo once it has left.
        """
        is_other, self._mode = mode is not self._mode, mode
        self._view.show_mode(mode)
        if is_other:
            self._recall = Recall()
            if not self._text:
                self._show_text("")
        self._show_sentence()

    def choose_route(self, *, via_add_context: bool) -> None:
        """Let a Speak take the add-context call (``type: speak``), or its own again."""
        self._via_add_context = via_add_context

    def edit(self, text: str) -> None:
        """Take the text as the operator types it."""
        self._is_typed = True
        self._take(text)

    def focus(self) -> None:
        """The operator turns to the composer: have a connection ready."""
        if self._choice:
            self._sender.warm(self._choice.agent.code)

    def gate_changed(self) -> None:
        """Show whether a press would do anything now."""
        self._show_sentence()

    def key_released(self) -> None:
        """The key that sent the last line is up again."""
        self._gate.key_released()

    def reuse(self, line: Line) -> None:
        """Put the text and mode of an earlier line back into the composer, unsent."""
        target, mode, text = self._target(), self._mode, self._text
        self.choose_mode(line.mode)
        self._replace_text(line.text)
        if text.strip() and text != line.text:
            self._undo.offer(
                say("Your draft made room for the earlier line."),
                lambda: self._put_back(target, mode, text),
            )

    def take_up(self, line: Line) -> bool:
        """Put a line that was withdrawn back, unsent; False where it would be out of place.

        It wants an empty composer that aims where the line was to go.
        """
        if self._text.strip() or line.target != self._target():
            return False
        self.choose_mode(line.mode)
        self._replace_text(line.text)
        return True

    def recall_older(self) -> None:
        """Bring back the line before, unsent: the newest one where nothing is written.

        Of this target and this mode alone: silent context must not come back to be spoken. What
        was changed since is a text of its own, and stays.
        """
        target = self._target()
        if not self._text:
            self._recall.begin(self._earlier(target, self._mode) if target else ())
        text = self._recall.older() if self._text == self._recall.text else None
        if text is not None:
            self._show_recalled(text)

    def recall_newer(self) -> None:
        """Go on to the line after, and in the end to nothing."""
        if self._text == self._recall.text:
            self._show_recalled(self._recall.newer())

    def send(self, key: Key, *, by_key: bool = False) -> None:
        """Let the line go if the gate agrees; else say why it stays."""
        try:
            line = self._line()
        except InputRefused as refused:
            self._view.refuse(refused.sentence)
            return
        objection = self._objection(line, key, by_key=by_key)
        if objection:
            self._view.refuse(objection)
            return
        self._view.clear_refusal()
        self._replace_text("")
        self._undo.forget()
        self.submit(line)

    def resend(self, line: Line) -> bool:
        """Let a queued line go that the operator ticked at the release of a hold; False: it stays.

        The refusal is shown.
        """
        refused = self._gate.ask(
            Press(
                line,
                self._clock.monotonic(),
                is_tick=True,
                opens_in_s=self._budget.state().opens_in_s,
            )
        )
        if refused:
            self._view.refuse(refused.sentence)
            return False
        self.submit(line)
        return True

    def submit(self, line: Line) -> None:
        """Hand a line to its lane as a new entry; the gate was asked, or lanes are held."""
        entry = Entry(self._new_id(), line, self._profile, self._clock.now())
        self._budget.note_sent()
        self._gate.passed(line)
        self._on_entry(entry)
        self._sender.submit(entry)

    def _line(self) -> Line:
        if self._choice is None:
            raise InputRefused(say("Choose an agent and a room first."))
        text = limits.line_text(self._text)
        # Of what would be sent: what was typed may part the secret by characters dropped since.
        if self._redactor.finds(text):
            raise InputRefused(say("This line holds the API secret. Remove it: it is never sent."))
        return line_of(self._mode, text, self._choice.target, via_add_context=self._via_add_context)

    def _objection(self, line: Line, key: Key, *, by_key: bool) -> Sentence | None:
        if line.target.is_broadcast and key is Key.PLAIN and self._gate.is_open:
            return say("This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.")
        press = Press(
            line,
            self._clock.monotonic(),
            is_repeat=key is Key.REPEATED,
            by_key=by_key,
            target_is_there=self._room_is_there,
            opens_in_s=self._budget.state().opens_in_s,
        )
        refused = self._gate.ask(press)
        return refused.sentence if refused else None

    def _target(self) -> Target | None:
        return self._choice.target if self._choice else None

    def _adopt_text(self) -> None:
        """Let text that was written without a target go along with the first choice.

        Where the target has a draft of its own, neither is lost: what was typed just now stays in
        sight, else the target's own comes; the other is kept as the text without a target.
        """
        target = self._target()
        own = self._memory.draft(target)
        if not self._text or own in ("", self._text):
            self._go_along(own)
        elif self._is_typed:
            self._memory.keep_draft(None, own)
            self._keep_draft()
            told = say("This target had a draft of its own. It is put aside.")
            self._undo.offer(told, lambda: self._swap(target))
        else:
            self._restore_draft()
            told = say("This is the target's own draft. The text from before is put aside.")
            self._undo.offer(told, lambda: self._swap(target))

    def _go_along(self, own: str) -> None:
        if not self._text:
            self._show_text(own)
            return
        self._memory.keep_draft(None, "")
        self._keep_draft()

    def _swap(self, target: Target | None) -> None:
        """Let the draft of ``target`` and the text that was put aside change places."""
        aside, own = self._memory.draft(None), self._memory.draft(target)
        self._memory.keep_draft(None, own)
        self._memory.keep_draft(target, aside)
        if self._target() == target:
            self._replace_text(aside)
        elif self._target() is None:
            self._replace_text(own)

    def _put_back(self, target: Target | None, mode: Mode, text: str) -> None:
        """Give a draft back to the target that it was written for."""
        if target == self._target():
            self.choose_mode(mode)
            self._replace_text(text)
        else:
            self._memory.keep_draft(target, self._redactor.clean(text))

    def _keep_draft(self) -> None:
        # A draft goes to the disk: the API secret must not, however it came into the text.
        self._memory.keep_draft(self._target(), self._redactor.clean(self._text))

    def _restore_draft(self) -> None:
        self._show_text(self._memory.draft(self._target()))

    def _show_text(self, text: str) -> None:
        self._view.show_text(text)
        self._is_typed = False
        self._take(text)

    def _replace_text(self, text: str) -> None:
        self._view.replace_text(text)
        self._is_typed = False
        self._take(text)

    def _take(self, text: str) -> None:
        self._text = text
        self._keep_draft()
        self._view.clear_refusal()
        self._view.show_estimate(speaking_seconds(text), len(text))

    def _show_recalled(self, text: str) -> None:
        self._view.show_recalled(text)
        self.edit(text)

    def _show_sentence(self) -> None:
        self._view.show_sentence(
            send_sentence(self._mode, self._choice),
            covered_send_sentence(self._mode, self._choice, self._names),
            is_broadcast=bool(self._choice and self._choice.is_broadcast),
            can_send=self._choice is not None and self._gate.is_open,
        )


def speaking_seconds(text: str) -> int:
    """Return about how long ``text`` takes to say, in seconds; text without spaces counts too."""
    words = max(len(text.split()), len(text) / 12)
    return round(words * 60 / WORDS_A_MINUTE)
