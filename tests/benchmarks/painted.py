"""When something can be seen: a widget has been painted, with what is looked for in it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

LIMIT_S = 60.0


class Painted(QObject):
    """Tells when a widget has been painted with what is looked for."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._seen: Callable[[], bool] = lambda: False
        self._painted: asyncio.Future[float] | None = None
        widget.installEventFilter(self)

    async def once(self, seen: Callable[[], bool]) -> float:
        """Return the moment in which it had been painted while ``seen`` held, and all beside it."""
        self._painted = asyncio.get_running_loop().create_future()
        self._seen = seen
        return await asyncio.wait_for(self._painted, LIMIT_S)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whether this is the painting."""
        if event.type() == QEvent.Type.Paint and self._seen():
            self._seen = lambda: False
            QTimer.singleShot(0, self._tell)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        if self._painted and not self._painted.done():
            self._painted.set_result(time.perf_counter())


async def until(condition: Callable[[], bool]) -> None:
    """Return once ``condition`` holds."""
    async with asyncio.timeout(LIMIT_S):
        while not condition():
            await asyncio.sleep(0.005)
