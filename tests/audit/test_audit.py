"""Every state of the window, at every size and in every dress: nothing unnamed, cut or faint."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.ui.language import ENGLISH
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT
from tests.audit.audited import complaints, opened
from tests.audit.cutting import cuts
from tests.audit.dress import PSEUDO, Dress
from tests.audit.foreign import untranslated
from tests.audit.naming import stumbles
from tests.audit.pixels import weak

pytestmark = pytest.mark.timeout(120)

DRESSES = {
    "dark": Dress(DARK),
    "light": Dress(LIGHT),
    "contrast": Dress(CONTRAST),
    "light-contrast": Dress(CONTRAST_LIGHT),
    "de": Dress(DARK, language="de"),
    "ja": Dress(LIGHT, language="ja"),
    "zh_CN": Dress(LIGHT, language="zh_CN"),
    "fr": Dress(DARK, language="fr"),
    "es": Dress(LIGHT, language="es"),
    "ar": Dress(DARK, language="ar"),
}


@pytest.mark.parametrize("name", DRESSES)
def test_the_window_is_in_order(name: str, qtbot: QtBot, qapp: QApplication) -> None:
    dress = DRESSES[name]
    # Another language is not fainter; it is longer.
    checks = [stumbling, cut, faint] if dress.language in (ENGLISH, PSEUDO) else [stumbling, cut]
    if dress.language == PSEUDO:
        checks.append(english)
    with opened(qtbot, qapp, dress) as window:
        told = complaints(window, qapp, checks)
    assert not told, "\n" + "\n".join(told)


def stumbling(root: QWidget, _window: MainWindow) -> list[str]:
    """Return what a screen reader would stumble over."""
    return stumbles(root)


def cut(root: QWidget, _window: MainWindow) -> list[str]:
    """Return what cannot be read whole."""
    return cuts(root)


def faint(root: QWidget, window: MainWindow) -> list[str]:
    """Return what stands out too little: the strip and the stage are read from afar."""
    return weak(root, (window.strip, window.composer))


def english(root: QWidget, _window: MainWindow) -> list[str]:
    """Return what was never translated."""
    return untranslated(root)
