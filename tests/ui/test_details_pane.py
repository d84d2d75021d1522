from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from bithuman_panel.core.copy_as import as_curl, as_python
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.kin import CuePlace, Kin, Origin
from bithuman_panel.core.wire_text import reply_text, request_text
from bithuman_panel.ui.commands import unmarked
from bithuman_panel.ui.details_pane import DetailsPane
from tests.ui.entries import EXCHANGE, entry_of, with_outcome

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.ui.look import Look
    from tests.ui.conftest import Show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
DELIVERED = with_outcome(Outcome.DELIVERED)


@pytest.fixture
def pane(show: Show, look: Look) -> DetailsPane:
    return show(DetailsPane(look), 540, 500)


def words(menu: QMenu | None) -> list[str]:
    assert menu
    found = [unmarked(action.text()) for action in menu.actions() if action.text()]
    menu.close()
    return found


def choose(menu: QMenu | None, name: str) -> None:
    assert menu
    (action,) = (each for each in menu.actions() if unmarked(each.text()) == name)
    action.trigger()
    menu.close()


def copied(pane: DetailsPane, name: str) -> str:
    choose(pane.open_copies(), name)
    return QGuiApplication.clipboard().text()


def test_without_an_entry_there_is_nothing_to_do_with_it(pane: DetailsPane) -> None:
    for button in (pane.reuse, pane.copies, pane.more, pane.verdicts):
        assert not button.isEnabled()
    assert not pane.verdicts.isVisible()
    assert pane.open_copies() is None
    assert pane.open_more() is None


def test_an_entry_is_edited_and_sent_again(pane: DetailsPane, qtbot: QtBot) -> None:
    pane.show_entry(entry_of())
    with qtbot.waitSignal(pane.reuse_requested):
        qtbot.mouseClick(pane.reuse, LEFT)


def test_a_line_that_waits_is_copied_as_text_alone(pane: DetailsPane) -> None:
    pane.show_entry(entry_of())
    assert words(pane.open_copies()) == ["Copy as text"]
    assert words(pane.open_more()) == ["Make it a cue"]


def test_a_request_is_copied_in_every_form_without_the_secret(pane: DetailsPane) -> None:
    pane.show_entry(DELIVERED)
    assert copied(pane, "Copy as curl") == as_curl(EXCHANGE)
    assert copied(pane, "Copy as Python") == as_python(EXCHANGE)
    assert copied(pane, "Copy the request") == request_text(EXCHANGE)
    assert "api-secret: $BITHUMAN_API_SECRET" in request_text(EXCHANGE)
    assert copied(pane, "Copy the reply") == reply_text(EXCHANGE)
    text = copied(pane, "Copy as text").split("\n")
    assert text[:3] == ["Delivered to one room.", "Nothing to do.", "Line: Welcome."]


def test_the_request_id_is_copied_by_itself(pane: DetailsPane) -> None:
    assert DELIVERED.verdict
    verdict = DELIVERED.verdict._replace(request_id="req-1")
    pane.show_entry(replace(DELIVERED, verdict=verdict))
    assert copied(pane, "Copy the request id") == "req-1"
    pane.show_entry(DELIVERED)
    assert "Copy the request id" not in words(pane.open_copies())


def test_what_is_copied_goes_through_the_redactor(pane: DetailsPane) -> None:
    pane.clean_copies(lambda text: text.replace("Welcome", "•••"))
    pane.show_entry(DELIVERED)
    assert "Line: •••." in copied(pane, "Copy as text")
    assert "Welcome" not in copied(pane, "Copy as curl")


def test_a_whole_reply_is_copied_that_is_cut_where_it_is_shown(pane: DetailsPane) -> None:
    body = b"x" * 60_000
    pane.show_entry(replace(DELIVERED, exchange=replace(EXCHANGE, reply_body=body)))
    assert copied(pane, "Copy the reply").endswith(body.decode())
    shown = pane.details.toPlainText()
    assert body.decode() not in shown
    assert shown.endswith("Cut here to be shown. A copy has all of it.")


def test_of_an_opened_export_there_is_no_request_to_copy(pane: DetailsPane) -> None:
    opened = Exchange("", "", handed_over=True, status=200, fault=Fault.LOST)
    pane.show_entry(replace(DELIVERED, exchange=opened))
    assert words(pane.open_copies()) == ["Copy as text"]
    assert words(pane.open_more()) == ["Make it a cue"]


def test_what_is_not_read_whole_is_not_copied_and_not_judged(pane: DetailsPane) -> None:
    pane.show_entry(with_outcome(Outcome.UNKNOWN), is_whole=False)
    assert pane.open_copies() is None
    assert not pane.verdicts.isVisible()
    pane.show_entry(with_outcome(Outcome.UNKNOWN))
    assert pane.verdicts.isVisible()
    assert words(pane.open_copies())


def test_no_word_is_asked_on_a_line_of_another_computer(pane: DetailsPane) -> None:
    unknown = with_outcome(Outcome.UNKNOWN)
    pane.show_entry(unknown)
    assert pane.verdicts.isVisible()
    pane.be_foreign(is_foreign=True)
    pane.show_entry(unknown)
    assert not pane.verdicts.isVisible()
    assert not pane.verdicts.isEnabled()
    assert pane.reuse.isEnabled()
    pane.be_foreign(is_foreign=False)
    pane.show_entry(unknown)
    assert pane.verdicts.isEnabled()


def test_a_cue_is_made_of_the_line(pane: DetailsPane, qtbot: QtBot) -> None:
    pane.show_entry(DELIVERED)
    with qtbot.waitSignal(pane.cue_wanted) as wanted:
        choose(pane.open_more(), "Make it a cue")
    assert wanted.args == [DELIVERED.line]


def test_the_lines_and_the_cue_that_belong_to_it_are_one_step_away(
    pane: DetailsPane, qtbot: QtBot
) -> None:
    pane.show_entry(DELIVERED)
    others = (entry_of("before"), entry_of("after"), entry_of("again"))
    place = CuePlace("c1", 1, "Opening", "Sheet", is_here=True)
    pane.show_origin(DELIVERED.id, Origin(Kin(*others), place))
    assert words(pane.open_more()) == [
        "Make it a cue",
        "Show the cue",
        "Go to the line it replaced",
        "Go to the line that replaced it",
        "Go to where it was said again",
        "Request and reply as they went",
    ]
    with qtbot.waitSignal(pane.cue_requested):
        choose(pane.open_more(), "Show the cue")
    for name, other in zip(words(pane.open_more())[2:5], others, strict=True):
        with qtbot.waitSignal(pane.entry_requested) as asked:
            choose(pane.open_more(), name)
        assert asked.args == [other.id]


def test_what_belongs_to_another_entry_is_not_shown(pane: DetailsPane) -> None:
    pane.show_origin("other", Origin(Kin(replaces=entry_of())))
    pane.show_entry(DELIVERED)
    pane.show_origin("other", Origin(Kin(replaces=entry_of())))
    assert "It replaced" not in pane.details.toPlainText()
    pane.show_origin(DELIVERED.id, Origin(Kin(replaces=entry_of())))
    assert "It replaced" in pane.details.toPlainText()
    pane.show_entry(replace(DELIVERED, id="e2"))
    assert "It replaced" not in pane.details.toPlainText()


def test_request_and_reply_are_shown_as_they_went(pane: DetailsPane) -> None:
    pane.show_entry(replace(DELIVERED, exchange=replace(EXCHANGE, reply_body=b'{"a":[1]}')))
    assert '"a": [\n' in pane.details.toPlainText()
    choose(pane.open_more(), "Request and reply as they went")
    assert '{"a":[1]}' in pane.details.toPlainText()
    menu = pane.open_more()
    assert menu
    assert menu.actions()[-1].isChecked()
    choose(menu, "Request and reply as they went")
    assert '{"a":[1]}' not in pane.details.toPlainText()


@pytest.mark.parametrize("entry", [entry_of(), DELIVERED], ids=["waits", "delivered"])
def test_both_menus_open_by_keyboard(pane: DetailsPane, qtbot: QtBot, entry: Entry) -> None:
    pane.show_entry(entry)
    for button in (pane.copies, pane.more):
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        menu = QGuiApplication.instance().activePopupWidget()  # type: ignore[union-attr]
        assert menu
        menu.close()


def test_only_what_takes_other_room_is_told(pane: DetailsPane, look: Look, qtbot: QtBot) -> None:
    pane.show_entry(entry_of())
    with qtbot.assertNotEmitted(pane.resized):
        pane.show_entry(DELIVERED)
    unknown = with_outcome(Outcome.UNKNOWN)
    heard = unknown.heard_in(Heard("lobby", 9.0, 2.1, 0.97, "rs_1"))
    # Three answers; what a transcript shows; the page of the platform; nothing of it.
    for entry in (unknown, heard, with_outcome(Outcome.REJECTED), DELIVERED):
        with qtbot.waitSignal(pane.resized):
            pane.show_entry(entry)
    with qtbot.waitSignal(pane.resized):
        look.change(look.theme, 200)
