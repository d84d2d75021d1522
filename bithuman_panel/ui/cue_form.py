"""The fields of a cue, one below the other; of a group and of several cues only what they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from bithuman_panel.core.cells import planned_written
from bithuman_panel.core.cue import Link
from bithuman_panel.presenters.cue_editor_view import Field
from bithuman_panel.ui.cue_choices import ColourChoice, ModeChoice
from bithuman_panel.ui.cue_notes import CueNotes
from bithuman_panel.ui.cue_target import CueTarget
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.written_field import WrittenField

if TYPE_CHECKING:
    from bithuman_panel.core.cue import Cue, Group
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.cue_editor_view import Shared
    from bithuman_panel.ui.look import Look

_TEXT_LINES, _NOTE_LINES, _PRIME_LINES = 5, 2, 2


class CueForm(QWidget):
    """Shows what is kept and tells what a hand writes and chooses.

    Signals:
        written: a ``Field``, and what stands in it now.
        left: the keyboard has left a ``Field``.
        complained: a new complaint, a ``Sentence``.
        mode_chosen, colour_chosen, link_chosen: a ``Mode``, a ``Colour``, a ``Link``.
    """

    written = Signal(object, str)
    left = Signal(object)
    complained = Signal(object)
    mode_chosen = Signal(object)
    colour_chosen = Signal(object)
    link_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._texts = Texts(self)
        self.fields = _fields(look)
        self.mode = ModeChoice(look)
        self.colour = ColourChoice(look)
        self.link = QCheckBox()
        self._texts.put(self.link.setText, "The next cue follows by itself")
        self._texts.put(
            self.link.setToolTip,
            "It goes once this one has been spoken, as estimated. A hold ends it.",
        )
        self.target = CueTarget(look)
        self.notes = CueNotes(look)
        self._target_complaint = plain(object_name="refusal", wraps=True)
        self._target_complaint.hide()
        self._lay_out(look)
        self._connect()

    def show_cue(self, cue: Cue) -> None:
        """Show a cue."""
        self._show_parts(self._of_one)
        for field, text in (
            (Field.NAME, cue.name),
            (Field.TEXT, cue.text),
            (Field.NOTE, cue.note),
            (Field.PRIME, cue.prime),
            (Field.PLANNED, planned_written(cue.planned_s)),
            (Field.PRE_WAIT, f"{cue.pre_wait_s:g}" if cue.pre_wait_s else ""),
        ):
            self.fields[field].show_text(text)
        self.mode.show_choice(cue.mode)
        self.colour.show_choice(cue.colour)
        self._show_link(cue.link)

    def show_group(self, group: Group) -> None:
        """Show a group: it has a name and a colour alone."""
        self._show_parts((self.fields[Field.NAME], self._colour_part))
        self.fields[Field.NAME].show_text(group.name)
        self.colour.show_choice(group.colour)

    def show_several(self, shared: Shared) -> None:
        """Show what several cues have in common."""
        self._show_parts(self._of_several)
        self.mode.show_choice(shared.mode)
        self.colour.show_choice(shared.colour)
        self._show_link(shared.link)

    def complain(self, field: Field, sentence: Sentence | None) -> None:
        """Say at a field why what stands there is not kept."""
        if field is not Field.TARGET:
            self.fields[field].complain(sentence)
            return
        self._texts.put(self._target_complaint.setText, sentence)
        self._target_complaint.setVisible(sentence is not None)
        if sentence:
            self.complained.emit(sentence)

    def target_complaint(self) -> str:
        """Return why a target is not kept; empty where it is."""
        return self._target_complaint.text()

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""
        for field in self.fields.values():
            field.show_text("")
            field.complain(None)
        self.complain(Field.TARGET, None)
        self.target.forget()
        self.notes.forget()

    def front(self) -> QWidget:
        """Return where the keyboard comes to."""
        text, name = self.fields[Field.TEXT], self.fields[Field.NAME]
        if not text.isHidden():
            return text.field
        return self.colour.first() if name.isHidden() else name.field

    def _show_link(self, link: Link | None) -> None:
        # None: some follow and some do not. A hand chooses one or the other.
        self.link.setTristate(link is None)
        if link is None:
            self.link.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self.link.setChecked(link is Link.FOLLOW)

    def _show_parts(self, shown: tuple[QWidget, ...]) -> None:
        focused = self.window().focusWidget()
        for part in self._of_one:
            part.setVisible(part in shown)
        # The keyboard would fall out of the card with the field that it was in.
        if focused and self.isAncestorOf(focused) and not focused.isVisibleTo(self):
            self.front().setFocus()

    def _on_link(self) -> None:
        self.link.setTristate(False)
        follows = self.link.checkState() is not Qt.CheckState.Unchecked
        self.link.setChecked(follows)
        self.link_chosen.emit(Link.FOLLOW if follows else Link.MANUAL)

    def _connect(self) -> None:
        for field, written in self.fields.items():
            written.edited.connect(lambda text, field=field: self.written.emit(field, text))
            written.left.connect(lambda field=field: self.left.emit(field))
            written.complained.connect(self.complained)
        self.mode.chosen.connect(self.mode_chosen)
        self.colour.chosen.connect(self.colour_chosen)
        self.link.clicked.connect(lambda *_: self._on_link())

    def _lay_out(self, look: Look) -> None:
        spaces = Spaces(self, look)
        mode = self._part(spaces, "Mode", self.mode)
        target = self._part(spaces, "Target", self.target, self._target_complaint)
        self._colour_part = self._part(spaces, "Colour", self.colour)
        of = self.fields
        times = QWidget()
        beside = QHBoxLayout(times)
        for field in (Field.PLANNED, Field.PRE_WAIT):
            beside.addWidget(of[field], 1, Qt.AlignmentFlag.AlignTop)
        spaces.give(beside, (0, 0, 0, 0), 12)
        self._of_one: tuple[QWidget, ...] = (
            of[Field.NAME],
            mode,
            of[Field.TEXT],
            self.notes,
            target,
            of[Field.NOTE],
            self._colour_part,
            times,
            of[Field.PRIME],
            self.link,
        )
        self._of_several = (mode, target, self._colour_part, self.link)
        column = QVBoxLayout(self)
        for part in self._of_one:
            column.addWidget(part)
        column.addStretch(1)
        spaces.give(column, (2, 0, 8, 0), 10)

    def _part(self, spaces: Spaces, name: str, *parts: QWidget) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.addWidget(self._texts.label(name, object_name="heading"))
        for part in parts:
            column.addWidget(part)
        spaces.give(column, (0, 0, 0, 0), 4)
        return box


def _fields(look: Look) -> dict[Field, WrittenField]:
    """Return the fields that are written in."""
    return {
        Field.NAME: WrittenField(look, "Name"),
        Field.TEXT: WrittenField(look, "Text", "What is said, word for word", lines=_TEXT_LINES),
        Field.NOTE: WrittenField(
            look, "Note for the operator", "Never sent: only you see it", lines=_NOTE_LINES
        ),
        Field.PLANNED: WrittenField(look, "Planned time", "hh:mm"),
        Field.PRE_WAIT: WrittenField(look, "Seconds to wait before it goes", "None"),
        Field.PRIME: WrittenField(
            look,
            "Context that must be confirmed first",
            "Nothing: it goes at once",
            lines=_PRIME_LINES,
        ),
    }
