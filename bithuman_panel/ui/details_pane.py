"""The details of the row that is chosen in the history, and what can be done with it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.heard_words import found_sentence
from bithuman_panel.core.troubles import door_of
from bithuman_panel.core.wording import say
from bithuman_panel.ui.details_copies import copies_menu
from bithuman_panel.ui.details_menu import details_menu
from bithuman_panel.ui.details_view import DetailsView
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.kin import Origin
    from bithuman_panel.core.troubles import Door
    from bithuman_panel.ui.look import Look

_LEAST_DETAILS = 110


class DetailsPane(QFrame):
    """The full record of one entry, a person's word on it, and another try.

    Signals:
        reuse_requested: put the line back into the composer.
        page_requested: open this page of the platform.
        unknown_judged: a person's word (``Correction``) on an unknown outcome.
        cue_wanted: make a cue of this ``Line``.
        cue_requested: go to the cue that the line came from.
        entry_requested: go to the entry of this id, which belongs to the one shown.
        resized: it wants more or less height than before.
    """

    reuse_requested = Signal()
    page_requested = Signal(str)
    unknown_judged = Signal(Correction)
    cue_wanted = Signal(object)
    cue_requested = Signal()
    entry_requested = Signal(str)
    resized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._look = look
        self._texts = Texts(self, look.shield)
        self._spaces = Spaces(self, look)
        self._icons: list[tuple[QPushButton, str]] = []
        self._entry: Entry | None = None
        self._is_whole = True
        self._is_foreign = False
        self._clean: Callable[[str], str] = lambda text: text
        self._door: Door | None = None
        self._above: object = None
        self.details = DetailsView(look)
        self.reuse = self._button("edit", self.reuse_requested.emit)
        self.copies = self._button("copy", self.open_copies)
        self.more = self._button("menu", self.open_more)
        self.page = self._button("account", self.open_page)
        self.verdicts = self._verdict_buttons()
        self.found = plain(object_name="lead", wraps=True)
        self._name_buttons()
        self._lay_out()
        self.show_entry(None)
        look.changed.connect(self._draw)
        self._draw()
        self._texts.redo(lambda: self.show_entry(self._entry, is_whole=self._is_whole))

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, as Tab goes on."""
        judges = self.verdicts.findChildren(QPushButton)
        return (*judges, self.details, self.page, self.reuse, self.copies, self.more)

    def show_entry(self, entry: Entry | None, *, is_whole: bool = True) -> None:
        """Show the full record of one entry, and what can be done with it.

        Of one that is not ``is_whole`` yet, what a row of the history knows.
        """
        self._entry, self._is_whole = entry, is_whole
        self.details.show_entry(entry, is_whole=is_whole)
        is_open = is_whole and entry is not None and entry.is_unknown and not entry.is_judged
        # Of what another panel sent somebody there has to say what became of it.
        is_open = is_open and not self._is_foreign
        self._door = door_of(entry.verdict.failure if entry and entry.verdict else None)
        stays: dict[QWidget, bool] = {self.reuse: entry is not None, self.verdicts: is_open}
        stays[self.page] = self._door is not None
        stays[self.copies] = self._can_copy()
        stays[self.more] = entry is not None
        self._enable(stays)
        self._texts.put(self.page.setText, self._door.words if self._door else None)
        self.page.setVisible(self._door is not None)
        if self._door:
            # The room between icon and words is there only where there are words.
            self._draw_icons()
        self.verdicts.setVisible(is_open)
        self._show_found(entry if is_open else None)
        # What is above the text; only that takes more height or less.
        above = (self.page.text(), is_open, self.found.text())
        if above != self._above:
            self._above = above
            self.resized.emit()

    def be_foreign(self, *, is_foreign: bool) -> None:
        """Ask for no word on an entry from now on, for it is another computer's; or ask again."""
        self._is_foreign = is_foreign
        self.show_entry(None)

    def open_page(self) -> None:
        """Ask for the page of the platform that helps with what became of the line."""
        if self._door:
            self.page_requested.emit(self._door.page)

    def show_origin(self, entry_id: str, origin: Origin) -> None:
        """Show what an entry belongs to, if it is still the one that is looked at."""
        if self._entry and self._entry.id == entry_id:
            self.details.show_origin(origin)

    def clean_copies(self, clean: Callable[[str], str]) -> None:
        """Let every copy go through ``clean`` first, which masks a known secret."""
        self._clean = clean

    def make_cue(self) -> None:
        """Ask for a cue of the line that is looked at, if there is one."""
        if self._entry:
            self.cue_wanted.emit(self._entry.line)

    def copy(self, text: str) -> None:
        """Put a text into the clipboard."""
        QGuiApplication.clipboard().setText(self._clean(text))

    def open_copies(self) -> QMenu | None:
        """Show in which forms the entry can be copied; None where nothing may be copied."""
        if self._entry is None or not self._is_whole or not self._can_copy():
            return None
        return _popped_up(copies_menu(self, self._entry, self.copy), self.copies)

    def open_more(self) -> QMenu | None:
        """Show what else can be done with the entry; None where there is none."""
        return _popped_up(details_menu(self, self._entry), self.more) if self._entry else None

    def _enable(self, stays: dict[QWidget, bool]) -> None:
        focused = self.window().focusWidget()
        going = (part for part, is_useful in stays.items() if not is_useful)
        if focused and any(part is focused or part.isAncestorOf(focused) for part in going):
            # Qt would give it to the next button, for the next Space to press.
            self.details.setFocus()
        for part, is_useful in stays.items():
            part.setEnabled(is_useful)

    def _show_found(self, entry: Entry | None) -> None:
        """Say beside the three answers what a transcript shows; the person still decides."""
        heard = entry.heard[0] if entry and entry.heard else None
        told = None
        if entry and heard:
            room = self._look.shield.room(entry.line.target.agent, heard.room)
            told = said(found_sentence(heard, room))
        self.found.setText(told or "")
        self.found.setVisible(told is not None)

    def _draw_icons(self) -> None:
        for button, name in self._icons:
            give_icon(button, name, self._look.theme.text, self._look.px(16))

    def _draw(self) -> None:
        self._draw_icons()
        self.details.setMinimumHeight(self._look.px(_LEAST_DETAILS))
        self.details.fill_with(self._look.theme.surface)
        self.details.show_entry(self._entry, is_whole=self._is_whole)
        self.resized.emit()

    def _can_copy(self) -> bool:
        """What is hidden does not go to the clipboard, either: others see what is pasted."""
        return self._entry is not None and not self._look.shield.is_up

    def _button(self, icon_name: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setObjectName("short")
        button.setAutoDefault(False)
        self._icons.append((button, icon_name))
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _name_buttons(self) -> None:
        texts = self._texts
        texts.put(self.reuse.setText, "&Edit")
        for place in (self.reuse.setAccessibleName, self.reuse.setToolTip):
            texts.put(place, "Edit and send again")
        texts.put(self.copies.setText, "Copy to clip&board")
        texts.put(self.more.setText, "&More")
        texts.put(self.more.setAccessibleName, "More to do with this line")
        # Else the tool tip would be read as well, and it says the name once more.
        texts.put(
            self.reuse.setAccessibleDescription,
            "Puts the line back into the message. Nothing is sent.",
        )
        texts.put(self.copies.setAccessibleDescription, "A copy never holds the API secret.")

    def _verdict_buttons(self) -> QWidget:
        box = QWidget()
        row = Flow()
        box.setLayout(row)
        self._spaces.give(row, (0, 0, 0, 0), 6)
        for text, what in (
            (say("&It was spoken"), Correction.SPOKEN),
            (say("Say it agai&n"), Correction.SAID_AGAIN),
            (say("&Leave it"), Correction.LEFT),
        ):
            button = QPushButton()
            self._texts.put(button.setText, text)
            button.setObjectName("narrow")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _c=False, what=what: self.unknown_judged.emit(what))
            row.append(button)
        return box

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.addWidget(self._texts.label("Details", object_name="heading"))
        rows.addWidget(self.found)
        rows.addWidget(self.verdicts)
        rows.addWidget(self.details, 1)
        acts = Flow.into(rows, self.page, self.reuse, self.copies, self.more)
        self._spaces.give(rows, (12, 12, 12, 12), 8)
        self._spaces.give(acts, (0, 0, 0, 0), 8)
        for before, after in pairwise(self.in_order):
            self.setTabOrder(before, after)


def _popped_up(menu: QMenu, button: QWidget) -> QMenu:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    return menu
