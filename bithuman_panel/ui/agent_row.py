"""How an agent is drawn in a list: its portrait or initials, then its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from bithuman_panel.ui.agent_card import face

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter, QPixmap

    from bithuman_panel.core.models import Agent
    from bithuman_panel.ui.kept_portrait import KeptPortrait
    from bithuman_panel.ui.look import Look
    from bithuman_panel.ui.shield import Shield

    Index = QModelIndex | QPersistentModelIndex

_PICTURE = 24


class Faces:
    """The pictures of agents by code, and whose words stand in which row. GUI thread only."""

    def __init__(self, shield: Shield) -> None:
        self._shield = shield
        self._agents: dict[str, Agent] = {}
        self.portraits: dict[str, KeptPortrait] = {}

    def name_rows(self, agents: dict[str, Agent]) -> None:
        """Take the words of each row, and which agent they are."""
        self._agents = agents

    def of_words(self, words: str, side: int) -> QPixmap | None:
        """Return what stands before these words; None where they are no agent."""
        agent = self._agents.get(words)
        return face(self._shield, agent, self.portraits.get(agent.code), side) if agent else None


class AgentRow(QStyledItemDelegate):
    """Asks ``faces`` for the picture of a row at the moment it is painted.

    Of hundreds of rows a dozen are seen: nothing is drawn for the others.
    """

    def __init__(self, look: Look, faces: Faces, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        # And nothing of the pane: what Qt keeps for its parent must not keep the parent.
        self._faces = faces
        self._is_painting = False

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Give the row its picture, or while it is measured the room for one."""
        super().initStyleOption(option, index)
        side = self._look.px(_PICTURE)
        option.decorationSize = QSize(side, side)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        if self._is_painting:
            option.icon = _as_it_is(self._faces.of_words(str(index.data()), side))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row with its picture."""
        self._is_painting = True
        try:
            super().paint(painter, option, index)
        finally:
            self._is_painting = False


def _as_it_is(picture: QPixmap | None) -> QIcon:
    """Return an icon that a selected row does not tint."""
    made = QIcon()
    if picture:
        made.addPixmap(picture, QIcon.Mode.Normal)
        made.addPixmap(picture, QIcon.Mode.Selected)
    return made
