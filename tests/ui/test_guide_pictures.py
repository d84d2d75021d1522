from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from bithuman_panel.ui.help_page import HelpPage
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.theme import CONTRAST, DARK
from tests.ui.conftest import Show

INDEX = """# Start

![A small square of red](images/small.png)

1. Press the button.

   ![A long strip of red](images/wide.png)

2. Press it again.

![What is not here](images/gone.png) ![What lies elsewhere](../secret.png)
"""


def paint(file: Path, width: int, height: int) -> None:
    file.parent.mkdir(exist_ok=True)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(file))


@pytest.fixture
def page(show: Show, look: Look, tmp_path: Path) -> HelpPage:
    folder = tmp_path / "help"
    folder.mkdir()
    (folder / "index.md").write_text(INDEX, encoding="utf-8")
    paint(folder / "images" / "small.png", 100, 60)
    paint(folder / "images" / "wide.png", 2400, 80)
    paint(tmp_path / "secret.png", 50, 50)
    shown = show(HelpPage(look, folder), 900, 600)
    shown.open()
    return shown


def drawn(page: HelpPage, name: str) -> QImage | None:
    kind = QTextDocument.ResourceType.ImageResource
    found = page.view.document().resource(kind.value, QUrl(name))
    return found if isinstance(found, QImage) else None


def width(page: HelpPage, name: str) -> float:
    image = drawn(page, name)
    assert image
    return image.deviceIndependentSize().width()


def reds(page: HelpPage) -> int:
    """Return how many pixels of the page are red, counted coarsely."""
    image = page.view.viewport().grab().toImage()
    points = ((x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4))
    return sum(image.pixelColor(x, y) == QColor("red") for x, y in points)


def test_a_picture_is_drawn_at_half_its_pixels(page: HelpPage) -> None:
    assert width(page, "images/small.png") == 50
    assert reds(page) > 100


def test_a_wide_picture_is_as_wide_as_its_place_and_no_wider(page: HelpPage) -> None:
    for wide in (900, 1400, 700):
        page.resize(wide, 600)
        room = page.view.viewport().width()
        assert room - 80 < width(page, "images/wide.png") < room
        assert page.view.horizontalScrollBar().maximum() == 0
    assert width(page, "images/small.png") == 50


def test_pictures_grow_with_the_text(page: HelpPage, look: Look) -> None:
    look.change(DARK, 200)
    assert width(page, "images/small.png") == 100


def test_below_each_stands_in_words_what_is_on_it(page: HelpPage) -> None:
    text = page.view.toPlainText().replace("\ufffc", "").splitlines()
    assert text == [
        "Start",
        "",
        "A small square of red",
        "Press the button.",
        "",
        "A long strip of red",
        "Press it again.",
        " ",
        "What is not here",
        "What lies elsewhere",
    ]


def test_there_is_no_gap_below_a_picture(page: HelpPage) -> None:
    block = page.view.document().find("square of red").block()
    layout = page.view.document().documentLayout()
    above, below = (layout.blockBoundingRect(each) for each in (block.previous(), block))
    assert below.top() - above.bottom() < 12


def test_steps_go_on_after_a_picture(page: HelpPage) -> None:
    again = page.view.document().find("again").block()
    assert again.textList().itemNumber(again) == 1


@pytest.mark.parametrize("name", ["images/gone.png", "../secret.png"])
def test_what_is_not_here_or_lies_elsewhere_is_not_drawn(page: HelpPage, name: str) -> None:
    assert drawn(page, name) is None


def test_other_colours_are_taken_at_once(page: HelpPage, look: Look) -> None:
    def colours() -> set[str]:
        document = page.view.document()
        found = [document.find(word) for word in ("small square", "long strip")]
        return {cursor.charFormat().foreground().color().name() for cursor in found}

    assert colours() == {DARK.muted}
    look.change(CONTRAST, 100)
    assert colours() == {CONTRAST.muted}


def test_a_sharp_screen_gets_all_pixels(
    page: HelpPage, look: Look, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(type(page.view), "devicePixelRatioF", lambda _view: 2.0)
    look.change(CONTRAST, 100)
    image = drawn(page, "images/small.png")
    assert image
    assert (image.width(), image.deviceIndependentSize().width()) == (100, 50)
