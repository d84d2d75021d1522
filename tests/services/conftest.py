"""What the tests of the services stand on: real files in a folder of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from tests.services.lanedesk import Desk, lane_threads
from tests.services.samples import SteppedClock, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock()


@pytest.fixture
def owner(tmp_path: Path) -> Iterator[Owner]:
    claimed = Owner.claim(tmp_path / "owners")
    yield claimed
    claimed.release()


@pytest.fixture
def other_owner(tmp_path: Path) -> Iterator[Owner]:
    claimed = Owner.claim(tmp_path / "owners")
    yield claimed
    claimed.release()


@pytest.fixture
def journal(tmp_path: Path, owner: Owner, clock: SteppedClock) -> Iterator[Journal]:
    opened = Journal.open(tmp_path / "journal.sqlite3", owner, clock)
    yield opened
    opened.close()


@pytest.fixture
def desk(journal: Journal) -> Iterator[Desk]:
    made = Desk(journal)
    yield made
    made.lanes.close()
    wait_until(lambda: not lane_threads())
