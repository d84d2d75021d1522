"""A rehearsal without a server: drills are staged on paper, and exams lie in a list."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.presenters.drills import DrillsPresenter
from bithuman_panel.presenters.exam import ExamPresenter
from tests.presenters.fakes import HandClock

if TYPE_CHECKING:
    from bithuman_panel.core.drill import Arrival, Drill
    from bithuman_panel.core.exam import Exam
    from bithuman_panel.core.wording import Sentence


@dataclass
class PaperStaging:
    """What was staged, and what arrived; ``refusal`` is raised once in place of staging."""

    staged: list[Drill | None] = field(default_factory=list)
    rooms: list[str | None] = field(default_factory=list)
    came: list[Arrival] = field(default_factory=list)
    refusal: Exception | None = None

    async def stage(self, drill: Drill | None, room: str | None) -> None:
        await asyncio.sleep(0)
        refusal, self.refusal = self.refusal, None
        if refusal:
            raise refusal
        self.staged.append(drill)
        self.rooms.append(room)

    def arrivals(self) -> tuple[Arrival, ...]:
        return tuple(self.came)


@dataclass
class ListedExams:
    """Exams in a list; ``refusal`` is raised in place of anything."""

    kept: list[Exam] = field(default_factory=list)
    refusal: Exception | None = None

    async def keep(self, exam: Exam) -> None:
        if self.refusal:
            raise self.refusal
        self.kept.insert(0, exam)

    async def latest(self, limit: int) -> tuple[Exam, ...]:
        if self.refusal:
            raise self.refusal
        return tuple(self.kept[:limit])


@dataclass
class DrillsScreen:
    """Drills as they are seen."""

    shown: list[Drill | None] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def show_drill(self, drill: Drill | None) -> None:
        self.shown.append(drill)

    def show_problem(self, sentence: Sentence) -> None:
        self.problems.append(str(sentence))


@dataclass
class ExamScreen:
    """An exam as it is seen."""

    acts: list[str] = field(default_factory=list)
    exams: tuple[Exam, ...] = ()
    problems: list[str] = field(default_factory=list)

    def show_task(self, number: int, count: int) -> None:
        self.acts.append(f"{number}/{count}")

    def clear_task(self) -> None:
        self.acts.append("clear")

    def show_exams(self, exams: tuple[Exam, ...]) -> None:
        self.exams = exams

    def show_result(self) -> None:
        self.acts.append("result")

    def show_problem(self, sentence: Sentence) -> None:
        self.problems.append(str(sentence))


class Rehearsal:
    """Both presenters with everything around them."""

    def __init__(self) -> None:
        self.staging, self.store, self.clock = PaperStaging(), ListedExams(), HandClock()
        self.screen, self.exam_screen = DrillsScreen(), ExamScreen()
        self.over = 0
        self.ids = iter(f"x{number}" for number in range(1, 99))
        self.drills = DrillsPresenter(self.screen, self.staging, self.on_over)
        self.exam = ExamPresenter(
            self.exam_screen,
            self.drills,
            self.staging,
            self.store,
            self.clock,
            lambda: next(self.ids),
            lambda: 1,
        )

    async def on_over(self) -> None:
        self.over += 1

    def entry(self, name: str, room: str | None = "lobby", text: str = "Hello.") -> Entry:
        """Return a line that is let go now."""
        line = line_of(Mode.SPEAK, text, Target("A1", room))
        return Entry(name, line, "Rehearsal", self.clock.now())
