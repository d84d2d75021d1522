from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel import ui
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.ui.icons import NAMES, give_icon, icon, pixmap
from bithuman_panel.ui.resources import resource

DRAWN = sorted(path.stem for path in resource("icons").glob("*.svg"))
SOURCES = sorted(Path(ui.__path__[0]).glob("*.py"))
CALLS = {"icon": 0, "pixmap": 0, "give_icon": 1, "_button": 2, "_row": 0}


def names_in(source: str) -> set[str]:
    """Return the literal icon names in the calls that draw one."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        place = CALLS.get(ast.unparse(node.func).rpartition(".")[2])
        if place is not None and len(node.args) > place:
            found |= {
                inner.value
                for inner in ast.walk(node.args[place])
                if isinstance(inner, ast.Constant) and isinstance(inner.value, str)
            }
    return found


USED = set().union(*(names_in(path.read_text(encoding="utf-8")) for path in SOURCES))
BY_VALUE = {"speak", "context", "broadcast", "live", "rehearsal", "copy", "edit"}
OF_STATES = {outcome.value for outcome in Outcome} | {
    stage.value for stage in Stage if stage is not Stage.DONE
}


def ink(image: QImage) -> set[str]:
    """Return the colours of the opaque pixels."""
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in spots)
    return {colour.name() for colour in colours if colour.alpha() == 255}


def test_the_search_finds_names() -> None:
    assert {"panel", "refresh", "hold", "release", "rehearsal"} <= USED


@pytest.mark.parametrize("name", sorted(USED | BY_VALUE | OF_STATES))
def test_every_icon_that_is_used_is_drawn(name: str) -> None:
    assert name in DRAWN


def test_every_drawing_has_its_name_in_the_list() -> None:
    assert list(NAMES) == DRAWN


@pytest.mark.parametrize("name", DRAWN)
def test_every_drawing_can_be_seen(name: str, qtbot: QtBot) -> None:
    image = pixmap(name, "#ff8800", 24).toImage()
    assert image.size().toTuple() == (72, 72)
    assert ink(image)


def test_an_icon_takes_the_colour_of_its_role(qtbot: QtBot) -> None:
    assert "#12ab34" in ink(icon("delivered", "#12ab34", 20).pixmap(60, 60).toImage())


def test_an_icon_keeps_its_distance_from_the_words(qtbot: QtBot) -> None:
    spoken, mute = QPushButton("Speak"), QPushButton()
    for button in (spoken, mute):
        qtbot.addWidget(button)
        give_icon(button, "speak", "#ffffff", 18)
    assert spoken.iconSize().toTuple() == (24, 18)
    assert mute.iconSize().toTuple() == (18, 18)


def test_an_icon_that_nobody_drew_is_a_fault(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon", "#ffffff", 20)
