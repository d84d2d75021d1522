"""What no line waits for: it is done once one can go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Afterwards:
    """Acts that a start puts off. GUI thread only."""

    def __init__(self) -> None:
        self._acts: list[Callable[[], object]] = []

    def add(self, *acts: Callable[[], object]) -> None:
        """Put ``acts`` off; they are done in this order."""
        self._acts.extend(acts)

    def begin(self) -> None:
        """Do what was put off; a second call does nothing more."""
        while self._acts:
            self._acts.pop(0)()

    def close(self) -> None:
        """Do nothing of it any more."""
        self._acts.clear()
