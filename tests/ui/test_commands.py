from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from bithuman_panel.core.keymap import Keymap
from bithuman_panel.core.wording import say
from bithuman_panel.ui.commands import Commands, Menu
from bithuman_panel.ui.menus import MenuBar
from tests.ui.conftest import Show


@pytest.fixture
def owner(show: Show) -> QWidget:
    return show(QWidget())


def test_a_command_does_its_work_by_its_keys(owner: QWidget, qtbot: QtBot) -> None:
    commands, done = Commands(owner), []
    commands.add("look", Menu.GO, "&Look", lambda: done.append("look"), keys=("Ctrl+L", "F7"))
    qtbot.keyClick(owner, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(owner, Qt.Key.Key_F7)
    assert done == ["look", "look"]
    assert not commands["look"].autoRepeat()


def test_a_key_that_is_only_told_of_is_the_windows(owner: QWidget, qtbot: QtBot) -> None:
    commands, done = Commands(owner), []
    commands.add(
        "hold", Menu.SHOW, "&Hold", lambda: done.append(1), keys="Esc", is_listened_for=False
    )
    qtbot.keyClick(owner, Qt.Key.Key_Escape)
    assert done == []
    assert commands["hold"].keys == (QKeySequence("Esc"),)


def test_words_are_without_the_alt_letter(owner: QWidget) -> None:
    commands = Commands(owner)
    commands.add("a", Menu.GO, "Lights && &sound", lambda: None)
    assert commands["a"].words == "Lights & sound"


def test_a_switch_tells_which(owner: QWidget) -> None:
    commands = Commands(owner)
    told: list[bool] = []
    switch = commands.add_switch("on", Menu.VIEW, "&On", told.append)
    switch.trigger()
    switch.trigger()
    assert told == [True, False]


def test_a_choice_is_told_and_shown(owner: QWidget, qtbot: QtBot) -> None:
    commands = Commands(owner)
    commands.add_choice("size", Menu.VIEW, "&Size", (("1", say("One")), ("2", say("Two"))))
    with qtbot.waitSignal(commands.chosen) as chosen:
        commands["size.2"].trigger()
    assert chosen.args == ["size", "2"]
    commands.show_choice("size", "1")
    assert not commands["size.2"].isChecked()


def test_the_bar_has_a_menu_for_each_kind_and_one_more_for_each_choice(
    owner: QWidget, qtbot: QtBot
) -> None:
    commands = Commands(owner)
    commands.add("look", Menu.GO, "&Look", lambda: None)
    commands.add_choice("size", Menu.VIEW, "&Size", (("1", say("One")), ("2", say("Two"))))
    bar = MenuBar()
    qtbot.addWidget(bar)
    bar.show_commands(commands)
    menus = [action.menu() for action in bar.actions()]
    assert [menu.title() for menu in menus if isinstance(menu, QMenu)] == ["&Go to", "&View"]
    assert isinstance(menus[1], QMenu)
    inner = menus[1].actions()[0].menu()
    assert isinstance(inner, QMenu)
    assert inner.title() == "&Size"
    assert [action.text() for action in inner.actions()] == ["One", "Two"]


def test_a_command_gets_other_keys_while_the_window_is_open(owner: QWidget, qtbot: QtBot) -> None:
    commands, done, told = Commands(owner), [], []
    commands.keys_changed.connect(lambda: told.append(1))
    commands.add("look", Menu.GO, "&Look", lambda: done.append("look"), keys=("Ctrl+L", "F7"))
    commands.add_choice("size", Menu.VIEW, "&Size", (("1", say("One")), ("2", say("Two"))))
    usual = {command.name: command.usual for command in commands.all()}
    assert usual == {"look": ("Ctrl+L", "F7"), "size.1": (), "size.2": ()}
    commands.show_keys(Keymap(usual).with_key("size.2", "F7"))
    qtbot.keyClick(owner, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(owner, Qt.Key.Key_F7)
    assert (done, told) == (["look"], [1])
    assert commands["size.2"].isChecked()
    assert commands["look"].keys == (QKeySequence("Ctrl+L"),)


def test_a_command_that_keeps_its_keys_is_left_as_it_is(owner: QWidget) -> None:
    commands = Commands(owner)
    kept = commands.add("look", Menu.GO, "&Look", lambda: None, keys=("Ctrl+L", "F7"))
    other = commands.add("find", Menu.GO, "&Find", lambda: None, keys=("Ctrl+F",))
    before, seen = kept.keys, list[str]()
    for command in (kept, other):
        command.changed.connect(lambda name=command.name: seen.append(name))
    usual = {command.name: command.usual for command in commands.all()}
    commands.show_keys(Keymap(usual).with_key("find", "F8"))
    assert kept.keys is before
    assert seen == ["find"]
