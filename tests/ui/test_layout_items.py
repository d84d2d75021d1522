"""An item of a layout that the binding knows is found; none is, in any state of the window.

The second is held where every state is walked through: ``tests/audit/test_audit.py``.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSpacerItem, QWidgetItem
from pytestqt.qtbot import QtBot

from tests.ui.known_items import in_words, known_items


def test_one_that_is_known_is_found(qtbot: QtBot) -> None:
    label = QLabel("a")
    qtbot.addWidget(label)
    # Python's own: they end with the list, and the binding knows of it.
    items = [QWidgetItem(label), QSpacerItem(1, 1)]
    assert {id(each) for each in items} <= {id(each) for each in known_items()}
    assert [in_words(each) for each in items] == ["QLabel '' in NoneType", "QSpacerItem"]
    items.clear()
    assert known_items() == []
