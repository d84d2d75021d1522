"""Answers that come after the deadline: read to their end, and nothing is written meanwhile.

A line is told *unknown* at its deadline all the same. Only where the kernel proves that the whole
request lies at the server already may the connection stay open: then there is nothing left that a
reset could hold back (docs/decisions/0007-late-answers.md).
"""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.api.connection import LateChannel, WireSession
from bithuman_panel.api.conversation import converse
from bithuman_panel.api.passage import Stopped
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

    import requests

    from bithuman_panel.api.connection import Channel
    from bithuman_panel.api.crossing import Crossing

WAIT_S = 60.0
MOST = 8
_JOIN_S = 1.0
_log = logging.getLogger(__name__)


class Unanswered(NamedTuple):
    """A request that lies at the server, and how its reply is read; ``tell`` gets what came."""

    prepared: requests.PreparedRequest
    crossing: Crossing
    channel: Channel
    cap_bytes: int
    tell: Callable[[Crossing], None]


class LateAnswers:
    """Waits for late answers: one daemon thread for each, so many at most, so long at most.

    One for all wires of an access. Every method may be called from any thread.
    """

    def __init__(self, wait_s: float = WAIT_S, most: int = MOST) -> None:
        self._wait_s = wait_s
        self._most = most
        # Re-entrant: a signal may close in the very thread that holds it.
        self._lock = threading.RLock()
        self._watches: dict[threading.Thread, Crossing] = {}
        self._is_closed = False

    def wait_for(self, unanswered: Unanswered) -> bool:
        """Take the link over and end it in time; False: it is not taken, and the caller ends it."""
        with self._lock:
            if self._is_closed or len(self._watches) >= self._most:
                return False
            later = unanswered.crossing.continued(self._wait_s)
            later.passage.watch(unanswered.channel.link.cut)
            thread = threading.Thread(
                target=self._watch, args=(unanswered, later), name="bithuman-late", daemon=True
            )
            self._watches[thread] = later
            try:
                thread.start()
            except RuntimeError:
                # The system has no thread to give.
                del self._watches[thread]
                later.passage.watch(None)
                return False
            return True

    def close(self) -> None:
        """Wait for no answer from now on, and end what waits; blocks for at most a second."""
        with self._lock:
            self._is_closed = True
            watches = dict(self._watches)
        give_up_at = time.monotonic() + _JOIN_S
        for later in watches.values():
            later.passage.stop(Fault.INTERRUPTED)
        for thread in watches:
            thread.join(max(0.0, give_up_at - time.monotonic()))

    def _watch(self, unanswered: Unanswered, later: Crossing) -> None:
        try:
            _listen(unanswered, later)
            if later.passage.head and not self._is_closed:
                unanswered.tell(later)
        except Exception:  # noqa: BLE001  nobody waits for this thread
            _log.exception("A late answer could not be told")
        finally:
            with self._lock:
                self._watches.pop(threading.current_thread())


def _listen(unanswered: Unanswered, later: Crossing) -> None:
    """Read the reply into ``later`` as far as it comes, and end the link."""
    try:
        channel = LateChannel(unanswered.channel, later.passage)
        converse(WireSession(), unanswered.prepared, channel, later, unanswered.cap_bytes)
    except Stopped as stopped:
        later.stopped = stopped
    except Exception as error:  # noqa: BLE001  whatever it is, what the wire saw must be told
        later.stopped = Stopped(Fault.LOCAL, type(error).__name__)
    finally:
        later.passage.watch(None)
        unanswered.channel.link.end(politely=later.was_accepted)
