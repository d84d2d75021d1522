"""The cards Support bundle and Log, and the bar while more is written to the log."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from bithuman_panel.core.bundle import PICTURE_NAME, Bundle, Piece, text_piece
from bithuman_panel.core.logbook import Level, LogRecord
from bithuman_panel.core.wording import Sentence, counted, say
from bithuman_panel.ui.main_window import MainWindow
from bithuman_panel.ui.window_picture import picture_of, png_of

# What whoever helps reads, in English everywhere.
ABOUT = "bitHuman Panel: 1.0\npackage: Flatpak\nPython: 3.12.7 (CPython)\nSQLite: 3.46.1\n"
CHECK = "folders: ok: ~/panel can be written.\ncheck of the database: whole\n"
RECORDS = (
    LogRecord(
        "2026-11-28T10:00:02.250+00:00",
        Level.ERROR,
        "bithuman_panel.app.panel",
        "A task of the window failed",
        "Traceback (most recent call last):\n  ValueError",
    ),
    LogRecord(
        "2026-11-28T10:00:01.000+00:00", Level.WARNING, "bithuman_panel.app.memory", "Not saved"
    ),
    LogRecord("2026-11-28T10:00:00.000+00:00", Level.INFO, "bithuman_panel.app.desk", "Opened"),
)
FACTS = (*(record.text for record in RECORDS), "about.txt", "check.txt", PICTURE_NAME)


def bundle(window: MainWindow) -> QWidget:
    """All files are there, and one of them is read."""
    card = window.cards.bundle()
    card.come()
    card.show_bundle(made(window), ready(3))
    return card


def bundle_picture(window: MainWindow) -> QWidget:
    """The picture is looked at, and the bundle has been saved."""
    card = window.cards.bundle()
    bundle(window)
    card.rows.setCurrentIndex(card.rows.model().index(2, 0))
    told = say("Saved. Nothing was sent: give the file to whoever helps you.")
    card.show_saved("/srv/shows/bithuman-support.zip", told)
    return card


def bundle_gathering(window: MainWindow) -> QWidget:
    """It is still put together."""
    card = window.cards.bundle()
    card.come()
    card.show_bundle(None, say("Gathering what helps …"))
    return card


def log(window: MainWindow) -> QWidget:
    """The log has records of every kind."""
    card = window.cards.log()
    card.come("/srv/panel/logs")
    card.show_records(RECORDS)
    return card


def log_loud(window: MainWindow) -> None:
    """More is written to the log than usual."""
    window.support.show_more(59)


def made(window: MainWindow) -> Bundle:
    """Return a small bundle with a real picture of ``window``."""
    picture = png_of(picture_of(window, window._look))
    return Bundle(
        (
            text_piece("about.txt", ABOUT),
            text_piece("check.txt", CHECK),
            Piece(PICTURE_NAME, picture),
        )
    )


def ready(files: int) -> Sentence:
    """Return what is said of a bundle that is ready."""
    return counted(
        "One file. Look at it, then save it: nothing is sent.",
        "{count} files. Look at them, then save them: nothing is sent.",
        files,
    )


CARDS: tuple[Callable[[MainWindow], QWidget | None], ...] = (
    bundle,
    bundle_picture,
    bundle_gathering,
    log,
    log_loud,
)
