from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from bithuman_panel.core.wording import say
from bithuman_panel.presenters.welcome import Place
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.welcome_page import WelcomePage
from tests.ui.conftest import Show

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SECRET = "canary-secret-1"


@pytest.fixture
def page(show: Show, look: Look) -> WelcomePage:
    shown = show(WelcomePage(look), 900, 700)
    shown.open(can_go_back=False)
    return shown


def fields(page: WelcomePage) -> dict[str, QLineEdit]:
    return {field.accessibleName(): field for field in page.findChildren(QLineEdit)}


def fill(page: WelcomePage, qtbot: QtBot) -> None:
    typed = {"Name": "Main stage", "API secret": SECRET, "Platform address": "https://a.example"}
    for name, text in typed.items():
        qtbot.keyClicks(fields(page)[name], text)


def test_it_opens_on_the_name_with_nothing_to_go_back_to(page: WelcomePage) -> None:
    assert fields(page)["Name"].hasFocus()
    assert not page._back.isVisible()
    assert not page._session.isVisible()
    page.open(can_go_back=True)
    assert page._back.isVisible()


def test_an_empty_address_shows_what_it_stands_for(page: WelcomePage) -> None:
    page.show_usual_address("https://managed.example")
    assert fields(page)["Platform address"].placeholderText() == "https://managed.example"
    assert fields(page)["Platform address"].text() == ""


def test_what_was_typed_is_submitted(page: WelcomePage, qtbot: QtBot) -> None:
    fill(page, qtbot)
    with qtbot.waitSignal(page.submitted) as submitted:
        qtbot.mouseClick(page._connect, LEFT)
    assert submitted.args == ["Main stage", "https://a.example", SECRET]
    for name in ("API secret", "Platform address"):
        with qtbot.waitSignal(page.submitted):
            qtbot.keyClick(fields(page)[name], Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (Place.NAME, "Name"),
        (Place.SECRET, "API secret"),
        (Place.ADDRESS, "Platform address"),
    ],
)
@pytest.mark.parametrize("is_asked", [False, True])
def test_a_refusal_puts_the_keyboard_into_the_field_that_it_means(
    page: WelcomePage, place: Place, name: str, is_asked: bool
) -> None:
    page._connect.setFocus()
    if is_asked:
        page.show_busy(say("Checking."))
    page.show_refusal(say("That was refused."), place)
    page.show_busy(None)
    assert fields(page)[name].hasFocus()


def test_a_refusal_takes_the_keyboard_from_nobody_elsewhere(page: WelcomePage) -> None:
    page._connect.setFocus()
    page.show_busy(say("Checking."))
    page._help.setFocus()
    page.show_refusal(say("That was refused."), Place.SECRET)
    page.show_busy(None)
    assert page._help.hasFocus()


def test_the_secret_is_never_shown_or_copied(page: WelcomePage, qtbot: QtBot) -> None:
    fill(page, qtbot)
    secret = fields(page)["API secret"]
    assert secret.echoMode() is QLineEdit.EchoMode.Password
    assert SECRET not in secret.displayText()
    interface = QAccessible.queryAccessibleInterface(secret)
    told = [interface.text(kind) for kind in QAccessible.Text]
    assert all(SECRET not in text for text in told)
    QApplication.clipboard().setText("as it was")
    secret.selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        qtbot.keyClick(secret, key, CTRL)
    assert QApplication.clipboard().text() == "as it was"


@pytest.mark.parametrize("way", ["forget", "open"])
def test_the_secret_is_taken_off_the_page_for_good(
    page: WelcomePage, qtbot: QtBot, way: str
) -> None:
    fill(page, qtbot)
    if way == "forget":
        page.forget_secret()
    else:
        page.open(can_go_back=True)
    secret = fields(page)["API secret"]
    secret.undo()
    assert secret.text() == ""
    assert fields(page)["Name"].text() == "Main stage"


def test_the_keyboard_waits_with_what_goes_on_and_comes_back(
    page: WelcomePage, qtbot: QtBot
) -> None:
    page._secret.setFocus()
    page.show_busy(say("Checking the secret …"))
    page.show_busy(say("Waiting for the system's password store …"))
    assert page._state.hasFocus(), "no button is under the next Space"
    page.show_busy(None)
    assert page._secret.hasFocus()
    page.show_busy(say("Checking the secret …"))
    page._rehearse.setFocus()
    page.show_busy(None)
    assert page._rehearse.hasFocus(), "a hand took it elsewhere"


def test_busy_locks_the_fields_and_says_what_goes_on(page: WelcomePage, qtbot: QtBot) -> None:
    page.show_refusal(say("That was refused."))
    page.show_busy(say("Checking the secret …"))
    assert page._state.text() == "Checking the secret …"
    assert page._state.isVisible()
    assert not page._notice.isVisible()
    assert not any(field.isEnabled() for field in fields(page).values())
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.mouseClick(page._connect, LEFT)
    page.show_busy(None)
    assert all(field.isEnabled() for field in fields(page).values())
    assert not page._state.isVisible()


def test_a_refusal_says_why(page: WelcomePage) -> None:
    page.show_refusal(say("The platform does not know this secret."))
    assert page._notice.isVisible()
    assert page._notice.text() == "The platform does not know this secret."
    page.open(can_go_back=False)
    assert not page._notice.isVisible()


def test_in_the_smallest_window_a_long_refusal_squeezes_nothing(
    page: WelcomePage, qtbot: QtBot
) -> None:
    page.resize(900, 600)
    # Long enough in small letters, too: how large they are depends on how the window is dressed.
    page.offer_session_only(say("The managed defaults of this computer cannot be used. " * 12))

    def rows() -> list[QRect]:
        shown = [*page.findChildren(QLabel), *page.findChildren(QLineEdit)]
        boxes = [QRect(w.mapTo(page, w.rect().topLeft()), w.size()) for w in shown if w.isVisible()]
        return sorted(boxes, key=lambda box: box.top())

    qtbot.waitUntil(lambda: page._scroll.verticalScrollBar().maximum() > 0)
    for above, below in pairwise(box for box in rows() if box.left() == rows()[-1].left()):
        assert above.bottom() < below.top()
    page._secret.setFocus()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert page._rehearse.hasFocus()
    assert page.rect().contains(page._rehearse.mapTo(page, page._rehearse.rect().bottomRight()))


def test_this_session_only_is_offered_where_the_store_fails(
    page: WelcomePage, qtbot: QtBot
) -> None:
    page.offer_session_only(say("The password store is locked."))
    assert page._notice.text() == "The password store is locked."
    with qtbot.waitSignal(page.session_only_chosen):
        qtbot.mouseClick(page._session, LEFT)


def test_the_ways_out(page: WelcomePage, qtbot: QtBot) -> None:
    page.open(can_go_back=True)
    with qtbot.waitSignal(page.rehearsal_chosen):
        qtbot.mouseClick(page._rehearse, LEFT)
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page._back, LEFT)


def test_it_fits_into_the_smallest_window(page: WelcomePage) -> None:
    page.offer_session_only(say("The password store is locked."))
    page.show_busy(say("Checking …"))
    assert page.minimumSizeHint().width() <= 900
    assert page.minimumSizeHint().height() <= 620
