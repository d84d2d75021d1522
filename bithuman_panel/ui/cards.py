"""What can lie over the pages of a window; what is large of it is made when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bithuman_panel.ui import late_cards as made
from bithuman_panel.ui.act_words import groups
from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.late_card import LateCard
from bithuman_panel.ui.reading_order import read_as_laid_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.ui.keys_editor import KeysEditor
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.main_window import MainWindow
    from bithuman_panel.ui.switcher import Switcher

C = TypeVar("C", bound=Cover)


class Cards:
    """The cards of ``window`` that are made late. Each is called for the card itself.

    Made together with the window they were more than half of all its widgets, and each change of
    colours, size or language went through them.
    """

    def __init__(self, window: MainWindow, look: Look) -> None:
        self._window = window
        pages = window.pages
        self.switcher = self._late(lambda: made.switcher(look, pages))
        self.keys = self._late(lambda: made.keys_page(look, pages))
        self.keys_editor = self._late(
            lambda: made.keys_editor(look, pages, lambda: groups(window.commands))
        )
        self.cue_editor = self._late(lambda: made.cue_editor(look, pages))
        self.show_tables = self._late(lambda: made.show_tables(look, pages))
        self.imports = self._late(lambda: made.import_page(look, pages))
        self.drills = self._late(lambda: made.drills_card(look, pages))
        self.exam = self._late(lambda: made.exam_card(look, pages))
        self.nickname = self._late(lambda: made.nickname_card(look, pages))
        self.account = self._late(lambda: made.account_card(look, pages))
        self.ending = self._late(lambda: made.ending_card(look, pages))
        self.viewer = self._late(lambda: made.viewer_card(look, pages))
        self.preflight = self._late(lambda: made.preflight_card(look, pages))
        self.bundle = self._late(lambda: made.bundle_card(look, pages))
        self.log = self._late(lambda: made.log_card(look, pages))
        self.report = self._late(lambda: made.report_card(look, pages))
        self.keeping = self._late(lambda: made.keeping_card(look, pages))
        self.removal = self._late(lambda: made.removal_card(look, pages))
        self.filters = self._late(lambda: made.filters_card(look, pages))
        self.all = (
            self.switcher,
            self.keys,
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
        self.switcher.once_made(self._join_switcher)

    def _late(self, make: Callable[[], C]) -> LateCard[C]:
        late = LateCard(make)
        late.once_made(self._take_in)
        return late

    def _take_in(self, card: Cover) -> None:
        """Give a card what the window gave to all its parts when it was made."""
        read_as_laid_out(card)
        self._window.importing.watch(card)

    def _join_switcher(self, card: Switcher) -> None:
        from bithuman_panel.ui.switching import Switching

        # Kept here: a signal of Qt does not keep whom it tells.
        self._switching = Switching(self._window, card)

    def _join_keys(self, card: KeysEditor) -> None:
        card.escaped.connect(self._window.help_escaped)
        card.show_keymap(self._window.keymap)
