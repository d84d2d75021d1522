from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTranslator
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.columns import Arrangement, Name, arrangement_in
from bithuman_panel.core.wording import say
from bithuman_panel.ui.columns import Columns
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.asking import Asked
from tests.ui.hands import CTRL, press

TARGETS, STAGE, RECORD = Name
WIDE, MIDDLE, NARROW = 1440, 820, 500


@pytest.fixture
def columns(window: MainWindow) -> Columns:
    return window.columns


def shown(columns: Columns) -> set[Name]:
    return {name for name in Name if columns.is_shown(name)}


def left_of(window: MainWindow, widget: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def order(window: MainWindow) -> list[Name]:
    parts = {TARGETS: window.targets, STAGE: window.stage, RECORD: window.record_column}
    return sorted(parts, key=lambda name: left_of(window, parts[name]))


def chosen(columns: Columns) -> list[Arrangement]:
    kept: list[Arrangement] = []
    columns.changed.connect(lambda text: kept.append(arrangement_in(text)))
    return kept


def over(window: MainWindow) -> Name | None:
    return window.columns.over


def drag(widget: QWidget, by: int) -> None:
    button = Qt.MouseButton.LeftButton
    for kind, far in (
        (QEvent.Type.MouseButtonPress, 0),
        (QEvent.Type.MouseMove, by),
        (QEvent.Type.MouseButtonRelease, by),
    ):
        place = QPointF(widget.mapToGlobal(QPoint(3, 50))) + QPointF(far, 0)
        event = QMouseEvent(kind, QPointF(3, 50), place, button, button, Qt.KeyboardModifier(0))
        QApplication.sendEvent(widget, event)


def test_a_column_is_folded_and_brought_back_by_hand(window: MainWindow, qtbot: QtBot) -> None:
    columns, kept = window.columns, chosen(window.columns)
    columns.fold_button(RECORD).click()
    assert shown(columns) == {TARGETS, STAGE}
    assert columns.rails[RECORD].isVisible()
    assert not columns.rails[RECORD].is_flat
    assert kept[-1].folded == {RECORD}
    qtbot.mouseClick(columns.rails[RECORD], Qt.MouseButton.LeftButton)
    assert shown(columns) == set(Name)
    assert kept[-1].folded == set()
    assert window.composer.message.hasFocus(), "a click takes the keyboard from nobody"


def test_the_keys_fold_and_unfold(window: MainWindow) -> None:
    for name, command in ((TARGETS, "fold.targets"), (RECORD, "fold.record")):
        window.commands[command].trigger()
        assert shown(window.columns) == set(Name) - {name}
        window.commands[command].trigger()
        assert shown(window.columns) == set(Name)


def test_the_keyboard_stays_where_the_operator_was(window: MainWindow) -> None:
    columns = window.columns
    button = columns.fold_button(TARGETS)
    button.setFocus()
    button.click()
    assert columns.rails[TARGETS].hasFocus()
    press(columns.rails[TARGETS], Qt.Key.Key_Space)
    columns.unfold(TARGETS)
    assert window.targets.agent.hasFocus()
    window.commands["fold.targets"].trigger()
    assert window.composer.message.hasFocus(), "what is folded keeps no keyboard"


def test_a_narrow_window_folds_by_itself_and_unfolds_again(window: MainWindow) -> None:
    columns, kept = window.columns, chosen(window.columns)
    window.resize(MIDDLE, 700)
    assert shown(columns) == {TARGETS, STAGE}
    window.resize(NARROW, 700)
    assert shown(columns) == {STAGE}
    window.resize(WIDE, 700)
    assert shown(columns) == set(Name)
    assert kept == [], "no hand has chosen anything"
    columns.fold(TARGETS)
    window.resize(NARROW, 700)
    window.resize(WIDE, 700)
    assert shown(columns) == {STAGE, RECORD}, "but what a hand folded stays so"


def test_the_column_with_the_keyboard_goes_last(window: MainWindow) -> None:
    window.record.history.setFocus()
    window.resize(MIDDLE, 700)
    assert shown(window.columns) == {STAGE, RECORD}
    assert window.record.history.hasFocus()


def test_who_is_called_comes_instead_of_another(window: MainWindow) -> None:
    window.resize(MIDDLE, 700)
    window.columns.unfold(RECORD)
    assert shown(window.columns) == {STAGE, RECORD}
    assert over(window) is None
    window.columns.unfold(TARGETS)
    assert shown(window.columns) == {TARGETS, STAGE}


def test_where_there_is_no_room_it_comes_over_the_stage_and_goes_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    columns = window.columns
    window.resize(NARROW, 700)
    columns.rails[TARGETS].click()
    assert over(window) is TARGETS
    assert window.targets.agent.hasFocus()
    columns.rails[TARGETS].click()
    assert over(window) is None
    assert window.composer.message.hasFocus(), "the keyboard comes back"
    window.commands["fold.record"].trigger()
    assert over(window) is RECORD
    window.composer.message.setFocus()
    qtbot.waitUntil(lambda: over(window) is None)
    assert window.composer.message.hasFocus()
    columns.unfold(TARGETS)
    columns.fold_button(TARGETS).click()
    assert over(window) is None
    assert not columns.close_over()


def test_over_the_stage_the_first_ctrl_enter_shows_what_would_be_sent(window: MainWindow) -> None:
    asked = Asked(window)
    window.resize(NARROW, 700)
    window.columns.unfold(TARGETS)
    press(window.targets.agent, Qt.Key.Key_Return, CTRL)
    assert asked.told == []
    assert over(window) is None
    assert window.composer._refusal.text().startswith("Not sent"), "no press is left unanswered"
    press(window.composer.message, Qt.Key.Key_Return, CTRL)
    assert len(asked.told) == 1


def test_a_chosen_room_brings_the_stage_back(window: MainWindow) -> None:
    window.resize(NARROW, 700)
    for signal, value in (
        (window.targets.room_chosen, ("lobby",)),
        (window.targets.broadcast_chosen, ()),
    ):
        window.columns.unfold(TARGETS)
        signal.emit(*value)
        assert over(window) is None


def test_a_place_is_revealed_wherever_it_is(window: MainWindow) -> None:
    columns = window.columns
    window.commands["go.agent"].trigger()
    assert window.targets.agent.hasFocus()
    columns.fold(RECORD)
    window.commands["go.history"].trigger()
    assert window.record.history.hasFocus()
    assert over(window) is RECORD, "to look at: the hand's own fold stays"
    window.commands["go.message"].trigger()
    assert window.composer.message.hasFocus()
    assert over(window) is None


def test_a_column_over_the_stage_never_comes_by_itself(window: MainWindow) -> None:
    window.resize(MIDDLE, 700)
    window.columns.unfold(RECORD)
    window.composer.message.setFocus()
    window.resize(NARROW, 700)
    assert over(window) is None
    assert window.composer.message.hasFocus()


def test_a_column_moves_with_the_keys(window: MainWindow) -> None:
    kept = chosen(window.columns)
    window.record.history.setFocus()
    window.commands["column.left"].trigger()
    assert order(window) == [TARGETS, RECORD, STAGE]
    window.commands["column.left"].trigger()
    assert order(window) == [RECORD, TARGETS, STAGE]
    window.commands["column.left"].trigger()
    assert len(kept) == 2, "at the end there is nowhere to go"
    window.commands["column.right"].trigger()
    assert order(window) == [TARGETS, RECORD, STAGE]
    assert window.record.history.hasFocus()
    window.commands["column.usual"].trigger()
    assert order(window) == list(Name)


def test_left_is_left_also_where_one_writes_from_the_right(window: MainWindow) -> None:
    columns = window.columns
    columns.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert order(window) == [RECORD, STAGE, TARGETS]
    window.targets.agent.setFocus()
    columns.move_focused(-1)
    assert order(window) == [RECORD, TARGETS, STAGE]
    before = window.targets.width()
    drag(columns._handles.all[0], 30)
    assert window.targets.width() == before + 30


def test_a_handle_is_dragged(window: MainWindow, qtbot: QtBot) -> None:
    columns, kept = window.columns, chosen(window.columns)
    targets, record = window.targets.width(), window.record.width()
    drag(columns._handles.all[0], 40)
    assert window.targets.width() == targets + 40
    drag(columns._handles.all[1], 40)
    assert window.record.width() == record - 40
    drag(columns._handles.all[0], -1000)
    assert window.targets.width() == 290, "no narrower than it can be read"
    assert kept[-1].targets == 290
    qtbot.mouseDClick(columns._handles.all[0], Qt.MouseButton.LeftButton)
    assert window.targets.width() == targets


def test_between_two_side_columns_a_handle_gives_one_what_the_other_leaves(
    window: MainWindow,
) -> None:
    columns = window.columns
    columns.arrange("targets:300 record:400 stage:0")
    both = window.targets.width() + window.record.width()
    drag(columns._handles.all[0], 30)
    assert (window.targets.width(), window.record.width()) == (330, 370)
    assert both == 700


def test_a_column_becomes_wider_by_key(window: MainWindow) -> None:
    width = window.targets.width()
    window.targets.agent.setFocus()
    window.commands["column.wider"].trigger()
    assert window.targets.width() == width + 40
    window.commands["column.narrower"].trigger()
    assert window.targets.width() == width
    stage = window.stage.width()
    window.composer.message.setFocus()
    window.commands["column.wider"].trigger()
    assert window.stage.width() > stage


def test_what_was_chosen_comes_back(window: MainWindow) -> None:
    window.columns.arrange("-record:400 stage:0 targets:310")
    assert order(window)[1:] == [STAGE, TARGETS]
    assert shown(window.columns) == {STAGE, TARGETS}
    assert window.targets.width() == 310
    window.columns.arrange("nonsense")
    assert shown(window.columns) == set(Name)
    assert order(window) == list(Name)


def test_the_rail_of_the_targets_tells_of_an_alarm(window: MainWindow) -> None:
    rail = window.columns.rails[TARGETS]
    window.columns.fold(TARGETS)
    quiet = rail.grab().toImage()
    window.targets.alarm(say("The room is gone."))
    assert rail.grab().toImage() != quiet
    assert rail.toolTip() == rail.accessibleDescription() == "The room is gone."
    window.targets.alarm(None)
    assert rail.accessibleDescription() == ""
    assert rail.accessibleName() == "Targets"


def test_tab_goes_through_the_columns_as_they_stand(window: MainWindow, qtbot: QtBot) -> None:
    window.columns.arrange("record:400 stage:0 targets:300")
    window.columns.fold_button(RECORD).setFocus()
    seen: list[Name] = []
    for _ in range(60):
        focused = window.focusWidget()
        assert focused is not None
        for name, column in (
            (TARGETS, window.targets),
            (STAGE, window.stage),
            (RECORD, window.record_column),
        ):
            if column.isAncestorOf(focused) and name not in seen[-1:]:
                seen.append(name)
        if len(seen) > len(Name):
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [RECORD, STAGE, TARGETS, RECORD]


def test_a_screen_reader_finds_the_columns_as_they_stand(window: MainWindow) -> None:
    window.columns.arrange("record:400 stage:0 targets:300")
    columns = (window.targets, window.stage, window.record_column)
    found = [child for child in window.columns.children() if child in columns]
    assert found == [window.record_column, window.stage, window.targets]


class Longer(QTranslator):
    """A language in which everything takes more words."""

    def translate(
        self, _context: str, text: str, _note: str | None = None, _n: int = -1
    ) -> str | None:
        return f"{text} now"

    def isEmpty(self) -> bool:
        return False


def test_the_rails_make_room_for_their_names_in_another_language(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    window.resize(360, 700)
    rail = window.columns.rails[TARGETS]
    assert rail.is_flat
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        qtbot.waitUntil(lambda: rail.text().endswith("now"))
        qtbot.waitUntil(lambda: rail.width() >= rail.sizeHint().width())
    finally:
        qapp.removeTranslator(longer)
        qapp.sendPostedEvents()
