from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode
from bithuman_panel.core.view import Colours
from bithuman_panel.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    LINUX_FONTS,
    Theme,
    apply_theme,
    stage_font,
    style_sheet,
    theme_of,
)

THEMES = [
    pytest.param(DARK, id="dark"),
    pytest.param(LIGHT, id="light"),
    pytest.param(CONTRAST, id="contrast"),
]
OUTCOMES = ("good", "warn", "bad", "idle", "doubt")
# Where the window puts which text; what is selected keeps the colour of its outcome.
READ = {
    "base": ("text", "muted", "rehearsal"),
    "surface": ("text", "muted", "bad", "rehearsal", *OUTCOMES),
    "raised": ("text", "muted"),
    "field": ("text", "muted", *OUTCOMES),
    "selection": ("text", "muted", *OUTCOMES),
}
# What is read at two metres: last line, composer, the Send button, mode, strip.
STAGE = {
    "surface": ("text", "rehearsal", *OUTCOMES),
    "speak": ("on_speak",),
    "speak_hover": ("on_speak",),
    "context": ("on_context",),
    "context_hover": ("on_context",),
    "live": ("on_live",),
    "hold": ("on_hold",),
    "on_hold": ("hold",),
    "base": ("text", "rehearsal"),
}
# Borders that are the only sign of a field or of where the keyboard is (WCAG 1.4.11).
SIGNS = {
    "surface": ("edge_strong", "focus", "hold_edge", "speak", "context"),
    "raised": ("edge_strong", "focus"),
    "field": ("edge_strong", "focus"),
}


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_weak(theme: Theme, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    return [
        f"{ink} on {ground}: {ratio:.2f}"
        for ground, inks in pairs.items()
        for ink in inks
        if (ratio := contrast(getattr(theme, ink), getattr(theme, ground))) < least
    ]


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert too_weak(DARK, {"base": ("edge",)}, 4.5) != []


@pytest.mark.parametrize("theme", THEMES)
def test_text_can_be_read_where_it_stands(theme: Theme) -> None:
    assert too_weak(theme, READ, 4.5) == []


@pytest.mark.parametrize("theme", THEMES)
def test_stage_text_can_be_read_from_afar(theme: Theme) -> None:
    assert too_weak(theme, STAGE, 7) == []


@pytest.mark.parametrize("theme", THEMES)
def test_signs_stand_out(theme: Theme) -> None:
    assert too_weak(theme, SIGNS, 3) == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_role_is_a_colour(theme: Theme) -> None:
    for role in fields(theme):
        if role.name != "drawings":
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(theme, role.name)), role.name


@pytest.mark.parametrize("theme", THEMES)
def test_every_place_in_the_style_sheet_is_filled(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "@" not in sheet
    drawings = re.findall(r'url\("([^"]+)"\)', sheet)
    assert len(drawings) == 2
    assert all(Path(drawing).is_file() for drawing in drawings)


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


def test_a_theme_is_chosen_or_follows_the_system(qapp: QApplication) -> None:
    assert theme_of(qapp, Colours.LIGHT) is LIGHT
    assert theme_of(qapp, Colours.DARK) is DARK
    assert theme_of(qapp, Colours.CONTRAST) is CONTRAST
    hints = qapp.styleHints()
    is_light = hints.colorScheme() is Qt.ColorScheme.Light
    assert theme_of(qapp) is (LIGHT if is_light else DARK)


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
    before = (qapp.palette(), qapp.styleSheet(), qapp.font(), qapp.style().objectName())
    try:
        apply_theme(qapp, LIGHT)
        assert qapp.palette().color(QPalette.ColorRole.Text) == QColor(LIGHT.text)
        assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.field)
        assert qapp.styleSheet() == style_sheet(LIGHT)
    finally:
        qapp.setStyleSheet(before[1])
        qapp.setStyle(before[3])
        qapp.setPalette(before[0])
        qapp.setFont(before[2])
