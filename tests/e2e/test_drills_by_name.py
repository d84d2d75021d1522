"""Every drill there is, one after the other: started by its name, met by a line, and stopped."""

from __future__ import annotations

import time
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bithuman_panel.app.adapters import DeskReads
from bithuman_panel.core import limits
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import LESSONS, Drill
from bithuman_panel.presenters import account
from bithuman_panel.rehearsal import simulation
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import Show, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

AVA = "A48KTR2917"
# So many rehearsals share the drills.
PARTS = 3
HURRY = simulation.Tempo(slow_s=0.1, drip_gap_s=0.2, retry_after_s=1, away_s=60.0)


@pytest.fixture
def calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing lasts longer than it must, and no poll meets a drill before the line does."""
    monkeypatch.setattr(limits, "DEADLINE_S", 0.6)
    monkeypatch.setattr("bithuman_panel.rehearsal.server.Tempo", lambda: HURRY)
    monkeypatch.setattr(DeskReads, "allows", lambda _reads, _share: False)
    monkeypatch.setattr(account, "REFRESH_S", 3_600.0)


async def start(show: Show, drill: Drill) -> None:
    """Open the card by its command, type the drill's name, and press Enter."""
    show.window.commands["drills"].trigger()
    card, name = show.window.cards.drills(), str(LESSONS[drill].name)
    QTest.keyClicks(card.rows, name)
    assert card.drill is drill
    press(card.rows, Qt.Key.Key_Return)
    await show.until(lambda: show.window.drill_bar.text() == f"Drill: {name}")


async def listed_since(show: Show, began: float) -> None:
    """Wait until the rooms were listed since then: that is read last of all."""
    stage = show.panel.stage
    assert stage
    rooms = stage.radar.rooms

    def is_listed() -> bool:
        age = rooms.age_s(AVA)
        return age is not None and age < time.monotonic() - began

    await show.until(is_listed)
    await show.reads_settled()


async def stop(show: Show) -> None:
    """Stop it in the bar, and wait until all was read anew and a line could go again."""
    stage, began = show.panel.stage, time.monotonic()
    assert stage
    show.window.drill_bar.accept.click()
    await show.until(lambda: show.window.drill_bar.text() == "" and stage.outlet.is_open)
    await listed_since(show, began)
    await show.until(lambda: stage.budget._budget.state().opens_in_s <= 0)


def is_told(show: Show, drill: Drill) -> bool:
    """Return whether the details name the drill under which their line went."""
    return f"Drill\u2002{LESSONS[drill].name}" in show.details


@pytest.mark.usefixtures("calm")
@pytest.mark.parametrize("part", range(PARTS))
def test_drills_by_name_one_after_the_other(play: Play, open_show: OpenShow, part: int) -> None:
    drills = tuple(Drill)[part::PARTS]
    became: dict[Drill, Outcome | None] = {}

    async def scenario() -> None:
        began = time.monotonic()
        async with open_show(rehearsal=True) as show:
            await show.aim(AVA, "lobby")
            await listed_since(show, began)
            for drill in drills:
                await start(show, drill)
                became[drill] = (await show.send(f"A line for {drill}.")).outcome
                # They stay with an unknown line until somebody has answered for it.
                show.window.record.history.selectRow(0)
                await show.until(partial(is_told, show, drill))
                await stop(show)
            assert (await show.send("All is well.")).outcome is Outcome.DELIVERED

    play(scenario(), 110.0)
    assert became == {drill: LESSONS[drill].outcome for drill in drills}
