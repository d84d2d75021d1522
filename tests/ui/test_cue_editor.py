"""The card in which cues are edited, by keyboard and by mouse, in the real window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.cue import Colour, Cue, Group, Link
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.presenters.cue_aim import Aim
from bithuman_panel.presenters.cue_editor_view import Field
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.message_edit import MessageEdit
from bithuman_panel.ui.picker import Picker
from tests.ui.asking import Asked
from tests.ui.ear import Ear
from tests.ui.editing_desk import Desk, made
from tests.ui.hands import CTRL, press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TAB, UP, DOWN, ESCAPE, ENTER = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Return,
)


@pytest.fixture
def desk(window: MainWindow) -> Iterator[Desk]:
    yield made(window)
    window.cards.cue_editor().leave()


def visible_fields(desk: Desk) -> set[Field]:
    return {f for f, written in desk.editor.form.fields.items() if written.isVisible()}


def test_it_comes_with_the_keyboard_on_the_text_and_gives_it_back(desk: Desk) -> None:
    desk.edit(1)
    assert desk.field(Field.TEXT).hasFocus()
    assert desk.editor.title() == "Cue 1 of 2"
    assert desk.field(Field.NAME).text() == "Welcome"
    press(desk.field(Field.TEXT), ESCAPE)
    assert not desk.editor.lies_over
    assert desk.window.composer.message.hasFocus()
    assert not desk.editing.cues.is_open


def test_esc_closes_it_and_freezes_only_what_is_on_its_way(desk: Desk) -> None:
    asked, escapes = Asked(desk.window), []
    desk.window.help_escaped.connect(lambda: escapes.append(1))
    desk.edit(1)
    press(desk.field(Field.NAME), ESCAPE)
    assert (asked.told, escapes) == ([], [1])
    desk.edit(1)
    desk.editor.done.click()
    assert not desk.editor.lies_over
    assert (asked.told, escapes) == ([], [1])


def test_what_is_typed_is_in_the_show_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.edit(1)
    qtbot.keyClicks(desk.field(Field.TEXT), " All of you.")
    assert desk.show.cues[0].text == "Good evening. All of you."
    qtbot.keyClicks(desk.field(Field.PLANNED), "7:05 pm")
    assert desk.show.cues[0].planned_s == 19 * 3600 + 300
    assert desk.field(Field.PLANNED).text() == "7:05 pm"


def test_a_time_that_is_none_stays_in_the_field_with_a_word(desk: Desk, qtbot: QtBot) -> None:
    desk.edit(1)
    planned = desk.field(Field.PLANNED)
    planned.setFocus()
    qtbot.keyClicks(planned, "19:05")
    qtbot.keyClicks(planned, " sharp")
    assert "not a time" in desk.complaint(Field.PLANNED)
    desk.field(Field.NAME).setFocus()
    assert planned.text() == "19:05 sharp"
    assert desk.show.cues[0].planned_s == 19 * 3600 + 300
    told = QAccessible.queryAccessibleInterface(planned).text(QAccessible.Text.Description)
    assert "not a time" in told
    planned.setFocus()
    planned.selectAll()
    qtbot.keyClicks(planned, "8 am")
    assert desk.complaint(Field.PLANNED) == ""
    desk.field(Field.NAME).setFocus()
    assert planned.text() == "08:00"


def test_ctrl_z_takes_back_what_was_typed_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    desk.edit(1)
    for field, text in ((Field.TEXT, " More."), (Field.NAME, " back")):
        desk.field(field).setFocus()
        qtbot.keyClicks(desk.field(field), text)
    undo = QKeySequence.StandardKey.Undo
    qtbot.keySequence(desk.field(Field.NAME), QKeySequence(undo))
    assert desk.field(Field.NAME).text() == desk.show.cues[0].name == "Welcome"
    qtbot.keySequence(desk.field(Field.NAME), QKeySequence(undo))
    assert desk.field(Field.TEXT).text() == desk.show.cues[0].text == "Good evening."


def test_no_line_leaves_and_no_cue_goes_while_it_is_open(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, acts = Asked(desk.window), []
    desk.window.go_keys.pressed.connect(lambda act, _: acts.append(act))
    desk.edit(1)
    ear = Ear()
    monkeypatch.setattr(QAccessible, "updateAccessibility", ear.hear)
    for field in (Field.TEXT, Field.NAME):
        press(desk.field(field), ENTER, CTRL)
        press(desk.field(field), ENTER, CTRL | Qt.KeyboardModifier.ShiftModifier)
        press(desk.field(field), Qt.Key.Key_F5)
    press(desk.field(Field.NAME), ENTER)
    assert (asked.told, acts) == ([], [])
    assert desk.show.cues[0].text == "Good evening."
    assert any("Nothing is sent from here" in heard for heard, *_ in ear.heard)


def test_ctrl_down_and_up_go_through_the_sheet(desk: Desk) -> None:
    desk.edit(1)
    press(desk.field(Field.TEXT), DOWN, CTRL)
    assert desk.editor.title() == "Cue 2 of 2"
    assert desk.field(Field.TEXT).hasFocus()
    desk.editor.before.click()
    press(desk.field(Field.TEXT), UP, CTRL)
    assert desk.editor.title() == "Group"
    assert visible_fields(desk) == {Field.NAME}
    assert desk.field(Field.NAME).hasFocus(), "the keyboard stays in the card"
    assert desk.editor.lies_over
    desk.editor.after.click()
    assert desk.editor.title() == "Cue 1 of 2"
    assert visible_fields(desk) == set(desk.editor.form.fields)


def test_mode_colour_and_link_by_keyboard_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.edit(1)
    form = desk.editor.form
    form.mode.button(Mode.CONTEXT).setFocus()
    qtbot.keyClick(form.mode.button(Mode.CONTEXT), Qt.Key.Key_Space)
    first = form.colour.button(Colour.NONE)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    form.link.setFocus()
    qtbot.keyClick(form.link, Qt.Key.Key_Space)
    cue = desk.show.cues[0]
    assert (cue.mode, cue.colour, cue.link) == (Mode.CONTEXT, Colour.RED, Link.FOLLOW)
    qtbot.keyClick(form.link, Qt.Key.Key_Space)
    assert desk.show.cues[0].link is Link.MANUAL


def test_a_target_is_picked_or_typed(desk: Desk, qtbot: QtBot) -> None:
    desk.edit(1)
    target = desk.editor.form.target
    assert not target.agent.isVisible()
    target.aim.button(Aim.ROOM).click()
    assert desk.show.cues[0].target == Target("A1", "lobby")
    assert target.room.isVisible()
    room = line_of(target.room)
    room.setFocus()
    room.selectAll()
    qtbot.keyClicks(room, "attic")
    qtbot.keyClick(room, ENTER)
    assert desk.show.cues[0].target == Target("A1", "attic")
    target.aim.button(Aim.ALL).click()
    assert not target.room.isVisible()
    assert desk.show.cues[0].target == Target("A1")
    target.aim.button(Aim.CURRENT).click()
    assert desk.show.cues[0].target is None


def test_a_part_of_a_room_is_asked_about_and_a_wrong_agent_refused(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.edit(1)
    form = desk.editor.form
    form.target.aim.button(Aim.ROOM).click()
    room = line_of(form.target.room)
    room.setFocus()
    room.selectAll()
    qtbot.keyClicks(room, "lob")
    qtbot.keyClick(room, ENTER)
    assert form.target.asked() == (
        "Pick it from the list, or press Enter again to use exactly what you typed."
    )
    agent = line_of(form.target.agent)
    agent.setFocus()
    agent.selectAll()
    qtbot.keyClicks(agent, "no such agent")
    qtbot.keyClick(agent, ENTER)
    assert "cannot be used" in form.target_complaint()
    form.target.aim.button(Aim.ALL).click()
    assert form.target_complaint() == ""


def test_the_keyboard_stays_in_the_card_when_its_field_goes(desk: Desk) -> None:
    desk.edit(1)
    target = desk.editor.form.target
    for aim in (Aim.ALL, Aim.CURRENT):
        target.aim.button(Aim.ROOM).click()
        (target.room if aim is Aim.ALL else target.agent).setFocus()
        desk.editing.cues.choose_aim(aim)
        QApplication.sendPostedEvents()
        focused = desk.window.focusWidget()
        assert focused is not None
        assert desk.editor.isAncestorOf(focused)


def test_several_cues_have_a_small_form(desk: Desk) -> None:
    desk.show.change(Cue(desk.show.cues[0].id, "Welcome", Mode.CONTEXT, link=Link.FOLLOW))
    desk.edit(1, 2)
    form = desk.editor.form
    assert desk.editor.title() == "2 cues are changed together"
    assert visible_fields(desk) == set()
    assert not desk.editor.before.isVisible()
    assert form.link.checkState() is Qt.CheckState.PartiallyChecked
    assert not any(form.mode.button(mode).isChecked() for mode in Mode)
    press(form.colour.first(), DOWN, CTRL)
    assert desk.editor.title() == "2 cues are changed together"
    form.link.click()
    form.colour.button(Colour.BLUE).click()
    assert {(cue.link, cue.colour) for cue in desk.show.cues} == {(Link.FOLLOW, Colour.BLUE)}
    assert form.link.checkState() is Qt.CheckState.Checked
    assert [cue.name for cue in desk.show.cues] == ["Welcome", ""]


def test_it_closes_with_a_word_when_show_mode_comes_on_or_the_cue_goes(desk: Desk) -> None:
    desk.edit(1)
    desk.show.lock(is_on=True)
    assert not desk.editor.lies_over
    desk.show.lock(is_on=False)
    desk.edit(1)
    desk.show.remove([desk.show.cues[0].id])
    assert not desk.editor.lies_over
    assert desk.window.composer.message.hasFocus()


def test_behind_the_shield_it_goes_and_keeps_nothing(desk: Desk) -> None:
    private = Cue("", "Acme", text="The merger.", note="Psst.", prime="Acme bids.")
    desk.show.add_cue(private)
    desk.edit(3)
    desk.editing.cues.choose_aim(Aim.ROOM)
    desk.window.shield.put(is_up=True)
    assert not desk.editor.lies_over
    form = desk.editor.form
    left = [written.text() for written in form.fields.values()]
    left += [picker.currentText() for picker in (form.target.agent, form.target.room)]
    left += [item.words for item in (*form.target.agent.items, *form.target.room.items)]
    assert "".join(left) == ""
    assert "merger" not in " ".join(form.notes.words())
    desk.edit(3)
    assert not desk.editor.lies_over
    desk.window.shield.put(is_up=False)
    desk.edit(3)
    assert desk.editor.lies_over


def test_the_shield_goes_up_by_its_key_in_an_open_list_too(desk: Desk, qtbot: QtBot) -> None:
    asked: list[bool] = []
    desk.window.shield_requested.connect(asked.append)
    desk.edit(1)
    target = desk.editor.form.target
    target.aim.button(Aim.ROOM).click()
    target.room.showPopup()
    qtbot.keyClick(target.room.view(), Qt.Key.Key_F9)
    assert asked == [True]
    target.room.hidePopup()


def test_tab_goes_through_all_of_it_and_stays_inside(desk: Desk, qtbot: QtBot) -> None:
    desk.edit(1)
    seen: list[QWidget] = []
    desk.editor.before.setFocus()
    for _ in range(20):
        focused = desk.window.focusWidget()
        assert focused is not None
        if not desk.editor.isAncestorOf(focused):
            break
        seen.append(focused)
        qtbot.keyClick(focused, TAB)
    form = desk.editor.form
    wanted = [
        desk.field(Field.NAME),
        form.mode.button(Mode.SPEAK),
        desk.field(Field.TEXT),
        form.target.aim.button(Aim.CURRENT),
        desk.field(Field.NOTE),
        form.colour.button(Colour.NONE),
        desk.field(Field.PLANNED),
        desk.field(Field.PRE_WAIT),
        desk.field(Field.PRIME),
        form.link,
        desk.editor.done,
    ]
    assert [each for each in seen if each in wanted] == wanted


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_it_fits_the_smallest_window_and_shows_what_has_the_keyboard(
    desk: Desk, look: Look, percent: int, qtbot: QtBot
) -> None:
    window, editor = desk.window, desk.editor
    window.resize(900, 600)
    look.change(look.theme, percent)
    desk.edit(1)
    qtbot.waitUntil(lambda: window.pages.geometry().contains(editor.geometry()))
    for field in (Field.PRIME, Field.NAME):
        desk.field(field).setFocus()
        # mypy infers no lambda that keeps a value of its loop.
        qtbot.waitUntil(lambda field=field: in_sight(desk.field(field)) > 0)  # type: ignore[misc]
    editor.done.setFocus()
    qtbot.waitUntil(lambda: in_sight(editor.done) > 0)


def line_of(picker: Picker) -> QLineEdit:
    """Return where one types into a picker."""
    line = picker.lineEdit()
    assert line is not None
    return line


def in_sight(widget: QWidget) -> int:
    """Return how many pixels of a widget nothing hides."""
    seen: QRect = widget.visibleRegion().boundingRect()
    return seen.width() * seen.height()


def test_a_huge_text_is_kept_whole_and_stalls_nothing(desk: Desk) -> None:
    desk.edit(1)
    text = desk.field(Field.TEXT)
    assert isinstance(text, MessageEdit)
    text.selectAll()
    QGuiApplication.clipboard().setText("Ab, " * 50_000)
    text.paste()
    assert len(desk.show.cues[0].text) == 200_000


def test_a_reading_stands_below_the_text(desk: Desk, qtbot: QtBot) -> None:
    desk.edit(1)
    notes = desk.editor.form.notes
    assert notes.words() == ("about 1 s to say (estimate) · 13 characters",)
    qtbot.keyClicks(desk.field(Field.TEXT), " {{a|b}} @ https://x.example 12345678 ABCD USA")
    assert notes.words()[1].startswith("Will say: Good evening. b")
    assert len(notes.words()) == 5
    assert notes.words()[-1] == "and one more thing to look at"
    desk.editor.form.mode.button(Mode.CONTEXT).click()
    assert notes.words()[0].endswith("characters")


def test_the_group_keeps_its_colour(desk: Desk) -> None:
    desk.edit(0)
    desk.editor.form.colour.button(Colour.GREEN).click()
    group = desk.show.sheet.items[0]
    assert isinstance(group, Group)
    assert group.colour is Colour.GREEN


def test_f1_lists_its_own_keys_and_none_of_the_stage(desk: Desk) -> None:
    desk.edit(1)
    sections = desk.window.keys_here.sections(desk.window.focusWidget())
    assert [str(section.title) for section in sections] == ["Where a cue is edited", "Everywhere"]
