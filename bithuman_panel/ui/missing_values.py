"""The variables that a cue waits for: one field for each, asked for once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from bithuman_panel.core.wording import say
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.tab_order import tab_through
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.ui.look import Look

_WIDTH = 170
# The rest is asked for when these are known.
_MOST = 3


class MissingValues(QWidget):
    """Hidden where nothing is missing. Enter, or the button, stores a value; nothing is sent.

    Signals:
        given: a variable's name and its value.
    """

    given = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._names: tuple[str, ...] = ()
        self.fields: dict[str, QLineEdit] = {}
        self._texts = Texts(self, look.shield)
        self._row = Flow()
        self.setLayout(self._row)
        Spaces(self, look).give(self._row, (0, 0, 0, 0), 6)
        # Its own from the start: it comes into the row with the first value only.
        self.store = QPushButton(self)
        self.store.setObjectName("narrow")
        self.store.setAutoDefault(False)
        self._texts.put(self.store.setText, "Use")
        self._texts.put(self.store.setAccessibleName, "Use these values")
        self.store.clicked.connect(self._give_all)
        look.changed.connect(self._fit)
        self.hide()

    def ask_for(self, names: tuple[str, ...]) -> None:
        """Ask for the values of these; what is being typed for one of them stays."""
        names = names[:_MOST]
        if names == self._names:
            return
        kept = {name: field for name, field in self.fields.items() if name in names}
        had_keyboard = self.isAncestorOf(self.window().focusWidget())
        self._names = names
        self._empty({*kept.values()})
        self.fields = {name: kept.get(name) or self._field(name) for name in names}
        for part in (*self.fields.values(), self.store):
            self._row.append(part)
            # Read as it stands, whenever it was made.
            part.raise_()
        tab_through(self, (*self.fields.values(), self.store))
        self.setVisible(bool(names))
        self._fit()
        if had_keyboard and names:
            self.fields[names[0]].setFocus()

    def first(self) -> QLineEdit | None:
        """Return the field for the first one that is asked for; None where nothing is missing."""
        return self.fields[self._names[0]] if self._names else None

    def _empty(self, kept: set[QLineEdit]) -> None:
        self._row.clear()
        for field in self.fields.values():
            if field not in kept:
                field.hide()
                # Texts speaks to all its places at a change, and this one will be gone.
                self._texts.put(field.setPlaceholderText, None)
                self._texts.put(field.setAccessibleName, None)
                field.deleteLater()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        self._texts.put(field.setPlaceholderText, say("{name}", name=f"{{{{{name}}}}}"))
        self._texts.put(field.setAccessibleName, say("Value of {name}", name=name))
        field.returnPressed.connect(lambda: self._give(name))
        return field

    def _give(self, name: str) -> None:
        value = self.fields[name].text().strip()
        if value:
            self.given.emit(name, value)

    def _give_all(self) -> None:
        for name in self._names:
            if name in self.fields:
                self._give(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let no field be wider than there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Nothing is laid out before it is shown for the first time.
        room = self.width() if self.isVisible() else self._look.px(_WIDTH)
        for field in self.fields.values():
            field.setFixedWidth(max(1, min(self._look.px(_WIDTH), room)))
