from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from bithuman_panel.rehearsal.server import Drill, Generation, RehearsalServer
from tests.rehearsal.calls import Caller, HandClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bithuman_panel.rehearsal.ratelimits import Limits
    from bithuman_panel.rehearsal.simulation import Tempo


class Begin(Protocol):
    def __call__(
        self,
        *,
        generation: Generation = Generation.TODAY,
        drill: Drill | None = None,
        limits: Limits | None = None,
        tempo: Tempo | None = None,
    ) -> RehearsalServer: ...


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def begin(clock: HandClock) -> Iterator[Begin]:
    """Start servers; they are stopped after the test."""
    servers: list[RehearsalServer] = []

    def started(
        *,
        generation: Generation = Generation.TODAY,
        drill: Drill | None = None,
        limits: Limits | None = None,
        tempo: Tempo | None = None,
    ) -> RehearsalServer:
        server = RehearsalServer(
            generation=generation, drill=drill, clock=clock, limits=limits, tempo=tempo
        )
        servers.append(server)
        server.start()
        return server

    yield started
    for server in servers:
        server.stop()


@pytest.fixture
def server(begin: Begin) -> RehearsalServer:
    return begin()


@pytest.fixture
def caller(server: RehearsalServer) -> Caller:
    return Caller(server.base_url)


@pytest.fixture
def seed_caller(begin: Begin) -> Caller:
    """Calls a server of the older generation."""
    return Caller(begin(generation=Generation.SEED).base_url)
