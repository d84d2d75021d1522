"""What the text in the composer would replace, for as long as it is about that."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Replaced(NamedTuple):
    """A fact that is to be corrected: the entry that told it, and what that says."""

    entry_id: str
    text: str


class Correcting:
    """Keeps a correction with the text it was begun for, and drops it with every other text.

    ``show`` is told what would be replaced (None: nothing), each time that this changes. A text
    that is sent without it is a fact of its own, so in doubt it is dropped.
    """

    def __init__(self, show: Callable[[str | None], object]) -> None:
        self._show = show
        self._replaced: Replaced | None = None
        self._before = ""

    @property
    def entry_id(self) -> str | None:
        """The entry whose fact would be replaced; None for none."""
        return self._replaced.entry_id if self._replaced else None

    def begin(self, replaced: Replaced, before: str = "") -> None:
        """Write the correction of a fact from now on; ``before`` was the text in its place."""
        self._replaced = replaced
        self._before = "" if before.strip() == replaced.text.strip() else before.strip()
        self._show(replaced.text)

    def keep_with(self, text: str) -> None:
        """Take what is written now: nothing, or the text from before, corrects nothing."""
        if not text.strip() or text.strip() == self._before:
            self.drop()

    def drop(self) -> None:
        """Replace nothing."""
        if self._replaced:
            self._replaced = None
            self._show(None)
