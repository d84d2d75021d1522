"""How the operator wants to see the window: what is chosen in the menus and kept between starts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.core.keymap import changes_in

if TYPE_CHECKING:
    from collections.abc import Mapping

E = TypeVar("E", bound=StrEnum)

# Everything grows alike; 100 is what the operating system takes for the normal size.
SIZES = (100, 125, 150, 175, 200, 250, 300)


class Colours(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_LIGHT = "contrast-light"


class Layout(StrEnum):
    """How much the window shows."""

    WHOLE = "whole"
    STAGE = "stage"
    COMPACT = "compact"


SYSTEM_LANGUAGE = "system"
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(_[A-Za-z]{2,8})?")
_COLUMNS_LENGTH = 200


@dataclass(frozen=True, slots=True)
class View:
    """The whole choice. ``percent`` is one of ``SIZES``; ``language`` a code of ``ui.language``.

    ``columns`` is the window's own record of which columns stand where, folded or not. ``shield``:
    what is for the operator's eyes only is hidden. ``sounds``: outcomes are heard, too.
    ``has_toured``: the tour has come by itself before. ``keys`` are those that were changed, as in
    ``core.keymap.Keymap``.
    """

    colours: Colours = Colours.SYSTEM
    percent: int = SIZES[0]
    layout: Layout = Layout.WHOLE
    language: str = SYSTEM_LANGUAGE
    columns: str = ""
    shield: bool = False
    sounds: bool = False
    has_toured: bool = False
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def larger(percent: int) -> int:
    """Return the next larger size, or the largest."""
    return next((size for size in SIZES if size > percent), SIZES[-1])


def smaller(percent: int) -> int:
    """Return the next smaller size, or the smallest."""
    return next((size for size in reversed(SIZES) if size < percent), SIZES[0])


def view_in(fields: Mapping[str, object]) -> View:
    """Return the view that a settings file holds; what cannot be used is the usual. Total."""
    usual = View()
    percent, language = fields.get("percent"), fields.get("language")
    columns = fields.get("columns")
    return View(
        colours=_one_of(Colours, fields.get("colours")) or usual.colours,
        percent=percent if isinstance(percent, int) and percent in SIZES else usual.percent,
        layout=_one_of(Layout, fields.get("layout")) or usual.layout,
        language=language
        if isinstance(language, str) and _LANGUAGE.fullmatch(language)
        else usual.language,
        columns=columns[:_COLUMNS_LENGTH] if isinstance(columns, str) else usual.columns,
        shield=fields.get("shield") is True,
        sounds=fields.get("sounds") is True,
        has_toured=fields.get("has_toured") is True,
        keys=changes_in(fields.get("keys")),
    )


def _one_of(kind: type[E], value: object) -> E | None:
    return next((each for each in kind if each == value), None)
