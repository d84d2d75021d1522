"""Undo: what a person can take back, newest first. It never sends anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.wording import Sentence

# More steps back than anybody follows while a show goes on.
MOST = 20


class UndoView(Protocol):
    """What can be seen of it."""

    def show_undo(self, sentence: Sentence) -> None:
        """Say what was done, and offer to undo it; say it to a screen reader too."""
        ...

    def clear_undo(self) -> None:
        """Offer nothing."""
        ...

    def allow_undo(self, *, is_possible: bool) -> None:
        """Let the key for undo do something, though nothing is offered in sight; or nothing."""
        ...


class Step(NamedTuple):
    """How to take one step back; ``told`` says what was done, None where nobody need be told."""

    told: Sentence | None
    act: Callable[[], object]


class UndoPresenter:
    """Keeps how to take the last steps back. GUI thread; every call returns at once."""

    def __init__(self, view: UndoView) -> None:
        self._view = view
        self._steps: list[Step] = []
        self._can_fall_back: Callable[[], bool] = lambda: False
        self._fall_back: Callable[[], object] = lambda: None

    def fall_back_on(self, act: Callable[[], object], *, can: Callable[[], bool]) -> None:
        """Let ``act``, with steps of its own, be done while ``can`` says so and none is kept."""
        self._fall_back, self._can_fall_back = act, can
        self._show()

    def offer(self, sentence: Sentence, act: Callable[[], object]) -> None:
        """Say that something was done; ``act``, done at most once, takes it back."""
        self._steps = [*self._steps, Step(sentence, act)][-MOST:]
        self._show()

    def note(self, act: Callable[[], object]) -> None:
        """Keep how to take something back of which nobody need be told."""
        self._steps = [*self._steps, Step(None, act)][-MOST:]
        # What is offered in sight is the last step, or nothing.
        self._show()

    def undo(self) -> None:
        """Take the last step back, and offer the one before it."""
        if self._steps:
            step = self._steps.pop()
            self._view.clear_undo()
            step.act()
            self._show()
        elif self._can_fall_back():
            self._fall_back()
            self._show()

    def forget(self) -> None:
        """Offer nothing any more: the show has gone on."""
        self._steps.clear()
        self._show()

    def refresh(self) -> None:
        """See again whether there is anything to fall back on."""
        if not self._steps:
            self._show()

    def _show(self) -> None:
        told = self._steps[-1].told if self._steps else None
        if told:
            self._view.show_undo(told)
            return
        self._view.clear_undo()
        if self._steps or self._can_fall_back():
            self._view.allow_undo(is_possible=True)
