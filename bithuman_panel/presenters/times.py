"""The times of the run: clock, elapsed, expected end, over and under, and those of each cue."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bithuman_panel.core.cue import DAY_S
from bithuman_panel.core.models import Mode
from bithuman_panel.core.timing import Timing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.cue import Cue, Item
    from bithuman_panel.core.marks import Mark
    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.core.timing import CueTime
    from bithuman_panel.presenters.ports import Clock

# A plan is for the day that is nearest: looked at again while nothing has begun.
_NEAR_S = 600.0
# So many texts are counted in one go: thousands at once would be felt. Until it is their turn, the
# others take what their letters take in plain English.
_COUNTED_AT_ONCE = 500
_LETTERS_A_SECOND = 15.0


class RunTimes(NamedTuple):
    """What the bar of times says: local seconds, counted on over midnight; None: nothing to tell.

    ``elapsed_s`` is counted from the first GO of the run. ``offset_s`` is over where it is above
    zero, and under where it is below.
    """

    now_s: float
    elapsed_s: float | None
    end_s: float | None
    planned_end_s: float | None
    offset_s: float | None


class Progress(NamedTuple):
    """How the run stands: the id of the cue on standby and where it would go, and all marks."""

    standby: str | None
    choice: Choice | None
    marks: Mapping[str, tuple[Mark, ...]]


class TimesView(Protocol):
    """Where the times are shown."""

    def show_times(self, times: RunTimes | None) -> None:
        """Show the times of the run; None: there is no cue to have any."""
        ...

    def show_cue_times(self, times: Callable[[str], CueTime] | None) -> None:
        """Show the times of each cue that is in sight; ``times`` tells those of an id.

        None: nobody knows any more.
        """
        ...


class TimesPresenter:
    """Tells the times whenever the view lets a second pass. All calls in the GUI thread.

    ``sheet`` and ``progress`` tell what there is now. ``lasts_s`` tells how many seconds an agent
    takes to say a text, ``local_s`` the local seconds of a Unix time.
    """

    def __init__(
        self,
        view: TimesView,
        clock: Clock,
        *,
        sheet: Callable[[], RunSheet],
        progress: Callable[[], Progress],
        lasts_s: Callable[[str, str | None], float],
        local_s: Callable[[float], float] | None = None,
    ) -> None:
        self._view = view
        self._clock = clock
        self._sheet = sheet
        self._progress = progress
        self._lasts_s = lasts_s
        self._local_s = local_s or local_seconds
        self._timing = Timing()
        self._agent: str | None = None
        self._planned: tuple[Item, ...] | None = None
        self._near = 0.0
        self._known: dict[str, tuple[Cue, float]] = {}
        self._has_cues = False
        self._may_count = 0

    def aim(self, agent: str | None) -> None:
        """Take the agent (a code) of cues that name none; another one may be slower."""
        if agent != self._agent:
            self._agent = agent
            self.forget()

    def forget(self) -> None:
        """Count anew how long each cue takes: agents are slower or faster than was thought."""
        self._known = {}
        self._planned = None

    def tick(self) -> None:
        """Show how everything stands now."""
        sheet, progress = self._sheet(), self._progress()
        now = self._local_s(self._clock.now())
        said = _said(progress.marks.values())
        begun = min((mark.entry.created_at for mark in said), default=None)
        if begun is None:
            self._plan(sheet, now, _NEAR_S)
        else:
            self._plan(sheet, self._local_s(begun), 0.0)
        last = {cue: _said((marks,)) for cue, marks in progress.marks.items()}
        said_at = {cue: self._local_s(m[-1].entry.created_at) for cue, m in last.items() if m}
        self._timing.follow(progress.standby, said_at)
        self._view.show_times(self._times(now, begun) if self._has_cues else None)
        self._view.show_cue_times(self.of)

    def of(self, cue_id: str) -> CueTime:
        """Return the times of a cue, as they stand at this moment."""
        return self._timing.of(cue_id, self._local_s(self._clock.now()))

    def close(self) -> None:
        """Show nothing more: another desk has another run."""
        self._view.show_times(None)
        self._view.show_cue_times(None)

    def _plan(self, sheet: RunSheet, near: float, may_differ_s: float) -> None:
        """Plan the sheet anew if it is another, or the run another or on another day."""
        is_rough = self._may_count < 0
        is_same = sheet.items is self._planned and abs(near - self._near) <= may_differ_s
        if is_same and not is_rough:
            return
        cues, self._may_count = sheet.cues, _COUNTED_AT_ONCE
        self._planned, self._near, self._has_cues = sheet.items, near, bool(cues)
        self._known = {cue.id: self._known[cue.id] for cue in cues if cue.id in self._known}
        self._timing.plan(cues, self._cue_lasts_s, near)

    def _cue_lasts_s(self, cue: Cue) -> float:
        """Return the seconds of a cue, counted once for each text and target."""
        if cue.mode is not Mode.SPEAK:
            return 0.0
        known = self._known.get(cue.id)
        if known and known[0] is cue:
            return known[1]
        self._may_count -= 1
        if self._may_count < 0:
            return len(cue.text) / _LETTERS_A_SECOND
        seconds = self._lasts_s(cue.text, cue.target.agent if cue.target else self._agent)
        self._known[cue.id] = (cue, seconds)
        return seconds

    def _times(self, now: float, begun: float | None) -> RunTimes:
        whole = self._timing.whole(now)
        elapsed = None if begun is None else max(0.0, self._clock.now() - begun)
        return RunTimes(now, elapsed, whole.end, whole.planned_end, whole.offset_s)


def local_seconds(at: float) -> float:
    """Return a Unix time as seconds of the local clock; a day has as many as any other."""
    moment = datetime.fromtimestamp(at)
    of_day = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
    return moment.toordinal() * DAY_S + of_day


def _said(marks: Iterable[tuple[Mark, ...]]) -> list[Mark]:
    return [mark for each in marks for mark in each if mark.is_said]
