"""What is said in the chosen room, as it is said: visitors, the agent, and our lines in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout

from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.ui.empty_state import EmptyState
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.transcript_model import TranscriptModel
from bithuman_panel.ui.transcript_row import TranscriptRow

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from bithuman_panel.presenters.transcript import Utterance
    from bithuman_panel.ui.look import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HOME = QAbstractItemView.CursorAction.MoveHome
_HIDDEN = say("Hidden by the shield.")


class TranscriptList(QListView):
    """The messages as rows.

    Signals:
        used: Enter or a double click on a row.
    """

    used = Signal(QModelIndex)

    def __init__(self, model: TranscriptModel, look: Look) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(TranscriptRow(look, self))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.used)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter; leave Ctrl+Enter to the window, which sends what is in the composer."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif not event.isAutoRepeat():
            self.used.emit(self.currentIndex())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Begin at the newest message: it is the one in sight."""
        if not self.currentIndex().isValid() and action is not _HOME:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)


class TranscriptPane(QFrame):
    """The view of ``TranscriptPresenter``. It follows what is said while its end is in sight.

    Signals:
        context_requested: an ``Utterance`` of a visitor is to become a context.
        entry_requested: the id of the entry whose line was said.
        in_sight: whether anybody can read it now.
    """

    context_requested = Signal(object)
    entry_requested = Signal(str)
    in_sight = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._look = look
        self._said: tuple[Utterance, ...] = ()
        self._agent = ""
        self._why: Sentence | None = None
        self._texts = texts = Texts(self, look.shield)
        self.model = TranscriptModel()
        self.rows = TranscriptList(self.model, look)
        texts.put(self.rows.setAccessibleName, "Transcript")
        self.empty = EmptyState(self.rows, look)
        self.state = plain(object_name="muted", wraps=True)
        self.earlier = texts.button("&Earlier", object_name="narrow")
        self.later = texts.button("&Later", object_name="narrow")
        self.use = texts.button("&Make it a context", object_name="narrow")
        texts.put(
            self.use.setAccessibleDescription,
            "Puts what the visitor said into the message. Nothing is sent.",
        )
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.use.clicked.connect(lambda: self._on_used(self.rows.currentIndex()))
        self.rows.used.connect(self._on_used)
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._tell_buttons())
        self._follows = True
        self.model.modelReset.connect(self._follow)
        self.rows.verticalScrollBar().valueChanged.connect(self._note_place)
        self.rows.verticalScrollBar().rangeChanged.connect(self._keep_end)
        self._lay_out()
        texts.redo(self._tell)

    def show_said(self, said: tuple[Utterance, ...], agent: str) -> None:
        """Show what was said, oldest first."""
        self._said, self._agent = said, agent
        self._tell()

    def show_state(self, sentence: Sentence | None) -> None:
        """Say why nothing or nothing more is said."""
        self._why = sentence
        self._tell_state()

    def begin_afresh(self) -> None:
        """Forget another account's rooms."""
        self.show_said((), "")
        self.show_state(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody can read it."""
        super().showEvent(event)
        self.in_sight.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody can read it."""
        super().hideEvent(event)
        self.in_sight.emit(False)

    def _tell(self) -> None:
        """Show the rows anew; behind the shield there are none."""
        is_up = self._look.shield.is_up
        self.model.show_said(() if is_up else self._said, self._agent)
        if self._follows:
            self.rows.scrollToBottom()
        self._tell_state()
        self._tell_buttons()

    def _tell_state(self) -> None:
        is_empty = self.model.rowCount() == 0
        why = _HIDDEN if self._look.shield.is_up and self._said else self._why
        self._texts.put(self.state.setText, None if is_empty else why)
        self.state.setVisible(not is_empty and why is not None)
        if is_empty and why:
            self.empty.show_state("room", why)
        else:
            self.empty.clear()

    def _tell_buttons(self) -> None:
        said = self.model.utterance(self.rows.currentIndex().row())
        is_useful = said is not None and not said.by_agent
        shown = {
            self.earlier: self.model.has_earlier,
            self.later: not self.model.is_newest,
            self.use: self.model.rowCount() > 0,
        }
        focused = self.window().focusWidget()
        if any(button is focused and not is_shown for button, is_shown in shown.items()):
            # Qt would give it to the next button, for the next Space to press.
            self.rows.setFocus()
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
        if focused is self.use and not is_useful:
            self.rows.setFocus()
        self.use.setEnabled(is_useful)

    def _note_place(self) -> None:
        """Note whether the end is in sight, as a hand or the list has moved."""
        bar = self.rows.verticalScrollBar()
        self._follows = self.model.is_newest and bar.value() >= bar.maximum() - 1

    def _keep_end(self) -> None:
        """Keep the end in sight where rows or the room for them get another height."""
        if self._follows:
            self.rows.verticalScrollBar().setValue(self.rows.verticalScrollBar().maximum())

    def _follow(self) -> None:
        """Begin at the end: these are other words than before."""
        self._follows = True

    def _on_used(self, index: QModelIndex) -> None:
        said = self.model.utterance(index.row())
        if said and said.entry:
            self.entry_requested.emit(said.entry.id)
        elif said and not said.by_agent:
            self.context_requested.emit(said)

    def _on_earlier(self) -> None:
        self._follows = False
        self.model.show_earlier()
        self._tell_buttons()

    def _on_later(self) -> None:
        self.model.show_later()
        self._tell_buttons()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.state)
        column.addWidget(self.rows, 1)
        buttons = Flow.into(column, self.use, self.earlier, self.later)
        spaces = Spaces(self, self._look)
        spaces.give(column, (12, 8, 12, 12), 8)
        spaces.give(buttons, (0, 0, 0, 0), 8)
