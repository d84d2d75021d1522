from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bithuman_panel import __version__
from bithuman_panel.ui.help_page import HelpPage
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.palettes import DARK, LIGHT
from bithuman_panel.ui.theme import own_style_sheet
from tests.ui.conftest import Show
from tests.ui.hands import press

INDEX = """# First steps

Read [the other page](other.md), [the web](https://www.bithuman.ai/docs),
[nowhere](gone.md), [a file](file:///etc/passwd), [old web](http://www.bithuman.ai).

| word | meaning |
|---|---|
| **hold** | nothing leaves |

- one

```
a command longer than any window is wide --with --many --options --and --another --one --more
```

![picture](https://www.bithuman.ai/picture.png)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "index.md").write_text(INDEX, encoding="utf-8")
    (tmp_path / "other.md").write_text("# Another page\n\nMore.\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def page(show: Show, look: Look, folder: Path) -> HelpPage:
    shown = show(HelpPage(look, folder), 900, 600)
    shown.open()
    return shown


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the desktop; a test starts no browser."""
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()))
    return urls


def follow(page: HelpPage, link: str) -> None:
    page.view.anchorClicked.emit(QUrl(link))


def title(page: HelpPage) -> str:
    return page.view.document().firstBlock().text()


def test_it_opens_on_the_first_page_with_the_keyboard_on_the_list(page: HelpPage) -> None:
    assert page.names.hasFocus()
    assert [page.names.item(row).text() for row in range(page.names.count())] == [
        "First steps",
        "Another page",
    ]
    assert title(page) == "First steps"
    assert "hold\nnothing leaves" in page.view.toPlainText()


def test_the_list_turns_the_pages_by_keyboard(page: HelpPage) -> None:
    press(page.names, Qt.Key.Key_Down)
    assert title(page) == "Another page"
    page.open()
    assert title(page) == "Another page", "the page that was read last is still there"


def test_a_link_turns_the_page_in_place(page: HelpPage, opened: list[str]) -> None:
    follow(page, "other.md")
    assert title(page) == "Another page"
    assert page.names.currentRow() == 1
    assert opened == []


def test_a_link_is_followed_by_keyboard(page: HelpPage, opened: list[str], qtbot: QtBot) -> None:
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Tab)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert title(page) == "Another page"
    assert opened == []


def test_only_https_goes_to_the_browser(page: HelpPage, opened: list[str]) -> None:
    for link in ("gone.md", "file:///etc/passwd", "http://www.bithuman.ai", "javascript:x"):
        follow(page, link)
    assert opened == []
    assert title(page) == "First steps"
    follow(page, "https://www.bithuman.ai/docs")
    assert opened == ["https://www.bithuman.ai/docs"]
    assert title(page) == "First steps"


@pytest.mark.parametrize("name", ["https://www.bithuman.ai/picture.png", "other.md"])
def test_nothing_is_loaded(page: HelpPage, name: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource
    assert page.view.document().resource(kind.value, QUrl(name)).isEmpty()


def test_back_closes_it_and_escape_is_left_to_the_window(page: HelpPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.closed):
        for place in (page.names, page.view):
            assert not press(place, Qt.Key.Key_Escape), "it may have to hold as well"
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_text_and_list_are_as_large_as_the_window_is(page: HelpPage, look: Look) -> None:
    def pixels() -> int:
        return page.view.document().defaultFont().pixelSize()

    page.resize(1800, 900)
    normal, width = pixels(), page.names.width()
    follow(page, "other.md")
    look.change(LIGHT, 200)
    assert (pixels(), page.names.width()) == (2 * normal, 2 * width)
    assert title(page) == "Another page"
    look.change(LIGHT, 100)
    assert (pixels(), page.names.width()) == (normal, width)


def test_who_reads_stays_where_they_were_when_everything_grows(
    page: HelpPage, look: Look, qtbot: QtBot
) -> None:
    def top() -> str:
        return page.view.cursorForPosition(QPoint(0, 0)).block().text()

    page.resize(1000, 330)
    page.view.verticalScrollBar().setValue(130)
    read = top()
    assert read not in ("First steps", "")
    look.change(LIGHT, 150)
    page.resize(960, 400)
    qtbot.waitUntil(lambda: top() == read)


def test_the_names_a_screen_reader_finds(page: HelpPage) -> None:
    follow(page, "other.md")
    for widget, name in ((page.names, "Pages of the help"), (page.view, "Help: Another page")):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name) == name


def test_tab_reaches_everything(page: HelpPage, qtbot: QtBot) -> None:
    seen = []
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {page.names, page.view, page.findChild(QPushButton)} <= set(seen)


def test_the_foot_says_the_version_and_has_room(page: HelpPage, qtbot: QtBot) -> None:
    assert f"bitHuman Panel {__version__}" in [label.text() for label in page.findChildren(QLabel)]
    button = QPushButton("Look for a newer one")
    page.add_foot(button)
    qtbot.waitUntil(button.isVisible)
    assert button.mapTo(page, button.rect().topLeft()).y() > page.view.geometry().bottom()


@pytest.mark.parametrize("look", [Look(DARK), Look(LIGHT)], ids=["dark", "light"])
def test_it_is_drawn_in_the_colours_of_the_theme(show: Show, look: Look, folder: Path) -> None:
    made = HelpPage(look, folder)
    made.setStyleSheet(own_style_sheet(look.theme))
    page = show(made, 900, 600)
    page.open()
    corner = page.view.viewport().mapTo(page, page.view.viewport().rect().bottomRight())
    assert page.grab().toImage().pixelColor(corner).name() == look.theme.surface


def test_a_wide_window_keeps_the_lines_short(page: HelpPage) -> None:
    narrow = page.view.viewport().width()
    assert narrow > 550
    page.resize(2400, 900)
    assert narrow < page.view.viewport().width() < 900


def test_the_text_is_as_wide_as_its_place(page: HelpPage) -> None:
    for width in (900, 2400, 1000):
        page.hide()
        page.resize(width, 700)
        page.show()
        assert page.view.document().textWidth() <= page.view.viewport().width()


def test_nothing_is_out_of_sight_to_the_right(page: HelpPage) -> None:
    assert "--one --more" in page.view.toPlainText(), "a command longer than its place"
    for width in (900, 1000, 1100, 2400):
        page.resize(width, 600)
        assert page.view.horizontalScrollBar().maximum() == 0, width


@pytest.mark.parametrize("width", [900, 1440])
def test_no_page_of_ours_is_wider_than_its_place(show: Show, look: Look, width: int) -> None:
    page = show(HelpPage(look), width, 600)
    page.open()
    for row in range(page.names.count()):
        page.names.setCurrentRow(row)
        assert page.view.horizontalScrollBar().maximum() == 0, page.names.item(row).text()


def test_without_its_pages_it_says_so(show: Show, look: Look, tmp_path: Path) -> None:
    page = show(HelpPage(look, tmp_path / "no-such-folder"), 900, 600)
    page.open()
    told = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "The pages of the help are not here. Install the panel again to have them back." in told
    page.show_page("index")
    assert page.names.count() == 0


def test_it_fits_into_the_smallest_window(page: HelpPage) -> None:
    assert page.minimumSizeHint().width() <= 900
    assert page.minimumSizeHint().height() <= 500


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_lines_stay_short_beside_the_list_and_the_bar_stands_at_the_edge(
    show: Show, look: Look, direction: Qt.LayoutDirection
) -> None:
    page = HelpPage(look)
    page.setLayoutDirection(direction)
    view = show(page, 1800, 700).view
    text, room = view.viewport().geometry(), view.width()
    assert text.width() <= 56 * 15 < room - 200
    to_left, to_right = text.left(), room - text.right()
    assert (to_left > to_right) is (direction is Qt.LayoutDirection.RightToLeft)
