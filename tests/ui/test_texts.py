from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from bithuman_panel.core.wording import say
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import CONTEXT


class Upside(QTranslator):
    """Another language: every word backwards, places left alone."""

    def translate(
        self, context: str, text: str, _note: str | None = None, _n: int = -1
    ) -> str | None:
        # Qt has templates of its own, such as "F%1" for a key.
        if context != CONTEXT:
            return None
        return text if "{" in text else text[::-1]

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def upside(qapp: QApplication) -> Iterator[Upside]:
    translator = Upside()
    yield translator
    qapp.removeTranslator(translator)


class Page(QWidget):
    """A label deep inside, a sentence, and something that is done."""

    def __init__(self) -> None:
        super().__init__()
        self.done = 0
        inside = QWidget()
        texts = Texts(inside)
        self.label = texts.label("Room", object_name="heading", wraps=True)
        self.button = texts.button("Help", object_name="quiet")
        self.named = QLabel()
        texts.put(self.named.setText, say("{room} · open", room="Lobby"))
        texts.redo(self._do)
        self.texts = texts
        row = QVBoxLayout(self)
        row.addWidget(inside)
        inner = QVBoxLayout(inside)
        for each in (self.label, self.button, self.named):
            inner.addWidget(each)

    def _do(self) -> None:
        self.done += 1


def test_everything_is_said_anew_in_another_language(
    qapp: QApplication, qtbot: object, upside: Upside
) -> None:
    page = Page()
    page.show()
    assert (page.label.text(), page.button.text(), page.done) == ("Room", "Help", 1)
    qapp.installTranslator(upside)
    qapp.sendPostedEvents()
    assert (page.label.text(), page.button.text(), page.done) == ("mooR", "pleH", 2)
    assert page.named.text() == "Lobby · open"
    page.texts.put(page.label.setText, None)
    qapp.removeTranslator(upside)
    qapp.sendPostedEvents()
    assert (page.label.text(), page.button.text()) == ("", "Help")
    page.close()
    page.deleteLater()
    gc.collect()


def test_a_button_has_its_look_and_is_no_default(qtbot: object) -> None:
    page = Page()
    assert page.button.objectName() == "quiet"
    assert not page.button.autoDefault()
    assert page.label.wordWrap()
    page.deleteLater()
