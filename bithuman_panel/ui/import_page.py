"""What a cue list would become, before anything is added: its columns, its rows, and what fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel.core.table import Field
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.column_choice import ColumnChoice
from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.import_model import Column, ImportModel
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import listed, number, said, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.imports import Shown
    from bithuman_panel.ui.look import Look

_WIDTH = 920
_ROW_HEIGHT, _TABLE_HEIGHT = 34, 150
_REASON_LINES = 2
_AROUND_WORDS, _AROUND_TABLE = 40, 60
# A lower card has no room for columns and rows at once: the rows are what is to be looked at.
_ROOMY = 560
_HINT = "Nothing is sent from here."


class ImportPage(Cover):
    """The view of ``ImportsPresenter``: a card over the page.

    Signals:
        column_chosen: another column (None: none) tells of a ``Field``.
        headings_chosen: whether the first row has headings, and is no cue.
        sheet_chosen: read this sheet of the workbook.
        add_requested: add what can be used to the run sheet.
        left: the card is gone; nothing is added.
    """

    column_chosen = Signal(Field, object)
    headings_chosen = Signal(bool)
    sheet_chosen = Signal(str)
    add_requested = Signal()
    left = Signal()
    # Before anything is made: a card that begins by hiding hears of that, too.
    _shown: Shown | None = None

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, _WIDTH)
        self._texts = texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Bring in cues")
        self._title = plain(object_name="name", wraps=True)
        self._facts = plain(wraps=True)
        self._refusal = plain(object_name="refusal", wraps=True)
        self._refusal.hide()
        self.sheets = QComboBox()
        self.sheets.activated.connect(self._on_sheet)
        texts.put(self.sheets.setAccessibleName, "Sheet of the workbook")
        self.choices = {field: ColumnChoice(look, texts, field) for field in Field}
        for choice in self.choices.values():
            choice.chosen.connect(self.column_chosen)
        self.headings = QCheckBox()
        texts.put(self.headings.setText, "The first row has headings")
        self.headings.clicked.connect(self.headings_chosen)
        self.model = ImportModel(look)
        self.table = QTableView()
        texts.put(self.table.setAccessibleName, "What each row becomes")
        self._reason = plain(object_name="muted", wraps=True)
        self._reason.setAlignment(self._reason.alignment() | Qt.AlignmentFlag.AlignTop)
        self.which = texts.button("&Which column is what", object_name="quiet")
        self.which.setCheckable(True)
        self.next = texts.button("&Next row that cannot be used", object_name="quiet")
        self.add = texts.button("&Add the cues", object_name="primary")
        self.cancel = texts.button("&Cancel")
        self._lay_out()
        self._set_up_table()
        self._wire()
        texts.redo(self._tell)
        look.changed.connect(self._fit)
        self._fit()

    def show_import(self, shown: Shown) -> None:
        """Show what each row becomes; come, if not there yet."""
        is_other = self._shown is None or shown.source is not self._shown.source
        self._shown = shown
        self.model.show_preview(shown.preview)
        if is_other:
            self._texts.put(self._refusal.setText, None)
            self._refusal.hide()
            is_roomy = self._page.height() >= self._look.px(_ROOMY)
            self.which.setChecked(is_roomy or not shown.can_be_added)
        self._tell()
        self.table.setCurrentIndex(self.model.index(0, Column.WORDS))
        if not self.lies_over:
            self.borrow(self.table)
        self.place()
        self.tell(self._facts.text())

    def show_busy(self, sentence: Sentence | None) -> None:
        """Say that the rows are being read; None: no longer."""
        self.add.setEnabled(sentence is None)
        if sentence:
            self._facts.setText(said(sentence))

    def refuse(self, sentence: Sentence) -> None:
        """Say why it cannot be done."""
        self._texts.put(self._refusal.setText, sentence)
        self._refusal.show()
        self.place()
        self.tell(self._refusal.text())

    def tell_nothing_leaves(self) -> None:
        """Say that nothing leaves from here."""
        self.tell(tr(_HINT))

    def heightForPage(self, most: int) -> int:
        """Take all there is: a list of cues is long."""
        return most

    def focusNextPrevChild(self, next: bool) -> bool:
        """Keep Tab within the card, which would go with all that was chosen; Esc leaves it."""
        step = QWidget.nextInFocusChain if next else QWidget.previousInFocusChain
        begin = self.window().focusWidget()
        widget = step(begin) if begin else None
        while widget and widget is not begin:
            if self._takes_tab(widget):
                reasons = Qt.FocusReason
                widget.setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
                return True
            widget = step(widget)
        return False

    def _takes_tab(self, widget: QWidget) -> bool:
        can_have = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.focusProxy()
        return can_have and widget.isEnabled() and widget.isVisible() and self.isAncestorOf(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._measure()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of a list that nobody looks at any more."""
        super().hideEvent(event)
        if not event.spontaneous() and self._shown:
            self._shown = None
            self.left.emit()

    def _tell(self) -> None:
        """Say everything as it is now: in this language, and as the shield lets it be read."""
        self.model.retell()
        shown = self._shown
        if shown is None:
            return
        covers = self._look.shield.covers
        self._title.setText(said(self._from_where(shown.source.name)))
        self._facts.setText(listed(said(fact) for fact in shown.facts))
        self.sheets.clear()
        self.sheets.addItems([covers(one_line(sheet)) for sheet in shown.source.sheets])
        if shown.source.sheet in shown.source.sheets:
            self.sheets.setCurrentIndex(shown.source.sheets.index(shown.source.sheet))
        self._sheet.setVisible(len(shown.source.sheets) > 1)
        columns = [covers(one_line(column)) for column in shown.columns]
        self.which.setVisible(shown.layout is not None)
        self._fold()
        self.headings.setChecked(shown.layout is not None and shown.layout.header is not None)
        for field, choice in self.choices.items():
            choice.show_columns(columns, shown.layout.column(field) if shown.layout else None)
        self.next.setVisible(bool(shown.preview.failures))
        self.add.setEnabled(shown.can_be_added)
        self._tell_reason()
        self._measure()

    def _from_where(self, name: str) -> Sentence:
        if not name:
            return say("Cues that were copied")
        if self._look.shield.is_up:
            return say("Cues from a file")
        return say("Cues from {name}", name=one_line(name))

    def _fold(self) -> None:
        has_columns = self._shown is not None and self._shown.layout is not None
        self._mapping.setVisible(has_columns and self.which.isChecked())

    def _tell_reason(self) -> None:
        self._reason.setText(self.model.whole(self.table.currentIndex().row()))

    def _on_next(self) -> None:
        row = self.model.failure_after(self.table.currentIndex().row())
        if row is not None:
            index = self.model.index(row, Column.WORDS)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
            self.tell(self._reason.text())

    def _on_sheet(self, place: int) -> None:
        if self._shown and self._shown.source.sheets[place] != self._shown.source.sheet:
            self.sheet_chosen.emit(self._shown.source.sheets[place])

    def _wire(self) -> None:
        self.next.clicked.connect(self._on_next)
        self.which.toggled.connect(self._fold)
        self.add.clicked.connect(self.add_requested)
        self.cancel.clicked.connect(self.leave)
        self.table.selectionModel().currentChanged.connect(self._tell_reason)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)

    def _fit(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(self._look.px(_ROW_HEIGHT))
        self.table.setMinimumHeight(self._look.px(_TABLE_HEIGHT))
        side = self._look.px(ICON)
        self.table.setIconSize(QSize(side, side))
        # From row to row the table keeps its height.
        lines = _REASON_LINES * self._reason.fontMetrics().lineSpacing()
        self._reason.setMinimumHeight(lines)
        self._measure()

    def _measure(self) -> None:
        """Give the narrow columns the width of their longest words: asking every row takes long."""
        letters, header = self.table.fontMetrics(), self.table.horizontalHeader()
        air = self._look.px(_AROUND_WORDS)
        words = (tr("Speak"), tr("Context"), tr("Group"), tr("Cannot be used"), tr("Becomes"))
        widest = max(map(letters.horizontalAdvance, words)) + self._look.px(ICON)
        last = (
            self._shown.preview.rows[-1].number if self._shown and self._shown.preview.rows else 0
        )
        digits = max(letters.horizontalAdvance(text) for text in (number(last), tr("Row")))
        header.resizeSection(Column.NUMBER, digits + air)
        # Where it is narrow what a row says comes first: what it becomes has its icon, and a tip.
        said_in = letters.horizontalAdvance(tr("What it says")) + 2 * air
        free = self.width() - self._look.px(_AROUND_TABLE) - digits - air - said_in
        least = letters.horizontalAdvance(tr("Becomes")) + air
        header.resizeSection(Column.BECOMES, max(min(widest + air, free), least))

    def _lay_out(self) -> None:
        self._spaces = spaces = Spaces(self, self._look)
        self._sheet = self._sheet_row()
        self._mapping = QWidget()
        cells = Flow(*self.choices.values(), self.headings)
        self._mapping.setLayout(cells)
        spaces.give(cells, (0, 0, 0, 0), 8)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        spaces.give(rows, (0, 0, 0, 0), 8)
        for part in (self._title, self._facts, self._refusal, self._sheet, self._mapping):
            rows.addWidget(part)
        # They are about the rows, and scroll with them: a low card has room for the two below.
        tools = Flow.into(rows, self.which, self.next)
        spaces.give(tools, (0, 0, 0, 0), 8)
        rows.addWidget(self.table, 1)
        rows.addWidget(self._reason)
        scroll = Scroll(inside)
        columns = (choice.columns for choice in self.choices.values())
        scroll.follow(self.sheets, *columns, self.headings, self.which, self.next, self.table)
        column = QVBoxLayout(self)
        spaces.give(column, (16, 12, 16, 12), 8)
        column.addWidget(scroll, 1)
        buttons = Flow.into(column, self.add, self.cancel)
        spaces.give(buttons, (0, 0, 0, 0), 8)

    def _sheet_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        self._spaces.give(line, (0, 0, 0, 0), 8)
        label = self._texts.label("Sheet", object_name="heading")
        label.setBuddy(self.sheets)
        line.addWidget(label)
        self.sheets.setMinimumContentsLength(16)
        line.addWidget(self.sheets)
        line.addStretch(1)
        return row
