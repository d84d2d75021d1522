"""The parts of the window, how they lie in it, and in which order the keyboard goes round them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bithuman_panel.core.columns import Name
from bithuman_panel.core.wording import say
from bithuman_panel.ui.cards import Cards
from bithuman_panel.ui.columns import Columns
from bithuman_panel.ui.commands import Commands
from bithuman_panel.ui.drill_bar import DrillBar
from bithuman_panel.ui.drilling import Drilling
from bithuman_panel.ui.go_keys import GoKeys
from bithuman_panel.ui.icons import window_icon
from bithuman_panel.ui.importing import Importing
from bithuman_panel.ui.key_tips import KeyTips
from bithuman_panel.ui.keys import Part
from bithuman_panel.ui.keys_here import KeysHere
from bithuman_panel.ui.layouts import Layouts
from bithuman_panel.ui.ledger_pane import LedgerPane
from bithuman_panel.ui.notice_bar import NoticeBar
from bithuman_panel.ui.pages import Pages
from bithuman_panel.ui.panes import Panes
from bithuman_panel.ui.reading_order import read_as_laid_out
from bithuman_panel.ui.record_column import Page, RecordColumn
from bithuman_panel.ui.record_pane import RecordPane
from bithuman_panel.ui.releases_box import ReleasesBox
from bithuman_panel.ui.sheet_keys import SheetKeys
from bithuman_panel.ui.sheet_times import SheetTimes
from bithuman_panel.ui.shield_bar import ShieldBar
from bithuman_panel.ui.stage_column import StageColumn
from bithuman_panel.ui.strip import Strip
from bithuman_panel.ui.support import Support
from bithuman_panel.ui.targets_pane import TargetsPane
from bithuman_panel.ui.telling import Telling
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tour import Tour
from bithuman_panel.ui.transcript_pane import TranscriptPane
from bithuman_panel.ui.welcome_page import WelcomePage
from bithuman_panel.ui.window_changes import WindowChanges
from bithuman_panel.ui.window_commands import add_window_commands
from bithuman_panel.ui.window_files import WindowFiles
from bithuman_panel.ui.window_keys import WindowKeys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.help_page import HelpPage
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow

P = TypeVar("P", bound=QWidget)

__all__ = (
    "Cards",
    "Columns",
    "Commands",
    "DrillBar",
    "Drilling",
    "GoKeys",
    "Importing",
    "KeyTips",
    "KeysHere",
    "Layouts",
    "LedgerPane",
    "NoticeBar",
    "Pages",
    "RecordColumn",
    "RecordPane",
    "ReleasesBox",
    "SheetKeys",
    "SheetTimes",
    "ShieldBar",
    "StageColumn",
    "Strip",
    "Support",
    "TargetsPane",
    "Telling",
    "Texts",
    "Tour",
    "TranscriptPane",
    "WelcomePage",
    "WindowChanges",
    "WindowFiles",
    "WindowKeys",
    "add_window_commands",
    "connect_record",
    "fill_whole",
    "made_help",
    "new_whole",
    "pages_of_record",
    "panes_of",
    "put_by",
    "read_as_laid_out",
    "stage_page",
    "watermark",
    "window_icon",
)


def stage_page(*parts: QWidget) -> QWidget:
    """Return the page of the stage: bars, and last the columns, which have what is left."""
    page = QWidget()
    rows = _rows(page)
    for part in parts:
        rows.addWidget(part)
    rows.setStretchFactor(parts[-1], 1)
    return page


def fill_whole(whole: QWidget, strip: QWidget, pages: QWidget, *below: QWidget) -> None:
    """Fill what fills the window: the pages, between the strip and what stands below them."""
    rows = _rows(whole)
    rows.addWidget(strip)
    rows.addWidget(pages, 1)
    for part in below:
        rows.addWidget(part)


def watermark(texts: Texts) -> QLabel:
    """Return what says that all is rehearsed, and in nobody's ears."""
    label = texts.label(
        "REHEARSAL: nobody outside this computer hears this",
        object_name="watermark",
        wraps=True,
    )
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def panes_of(window: MainWindow) -> Panes:
    """Return the panes in the order of Tab, each with where the keyboard lands first."""
    record = window.record
    return Panes(
        window,
        (
            (window.strip, window.strip),
            (window.notice, window.notice.accept),
            (window.drill_bar, window.drill_bar.accept),
            (window.targets, window.targets.agent),
            (window.sheet, window.sheet.table),
            (window.composer, window.composer.message),
            (window.queue, window.queue.rows),
            (window.record_column, record.history),
            (record.below, record.details),
            (window.welcome, window.welcome),
        ),
    )


def put_by(part: P, whole: QWidget) -> P:
    """Return a part that stands nowhere yet; it ends with the window all the same."""
    part.setParent(whole)
    part.hide()
    return part


def made_help(window: MainWindow, look: Look) -> HelpPage:
    """Make the help, with all that the window's other parts were given when they were made."""
    from bithuman_panel.ui.help_page import HelpPage

    aid, releases = HelpPage(look), window.releases
    # Out of the window and in again: so Tab comes to it last of all that is on the page.
    releases.setParent(None)
    aid.add_foot(releases)
    releases.show()
    read_as_laid_out(aid)
    window.importing.watch(aid)
    window.keys_here.add(aid, Part.HELP)
    for pane, front in ((aid, aid.names), (aid.view, aid.view)):
        window.panes.land_on(pane, front)
    window.panes.land_on(releases, releases.daily)
    return aid


def new_whole(window: QWidget) -> QWidget:
    """Return what is to fill the window. Nobody sees it before all is in it."""
    whole = QWidget(window)
    whole.hide()
    return whole


def pages_of_record(window: MainWindow) -> tuple[tuple[Page, Sentence, QWidget, QWidget], ...]:
    """Return what stands behind the history: page, title, pane, and where the keyboard lands."""
    transcript, ledger = window.transcript, window.ledger
    return (
        (Page.TRANSCRIPT, say("Transcript"), transcript, transcript.rows),
        (Page.LEDGER, say("Ledger"), ledger, ledger.facts),
    )


def connect_record(window: MainWindow) -> None:
    """Mark the page of the ledger while facts are missing, and land where a page wants it."""
    column = window.record_column

    def land(page: Page) -> None:
        front = column.front(page)
        window.columns.land_on(Name.RECORD, front)
        window.panes.land_on(column, front)

    column.page_changed.connect(land)
    window.ledger.missing_changed.connect(
        lambda is_some: column.mark_page(Page.LEDGER, is_marked=is_some)
    )


def _rows(page: QWidget) -> QVBoxLayout:
    page.setObjectName("page")
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    return rows
