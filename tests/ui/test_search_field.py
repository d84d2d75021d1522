"""A field for what is looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.look import Look
from bithuman_panel.ui.search_field import SearchField
from tests.audit.written import written_in


def test_a_hint_that_would_be_cut_is_not_shown(look: Look, qtbot: QtBot) -> None:
    field = SearchField(look)
    qtbot.addWidget(field)
    field.show_hint("Words, agent, room or code")
    field.resize(400, 32)
    field.show()
    assert field.placeholderText() == "Words, agent, room or code"
    field.resize(120, 32)
    assert field.placeholderText() == ""


def test_a_hint_is_shown_only_where_the_style_leaves_it_room(look: Look, qtbot: QtBot) -> None:
    field = SearchField(look)
    qtbot.addWidget(field)
    field.show_hint("Words, agent, room or code")
    field.setStyleSheet("padding: 0 20px;")
    field.show()
    shown = []
    for width in range(100, 400):
        field.resize(width, 32)
        shown.append(bool(field.placeholderText()))
        assert all(text.fits for text in written_in(field)), width
    assert shown == sorted(shown)
    assert set(shown) == {False, True}
    field.setStyleSheet("padding: 0 200px;")
    assert field.placeholderText() == "", "and in another style there is less"


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
