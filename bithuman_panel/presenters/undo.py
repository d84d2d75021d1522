"""Undo: what a person can take back, newest first. It never sends anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

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


class UndoPresenter:
    """Keeps how to take the last steps back. GUI thread; every call returns at once."""

    def __init__(self, view: UndoView) -> None:
        self._view = view
        self._steps: list[tuple[Sentence, Callable[[], object]]] = []

    def offer(self, sentence: Sentence, act: Callable[[], object]) -> None:
        """Say that something was done; ``act``, done at most once, takes it back."""
        self._steps = [*self._steps, (sentence, act)][-MOST:]
        self._view.show_undo(sentence)

    def undo(self) -> None:
        """Take the last step back, and offer the one before it."""
        if not self._steps:
            return
        _, act = self._steps.pop()
        self._view.clear_undo()
        act()
        if self._steps:
            self._view.show_undo(self._steps[-1][0])

    def forget(self) -> None:
        """Offer nothing any more: the show has gone on."""
        self._steps.clear()
        self._view.clear_undo()
