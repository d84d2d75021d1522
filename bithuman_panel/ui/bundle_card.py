"""The card Support bundle: what it holds can be read before anything is saved."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel.core.wording import say
from bithuman_panel.ui.card_row import CardRow
from bithuman_panel.ui.file_dialogs import ask_where
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.form_card import FormCard
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.links import open_folder
from bithuman_panel.ui.piece_model import PieceModel
from bithuman_panel.ui.shown_picture import ShownPicture
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from bithuman_panel.core.bundle import Bundle
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_NAME = "bithuman-support.zip"
_LEAST_ROWS, _LEAST_TEXT = 126, 104
_HINT = "It is saved where you choose, and sent nowhere. Esc closes."


class _Kind(StrEnum):
    ZIP = "zip"


class BundleCard(FormCard):
    """The view of ``BundlePresenter``. What it shows holds nothing private: the shield leaves it.

    Signals:
        save_requested: write it into a file (its path).
    """

    save_requested = Signal(str)

    def __init__(self, look: Look, page: QWidget) -> None:
        self._told = plain(wraps=True)
        self.rows, self.text = QListView(), QPlainTextEdit()
        self.picture = ShownPicture()
        self._model = PieceModel(self.rows)
        self._shown = QStackedWidget()
        self._form = QWidget()
        self._folder = ""
        super().__init__(look, page, self._form, QHBoxLayout(), _HINT)
        self.save = self._texts.button("&Save …", object_name="primary")
        self.folder = self._texts.button("Open the &folder")
        self._name()
        self._lay_out()
        self._connect()
        look.changed.connect(self._grow)
        self._grow()

    def come(self) -> None:
        """Lie over the page, with the keyboard on the list of files."""
        self.arrive(self.rows)

    def show_bundle(self, bundle: Bundle | None, told: Sentence) -> None:
        """Show what it holds, and say how it stands; None: there is none yet."""
        self._model.show_pieces(bundle.pieces if bundle else ())
        self._tell(told)
        self.save.setEnabled(bundle is not None)
        self._folder = ""
        self.folder.hide()
        if bundle is None:
            self._show_piece(QModelIndex(), QModelIndex())
        else:
            self.rows.setCurrentIndex(self._model.index(0))
            self.tell(said(told))

    def show_saved(self, file: str, told: Sentence) -> None:
        """Say that it is saved, and offer to open the folder."""
        self._tell(told)
        self.tell(said(told))
        self._folder = str(PurePath(file).parent)
        self.folder.show()
        self.place()

    def show_trouble(self, told: Sentence) -> None:
        """Say why it is not saved, and what to do."""
        self._tell(told)
        self.tell(self._told.text())

    def sentence(self) -> str:
        """Return how it stands."""
        return self._told.text()

    def forget(self) -> None:
        """Keep nothing of it once nobody looks."""
        self._model.show_pieces(())
        self._show_piece(QModelIndex(), QModelIndex())
        self._folder = ""
        self.folder.hide()
        self.save.setEnabled(False)

    def heightForPage(self, most: int) -> int:
        """Take all there is: there is always more to read."""
        super().heightForPage(most)
        return most

    def _tell(self, told: Sentence) -> None:
        # A sentence may name a folder of this computer.
        self._texts.put(self._told.setText, told)

    def _show_piece(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Show the file of a row."""
        pieces, row = self._model.pieces, now.row()
        piece = pieces[row] if 0 <= row < len(pieces) else None
        is_picture = piece is not None and piece.is_picture
        self.picture.show_bytes(piece.content if piece and is_picture else b"")
        self.text.setPlainText(piece.text if piece and not is_picture else "")
        self._shown.setCurrentWidget(self.picture if is_picture else self.text)

    def _ask_where(self) -> None:
        kinds = {_Kind.ZIP: say("Packed files ({pattern})", pattern="*.zip")}
        title = tr("Save the support bundle")
        ask_where(self, title, _NAME, kinds, lambda file, _kind: self.save_requested.emit(file))

    def _open_folder(self) -> None:
        if not open_folder(self._folder):
            self.show_trouble(
                say("Nothing on this computer opened the folder. Look for {file}.", file=_NAME)
            )

    def _name(self) -> None:
        put = self._texts.put
        for place in (self._title.setText, self.setAccessibleName):
            put(place, "Support bundle")
        put(self.rows.setAccessibleName, "Files of the bundle")
        put(self.text.setAccessibleName, "What is in the file")
        put(self.picture.setAccessibleName, "Picture of the window, with the shield up")

    def _connect(self) -> None:
        self.rows.selectionModel().currentChanged.connect(self._show_piece)
        self.save.clicked.connect(self._ask_where)
        self.folder.clicked.connect(self._open_folder)

    def _lay_out(self) -> None:
        rows, text = self.rows, self.text
        rows.setModel(self._model)
        rows.setItemDelegate(CardRow(self._look, rows))
        rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setUndoRedoEnabled(False)
        for shown in (text, self.picture):
            self._shown.addWidget(shown)
        # What is read has the room that is left: Save stays in sight.
        self._shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self._form)
        column.addWidget(self._told)
        column.addWidget(rows)
        column.addWidget(self._shown, 1)
        acts = Flow.into(column, self.save, self.folder)
        spaces = Spaces(self, self._look)
        spaces.give(column, (0, 0, 0, 0), 8)
        spaces.give(acts, (0, 0, 0, 0), 8)
        self.save.setEnabled(False)
        self._scroll.follow(rows, text, self.picture, self.save, self.folder, self.done)
        self.folder.hide()

    def _grow(self) -> None:
        self.rows.setFixedHeight(self._look.px(_LEAST_ROWS))
        self._shown.setMinimumHeight(self._look.px(_LEAST_TEXT))
