from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLayoutItem, QSpacerItem, QWidgetItem
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.theme import DARK
from tests.audit.audited import complaints, opened, settle
from tests.audit.dress import Dress
from tests.ui.known_items import known_items

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def told(item: QLayoutItem) -> str:
    """Return what lies in an item."""
    widget = item.widget()
    if widget is None:
        return type(item).__name__
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}"


def test_no_item_of_a_layout_is_known_in_any_state_of_the_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    assert known_items() == [], "left by another test"
    with opened(qtbot, qapp, Dress(DARK)) as window:
        complaints(window, qapp, ())
        for layout in Layout:
            window.layouts.show(layout)
            settle(qapp)
        found = sorted(map(told, known_items()))
    assert not found, "\n" + "\n".join(found)


def test_one_that_is_known_is_found(qtbot: QtBot) -> None:
    label = QLabel("a")
    qtbot.addWidget(label)
    # Python's own: they end with the list, and the binding knows of it.
    items = [QWidgetItem(label), QSpacerItem(1, 1)]
    assert {id(each) for each in items} <= {id(each) for each in known_items()}
    assert [told(each) for each in items] == ["QLabel '' in NoneType", "QSpacerItem"]
    items.clear()
    assert known_items() == []
