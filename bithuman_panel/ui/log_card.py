"""The card Log: its newest records, each in full, to be read and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel.core.logbook import Level, LogRecord, at_least
from bithuman_panel.core.visible import visible
from bithuman_panel.core.wording import Sentence, counted, say
from bithuman_panel.ui.card_row import CardRow
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.form_card import FormCard
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.links import open_folder
from bithuman_panel.ui.log_model import LogModel
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from bithuman_panel.ui.look import Look

_LEAST_ROWS, _LEAST_TEXT = 126, 72
_CHOICES = (
    (Level.DEBUG, say("Everything")),
    (Level.INFO, say("What happened, and what went wrong")),
    (Level.WARNING, say("What went wrong")),
    (Level.ERROR, say("Faults of the panel itself")),
)
_HINT = "The log holds no secret and no line. Esc closes. Nothing is sent from here."


class LogCard(FormCard):
    """The view of ``LogPresenter``. While the shield is up it shows nothing of the log.

    Signals:
        again_requested: read the log once more.
    """

    again_requested = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        self._records: tuple[LogRecord, ...] = ()
        self._trouble: Sentence | None = None
        self._folder = ""
        self._told = plain(wraps=True)
        self.level, self.rows, self.text = QComboBox(), QListView(), QPlainTextEdit()
        self._model = LogModel(self.rows)
        self._form = QWidget()
        super().__init__(look, page, self._form, QHBoxLayout(), _HINT)
        self.copy = self._texts.button("&Copy")
        self.folder = self._texts.button("Open the &folder")
        self.again = self._texts.button("&Read again")
        self._name()
        self._lay_out()
        self._connect()
        look.changed.connect(self._grow)
        look.shield.changed.connect(self._tell)
        self._grow()
        self._texts.redo(self._tell_levels)

    def come(self, folder: str) -> None:
        """Lie over the page; ``folder`` is where the log lies."""
        self._folder = folder
        self.arrive(self.rows)

    def show_records(self, records: tuple[LogRecord, ...]) -> None:
        """Show what the log holds, newest first."""
        self._records, self._trouble = records, None
        self._tell()

    def show_log_trouble(self, told: Sentence) -> None:
        """Say why it cannot be read."""
        self._records, self._trouble = (), told
        self._tell()
        self.tell(self._told.text())

    def sentence(self) -> str:
        """Return how many records are shown, or why none."""
        return self._told.text()

    def forget(self) -> None:
        """Keep nothing of it once nobody looks."""
        self._records = ()
        self._tell()

    def heightForPage(self, most: int) -> int:
        """Take all there is: there is always more to read."""
        super().heightForPage(most)
        return most

    def owns(self, event: QKeyEvent) -> bool:
        """Copy the record from the list, too."""
        return super().owns(event) or self._copies(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Copy by Ctrl+C in the list; in the text it copies what is selected there."""
        if self._copies(event):
            self._copy()
            return True
        return super().take_key(event)

    def _copies(self, event: QKeyEvent) -> bool:
        return self.rows.hasFocus() and event.matches(QKeySequence.StandardKey.Copy)

    def _tell(self) -> None:
        is_up = self._look.shield.is_up
        level = _CHOICES[max(self.level.currentIndex(), 0)][0]
        shown = () if is_up else at_least(self._records, level)
        self._model.show_records(shown)
        self.rows.setCurrentIndex(self._model.index(0))
        self._show_record()
        if self._trouble is not None:
            self._told.setText(self._look.shield.says(self._trouble))
        elif is_up:
            self._told.setText(tr("Hidden by the shield."))
        else:
            self._told.setText(said(_count(len(shown))))

    def _show_record(self) -> None:
        records, row = self._model.records, self.rows.currentIndex().row()
        record = records[row] if 0 <= row < len(records) else None
        self.text.setPlainText(visible(record.line) if record else "")
        self.copy.setEnabled(record is not None)

    def _on_row(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_record()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.tell(tr("Copied."))

    def _open_folder(self) -> None:
        if not open_folder(self._folder):
            self.show_log_trouble(
                say("Nothing on this computer opened {folder}.", folder=self._folder)
            )

    def _tell_levels(self) -> None:
        at = max(self.level.currentIndex(), 0)
        was_blocked = self.level.blockSignals(True)
        self.level.clear()
        # Qt makes the rows: clearing those that Python made has crashed the process.
        self.level.addItems([said(words) for _, words in _CHOICES])
        self.level.setCurrentIndex(at)
        self.level.blockSignals(was_blocked)
        self._tell()

    def _name(self) -> None:
        put = self._texts.put
        for place in (self._title.setText, self.setAccessibleName):
            put(place, "Log")
        put(self.level.setAccessibleName, "Which records are shown")
        put(self.rows.setAccessibleName, "Records, newest first")
        put(self.text.setAccessibleName, "The record in full")

    def _connect(self) -> None:
        self.level.currentIndexChanged.connect(lambda _at: self._tell())
        self.rows.selectionModel().currentChanged.connect(self._on_row)
        self.copy.clicked.connect(self._copy)
        self.folder.clicked.connect(self._open_folder)
        self.again.clicked.connect(self.again_requested)

    def _lay_out(self) -> None:
        level, rows, text = self.level, self.rows, self.text
        # Long words are cut rather than push the card wider than the page.
        level.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        level.setMinimumContentsLength(12)
        rows.setModel(self._model)
        rows.setItemDelegate(CardRow(self._look, rows))
        rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setLayoutMode(QListView.LayoutMode.Batched)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setUndoRedoEnabled(False)
        # List and record share the room that is left: the buttons stay in sight.
        for shared in (rows, text):
            shared.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self._form)
        for part in (level, self._told):
            column.addWidget(part)
        column.addWidget(rows, 3)
        column.addWidget(text, 2)
        acts = Flow.into(column, self.copy, self.folder, self.again)
        spaces = Spaces(self, self._look)
        spaces.give(column, (0, 0, 0, 0), 8)
        spaces.give(acts, (0, 0, 0, 0), 8)
        self._scroll.follow(level, rows, text, self.copy, self.folder, self.again, self.done)

    def _grow(self) -> None:
        self.rows.setMinimumHeight(self._look.px(_LEAST_ROWS))
        self.text.setMinimumHeight(self._look.px(_LEAST_TEXT))


def _count(count: int) -> Sentence:
    if not count:
        return say("There is no such record in the log.")
    return counted("One record, in English.", "The newest {count} records, in English.", count)
