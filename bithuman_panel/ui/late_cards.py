"""The cards that are imported when they are first opened: most of them never are in a show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.ui.account_card import AccountCard
    from bithuman_panel.ui.act_words import Group
    from bithuman_panel.ui.bundle_card import BundleCard
    from bithuman_panel.ui.cue_editor import CueEditor
    from bithuman_panel.ui.drills_card import DrillsCard
    from bithuman_panel.ui.ending_card import EndingCard
    from bithuman_panel.ui.exam_card import ExamCard
    from bithuman_panel.ui.filters_card import FiltersCard
    from bithuman_panel.ui.import_page import ImportPage
    from bithuman_panel.ui.keeping_card import KeepingCard
    from bithuman_panel.ui.keys_editor import KeysEditor
    from bithuman_panel.ui.keys_page import KeysPage
    from bithuman_panel.ui.log_card import LogCard
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.nickname_card import NicknameCard
    from bithuman_panel.ui.pages import Pages
    from bithuman_panel.ui.preflight_card import PreflightCard
    from bithuman_panel.ui.removal_card import RemovalCard
    from bithuman_panel.ui.report_card import ReportCard
    from bithuman_panel.ui.show_tables import ShowTables
    from bithuman_panel.ui.switcher import Switcher
    from bithuman_panel.ui.viewer_card import ViewerCard


def account_card(look: Look, pages: Pages) -> AccountCard:
    """Make the card of the account."""
    from bithuman_panel.ui.account_card import AccountCard

    return AccountCard(look, pages)


def bundle_card(look: Look, pages: Pages) -> BundleCard:
    """Make the card that makes a support bundle."""
    from bithuman_panel.ui.bundle_card import BundleCard

    return BundleCard(look, pages)


def cue_editor(look: Look, pages: Pages) -> CueEditor:
    """Make the card in which cues are edited."""
    from bithuman_panel.ui.cue_editor import CueEditor

    return CueEditor(look, pages)


def drills_card(look: Look, pages: Pages) -> DrillsCard:
    """Make the card of the drills."""
    from bithuman_panel.ui.drills_card import DrillsCard

    return DrillsCard(look, pages)


def ending_card(look: Look, pages: Pages) -> EndingCard:
    """Make the card on which a session is ended."""
    from bithuman_panel.ui.ending_card import EndingCard

    return EndingCard(look, pages)


def exam_card(look: Look, pages: Pages) -> ExamCard:
    """Make the card of the exam."""
    from bithuman_panel.ui.exam_card import ExamCard

    return ExamCard(look, pages)


def filters_card(look: Look, pages: Pages) -> FiltersCard:
    """Make the card of the filters."""
    from bithuman_panel.ui.filters_card import FiltersCard

    return FiltersCard(look, pages)


def import_page(look: Look, pages: Pages) -> ImportPage:
    """Make the card on which cues are brought in."""
    from bithuman_panel.ui.import_page import ImportPage

    return ImportPage(look, pages)


def keeping_card(look: Look, pages: Pages) -> KeepingCard:
    """Make the card that says how long history stays."""
    from bithuman_panel.ui.keeping_card import KeepingCard

    return KeepingCard(look, pages)


def keys_editor(look: Look, pages: Pages, describe: Callable[[], tuple[Group, ...]]) -> KeysEditor:
    """Make the card on which keys are changed."""
    from bithuman_panel.ui.keys_editor import KeysEditor

    return KeysEditor(look, pages, describe)


def keys_page(look: Look, pages: Pages) -> KeysPage:
    """Make the list of the keys that work here."""
    from bithuman_panel.ui.keys_page import KeysPage

    return KeysPage(look, pages)


def log_card(look: Look, pages: Pages) -> LogCard:
    """Make the card of the log."""
    from bithuman_panel.ui.log_card import LogCard

    return LogCard(look, pages)


def nickname_card(look: Look, pages: Pages) -> NicknameCard:
    """Make the card on which a room gets a name."""
    from bithuman_panel.ui.nickname_card import NicknameCard

    return NicknameCard(look, pages)


def preflight_card(look: Look, pages: Pages) -> PreflightCard:
    """Make the card of the preflight."""
    from bithuman_panel.ui.preflight_card import PreflightCard

    return PreflightCard(look, pages)


def removal_card(look: Look, pages: Pages) -> RemovalCard:
    """Make the card on which lines are deleted."""
    from bithuman_panel.ui.removal_card import RemovalCard

    return RemovalCard(look, pages)


def report_card(look: Look, pages: Pages) -> ReportCard:
    """Make the card of the report."""
    from bithuman_panel.ui.report_card import ReportCard

    return ReportCard(look, pages)


def show_tables(look: Look, pages: Pages) -> ShowTables:
    """Make the card for variables, snippets and the lines at hand."""
    from bithuman_panel.ui.show_tables import ShowTables

    return ShowTables(look, pages)


def switcher(look: Look, pages: Pages) -> Switcher:
    """Make the quick switcher."""
    from bithuman_panel.ui.switcher import Switcher

    return Switcher(look, pages)


def viewer_card(look: Look, pages: Pages) -> ViewerCard:
    """Make the card that says what opening an agent's page costs."""
    from bithuman_panel.ui.viewer_card import ViewerCard

    return ViewerCard(look, pages)
