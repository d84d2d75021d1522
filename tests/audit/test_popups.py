"""What opens over the window: menus, and the lists of the pickers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.theme import CONTRAST, DARK, LIGHT
from tests.audit.audited import opened, settle
from tests.audit.cutting import cuts
from tests.audit.dress import PSEUDO, Dress
from tests.audit.foreign import untranslated
from tests.audit.naming import stumbles
from tests.audit.pixels import weak
from tests.audit.record_scenes import whence
from tests.audit.scenes import aimed
from tests.audit.sight import Sight

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DRESSES = {
    "dark": Dress(DARK),
    "light-200": Dress(LIGHT, 200),
    "contrast-200": Dress(CONTRAST, 200),
    "pseudo": Dress(DARK, language=PSEUDO),
    "ar": Dress(LIGHT, language="ar"),
}


def menus(window: MainWindow) -> list[QMenu]:
    return [menu for menu in window.menuBar().findChildren(QMenu) if menu.actions()]


@pytest.mark.parametrize("name", DRESSES)
def test_menus_are_in_order(name: str, qtbot: QtBot, qapp: QApplication) -> None:
    told: list[str] = []
    dress = DRESSES[name]
    with opened(qtbot, qapp, dress) as window:
        aimed(window)
        for menu in menus(window):
            menu.popup(QPoint(0, 0))
            settle(qapp)
            sight = Sight(menu)
            told += [*stumbles(sight), *cuts(sight), *weak(sight, stage=())]
            if dress.language == PSEUDO:
                told += untranslated(sight)
            menu.close()
    assert not told, "\n" + "\n".join(told)


@pytest.mark.parametrize("name", DRESSES)
def test_the_menus_of_the_details_are_in_order(name: str, qtbot: QtBot, qapp: QApplication) -> None:
    told: list[str] = []
    dress = DRESSES[name]
    with opened(qtbot, qapp, dress) as window:
        aimed(window)
        whence(window)
        for open_menu in (window.record.below.open_copies, window.record.below.open_more):
            menu = open_menu()
            assert menu
            settle(qapp)
            sight = Sight(menu)
            told += [*stumbles(sight), *cuts(sight), *weak(sight, stage=())]
            if dress.language == PSEUDO:
                told += untranslated(sight)
            menu.close()
    assert not told, "\n" + "\n".join(told)


@pytest.mark.parametrize("name", DRESSES)
def test_the_lists_of_the_pickers_are_in_order(name: str, qtbot: QtBot, qapp: QApplication) -> None:
    told: list[str] = []
    with opened(qtbot, qapp, DRESSES[name]) as window:
        aimed(window)
        for picker in (window.targets.agent, window.targets.room):
            picker.showPopup()
            settle(qapp)
            sight = Sight(picker.view().window())
            told += [*stumbles(sight), *cuts(sight), *weak(sight, stage=())]
            picker.hidePopup()
    assert not told, "\n" + "\n".join(told)
