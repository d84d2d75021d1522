"""Where the run of a show stands: its standby and its marks, kept so that a crash loses neither."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.core.marks import Marks
from bithuman_panel.core.run import RunState
from bithuman_panel.core.sheet_index import SheetIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bithuman_panel.core.cue import Cue
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.presenters.ports import RunMemory
    from bithuman_panel.presenters.show import ShowPresenter


class Taken(NamedTuple):
    """A run as it stood at one moment: what undoing a fresh beginning goes back to."""

    state: RunState
    marks: Marks


class Place:
    """Standby and marks of one run. It sends nothing and shows nothing. GUI thread."""

    def __init__(self, show: ShowPresenter, memory: RunMemory, new_id: Callable[[], str]) -> None:
        self._show = show
        self._memory = memory
        self._new_id = new_id
        self._state = RunState()
        self._is_going_on = False
        self._elsewhere: dict[str, str | None] = {}
        self.marks = Marks("")
        # Of runs that were left: to be gone back to, with what became of their lines meanwhile.
        self._left: tuple[Marks, ...] = ()
        self.index = SheetIndex(show.sheet)

    @property
    def run(self) -> str:
        """The id of this run."""
        return self._state.run

    @property
    def is_open(self) -> bool:
        """Whether it is the run of the show that is open."""
        return self._state.is_open and self._state.show == self._show.show.id

    @property
    def cue(self) -> Cue | None:
        """The cue on standby."""
        return self.index.cue(self._state.standby) if self.is_open else None

    def open(self, entries: Iterable[Entry], later: Iterable[Entry] = ()) -> bool:
        """Take the run up where it stood; True: the last panel did not close it, and it has begun.

        ``entries`` are what the journal has of it, ``later`` what came since it was asked.
        """
        show = self._show.show
        kept = self._memory.run_state(show.id)
        state = kept or RunState(show.id, self._new_id())
        cues = {cue.id for sheet in show.sheets for cue in sheet.cues}
        said = (each for each in state.said if each.cue in cues)
        self.marks, self._left = Marks(state.run, entries, said), ()
        self._elsewhere.clear()
        state = self._gone_on(state)
        if show.sheet(state.sheet):
            self._show.choose_sheet(state.sheet)
        sheet = self._show.sheet
        self.index = SheetIndex(sheet)
        if self.index.number(state.standby) is None:
            state = replace(state, standby=self._usual())
        has_crashed = state.is_open and state.after is not None
        in_show_mode = state.in_show_mode or self._show.in_show_mode
        self._keep(replace(state, sheet=sheet.id, in_show_mode=in_show_mode, is_open=True))
        for entry in later:
            self.take(entry)
        self._show.lock(is_on=in_show_mode)
        return has_crashed

    def take(self, entry: Entry) -> str | None:
        """Take an entry, new or changed; return its cue, None if it is none of this run."""
        for marks in self._left:
            marks.take(entry)
        before = self.marks.newest
        cue_id = self.marks.take(entry)
        newest = self.marks.newest
        # A line that was put back into the queue is no GO: standby has seen it, and stays.
        if newest and (before is None or newest.entry.id != before.entry.id):
            self._keep(replace(self._state, after=newest.entry.id))
        elif cue_id is not None and self.marks.kept != self._state.said:
            self._keep(self._state)
        return cue_id

    def close(self) -> None:
        """Leave the run as it stands: nobody will ask whether it crashed."""
        self._keep(replace(self._state, is_open=False))

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Let nobody see a part of what is done in it: a GO is its line and the standby after it.

        What is kept is written by another thread, whenever that has its turn, and a panel that
        finds a GO without its standby would have the cue go once more.
        """
        self._is_going_on = True
        try:
            yield
        finally:
            self._is_going_on = False
            self._memory.keep_run(self._state)

    def move_to(self, cue_id: str) -> None:
        """Put a cue of the sheet on standby."""
        newest = self.marks.newest
        after = newest.entry.id if newest else None
        self._keep(replace(self._state, standby=cue_id, after=after))

    def follow_show(self) -> None:
        """Take what has become of the show; standby stays, or goes on from a cue that is gone."""
        sheet, before, standby = self._show.sheet, self.index, self._state.standby
        if sheet is not before.sheet:
            self.index = SheetIndex(sheet)
        if sheet.id != before.sheet.id:
            self._elsewhere[before.sheet.id] = standby
            standby = self._elsewhere.get(sheet.id)
            standby = standby if self.index.number(standby) else self._usual()
        elif self.index.number(standby) is None:
            stand_in = before.stand_in(standby, self.index)
            standby = stand_in.id if stand_in else None
        in_show_mode = self._show.in_show_mode
        state = replace(self._state, sheet=sheet.id, standby=standby, in_show_mode=in_show_mode)
        if state != self._state:
            self._keep(state)

    def begin_again(self) -> Taken:
        """Begin another run on the first cue of the sheet; return how the one before stood."""
        taken = Taken(self._state, self.marks)
        first = self.index.after(None)
        self._left = (*self._left, self.marks)
        self.marks = Marks(self._new_id())
        self._elsewhere.clear()
        self._keep(
            replace(
                self._state, run=self.marks.run, standby=first.id if first else None, after=None
            )
        )
        return taken

    def go_back(self, taken: Taken) -> bool:
        """Take up the run that :meth:`begin_again` left; False where another show is open by now.

        A standby that is gone stays where it is.
        """
        if taken.state.show != self._show.show.id:
            return False
        self.marks = taken.marks
        standby = taken.state.standby
        if self.index.number(standby) is None:
            standby = self._state.standby
        self._keep(
            replace(self._state, run=taken.state.run, standby=standby, after=taken.state.after)
        )
        return True

    def _gone_on(self, state: RunState) -> RunState:
        """Return the state after the newest GO that the journal knows and the settings do not.

        Where the journal no longer knows the GO that the settings do (it was deleted, or is newer
        than a copy that was put back) nothing in it is newer: standby never moves back by itself.
        """
        newest = self.marks.newest
        cue = newest.entry.line.cue if newest else None
        if newest is None or cue is None or newest.entry.id == state.after:
            return state
        if state.after is not None and not self.marks.knows(state.after):
            return state
        state = replace(state, after=newest.entry.id)
        for sheet in self._show.show.sheets:
            index = SheetIndex(sheet)
            if index.number(cue.id):
                following = index.after(cue.id)
                return replace(state, sheet=sheet.id, standby=following.id if following else cue.id)
        return state

    def _usual(self) -> str | None:
        """Return the cue after the last one of the sheet that has gone, else the first."""
        last = next((cue.id for cue in reversed(self.index.cues) if self._has_gone(cue)), None)
        following = self.index.after(last)
        return following.id if following else last

    def _has_gone(self, cue: Cue) -> bool:
        return bool(self.marks.of(cue.id) or self.marks.said(cue.id))

    def _keep(self, state: RunState) -> None:
        self._state = replace(state, said=self.marks.kept)
        if not self._is_going_on:
            self._memory.keep_run(self._state)
