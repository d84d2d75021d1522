"""The window at the sizes and in the layouts in which it has least room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.palettes import DARK, LIGHT
from tests.audit.audited import CHECKS, SHORT_CHECKS, complaints, opened
from tests.audit.dress import Dress

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STAGE, COMPACT = Layout.STAGE, Layout.COMPACT
DRESSES = {
    "small": Dress(LIGHT, 100, 900, 600),
    "300": Dress(DARK, 300),
    "a whole desktop at 300": Dress(LIGHT, 100, 640, 360),
    "stage at 200": Dress(LIGHT, 200, layout=STAGE),
    "compact": Dress(DARK, 100, 380, 560, layout=COMPACT),
    "compact at 200": Dress(LIGHT, 200, 760, 820, layout=COMPACT),
    "german at 200": Dress(LIGHT, 200, language="de"),
    "arabic at 200": Dress(DARK, 200, language="ar"),
}


@pytest.mark.parametrize("layout", [Layout.WHOLE, STAGE])
def test_the_window_is_in_order_at_200(layout: Layout, qtbot: QtBot, qapp: QApplication) -> None:
    with opened(qtbot, qapp, Dress(DARK, 200, layout=layout)) as window:
        told = complaints(window, qapp, CHECKS)
    assert not told, "\n" + "\n".join(told)


@pytest.mark.parametrize("name", DRESSES)
def test_the_window_is_in_order_where_room_is_scarce(
    name: str, qtbot: QtBot, qapp: QApplication
) -> None:
    with opened(qtbot, qapp, DRESSES[name]) as window:
        told = complaints(window, qapp, SHORT_CHECKS)
    assert not told, "\n" + "\n".join(told)
