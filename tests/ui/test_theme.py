from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.view import SIZES, Colours
from bithuman_panel.ui.palettes import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, Theme
from bithuman_panel.ui.resources import resource
from bithuman_panel.ui.theme import (
    DRAWINGS,
    LINUX_FONTS,
    apply_theme,
    own_style_sheet,
    palette_of,
    stage_font,
    style_sheet,
    theme_of,
)
from bithuman_panel.ui.tokens import TYPE, pixels
from tests.ui.conftest import Show
from tests.ui.contrast import GROUPS, READ, STAGE, contrast, too_weak

THEMES = [
    pytest.param(DARK, id="dark"),
    pytest.param(LIGHT, id="light"),
    pytest.param(CONTRAST, id="contrast"),
    pytest.param(CONTRAST_LIGHT, id="contrast-light"),
]
SHEET = resource("style", "panel.qss").read_text(encoding="utf-8")


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert too_weak(DARK, {"base": ("edge",)}, 4.5) != []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("pairs", "least"), GROUPS, ids=("stage", "read", "signs"))
def test_what_meets_is_far_enough_apart(
    theme: Theme, pairs: dict[str, tuple[str, ...]], least: float
) -> None:
    assert too_weak(theme, pairs, least) == []


@pytest.mark.parametrize("theme", [CONTRAST, CONTRAST_LIGHT])
def test_high_contrast_is_high_for_every_text_and_every_edge(theme: Theme) -> None:
    assert too_weak(theme, STAGE | READ, 6) == []
    assert too_weak(theme, {"surface": ("edge", "edge_strong", "focus")}, 7) == []
    assert theme.ring > DARK.ring


@pytest.mark.parametrize("theme", THEMES)
def test_every_role_is_a_colour(theme: Theme) -> None:
    for role in fields(theme):
        if role.name not in {"drawings", "ring"}:
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(theme, role.name)), role.name
    assert theme.ring >= 2


@pytest.mark.parametrize("theme", THEMES)
def test_every_place_in_the_style_sheet_is_filled(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "@" not in sheet
    drawings = {Path(drawing) for drawing in re.findall(r'url\("([^"]+)"\)', sheet)}
    assert {drawing.stem for drawing in drawings} == set(DRAWINGS)
    assert all(drawing.is_file() for drawing in drawings)


@pytest.mark.parametrize("theme", THEMES)
def test_the_small_drawings_have_the_colours_of_their_palette(theme: Theme) -> None:
    muted = {"arrow", "next", "next-mirrored"}
    for name in (*DRAWINGS, "next-mirrored"):
        drawing = resource("style", theme.drawings, f"{name}.svg").read_text(encoding="utf-8")
        ink = theme.on_speak if name == "tick" else theme.muted if name in muted else theme.text
        assert f'stroke="{ink}"' in drawing


def test_the_arrow_of_a_menu_turns_round_with_the_text(qapp: QApplication) -> None:
    assert "next.svg" in style_sheet(DARK)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert "next-mirrored.svg" in style_sheet(DARK)


def test_the_style_sheet_names_every_colour_and_every_size() -> None:
    rules = re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\s*[;}]|rgba?\(|hsla?\(", rules) == []
    assert re.findall(r"\d+(?:px|pt|em|ex)", rules) == []
    no_sizes = re.sub(r"font-weight: \d+;|menu-scrollable: 1;", "", rules)
    assert re.findall(r":\s*[1-9]\d*\s*[;}]", no_sizes) == []


def test_no_rule_asks_for_what_is_not() -> None:
    """So a widget that is told for the first time that it is not looks as it did (ui/labels.py)."""
    assert not re.findall(r"\[\w+=\"(?:false|)\"\]|\[\w+\]|\[\w+!", SHEET)


def test_what_can_have_the_keyboard_shows_it() -> None:
    for widget in ("QPushButton", "QLineEdit", "QComboBox", "QCheckBox", "QListView", "QTableView"):
        assert re.search(rf"^[^{{]*\b{widget}:focus\b[^{{]*{{[^}}]*@focus@", SHEET, re.MULTILINE)


def test_a_kind_of_button_of_its_own_keeps_the_ring() -> None:
    """Whatever names a button outranks the ring of all buttons, and has to name it again."""
    kinds = set(re.findall(r"QPushButton#(\w+)", SHEET))
    ringed = set(re.findall(r"QPushButton#(\w+)(?::checked)?:focus", SHEET))
    # HOLD takes no focus: Space and Enter must never press it.
    assert kinds - ringed <= {"hold"}


def test_sizes_keep_to_the_grid_and_grow_together() -> None:
    assert pixels("space.2", 2) == 8
    assert pixels("space.2-hair", 2) == 7
    assert pixels("space.2-ring", 3) == 5
    assert pixels("radius.1.5", 2) == 6
    assert (pixels("hair", 3), pixels("ring", 3), pixels("ring-hair", 3)) == (1, 3, 2)
    assert pixels("type.outcome", 2) == TYPE["outcome"]
    with pytest.raises(KeyError):
        pixels("type.huge", 2)
    assert sorted(TYPE.values()) == list(TYPE.values())


@pytest.mark.parametrize("percent", SIZES)
@pytest.mark.parametrize("ring", [2, 3])
def test_a_frame_and_the_room_kept_for_it_are_of_one_size(ring: int, percent: int) -> None:
    hair, gap = pixels("hair", ring, percent), pixels("ring-hair", ring, percent)
    assert hair + gap == pixels("ring", ring, percent)
    assert pixels("space.2-ring", ring, percent) + hair + gap == pixels("space.2", ring, percent)
    for size in TYPE.values():
        assert f"font-size: {3 * size}px" in style_sheet(DARK, 300) or size == TYPE["code"]


@pytest.mark.parametrize("theme", THEMES)
def test_outcomes_and_modes_have_their_colours(theme: Theme) -> None:
    assert theme.outcome(None) == theme.idle
    assert theme.outcome(Outcome.DELIVERED) == theme.good
    assert theme.outcome(Outcome.UNKNOWN) == theme.doubt
    assert theme.outcome(Outcome.REJECTED) == theme.outcome(Outcome.NOT_HEARD) == theme.bad
    assert theme.outcome(Outcome.THROTTLED) == theme.warn
    assert theme.outcome(Outcome.PARTLY_DELIVERED) == theme.warn
    assert theme.outcome(Outcome.NOT_SENT) == theme.idle
    assert theme.mode(Mode.SPEAK) != theme.mode(Mode.CONTEXT)
    assert theme.on_mode(Mode.SPEAK) == theme.on_speak
    assert theme.on_mode(Mode.CONTEXT) == theme.on_context
    assert theme.mode_hover(Mode.SPEAK) == theme.speak_hover
    assert theme.mode_hover(Mode.CONTEXT) == theme.context_hover


def test_a_theme_is_chosen_or_follows_the_system(qapp: QApplication) -> None:
    assert theme_of(qapp, Colours.LIGHT) is LIGHT
    assert theme_of(qapp, Colours.DARK) is DARK
    assert theme_of(qapp, Colours.CONTRAST) is CONTRAST
    assert theme_of(qapp, Colours.CONTRAST_LIGHT) is CONTRAST_LIGHT
    hints = qapp.styleHints()
    is_light = hints.colorScheme() is Qt.ColorScheme.Light
    assert theme_of(qapp) is (LIGHT if is_light else DARK)


class System:
    """An application, as far as it is asked, on a system of one's choice."""

    def __init__(
        self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, ground: str, ink: str
    ) -> None:
        self._scheme, self._contrast = scheme, contrast
        self._own = QPalette()
        self._own.setColor(QPalette.ColorRole.Window, QColor(ground))
        self._own.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        self.shown = palette_of(DARK)

    def styleHints(self) -> System:
        return self

    def accessibility(self) -> System:
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self._scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self._contrast

    def palette(self) -> QPalette:
        return self.shown

    def setPalette(self, palette: QPalette) -> None:
        self.shown = self._own if palette == QPalette() else palette


SCHEMES, CONTRASTS = Qt.ColorScheme, Qt.ContrastPreference


@pytest.mark.parametrize(
    ("scheme", "contrast", "ground", "theme"),
    [
        (SCHEMES.Light, CONTRASTS.NoPreference, "white", LIGHT),
        (SCHEMES.Dark, CONTRASTS.NoPreference, "black", DARK),
        (SCHEMES.Unknown, CONTRASTS.NoPreference, "white", DARK),
        (SCHEMES.Light, CONTRASTS.HighContrast, "black", CONTRAST_LIGHT),
        (SCHEMES.Dark, CONTRASTS.HighContrast, "white", CONTRAST),
        (SCHEMES.Unknown, CONTRASTS.HighContrast, "white", CONTRAST_LIGHT),
        (SCHEMES.Unknown, CONTRASTS.HighContrast, "black", CONTRAST),
    ],
)
def test_the_system_decides_by_scheme_contrast_and_its_own_colours(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, ground: str, theme: Theme
) -> None:
    ink = "black" if ground == "white" else "white"
    system = System(scheme, contrast, ground, ink)
    assert theme_of(cast("QApplication", system)) is theme
    assert system.shown == palette_of(DARK), "what is shown stays"


def test_the_system_font_elsewhere_and_a_well_drawn_one_on_linux(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = qapp.font().family()
    monkeypatch.setattr("sys.platform", "darwin")
    assert stage_font(qapp).family() == own
    monkeypatch.setattr("sys.platform", "linux")
    installed = [name for name in LINUX_FONTS if name in QFontDatabase.families()]
    assert stage_font(qapp).family() == (installed[0] if installed else own)
    monkeypatch.setattr("bithuman_panel.ui.theme.LINUX_FONTS", ("No Such Font",))
    assert stage_font(qapp).family() == own


def test_the_application_takes_the_colours(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Text) == QColor(LIGHT.text)
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.field)
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(LIGHT.muted)
    assert qapp.styleSheet() == style_sheet(LIGHT)


def test_letters_and_colours_of_all_are_the_applications_own(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT, 150)
    assert qapp.font().pixelSize() == pixels("type.body", LIGHT.ring, 150)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled):
        assert qapp.palette().color(group, QPalette.ColorRole.WindowText) == QColor(LIGHT.text)
    apply_theme(qapp, LIGHT)
    assert qapp.font().pixelSize() == pixels("type.body", LIGHT.ring)
    # Qt works such a rule out, and keeps it, for every single widget.
    rules = re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)
    selectors = ",".join(re.findall(r"([^{}]+)\{", rules)).split(",")
    assert not [each for each in selectors if each.strip().startswith("*")]


def test_letters_that_the_system_has_for_lists_do_not_stay(qapp: QApplication, show: Show) -> None:
    apply_theme(qapp, DARK)
    shown = show(QListWidget())
    small = QFont(qapp.font())
    small.setPixelSize(6)
    for theme in (LIGHT, LIGHT):
        # As Qt does when the theme of the system changes.
        qapp.setFont(small, "QAbstractItemView")  # type: ignore[arg-type]
        apply_theme(qapp, theme)
        made = show(QListWidget())
        body = pixels("type.body", LIGHT.ring)
        assert (shown.font().pixelSize(), made.font().pixelSize()) == (body, body)


def test_a_part_with_a_size_of_its_own_has_its_letters_in_it() -> None:
    body = pixels("type.body", DARK.ring, 200)
    own = own_style_sheet(DARK, 200)
    assert own == (f"* {{ font-size: {body}px; color: {DARK.text}; }}\n{style_sheet(DARK, 200)}")
