"""A part of the window that is made when it is first wanted: what a show never opens costs none."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = TypeVar("P")


class Late(Generic[P]):
    """Makes its part once, when it is first called. GUI thread only."""

    def __init__(self, make: Callable[[], P]) -> None:
        self._make = make
        self._part: P | None = None
        self._acts: list[Callable[[P], object]] = []

    def __call__(self) -> P:
        """Return the part; the first call makes it.

        What waits for it is done whatever one of it raises; that is raised then, once.
        """
        if self._part is None:
            self._part = part = self._make()
            with ExitStack() as acts:
                # The last one put there is the first one done.
                for act in reversed(self._acts):
                    acts.callback(act, part)
        return self._part

    def once_made(self, act: Callable[[P], object]) -> None:
        """Do ``act`` with the part as soon as there is one, before anybody else has it."""
        self._acts.append(act)
        if self._part is not None:
            act(self._part)

    @property
    def is_made(self) -> bool:
        """Whether there is one."""
        return self._part is not None
