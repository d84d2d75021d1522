"""The rooms of the chosen agent as rows, and the broadcast as the last one."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.room_words import Facts, row_words
from bithuman_panel.ui.row_steps import take_rows
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QIcon

    from bithuman_panel.presenters.targets_view import RoomItem
    from bithuman_panel.ui.look import Look

    Index = QModelIndex | QPersistentModelIndex

# No room id holds a NUL.
BROADCAST = "\0broadcast"
# One for each kind of row in the colours of now, and some of before.
_MOST_ICONS = 12
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemNeverHasChildren
)


class Row(NamedTuple):
    """What a row stands for and says: a room, or the broadcast, which has no tick."""

    id: str
    title: str
    facts: str = ""
    is_ticked: bool | None = None
    is_deaf: bool = False
    is_closed: bool = False


def _roles(old: Row, new: Row) -> list[int]:
    """Return by which roles a row shows something else now."""
    role, roles = Qt.ItemDataRole, []
    if (old.title, old.facts, old.is_closed) != (new.title, new.facts, new.is_closed):
        roles.append(role.DisplayRole)
    if old.is_deaf != new.is_deaf:
        roles.append(role.DecorationRole)
    if old.is_ticked != new.is_ticked:
        roles.append(role.CheckStateRole)
    return [int(each) for each in roles]


class RoomModel(QAbstractListModel):
    """Rows of rooms. What stays keeps its row in the views; what says the same is not told anew."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._facts = Facts()
        self._shown: list[Row] = []
        self._titles: dict[str, str] = {}
        self._called: tuple[str, bool, int] = ("", False, -1)
        self._icons: dict[tuple[object, ...], QIcon] = {}
        look.changed.connect(self._draw)

    def show_rooms(
        self, agent: str, rooms: Sequence[RoomItem], ticked: Collection[str], now: float
    ) -> bool:
        """Show the rooms of ``agent`` as they are at ``now``; return whether rows came or went."""
        titles, facts = self._titles_of(agent, rooms), self._facts.of
        rows = [
            Row(
                room.room_id,
                titles[room.room_id],
                facts(room, now),
                room.room_id in ticked,
                bool(room.listed and room.listed.deliverable is False),
                room.is_closed,
            )
            for room in rooms
        ]
        if rows:
            rows.append(Row(BROADCAST, tr("All rooms (broadcast)")))
        return take_rows(self, self._shown, rows, operator.ne, roles=_roles)

    def _titles_of(self, agent: str, rooms: Sequence[RoomItem]) -> dict[str, str]:
        """Return what rooms are called; only what may be called otherwise now is asked anew."""
        shield = self._look.shield
        called = (agent, shield.is_up, shield.nicknames.changes)
        before = self._titles if called == self._called else {}
        titles = {
            each.room_id: before.get(each.room_id) or shield.room(agent, each.room_id)
            for each in rooms
        }
        # A room that is met the first time may take a name from another one.
        self._titles, self._called = titles, called
        return titles

    def forget_words(self) -> None:
        """Say what is known in other words when it is shown next: in another language."""
        self._facts.forget()
        self._titles = {}

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, from the top."""
        return self._shown

    def row_of(self, row_id: str | None) -> int:
        """Return the row of a room or of the broadcast; -1: it has none."""
        return next((place for place, row in enumerate(self._shown) if row.id == row_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows there are, with that of the broadcast."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that each row can be looked at and ticked."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what a row says, its tick and its icon."""
        if not 0 <= index.row() < len(self._shown):
            return None
        row = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row_words(row.title, row.facts)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(row)
            case Qt.ItemDataRole.CheckStateRole if row.is_ticked is not None:
                return _CHECKED if row.is_ticked else _UNCHECKED
        return None

    def _draw(self) -> None:
        # There may be screens of other scales.
        self._icons.clear()

    def _icon(self, row: Row) -> QIcon:
        theme, side = self._look.theme, self._look.px(ICON)
        if row.is_deaf:
            drawn = ("alarm", theme.bad, side)
        else:
            drawn = ("broadcast" if row.id == BROADCAST else "room", theme.muted, side)
        if drawn not in self._icons:
            if len(self._icons) >= _MOST_ICONS:
                self._icons.clear()
            self._icons[drawn] = icon(*drawn)
        return self._icons[drawn]
