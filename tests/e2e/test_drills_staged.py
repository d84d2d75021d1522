"""A drill started from the window: what the window shows of it by itself, and how it ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import Drill
from bithuman_panel.presenters import account
from bithuman_panel.rehearsal.simulation import Tempo
from bithuman_panel.ui.commands import unmarked
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import Show, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

AVA = "A48KTR2917"


def rooms(show: Show) -> str:
    """Return what the list of rooms says."""
    model = show.window.targets.rooms.model()
    rows = range(model.rowCount())
    return "\n".join(str(model.index(row, 0).data()) for row in rows)


SHOWN: dict[Drill, Callable[[Show], bool]] = {
    Drill.ROOM_VANISHES: lambda show: "closed" in show.alarm,
    Drill.NOBODY_CONNECTED: lambda show: "closed" in show.alarm,
    Drill.NO_WORKER: lambda show: "lines do not arrive" in rooms(show),
    Drill.PLAN_REQUIRED: lambda show: "plan" in show.state(),
    Drill.UNAVAILABLE: lambda show: show.state() != "",
    Drill.REFUSED: lambda show: show.state() != "",
    Drill.WIFI_GONE: lambda show: show.state() != "",
    Drill.KEY_REVOKED: lambda show: "API secret" in show.state(),
}


async def start(show: Show, drill: Drill) -> None:
    """Start a drill by keyboard, and wait for the bar to say so."""
    show.window.commands["drills"].trigger()
    card = show.window.cards.drills()
    card.choose(drill)
    press(card.rows, Qt.Key.Key_Return)
    await show.until(lambda: show.window.drill_bar.text().startswith("Drill: "))


async def stop(show: Show) -> None:
    """Press the button of the bar, and wait until no drill is on."""
    button: QPushButton = show.window.drill_bar.accept
    assert unmarked(button.text()) == "Stop the drill"
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    await show.until(lambda: show.window.drill_bar.text() == "")


@pytest.mark.parametrize("drill", SHOWN)
def test_a_drill_shows_by_itself_and_afterwards_everything_goes_on(
    play: Play, open_show: OpenShow, drill: Drill
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.aim(AVA, "lobby")
            stage = show.panel.stage
            assert stage
            # A room counts as gone only where it was listed before.
            await stage.targets.aim.refresh()
            await start(show, drill)
            await stage.targets.aim.refresh()
            try:
                await show.until(lambda: SHOWN[drill](show))
            except TimeoutError:
                raise AssertionError((show.state(), show.alarm, rooms(show))) from None
            await stop(show)
            await show.until(lambda: show.alarm == "" and stage.outlet.is_open)
            await show.until(lambda: not SHOWN[drill](show))
            entry = await show.send("Welcome back.")
            assert entry.outcome is Outcome.DELIVERED
            assert "Drill" not in show.details

    play(scenario())


def test_credits_that_run_out_are_an_alarm_and_a_line_is_refused_for_them(
    play: Play, open_show: OpenShow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tempo = Tempo(run_dry_s=2.0)
    monkeypatch.setattr("bithuman_panel.rehearsal.server.Tempo", lambda: tempo)
    monkeypatch.setattr(account, "REFRESH_S", 0.05)

    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.aim(AVA, "lobby")
            credits = show.window.strip._credits
            await show.until(lambda: credits.text().startswith("Credits for"))
            assert not credits.property("low")
            await start(show, Drill.CREDITS_RUN_OUT)
            await show.until(lambda: bool(credits.property("low")))
            await show.until(lambda: credits.text() == "No credits left")
            entry = await show.send("Welcome.")
            assert entry.outcome is Outcome.REJECTED
            assert show.window.composer.last_line.page.text() == "Buy credits …"
            await stop(show)
            await show.until(lambda: not credits.property("low"))

    play(scenario())


def test_a_line_names_the_drill_under_which_it_was_let_go(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await show.aim(AVA, "lobby")
            await start(show, Drill.CUT)
            entry = await show.send("Welcome.")
            assert entry.outcome is Outcome.UNKNOWN
            assert "Drill\u2002Cut off, not spoken" in show.details
            await stop(show)

    play(scenario())
