"""The chosen agent at a glance: its portrait, what it is called, how it stands, its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from bithuman_panel.core.agents import standing
from bithuman_panel.core.visible import one_line
from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from bithuman_panel.core.models import Agent
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.kept_portrait import KeptPortrait
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.shield import Shield

_PORTRAIT = 64
# More of it would push the rooms out of sight; the whole of it stands on the agent's page.
_SHOWN_OF_DESCRIPTION = 140


class AgentCard(QFrame):
    """Shows one agent; behind the stage shield its pseudonym, and nothing it could be known by.

    Signals:
        page_requested: the operator wants to open the agent's page.
        favourite_requested: the agent is to be a favourite, or one no longer.
    """

    page_requested = Signal()
    favourite_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._agent: Agent | None = None
        self._texts = Texts(self, look.shield)
        self.portrait = Glyph()
        self._name = plain(object_name="name", wraps=True)
        self._code = plain(object_name="muted", wraps=True)
        self.status = plain(object_name="muted", wraps=True)
        self._model = plain(object_name="muted", wraps=True)
        self._about = plain(object_name="muted", wraps=True)
        self._favourites: tuple[str, ...] = ()
        self._kept: KeptPortrait | None = None
        self.star = self._tool("Favourite")
        self.star.setCheckable(True)
        self.star.clicked.connect(self._on_star)
        self.page = self._tool("Open the agent's page …")
        self.page.clicked.connect(self.page_requested)
        self._lay_out()
        look.changed.connect(self._draw)
        self._texts.redo(self._tell)
        self.hide()

    def show_agent(self, agent: Agent | None, kept: KeptPortrait | None = None) -> None:
        """Show ``agent``, or nothing; ``kept`` is its portrait, if there is one."""
        self._agent, self._kept = agent, kept
        self.setVisible(agent is not None)
        self._tell()

    def show_favourites(self, codes: tuple[str, ...]) -> None:
        """Take which agents are favourites."""
        self._favourites = codes
        self._draw()

    def _on_star(self) -> None:
        # It shows what is kept, not that it was pressed.
        self._draw()
        self.favourite_requested.emit()

    def _tell(self) -> None:
        agent, shield = self._agent, self._look.shield
        if agent is None:
            return
        self._name.setText(agent_title(shield, agent))
        self.portrait.setAccessibleName(self._name.text())
        told: Sentence | None = standing(agent)
        self._texts.put(self.status.setText, told)
        self.status.setVisible(told is not None)
        code, about = (None, None) if shield.is_up else (agent.code, agent.description)
        for label, text in (
            (self._code, code),
            (self._model, agent.model),
            (self._about, _shortened(about)),
        ):
            label.setText(one_line(text or ""))
            label.setVisible(bool(text))
        self._draw()

    def _draw(self) -> None:
        side, theme = self._look.px(_PORTRAIT), self._look.theme
        self.portrait.setFixedSize(side, side)
        if self._agent:
            shield = self._look.shield
            self.portrait.show_picture(face(shield, self._agent, self._kept, side))
        is_favourite = self._agent is not None and self._agent.code in self._favourites
        self.star.setChecked(is_favourite)
        star, ink = ("star-full", theme.text) if is_favourite else ("star", theme.muted)
        give_icon(self.star, star, ink, self._look.px(ICON))
        give_icon(self.page, "page", self._look.theme.muted, self._look.px(ICON))

    def _tool(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName("tool")
        button.setAutoDefault(False)
        for place in (button.setAccessibleName, button.setToolTip):
            self._texts.put(place, name)
        return button

    def _lay_out(self) -> None:
        # A part of its own: the buttons beside it are read after all of its words.
        told = QWidget()
        words = QVBoxLayout(told)
        # Where the code is hidden, the others stay together, in the middle of the portrait.
        words.addStretch(1)
        for label in (self._name, self._code, self.status, self._model):
            words.addWidget(label)
        words.addStretch(1)
        tools = QVBoxLayout()
        tools.addWidget(self.star)
        tools.addWidget(self.page)
        tools.addStretch(1)
        row = QHBoxLayout()
        spaces = Spaces(self, self._look)
        spaces.give(words, (0, 0, 0, 0), 2)
        spaces.give(tools, (0, 0, 0, 0), 2)
        spaces.give(row, (0, 0, 0, 0), 12)
        row.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(told, 1)
        row.addLayout(tools)
        rows = QVBoxLayout()
        rows.addLayout(row)
        rows.addWidget(self._about)
        self.setLayout(rows)
        spaces.give(rows, (12, 12, 12, 12), 8)


def agent_title(shield: Shield, agent: Agent) -> str:
    """Return what an agent is called now: its name, or behind the shield its pseudonym."""
    return shield.names.agent(agent) if shield.is_up else one_line(agent.title)


def face(shield: Shield, agent: Agent, kept: KeptPortrait | None, side: int) -> QPixmap:
    """Return the portrait of an agent, or its initials; behind the shield those it has there."""
    # Nobody is seen before a line can go.
    if kept is not None and not shield.is_up:
        from bithuman_panel.ui.portrait_image import rounded

        return rounded(kept.image(side), side)
    from bithuman_panel.ui.avatar import avatar

    return avatar(agent_title(shield, agent), agent.code, side)


def _shortened(text: str | None) -> str:
    words = (text or "").strip()
    if len(words) <= _SHOWN_OF_DESCRIPTION:
        return words
    return words[:_SHOWN_OF_DESCRIPTION].rsplit(None, 1)[0] + " …"
