"""The sessions that are live in the account, one a row; what costs credits now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QListView

from bithuman_panel.ui.account_words import session_more, session_title
from bithuman_panel.ui.card_row import MORE, CardRow
from bithuman_panel.ui.cover import is_sending
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import listed

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from bithuman_panel.core.activity import RuntimeSession
    from bithuman_panel.ui.look import Look

_LEAST_HEIGHT = 112


class SessionModel(QAbstractListModel):
    """Rows of :class:`RuntimeSession`. Text is plain, and covered while the shield is up."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.sessions: tuple[RuntimeSession, ...] = ()

    def show_sessions(self, sessions: tuple[RuntimeSession, ...]) -> None:
        """Show these; where they are the same ones, only their minutes are others."""
        is_same = [each.id for each in sessions] == [each.id for each in self.sessions]
        if not is_same:
            self.beginResetModel()
        self.sessions = sessions
        if not is_same:
            self.endResetModel()
        self.retell()

    def retell(self) -> None:
        """Tell the view that every word may be another now."""
        if self.sessions:
            self.dataChanged.emit(self.index(0), self.index(len(self.sessions) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many are live."""
        return 0 if parent.isValid() else len(self.sessions)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what a row shows, and what is read aloud for it."""
        if not 0 <= index.row() < len(self.sessions):
            return None
        session = self.sessions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return session_title(session, self._look.shield)
            case Qt.ItemDataRole.AccessibleTextRole:
                title = session_title(session, self._look.shield)
                return listed(filter(None, (title, session_more(session, self._look.shield))))
            case _ if role == MORE:
                return session_more(session, self._look.shield)
            case _:
                return None


class SessionList(QListView):
    """A view of :class:`SessionModel`; the current row stays on its session.

    Signals:
        moved: another session is current, or none.
    """

    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._model = SessionModel(look)
        self.setModel(self._model)
        self.setItemDelegate(CardRow(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Texts(self, look.shield).put(self.setAccessibleName, "Live now")
        look.shield.changed.connect(self._model.retell)
        look.changed.connect(self._grow)
        self._grow()

    def show_sessions(self, sessions: tuple[RuntimeSession, ...]) -> None:
        """Show what is live."""
        current = self.current()
        self._model.show_sessions(sessions)
        self._grow()
        ids = [each.id for each in sessions]
        if self.current() is None and ids:
            kept = current.id if current else ""
            self.setCurrentIndex(self._model.index(ids.index(kept) if kept in ids else 0))
        self.moved.emit()

    def current(self) -> RuntimeSession | None:
        """Return the session of the current row, None for none."""
        row, sessions = self.currentIndex().row(), self._model.sessions
        return sessions[row] if 0 <= row < len(sessions) else None

    def sizeHint(self) -> QSize:
        """Return the least height: Qt would want ten lines, and all around would scroll."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that another one is current."""
        super().selectionChanged(selected, deselected)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the card: nothing is sent from here."""
        if is_sending(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as a row is in this width."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        around = self.height() - self.viewport().height()
        row = self.sizeHintForRow(0) + around
        self.setMinimumHeight(max(self._look.px(_LEAST_HEIGHT), row))
