"""The walk through lines that were sent before, as a shell does with its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Recall:
    """Where the walk stands. It begins at nothing; each text is met once, newest first."""

    def __init__(self) -> None:
        self._texts: tuple[str, ...] = ()
        self._at = -1

    @property
    def text(self) -> str:
        """The text that was met last; empty before the newest."""
        return self._texts[self._at] if self._at >= 0 else ""

    def begin(self, texts: Iterable[str]) -> None:
        """Stand before the newest of ``texts``."""
        self._texts, self._at = tuple(dict.fromkeys(texts)), -1

    def older(self) -> str | None:
        """Return the text one step back; None at the oldest."""
        if self._at + 1 >= len(self._texts):
            return None
        self._at += 1
        return self.text

    def newer(self) -> str:
        """Return the text one step on; empty after the newest."""
        self._at = max(-1, self._at - 1)
        return self.text
