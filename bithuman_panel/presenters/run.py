"""The run of a show: standby, GO, and what became of each cue. It never sends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.run import Does
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.at_hand import AtHandPresenter
from bithuman_panel.presenters.cue_lines import CueLines
from bithuman_panel.presenters.going import Going
from bithuman_panel.presenters.place import Place
from bithuman_panel.presenters.standby import OnStandby
from bithuman_panel.presenters.times import Progress
from bithuman_panel.presenters.waiting import Silence, Slot

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable

    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.pseudonyms import Pseudonyms
    from bithuman_panel.presenters.outlet import Key, Outlet
    from bithuman_panel.presenters.place import Taken
    from bithuman_panel.presenters.ports import Clock, RunMemory, Speech
    from bithuman_panel.presenters.run_view import RunView
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.presenters.undo import UndoPresenter
    from bithuman_panel.presenters.waiting import Due

_CRASHED = say(
    "The panel did not close in order. The run sheet is where it was, on hold. Look at the stage, "
    "then release the hold."
)
_LOCKED = say("Show mode: the run goes on. Leave Show mode to begin again.")
_SHUT = say("Nothing leaves for now, so the cue waits no longer. It is on standby.")
_CHANGED = say("The cue or its target was changed, so it waits no longer. It is on standby.")
_MOVED = say("Standby has moved, so the cue before waits no longer.")
_WITHDRAWN = say("The cue was withdrawn. It is on standby.")
_LATE = say(
    "The computer was asleep or too busy, so the cue waits no longer. It is on standby. Look at "
    "the stage, then press GO."
)
_NO_SHOW = say("Show mode was left, so the next cue does not follow by itself.")


class RunPresenter:
    """Moves standby and lets cues go. GUI thread, none of its calls waits.

    ``on_crash`` is to hold everything and to tell the sentence; ``time_of`` gives the words of a
    time of day, from Unix seconds. ``lasts_s`` tells how many seconds an agent (a code; None:
    nobody yet) takes to say a text.
    """

    def __init__(
        self,
        view: RunView,
        show: ShowPresenter,
        outlet: Outlet,
        memory: RunMemory,
        names: Pseudonyms,
        *,
        new_id: Callable[[], str],
        choice_of: Callable[[Target], tuple[Choice, bool]],
        clock: Clock,
        speech: Speech,
        lasts_s: Callable[[str, str | None], float],
        start: Callable[[Coroutine[None, None, None]], object],
        sleep: Callable[[float], Awaitable[object]],
        undo: UndoPresenter,
        on_crash: Callable[[Sentence], object],
        time_of: Callable[[float], str],
    ) -> None:
        self._view = view
        self._show = show
        self._outlet = outlet
        self._undo = undo
        self._on_crash = on_crash
        self._early: list[Entry] = []
        self._warm: tuple[str, str] | None = None
        self._was_open = True
        self._is_listening = self._was_in_show_mode = False
        self._lines = CueLines(show, outlet, choice_of)
        self._place = Place(show, memory, new_id)
        self._at_hand = AtHandPresenter(view, show, self._lines, outlet, names, undo)
        self._slot = Slot(
            clock,
            speech,
            start=start,
            sleep=sleep,
            on_tick=view.show_waiting,
            on_due=lambda due: self._going.go_due(due),
            on_late=self._on_late,
        )
        self._silence = Silence(speech, start=start, sleep=sleep, on_silence=self._tell)
        self._going = Going(
            view,
            self._place,
            self._lines,
            outlet,
            self._slot,
            clock,
            speech,
            time_of=time_of,
            on_gone=self._on_gone,
            on_change=self._tell,
        )
        self._on_standby = OnStandby(
            self._place, self._lines, self._going, self._slot, outlet, names, speech, lasts_s
        )

    @property
    def run(self) -> str:
        """The id of this run."""
        return self._place.run

    @property
    def is_waiting(self) -> bool:
        """Whether a cue waits to go by itself, or would follow once the line before it arrives."""
        return self._slot.due is not None or self._going.following is not None

    @property
    def progress(self) -> Progress:
        """Which cue is on standby and where it would go, and what became of each."""
        cue = self._place.cue
        choice = self._lines.of(cue).choice if cue else None
        return Progress(cue.id if cue else None, choice, self._place.marks.all())

    def open(self, entries: Iterable[Entry]) -> None:
        """Take the run up where it stood; ``entries`` are what the journal has of it.

        A run that is open already knows more than the journal did when it was asked.
        """
        if self._is_listening and self._place.is_open:
            self._early.clear()
            return
        self.close()
        has_crashed = self._place.open(entries, self._early)
        self._early.clear()
        # What could be taken back was of the show before.
        self._undo.forget()
        self._was_in_show_mode = self._show.in_show_mode
        self._is_listening = True
        self._show.listen(self._on_show)
        self._view.show_marks(self._place.marks.all())
        self._on_show()
        if has_crashed:
            self._on_crash(_CRASHED)

    def close(self) -> None:
        """Leave the run as it stands: nobody will ask whether it crashed."""
        if self._is_listening:
            self._is_listening = False
            self._going.end(None)
            self._silence.await_at(None)
            self._show.leave(self._on_show)
            self._place.close()

    def aim(self, choice: Choice | None, *, is_there: bool = True) -> None:
        """Take the current target: where cues go that name none."""
        self._lines.aim(choice, is_there=is_there)
        self._look_at_what_waits()
        self._tell()

    def gate_changed(self) -> None:
        """Show whether a press would do anything now; what waits ends where the gate is shut."""
        was_open, self._was_open = self._was_open, self._outlet.is_open
        if not self._was_open:
            self._going.end(_SHUT)
        elif not was_open:
            # It told of a gate that was shut, and it is so no longer.
            self._view.clear_refusal()
        self._tell()

    def rooms_changed(self) -> None:
        """Show where the cue on standby would go: more is known of rooms than before."""
        self._look_at_what_waits()
        self._tell_standby()

    def stand_by(self, cue_id: str) -> None:
        """Put a cue on standby; it sends nothing."""
        if self._place.is_open and self._place.index.number(cue_id):
            self._move_to(cue_id)

    def step(self, steps: int) -> None:
        """Move standby by so many cues; at the ends it stays."""
        standby = self._place.cue
        cue = self._place.index.after(standby.id if standby else None, steps)
        if cue and self._place.is_open:
            self._move_to(cue.id)

    def go(self, key: Key, *, by_key: bool = False) -> None:
        """Let the cue on standby go if the gate agrees, and move on; else say why it stays.

        A room that must be primed is primed first. A line that would talk over another one waits
        for silence, unless GO is held.
        """
        self._going.go(key, by_key=by_key)

    def prime(self, key: Key, *, by_key: bool = False) -> None:
        """Send the context of the cue on standby ahead of its line, if the gate agrees."""
        self._going.prime(key, by_key=by_key)

    def withdraw(self) -> None:
        """Let what waits to go by itself wait no longer; it stays on standby."""
        if self.is_waiting:
            self._going.end(None)
            self._view.tell(_WITHDRAWN)
            self._tell()

    def cover(self, key: Key, *, by_key: bool = False) -> None:
        """Let the cover line go to the current target, ahead of what is queued."""
        self._at_hand.cover(key, by_key=by_key)

    def steer(self, key: Key, *, by_key: bool = False) -> None:
        """Let the steer go to the current target, ahead of what is queued."""
        self._at_hand.steer(key, by_key=by_key)

    def begin_again(self) -> None:
        """Begin another run: every cue is unsaid, and the first one is on standby."""
        if self._show.in_show_mode:
            self._view.refuse(_LOCKED)
        elif self._place.is_open:
            self._going.end(None)
            taken = self._place.begin_again()
            self._show_run()
            told = say("The run begins again: every cue is unsaid.")
            self._undo.offer(told, lambda: self._go_back(taken))

    def change(self, entry: Entry) -> None:
        """Take a line that was let go, or what has become of one, whoever wrote it."""
        if not (self._is_listening and self._place.is_open):
            # The journal is still being read, and may have been asked before this one came.
            self._early.append(entry)
        if not self._is_listening:
            return
        cue_id = self._place.take(entry)
        self._going.heed(entry)
        if cue_id is not None:
            self._view.show_cue_marks(cue_id, self._place.marks.of(cue_id))
        # Of another hand's line, too: now somebody speaks, or does so no longer.
        self._tell_standby()

    def _go_back(self, taken: Taken) -> None:
        if self._place.go_back(taken):
            self._going.end(None)
            self._show_run()

    def _show_run(self) -> None:
        self._view.show_marks(self._place.marks.all())
        self._view.clear_refusal()
        self._tell()

    def _on_gone(self, cue: Cue) -> None:
        self._undo.forget()
        following = self._place.index.after(cue.id)
        self._place.move_to((following or cue).id)
        self._tell()

    def _on_late(self) -> None:
        self._going.end(_LATE)
        self._tell()

    def _move_to(self, cue_id: str) -> None:
        self._place.move_to(cue_id)
        self._view.clear_refusal()
        self._look_at_what_waits()
        self._tell()

    def _on_show(self) -> None:
        if not self._place.is_open:
            self._going.end(None)
            self._tell()
            return
        self._place.follow_show()
        has_left = self._was_in_show_mode and not self._show.in_show_mode
        self._was_in_show_mode = self._show.in_show_mode
        if has_left and self._going.following:
            self._going.end(_NO_SHOW)
        self._look_at_what_waits()
        self._tell()

    def _look_at_what_waits(self) -> None:
        """End the wait of a cue that is no longer what the operator let wait."""
        standby, due, following = self._place.cue, self._slot.due, self._going.following
        if due and (standby is None or standby.id != due.cue.id):
            self._going.end(_MOVED)
        elif due and standby and not self._is_as_it_was(due, standby):
            self._going.end(_CHANGED)
        elif following and (standby is None or standby.id != following):
            self._going.end(_MOVED)
        elif standby and not self._going.follows_as_it_was(standby):
            self._going.end(_CHANGED)

    def _is_as_it_was(self, due: Due, cue: Cue) -> bool:
        now = self._lines.of(cue)
        if cue != due.cue or now.complaint or now.choice is None:
            return False
        return now.line(self.run, now.choice.target) == due.line

    def _tell(self) -> None:
        self._tell_standby()
        self._at_hand.tell()

    def _tell_standby(self) -> None:
        standby = self._on_standby.now()
        is_next = standby is not None and standby.does is Does.NEXT
        target = standby.choice.target if standby and standby.choice else None
        self._silence.await_at(target if is_next else None)
        self._warm_up(target)
        self._view.show_standby(standby)

    def _warm_up(self, target: Target | None) -> None:
        """Have a connection opened ahead, once for each cue that comes to standby."""
        cue = self._place.cue
        wanted = (cue.id, target.agent) if cue and target else None
        if wanted and wanted != self._warm:
            self._outlet.warm(wanted[1])
        self._warm = wanted
