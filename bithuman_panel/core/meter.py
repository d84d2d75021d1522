"""How far a long piece of work is, and whether anybody still wants it."""

from __future__ import annotations


class WorkCancelled(Exception):
    """The work was cancelled; whatever it had begun to write is gone again."""


class Meter:
    """Told by the one thread that works, read and cancelled by the one that shows it."""

    def __init__(self) -> None:
        self._at: tuple[int, int | None] = (0, None)
        self._is_cancelled = False

    @property
    def at(self) -> tuple[int, int | None]:
        """How much is done, and of how much; None where nobody knows."""
        return self._at

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody wants it any more."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Let the work end at its next step."""
        self._is_cancelled = True

    def tell(self, done: int, total: int | None = None) -> None:
        """Say how far it is; raises :class:`WorkCancelled` where nobody wants it any more."""
        self._at = (done, total)
        if self._is_cancelled:
            raise WorkCancelled

    def goes_on(self, done: int) -> bool:
        """Say how far it is, and return whether to go on: for what keeps what it has."""
        self._at = (done, None)
        return not self._is_cancelled
