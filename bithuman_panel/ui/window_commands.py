"""The commands that the window itself has: what each does, and its keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QKeySequence

from bithuman_panel.core.columns import Name
from bithuman_panel.core.earcon import Earcon
from bithuman_panel.core.view import SIZES, SYSTEM_LANGUAGE, Colours, Layout
from bithuman_panel.core.wording import say
from bithuman_panel.ui.commands import Menu
from bithuman_panel.ui.cue_commands import add_cue_commands
from bithuman_panel.ui.language import LANGUAGES, own_name
from bithuman_panel.ui.placing import can_stay_on_top
from bithuman_panel.ui.record_column import Page
from bithuman_panel.ui.shield import SHIELD_KEYS
from bithuman_panel.ui.show_commands import add_show_commands

if TYPE_CHECKING:
    from bithuman_panel.ui.main_window import MainWindow

_SOUNDS = (
    (Earcon.DELIVERED, say("Hear the sound for &delivered")),
    (Earcon.NOT_HEARD, say("Hear the sound for not h&eard")),
    (Earcon.UNKNOWN, say("Hear the sound for &unknown")),
)


def add_window_commands(window: MainWindow) -> None:
    """Add what can be done in ``window``, in the order of the menus.

    A line is sent by its own keys and its own button alone: no menu and no list sends one.
    """
    _add_panel(window)
    _add_show(window)
    _add_places(window)
    _add_view(window)
    _add_help(window)


def _add_help(window: MainWindow) -> None:
    add = window.commands.add
    add("keys", Menu.HELP, "&Keys that work here", window.toggle_keys, keys="F1")
    add("keys.change", Menu.HELP, "&Change the keys …", lambda: window.cards.keys_editor().open())
    add("help", Menu.HELP, "&Help", window.pages.show_help, keys="Shift+F1")
    add("tour", Menu.HELP, "&Tour", window.begin_tour)
    window.support.add_commands(window)


def _add_panel(window: MainWindow) -> None:
    add = window.commands.add
    add("account", Menu.PANEL, "&Account", window.strip.account_requested.emit, keys="Ctrl+,")
    add(
        "refresh",
        Menu.PANEL,
        "&Refresh agents and rooms",
        window.targets.refresh_requested.emit,
        keys="Ctrl+R",
    )
    # It says the line aloud as ever: only the call is another.
    window.commands.add_switch(
        "route", Menu.PANEL, "&Speak aloud through the call add-context", window.route_chosen.emit
    )
    add("room.name", Menu.PANEL, "Na&me the room …", window.targets.name_room)
    add(
        "session.end", Menu.PANEL, "En&d a session of the room …", window.end_session_requested.emit
    )
    _add_agent(window)
    drills = add("drills", Menu.PANEL, "Dri&lls …", lambda: window.drilling.open())
    drills.setEnabled(False)
    report = window.report_requested.emit
    add("report", Menu.PANEL, "Re&port …", report, keys="Ctrl+Shift+R")
    add("export", Menu.PANEL, "&Export the history …", window.files.ask_for_export)
    shown = window.files.ask_for_export_of_shown
    add("export.shown", Menu.PANEL, "E&xport what the history shows …", shown)
    _add_foreign(window)
    add("backup", Menu.PANEL, "Back &up the history now", window.files.backup_requested.emit)
    add("keeping", Menu.PANEL, "Keeping of the &history …", window.keeping_requested.emit)
    add("delete", Menu.PANEL, "Delete &what the list shows …", window.removal_requested.emit)
    add("close", Menu.PANEL, "&Close the panel", window.close, keys="Ctrl+Q")


def _add_foreign(window: MainWindow) -> None:
    add = partial(window.commands.add, menu=Menu.PANEL)
    ask = window.importing.ask_for_history
    add("foreign.open", text="&Open an exported history …", act=ask)
    leave = window.record.foreign.left.emit
    leaving = add("foreign.leave", text="&Back to your own history", act=leave, keys="Ctrl+Shift+L")
    leaving.setEnabled(False)


def _add_agent(window: MainWindow) -> None:
    targets = window.targets
    add = partial(window.commands.add, menu=Menu.PANEL, group="agent")
    window.commands.add_group("agent", "The chosen a&gent")
    add("agent.page", text="Open the agent's &page …", act=targets.viewer_requested.emit)
    add(
        "agent.favourite",
        text="&Favourite, or no longer",
        act=targets.favourite_requested.emit,
        keys="Ctrl+Shift+F",
    )
    move = targets.favourite_moved.emit
    add("agent.up", text="Move the favourite &up", act=partial(move, -1))
    add("agent.down", text="Move the favourite &down", act=partial(move, 1))


def _add_show(window: MainWindow) -> None:
    commands = window.commands
    commands.add(
        "hold",
        Menu.SHOW,
        "&Hold, or release",
        window.strip.hold_requested.emit,
        keys="Esc",
        is_listened_for=False,
    )
    undo = commands.add(
        "undo",
        Menu.SHOW,
        "&Undo",
        window.ask_for_undo,
        keys=QKeySequence.StandardKey.Undo,
    )
    undo.setEnabled(False)
    redo = commands.add(
        "redo",
        Menu.SHOW,
        "&Redo",
        window.ask_for_redo,
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
    )
    redo.setEnabled(False)
    armed = commands.add_switch("armed", Menu.SHOW, "&Armed", window.strip.armed.setChecked)
    armed.setChecked(True)
    window.strip.armed.toggled.connect(armed.setChecked)
    add_cue_commands(window)
    add_show_commands(window)


def _add_places(window: MainWindow) -> None:
    add = window.commands.add
    reveal = window.columns.reveal
    agent, message = window.targets.agent, window.composer.message
    switch = window.cards.switcher
    add("switcher", Menu.GO, "&Quick switcher …", lambda: switch().open(), keys="Ctrl+K")
    add("go.agent", Menu.GO, "&Agent", lambda: reveal(agent), keys="Ctrl+1")
    add("go.message", Menu.GO, "&Message", lambda: reveal(message), keys="Ctrl+2")
    add("go.history", Menu.GO, "&History", partial(window.reveal_page, Page.HISTORY), keys="Ctrl+3")
    bar = window.record.bar
    add("history.search", Menu.GO, "&Search the history", window.search_history, keys="Ctrl+F")
    add("history.filters", Menu.GO, "&Filter the history …", bar.filters.click, keys="Ctrl+Shift+I")
    add("history.all", Menu.GO, "Sh&ow the whole history", bar.all_requested.emit)
    add(
        "go.transcript",
        Menu.GO,
        "&Transcript",
        partial(window.reveal_page, Page.TRANSCRIPT),
        keys="Ctrl+4",
    )
    add("go.ledger", Menu.GO, "&Ledger", partial(window.reveal_page, Page.LEDGER), keys="Ctrl+5")
    add("go.next", Menu.GO, "&Next part of the window", window.panes.go_on, keys="F6")
    add("go.before", Menu.GO, "&Part before", window.panes.go_back, keys="Shift+F6")
    add("go.menu", Menu.GO, "Men&u", lambda: window.layouts.open_menu(), keys="F10")


def _add_layouts(window: MainWindow) -> None:
    stays = can_stay_on_top(QGuiApplication.platformName())
    window.commands.add_choice(
        "layout",
        Menu.VIEW,
        "&Layout",
        (
            (Layout.WHOLE, say("&Everything")),
            (Layout.STAGE, say("&Big text for the stage")),
            (
                Layout.COMPACT,
                say("&Compact, always on top")
                if stays
                else say("&Compact (this desktop lets no program stay on top)"),
            ),
        ),
        keys={
            Layout.WHOLE: "Ctrl+Shift+E",
            Layout.STAGE: "Ctrl+Shift+B",
            Layout.COMPACT: "Ctrl+Shift+C",
        },
    )


def _add_columns(window: MainWindow) -> None:
    columns = window.columns
    add = partial(window.commands.add, group="columns")
    window.commands.add_group("columns", "Columns &beside the stage")
    add(
        "fold.targets",
        Menu.VIEW,
        "Fold or show the &targets",
        lambda: columns.toggle(Name.TARGETS),
        keys="Ctrl+Shift+1",
    )
    add(
        "fold.record",
        Menu.VIEW,
        "Fold or show the &history",
        lambda: columns.toggle(Name.RECORD),
        keys="Ctrl+Shift+3",
    )
    add(
        "column.left",
        Menu.VIEW,
        "Move this column to the &left",
        lambda: columns.move_focused(-1),
        keys="Ctrl+Shift+PgUp",
    )
    add(
        "column.right",
        Menu.VIEW,
        "Move this column to the &right",
        lambda: columns.move_focused(1),
        keys="Ctrl+Shift+PgDown",
    )
    add("column.wider", Menu.VIEW, "Make this column &wider", lambda: columns.widen_focused(1))
    add(
        "column.narrower",
        Menu.VIEW,
        "Make this column &narrower",
        lambda: columns.widen_focused(-1),
    )
    add("column.usual", Menu.VIEW, "All columns as &usual", columns.usual)


def _add_view(window: MainWindow) -> None:
    commands, add = window.commands, window.commands.add
    _add_layouts(window)
    _add_columns(window)
    commands.add_choice(
        "colours",
        Menu.VIEW,
        "&Colours",
        (
            (Colours.SYSTEM, say("As the &system has them")),
            (Colours.LIGHT, say("&Light")),
            (Colours.DARK, say("&Dark")),
            (Colours.CONTRAST, say("High &contrast, dark")),
            (Colours.CONTRAST_LIGHT, say("&High contrast, light")),
        ),
    )
    commands.add_choice(
        "percent",
        Menu.VIEW,
        "&Size",
        tuple((str(size), say("{percent} %", percent=size)) for size in SIZES),
    )
    shield = commands.add_switch(
        "shield", Menu.VIEW, "Stage s&hield", window.shield_requested.emit, keys=SHIELD_KEYS
    )
    for picker in (window.targets.agent, window.targets.room):
        picker.listen_in_lists(shield)
    window.cards.cue_editor.once_made(lambda card: card.form.target.listen_in_lists(shield))
    commands.add_switch("sounds", Menu.VIEW, "S&ounds for outcomes", window.sounds_requested.emit)
    for earcon, words in _SOUNDS:
        add(f"sound.{earcon}", Menu.VIEW, words, partial(window.sound_requested.emit, earcon))
    add("larger", Menu.VIEW, "La&rger", window.larger_requested.emit, keys=("Ctrl++", "Ctrl+="))
    add("smaller", Menu.VIEW, "S&maller", window.smaller_requested.emit, keys="Ctrl+-")
    add("normal", Menu.VIEW, "&Normal size", window.normal_size_requested.emit, keys="Ctrl+0")
    commands.add_choice(
        "language",
        Menu.VIEW,
        "L&anguage",
        (
            (SYSTEM_LANGUAGE, say("As the &system has it")),
            *((code, own_name(code)) for code in LANGUAGES),
        ),
    )
