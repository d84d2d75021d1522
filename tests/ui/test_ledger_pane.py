from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bithuman_panel.core.ledger import Ledger, ledger_of
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.missing import Missing
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.ledger_model import FactColumn, LedgerModel
from bithuman_panel.ui.ledger_pane import LedgerPane
from bithuman_panel.ui.look import Look
from tests.core.contexts import AT, told
from tests.steps import calls_of
from tests.ui.conftest import Show
from tests.ui.facts import LIVE, MOVED, every_fact, lacking


@pytest.fixture
def pane(show: Show, look: Look) -> Iterator[LedgerPane]:
    pane = show(LedgerPane(look), 520, 700)
    yield pane
    look.shield.put(is_up=False)


@pytest.fixture
def filled(pane: LedgerPane) -> LedgerPane:
    ledger = every_fact()
    pane.show_ledger(ledger, "booth-3")
    pane.show_missing(lacking(ledger))
    return pane


def words(pane: LedgerPane, column: FactColumn) -> list[str]:
    model = pane.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_facts_stand_newest_first_with_how_they_stand(filled: LedgerPane) -> None:
    assert filled.facts.accessibleName() == "Ledger"
    assert words(filled, FactColumn.STANDING) == [
        "On its way",
        "Told",
        "Not told",
        "Session ended",
        "Told in one room",
        "Perhaps told",
        "Told in one room",
        "Told in one room",
    ]
    assert words(filled, FactColumn.FACT)[-1] == MOVED
    assert all(words(filled, FactColumn.TIME))


def test_this_room_only_shows_what_it_was_told_and_what_it_lacks(filled: LedgerPane) -> None:
    filled.only_room.setChecked(True)
    assert dict(
        zip(words(filled, FactColumn.FACT), words(filled, FactColumn.STANDING), strict=True)
    ) == {
        "Everybody gets a poster.": "Perhaps told",
        "The mayor has left.": "Never received",
        "It is raining outside.": "Perhaps told",
        "The mayor is in the audience.": "Told",
        MOVED: "Never received",
    }


def test_without_a_room_there_is_nothing_to_choose(filled: LedgerPane) -> None:
    filled.only_room.setChecked(True)
    filled.show_ledger(every_fact(), None)
    assert not filled.only_room.isEnabled()
    assert filled.model.rowCount() == 8


def test_a_fact_shows_each_room(filled: LedgerPane) -> None:
    filled.choose("mayor")
    told_ = filled.fact.toPlainText()
    assert told_.startswith("The mayor is in the audience.\n")
    assert "lobby: Replaced, " in told_
    assert "booth-3: Told, " in told_
    assert "Replaced by: The mayor has left." in told_
    assert "how long an agent keeps" in told_
    filled.choose("poster")
    assert "Whoever was there: Told, " in filled.fact.toPlainText()


def test_what_is_looked_at_stays_so_when_facts_come(filled: LedgerPane) -> None:
    filled.choose("coffee")
    filled.show_ledger(every_fact(told("new", "A new one.", "lobby")), "booth-3")
    assert filled.chosen
    assert filled.chosen.id == "coffee"
    assert filled.model.rowCount() == 9
    filled.show_ledger(every_fact(), "booth-3")
    assert filled.chosen.id == "coffee"
    filled.choose("not there")
    assert filled.chosen.id == "coffee"


def test_rows_change_in_place(filled: LedgerPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(filled.model.modelReset):
        filled.show_ledger(every_fact(told("again", MOVED, "booth-3")), "booth-3")
    assert words(filled, FactColumn.STANDING)[-1] == "Told in 2 rooms"


def test_what_is_missing_is_told_and_queued_by_one_press(filled: LedgerPane, qtbot: QtBot) -> None:
    bar = filled.missing
    assert bar.text() == "booth-3 never received 2 of these."
    assert bar.queue.text() == "&Queue 2 facts"
    assert bar.queue.accessibleDescription() == bar.text()
    filled.facts.setFocus()
    QTest.keyClick(filled.facts, Qt.Key.Key_Tab)
    assert bar.queue.hasFocus()
    with qtbot.waitSignal(filled.queue_requested) as pressed:
        QTest.keyClick(bar.queue, Qt.Key.Key_Space)
    assert pressed.args == [lacking(every_fact())]


def test_a_press_counts_for_what_was_shown_when_it_began(filled: LedgerPane, qtbot: QtBot) -> None:
    seen = lacking(every_fact())
    more = every_fact(told("new", "A new one.", "lobby"))
    QTest.keyPress(filled.missing.queue, Qt.Key.Key_Space)
    filled.show_missing(lacking(more))
    with qtbot.waitSignal(filled.queue_requested) as pressed:
        QTest.keyRelease(filled.missing.queue, Qt.Key.Key_Space)
    assert pressed.args == [seen]
    with qtbot.waitSignal(filled.queue_requested) as clicked:
        filled.missing.queue.click()
    assert clicked.args == [lacking(more)]


def test_what_is_missing_is_told_aloud_when_it_changes(
    pane: LedgerPane, look: Look, qtbot: QtBot
) -> None:
    missing = lacking(every_fact())
    assert missing
    with qtbot.waitSignal(pane.news) as told_:
        pane.show_missing(missing)
    assert told_.args == [missing.sentence, Urgency.POLITE]
    with qtbot.assertNotEmitted(pane.news):
        pane.show_missing(missing)
        pane.show_missing(None)
    look.shield.put(is_up=True)
    with qtbot.waitSignal(pane.news) as covered:
        pane.show_missing(missing)
    assert covered.args == [missing.covered, Urgency.POLITE]


def test_a_doubt_alone_has_no_key(filled: LedgerPane) -> None:
    doubted = lacking(ledger_of(every_fact().facts[2].tellings, LIVE, AT))
    assert doubted
    filled.missing.queue.setFocus()
    filled.show_missing(doubted)
    assert filled.missing.queue.isHidden()
    assert filled.facts.hasFocus()


def test_the_keyboard_stays_in_the_pane_when_nothing_is_missing(filled: LedgerPane) -> None:
    filled.missing.queue.setFocus()
    filled.show_missing(None)
    assert filled.facts.hasFocus()
    assert filled.missing.text() == ""
    filled.show_missing(None)


def test_a_fact_is_corrected_and_found_in_the_history(filled: LedgerPane, qtbot: QtBot) -> None:
    filled.choose("mayor")
    with qtbot.waitSignal(filled.correct_requested) as corrected:
        filled.correct.click()
    with qtbot.waitSignal(filled.entry_requested) as shown:
        filled.show_entry.click()
    assert (corrected.args, shown.args) == (["mayor"], ["mayor"])


def test_without_a_fact_nothing_can_be_done(pane: LedgerPane, qtbot: QtBot) -> None:
    assert not pane.correct.isEnabled()
    with qtbot.assertNotEmitted(pane.correct_requested):
        pane.correct.clicked.emit()
    assert pane.empty.text().startswith("No fact yet.")
    assert pane.fact.toPlainText() == "Choose a fact above to see which rooms were told it."


def test_a_room_that_was_told_nothing_says_so(pane: LedgerPane) -> None:
    pane.show_ledger(ledger_of((told("1", "x", "gone"),), dict(LIVE), AT), "booth-3")
    pane.only_room.setChecked(True)
    assert pane.empty.text() == "This room was told nothing yet."
    assert pane.chosen is None


def test_another_account_s_ledger_is_forgotten(filled: LedgerPane) -> None:
    filled.choose("mayor")
    filled.only_room.setChecked(True)
    filled.show_problem(say("The history cannot be read."))
    filled.correct.setFocus()
    filled.begin_afresh()
    assert filled.model.rowCount() == 0
    assert filled.missing.isHidden()
    assert not filled.only_room.isChecked()
    assert filled.facts.hasFocus()


def test_problems_and_refusals_are_told_aloud(filled: LedgerPane, qtbot: QtBot) -> None:
    for tell in (filled.show_problem, filled.refuse):
        sentence = say("The history cannot be read.")
        with qtbot.waitSignal(filled.news) as told_:
            tell(sentence)
        assert told_.args == [sentence, Urgency.ASSERTIVE]
    with qtbot.assertNotEmitted(filled.news):
        filled.show_problem(None)


def test_the_shield_hides_facts_and_rooms_and_lets_nothing_out(
    filled: LedgerPane, look: Look
) -> None:
    filled.choose("mayor")
    look.shield.put(is_up=True)
    assert set(words(filled, FactColumn.FACT)) == {"hidden"}
    assert filled.fact.toPlainText() == "All else is hidden while the shield is up."
    assert filled.missing.text() == "Room 1 never received 2 of these."
    assert not filled.missing.queue.isEnabled()
    row = filled.model.index(0, FactColumn.STANDING)
    assert "Chiyo" not in row.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    look.shield.put(is_up=False)
    assert filled.missing.text() == "booth-3 never received 2 of these."
    assert filled.missing.queue.isEnabled()


def test_a_row_is_told_in_one_breath(filled: LedgerPane) -> None:
    told_ = filled.model.index(0, FactColumn.STANDING).data(
        Qt.ItemDataRole.AccessibleDescriptionRole
    )
    assert told_.startswith("On its way, ")
    assert told_.endswith(": The next speaker is Chiyo.")


def test_the_model_answers_for_nothing_that_is_not_there(look: Look) -> None:
    model: QAbstractItemModel = LedgerModel(look)
    inside = model.index(0, 0)
    assert model.data(inside) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    shown = LedgerModel(look)
    shown.show_ledger(every_fact(), None)
    first = shown.index(0, 0)
    assert (shown.rowCount(first), shown.columnCount(first)) == (0, 0)
    assert shown.data(first, Qt.ItemDataRole.ToolTipRole) is None
    assert [shown.headerData(n, Qt.Orientation.Horizontal) for n in range(3)] == [
        "Time",
        "Told",
        "Fact",
    ]


def test_two_thousand_facts_do_not_stall_the_window(pane: LedgerPane) -> None:
    rooms = tuple(f"room-{number}" for number in range(20))
    tellings = [told(str(n), f"Fact {n}.", None, rooms) for n in range(2_000)]
    live = dict.fromkeys((*rooms, "late"), AT - 10)
    pane.show_ledger(ledger_of(tellings, live, AT + 60), "late")
    pane.choose("7")
    tellings.append(told("new", "A new one.", "room-1"))
    ledger: Ledger = ledger_of(tellings, live, AT + 60)
    missing: Missing | None = lacking(ledger, "late")

    def shown() -> None:
        pane.show_ledger(ledger, "late")
        pane.show_missing(missing)
        pane.grab()

    assert calls_of(shown) < 40_000, "twenty for each fact, and not one for each fact and room"
    assert pane.chosen
    assert pane.chosen.text == "Fact 7."
