"""A report is chosen, looked at and saved; whoever turns elsewhere is told nothing stale."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.meter import Meter, WorkCancelled
from bithuman_panel.core.plan import Plan
from bithuman_panel.core.query import Played, Query
from bithuman_panel.core.report import Kind, Report, report_of
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters.report import ReportPresenter, Subject
from bithuman_panel.presenters.work import WorkPresenter
from tests.core.reports import plan, record, scope

RUNS = (Played("r2", "Gala", 200.0, 3), Played("r1", "", 100.0, 4))
FULL = StoreFailed(say("There is no room."))


class Card:
    """The card as it looks now."""

    def __init__(self) -> None:
        self.subjects: list[tuple[str, str]] = []
        self.chosen = -1
        self.totals: list[str] = []
        self.note: str | None = None
        self.file: str | None = None
        self.results: list[str] = []
        self.work: list[str] = []

    def show_subjects(self, subjects: tuple[Subject, ...], chosen: int) -> None:
        self.chosen = chosen
        self.subjects = [(str(each.told), str(each.covered)) for each in subjects]

    def show_summary(self, totals: tuple[tuple[Sentence, Sentence | str], ...]) -> None:
        self.totals = [f"{name}: {value}" for name, value in totals]

    def show_note(self, note: Sentence | None) -> None:
        self.note = None if note is None else str(note)

    def show_file(self, file: str | None) -> None:
        self.file = file

    def show_work(self, sentence: Sentence, done: int, total: int | None) -> None:
        self.work.append(str(sentence))

    def clear_work(self) -> None:
        self.work.append("")

    def show_work_done(self, sentence: Sentence) -> None:
        self.results.append(str(sentence))

    def show_work_failed(self, sentence: Sentence) -> None:
        self.results.append(f"FAILED {sentence}")


class Files:
    """Reports, each read as ``step`` lets it."""

    def __init__(self) -> None:
        self.read_of: list[Query] = []
        self.written: list[tuple[Kind, str]] = []
        self.runs_fail = self.write_fails = self.is_empty = False
        self.plan: Plan | None = None
        self.step: Callable[[Meter], Awaitable[None]] | None = None

    async def runs(self) -> tuple[Played, ...]:
        await asyncio.sleep(0)
        if self.runs_fail:
            raise FULL
        return RUNS

    async def read(self, subject: Subject, meter: Meter) -> Report:
        self.read_of.append(subject.query)
        if self.step:
            await self.step(meter)
        run = subject.query.run
        return report_of(() if self.is_empty else record(), scope(run=run, plan=self.plan))

    async def write(self, report: Report, kind: Kind, file: str) -> None:
        if self.write_fails:
            raise FULL
        self.written.append((kind, file))


class Evening:
    """A presenter with all around it."""

    def __init__(self, run: str = "r1", query: Query | None = None) -> None:
        self.card, self.files = Card(), Files()
        self.work = WorkPresenter(self.card, 0.0, 0.001)
        self.presenter = ReportPresenter(
            lambda: self.card,
            self.files,
            lambda: self.work,
            now=lambda: (run, query or Query()),
            when=lambda at: f"at {at:.0f}",
        )


def play(scenario: Coroutine[None, None, None]) -> None:
    asyncio.run(asyncio.wait_for(scenario, 40))


def test_the_run_that_is_played_comes_first_and_is_looked_at() -> None:
    evening = Evening(query=Query(words="hello"))
    play(evening.presenter.open())
    assert evening.card.subjects == [
        ("This run, begun at 100", "This run, begun at 100"),
        ("at 200: Gala", "The run of at 200"),
        ("What the history shows now", "What the history shows now"),
        ("The whole history", "The whole history"),
    ]
    assert (evening.card.chosen, evening.files.read_of) == (0, [Query(run="r1")])
    assert evening.card.totals[:2] == [
        "When: 2026-11-28, 19:00:50 to 19:07:30 (UTC+00:00)",
        "Lines: 15",
    ]
    assert evening.card.note == "What was planned for this run is not known."


def test_who_comes_from_the_list_sees_first_what_the_list_shows() -> None:
    evening = Evening(query=Query(words="hello"))
    play(evening.presenter.open(is_of_shown=True))
    assert (evening.card.chosen, evening.files.read_of) == (2, [Query(words="hello")])
    everything = Evening()
    play(everything.presenter.open(is_of_shown=True))
    assert everything.card.chosen == 0


def test_a_show_of_this_run_is_called_by_its_name_but_behind_the_shield() -> None:
    evening = Evening("r2")
    play(evening.presenter.open())
    assert evening.card.subjects[0] == ("This run, begun at 200: Gala", "This run, begun at 200")
    assert [told for told, _ in evening.card.subjects] == [
        "This run, begun at 200: Gala",
        "The run of at 100",
        "The whole history",
    ]


def test_another_subject_is_looked_at_and_what_does_not_exist_is_not() -> None:
    async def scenario() -> None:
        evening = Evening()
        await evening.presenter.open()
        await evening.presenter.look(2)
        assert evening.files.read_of[-1] == Query()
        assert evening.card.note is None
        await evening.presenter.look(9)
        await evening.presenter.save(9, Kind.CSV, "x.csv")
        assert (len(evening.files.read_of), evening.files.written) == (2, [])

    play(scenario())


def test_where_there_is_no_line_it_says_so() -> None:
    evening = Evening()
    evening.files.is_empty = True
    play(evening.presenter.open())
    assert (evening.card.totals, evening.card.note) == ([], "There is no line to report yet.")


def test_of_the_run_that_is_played_it_says_how_far_it_is() -> None:
    async def scenario() -> None:
        evening = Evening()
        evening.files.plan = plan()
        await evening.presenter.open()
        notes = [evening.card.note]
        await evening.presenter.look(1)
        notes.append(evening.card.note)
        assert notes == ["One cue is still to come.", None]
        for cues, told in (
            (plan().cues[:3], "The last cue was let go: this run is whole."),
            (plan().cues[7:] * 2, "2 cues are still to come."),
            ((), None),
        ):
            evening.files.plan = replace(plan(), cues=cues)
            await evening.presenter.look(0)
            assert evening.card.note == told

    play(scenario())


def test_where_the_runs_cannot_be_read_the_rest_is_there() -> None:
    evening = Evening()
    evening.files.runs_fail = True
    play(evening.presenter.open())
    assert evening.card.results == ["FAILED There is no room."]
    assert [told for told, _ in evening.card.subjects] == ["The whole history"]


def test_what_cannot_be_read_says_why_unless_somebody_looks_elsewhere_by_then() -> None:
    async def scenario() -> None:
        evening = Evening()
        await evening.presenter.open()

        async def fail(_meter: Meter) -> None:
            raise FULL

        evening.files.step = fail
        await evening.presenter.look(0)
        assert evening.card.note == "There is no room."
        evening.card.note = None

        async def fail_late(_meter: Meter) -> None:
            evening.presenter.leave()
            raise FULL

        evening.files.step = fail_late
        await evening.presenter.look(0)
        assert evening.card.note is None

    play(scenario())


def test_a_newer_look_ends_the_one_before_and_nothing_stale_is_shown() -> None:
    async def scenario() -> None:
        evening = Evening()
        await evening.presenter.open()
        evening.card.totals = []
        begun, gone = asyncio.Event(), asyncio.Event()

        async def linger(meter: Meter) -> None:
            begun.set()
            while not meter.is_cancelled:
                await asyncio.sleep(0)
            gone.set()
            meter.tell(1)

        evening.files.step = linger
        first = asyncio.ensure_future(evening.presenter.look(1))
        await begun.wait()
        evening.files.step = None
        evening.files.is_empty = True
        await evening.presenter.look(2)
        await first
        assert gone.is_set()
        assert (evening.card.totals, evening.card.note) == ([], "There is no line to report yet.")

        async def slow(_meter: Meter) -> None:
            evening.presenter.leave()

        evening.files.step = slow
        evening.card.note = None
        await evening.presenter.look(2)
        assert evening.card.note is None

    play(scenario())


def test_an_opening_that_is_overtaken_shows_nothing() -> None:
    async def scenario() -> None:
        evening = Evening()
        opening = asyncio.ensure_future(evening.presenter.open())
        await asyncio.sleep(0)
        evening.presenter.leave()
        await opening
        assert evening.card.subjects == []

    play(scenario())


def test_a_report_is_saved_as_it_is_by_then_and_its_folder_is_offered() -> None:
    async def scenario() -> None:
        evening = Evening()
        await evening.presenter.open()
        await evening.presenter.save(0, Kind.HTML, "r.html")
        assert evening.files.written == [(Kind.HTML, "r.html")]
        assert (evening.card.results, evening.card.file) == (["The report is saved."], "r.html")
        await evening.presenter.open()
        assert evening.card.file is None

    play(scenario())


def test_a_report_that_cannot_be_written_or_is_cancelled_says_so() -> None:
    async def scenario() -> None:
        evening = Evening()
        await evening.presenter.open()
        evening.files.write_fails = True
        await evening.presenter.save(0, Kind.CSV, "r.csv")
        evening.files.write_fails = False

        async def cancelled(_meter: Meter) -> None:
            raise WorkCancelled

        evening.files.step = cancelled
        await evening.presenter.save(0, Kind.CSV, "r.csv")
        assert evening.card.results == [
            "FAILED There is no room.",
            "Cancelled. Nothing was written.",
        ]
        assert (evening.files.written, evening.card.file) == ([], None)

    play(scenario())


def test_what_is_being_saved_is_saved_whatever_is_looked_at_meanwhile_and_once() -> None:
    async def scenario() -> None:
        evening = Evening()
        await evening.presenter.open()
        goes_on = asyncio.Event()
        begun = asyncio.Event()

        async def wait(meter: Meter) -> None:
            begun.set()
            await goes_on.wait()
            meter.tell(7)

        evening.files.step = wait
        saving = asyncio.ensure_future(evening.presenter.save(0, Kind.CSV, "one.csv"))
        await begun.wait()
        await evening.presenter.save(0, Kind.CSV, "two.csv")
        await asyncio.sleep(0.01)
        evening.presenter.leave()
        assert evening.card.work[-1] == "Writing the report: 0 lines …"
        goes_on.set()
        await saving
        assert evening.files.written == [(Kind.CSV, "one.csv")]

    play(scenario())


def test_how_far_the_reading_is_is_told() -> None:
    async def scenario() -> None:
        evening = Evening()

        async def slow(meter: Meter) -> None:
            meter.tell(1200)
            await asyncio.sleep(0.01)

        evening.files.step = slow
        await evening.presenter.open()
        assert "Looking through 1200 lines …" in evening.card.work

    play(scenario())
