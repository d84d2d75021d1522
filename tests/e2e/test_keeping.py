"""Lines deleted for good, and history kept, from the menu of the whole window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bithuman_panel.core.cue import DAY_S
from bithuman_panel.core.keeping import Keeping
from bithuman_panel.core.models import Draft
from bithuman_panel.core.query import Query
from bithuman_panel.services.owner import Owner
from tests.e2e.conftest import OpenShow, Play
from tests.e2e.show import Show
from tests.traces import traces

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAME = "Qxvjwinska"
REST = "Welcome, everybody."


async def begin(show: Show) -> None:
    await show.opened()
    await show.until(lambda: show.sentence != "Speak to …")
    await show.send(f"Welcome, {NAME}.")
    await show.send(REST)


def leave_behind(show: Show) -> None:
    """Leave settings that were set aside, and half written, with an unsent text in them."""
    config = show.panel._paths.config
    for left in ("rehearsal.json.broken-20260101T000000Z", ".rehearsal.json-abc"):
        (config / left).write_text(f"Thank you, {NAME}!")


def test_beside_another_panel_not_even_a_draft_goes(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await begin(show)
            assert show.panel.stage
            memory, history = show.panel._rehearsal_memory, show.panel.stage.history
            memory.keep_draft(None, Draft(f"Thank you, {NAME}!"))
            history.ask(Query(words=NAME.lower()))
            await show.until(lambda: history.rows.count == 1)
            folder = show.panel.stage._desk.journal._owner._folder
            other = Owner.claim(folder)
            await delete(show, "1")
            card = show.window.cards.removal()
            await show.until(lambda: "Another panel" in card.outcome())
            other.release()
            assert memory.draft(None).text == f"Thank you, {NAME}!"
            assert len(texts(show)) == 2
            assert len(show.panel.stage.record.entries()) == 2

    play(scenario())


async def delete(show: Show, number: str) -> None:
    """Delete what the list shows, as a person does."""
    show.window.commands["delete"].trigger()
    card = show.window.cards.removal()
    await show.until(lambda: not card.field.isHidden())
    card.field.show_text(number)
    card.delete.click()


def texts(show: Show) -> list[str]:
    assert show.panel.stage
    journal = show.panel.stage._desk.journal
    return [entry.line.text for entry in journal.oldest_first()]


def test_what_the_list_shows_is_deleted_and_leaves_no_trace(
    play: Play, open_show: OpenShow, home: Path
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await begin(show)
            assert show.panel.stage
            leave_behind(show)
            stage = show.panel.stage
            history = stage.history
            history.ask(Query(words=NAME.lower()))
            await show.until(lambda: history.rows.count == 1)
            await delete(show, "1")
            card = show.window.cards.removal()
            await show.until(lambda: "deleted for good" in card.outcome())
            assert card.outcome().startswith("One line was deleted for good.")
            await show.until(lambda: history.rows.count == 0)
            await show.until(lambda: [each.line.text for each in stage.record.entries()] == [REST])
            card.leave()
            history.show_all()
            await show.until(lambda: history.rows.count == 1)
            assert texts(show) == [REST]

    play(scenario())
    assert traces(home, NAME) == []
    assert traces(home, "everybody") != []


def test_in_show_mode_and_without_a_filter_nothing_is_deleted(
    play: Play, open_show: OpenShow
) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await begin(show)
            assert show.panel.stage
            card = show.window.cards.removal()
            show.window.commands["delete"].trigger()
            await show.until(lambda: "shows the whole history" in card.outcome())
            card.leave()
            show.panel.stage.history.ask(Query(words="welcome"))
            show.panel.stage.show.lock(is_on=True)
            show.window.commands["delete"].trigger()
            await show.until(lambda: "Show mode is on" in card.outcome())
            show.panel.stage.show.lock(is_on=False)
            card.leave()
            show.window.commands["keeping"].trigger()
            keeping = show.window.cards.keeping()
            await show.until(lambda: "No line would go now." in keeping._would_go.text())
            keeping.whole.click()
            await show.until(lambda: not card.field.isHidden())
            assert card.title() == "Delete the whole history"
            card.field.show_text("2")
            card.delete.click()
            await show.until(lambda: "deleted for good" in card.outcome())
            assert texts(show) == []

    play(scenario())


def test_a_shorter_keeping_lets_old_lines_go(play: Play, open_show: OpenShow) -> None:
    async def scenario() -> None:
        async with open_show(rehearsal=True) as show:
            await begin(show)
            assert show.panel.stage
            desk = show.panel.stage._desk
            (first, *_) = desk.journal.oldest_first()
            old = replace(first, id="old", seq=None, created_at=first.created_at - 60 * DAY_S)
            desk.journal.record(old)
            show.window.commands["keeping"].trigger()
            card = show.window.cards.keeping()
            await show.until(lambda: "No line would go now." in card._would_go.text())
            card.chosen.emit(Keeping(30))
            await show.until(lambda: "One line would go now." in card._would_go.text())
            assert len(texts(show)) == 3
            card.keep.click()
            await show.until(lambda: len(texts(show)) == 2)

    play(scenario())
