"""The chosen agent's rooms at a glance: people, age, and whether a line can get there."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import counted, say
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.room_row import IS_DEAF, RoomRow
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import listed, said, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from bithuman_panel.core.models import Room
    from bithuman_panel.presenters.targets import RoomItem
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.shield import Shield

_ROLE = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# No room id holds a NUL.
_BROADCAST = "\0broadcast"


class RoomList(QListWidget):
    """The rooms as a list; the last row is the broadcast.

    Signals:
        room_chosen: a room id.
        broadcast_chosen: every live room.
    """

    room_chosen = Signal(str)
    broadcast_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._target: str | None = None
        self._agent = ""
        self._rooms: tuple[RoomItem, ...] = ()
        texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Rooms")
        texts.redo(self._tell)
        look.changed.connect(self._tell)
        self.setWordWrap(True)
        self.setItemDelegate(RoomRow(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_item)
        self.itemActivated.connect(self._on_item)

    def show_agent(self, code: str) -> None:
        """Take whose rooms will be shown."""
        self._agent = code

    def show_rooms(
        self, rooms: tuple[RoomItem, ...], chosen: str | None, *, is_broadcast: bool
    ) -> None:
        """Show ``rooms`` with the target as the current row.

        A row that is looked at by keyboard stays current, unless another target was chosen.
        """
        target = _BROADCAST if is_broadcast else chosen
        current = self.currentItem()
        is_looked_at = self.hasFocus() and current is not None and target == self._target
        wanted = [current.data(_ROLE), target] if is_looked_at else [target]
        self._target, self._rooms = target, rooms
        self.clear()
        for room_id in [*(room.room_id for room in rooms), *([_BROADCAST] if rooms else [])]:
            row = QListWidgetItem()
            row.setData(_ROLE, room_id)
            self.addItem(row)
        self._tell()
        ids = [self.item(row).data(_ROLE) for row in range(self.count())]
        self.setCurrentRow(next((ids.index(each) for each in wanted if each in ids), -1))

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return what each row stands for, for :meth:`choose`, and what it says."""
        rows = [self.item(row) for row in range(self.count())]
        return tuple((row.data(_ROLE), row.text()) for row in rows)

    def choose(self, value: str) -> None:
        """Choose what a row stands for."""
        if value == _BROADCAST:
            self.broadcast_chosen.emit()
        else:
            self.room_chosen.emit(value)

    def sizeHint(self) -> QSize:
        """Return the least height: Qt would want many rows, and all around would scroll."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row the height that its words need at this width; Qt would wait a moment."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the window: it sends to the target, whatever row is looked at."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        """Say of each row what is known of it, in the language and the look of now."""
        ink, side = self._look.theme.muted, self._look.px(ICON)
        self.setIconSize(QSize(side, side))
        now = time.time()
        for row, room in enumerate(self._rooms):
            self.item(row).setText(room_words(room, now, self._title(room)))
            is_deaf = room.listed is not None and room.listed.deliverable is False
            self.item(row).setData(IS_DEAF, is_deaf)
            name, tint = ("alarm", self._look.theme.bad) if is_deaf else ("room", ink)
            self.item(row).setIcon(icon(name, tint, side))
        if self._rooms:
            last = self.item(len(self._rooms))
            last.setText(tr("All rooms (broadcast)"))
            last.setIcon(icon("broadcast", ink, side))

    def _title(self, room: RoomItem) -> str:
        return room_title(self._look.shield, self._agent, room.room_id)

    def _on_item(self, item: QListWidgetItem) -> None:
        self.choose(item.data(_ROLE))


def room_title(shield: Shield, agent: str, room: str) -> str:
    """Return how a room of the agent ``agent`` is shown: by its id, or its number."""
    # Numbered while the shield is down, too: then they follow the list.
    number = shield.names.room(agent, room)
    return said(say("Room {number}", number=number)) if shield.is_up else one_line(room)


def room_words(item: RoomItem, now: float, title: str = "") -> str:
    """Return what a row says of a room: its title or id, and below it what the platform knows."""
    title = title or one_line(item.room_id)
    facts = tr("typed by hand") if item.listed is None else listed(_facts(item.listed, now))
    return f"{title}\n{facts}" if facts else title


def _facts(room: Room, now: float) -> list[str]:
    facts = []
    if room.people is not None:
        facts.append(said(counted("1 person", "{count} people", room.people)))
    if room.opened_at is not None:
        minutes = max(0, round((now - room.opened_at) / 60))
        facts.append(said(say("{minutes} min", minutes=minutes)))
    if room.deliverable is False:
        facts.append(tr("no agent there: lines do not arrive"))
    return facts
