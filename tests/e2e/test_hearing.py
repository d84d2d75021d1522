"""Heard it? From the key that sends to the mark on the row, through real sockets."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.drill import Drill
from bithuman_panel.rehearsal.server import RehearsalServer
from bithuman_panel.ui.record_column import Page
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import Show, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Started = Callable[[Drill | None], RehearsalServer]
AGENT, ROOM = "A12345678", "vip_session_42"
LINE = "Good evening, and a very warm welcome to the Grand Hall."


def newest_outcome(show: Show) -> Outcome | None:
    newest = show.newest()
    return newest.outcome if newest else None


def test_a_line_is_marked_as_heard_and_stays_so(
    play: Play, open_show: OpenShow, platform: Started
) -> None:
    url = platform(None).base_url

    async def scenario() -> None:
        async with open_show(url) as show:
            await show.aim(AGENT, ROOM)
            entry = await show.send(LINE)
            assert entry.outcome is Outcome.DELIVERED
            await show.until(lambda: show.row()[1] == "Delivered · heard")
            newest = show.newest()
            assert newest is not None
            ((heard,), outcome) = newest.heard, newest.outcome
            assert (heard.room, outcome) == (ROOM, Outcome.DELIVERED)
            assert heard.certainty > 0.99
            assert heard.after_s is not None
            assert 0 <= heard.after_s < 30
            assert f"Heard in {ROOM}" in show.details
            await show.reads_settled()
        async with open_show(url) as show:
            await show.until(lambda: show.rows == 1)
            assert show.row()[1] == "Delivered · heard", "the journal has kept it"

    play(scenario())


def test_of_an_unknown_line_a_transcript_tells_and_the_person_decides(
    play: Play, open_show: OpenShow, platform: Started
) -> None:
    server = platform(Drill.RESET)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.aim(AGENT, ROOM)
            entry = await show.send(LINE)
            assert entry.outcome is Outcome.UNKNOWN
            server.set_drill(None)
            await show.until(lambda: show.row()[1] == "Unknown · heard")
            record = show.window.record
            assert f"A transcript of {ROOM} has this line" in record.below.found.text()
            assert record.below.found.isVisible()
            assert newest_outcome(show) is Outcome.UNKNOWN

    play(scenario())


def rows(show: Show) -> list[str]:
    """Return what the transcript says, message by message."""
    model = show.window.transcript.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def test_what_is_said_is_read_as_it_is_said_and_a_visitor_becomes_a_context(
    play: Play, open_show: OpenShow, platform: Started
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.aim(AGENT, ROOM)
            show.window.reveal_page(Page.TRANSCRIPT)
            await show.until(lambda: any(row.startswith("Visitor") for row in rows(show)))
            await show.send(LINE)
            await show.until(lambda: any("your line · Delivered" in row for row in rows(show)))
            asked = next(row for row, told in enumerate(rows(show)) if told.startswith("Visitor"))
            transcript = show.window.transcript
            transcript.rows.setFocus()
            transcript.rows.setCurrentIndex(transcript.model.index(asked))
            press(transcript.rows, Qt.Key.Key_Return)
            assert show.message.startswith("A visitor said: ")
            assert show.sentence.startswith("Tell ")
            assert show.window.composer.message.hasFocus()
            ours = next(row for row, told in enumerate(rows(show)) if "your line" in told)
            transcript.rows.setCurrentIndex(transcript.model.index(ours))
            press(transcript.rows, Qt.Key.Key_Return)
            assert show.window.record_column.page is Page.HISTORY

    play(scenario())
    assert [arrival.text for arrival in server.arrivals()] == [LINE], "the context was not sent"


def test_a_room_without_a_transcript_says_so(
    play: Play, open_show: OpenShow, platform: Started
) -> None:
    url = platform(None).base_url

    async def scenario() -> None:
        async with open_show(url) as show:
            await show.aim("A27MVW6043", "gallery-east")
            show.window.reveal_page(Page.TRANSCRIPT)
            empty = show.window.transcript.empty
            await show.until(lambda: "writes down nothing" in empty.text())
            await show.aim("A27MVW6043", "nowhere")
            await show.until(lambda: "None of the account's conversations" in empty.text())

    play(scenario())


def test_a_key_that_is_revoked_ends_the_reading_and_says_why(
    play: Play, open_show: OpenShow, platform: Started
) -> None:
    server = platform(None)

    async def scenario() -> None:
        async with open_show(server.base_url) as show:
            await show.aim(AGENT, ROOM)
            show.window.reveal_page(Page.TRANSCRIPT)
            await show.until(lambda: len(rows(show)) > 0)
            server.set_drill(Drill.KEY_REVOKED)
            state = show.window.transcript.state
            await show.until(lambda: "refuses the API secret" in state.text())
            assert len(rows(show)) > 0, "what was said stays"

    play(scenario())
