"""The facts of one agent as a table, newest first; what a row says is worked out when painted."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor

from bithuman_panel.core.ledger import Ledger
from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.ledger_words import colour_of, icon_of, standing, standing_of_all
from bithuman_panel.ui.line_words import SHOWN_CHARACTERS
from bithuman_panel.ui.time_words import clock_time
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import in_own_order, said, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from bithuman_panel.core.ledger import Fact
    from bithuman_panel.core.telling import Told
    from bithuman_panel.ui.look import Look


class FactColumn(IntEnum):
    """What a row says, from left to right."""

    TIME = 0
    STANDING = 1
    FACT = 2


class LedgerModel(QAbstractTableModel):
    """Rows of :class:`Fact`. Text is plain and safe to look at.

    With ``room`` it tells how they stand with that room, and leaves out what is not its business.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._ledger = Ledger()
        self._room: str | None = None
        self._facts: tuple[Fact, ...] = ()
        self._standings: dict[str, tuple[Told | None, Sentence]] = {}

    def show_ledger(self, ledger: Ledger, room: str | None) -> None:
        """Show the facts of a ledger; ``room``: those of one room, and those that it lacks."""
        facts = _facts_of(ledger, room)[::-1]
        before, after = [fact.id for fact in self._facts], [fact.id for fact in facts]
        more = len(after) - len(before)
        if before != after[more:] or more < 0:
            self.beginResetModel()
            self._take(ledger, room, facts)
            self.endResetModel()
            return
        if more:
            self.beginInsertRows(QModelIndex(), 0, more - 1)
        self._take(ledger, room, facts)
        if more:
            self.endInsertRows()
        self.retell()

    def _take(self, ledger: Ledger, room: str | None, facts: tuple[Fact, ...]) -> None:
        self._ledger, self._room, self._facts = ledger, room, facts
        self._standings = {}

    def retell(self) -> None:
        """Tell the views that every word may be another now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(FactColumn) - 1)
        if self._facts:
            last = self.index(len(self._facts) - 1, len(FactColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, fact_id: str) -> int | None:
        """Return the row of a fact, or None when it is not shown."""
        return next((row for row, fact in enumerate(self._facts) if fact.id == fact_id), None)

    def fact_at(self, row: int) -> Fact | None:
        """Return the fact of a row."""
        return self._facts[row] if 0 <= row < len(self._facts) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many facts are shown."""
        return 0 if parent.isValid() else len(self._facts)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """Return how many columns a row has."""
        return 0 if parent.isValid() else len(FactColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Time"), tr("Told"), tr("Fact"))[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what a cell shows, in which icon and colour, and what is read aloud for it."""
        fact = self.fact_at(index.row())
        if fact is None:
            return None
        column = FactColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(fact, column)
            case Qt.ItemDataRole.DecorationRole if column is FactColumn.STANDING:
                told = self._standing(fact)[0]
                side = self._look.px(ICON)
                return icon(icon_of(told), colour_of(told, self._look.theme), side)
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(fact, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole if column is FactColumn.STANDING:
                return self._told(fact)
            case _:
                return None

    def _standing(self, fact: Fact) -> tuple[Told | None, Sentence]:
        if fact.id not in self._standings:
            self._standings[fact.id] = self._worked_out(fact)
        return self._standings[fact.id]

    def _worked_out(self, fact: Fact) -> tuple[Told | None, Sentence]:
        if self._room is None:
            return standing_of_all(self._ledger, fact)
        told = self._ledger.told(fact, self._room)
        return told, standing(told)

    def _words(self, fact: Fact, column: FactColumn) -> str:
        match column:
            case FactColumn.TIME:
                return clock_time(fact.tellings[0].entry.created_at)
            case FactColumn.STANDING:
                return said(self._standing(fact)[1])
            case FactColumn.FACT:
                line = one_line(fact.text[:SHOWN_CHARACTERS])
                return in_own_order(self._look.shield.covers(line))

    def _ink(self, fact: Fact, column: FactColumn) -> QColor | None:
        if column is FactColumn.STANDING:
            return QColor(colour_of(self._standing(fact)[0], self._look.theme))
        return None if column is FactColumn.FACT else QColor(self._look.theme.muted)

    def _told(self, fact: Fact) -> str:
        """Return the whole row in one breath, for who goes down the rows by ear."""
        return said(
            say(
                "{standing}, {time}: {text}",
                standing=self._standing(fact)[1],
                time=self._words(fact, FactColumn.TIME),
                text=self._words(fact, FactColumn.FACT),
            )
        )


def _facts_of(ledger: Ledger, room: str | None) -> tuple[Fact, ...]:
    if room is None:
        return ledger.facts
    missing = {fact.id for fact in ledger.missing(room)}
    return tuple(
        fact for fact in ledger.facts if fact.id in missing or ledger.told(fact, room) is not None
    )
