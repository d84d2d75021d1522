"""A field for what is looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.look import Look
from bithuman_panel.ui.search_field import SearchField


def test_a_hint_that_would_be_cut_is_not_shown(look: Look, qtbot: QtBot) -> None:
    field = SearchField(look)
    qtbot.addWidget(field)
    field.show_hint("Words, agent, room or code")
    field.resize(400, 32)
    field.show()
    assert field.placeholderText() == "Words, agent, room or code"
    field.resize(120, 32)
    assert field.placeholderText() == ""


def test_the_glass_stands_where_words_begin(look: Look, qtbot: QtBot) -> None:
    field = SearchField(look)
    qtbot.addWidget(field)
    field.resize(200, 32)
    assert field.textMargins().left() > field.textMargins().right()
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.show()
    assert field.textMargins().right() > field.textMargins().left()
    empty = field.grab().toImage()
    marks = {empty.pixel(x, 16) for x in range(170, 195)}
    assert len(marks) > 1
