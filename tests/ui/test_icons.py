from __future__ import annotations

import ast
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel import ui
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Stage
from bithuman_panel.ui.icons import MIRRORED, NAMES, give_icon, icon, pixmap, scales, window_icon
from bithuman_panel.ui.resources import resource

DRAWN = sorted(path.stem for path in resource("icons").glob("*.svg"))
SOURCES = sorted(Path(ui.__path__[0]).glob("*.py"))
CALLS = {"icon": 0, "pixmap": 0, "give_icon": 1, "show_icon": 0, "_button": 2, "_row": 0}


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


BY_VALUE = {"speak", "context", "broadcast", "live", "rehearsal", "copy", "edit"}
OF_STATES = {outcome.value for outcome in Outcome} | {
    stage.value for stage in Stage if stage is not Stage.DONE
}


def pixels(image: QImage) -> list[int]:
    """Return each pixel: above its colour, how much it covers, up to 255."""
    drawn = image.convertToFormat(QImage.Format.Format_ARGB32)
    return list(memoryview(drawn.constBits()).cast("B").cast("I"))


def ink(image: QImage) -> set[str]:
    """Return the colours of the opaque pixels."""
    colours = {pixel for pixel in pixels(image) if pixel >> 24 == 255}
    return {QColor.fromRgb(colour).name() for colour in colours}


def difference(one: QImage, other: QImage) -> float:
    """Return how much of the area is covered in one picture and not in the other, 0 to 1."""
    both = list(zip(pixels(one), pixels(other), strict=True))
    return sum(abs((here >> 24) - (there >> 24)) for here, there in both) / 255 / len(both)


def test_every_icon_that_is_used_is_drawn() -> None:
    used = set().union(*(names_in(path.read_text(encoding="utf-8")) for path in SOURCES))
    assert {"panel", "refresh", "hold", "release", "rehearsal"} <= used, "the search finds names"
    assert (used | BY_VALUE | OF_STATES) - set(DRAWN) == set()


def test_every_drawing_has_its_name_in_the_list() -> None:
    assert list(NAMES) == DRAWN


@pytest.mark.parametrize("ratio", [1, 1.25, 1.5, 2, 3])
def test_every_drawing_can_be_seen_at_every_scale(ratio: float, qtbot: QtBot) -> None:
    for name in DRAWN:
        picture = pixmap(name, "#ff8800", 24, ratio=ratio)
        assert picture.size().toTuple() == (24 * ratio, 24 * ratio), name
        assert picture.devicePixelRatio() == ratio, name
        assert ink(picture.toImage()), name


def test_an_icon_takes_the_colour_of_its_role_also_where_it_is_selected(qtbot: QtBot) -> None:
    made = icon("delivered", "#12ab34", 20)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        assert "#12ab34" in ink(made.pixmap(60, 60, mode).toImage())


def test_an_icon_is_as_sharp_on_every_screen_that_there_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is drawn for a screen of threefold scale is no enlarged drawing of a simple one."""
    monkeypatch.setattr("bithuman_panel.ui.icons.scales", lambda: frozenset((1.0, 3.0)))
    made = icon("delivered", "#12ab34", 20)
    for ratio in (1.0, 3.0):
        shown = made.pixmap(QSize(20, 20), ratio).toImage()
        assert shown == pixmap("delivered", "#12ab34", 20, ratio=ratio).toImage()
    assert made.pixmap(QSize(20, 20), 1.75).size().toTuple() == (35, 35)


def test_no_icon_is_drawn_for_a_screen_that_is_not_there(qapp: QApplication) -> None:
    assert scales() == {1.0, *(screen.devicePixelRatio() for screen in qapp.screens())}
    made = icon("delivered", "#12ab34", 20)
    assert {size.toTuple() for size in made.availableSizes()} == {
        (round(20 * ratio), round(20 * ratio)) for ratio in scales()
    }


def test_what_was_drawn_once_is_not_drawn_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pixmap("delivered", "#12ab35", 20)
    monkeypatch.setattr("bithuman_panel.ui.icons.QSvgRenderer", None)
    assert pixmap("delivered", "#12ab35", 20).cacheKey() == first.cacheKey()
    with pytest.raises(TypeError):
        pixmap("delivered", "#12ab36", 20)


@pytest.fixture
def mirrored(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def test_what_points_along_the_text_turns_round_with_it(qtbot: QtBot, mirrored: None) -> None:
    for name in sorted(set(NAMES) & MIRRORED):
        turned = pixmap(name, "#ffffff", 24, ratio=4).toImage()
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        straight = pixmap(name, "#ffffff", 24, ratio=4).toImage()
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert difference(turned, straight) > 0.01, name
        assert difference(turned, straight.flipped(Qt.Orientation.Horizontal)) < 0.005, name


def test_a_tick_and_a_clock_are_the_same_everywhere(qtbot: QtBot, mirrored: None) -> None:
    turned = pixmap("delivered", "#ffffff", 24).toImage()
    gap = pixmap("delivered", "#ffffff", 24, gap=8).toImage()
    assert gap.copy(8, 0, 24, 24) == turned, "the gap is between the icon and the words"
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pixmap("delivered", "#ffffff", 24).toImage() == turned


def test_states_and_modes_differ_in_shape_alone(qtbot: QtBot) -> None:
    names = sorted(OF_STATES | {"speak", "context", "broadcast"})
    pictures = {name: pixmap(name, "#000000", 20, ratio=2).toImage() for name in names}
    for one, other in combinations(names, 2):
        assert difference(pictures[one], pictures[other]) > 0.06, (one, other)


@pytest.mark.parametrize(("one", "other"), [("live", "rehearsal"), ("hold", "release")])
def test_badges_differ_in_shape_alone(one: str, other: str, qtbot: QtBot) -> None:
    pictures = [pixmap(name, "#000000", 24, ratio=2).toImage() for name in (one, other)]
    assert difference(*pictures) > 0.06


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


def test_the_icon_of_the_window_is_there_large_as_well(qapp: QApplication) -> None:
    made = window_icon("panel", "#12ab34")
    assert {(64, 64), (192, 192)} <= {size.toTuple() for size in made.availableSizes()}
