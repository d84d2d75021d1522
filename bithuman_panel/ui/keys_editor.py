"""The card on which keys are changed: what can be done, by which keys, and another one for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from bithuman_panel.core.keymap import FIXED, MOST_KEYS, Keymap
from bithuman_panel.core.wording import say
from bithuman_panel.ui.act_list import ActList
from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.keys import key_text
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.learn_button import LearnButton
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.act_words import Group
    from bithuman_panel.ui.look import Look

_WIDTH = 720
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_HINT = say("Choose what a key is to do. Changes work at once. Nothing is sent from here.")


class KeysEditor(Cover):
    """The view of ``KeymapPresenter``: a card over the page. ``describe`` tells what there is.

    Signals:
        learned: the name of an act, and the key that was pressed for it.
        taken: the same, after the question whether it is to be taken from another act.
        removed: the name of an act, and a key that it is to lose.
        restored: the name of an act that is to have its usual keys again, None for all.
        escaped: Esc was pressed in place of a key.
    """

    learned = Signal(str, str)
    taken = Signal(str, str)
    removed = Signal(str, str)
    restored = Signal(object)
    escaped = Signal()

    def __init__(
        self, look: Look, page: QWidget, describe: Callable[[], tuple[Group, ...]]
    ) -> None:
        super().__init__(look, page, _WIDTH)
        self._describe = describe
        self._keymap = Keymap()
        self._wanted = ("", "")
        self._bring_soon = Soon(self, self._bring)
        self._texts = texts = Texts(self)
        texts.put(self.setAccessibleName, "Change the keys")
        self.field = QLineEdit()
        texts.put(self.field.setPlaceholderText, "What it does, or a key")
        texts.put(self.field.setAccessibleName, "Find what a key is to do")
        self.field.installEventFilter(self)
        self.rows = ActList(look)
        self._act = plain(object_name="name", wraps=True)
        self.learn = LearnButton()
        self.removes = [self._remove_button(at) for at in range(MOST_KEYS)]
        self.usual = texts.button("As &usual")
        self._told = plain(wraps=True)
        self.take = texts.button("&Take it away there", object_name="primary")
        self.all_usual = texts.button("&All keys as usual")
        self.done = texts.button("Close")
        self._lay_out()
        self._connect()
        self._say(_HINT)
        # Once the commands have their names in the other language, too.
        texts.redo(Soon(self, self._retell))

    def open(self) -> None:
        """Come with everything there is."""
        self.field.clear()
        self._say(_HINT)
        self._show_all()
        self.borrow(self.field)

    def show_keymap(self, keymap: Keymap) -> None:
        """Show these keys."""
        self._keymap = keymap
        # What nobody sees is filled in when it comes.
        if self.lies_over:
            self._show_all()

    def show_key_learned(self, act: str, key: str, told: Sentence | None) -> None:
        """Say that ``key`` does ``act`` now, and what is to be known of it."""
        words = self._words(act)
        done = say("{key} does this now: {what}.", key=key_text(key), what=words)
        self._say(say("{title} {hint}", title=done, hint=told) if told else done)

    def show_key_taken(self, act: str, key: str, other: str) -> None:
        """Say what ``key`` does already, and offer to take it away there."""
        words = self._words(other)
        self._say(say("{key} already does this: {what}.", key=key_text(key), what=words))
        self._wanted = (act, key)
        self.take.show()
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_key_refused(self, _act: str, told: Sentence) -> None:
        """Say why the key that was pressed cannot be had."""
        self._say(told)

    def told(self) -> str:
        """Return what the card says last."""
        return self._told.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of the field choose among the rows."""
        is_key = watched is self.field and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def tell_nothing_leaves(self) -> None:
        """Say that nothing leaves from here."""
        self.tell(said(_HINT))

    def heightForPage(self, most: int) -> int:
        """Take all there is: there is always more to read."""
        return most

    def _words(self, act: str) -> str:
        """Return what an act is called within a sentence."""
        return self.rows.words(act).removesuffix(" …")

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.rows.step(_STEPS[key])
            self.tell(self.rows.told())
        elif key in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self._listen()
        else:
            return False
        return True

    def _listen(self) -> None:
        if self.rows.act():
            self.learn.listen()

    def _on_listening(self) -> None:
        self._say(None)
        self.tell(self.learn.text())

    def _on_caught(self, key: str) -> None:
        self.learned.emit(self.rows.act(), key)

    def _on_unnamed(self) -> None:
        self._say(say("This system has no name for that key. Press another one."))

    def _on_take(self) -> None:
        self.learn.setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken.emit(*self._wanted)

    def _on_remove(self, at: int) -> None:
        keys = self._keys()
        if at >= len(keys):
            return
        self.learn.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(self.rows.act(), keys[at])
        self._say(say("{key} does nothing now.", key=key_text(keys[at])))

    def _on_usual(self) -> None:
        self.learn.setFocus(Qt.FocusReason.OtherFocusReason)
        self.restored.emit(self.rows.act())
        self._say(say("It has its usual keys again, but for those that do something else now."))

    def _on_all_usual(self) -> None:
        self.restored.emit(None)
        self._say(say("All keys are as usual again."))

    def _keys(self) -> tuple[str, ...]:
        """Return the keys that the current act can lose."""
        act = self.rows.act()
        return tuple(key for key in self._keymap.keys(act) if key not in FIXED.get(act, ()))

    def _show_all(self) -> None:
        self.rows.show_groups(self._describe(), self._keymap, self.field.text())
        self._show_act()

    def _show_act(self) -> None:
        """Show what can be done to the keys of the row that is current."""
        act = self.rows.act()
        self._act.setText(self.rows.words(act) if act else tr("Nothing has these words."))
        keys = self._keys() if act else ()
        for at, button in enumerate(self.removes):
            if at < len(keys):
                self._texts.put(button.setText, say("Take away {key}", key=key_text(keys[at])))
            button.setVisible(at < len(keys))
        self.learn.setVisible(bool(act))
        self.usual.setVisible(bool(act) and not self._keymap.is_usual(act))

    def _on_current(self) -> None:
        self._say(_HINT)
        self._show_act()

    def _say(self, sentence: Sentence | None) -> None:
        self.take.hide()
        self._texts.put(self._told.setText, sentence)
        if self.lies_over and sentence:
            self.tell(self._told.text())
            self._bring_soon()

    def _bring(self) -> None:
        """Bring into sight what was said, and what answers it, once they have their places."""
        for part in (self._told, self.take):
            if part.isVisible():
                self._scroll.ensureWidgetVisible(part, 0, 0)

    def _retell(self) -> None:
        self._say(_HINT)
        if self.lies_over:
            self._show_all()

    def _remove_button(self, at: int) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: self._on_remove(at))
        return button

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _text: self._show_all())
        self.rows.currentRowChanged.connect(lambda _row: self._on_current())
        self.rows.itemActivated.connect(lambda _row: self._listen())
        self.learn.listening.connect(self._on_listening)
        self.learn.caught.connect(self._on_caught)
        self.learn.unnamed.connect(self._on_unnamed)
        self.learn.escaped.connect(self.escaped)
        self.take.clicked.connect(self._on_take)
        self.usual.clicked.connect(self._on_usual)
        self.all_usual.clicked.connect(self._on_all_usual)
        self.done.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        inside = QWidget()
        column, rows, foot = QVBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        foot.addWidget(self.all_usual)
        foot.addStretch(1)
        foot.addWidget(self.done)
        rows.addWidget(self.rows, 1)
        rows.addWidget(self._act)
        keys = Flow.into(rows, self.learn, *self.removes, self.usual)
        rows.addWidget(self._told)
        answer = Flow.into(rows, self.take)
        rows.addLayout(foot)
        inside.setLayout(rows)
        # Beside a deck of slides the window is low, and the words may be large.
        self._scroll = scroll = Scroll(inside)
        scroll.follow(self.learn, *self.removes, self.usual, self.take, self.all_usual, self.done)
        column.addWidget(self._texts.label("Change the keys", object_name="name", wraps=True))
        column.addWidget(self.field)
        column.addWidget(scroll, 1)
        spaces = Spaces(self, self._look)
        spaces.give(column, (12, 12, 12, 8), 8)
        spaces.give(rows, (0, 0, 0, 0), 8)
        for flow in (keys, answer):
            spaces.give(flow, (0, 0, 0, 0), 8)
