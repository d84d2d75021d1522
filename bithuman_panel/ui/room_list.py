"""The chosen agent's rooms at a glance: people, age, and whether a line can get there.

A row chooses its room. A tick, Ctrl and a click, or Space choose it beside others.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QStyleOptionViewItem

from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.room_row import IS_CLOSED, IS_DEAF, RoomRow
from bithuman_panel.ui.room_words import room_words
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from bithuman_panel.presenters.targets_view import RoomItem
    from bithuman_panel.ui.look import Look

_ROLE = Qt.ItemDataRole.UserRole
_WORDS, _TICK = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole
# Which icon a row has.
_DRAWN = Qt.ItemDataRole.UserRole + 3
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# No room id holds a NUL.
_BROADCAST = "\0broadcast"


class RoomList(QListWidget):
    """The rooms as a list; the last row is the broadcast.

    Signals:
        room_chosen: a room id.
        room_ticked: a room id: choose it beside the others, or no longer.
        name_requested: a room id: the operator wants to call it otherwise.
        end_requested: a room id: its session is to be ended.
        broadcast_chosen: every live room.
    """

    room_chosen = Signal(str)
    room_ticked = Signal(str)
    name_requested = Signal(str)
    end_requested = Signal(str)
    broadcast_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._target: str | None = None
        self._agent = ""
        self._rooms: tuple[RoomItem, ...] = ()
        self._ids: list[str] = []
        self._ticked: tuple[str, ...] = ()
        self._is_tick = self._is_ticking = False
        texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Rooms radar")
        texts.redo(self._tell)
        look.changed.connect(self._tell)
        self.setWordWrap(True)
        self._rows = RoomRow(look, self)
        self.setItemDelegate(self._rows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_clicked)
        self.itemActivated.connect(self._on_activated)

    def show_agent(self, code: str) -> None:
        """Take whose rooms will be shown."""
        self._agent = code

    def show_rooms(
        self,
        rooms: tuple[RoomItem, ...],
        chosen: str | None,
        *,
        is_broadcast: bool,
        also: tuple[str, ...] = (),
    ) -> None:
        """Show ``rooms`` with the target as the current row, and all that are chosen ticked.

        A row that is looked at by keyboard stays current, unless another target was chosen.
        """
        target = _BROADCAST if is_broadcast else chosen
        current = self.currentItem()
        is_same = target == self._target or self._is_ticking
        is_looked_at = self.hasFocus() and current is not None and is_same
        wanted = [current.data(_ROLE), target] if is_looked_at else [target]
        self._target, self._rooms = target, rooms
        self._ticked = () if is_broadcast or chosen is None else (chosen, *also)
        ids = [*(room.room_id for room in rooms), *([_BROADCAST] if rooms else [])]
        self._keep_rows(ids)
        self._tell()
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

    def looked_at(self) -> str:
        """Return the id of the room of the current row; empty for none, and for the broadcast."""
        current = self.currentItem()
        value = str(current.data(_ROLE)) if current else ""
        return "" if value == _BROADCAST else value

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row besides choosing it; by key it is the current one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.setCurrentIndex(self.indexAt(event.pos()))
        room = self.looked_at()
        if room:
            menu = self._menu(room)
            menu.popup(event.globalPos())

    def _menu(self, room: str) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Name this room …"), lambda: self.name_requested.emit(room))
        menu.addAction(tr("&Tick or untick"), lambda: self._tick(room))
        menu.addAction(tr("&End its session …"), lambda: self.end_requested.emit(room))
        return menu

    def sizeHint(self) -> QSize:
        """Return the least height: Qt would want many rows, and all around would scroll."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row the height that its words need at this width; Qt would wait a moment."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space; leave Ctrl+Enter to the window, which sends to what is chosen."""
        self._is_tick = False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _ENTER:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and self.currentItem():
            # Held, it would tick and untick, and end on chance.
            if not event.isAutoRepeat():
                self._tick(self.currentItem().data(_ROLE))
        elif event.key() == Qt.Key.Key_F2 and self.looked_at():
            self.name_requested.emit(self.looked_at())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note whether the press is for a tick: with Ctrl, or on the box itself."""
        self._is_tick = self._is_for_a_tick(event)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take it as two presses: a tick that is hit twice must not choose its room alone."""
        self._is_tick = self._is_for_a_tick(event)
        super().mouseDoubleClickEvent(event)

    def _is_for_a_tick(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return True
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._rows.box(option, index).contains(event.position().toPoint())

    def _tick(self, value: str) -> None:
        if value == _BROADCAST:
            self.choose(value)
            return
        self._is_ticking = True
        self.room_ticked.emit(value)
        self._is_ticking = False

    def _keep_rows(self, ids: list[str]) -> None:
        """Have a row for each of ``ids``; where they are the same, nothing is moved or lost."""
        if ids == self._ids:
            return
        self._ids = ids
        self.clear()
        # Rows that Qt makes itself: clearing those that Python made has crashed the process.
        self.addItems([""] * len(ids))
        for row, room_id in enumerate(ids):
            self.item(row).setData(_ROLE, room_id)

    def _tell(self) -> None:
        """Say of each row what is known of it, in the language and the look of now."""
        side = self._look.px(ICON)
        self.setIconSize(QSize(side, side))
        now = time.time()
        for row, room in enumerate(self._rooms):
            item, is_deaf = self.item(row), bool(room.listed and room.listed.deliverable is False)
            _set(item, _WORDS, room_words(room, now, self._title(room)))
            _set(item, IS_DEAF, is_deaf)
            _set(item, IS_CLOSED, room.is_closed)
            _set(item, _TICK, _CHECKED if room.room_id in self._ticked else _UNCHECKED)
            self._draw(item, "alarm" if is_deaf else "room")
        if self._rooms:
            last = self.item(len(self._rooms))
            _set(last, _WORDS, tr("All rooms (broadcast)"))
            self._draw(last, "broadcast")

    def _draw(self, item: QListWidgetItem, name: str) -> None:
        theme = self._look.theme
        drawn = (name, theme.bad if name == "alarm" else theme.muted, self._look.px(ICON))
        if item.data(_DRAWN) != drawn:
            item.setIcon(icon(*drawn))
            item.setData(_DRAWN, drawn)

    def _title(self, room: RoomItem) -> str:
        return self._look.shield.room(self._agent, room.room_id)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        if self._is_tick:
            self._tick(item.data(_ROLE))
        else:
            self.choose(item.data(_ROLE))

    def _on_activated(self, item: QListWidgetItem) -> None:
        # By Enter, or by a click that was told of already.
        if not self._is_tick:
            self.choose(item.data(_ROLE))


def _set(item: QListWidgetItem, role: int, value: object) -> None:
    """Change what differs alone: with each change Qt lays the list out anew."""
    if item.data(role) != value:
        item.setData(role, value)
