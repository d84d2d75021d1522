"""The log in the window: its newest records, and more of them for an hour."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.logbook import LOUD_S

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bithuman_panel.core.logbook import LogRecord
    from bithuman_panel.core.wording import Sentence

_log = logging.getLogger(__name__)
# A computer that slept finds soon that the hour is over.
LOOK_S = 30.0


class Log(Protocol):
    """The log itself."""

    async def newest(self) -> tuple[LogRecord, ...]:
        """Return the newest records, newest first; raises ``PanelError``."""
        ...

    def write_more(self, *, is_on: bool) -> None:
        """Let the panel write from DEBUG on, or as usual."""
        ...


class LogView(Protocol):
    """Where one reads it."""

    def show_records(self, records: tuple[LogRecord, ...]) -> None:
        """Show what the log holds, newest first."""
        ...

    def show_log_trouble(self, told: Sentence) -> None:
        """Say why it cannot be read."""
        ...


class LoudView(Protocol):
    """Where one sees that more is written, on whatever page one is."""

    def show_more(self, minutes: int | None) -> None:
        """Show for how many minutes more is still written; None: no more than usual."""
        ...


class LogPresenter:
    """GUI thread. ``monotonic`` tells seconds that no clock change moves."""

    def __init__(
        self,
        view: Callable[[], LogView],
        loud_view: LoudView,
        log: Log,
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._view = view
        self._loud_view = loud_view
        self._log = log
        self._monotonic = monotonic
        self._sleep = sleep
        self._ends_at: float | None = None

    @property
    def is_loud(self) -> bool:
        """Whether more is written now."""
        return self._ends_at is not None

    async def read(self) -> None:
        """Show the newest records."""
        try:
            records = await self._log.newest()
        except PanelError as failed:
            self._view().show_log_trouble(failed.sentence)
        else:
            self._view().show_records(records)

    async def write_more(self) -> None:
        """Write more for an hour from now on; returns when it is over, or was ended."""
        is_first = self._ends_at is None
        self._ends_at = self._monotonic() + LOUD_S
        if not is_first:
            self._tell()
            return
        self._log.write_more(is_on=True)
        _log.info("More is written to the log for an hour")
        try:
            while (left := self._left_s()) > 0:
                self._tell()
                await self._sleep(min(left, LOOK_S))
        finally:
            self.write_as_usual()

    def write_as_usual(self) -> None:
        """Write no more than usual."""
        if self._ends_at is None:
            return
        self._ends_at = None
        _log.info("No more is written to the log than usual")
        self._log.write_more(is_on=False)
        self._loud_view.show_more(None)

    def _left_s(self) -> float:
        return 0.0 if self._ends_at is None else self._ends_at - self._monotonic()

    def _tell(self) -> None:
        # What is left of a minute is a minute, too.
        self._loud_view.show_more(-(-int(self._left_s()) // 60) or 1)
