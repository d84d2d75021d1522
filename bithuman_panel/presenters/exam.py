"""An exam in a rehearsal: drill after drill, unnamed, and everything the operator does noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.entry import Correction
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.exam import Deed, Did, Exam, Trial, drills_of, plan
from bithuman_panel.core.models import Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.drill import Drill
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Target
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.drills import DrillsPresenter, Staging
    from bithuman_panel.presenters.ports import Clock

# More than anybody looks through.
MOST = 50
_WORDS = {
    Correction.SPOKEN: Did.SPOKEN,
    Correction.LEFT: Did.LEFT,
    Correction.SAID_AGAIN: Did.AGAIN,
}


class ExamStore(Protocol):
    """Where exams are kept; both raise ``StoreFailed``."""

    async def keep(self, exam: Exam) -> None:
        """Keep an exam that was taken."""
        ...

    async def latest(self, limit: int) -> tuple[Exam, ...]:
        """Return the newest exams, newest first."""
        ...


class ExamView(Protocol):
    """What can be seen of an exam."""

    def show_task(self, number: int, count: int) -> None:
        """Show which task of how many is on; whoever takes the exam goes to the stage."""
        ...

    def clear_task(self) -> None:
        """Show that no exam is on."""
        ...

    def show_exams(self, exams: tuple[Exam, ...]) -> None:
        """Show the exams that were taken, newest first."""
        ...

    def show_result(self) -> None:
        """Come with the newest exam."""
        ...

    def show_problem(self, sentence: Sentence) -> None:
        """Say that an exam could not be kept, or not be read."""
        ...


class ExamPresenter:
    """Runs exams, one at a time. GUI thread; staging and keeping are awaited."""

    def __init__(
        self,
        view: ExamView,
        drills: DrillsPresenter,
        staging: Staging,
        store: ExamStore,
        clock: Clock,
        new_id: Callable[[], str],
        new_seed: Callable[[], int],
    ) -> None:
        self._view = view
        self._drills = drills
        self._staging = staging
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._new_seed = new_seed
        self._exams: tuple[Exam, ...] = ()
        self._plan: tuple[Drill, ...] = ()
        self._trials: list[Trial] = []
        self._notes: Notes | None = None
        self._begun_at = 0.0
        self._target: Target | None = None
        self._is_busy = False

    @property
    def is_on(self) -> bool:
        """Whether an exam is on."""
        return bool(self._plan)

    async def open(self) -> None:
        """Show the exams that were taken, and know their lines again."""
        try:
            self._exams = await self._store.latest(MOST)
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)
        self._drills.know(drills_of(self._exams))
        self._view.show_exams(self._exams)

    async def begin(self) -> None:
        """Begin an exam; while one is on, nothing happens."""
        if self.is_on or self._is_busy:
            return
        self._plan, self._trials = plan(self._new_seed()), []
        self._begun_at = self._clock.now()
        await self._go_on()

    async def next(self) -> None:
        """Leave this task and go on with the next; after the last one the exam is over."""
        if self._notes is None or self._is_busy:
            return
        self._close(self._notes)
        await self._go_on()

    async def end(self) -> None:
        """End the exam early; what was tried so far is kept."""
        if self._notes is not None and not self._is_busy:
            self._close(self._notes)
            await self._finish(is_whole=False)

    def press(self) -> None:
        """Note that the operator asked to let a line go, whether it went or not."""
        self._note(Did.PRESSED)

    def aim(self, target: Target | None) -> None:
        """Note where a line would go now, where that is another place."""
        if target is None or target == self._target:
            return
        self._target = target
        if self._notes:
            self._notes.add(Did.AIMED, place=target.room or "")

    def hold(self, *, is_held: bool) -> None:
        """Note that everything is frozen, or released."""
        if self._notes and self._notes.is_held != is_held:
            self._notes.is_held = is_held
            self._notes.add(Did.HELD if is_held else Did.RELEASED)

    def open_account(self) -> None:
        """Note that the operator went where the API secret is entered."""
        self._note(Did.ACCOUNT)

    def change(self, entry: Entry) -> None:
        """Note what has become of a line that was let go in this task."""
        if self._notes:
            self._notes.change(entry)

    def _note(self, did: Did) -> None:
        if self._notes:
            self._notes.add(did)

    async def _go_on(self) -> None:
        at = len(self._trials)
        if at == len(self._plan):
            await self._finish(is_whole=True)
            return
        self._is_busy = True
        is_staged = await self._drills.stage(self._plan[at], is_secret=True)
        self._is_busy = False
        if not is_staged:
            await self._finish(is_whole=False)
            return
        heard = len(self._staging.arrivals())
        self._notes = Notes(self._plan[at], self._clock, heard)
        self._view.show_task(at + 1, len(self._plan))

    def _close(self, notes: Notes) -> None:
        """Close the task: the stage tells what it really heard."""
        for arrival in self._staging.arrivals()[notes.heard_before :]:
            if arrival.mode is Mode.SPEAK:
                for room in arrival.heard_in:
                    notes.add(Did.HEARD, place=room, text=arrival.text)
        self._trials.append(notes.trial())
        self._notes = None

    async def _finish(self, *, is_whole: bool) -> None:
        self._plan, self._notes = (), None
        self._view.clear_task()
        self._is_busy = True
        await self._drills.stage(None)
        self._is_busy = False
        exam = Exam(self._new_id(), self._begun_at, tuple(self._trials), is_whole=is_whole)
        if not exam.trials:
            return
        try:
            await self._store.keep(exam)
        except StoreFailed as failed:
            self._view.show_problem(failed.sentence)
        self._exams = (exam, *self._exams)[:MOST]
        self._view.show_exams(self._exams)
        self._view.show_result()


class Notes:
    """What happens in one task, as it happens. ``heard_before`` lines had arrived before it."""

    def __init__(self, drill: Drill, clock: Clock, heard_before: int) -> None:
        self._drill = drill
        self._clock = clock
        self._begun_at = clock.monotonic()
        self._since = clock.now()
        self._deeds: list[Deed] = []
        self._told: dict[str, set[object]] = {}
        self.heard_before = heard_before
        self.is_held = False

    def trial(self) -> Trial:
        """Return all of it."""
        return Trial(self._drill, tuple(self._deeds))

    def add(self, did: Did, *, place: str = "", text: str = "") -> None:
        """Note that something happened now."""
        self._deeds.append(Deed(did, self._at(), place=place, text=text))

    def change(self, entry: Entry) -> None:
        """Note what is new of a line; one of an earlier task is left out."""
        if entry.created_at < self._since:
            return
        if entry.id not in self._told:
            self._told[entry.id] = set()
            self._add_line(Did.SENT, entry)
        told = self._told[entry.id]
        if entry.outcome is not None and entry.outcome not in told:
            told.add(entry.outcome)
            self._add_line(Did.BECAME, entry)
        for corrected in entry.corrections:
            if corrected.what in _WORDS and corrected not in told:
                told.add(corrected)
                self._add_line(_WORDS[corrected.what], entry)

    def _add_line(self, did: Did, entry: Entry) -> None:
        line, outcome = entry.line, entry.outcome if did is Did.BECAME else None
        place = line.target.room or ""
        self._deeds.append(Deed(did, self._at(), entry.id, place, line.text, outcome))

    def _at(self) -> float:
        return round(self._clock.monotonic() - self._begun_at, 1)
