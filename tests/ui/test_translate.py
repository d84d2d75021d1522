from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.ui.translate import CONTEXT, said, tr

GERMAN = {
    "Delivered to {rooms} rooms.": "In {rooms} Räumen angekommen.",
    "Message": "Nachricht",
}


class German(QTranslator):
    def translate(
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return GERMAN.get(source_text, source_text) if context == CONTEXT else source_text

    def isEmpty(self) -> bool:
        return False


def test_without_a_translation_it_is_english(qtbot: QtBot) -> None:
    assert tr("Message") == "Message"
    assert said(say("Delivered to {rooms} rooms.", rooms=3)) == "Delivered to 3 rooms."


def test_the_template_is_translated_and_then_filled(qtbot: QtBot) -> None:
    german = German()
    QCoreApplication.installTranslator(german)
    try:
        assert tr("Message") == "Nachricht"
        assert said(say("Delivered to {rooms} rooms.", rooms=3)) == "In 3 Räumen angekommen."
        assert said(say("Delivered.")) == "Delivered."
    finally:
        QCoreApplication.removeTranslator(german)
