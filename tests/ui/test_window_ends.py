"""Nothing of a window outlives it: a panel is one window, but the tests open some thousand."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from tests.ui.test_cards import OPENS


def ended(app: QApplication, *opens: str) -> weakref.ref[MainWindow]:
    """Open a window and these cards in it, and close it again; return what is left of it."""
    window = MainWindow(Look())
    window.show()
    window.activateWindow()
    app.processEvents()
    window.show_panel("Main stage", is_rehearsal=False)
    for name in opens:
        OPENS[name](window)
        app.processEvents()
    window.let_close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
    return weakref.ref(window)


# The offscreen platform says so of every window.
@pytest.mark.qt_log_ignore("does not support")
@pytest.mark.parametrize("opens", [(), tuple(OPENS)], ids=["bare", "with its cards"])
def test_no_widget_outlives_its_window(qapp: QApplication, opens: tuple[str, ...]) -> None:
    before = {id(widget) for widget in qapp.allWidgets()}
    ended(qapp, *opens)
    assert [widget for widget in qapp.allWidgets() if id(widget) not in before] == []


@pytest.mark.qt_log_ignore("does not support")
def test_nothing_of_a_window_is_kept(qapp: QApplication) -> None:
    window = ended(qapp)
    gc.collect()
    assert window() is None
