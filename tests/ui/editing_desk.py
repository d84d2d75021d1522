"""A window with a show and the cards in which it is edited, wired as the panel wires them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from bithuman_panel.app.editing import Editing
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.speaking import speaking_s
from bithuman_panel.presenters.show import ShowPresenter
from tests.presenters.desk import CANARY
from tests.presenters.editing import KnownPlaces

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from bithuman_panel.presenters.cue_editor_view import Field
    from bithuman_panel.ui.cue_editor import CueEditor
    from bithuman_panel.ui.main_window import MainWindow
    from bithuman_panel.ui.message_edit import MessageEdit
    from bithuman_panel.ui.show_tables import ShowTables


@dataclass
class Desk:
    """A window, its show, and what edits it."""

    window: MainWindow
    show: ShowPresenter
    editing: Editing

    @property
    def editor(self) -> CueEditor:
        return self.window.cards.cue_editor()

    @property
    def tables(self) -> ShowTables:
        return self.window.cards.show_tables()

    def field(self, field: Field) -> QLineEdit | MessageEdit:
        return self.editor.form.fields[field].field

    def complaint(self, field: Field) -> str:
        return self.editor.form.fields[field].complaint()

    def edit(self, *places: int) -> None:
        self.window.sheet.edit_requested.emit([self.show.sheet.items[n].id for n in places])


def made(window: MainWindow) -> Desk:
    """Return a desk with a group and two cues, the keyboard in the message."""
    numbers = count(1)
    redactor = Redactor([Secret(CANARY)])
    show = ShowPresenter(window.sheet, lambda _: None, lambda: f"i{next(numbers)}")
    window.undo_requested.connect(show.undo)
    show.listen(lambda: window.commands["undo"].setEnabled(show.can_undo))
    editing = Editing(window, show, redactor, KnownPlaces, lambda text, _: speaking_s(text))
    show.add_group()
    show.add_items((Cue("", "Welcome", text="Good evening."), Cue("", text="Two.")))
    window.composer.message.setFocus()
    return Desk(window, show, editing)
