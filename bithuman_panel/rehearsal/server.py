"""The rehearsal server: the simulated platform on a port of this machine, in a thread.

The web framework is imported when a server starts, not before: who never rehearses never pays.
"""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.rehearsal.drills import Drill, Generation
from bithuman_panel.rehearsal.ratelimits import Limits
from bithuman_panel.rehearsal.simulation import Arrival, Simulation, Tempo

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.rehearsal.listener import Listener

__all__ = ["REHEARSAL_SECRET", "Drill", "Generation", "RehearsalServer"]

REHEARSAL_SECRET = "rehearsal-presenter"  # noqa: S105 - it opens nothing but the rehearsal
_PATIENCE_S = 10.0


@dataclass(frozen=True, slots=True)
class _Running:
    """What a started server consists of."""

    thread: threading.Thread
    loop: asyncio.AbstractEventLoop
    listener: Listener


class RehearsalServer:
    """A whole platform for practice, on 127.0.0.1 alone. Its methods may be called from any thread.

    ``clock`` gives Unix seconds; the world is the same for the same ``seed`` and times. Any secret
    that begins with ``rehearsal-`` is valid. Nobody hears what is said here.
    """

    def __init__(
        self,
        *,
        generation: Generation = Generation.TODAY,
        drill: Drill | None = None,
        port: int = 0,
        clock: Callable[[], float] = time.time,
        seed: int = 7,
        limits: Limits | None = None,
        tempo: Tempo | None = None,
    ) -> None:
        self._simulation = Simulation(
            generation=generation,
            drill=drill,
            clock=clock,
            seed=seed,
            limits=limits or Limits(),
            tempo=tempo or Tempo(),
        )
        self._port = port
        self._running: _Running | None = None
        self._returning: asyncio.Task[None] | None = None

    @property
    def base_url(self) -> str:
        """The base URL; only a started server knows its port."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def drill(self) -> Drill | None:
        """The drill that is on, if any."""
        return self._simulation.drill

    def start(self) -> str:
        """Start; return the base URL once it accepts. Raises InputRefused for an unusable port.

        A server that runs goes on; one that was stopped starts again on its old port.
        """
        if self._running is not None:
            return self.base_url
        from bithuman_panel.rehearsal.app import app_of
        from bithuman_panel.rehearsal.listener import Listener, listening

        door = listening(self._port)
        self._port = door.getsockname()[1]
        ready: Future[asyncio.AbstractEventLoop] = Future()
        listener = Listener(app_of(self._simulation), self._port, ready.set_result)
        thread = threading.Thread(
            target=listener.run, args=([door],), name="bithuman-rehearsal", daemon=True
        )
        thread.start()
        self._running = _Running(thread, ready.result(_PATIENCE_S), listener)
        self.set_drill(self.drill)
        return self.base_url

    def set_drill(self, drill: Drill | None, room: str | None = None) -> None:
        """Begin ``drill``, or (None) end the one that is on; when it returns the drill is on.

        ``room`` is what a drill about one room is about; where it is left out, any may be.
        Raises InputRefused where the port, closed by a drill, was taken by another program.
        """
        running = self._running
        if running is None:
            self._simulation.stage(drill, room)
        else:
            staged = self._stage(running.listener, drill, room)
            asyncio.run_coroutine_threadsafe(staged, running.loop).result(_PATIENCE_S)

    def arrivals(self) -> tuple[Arrival, ...]:
        """Return every line that arrived whole, oldest first: what was really heard, and where."""
        return self._simulation.arrivals()

    def stop(self) -> None:
        """Stop: cut every connection, free the port, end the thread. Again: nothing happens."""
        running, self._running = self._running, None
        if running is not None:
            running.loop.call_soon_threadsafe(running.listener.end)
            running.thread.join(_PATIENCE_S)

    async def _stage(self, listener: Listener, drill: Drill | None, room: str | None) -> None:
        if self._returning:
            self._returning.cancel()
        self._simulation.stage(drill, room)
        if drill not in (Drill.REFUSED, Drill.WIFI_GONE):
            await listener.accept()
            return
        await listener.refuse()
        if drill is Drill.WIFI_GONE:
            self._returning = asyncio.create_task(self._return(listener))

    async def _return(self, listener: Listener) -> None:
        """Open the port again after a while, unless another program took it meanwhile."""
        await asyncio.sleep(self._simulation.tempo.away_s)
        with suppress(InputRefused):
            await listener.accept()
