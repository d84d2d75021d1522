"""What of a cue is chosen, not written. Nothing is chosen where cues differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel.core.cue import Colour
from bithuman_panel.core.models import Mode
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.cue_aim import Aim
from bithuman_panel.ui.cue_colours import colour_word, swatch
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

    from bithuman_panel.ui.look import Look

_ICON = 18
_AIMS = {
    Aim.CURRENT: say("The current target"),
    Aim.ROOM: say("One room"),
    Aim.ALL: say("All rooms of an agent"),
}


class Choices(QWidget):
    """One of several buttons in a row, or none of them.

    Signals:
        chosen: the value that a hand has chosen.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, buttons: Iterable[tuple[StrEnum, QAbstractButton]]) -> None:
        super().__init__()
        self._buttons = dict(buttons)
        self._group = QButtonGroup(self)
        for value, button in self._buttons.items():
            button.setCheckable(True)
            self._group.addButton(button)
            # By a click alone: what is shown is no hand's choice.
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        row = Flow.into(outside, *self._buttons.values())
        Spaces(self, look).give(row, (0, 0, 0, 0), 8)

    def show_choice(self, value: StrEnum | None) -> None:
        """Show which one is chosen; None: they differ, and no button is."""
        self._group.setExclusive(value is not None)
        for each, button in self._buttons.items():
            button.setChecked(each is value)
        # From here on a hand chooses one of them.
        self._group.setExclusive(True)

    def button(self, value: StrEnum) -> QAbstractButton:
        """Return the button that chooses ``value``."""
        return self._buttons[value]

    def first(self) -> QAbstractButton:
        """Return the button that the keyboard comes to."""
        return self._group.checkedButton() or next(iter(self._buttons.values()))


class ModeChoice(Choices):
    """Speak or Context, as the composer shows it."""

    def __init__(self, look: Look) -> None:
        made = {mode: _mode_button(mode) for mode in Mode}
        super().__init__(look, made.items())
        self._look = look
        self._made = made
        texts = Texts(self)
        texts.put(self.setAccessibleName, "Mode")
        for mode, button in self._made.items():
            speaks = mode is Mode.SPEAK
            texts.put(button.setText, "Speak" if speaks else "Context")
            texts.put(
                button.setAccessibleDescription,
                "The agent says the line aloud" if speaks else "The agent silently learns the line",
            )
            button.toggled.connect(lambda *_: self._tint())
        look.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        theme = self._look.theme
        for mode, button in self._made.items():
            name = "speak" if mode is Mode.SPEAK else "context"
            ink = theme.on_mode(mode) if button.isChecked() else theme.muted
            give_icon(button, name, ink, self._look.px(_ICON))


class ColourChoice(Choices):
    """The colours by name, each with a drop of it."""

    def __init__(self, look: Look) -> None:
        made = {colour: QRadioButton() for colour in Colour}
        super().__init__(look, made.items())
        self._look = look
        self._made = made
        texts = Texts(self)
        texts.put(self.setAccessibleName, "Colour")
        for colour, button in self._made.items():
            texts.put(button.setText, colour_word(colour))
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        for colour, button in self._made.items():
            button.setIcon(swatch(self._look.theme, colour, self._look.px(_ICON)))


class AimChoice(Choices):
    """How far a cue goes."""

    def __init__(self, look: Look) -> None:
        made = {aim: QRadioButton() for aim in Aim}
        super().__init__(look, made.items())
        texts = Texts(self)
        texts.put(self.setAccessibleName, "Target")
        for aim, words in _AIMS.items():
            texts.put(made[aim].setText, words)


def _mode_button(mode: Mode) -> QPushButton:
    button = QPushButton()
    button.setObjectName("mode")
    button.setProperty("mode", mode.value)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
