"""What a GO does: primes the room, lets the line go, or lets it wait for its time.

What waits is the cue on standby. It asks the gate when it is let wait, and again when it is due;
whatever changes it or shuts the gate ends the wait, and only a hand begins another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.cue import Link
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.gate import REACTION_S, TOO_SOON
from bithuman_panel.core.models import Mode
from bithuman_panel.core.run import PrimeState, Wait
from bithuman_panel.core.running import (
    NOTHING_ON_STANDBY,
    UNLOCKED,
    already_waits,
    follow_objection,
    prime_objection,
    said_before,
    unprimed,
)
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.outlet import Hand, Key
from bithuman_panel.presenters.waiting import Due

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.marks import Mark
    from bithuman_panel.core.models import Line, Target
    from bithuman_panel.presenters.cue_lines import CueLine, CueLines
    from bithuman_panel.presenters.outlet import Outlet
    from bithuman_panel.presenters.place import Place
    from bithuman_panel.presenters.ports import Clock, Speech
    from bithuman_panel.presenters.run_view import RunView
    from bithuman_panel.presenters.waiting import Slot

_TO_ALL = say("This goes to ALL rooms. Hold GO, or press Shift+F5.")
_NOT_YET = say("The run sheet is still being opened. Press again in a moment.")
_NOT_FOLLOWING = say("The next cue does not follow by itself. Press GO for it.")
_ARRIVED = frozenset({Outcome.DELIVERED, Outcome.PARTLY_DELIVERED})


class Leader(NamedTuple):
    """A line whose delivery lets the cue ``following`` go by itself, as that was at the GO."""

    entry_id: str
    following: CueLine


class Going:
    """Lets the cue on standby go. GUI thread, nothing here waits.

    ``on_gone`` hears of each cue whose line has left for its lane, ``on_change`` that standby is to
    be shown anew; ``time_of`` gives the words of a time of day.
    """

    def __init__(
        self,
        view: RunView,
        place: Place,
        lines: CueLines,
        outlet: Outlet,
        slot: Slot,
        clock: Clock,
        speech: Speech,
        *,
        time_of: Callable[[float], str],
        on_gone: Callable[[Cue], None],
        on_change: Callable[[], None],
    ) -> None:
        self._view = view
        self._place = place
        self._lines = lines
        self._outlet = outlet
        self._slot = slot
        self._clock = clock
        self._speech = speech
        self._time_of = time_of
        self._on_gone = on_gone
        self._on_change = on_change
        self._leader: Leader | None = None
        self._by_itself_at: float | None = None

    @property
    def following(self) -> str | None:
        """The cue that follows by itself: it counts down, or the line before has to arrive."""
        if self._leader:
            return self._leader.following.cue.id
        due = self._slot.due
        return due.cue.id if due and due.why is Wait.FOLLOW else None

    def follows_as_it_was(self, cue: Cue) -> bool:
        """Return whether ``cue`` is what the operator has let follow, and goes where that was."""
        leader = self._leader
        return leader is None or leader.following.is_still(self._lines.of(cue))

    def prime_state(self, now: CueLine) -> PrimeState:
        """Return what is known of the context that must come before a cue's line."""
        if now.prime is None:
            return PrimeState.NONE
        if now.choice is None:
            return PrimeState.NEEDED
        return self._place.marks.prime(now.cue.id, now.choice.target, now.prime.text)

    def go(self, key: Key, *, by_key: bool = False) -> None:
        """Do what a GO does now, if the gate agrees; else say why the cue stays."""
        cue = self._place.cue
        if cue is None:
            self._view.refuse(NOTHING_ON_STANDBY if self._place.is_open else _NOT_YET)
            return
        now = self._lines.of(cue)
        objection = self._surprise() or now.complaint
        objection = objection or (self._patience() if key is Key.PLAIN else None)
        if objection or now.choice is None:
            self._view.refuse(objection or NOTHING_ON_STANDBY)
        elif self.prime_state(now) not in UNLOCKED:
            self._prime(now, now.choice.target, Hand(key, by_key=by_key))
        else:
            self._say(now, now.choice.target, Hand(key, by_key=by_key))

    def prime(self, key: Key, *, by_key: bool = False) -> None:
        """Send the context of the cue on standby, if the gate agrees; its line is for a GO."""
        cue = self._place.cue
        now = self._lines.of(cue) if cue else None
        if now is None or now.complaint or now.choice is None:
            self._view.refuse((now.complaint if now else None) or NOTHING_ON_STANDBY)
        else:
            self._prime(now, now.choice.target, Hand(key, by_key=by_key))

    def go_due(self, due: Due) -> None:
        """Let a cue go whose time has come, if nothing speaks against it by now."""
        now = self._lines.of(due.cue)
        said = self._place.marks.said(due.cue.id, due.line.target)
        is_said_since = said is not None and said.entry.id != due.said
        objection = self._told_of(said) if said and is_said_since else None
        # A person's word that it was confirmed may have been taken back.
        objection = objection or unprimed(self.prime_state(now))
        hand = Hand(is_there=now.is_there, insists=due.insists)
        objection = objection or self._outlet.objection_when_due(due.line, hand)
        self._view.show_waiting(None)
        if objection:
            self._view.refuse(objection)
            self._on_change()
        else:
            self._by_itself_at = self._clock.monotonic()
            self._let_go(due.cue, due.line)

    def heed(self, entry: Entry) -> None:
        """Let the next cue follow, where ``entry`` is the line it follows and has arrived."""
        leader = self._leader
        if leader is None or entry.id != leader.entry_id:
            return
        if entry.stage in (Stage.QUEUED, Stage.IN_FLIGHT):
            return
        self._leader = None
        if entry.stage is Stage.DONE and entry.outcome in _ARRIVED and not entry.strays:
            self._follow(entry)
        else:
            self._view.refuse(_NOT_FOLLOWING)

    def end(self, told: Sentence | None) -> None:
        """Let nothing go by itself any more; say ``told`` where something would have."""
        leader, self._leader = self._leader, None
        due = self._slot.clear()
        if due:
            self._view.show_waiting(None)
        if told and (due or leader):
            self._view.refuse(told if due else _NOT_FOLLOWING)

    def _surprise(self) -> Sentence | None:
        """Return why a press does nothing that was meant for what just went by itself."""
        at = self._by_itself_at
        is_too_soon = at is not None and self._clock.monotonic() - at < REACTION_S
        return TOO_SOON if is_too_soon else None

    def _patience(self) -> Sentence | None:
        """Return why a plain press does nothing while a press before it still waits."""
        waiting, due = self._slot.waiting, self._slot.due
        if waiting is None or due is None or due.why is Wait.FOLLOW:
            return None
        return already_waits(waiting.why, waiting.left_s)

    def _prime(self, now: CueLine, target: Target, hand: Hand) -> None:
        is_held = hand.key is Key.CONFIRMED
        state = self.prime_state(now)
        objection = prime_objection(state, is_confirmed=is_held)
        line = now.prime_line(self._place.run, target)
        insists = is_held and state is PrimeState.UNKNOWN
        hand = Hand(hand.key, by_key=hand.by_key, is_there=now.is_there, insists=insists)
        objection = objection or self._outlet.objection(line, hand, _TO_ALL)
        if objection:
            self._view.refuse(objection)
            return
        self._view.clear_refusal()
        self._view.show_gone()
        self._outlet.let_go(line)

    def _say(self, now: CueLine, target: Target, hand: Hand) -> None:
        said = self._place.marks.said(now.cue.id, target)
        objection = self._told_of(said) if said and hand.key is Key.PLAIN else None
        line = now.line(self._place.run, target)
        due = self._due(now.cue, line, said, hand)
        hand = Hand(
            hand.key,
            by_key=hand.by_key,
            is_there=now.is_there,
            insists=said is not None,
            for_later=due is not None,
        )
        objection = objection or self._outlet.objection(line, hand, _TO_ALL)
        if objection:
            self._view.refuse(objection)
            return
        self.end(None)
        self._view.clear_refusal()
        self._view.show_gone()
        if due:
            self._let_wait(due)
        else:
            self._let_go(now.cue, line)

    def _due(self, cue: Cue, line: Line, said: Mark | None, hand: Hand) -> Due | None:
        """Return how the line is to wait; None: it goes now.

        Held where a plain press would have sufficed, or while it waits, GO means now.
        """
        before = self._slot.due
        if before and before.why is not Wait.FOLLOW:
            return None
        means_now = hand.key is Key.CONFIRMED and not said and not line.target.is_broadcast
        minds_speech = cue.mode is Mode.SPEAK and not means_now
        pause_s = 0.0 if before else cue.pre_wait_s
        if pause_s <= 0 and not (minds_speech and self._speech.left(line.target) > 0):
            return None
        return Due(
            cue,
            line,
            Wait.PRE_WAIT if pause_s > 0 else Wait.NEXT,
            self._clock.monotonic() + pause_s,
            minds_speech,
            insists=said is not None,
            said=said.entry.id if said else None,
        )

    def _follow(self, entry: Entry) -> None:
        cue = self._place.cue
        now = self._lines.of(cue) if cue else None
        objection = self._unfit_to_follow(now) if now else None
        if now is None or now.choice is None or objection:
            self._view.refuse(objection or _NOT_FOLLOWING)
            return
        cue, target = now.cue, now.choice.target
        is_spoken = entry.line.mode is Mode.SPEAK
        pause_s = cue.pre_wait_s + (self._speech.left(entry.line.target) if is_spoken else 0.0)
        line = now.line(self._place.run, target)
        not_before = self._clock.monotonic() + pause_s
        self._let_wait(Due(cue, line, Wait.FOLLOW, not_before, cue.mode is Mode.SPEAK))

    def _unfit_to_follow(self, now: CueLine) -> Sentence | None:
        target = now.choice.target if now.choice else None
        return follow_objection(
            now.complaint,
            is_broadcast=target is not None and target.is_broadcast,
            is_said=self._place.marks.said(now.cue.id, target) is not None,
            state=self.prime_state(now),
        )

    def _let_wait(self, due: Due) -> None:
        self._slot.take(due)
        self._view.show_waiting(self._slot.waiting)
        self._on_change()

    def _let_go(self, cue: Cue, line: Line) -> None:
        with self._place.one_step():
            entry = self._outlet.let_go(line)
            following = self._place.index.after(cue.id)
            follows = cue.link is Link.FOLLOW and following is not None
            then = self._lines.of(following) if follows and following else None
            self._leader = Leader(entry.id, then) if then else None
            self._on_gone(cue)

    def _told_of(self, mark: Mark) -> Sentence:
        entry = mark.entry
        room = self._lines.title_of(entry.line.target)
        return said_before(mark, room, self._time_of(entry.created_at))
