"""The chosen agent's rooms at a glance: people, age, and whether a line can get there.

A row chooses its room. A tick, Ctrl and a click, or Space choose it beside others.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QCursor, QHoverEvent
from PySide6.QtWidgets import QApplication, QListView, QMenu, QStyleOptionViewItem

from bithuman_panel.ui.room_model import BROADCAST, RoomModel
from bithuman_panel.ui.room_row import RoomRow
from bithuman_panel.ui.room_words import row_words
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from bithuman_panel.presenters.targets_view import RoomItem
    from bithuman_panel.ui.look import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# So many rows are seen at once on no screen.
_MANY = 200
_CHOSEN_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class RoomList(QListView):
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
        self._ticked: tuple[str, ...] = ()
        self._is_tick = self._is_ticking = False
        self.setObjectName("rooms")
        self._model = RoomModel(look)
        self._rows = RoomRow(look, self._model, self)
        self.setModel(self._model)
        self.setItemDelegate(self._rows)
        texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Rooms radar")
        texts.redo(self._retell)
        look.changed.connect(self._on_look)
        self._on_look()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)

    def show_agent(self, code: str) -> None:
        """Take whose rooms will be shown; those of another agent go at once.

        Else a press on one of them could choose the room of the same id of this agent.
        """
        if code != self._agent:
            self.show_rooms((), None, is_broadcast=False)
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

        A row that is looked at by keyboard stays current, unless another target was chosen. Where
        it goes the target is looked at, and in sight: a key that comes just then chooses no other
        room, and a hand on the keyboard sees where it is.
        """
        target, current = BROADCAST if is_broadcast else chosen, self._current()
        is_same = target == self._target or self._is_ticking
        is_looked_at = self.hasFocus() and bool(current) and is_same
        is_still = is_same and self.isVisible() and self.count() > 0
        self._target, self._rooms = target, rooms
        self._ticked = () if is_broadcast or chosen is None else (chosen, *also)
        has_moved = self._show(current)
        found = self._model.row_of(current) if is_looked_at else -1
        is_lost = is_looked_at and found < 0 and not self._pointed_at().isValid()
        # Scrolled to a target that nobody chose anew, another room would be below the pointer.
        self.setAutoScroll(is_lost or not is_still)
        self.setCurrentRow(self._model.row_of(target) if found < 0 else found)
        self.setAutoScroll(True)
        if has_moved or not is_still:
            self._hover_anew()

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return what each row stands for, for :meth:`choose`, and what it says."""
        return tuple((row.id, row_words(row.title, row.facts)) for row in self._model.rows)

    def choose(self, value: str) -> None:
        """Choose what a row stands for."""
        if value == BROADCAST:
            self.broadcast_chosen.emit()
        else:
            self.room_chosen.emit(value)

    def words(self, row: int) -> str:
        """Return what a row says."""
        said = self._model.rows[row]
        return row_words(said.title, said.facts)

    def count(self) -> int:
        """Return how many rows there are, with that of the broadcast."""
        return len(self._model.rows)

    def currentRow(self) -> int:
        """Return the row that is looked at; -1 for none."""
        return self.currentIndex().row()

    def setCurrentRow(self, row: int) -> None:
        """Look at a row; -1 for none. It chooses nothing."""
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), _CHOSEN_ALONE)

    def looked_at(self) -> str:
        """Return the id of the room of the current row; empty for none, and for the broadcast."""
        current = self._current()
        return "" if current == BROADCAST else current

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
        elif event.key() == Qt.Key.Key_Space and self._current():
            # Held, it would tick and untick, and end on chance.
            if not event.isAutoRepeat():
                self._tick(self._current())
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
        if value == BROADCAST:
            self.choose(value)
            return
        self._is_ticking = True
        self.room_ticked.emit(value)
        self._is_ticking = False

    def _current(self) -> str:
        """Return the id of the row that is looked at; empty for none."""
        return self._at(self.currentIndex())

    def _at(self, index: QModelIndex) -> str:
        return self._model.rows[index.row()].id if index.isValid() else ""

    def _show(self, current: str) -> bool:
        """Say of each room what is known; what is in sight stays where it is seen, if it can.

        Return whether rows came, went or moved.
        """
        held, above = self._held(current)
        if current and current not in {BROADCAST, *(room.room_id for room in self._rooms)}:
            # Else Qt would look at its neighbour, and have it read aloud.
            self.setCurrentRow(-1)
        is_long, bars = len(self._rooms) > _MANY, Qt.ScrollBarPolicy
        # Else all rows would be laid out once more for the width that its coming leaves.
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAlwaysOn if is_long else bars.ScrollBarAsNeeded
        )
        has_moved = self._model.show_rooms(self._agent, self._rooms, self._ticked, time.time())
        row = self._model.row_of(held) if held and has_moved else -1
        if row >= 0:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(row - above)
        return has_moved

    def _hover_anew(self) -> None:
        """Give the row that is below the pointer now the hovered ground; Qt waits for a move."""
        viewport = self.viewport()
        if viewport.underMouse():
            kinds, pointer = QEvent.Type, QCursor.pos()
            kind = kinds.HoverMove if self._pointed_at().isValid() else kinds.HoverLeave
            place = QPointF(viewport.mapFromGlobal(pointer))
            QApplication.sendEvent(viewport, QHoverEvent(kind, place, QPointF(pointer), place))

    def _held(self, current: str) -> tuple[str, int]:
        """Return which row must not move under hand or eye, and how many rows are above it.

        It is the one below the pointer, else the one that is looked at, else the topmost. At its
        very top the list shows what comes there instead, unless the pointer is on a row.
        """
        if not self.isVisible():
            return "", 0
        held, area = self._pointed_at(), self.viewport().rect()
        top = self.indexAt(area.topLeft() + QPoint(area.width() // 2, 0))
        if not top.isValid():
            return "", 0
        if not held.isValid():
            if self.verticalScrollBar().value() == 0:
                return "", 0
            is_seen = current and area.intersects(self.visualRect(self.currentIndex()))
            held = self.currentIndex() if is_seen else top
        return self._at(held), held.row() - top.row()

    def _pointed_at(self) -> QModelIndex:
        """Return the row below the pointer; an invalid one for none."""
        if not self.viewport().underMouse():
            return QModelIndex()
        # Else Qt looks by where the list was scrolled to before.
        self.executeDelayedItemsLayout()
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos()))

    def _retell(self) -> None:
        """Say everything anew: in another language, or as the shield lets it be read."""
        self._model.forget_words()
        self._show(self._current())

    def _on_look(self) -> None:
        side = self._look.px(ICON)
        self.setIconSize(QSize(side, side))
        self._show(self._current())
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """Give each row its height, as the list is dressed now."""
        self._rows.measure_anew()
        super().doItemsLayout()

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._is_tick:
            self._tick(self._at(index))
        else:
            self.choose(self._at(index))

    def _on_activated(self, index: QModelIndex) -> None:
        # By Enter, or by a click that was told of already.
        if not self._is_tick:
            self.choose(self._at(index))
