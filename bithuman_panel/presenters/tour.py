"""The tour: four steps that show a newcomer where everything is. It blocks nothing."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Step(StrEnum):
    """What is explained, in this order."""

    TARGETS = "targets"
    MESSAGE = "message"
    SENDING = "sending"
    RECORD = "record"


STEPS = tuple(Step)


class TourView(Protocol):
    """Where the steps are shown."""

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Show a step beside what it explains, and say it to a screen reader."""
        ...

    def take_keyboard(self) -> None:
        """Let the keyboard go through the steps; it returns to where it was."""
        ...

    def clear_tour(self) -> None:
        """Show none."""
        ...


class TourMemory(Protocol):
    """What is kept of it between starts."""

    def has_toured(self) -> bool:
        """Return whether the tour has come by itself before."""
        ...

    def keep_toured(self) -> None:
        """Keep that it has."""
        ...


class TourPresenter:
    """Goes through the steps. GUI thread; every call returns at once.

    ``may_come`` says whether it may come by itself now: the stage is in sight, nothing waits, flies
    or is on hold.
    """

    def __init__(self, view: TourView, memory: TourMemory, may_come: Callable[[], bool]) -> None:
        self._view = view
        self._memory = memory
        self._may_come = may_come
        self._at: int | None = None

    def open_desk(self) -> None:
        """Come by itself, the first time that a desk is open; the keyboard stays where it is."""
        if not self._memory.has_toured() and self._may_come():
            self._memory.keep_toured()
            self._go_to(0)

    def begin(self) -> None:
        """Come because somebody asked, with the keyboard."""
        self._go_to(0)
        self._view.take_keyboard()

    def next(self) -> None:
        """Go on; after the last step it is over."""
        if self._at is not None:
            self._go_to(self._at + 1)

    def back(self) -> None:
        """Go back to the step before, if there is one."""
        if self._at:
            self._go_to(self._at - 1)

    def end(self) -> None:
        """Go away: it was skipped, or a line is on its way."""
        if self._at is not None:
            self._at = None
            self._view.clear_tour()

    def _go_to(self, at: int) -> None:
        if at == len(STEPS):
            self.end()
            return
        self._at = at
        self._view.show_step(STEPS[at], at + 1, len(STEPS))
