from __future__ import annotations

import pytest

from tests.presenters.desk import LOBBY, Desk


@pytest.fixture
def desk() -> Desk:
    """A composer that aims at one room, with a line in it."""
    desk = Desk()
    desk.composer.choose(LOBBY)
    desk.write("Welcome.")
    return desk
