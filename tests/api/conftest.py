"""Servers that misbehave and certificates of our own."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.api.trust import Trust
from bithuman_panel.core.secret import Secret
from tests.api.authority import Authority
from tests.api.hostile import Hostile
from tests.api.lateness import Venue, watches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.api.hostile import Peer

SECRET = 'canary-5ecret/"quoted\\-0123456789'


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def trust() -> Trust:
    return Trust()


@pytest.fixture
def serve() -> Iterator[Callable[..., Hostile]]:
    """Return a function that starts a :class:`Hostile`; it ends with the test."""
    with ExitStack() as stack:

        def start(script: Callable[[Peer], None], **options: object) -> Hostile:
            return stack.enter_context(Hostile(script, **options))  # type: ignore[arg-type]

        yield start


@pytest.fixture
def wire_to(trust: Trust, authority: Authority) -> Iterator[Callable[[str], LineWire]]:
    """Return a function that makes a :class:`LineWire` to a base URL; it closes with the test."""
    with ExitStack() as stack:

        def make(base_url: str) -> LineWire:
            wire = LineWire(Access(base_url, Secret(SECRET), authority.ca_file), trust)
            stack.callback(wire.close)
            return wire

        yield make


@pytest.fixture
def venue(trust: Trust, authority: Authority) -> Iterator[Venue]:
    made = Venue(trust, authority, Secret(SECRET))
    yield made
    made.late.close()
    assert watches() == 0
