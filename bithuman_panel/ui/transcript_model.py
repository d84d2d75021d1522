"""What was said in a room, as rows: a window over it, never all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from bithuman_panel.core.advice import state_word
from bithuman_panel.core.visible import one_line, visible
from bithuman_panel.core.wording import say
from bithuman_panel.ui.time_words import clock_time
from bithuman_panel.ui.translate import listed, said, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from bithuman_panel.presenters.transcript import Utterance

WINDOW = 200
STEP = 100
# A message may have any length, and a row is painted often.
SHOWN_CHARACTERS = 1_200
WHO = Qt.ItemDataRole.UserRole + 1
ENTRY = Qt.ItemDataRole.UserRole + 2


class TranscriptModel(QAbstractListModel):
    """Rows of ``Utterance``, oldest first. Text is plain and safe to look at.

    ``is_newest`` is whether the window reaches to what was said last.
    """

    def __init__(self) -> None:
        super().__init__()
        self._said: tuple[Utterance, ...] = ()
        self._agent = ""
        self._first = 0
        self._end = 0

    @property
    def has_earlier(self) -> bool:
        """Whether something was said before the first row."""
        return self._first > 0

    @property
    def is_newest(self) -> bool:
        """Whether the last row is what was said last."""
        return self._end == len(self._said)

    def show_said(self, utterances: tuple[Utterance, ...], agent: str) -> None:
        """Show what was said; where it is more of the same, what is seen stays where it is."""
        before, was_newest = self._said, self.is_newest
        goes_on = (
            bool(before)
            and len(utterances) >= len(before)
            and _is_same(utterances[0], before[0])
            and _is_same(utterances[len(before) - 1], before[-1])
        )
        if not goes_on:
            self.beginResetModel()
            self._said, self._agent, self._end = utterances, agent, len(utterances)
            self._first = max(0, self._end - WINDOW)
            self.endResetModel()
            return
        self._said, self._agent = utterances, agent
        if was_newest:
            self._move(len(utterances))
        self.retell()

    def show_earlier(self) -> None:
        """Move the window towards what was said first."""
        first = max(0, self._first - STEP)
        if first < self._first:
            self.beginInsertRows(QModelIndex(), 0, self._first - first - 1)
            self._first = first
            self.endInsertRows()
        self._cut(first + WINDOW)

    def show_later(self) -> None:
        """Move the window towards what was said last."""
        self._move(min(len(self._said), self._end + STEP))

    def retell(self) -> None:
        """Tell the views that words or marks are others now."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def utterance(self, row: int) -> Utterance | None:
        """Return what a row shows."""
        return self._said[self._first + row] if 0 <= row < self.rowCount() else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many rows the window has."""
        return 0 if parent.isValid() else self._end - self._first

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Return the words of a row, who said them and when, and what is read aloud for it."""
        utterance = self.utterance(index.row())
        if utterance is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible(utterance.text[:SHOWN_CHARACTERS])
            case Qt.ItemDataRole.AccessibleTextRole:
                words = one_line(utterance.text[:SHOWN_CHARACTERS])
                return said(say("{who}: {words}", who=self._who(utterance), words=words))
            case _ if role == WHO:
                return self._who(utterance)
            case _ if role == ENTRY:
                return utterance.entry
            case _:
                return None

    def _who(self, utterance: Utterance) -> str:
        who = one_line(self._agent) if utterance.by_agent else tr("Visitor")
        facts = [who, clock_time(utterance.at)]
        if utterance.entry:
            facts += [tr("your line"), said(state_word(utterance.entry))]
        return listed(facts)

    def _move(self, end: int) -> None:
        """Let the window end there; it never gets longer."""
        if end > self._end:
            self.beginInsertRows(QModelIndex(), self.rowCount(), end - self._first - 1)
            self._end = end
            self.endInsertRows()
        first = max(self._first, self._end - WINDOW)
        if first > self._first:
            self.beginRemoveRows(QModelIndex(), 0, first - self._first - 1)
            self._first = first
            self.endRemoveRows()

    def _cut(self, end: int) -> None:
        if end < self._end:
            self.beginRemoveRows(QModelIndex(), end - self._first, self.rowCount() - 1)
            self._end = end
            self.endRemoveRows()


def _is_same(one: Utterance, other: Utterance) -> bool:
    return (one.at, one.by_agent, one.text) == (other.at, other.by_agent, other.text)
