from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.flash import Flash
from bithuman_panel.ui.tokens import FLASH_MS


def test_it_flashes_for_a_moment(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    flash = Flash(widget)
    assert widget.property("refused") is None
    flash()
    assert widget.property("refused") is True
    qtbot.waitUntil(lambda: widget.property("refused") is False, timeout=FLASH_MS + 30_000)


def test_what_ends_while_it_flashes_is_let_go(qapp: QApplication) -> None:
    widget = QWidget()
    flash = Flash(widget)
    flash()
    widget.deleteLater()
    qapp.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)
    kept = weakref.ref(widget)
    del widget, flash
    gc.collect()
    assert kept() is None
