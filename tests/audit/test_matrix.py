"""Each size in each layout, in every language: minutes, so only where ``-m matrix`` asks for it."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.language import LANGUAGES
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT
from tests.audit.audited import CHECKS, SHORT_CHECKS, complaints, opened
from tests.audit.dress import Dress

pytestmark = [
    pytest.mark.matrix,
    pytest.mark.qt_log_ignore("This plugin does not support"),
]

THEMES = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST, "light-contrast": CONTRAST_LIGHT}
PERCENTS = (100, 125, 150, 175, 200, 250, 300)


def extent(layout: Layout, percent: int) -> tuple[int, int]:
    """Return the size of the window; a compact one grows with its letters."""
    if layout is not Layout.COMPACT:
        return 1440, 860
    return 380 * percent // 100, 560 * percent // 100


@pytest.mark.parametrize(
    ("theme", "percent", "layout"), list(product(THEMES, (100, 200, 300), Layout))
)
def test_colours(
    theme: str, percent: int, layout: Layout, qtbot: QtBot, qapp: QApplication
) -> None:
    dress = Dress(THEMES[theme], percent, *extent(layout, percent), layout=layout)
    with opened(qtbot, qapp, dress) as window:
        told = complaints(window, qapp, CHECKS)
    assert not told, "\n" + "\n".join(told)


@pytest.mark.parametrize(("code", "percent", "layout"), list(product(LANGUAGES, PERCENTS, Layout)))
def test_languages(
    code: str, percent: int, layout: Layout, qtbot: QtBot, qapp: QApplication
) -> None:
    dress = Dress(LIGHT, percent, *extent(layout, percent), language=code, layout=layout)
    with opened(qtbot, qapp, dress) as window:
        told = complaints(window, qapp, SHORT_CHECKS)
    assert not told, "\n" + "\n".join(told)
