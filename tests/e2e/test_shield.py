"""The stage shield in a whole show: one key, and up again after a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.core.delivery import Outcome
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.seen import texts
from tests.e2e.show import Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

AGENT, ROOM, LINE = "A48KTR2917", "lobby", "Welcome to the secret merger."
PRIVATE = (AGENT, ROOM, LINE, "Credits for")


def seen() -> list[str]:
    """Return what of the private things can be read anywhere."""
    return [f"{where}: {text}" for where, text in texts() for secret in PRIVATE if secret in text]


def press_f9(show: Show) -> None:
    QTest.keyClick(show.window.composer.message, Qt.Key.Key_F9)


def test_a_show_goes_on_behind_the_shield(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.aim(AGENT, ROOM)
            await show.reads_settled()
            await show.send(LINE)
            assert seen() != []
            press_f9(show)
            assert show.window.shield.is_up
            assert show.window.commands["shield"].isChecked()
            assert seen() == []
            assert show.sentence.startswith("Speak to ")
            assert " in room " in show.sentence
            entry = await show.send(LINE + " Twice.")
            assert entry.outcome is Outcome.DELIVERED
            assert show.row()[1] == "Delivered"
            assert seen() == []
            sentence = show.sentence
            assert show.panel.stage
            await show.panel.stage.targets.open()
            assert show.sentence == sentence, "a room keeps its number when rooms are listed again"
        async with open_show(rehearsal=True) as again:
            assert again.window.shield.is_up
            await again.opened()
            await again.until(lambda: again.rows == 2)
            await again.reads_settled()
            assert again.row()[1] == "Delivered"
            assert seen() == []
            press_f9(again)
            assert again.row(1)[2] == LINE
            assert seen() != []

    play(scenario())
