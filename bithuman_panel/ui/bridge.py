"""From another thread into the GUI thread: by queued signals, nothing else."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from bithuman_panel.core.entry import Entry, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

# Half a frame.
GIVE_WAY_MS = 8
_MOVING = frozenset({Stage.QUEUED, Stage.IN_FLIGHT})


class NewsBridge(QObject):
    """Tells a listener in the GUI thread that something has happened, and nothing else of it.

    Signals:
        told: it has happened, from any thread.
    """

    told = Signal()

    def __init__(self, listener: Callable[[], object]) -> None:
        super().__init__()
        self._listener = listener
        self.told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def tell(self) -> None:
        """Tell of it; any thread, returns at once."""
        self.told.emit()

    @Slot()
    def _deliver(self) -> None:
        self._listener()


class EntryBridge(QObject):
    """Hands entries to a listener in the GUI thread, in the order in which they were posted.

    Where many come at once each has a turn of Qt's loop, and between two of them is one in which
    keys are heard, and what one of them leads to is painted: both in one turn would take twice as
    long. The first one does not wait for that. What a listener returns has such a turn, too, before
    the next entry has its own. What has moved on before its turn is handed over once, as it is by
    then; each outcome is handed over.

    What is shown of a line costs more than its sending, and one thread of Python runs at a time. So
    all of it waits while a line that was just let go leaves, for half a frame at most; and so does
    the press itself, where no lines flow (:meth:`wait_until_left`).

    Signals:
        posted: entries have come, from any thread.
    """

    posted = Signal()
    _left = Signal()
    _due = Signal()
    _first = Signal(object)

    def __init__(self, listener: Callable[[Entry], Callable[[], object] | None]) -> None:
        super().__init__()
        self._listener: Callable[[Entry], Callable[[], object] | None] | None = listener
        # From any thread, and what of it waits for its turn.
        self._come: deque[Entry] = deque()
        self._waiting: deque[Entry] = deque()
        # What is still to be done of those that were handed over.
        self._rest: deque[Callable[[], object]] = deque()
        self._gives_way = False
        self._has_left = threading.Event()
        # Of what is posted Qt gives all that there is, and what comes meanwhile, in one turn.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._due)
        self._is_painting = False
        self._due.connect(self._on_due)
        self._first.connect(self._tell)
        self._patience = QTimer(self, singleShot=True, interval=GIVE_WAY_MS)
        self._patience.setTimerType(Qt.TimerType.PreciseTimer)
        self._patience.timeout.connect(self._go_on)
        self._left.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        self.posted.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def post(self, entry: Entry) -> None:
        """Hand over an entry; any thread, returns at once."""
        self._come.append(entry)
        # That it moves on is no news while it leaves: the GUI thread sleeps on.
        if not (self._gives_way and entry.stage is Stage.IN_FLIGHT):
            if entry.stage not in _MOVING:
                # Nothing of it leaves any more.
                self._has_left.set()
            self.posted.emit()

    def give_way(self, entry: Entry) -> None:
        """Hand over the entry of a line that is about to go to its lane; GUI thread.

        It, and what comes meanwhile, when a line has left (:meth:`let_on`) or that has taken long.
        """
        self._collect()
        self._waiting.append(entry)
        if not self._gives_way:
            self._has_left.clear()
            self._gives_way = True
            self._patience.start()

    def wait_until_left(self) -> None:
        """Do nothing until the line for which this gives way has left; GUI thread.

        For half a frame at most, and once, however many lines go. What waits is handed over in the
        turn after; nothing waits where entries have their turns already, for then lines flow, and
        each would hold up the window.
        """
        if self._gives_way and not self._turn.isActive():
            self._has_left.wait(GIVE_WAY_MS / 1000)
            self._stand_no_more()
            # Nobody was told of what was no news until now: a line that takes long to leave.
            self._collect()
            self._turn.start()

    def let_on(self) -> None:
        """A line has left: hand over what waited for that; any thread, returns at once."""
        if self._gives_way:
            self._has_left.set()
            self._left.emit()

    @property
    def is_waiting(self) -> bool:
        """Whether something is still to be handed over."""
        return bool(self._come or self._waiting or self._rest)

    @property
    def has_rest(self) -> bool:
        """Whether something is still to be done of an entry that was handed over."""
        return bool(self._rest)

    def hand_over_first(self, ids: Collection[str]) -> None:
        """Hand over at once the first that waits of each of these lines; all else has its turn."""
        self._collect()
        missing, first, others = set(ids), deque[Entry](), deque[Entry]()
        for entry in self._waiting:
            (first if entry.id in missing else others).append(entry)
            missing.discard(entry.id)
        self._waiting = others
        for entry in first:
            # By the signal: what one of them raises keeps no other one from coming.
            self._first.emit(entry)

    def hand_over_all(self) -> None:
        """Hand over at once what waits: somebody is about to look elsewhere."""
        self._stand_no_more()
        self._collect()
        while self._waiting or self._rest:
            self._stand_no_more()
            self._is_painting = False
            self._due.emit()

    def close(self) -> None:
        """Deliver nothing more: what comes late has nobody to show it."""
        self._listener = None
        self._rest.clear()

    @Slot()
    def _take(self) -> None:
        self._collect()
        if not self._turn.isActive():
            self._hand_over()

    @Slot()
    def _go_on(self) -> None:
        self._stand_no_more()
        self._collect()
        if not self._turn.isActive():
            # What has just left is not in a hurry: not in one turn with what is painted now.
            self._is_painting = False
            self._turn.start()

    def _stand_no_more(self) -> None:
        # First of all: what is posted from now on is told of.
        self._gives_way = False
        self._patience.stop()

    def _collect(self) -> None:
        while self._come:
            entry = self._come.popleft()
            place = self._place_of(entry) if entry.stage in _MOVING else None
            if place is None:
                self._waiting.append(entry)
            else:
                self._waiting[place] = entry

    def _place_of(self, entry: Entry) -> int | None:
        """Return where an entry waits already, and has no outcome there."""
        for place in range(len(self._waiting) - 1, -1, -1):
            if self._waiting[place].id == entry.id:
                return place if self._waiting[place].stage in _MOVING else None
        return None

    @Slot()
    def _on_due(self) -> None:
        if self._is_painting:
            self._is_painting = False
            self._turn.start()
        else:
            self._hand_over()

    @Slot()
    def _hand_over(self) -> None:
        if self._gives_way or not (self._rest or self._waiting):
            return
        self._is_painting = True
        # Before the listener is told, which may fail, or wait for somebody's answer.
        self._turn.start()
        if self._rest:
            self._rest.popleft()()
        else:
            self._tell(self._waiting.popleft())

    @Slot(object)
    def _tell(self, entry: Entry) -> None:
        rest = self._listener(entry) if self._listener else None
        if rest:
            self._rest.append(rest)
