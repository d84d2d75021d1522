"""Every state of the window: nothing unnamed, cut, faint, or out of sight that matters on stage.

Each palette, language, size and layout is tried with every state; not each with each other:
that is ``test_matrix``.
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.language import LANGUAGES
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT
from tests.audit.audited import CHECKS, SHORT_CHECKS, Check, complaints, opened, settle
from tests.audit.dress import Dress
from tests.audit.staged import out_of_sight, out_of_sight_of_who_writes
from tests.ui.known_items import in_words, known_items

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STAGE, COMPACT = Layout.STAGE, Layout.COMPACT
COLOURS = {
    "dark": Dress(DARK),
    "light, chinese": Dress(LIGHT, language="zh_CN"),
    "high contrast, french": Dress(CONTRAST, language="fr"),
    "light, high contrast, spanish": Dress(CONTRAST_LIGHT, language="es"),
    "200": Dress(DARK, 200),
    "stage at 200": Dress(DARK, 200, layout=STAGE),
}
# Less room is not fainter: what is drawn is told by the colours.
ROOM = {
    "small": Dress(LIGHT, 100, 900, 600),
    "an old screen": Dress(DARK, 100, 1024, 768),
    "japanese": Dress(LIGHT, language="ja"),
    "german at 200": Dress(LIGHT, 200, language="de"),
    "arabic at 200": Dress(DARK, 200, language="ar"),
    "a whole desktop at 300": Dress(LIGHT, 100, 640, 360),
    "stage, mirrored": Dress(DARK, layout=STAGE, is_mirrored=True),
    "stage, small": Dress(LIGHT, 100, 900, 600, layout=STAGE),
    "compact, mirrored": Dress(DARK, 100, 380, 560, is_mirrored=True, layout=COMPACT),
    "compact at 200": Dress(LIGHT, 200, 760, 820, layout=COMPACT),
    "compact, low": Dress(DARK, 100, 640, 360, layout=COMPACT),
}


# Here not all has room at once: it is in sight once it was scrolled to, and stays so.
TIGHT = {
    "300, mirrored": Dress(DARK, 300, is_mirrored=True),
    "stage at 300": Dress(DARK, 300, layout=STAGE),
}
# And here it never has.
TOO_LOW = ("a whole desktop at 300",)


def told(dress: Dress, checks: tuple[Check, ...], qtbot: QtBot, app: QApplication) -> str:
    """Return what the checks say of every state of the window in this dress, a line each.

    After all of them the binding may know of no item of a layout.
    """
    with opened(qtbot, app, dress) as window:
        said = complaints(window, app, checks)
        for layout in Layout:
            window.layouts.show(layout)
            settle(app)
        known = sorted(map(in_words, known_items()))
        return "\n".join([*said, *(f"known to the binding: {item}" for item in known)])


@pytest.mark.parametrize("name", COLOURS)
def test_the_window_is_in_order_in_all_its_colours(
    name: str, qtbot: QtBot, qapp: QApplication
) -> None:
    assert told(COLOURS[name], (*CHECKS, out_of_sight), qtbot, qapp) == ""


@pytest.mark.parametrize("name", ROOM)
def test_the_window_is_in_order_where_room_is_scarce(
    name: str, qtbot: QtBot, qapp: QApplication
) -> None:
    sight = () if name in TOO_LOW else (out_of_sight,)
    assert told(ROOM[name], (*SHORT_CHECKS, *sight), qtbot, qapp) == ""


@pytest.mark.parametrize("name", TIGHT)
def test_the_window_is_in_order_and_the_stage_stays_in_sight(
    name: str, qtbot: QtBot, qapp: QApplication
) -> None:
    with opened(qtbot, qapp, TIGHT[name]) as window:
        said = complaints(window, qapp, SHORT_CHECKS)
        said += complaints(window, qapp, (out_of_sight_of_who_writes,))
    assert said == []


def test_each_palette_language_and_layout_is_tried() -> None:
    tried = [*COLOURS.values(), *ROOM.values(), *TIGHT.values()]
    assert {dress.language for dress in tried} == set(LANGUAGES)
    assert {dress.layout for dress in tried} == set(Layout)
    assert {dress.theme for dress in COLOURS.values()} == {DARK, LIGHT, CONTRAST, CONTRAST_LIGHT}
