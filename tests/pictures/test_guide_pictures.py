"""The pictures of the guide show the window as it is; `make screenshots` takes them anew.

What a picture says is compared on every computer (``words/``). The picture itself is compared where
letters are drawn as on the computer that took it: elsewhere it would differ all over.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QWidget

from bithuman_panel.core.view import View
from tests.pictures.conftest import Pose
from tests.pictures.files import image_of, lettering, looks_like, write
from tests.pictures.scenes import SCENES
from tests.pictures.staging import Staging
from tests.pictures.words import words_of
from tests.pictures.writing import OPTION

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
IMAGES = GUIDE / "images"
WORDS = Path(__file__).parent / "words"
LETTERING = WORDS / "lettering.txt"
STALE = "the guide shows another window than there is; take its pictures anew: make screenshots"
# Twice the size at which it is shown, so that it is sharp on every screen.
PERCENT = 200
MOST_BYTES = 220_000
# What is shipped grows with the guide alone.
MOST_BYTES_ON_AVERAGE = 53_000
FONT = "Inter"


def named() -> dict[str, set[str]]:
    """Return which pictures each page names."""
    pages = {page.stem: page.read_text(encoding="utf-8") for page in GUIDE.glob("*.md")}
    return {name: set(re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text)) for name, text in pages.items()}


@pytest.fixture
def draws_alike(qapp: QApplication, pytestconfig: pytest.Config) -> bool:
    """Whether letters are drawn here as where the pictures were taken."""
    here = lettering(QFont(FONT))
    if pytestconfig.getoption(OPTION):
        LETTERING.write_text(f"{here}\n", encoding="utf-8")
    return LETTERING.read_text(encoding="utf-8").strip() == here


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("name", SCENES)
def test_the_picture_shows_the_window_as_it_is(
    pose: Pose, pytestconfig: pytest.Config, draws_alike: bool, name: str
) -> None:
    seen: list[tuple[str, QImage]] = []

    async def take(_staging: Staging, widget: QWidget) -> None:
        seen.append((words_of(widget), image_of(widget.grab())))

    pose(SCENES[name], take, View(SCENES[name].colours, PERCENT))
    [(words, image)] = seen
    file, words_file = IMAGES / f"{name}.png", WORDS / f"{name}.txt"
    if pytestconfig.getoption(OPTION):
        write(image, file)
        words_file.write_text(words, encoding="utf-8")
    assert words == words_file.read_text(encoding="utf-8"), STALE
    if draws_alike:
        assert looks_like(image, QImage(str(file))), STALE


def test_every_picture_is_on_a_page_and_every_page_has_its_pictures() -> None:
    wanted = {f"images/{name}.png" for name in SCENES}
    assert set.union(*named().values()) == wanted
    assert {f"images/{file.name}" for file in IMAGES.iterdir()} == wanted
    assert {file.stem for file in WORDS.iterdir()} == {*SCENES, LETTERING.stem}


def test_every_picture_says_in_words_what_is_on_it() -> None:
    for page in GUIDE.glob("*.md"):
        for words in re.findall(r"!\[([^\]]*)\]", page.read_text(encoding="utf-8")):
            assert len(words.split()) >= 4, f"{page.name}: {words}"


def test_pictures_are_small_and_sharp() -> None:
    sizes = {file.name: file.stat().st_size for file in IMAGES.iterdir()}
    assert {name: size for name, size in sizes.items() if size > MOST_BYTES} == {}
    assert sum(sizes.values()) <= MOST_BYTES_ON_AVERAGE * len(sizes)
    for name in sizes:
        image = QImage(str(IMAGES / name))
        assert image.width() >= 200, name
        assert image.height() >= 80, name
