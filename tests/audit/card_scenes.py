"""The cards in which a show is edited, in each of their states."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.agents import page_of
from bithuman_panel.core.cue import Colour, Cue, Group, Link
from bithuman_panel.core.models import Agent, Mode, Target
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.cue_aim import Aim, AimAt
from bithuman_panel.presenters.cue_editor_view import Field, Shared
from bithuman_panel.presenters.cue_reading import Reading
from bithuman_panel.presenters.phrases import LineKind, TableKind
from bithuman_panel.ui.main_window import MainWindow
from tests.audit.drill_scenes import DRILLS

AGENTS = (Agent("A48KCZ1TQ7", "Ava"), Agent("B77QMX2PL4"))
CUE = Cue(
    "c",
    "Be brief",
    Mode.SPEAK,
    "Please take your seats.",
    Target("A48KCZ1TQ7", "lobby"),
    "The projector is broken.",
    Colour.AMBER,
    68_700,
    2.5,
    "Welcome.",
    Link.FOLLOW,
)
READING = Reading(
    23,
    2,
    "Please take your seats.",
    (
        say("There is no snippet {snippet}. Put a space after the slash.", snippet="guest"),
        say("Another cue of this run sheet has the same text."),
        say("Another cue of this run sheet has the same text."),
        say("Another cue of this run sheet has the same text."),
    ),
)


def editing(window: MainWindow) -> QWidget:
    """A cue with everything in it, for one room."""
    editor = window.cards.cue_editor()
    editor.show_cue(CUE, 3, 40)
    editor.show_aim(Aim.ROOM, AimAt(Aim.ROOM, AGENTS[0].code, "lobby"), AGENTS, ("lobby", "hall"))
    editor.show_reading(READING)
    return editor


def complaining(window: MainWindow) -> QWidget:
    """What stands in its fields cannot be kept."""
    editor = window.cards.cue_editor()
    editor.show_cue(Cue("c"), 1, 1)
    editor.show_aim(Aim.ALL, AimAt(Aim.ALL), AGENTS, ())
    editor.show_reading(Reading(0, 0))
    told = say("This line holds the API secret. Remove it: it is never sent.")
    for field in Field:
        editor.show_complaint(field, told)
    return editor


def editing_group(window: MainWindow) -> QWidget:
    """A group."""
    window.cards.cue_editor().show_group(Group("g", "Doors", Colour.BLUE))
    return window.cards.cue_editor()


def editing_several(window: MainWindow) -> QWidget:
    """Several cues that differ in everything."""
    window.cards.cue_editor().show_several(Shared(12, None, None, None))
    window.cards.cue_editor().show_aim(None, AimAt(), AGENTS, ())
    return window.cards.cue_editor()


def phrases(window: MainWindow) -> QWidget:
    """Both tables and both lines, with a name that is taken and variables that are missing."""
    card = window.cards.show_tables()
    rows = (("guest", "Professor"), ("topic", ""))
    card.show_rows(TableKind.VARIABLES, rows, 0)
    card.show_row(TableKind.VARIABLES, *rows[0])
    card.show_complaint(TableKind.VARIABLES, say("This name is taken. Choose another one."))
    card.show_rows(TableKind.SNIPPETS, (("lobby", "Please come in."),), None)
    card.show_complaint(TableKind.SNIPPETS, None)
    card.show_line(LineKind.COVER, "One moment, please.")
    card.show_line(LineKind.STEER, "")
    card.show_missing(("guest", "topic", "lobby", "hall", "roof", "zzz", "Doors"))
    card.show_locked(is_locked=False)
    card.come()
    return card


def phrases_locked(window: MainWindow) -> QWidget:
    """In Show mode."""
    phrases(window)
    window.cards.show_tables().show_locked(is_locked=True)
    return window.cards.show_tables()


def page_offered(window: MainWindow) -> QWidget:
    """The page of an agent is offered, with what it costs."""
    card = window.cards.viewer()
    card.offer(AGENTS[0], page_of(AGENTS[0].code))
    card.open.setFocus()
    return card


CARDS = (
    editing,
    complaining,
    editing_group,
    editing_several,
    phrases,
    phrases_locked,
    page_offered,
    *DRILLS,
)
