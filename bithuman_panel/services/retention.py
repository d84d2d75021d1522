"""Keeping history by age, count and size: on a thread of its own, when nothing else is going on.

It also finishes what a removal had promised, and makes the file smaller when much of it is empty.
"""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING

from bithuman_panel.core.cue import DAY_S
from bithuman_panel.core.errors import PanelError
from bithuman_panel.core.keeping import surplus
from bithuman_panel.core.meter import WorkCancelled
from bithuman_panel.services.cleaning import empty_log, shrink
from bithuman_panel.services.dropping import drop, drop_old
from bithuman_panel.services.stock import bounds, count_of, free_bytes, holdings, ids_of, newest_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bithuman_panel.core.keeping import Holdings, Keeping
    from bithuman_panel.core.removing import Step
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.journalfile import JournalFile
    from bithuman_panel.services.owner import Owner
    from bithuman_panel.services.removal import Removal
    from bithuman_panel.services.upkeep import Upkeep

THREAD_NAME = "bithuman-keeping"
# With what else a start sets off: a window that has come to rest is not woken again for it.
FIRST_AFTER_S = 30.0
AGAIN_AFTER_S = 3600.0
# Nobody was here for so long: or the clock is wrong, and everything looks old.
STRANGE_S = 60 * DAY_S
_STEP = 25
_POLL_S = 1.0
# Less is not worth the writing.
_MUCH_BYTES = 8 * 1024 * 1024
_MUCH = 0.25
# What stays is copied back in one go: a line that comes just then waits, a second for so much.
_MOST_BYTES = 64 * 1024 * 1024
_log = logging.getLogger(__name__)


class Retention:
    """Looks some time after the opening and then each day. Any thread; no failure is told.

    ``keeping`` says how long history stays, None where nobody can tell now: nothing goes then.
    ``is_quiet``: no line waits or flies, and no show is on. It may be asked from any thread.
    ``on_gone`` is told, on this thread, that lines went.
    """

    def __init__(
        self,
        stored: JournalFile,
        removal: Removal,
        upkeep: Upkeep,
        owner: Owner,
        clock: Clock,
        file: Path,
    ) -> None:
        self._stored = stored
        self._owner = owner
        self._removal = removal
        self._upkeep = upkeep
        self._clock = clock
        self._file = file
        self._closing = threading.Event()
        self._wanted = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(
        self,
        keeping: Callable[[], Keeping | None],
        is_quiet: Callable[[], bool],
        on_gone: Callable[[], object],
        first_after_s: float = FIRST_AFTER_S,
    ) -> None:
        """Look from now on, first after so many seconds."""
        self._thread = threading.Thread(
            target=self._run,
            args=(keeping, is_quiet, on_gone, first_after_s),
            name=THREAD_NAME,
            daemon=True,
        )
        self._thread.start()

    def look_soon(self) -> None:
        """Look as soon as it is quiet: what is kept was chosen anew."""
        self._wanted.set()

    def close(self) -> None:
        """Begin nothing more; what goes on ends at its next step. Waits for it a moment."""
        self._closing.set()
        self._wanted.set()
        if self._thread:
            self._thread.join(_POLL_S)

    def holdings(self) -> Holdings:
        """Return what the journal holds; raises ``StoreFailed``."""
        return self._stored.read(partial(holdings, file=self._file))

    def would_go(self, keeping: Keeping) -> int:
        """Return how many lines would go now by ``keeping``; raises ``StoreFailed``."""
        going = surplus(keeping, self.holdings(), self._clock.now())
        if going.is_nothing:
            return 0
        return self._stored.read(lambda opened: count_of(opened, bounds(opened, going)))

    def look(self, keeping: Keeping, is_quiet: Callable[[], bool]) -> int:
        """Let go what ``keeping`` lets go, and return how many lines went; raises ``PanelError``.

        Between two small steps it waits until it is quiet. Raises ``WorkCancelled`` at the closing.
        """
        gone = self._removal.finish(partial(self._heed, is_quiet))
        held = self.holdings()
        going = surplus(keeping, held, self._clock.now())
        bound = self._stored.read(lambda opened: bounds(opened, going))
        too_many = self._stored.read(lambda opened: count_of(opened, bound))
        if too_many == held.lines:
            # An emptied journal must not be taken for a lost one.
            self._upkeep.mark_nothing()
        while ids := self._stored.read(lambda opened: ids_of(opened, bound, _STEP)):
            self._wait_until(is_quiet)
            gone += self._stored.write(partial(drop, ids=ids))
        self._stored.write(partial(drop_old, before=bound.before))
        if gone:
            self._stored.rework(empty_log)
        self._make_smaller(is_quiet)
        return gone

    def _make_smaller(self, is_quiet: Callable[[], bool]) -> None:
        free, whole = self._stored.read(free_bytes)
        is_much = free >= _MUCH_BYTES and free >= whole * _MUCH
        # Of a larger file the emptied pages are used again by new lines.
        is_much = is_much and whole - free <= _MOST_BYTES
        # Another panel's lines would wait for it, and it cannot be seen here whether one does.
        if is_much and not self._owner.has_company():
            self._wait_until(is_quiet)
            self._stored.rework(shrink)

    def _run(
        self,
        keeping: Callable[[], Keeping | None],
        is_quiet: Callable[[], bool],
        on_gone: Callable[[], object],
        first_after_s: float,
    ) -> None:
        was_strange = self._is_strange()
        wait_s = DAY_S if was_strange else first_after_s
        while True:
            is_asked = self._wanted.wait(wait_s)
            self._wanted.clear()
            wait_s = DAY_S
            try:
                self._wait_until(is_quiet)
                before, was_strange = was_strange, self._is_strange()
                if was_strange and not before and not is_asked:
                    # The clock may have been put forward just now.
                    continue
                chosen = keeping()
                if chosen and self.look(chosen, is_quiet):
                    on_gone()
            except WorkCancelled:
                return
            except (PanelError, OSError) as error:
                _log.warning("The history could not be kept as it is to be: %s", error)
                wait_s = AGAIN_AFTER_S

    def _is_strange(self) -> bool:
        """Whether the newest line is so old that the clock may be wrong."""
        try:
            newest = self._stored.read(newest_at)
        except PanelError:
            return True
        return newest is not None and self._clock.now() - newest > STRANGE_S

    def _heed(
        self, is_quiet: Callable[[], bool], _step: Step, _done: int, _total: int | None
    ) -> None:
        self._wait_until(is_quiet)

    def _wait_until(self, is_quiet: Callable[[], bool]) -> None:
        while not self._closing.is_set():
            if is_quiet():
                return
            self._closing.wait(_POLL_S)
        raise WorkCancelled
