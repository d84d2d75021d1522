"""Every state of the window, in all its colours and languages: nothing unnamed, cut or faint."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.language import ENGLISH, LANGUAGES
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT
from tests.audit.audited import CHECKS, SHORT_CHECKS, complaints, opened
from tests.audit.dress import Dress

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

THEMES = {
    "dark": DARK,
    "light": LIGHT,
    "dark, high contrast": CONTRAST,
    "light, high contrast": CONTRAST_LIGHT,
}


@pytest.mark.parametrize("name", THEMES)
def test_the_window_is_in_order_in_all_its_colours(
    name: str, qtbot: QtBot, qapp: QApplication
) -> None:
    with opened(qtbot, qapp, Dress(THEMES[name])) as window:
        told = complaints(window, qapp, CHECKS)
    assert not told, "\n" + "\n".join(told)


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != ENGLISH])
def test_the_window_is_in_order_in_all_its_languages(
    code: str, qtbot: QtBot, qapp: QApplication
) -> None:
    # Another language is not fainter; it is longer.
    with opened(qtbot, qapp, Dress(LIGHT, language=code)) as window:
        told = complaints(window, qapp, SHORT_CHECKS)
    assert not told, "\n" + "\n".join(told)
