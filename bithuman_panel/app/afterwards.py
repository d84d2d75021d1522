"""What no line waits for: it is done once one can go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.presenters.apart import Apart

if TYPE_CHECKING:
    from collections.abc import Callable


class Afterwards:
    """Acts that a start puts off; ``report`` is told of what one raises. GUI thread only."""

    def __init__(self, report: Callable[[BaseException], object]) -> None:
        self._apart = Apart(report)
        self._acts: list[Callable[[], object]] = []

    def add(self, *acts: Callable[[], object]) -> None:
        """Put ``acts`` off; they are done in this order."""
        self._acts.extend(acts)

    def begin(self) -> None:
        """Do what was put off, each apart; a second call does nothing more."""
        while self._acts:
            self._apart(self._acts.pop(0))

    def close(self) -> None:
        """Do nothing of it any more."""
        self._acts.clear()
