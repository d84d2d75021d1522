"""The show while it is edited: what it is now, what it was, and what was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bithuman_panel.core.show import Show
    from bithuman_panel.core.wording import Sentence

# Shows share what did not change, so that a step costs little more than the line it changed.
MOST_STEPS = 500


class Step(NamedTuple):
    """One edit that can be taken back: the show before it, and what was done, in words."""

    before: Show
    told: Sentence
    key: str | None


class Document:
    """Holds one show and its steps. Not thread-safe; nothing here waits."""

    def __init__(self, show: Show) -> None:
        self.show = show
        self._undone: list[tuple[Show, Step]] = []
        self._done: list[Step] = []

    @property
    def undo_told(self) -> Sentence | None:
        """What the next undo takes back, None where there is nothing."""
        return self._done[-1].told if self._done else None

    @property
    def redo_told(self) -> Sentence | None:
        """What the next redo does again, None where there is nothing."""
        return self._undone[-1][1].told if self._undone else None

    def goes_on(self, key: str | None) -> bool:
        """Return whether an edit of this ``key`` would belong to the last step."""
        return key is not None and bool(self._done) and self._done[-1].key == key

    def edit(self, show: Show, told: Sentence, key: str | None = None) -> bool:
        """Take another show; False where it is the same. ``told`` says what was done.

        Edits in a row with the same ``key`` (one field being typed in) are one step.
        """
        if show == self.show:
            return False
        self._undone.clear()
        if not self.goes_on(key):
            self._done = [*self._done, Step(self.show, told, key)][-MOST_STEPS:]
        self.show = show
        return True

    def end_step(self) -> None:
        """Let the next edit be a step of its own, whatever its key."""
        if self._done:
            last = self._done[-1]
            self._done[-1] = Step(last.before, last.told, None)

    def undo(self) -> bool:
        """Go back to the show before the last step; False where there is none."""
        if not self._done:
            return False
        # Typing that goes on after an undo is a step of its own.
        self.end_step()
        step = self._done.pop()
        self._undone.append((self.show, step))
        self.show = step.before
        return True

    def redo(self) -> bool:
        """Do the step that was taken back last once more; False where there is none."""
        if not self._undone:
            return False
        show, step = self._undone.pop()
        self._done.append(step)
        self.show = show
        return True
