"""The card in which a cue, a group or several cues are edited. Nothing is sent from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from bithuman_panel.core.wording import counted, say
from bithuman_panel.ui.cue_form import CueForm
from bithuman_panel.ui.form_card import FormCard
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.core.cue import Cue, Group
    from bithuman_panel.core.models import Agent
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.cue_aim import Aim, AimAt
    from bithuman_panel.presenters.cue_editor_view import Field, Shared
    from bithuman_panel.presenters.cue_reading import Reading
    from bithuman_panel.ui.look import Look

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CueEditor(FormCard):
    """The view of ``CueEditorPresenter``; its ``form`` tells what a hand writes and chooses.

    Signals:
        step_requested: go on to the item after this one (-1: before).
    """

    step_requested = Signal(int)

    def __init__(self, look: Look, page: QWidget) -> None:
        self.before, self.after = QPushButton(), QPushButton()
        self.form = CueForm(look)
        tools = QHBoxLayout()
        for button in (self.before, self.after):
            button.setAutoDefault(False)
            tools.addWidget(button)
        super().__init__(look, page, self.form, tools)
        Spaces(self, look).give(tools, (0, 0, 0, 0), 6)
        texts = self._texts
        texts.put(self.before.setText, "Before")
        texts.put(self.after.setText, "After")
        texts.put(self.before.setToolTip, "Edit the cue before this one (Ctrl+Up)")
        texts.put(self.after.setToolTip, "Edit the cue after this one (Ctrl+Down)")
        self.before.clicked.connect(lambda: self.step_requested.emit(-1))
        self.after.clicked.connect(lambda: self.step_requested.emit(1))
        self.form.complained.connect(lambda sentence: self.tell(said(sentence)))

    def show_cue(self, cue: Cue, number: int, count: int) -> None:
        """Show a cue."""
        self.form.show_cue(cue)
        self._come(say("Cue {number} of {count}", number=number, count=count), has_others=True)

    def show_group(self, group: Group) -> None:
        """Show a group."""
        self.form.show_group(group)
        self._come(say("Group"), has_others=True)

    def show_several(self, shared: Shared) -> None:
        """Show what several cues have in common."""
        self.form.show_several(shared)
        told = counted("One cue is changed", "{count} cues are changed together", shared.count)
        self._come(told, has_others=False)

    def show_aim(
        self, aim: Aim | None, at: AimAt, agents: tuple[Agent, ...], rooms: tuple[str, ...]
    ) -> None:
        """Show where it goes, and what there is to choose."""
        self.form.target.show_aim(aim, at, agents, rooms)
        self.place()

    def show_complaint(self, field: Field, sentence: Sentence | None) -> None:
        """Say at a field why what stands there is not kept."""
        self.form.complain(field, sentence)

    def show_reading(self, reading: Reading) -> None:
        """Show how the text will be said."""
        self.form.notes.show_reading(reading)

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""
        self.form.forget()

    def owns(self, event: QKeyEvent) -> bool:
        """Whether a key is the card's own, whatever field it is pressed in."""
        return bool(_step_of(event)) or super().owns(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Go on with Ctrl+Down, back with Ctrl+Up."""
        step = _step_of(event)
        if not step or self.before.isHidden():
            return super().take_key(event)
        self.step_requested.emit(step)
        return True

    def _come(self, title: Sentence, *, has_others: bool) -> None:
        is_other = self.lies_over and said(title) != self._title.text()
        for place in (self._title.setText, self.setAccessibleName):
            self._texts.put(place, title)
        for button in (self.before, self.after):
            button.setVisible(has_others)
        self.arrive(self.form.front())
        if is_other:
            self.tell(said(title))


def _step_of(event: QKeyEvent) -> int:
    is_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return _STEPS.get(Qt.Key(event.key()), 0) if is_ctrl else 0
