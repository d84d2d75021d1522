from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication

from bithuman_panel.presenters.targets_view import RoomItem
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.room_model import RoomModel


def blurred(window: MainWindow, ratio: float) -> list[str]:
    """Return the buttons whose icon of ours was not drawn for screens of that scale."""
    return [
        f"{button.objectName()} {button.text()}"
        for button in window.findChildren(QAbstractButton)
        if not button.objectName().startswith("qt_")
        and not button.icon().isNull()
        and button.icon().pixmap(button.iconSize(), ratio).devicePixelRatio() != ratio
    ]


def test_all_icons_are_drawn_anew_for_a_screen_that_was_not_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not blurred(window, 1.0)
    assert blurred(window, 3.0), "nothing is drawn for a screen that is not there"
    for module in ("icons", "window_changes"):
        monkeypatch.setattr(f"bithuman_panel.ui.{module}.scales", lambda: frozenset((1.0, 3.0)))
    QApplication.sendEvent(window, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert not blurred(window, 3.0)
    assert not blurred(window, 1.0)


def test_so_are_those_of_rooms(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    look = Look()
    model = RoomModel(look)
    model.show_rooms("A48KTR2917", [RoomItem("lobby-9f3c")], (), 0.0)
    first = model.index(0)

    def ratio() -> float:
        made: QIcon = first.data(Qt.ItemDataRole.DecorationRole)
        return made.pixmap(QSize(16, 16), 3.0).devicePixelRatio()

    assert ratio() < 3.0
    monkeypatch.setattr("bithuman_panel.ui.icons.scales", lambda: frozenset((1.0, 3.0)))
    look.again()
    assert ratio() == 3.0


def test_between_screens_that_were_there_nothing_is_drawn_anew(window: MainWindow) -> None:
    drawn: list[None] = []
    window._look.changed.connect(lambda: drawn.append(None))
    QApplication.sendEvent(window, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert not drawn
