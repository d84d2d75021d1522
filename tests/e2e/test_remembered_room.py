"""The room of the last session has closed: the target stays where it was shown, and says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.e2e.directing import AGENT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.conftest import OpenShow, Play
    from tests.e2e.directing import Platform

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
GONE, OWN = "customer_session_1", "You are all fired."


def test_no_line_goes_to_another_room(
    play: Play, open_show: OpenShow, directed: Platform, home: Path
) -> None:
    home.mkdir(parents=True, exist_ok=True)
    key = f"{AGENT}/lobby"
    kept = {
        "last_target": {"agent": AGENT, "room": GONE},
        "drafts": {key: OWN},
        "spoken_drafts": [key],
    }
    (home / "settings.json").write_text(json.dumps(kept))

    async def scenario() -> None:
        async with open_show(directed.url) as show:
            await show.until(lambda: GONE in show.sentence)
            show.write("Good evening.")
            await show.until(lambda: "has closed" in show.alarm)
            assert GONE in show.sentence
            assert show.message == "Good evening."
            show.press_send()
            assert "has closed" in show.refusal
            assert show.message == "Good evening."
            assert show.newest() is None

    play(scenario())
