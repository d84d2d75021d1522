"""What can lie over the pages of a window; what is large of it is made when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.ui.account_card import AccountCard
from bithuman_panel.ui.act_words import groups
from bithuman_panel.ui.bundle_card import BundleCard
from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.cue_editor import CueEditor
from bithuman_panel.ui.drills_card import DrillsCard
from bithuman_panel.ui.ending_card import EndingCard
from bithuman_panel.ui.exam_card import ExamCard
from bithuman_panel.ui.filters_card import FiltersCard
from bithuman_panel.ui.import_page import ImportPage
from bithuman_panel.ui.keeping_card import KeepingCard
from bithuman_panel.ui.keys_editor import KeysEditor
from bithuman_panel.ui.late_card import LateCard
from bithuman_panel.ui.log_card import LogCard
from bithuman_panel.ui.nickname_card import NicknameCard
from bithuman_panel.ui.preflight_card import PreflightCard
from bithuman_panel.ui.reading_order import read_as_laid_out
from bithuman_panel.ui.removal_card import RemovalCard
from bithuman_panel.ui.report_card import ReportCard
from bithuman_panel.ui.show_tables import ShowTables
from bithuman_panel.ui.viewer_card import ViewerCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow

C = TypeVar("C", bound=Cover)


class Cards:
    """The cards of ``window`` that are made late. Each is called for the card itself.

    Made together with the window they were more than half of all its widgets, and each change of
    colours, size or language went through them.
    """

    def __init__(self, window: MainWindow, look: Look) -> None:
        self._window = window
        pages = window.pages
        self.keys_editor = self._late(
            lambda: KeysEditor(look, pages, lambda: groups(window.commands))
        )
        self.cue_editor = self._late(lambda: CueEditor(look, pages))
        self.show_tables = self._late(lambda: ShowTables(look, pages))
        self.imports = self._late(lambda: ImportPage(look, pages))
        self.drills = self._late(lambda: DrillsCard(look, pages))
        self.exam = self._late(lambda: ExamCard(look, pages))
        self.nickname = self._late(lambda: NicknameCard(look, pages))
        self.account = self._late(lambda: AccountCard(look, pages))
        self.ending = self._late(lambda: EndingCard(look, pages))
        self.viewer = self._late(lambda: ViewerCard(look, pages))
        self.preflight = self._late(lambda: PreflightCard(look, pages))
        self.bundle = self._late(lambda: BundleCard(look, pages))
        self.log = self._late(lambda: LogCard(look, pages))
        self.report = self._late(lambda: ReportCard(look, pages))
        self.keeping = self._late(lambda: KeepingCard(look, pages))
        self.removal = self._late(lambda: RemovalCard(look, pages))
        self.filters = self._late(lambda: FiltersCard(look, pages))
        self.all = (
            self.nickname,
            self.viewer,
            self.keys_editor,
            self.cue_editor,
            self.show_tables,
            self.imports,
            self.account,
            self.ending,
            self.drills,
            self.exam,
            self.preflight,
            self.bundle,
            self.log,
            self.report,
            self.keeping,
            self.removal,
            self.filters,
        )
        self.keys_editor.once_made(self._join_keys)

    def _late(self, make: Callable[[], C]) -> LateCard[C]:
        late = LateCard(make)
        late.once_made(self._take_in)
        return late

    def _take_in(self, card: Cover) -> None:
        """Give a card what the window gave to all its parts when it was made."""
        read_as_laid_out(card)
        self._window.importing.watch(card)

    def _join_keys(self, card: KeysEditor) -> None:
        card.escaped.connect(self._window.help_escaped)
        card.show_keymap(self._window.keymap)
