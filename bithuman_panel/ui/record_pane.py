"""The history above, and details of the chosen row below."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QSplitter, QVBoxLayout, QWidget

from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.details_pane import DetailsPane
from bithuman_panel.ui.foreign_bar import ForeignBar
from bithuman_panel.ui.history_list import HistoryList
from bithuman_panel.ui.history_model import Column
from bithuman_panel.ui.labels import frame, plain
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.work_bar import WorkBar

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.history_view import ListState, Rows
    from bithuman_panel.ui.look import Look


WIDE, _WITH_TIME, _WITH_DAYS = 500, 380, 640
_LEAST_HISTORY = 130


class RecordPane(QWidget):
    """The view of ``HistoryPresenter``, and of ``RecordPresenter`` but for what is on the stage.

    Signals:
        entry_chosen: the id of the entry to look at; empty for none.
        reuse_requested: put the line back into the composer.
        rehearsal_requested: try the panel without any account.
        page_requested: open this page of the platform.
        unknown_judged: a person's word (``Correction``) on an unknown outcome.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
    """

    entry_chosen = Signal(str)
    reuse_requested = Signal()
    rehearsal_requested = Signal()
    page_requested = Signal(str)
    unknown_judged = Signal(Correction)
    news = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(self, look.shield)
        self._spaces = Spaces(self, look)
        self.list = HistoryList(look)
        self.history, self.bar = self.list.table, self.list.bar
        self.foreign = ForeignBar(look)
        self.foreign.news.connect(self.news)
        self.foreign.gone.connect(self.history.setFocus)
        self.below = DetailsPane(look)
        self.details = self.below.details
        self.list.empty.acted.connect(self.rehearsal_requested)
        self.work = WorkBar(look, "Cancel the writing")
        self.work.news.connect(self.news)
        self.work.left.connect(self.history.setFocus)
        self._problem = plain(object_name="alarm", wraps=True)
        self._lay_out()
        self._connect()
        look.changed.connect(self._fit)
        self._fit()

    def begin_afresh(self, *, is_rehearsal: bool) -> None:
        """Forget another account's history."""
        self.list.begin_afresh(is_rehearsal=is_rehearsal)
        self.work.begin_afresh()
        self.foreign.begin_afresh()
        self.be_foreign(is_foreign=False)
        self._problem.hide()

    def show_rows(self, rows: Rows) -> None:
        """Show these rows of the history in place of all others."""
        self.list.show_rows(rows)

    def insert_rows(self, first: int, count: int) -> None:
        """Take in rows that have come."""
        self.list.insert_rows(first, count)

    def remove_rows(self, first: int, count: int) -> None:
        """Take out rows that are not there any more."""
        self.list.remove_rows(first, count)

    def change_rows(self, first: int, last: int) -> None:
        """Paint rows anew."""
        self.list.change_rows(first, last)

    def select_row(self, row: int, *, scrolls: bool) -> None:
        """Choose a row, and bring it into sight if it ``scrolls``."""
        self.list.select_row(row, scrolls=scrolls)

    def select_nothing(self) -> None:
        """Choose no row: what was chosen is not in the list."""
        self.list.select_nothing()

    def show_state(self, state: ListState) -> None:
        """Say what is in the list, and what is not."""
        self.list.show_state(state)

    def entry_at(self, row: int) -> Entry | None:
        """Return the entry that a row of the history shows."""
        return self.list.model.entry_at(row)

    def show_details(self, entry: Entry | None, *, is_whole: bool = True) -> None:
        """Show the full record of one entry, or of one not ``is_whole`` yet what a row says."""
        self.below.show_entry(entry, is_whole=is_whole)

    def be_foreign(self, *, is_foreign: bool) -> None:
        """Show lines of another computer from now on, or of this one; none is chosen."""
        self._problem.hide()
        self.below.be_foreign(is_foreign=is_foreign)

    def show_problem(self, sentence: Sentence) -> None:
        """Say that the record could not be read or written."""
        self._texts.put(self._problem.setText, sentence)
        self._problem.show()
        self._fit()
        self.news.emit(sentence, Urgency.ASSERTIVE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what the width has room for; where a line went is in the details, too."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        below = self.below
        self.list.chosen.connect(self.entry_chosen)
        below.reuse_requested.connect(self.reuse_requested)
        below.page_requested.connect(self.page_requested)
        below.unknown_judged.connect(self.unknown_judged)
        below.resized.connect(self._fit)
        self.foreign.resized.connect(self._fit)
        for bar in (self.bar, self.work):
            bar.resized.connect(self._fit_bar)

    def _lay_out(self) -> None:
        self._above = above = frame("pane")
        top = QVBoxLayout(above)
        top.addWidget(self.foreign)
        top.addWidget(self.list)
        top.addWidget(self.work)
        top.addWidget(self._problem)
        self._problem.hide()
        self._split = split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(above)
        split.addWidget(self.below)
        split.setSizes([330, 420])
        split.setChildrenCollapsible(False)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(split)
        outside.addWidget(self._scroll)
        self._spaces.give(top, (12, 12, 12, 12), 4)
        bars = (self.foreign.back, *self.bar.in_order)
        for before, after in pairwise((*bars, self.history, self.below.in_order[0])):
            self.setTabOrder(before, after)

    def _fit_bar(self) -> None:
        # What has just come or gone is known to the layouts around it only later.
        for layout in self._above.findChildren(QLayout):
            layout.invalidate()
        self._fit_height(self._above)

    def _fit(self) -> None:
        """Leave the narrow column to outcome and line; what needs more height scrolls."""
        px = self._look.px
        self.history.setColumnHidden(Column.TARGET, self.width() < px(WIDE))
        self.history.setColumnHidden(Column.TIME, self.width() < px(_WITH_TIME))
        self.list.model.use_width(is_wide=self.width() >= px(_WITH_DAYS))
        self.history.setMinimumHeight(px(_LEAST_HISTORY))
        if self._split.handleWidth() != px(12):
            # Qt lays it out anew for the same width, too.
            self._split.setHandleWidth(px(12))
        for part in (self._above, self.below):
            self._fit_height(part)

    def _fit_height(self, part: QWidget) -> None:
        """Give a part the least height that it needs: a splitter does not ask what width it has."""
        # With the bar that is there when something needs more height: it takes some of the width.
        width = self.width() - self._scroll.verticalScrollBar().sizeHint().width()
        layout = part.layout()
        if layout:
            least = layout.totalMinimumHeightForWidth(width)
            part.setMinimumHeight(max(least, layout.totalMinimumSize().height()))
