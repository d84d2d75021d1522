"""The card that asks for the operator's own name of a room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from bithuman_panel.core.visible import one_line
from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.one_line import OneLine
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import tr

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_WIDTH = 480
_HINT = "Enter keeps it, Esc closes. Without a name the id is shown. Nothing is sent from here."


class NicknameCard(Cover):
    """The view of ``NicknamesPresenter``.

    Signals:
        given: agent code, room id and the name as typed; empty takes the name away.
    """

    given = Signal(str, str, str)

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, _WIDTH)
        self._texts = texts = Texts(self)
        self._agent = self._room = ""
        texts.put(self.setAccessibleName, "Name of the room")
        self._id = OneLine(object_name="muted")
        self.name = QLineEdit()
        texts.put(self.name.setAccessibleName, "Name of the room")
        texts.put(self.name.setPlaceholderText, "Lobby, or what you call it")
        self._refusal = plain(object_name="refusal", wraps=True)
        self.keep = texts.button("Keep the name")
        self.done = texts.button("Cancel")
        self.keep.clicked.connect(self._give)
        self.name.returnPressed.connect(self._give)
        self.name.textEdited.connect(self._forgive)
        self.done.clicked.connect(self.leave)
        look.shield.changed.connect(self._on_shield)
        self._lay_out()

    def ask(self, agent: str, room: str, name: str) -> None:
        """Ask for the name of a room that is called ``name`` until now."""
        self._agent, self._room = agent, room
        self._id.setText(one_line(room))
        self.name.setAccessibleDescription(self._id.text())
        self.name.setText(name)
        self._forgive()
        self.borrow(self.name)
        # Before it was seen for the first time nothing in it had the width that it is read in.
        self.place()
        self.name.selectAll()

    def refuse(self, sentence: Sentence) -> None:
        """Say why it cannot be the name; what was written stays."""
        self._texts.put(self._refusal.setText, sentence)
        self._refusal.show()
        self.tell(self._refusal.text())
        self.place()
        self.name.setFocus()

    def refusal(self) -> str:
        """Return what is said against the name; empty for nothing."""
        return self._refusal.text() if not self._refusal.isHidden() else ""

    def leave(self) -> None:
        """Go, and keep nothing of it."""
        super().leave()
        self._agent = self._room = ""
        for part in (self.name, self._id):
            part.setText("")
        self.name.setAccessibleDescription("")

    def tell_nothing_leaves(self) -> None:
        """Say that nothing leaves from here."""
        self.tell(tr(_HINT))

    def heightForPage(self, most: int) -> int:
        """Return the height at which everything is seen, if there is room for it."""
        around = self.sizeHint().height() - self._scroll.sizeHint().height()
        self._inner.invalidate()
        width = self._scroll.viewport().width()
        return min(around + self._inner.totalHeightForWidth(width), most)

    def _give(self) -> None:
        if self._room:
            self.given.emit(self._agent, self._room, self.name.text())

    def _forgive(self) -> None:
        self._refusal.hide()
        self.place()

    def _on_shield(self) -> None:
        if self._look.shield.is_up:
            self.leave()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._inner = QVBoxLayout()
        heading = self._texts.label("Your own name for this room", object_name="name", wraps=True)
        heading.setBuddy(self.name)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.keep)
        foot.addWidget(self.done)
        for part in (heading, self._id, self.name, self._refusal):
            self._inner.addWidget(part)
        self._inner.addWidget(self._texts.label(_HINT, object_name="muted", wraps=True))
        self._inner.addLayout(foot)
        inside.setLayout(self._inner)
        self._scroll = Scroll(inside)
        self._scroll.follow(self.name, self.keep, self.done)
        column = QVBoxLayout(self)
        column.addWidget(self._scroll)
        spaces = Spaces(self, self._look)
        spaces.give(self._inner, (0, 0, 0, 0), 8)
        spaces.give(column, (14, 12, 14, 10), 0)
        self._refusal.hide()
