"""The card Preflight: with everything that it can find, and while it looks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.findings import fail, ok, skipped, warn
from bithuman_panel.core.preflight import Note, Standing, Way, in_order, looking, verdict
from bithuman_panel.core.showtime import Running, ShowTime
from bithuman_panel.core.wording import counted, say
from bithuman_panel.presenters.preflight import PreflightShown
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.preflight_card import MOST_ROWS

NOTES = (
    Note(
        fail(
            counted(
                "The variable {name} has no value, and one cue waits for it. Give it one in the "
                "show.",
                "The variable {name} has no value, and {count} cues wait for it. Give it one in "
                "the show.",
                2,
                name="guest",
            )
        ),
        Way.TABLES,
    ),
    Note(
        fail(
            say(
                "{agent} is not in the room {room}. Wait until it is, or aim elsewhere.",
                agent="Ava",
                room="hall",
            )
        ),
        Way.CUE,
        "c",
    ),
    Note(
        warn(
            say(
                "No target is chosen, and cover line and steer go there. Choose an agent and a "
                "room."
            )
        ),
        Way.TARGETS,
    ),
    Note(skipped(say("The platform does not tell the credits left.")), Way.ACCOUNT),
    Note(ok(say("The history is whole."))),
)
STANDING = Standing("Ava", 2, 7, 180, ShowTime(2300.0, 10.0, Running.KNOWN), 14)


def preflight(window: MainWindow) -> QWidget:
    """Not ready, with more to tell than there are rows."""
    notes = NOTES + (NOTES[4],) * MOST_ROWS
    return _shown(window, notes)


def preflight_ready(window: MainWindow) -> QWidget:
    """Ready."""
    return _shown(window, NOTES[4:])


def preflight_looking(window: MainWindow) -> QWidget:
    """It still looks."""
    card = window.cards.preflight()
    card.come()
    told = looking(2, 9)
    card.show_preflight(PreflightShown(told, told, NOTES[2:], is_done=False))
    return card


def _shown(window: MainWindow, notes: tuple[Note, ...]) -> QWidget:
    card = window.cards.preflight()
    card.come()
    card.show_preflight(
        PreflightShown(
            verdict(notes, STANDING, is_on=False),
            verdict(notes, STANDING, is_on=False, is_covered=True),
            in_order(notes, is_on=False),
            is_done=True,
        )
    )
    return card


CARDS: tuple[Callable[[MainWindow], QWidget | None], ...] = (
    preflight,
    preflight_ready,
    preflight_looking,
)
