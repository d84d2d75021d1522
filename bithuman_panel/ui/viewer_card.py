"""The card that says what opening an agent's page costs, before anything is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from bithuman_panel.core.wording import say
from bithuman_panel.ui.agent_card import agent_title
from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.links import open_page
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import tr

if TYPE_CHECKING:
    from bithuman_panel.core.models import Agent
    from bithuman_panel.ui.look import Look

_WIDTH = 480
_COST = (
    "This starts a session that is billed: usually 10 credits a minute, until it is ended on "
    "that page."
)
_HINT = "It opens in your browser, without the API secret. Esc closes. Nothing is sent from here."


class ViewerCard(Cover):
    """The view of ``ViewerPresenter``; the keyboard comes to *Not now*."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, _WIDTH)
        self._address = ""
        self._texts = texts = Texts(self)
        texts.put(self.setAccessibleName, "Open the agent's page")
        self._title = plain(object_name="name", wraps=True)
        self._shown = plain(object_name="muted", wraps=True)
        self._trouble = plain(object_name="alarm", wraps=True)
        self.open = texts.button("Open it, billed")
        self.done = texts.button("Not now")
        self.open.clicked.connect(self._open)
        self.done.clicked.connect(self.leave)
        look.shield.changed.connect(self.leave)
        self._lay_out()

    def offer(self, agent: Agent, page: str) -> None:
        """Say what opening ``page`` of ``agent`` costs, and let the operator decide."""
        shield = self._look.shield
        self._address = page
        title = say("Open the page of {agent}?", agent=agent_title(shield, agent))
        self._texts.put(self._title.setText, title)
        self._shown.setText(shield.covers(page))
        self._trouble.hide()
        self.done.setAccessibleDescription(tr(_COST))
        self.borrow(self.done)
        self.place()

    def trouble(self) -> str:
        """Return why no page was opened; empty for nothing."""
        return self._trouble.text() if not self._trouble.isHidden() else ""

    def leave(self) -> None:
        """Go, and keep nothing of it."""
        super().leave()
        self._address = ""
        self._shown.setText("")

    def tell_nothing_leaves(self) -> None:
        """Say that nothing leaves from here."""
        self.tell(tr(_HINT))

    def heightForPage(self, most: int) -> int:
        """Return the height at which everything is seen, if there is room for it."""
        # What has just come or gone is known to the layouts only later.
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        around = self.sizeHint().height() - self._scroll.sizeHint().height()
        width = self._scroll.viewport().width()
        return min(around + self._inner.totalHeightForWidth(width), most)

    def _open(self) -> None:
        if open_page(self._address):
            self.leave()
            return
        self._texts.put(
            self._trouble.setText, "No browser opened it. Open the address above by hand."
        )
        self._trouble.show()
        self.tell(self._trouble.text())
        self.place()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._inner = QVBoxLayout()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.open)
        foot.addWidget(self.done)
        texts = self._texts
        for part in (
            self._title,
            texts.label(_COST, wraps=True),
            self._shown,
            self._trouble,
            texts.label(_HINT, object_name="muted", wraps=True),
        ):
            self._inner.addWidget(part)
        self._inner.addLayout(foot)
        inside.setLayout(self._inner)
        self._scroll = Scroll(inside)
        self._scroll.follow(self.open, self.done)
        column = QVBoxLayout(self)
        column.addWidget(self._scroll)
        spaces = Spaces(self, self._look)
        spaces.give(self._inner, (0, 0, 0, 0), 8)
        spaces.give(column, (14, 12, 14, 10), 0)
        self._trouble.hide()
