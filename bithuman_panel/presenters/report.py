"""A report: what it is of, what it comes to, and the file that a person wants it in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.meter import WorkCancelled
from bithuman_panel.core.query import Query
from bithuman_panel.core.report_cues import Became
from bithuman_panel.core.report_rows import notes_of
from bithuman_panel.core.report_words import span_words, totals_words
from bithuman_panel.core.wording import Sentence, counted, say

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.meter import Meter
    from bithuman_panel.core.query import Played
    from bithuman_panel.core.report import Kind, Report
    from bithuman_panel.presenters.work import WorkPresenter

# What a cancelled thread has to clean up takes less.
ENDING_S = 1.0
_CANCELLED = say("Cancelled. Nothing was written.")
_NO_LINES = say("There is no line to report yet.")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a report can be of. ``told`` says it, ``covered`` behind the stage shield.

    ``title`` stands above the report; empty: the panel has no name for it. ``is_now``: it is the
    run that is played.
    """

    told: Sentence
    covered: Sentence
    query: Query = field(default_factory=Query)
    title: str = ""
    is_now: bool = False


class Reports(Protocol):
    """Reads and writes reports, off the GUI thread. Each call raises ``PanelError``."""

    async def runs(self) -> tuple[Played, ...]:
        """Return the runs that there are, newest first."""
        ...

    async def read(self, subject: Subject, meter: Meter) -> Report:
        """Return the report of a subject; raises ``WorkCancelled``, too."""
        ...

    async def write(self, report: Report, kind: Kind, file: str) -> None:
        """Write a report into ``file``, which appears complete or not at all."""
        ...


class ReportView(Protocol):
    """Where a report is asked for."""

    def show_subjects(self, subjects: tuple[Subject, ...], chosen: int) -> None:
        """Show what a report can be of."""
        ...

    def show_summary(self, totals: tuple[tuple[Sentence, Sentence | str], ...]) -> None:
        """Show what it comes to; empty: nobody knows, or it comes to nothing."""
        ...

    def show_note(self, note: Sentence | None) -> None:
        """Show what has to be known of it, or why there is none."""
        ...

    def show_file(self, file: str | None) -> None:
        """Offer to open the folder of a file that was written; None: there is none."""
        ...

    def show_work_done(self, sentence: Sentence) -> None:
        """Say that it is done, or that it was cancelled."""
        ...

    def show_work_failed(self, sentence: Sentence) -> None:
        """Say why it is not done, and what to do."""
        ...


class ReportPresenter:
    """Lets the operator choose, look, and save. GUI thread; what may take long is awaited.

    ``view`` is asked for when it is wanted. ``now`` gives the id of the run that is played, and the
    query of the list; ``when`` the words of a moment (Unix seconds).
    """

    def __init__(
        self,
        view: Callable[[], ReportView],
        reports: Reports,
        work: Callable[[], WorkPresenter],
        *,
        now: Callable[[], tuple[str, Query]],
        when: Callable[[float], str],
    ) -> None:
        self._view = view
        self._reports = reports
        self._work = work
        self._now = now
        self._when = when
        self._subjects: tuple[Subject, ...] = ()
        self._turn = 0
        self._is_saving = False

    async def open(self, *, is_of_shown: bool = False) -> None:
        """Show what there is to report, the run that is played first.

        ``is_of_shown``: what the list shows is looked at, if that is not everything.
        """
        view = self._view()
        view.show_file(None)
        view.show_note(None)
        view.show_summary(())
        run, query = self._now()
        self._turn += 1
        turn = self._turn
        try:
            played = await self._reports.runs()
        except PanelError as failed:
            played = ()
            view.show_work_failed(failed.sentence)
        if turn == self._turn:
            self._subjects = tuple(self._offers(played, run, query))
            shown = [n for n, subject in enumerate(self._subjects) if subject.query == query]
            chosen = shown[0] if is_of_shown and shown and not query.is_all else 0
            view.show_subjects(self._subjects, chosen)
            await self.look(chosen)

    async def look(self, place: int) -> None:
        """Show what the report of a subject comes to."""
        if not 0 <= place < len(self._subjects):
            return
        self._turn += 1
        turn = self._turn
        self._read_no_further()
        subject, view = self._subjects[place], self._view()
        view.show_summary(())

        async def read(meter: Meter) -> Report:
            return await self._reports.read(subject, meter)

        try:
            report = await self._work().run(_reading, read, ending_s=ENDING_S)
        except WorkCancelled:
            return
        except PanelError as failed:
            if turn == self._turn:
                view.show_note(failed.sentence)
            return
        if turn == self._turn:
            self._show(subject, report)

    def _show(self, subject: Subject, report: Report) -> None:
        view = self._view()
        if not report.lines:
            view.show_note(_NO_LINES)
            return
        note = next(notes_of(report), None)
        view.show_note(note or (_how_far(report) if subject.is_now else None))
        view.show_summary(((say("When"), span_words(report)), *totals_words(report)))

    async def save(self, place: int, kind: Kind, file: str) -> None:
        """Write the report of a subject into ``file``, as it is by then."""
        if not 0 <= place < len(self._subjects):
            return
        subject, view = self._subjects[place], self._view()
        view.show_file(None)

        async def written(meter: Meter) -> Sentence:
            report = await self._reports.read(subject, meter)
            await self._reports.write(report, kind, file)
            return say("The report is saved.")

        if self._is_saving:
            return
        self._read_no_further()
        self._is_saving = True
        try:
            if await self._one(written):
                view.show_file(file)
        finally:
            self._is_saving = False

    def leave(self) -> None:
        """Read no further for a card that has gone; what is being saved is saved."""
        self._turn += 1
        self._read_no_further()

    def _read_no_further(self) -> None:
        if not self._is_saving:
            self._work().cancel()

    async def _one(self, work: Callable[[Meter], Awaitable[Sentence]]) -> bool:
        view = self._view()
        try:
            done = await self._work().run(_writing, work, ending_s=ENDING_S)
        except WorkCancelled:
            view.show_work_done(_CANCELLED)
        except PanelError as failed:
            view.show_work_failed(failed.sentence)
        else:
            view.show_work_done(done)
            return True
        return False

    def _offers(self, played: tuple[Played, ...], run: str, query: Query) -> list[Subject]:
        found = [self._of_run(each, is_now=each.run == run) for each in played]
        found.sort(key=lambda subject: subject.query.run != run)
        if not query.is_all:
            found.append(
                Subject(
                    say("What the history shows now"),
                    say("What the history shows now"),
                    query,
                )
            )
        whole = say("The whole history")
        return [*found, Subject(whole, whole)]

    def _of_run(self, played: Played, *, is_now: bool) -> Subject:
        when = self._when(played.begun_at)
        if is_now:
            told = say("This run, begun {when}: {show}", when=when, show=played.title)
            covered = say("This run, begun {when}", when=when)
        else:
            told = say("{when}: {show}", when=when, show=played.title)
            covered = say("The run of {when}", when=when)
        told = told if played.title else covered
        return Subject(told, covered, Query(run=played.run), played.title, is_now)


def _how_far(report: Report) -> Sentence | None:
    """Return whether the run is over, or how many cues are still to come."""
    is_left = [story.became is Became.LEFT_OUT for story in report.cues]
    if not is_left:
        return None
    to_come = next((n for n, left in enumerate(reversed(is_left)) if not left), len(is_left))
    if to_come == 0:
        return say("The last cue was let go: this run is whole.")
    return counted("One cue is still to come.", "{count} cues are still to come.", to_come)


def _reading(done: int, _total: int | None) -> Sentence:
    return say("Looking through {done} lines …", done=done)


def _writing(done: int, _total: int | None) -> Sentence:
    return say("Writing the report: {done} lines …", done=done)
