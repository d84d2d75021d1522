"""A show that goes wrong: rooms that vanish, a held key, a hold, a disk that is full."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from bithuman_panel.app.profiles import Profiles
from bithuman_panel.core.entry import Stage
from bithuman_panel.core.models import Profile
from bithuman_panel.core.secret import Secret
from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from bithuman_panel.services.paths import panel_paths
from tests.api.hostile import Hostile
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.directing import history, let_go, queue
from tests.e2e.recording import REVOKED, Directed, posts, recording
from tests.e2e.show import LOCKOUT_S, Show, press
from tests.fault_table import Observed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Platform = Callable[[Drill | None], RehearsalServer]
AGENT = "A12345678"


def journal_of(home: Path) -> Path:
    return panel_paths({"BITHUMAN_PANEL_HOME": str(home)}).journal_file(rehearsal=False)


@pytest.mark.fault("window", "a held key", promise="P1")
def test_a_held_key_sends_once(play: Play, open_show: OpenShow, observed: Observed) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                show.write("Only once.")
                show.press_send()
                for _ in range(5):
                    show.press_send(held=True)
                await show.settled()
                await asyncio.sleep(LOCKOUT_S)
                show.write("The next line.")
                show.press_send(held=True)
                assert "still down" in show.refusal
                assert show.message == "The next line."
                assert show.rows == 1

        play(scenario())
        assert [body for _, _, body in posts(server)] == [
            b'{"message": "Only once.", "room_id": "lobby"}'
        ]
    observed.did("One line; the next press was told: the key is still down")


@pytest.mark.fault("window", "a double press", promise="P1")
def test_two_fast_presses_send_one_line(
    play: Play, open_show: OpenShow, observed: Observed
) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                show.write("One.")
                show.press_send()
                show.write("Two.")
                show.press_send()
                assert "too soon" in show.refusal
                assert show.message == "Two."
                await show.settled()

        play(scenario())
        assert len(posts(server)) == 1
    observed.did("One line; the second press was told: too soon")


@pytest.mark.fault("window", "the room vanishes", promise="P2")
def test_a_room_that_vanishes_raises_an_alarm_and_takes_no_line(
    play: Play, open_show: OpenShow, platform: Platform, observed: Observed
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.aim("A48KTR2917", "lobby")
            await show.until(lambda: show.window.targets.rooms.count() > 2)
            assert show.alarm == ""
            server.set_drill(Drill.ROOM_VANISHES)
            show.window.targets.refresh_requested.emit()
            await show.until(lambda: show.alarm != "")
            assert show.alarm == "This room has closed. Choose another before you send."
            show.write("Is anybody there?")
            show.press_send()
            assert "has closed" in show.refusal
            assert show.message == "Is anybody there?"
            show.pick(show.window.targets.room, "main-stage")
            await show.until(lambda: show.alarm == "")

    play(scenario())
    assert server.arrivals() == ()
    observed.did("An alarm; the line stayed where it was written")


async def refused_by_the_journal(show: Show) -> None:
    entry = await show.send("Never leaves.")
    assert show.row()[1] == "Not sent"
    assert "could not be written to the journal" in show.details
    assert "safe to send again" in show.details
    assert "could not be written to the journal" in show.window.composer.last_line._sentence.text()
    assert entry.stage is Stage.DONE


@pytest.mark.fault("window", "the disk is full at the intent", promise="P2")
@pytest.mark.allow_log_warning
def test_a_line_that_cannot_be_written_down_is_not_sent(
    play: Play, open_show: OpenShow, home: Path, observed: Observed
) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                with sqlite3.connect(journal_of(home)) as other:
                    other.execute(
                        "CREATE TRIGGER full BEFORE INSERT ON entry"
                        " BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"
                    )
                other.close()
                await refused_by_the_journal(show)

        play(scenario())
        assert posts(server) == []
    observed.did("Not sent: it could not be written to the journal")


@pytest.mark.fault("window", "the history cannot be opened", promise="P2")
def test_a_history_that_cannot_be_opened_is_told_and_nothing_is_sent(
    play: Play, open_show: OpenShow, home: Path, observed: Observed
) -> None:
    journal_of(home).mkdir(parents=True)
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.until(lambda: show.problem != "")
                assert "cannot be opened" in show.problem
                show.write("Never leaves.")
                show.press_send()
                assert "cannot be opened" in show.refusal
                assert show.message == "Never leaves."
                press(show.window.composer.message, Qt.Key.Key_Escape)
                assert not show.window.strip.hold.isChecked()

        play(scenario())
        assert posts(server) == []
    observed.did("Told; the line stayed where it was written")


@pytest.mark.fault("window", "a press before the panel is open", promise="P2")
def test_a_press_before_the_panel_is_open_is_answered(
    play: Play, open_show: OpenShow, observed: Observed
) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                show.write("Too early.")
                show.press_send()
                assert "still opening" in show.refusal
                await show.opened()

        play(scenario())
        assert posts(server) == []
    observed.did("Told: still opening; nothing was sent")


@pytest.mark.fault("window", "bad input: {text!a}", promise="P2")
@pytest.mark.parametrize(
    ("text", "reason"),
    [("   \n", "empty"), ("a\x07b", "U+0007"), ("my rehearsal-presenter", "holds the API secret")],
)
def test_bad_input_stays_in_the_composer(
    play: Play, open_show: OpenShow, text: str, reason: str, observed: Observed
) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                show.window.composer.message.setPlainText(text)
                show.press_send()
                assert reason in show.refusal
                assert "rehearsal-presenter" not in show.refusal
                assert show.message == text
                assert show.rows == 0

        play(scenario())
        assert posts(server) == []
    observed.did(f"Refused ({reason}); it stayed where it was written")


@pytest.mark.fault("window", "an agent code that bends the address", promise="P4")
def test_a_code_outside_the_allow_list_is_refused_where_it_is_typed(
    play: Play, open_show: OpenShow, observed: Observed
) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                show.pick(show.window.targets.agent, "../validate")
                assert "cannot be used" in show.state()
                assert show.sentence == f"Speak to {AGENT} in lobby"
                assert show.window.targets.agent.currentText() == AGENT

        play(scenario())
        assert posts(server) == []
    observed.did("Refused where it was typed; the target stayed")


def test_an_earlier_line_is_taken_up_again_unsent(play: Play, open_show: OpenShow) -> None:
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                await show.send("Again, please.")
                show.click("Edit")
                assert show.message == "Again, please."
                assert show.window.focusWidget() is show.window.composer.message
                assert show.rows == 1

        play(scenario())
        assert len(posts(server)) == 1


@pytest.mark.fault("window", "a defect of the panel itself", promise="P5")
@pytest.mark.allow_log_warning
def test_a_fault_of_the_panel_itself_is_told_and_lines_still_go(
    play: Play, open_show: OpenShow, caplog: pytest.LogCaptureFixture, observed: Observed
) -> None:
    async def fails() -> None:
        raise RuntimeError("a defect")

    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                show.panel._tasks.start(fails())
                await show.until(lambda: "Something in the panel failed" in show.problem)
                await show.send("The show goes on.")
                assert show.row()[1] == "Delivered"

        play(scenario())
    assert "a defect" in caplog.text
    observed.did("Told, and lines still go")


def _fails(*_of: object, **_how: object) -> None:
    raise RuntimeError("a defect of who follows")


@pytest.mark.fault("window", "a defect of the opening", promise="P2")
@pytest.mark.allow_log_warning
def test_an_opening_that_a_defect_ends_is_not_told_to_go_on(
    play: Play, open_show: OpenShow, monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    monkeypatch.setattr("bithuman_panel.app.panel.open_desk", _fails)
    told = "No account is open. Open one, or rehearse."
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.until(lambda: show.problem != "")
                assert show.problem == told, "nor that lines can be sent"
                show.write("Never leaves.")
                show.press_send()
                assert show.refusal == told
                assert show.message == "Never leaves."

        play(scenario())
        assert posts(server) == []
    observed.did("Told that no account is open; the line stayed where it was written")


@pytest.mark.allow_log_warning
def test_a_defect_beside_the_opening_does_not_say_that_no_account_will_be_open(
    play: Play, open_show: OpenShow, monkeypatch: pytest.MonkeyPatch
) -> None:
    find, may_find = Profiles.find, asyncio.Event()

    async def slow(self: Profiles, on_wait: Callable[[], None]) -> tuple[Profile, Secret] | None:
        await may_find.wait()
        return await find(self, on_wait)

    async def fails() -> None:
        raise RuntimeError("a defect")

    monkeypatch.setattr(Profiles, "find", slow)
    with recording() as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                show.panel._tasks.start(fails())
                await show.until(lambda: "Something in the panel failed" in show.problem)
                show.write("Written early.")
                show.press_send()
                assert "still opening" in show.refusal
                may_find.set()
                await show.opened()
                assert show.message == "Written early."
                assert "still opening" in show.refusal, "nothing else says that it is unsent"

        play(scenario())
        assert posts(server) == []


def _break_followers(show: Show) -> None:
    """Let whoever only looks on at a line fail at each of them."""
    stage = show.panel.stage
    assert stage
    for part, name in (
        (stage.times, "change"),
        (stage.audience, "change"),
        (stage.facts.ledger, "change"),
        (stage.details, "change"),
        (stage.account, "change"),
        (stage.foreign.presenter, "let_go"),
        (stage._sounds, "hear"),
    ):
        setattr(part, name, _fails)


@pytest.mark.fault("window", "a defect of whoever follows a line", promise="P2")
@pytest.mark.allow_log_warning
def test_a_defect_of_who_follows_a_line_hides_nothing_of_it_and_is_told_once(
    play: Play, open_show: OpenShow, caplog: pytest.LogCaptureFixture, observed: Observed
) -> None:
    script = Directed()
    with Hostile(script) as server:

        async def scenario() -> None:
            async with open_show(server.base_url) as show:
                await show.aim(AGENT, "lobby")
                _break_followers(show)
                await show.send("The show goes on.")
                assert show.row()[1] == "Delivered"
                assert "Delivered" in show.window.composer.last_line._sentence.text()
                assert "Something in the panel failed" in show.problem
                script.may_answer.clear()
                await let_go(show, "The queue is shown.")
                await let_go(show, "This one waits.")
                await show.until(lambda: len(queue(show)) == 1)
                script.to_lines = REVOKED
                script.may_answer.set()
                await show.until(lambda: history(show)[1][0] == "Rejected")
                show.write("With a refused secret nothing goes.")
                show.press_send()
                assert "Enter the new one under Account" in show.refusal
                assert [text for _, text in history(show)] == [
                    "This one waits.",
                    "The queue is shown.",
                    "The show goes on.",
                ]

        play(scenario())
    told = [record for record in caplog.records if record.message == "A task of the window failed"]
    assert len(told) == 1, "the same fault in the same place"
    observed.did("Each line had its row, its outcome and its place in the queue; told once")
