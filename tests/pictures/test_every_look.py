"""One picture of everything, for human eyes: `make screenshots` writes them to build/screenshots.

The whole window is taken in every combination of colours, size, language and layout; each other
scene in all colours and sizes, and once in each language and layout. All of it is changed in the
open window, as an operator does it in the menu.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from bithuman_panel.core.view import Colours, Layout, View
from bithuman_panel.ui.language import LANGUAGES
from tests.pictures.conftest import Pose
from tests.pictures.scenes import MORE_SCENES, SCENES
from tests.pictures.staging import Staging

FOLDER = Path(__file__).parents[2] / "build" / "screenshots"
EVERY = {**SCENES, **MORE_SCENES}
IN_ALL_WAYS = ("window",)
COLOURS = tuple(colours for colours in Colours if colours is not Colours.SYSTEM)
# A screen that a person with such eyes might have.
SCREENS = {100: (1440, 860), 200: (1920, 1080), 300: (2560, 1440)}
BESIDE_SLIDES = (400, 380)
USUAL = View(Colours.DARK, 100, Layout.WHOLE, "en")


def all_ways() -> Iterator[View]:
    """Yield every combination."""
    for colours, percent, layout, language in product(COLOURS, SCREENS, Layout, LANGUAGES):
        yield View(colours, percent, layout, language)


def some_ways() -> Iterator[View]:
    """Yield all colours and sizes, then each language and each layout once."""
    for colours, percent in product(COLOURS, SCREENS):
        yield replace(USUAL, colours=colours, percent=percent)
    for language in LANGUAGES:
        yield replace(USUAL, language=language)
    for layout in Layout:
        yield replace(USUAL, layout=layout)


def file_of(name: str, view: View) -> Path:
    """Return where the picture goes; the usual is left out of its name."""
    parts = [name, view.colours, str(view.percent)]
    parts += [view.language] if view.language != USUAL.language else []
    parts += [view.layout] if view.layout is not USUAL.layout else []
    return FOLDER / name / f"{'-'.join(parts)}.png"


async def see(on: Staging, view: View) -> None:
    """Change the window as the menu does, and let everything that follows happen."""
    on.panel._view._presenter.choose(
        colours=view.colours,
        percent=view.percent,
        layout=view.layout,
        language=view.language,
    )
    # The screen that nobody sees is small, and a layout takes no more than a screen has.
    if view.layout is Layout.COMPACT:
        on.window.resize(*(side * view.percent // 100 for side in BESIDE_SLIDES))
    else:
        on.window.resize(*SCREENS[view.percent])
    await on.drawn()


@pytest.mark.pictures
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", EVERY)
def test_take_a_picture_of_every_look(pose: Pose, name: str) -> None:
    ways = tuple(all_ways() if name in IN_ALL_WAYS else some_ways())

    async def take(on: Staging, widget: QWidget) -> None:
        for view in ways:
            await see(on, view)
            file = file_of(name, view)
            file.parent.mkdir(parents=True, exist_ok=True)
            # A part that a small layout folds away is in the menu: the picture is of the window.
            seen = widget if widget.isVisible() else on.window
            assert seen.grab().save(str(file))

    pose(EVERY[name], take, USUAL)
    # Those of the usual look are asked for more than once.
    assert set((FOLDER / name).iterdir()) == {file_of(name, view) for view in ways}
