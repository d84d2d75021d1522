"""A field of a card, and the room that its hint needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from bithuman_panel.ui.look import Look
from bithuman_panel.ui.written_field import WrittenField
from tests.audit.written import written_in
from tests.ui.conftest import Show

HINT = "A context that turns the talk where you want to have it; nobody but the agent hears it"


def test_a_hint_is_read_whole_however_narrow_the_field_is(show: Show, look: Look) -> None:
    field = show(WrittenField(look, "Steer", HINT, lines=2), 700, 300)
    usual = field.field.height()
    for width in (260, 160, 120):
        field.resize(width, 300)
        QApplication.processEvents()
        assert all(text.fits for text in written_in(field.field)), width
    assert field.field.height() > usual
    field.resize(700, 300)
    QApplication.processEvents()
    assert field.field.height() == usual


def test_a_hint_of_another_language_is_read_whole(show: Show, look: Look) -> None:
    field = show(WrittenField(look, "Steer", "Short", lines=2), 160, 300)
    field._texts.put(field.field.setPlaceholderText, HINT)
    QApplication.sendEvent(field._texts, QEvent(QEvent.Type.LanguageChange))
    QApplication.processEvents()
    assert all(text.fits for text in written_in(field.field))
