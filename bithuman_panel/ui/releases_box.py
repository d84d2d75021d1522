"""Newer releases on the help page: what is known of them, and whether the panel may look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from bithuman_panel.presenters.releases import ReleasesState


class ReleasesBox(QWidget):
    """Where one changes one's mind about looking, or looks by hand.

    Signals:
        allowed: whether the panel may look once a day.
        look_requested: look now.
        page_requested: open the page of the newest release.
    """

    allowed = Signal(bool)
    look_requested = Signal()
    page_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._texts = texts = Texts(self)
        texts.put(self.setAccessibleName, "Newer releases")
        self._state = plain(wraps=True)
        self._notes = plain(object_name="muted", wraps=True)
        self.daily = QCheckBox()
        texts.put(self.daily.setText, "Look for newer releases once a da&y")
        texts.put(
            self.daily.setAccessibleDescription,
            "Whether the panel looks once a day for a newer release; never during a show",
        )
        # What a hand does, not what the state says.
        self.daily.clicked.connect(self.allowed)
        self.look = texts.button("&Look now")
        self.look.clicked.connect(self.look_requested)
        self.page = texts.button("Op&en the page")
        self.page.clicked.connect(self.page_requested)
        self._lay_out()

    def show_state(self, state: ReleasesState) -> None:
        """Show how things stand."""
        self._texts.put(self._state.setText, state.sentence)
        self._notes.setText(state.notes)
        self._notes.setVisible(bool(state.notes))
        self.daily.setChecked(state.may_look)
        self.daily.setEnabled(state.can_look)
        self.look.setEnabled(state.can_look)
        self.page.setVisible(state.has_page)

    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._state.text()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # It lies at the foot of a page that wants its height for reading.
        column.setSpacing(2)
        column.addWidget(self._state)
        column.addWidget(self._notes)
        Flow.into(column, self.daily, self.look, self.page).setSpacing(12)
