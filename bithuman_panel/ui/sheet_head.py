"""The head of the run sheet: which one it is, Edit or Show mode, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPushButton, QWidget

from bithuman_panel.core.visible import one_line
from bithuman_panel.core.wording import say
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.icons import icon
from bithuman_panel.ui.labels import mark, plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import ICON
from bithuman_panel.ui.translate import in_own_order, said, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QWheelEvent

    from bithuman_panel.core.show import RunSheet
    from bithuman_panel.ui.look import Look

_CHOOSER = 190


class _Chooser(QComboBox):
    """Which run sheet GO works on: another one is chosen on purpose, and not by scrolling."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls."""
        event.ignore()


class SheetHead(QWidget):
    """One row (more where it is narrow). In Show mode nothing here edits.

    Signals:
        show_mode_requested: lock the run sheet for the show, or edit it again.
        add_requested, add_group_requested: add a cue, or a group.
        bring_requested: import cues; asked for where there are none.
        sheet_chosen: look at the run sheet of this id.
        add_sheet_requested, rename_sheet_requested: the name of the new one, or of this one.
        remove_sheet_requested: remove the run sheet that is looked at.
        left: a field has gone, and with it the place where the keyboard was.
    """

    show_mode_requested = Signal(bool)
    add_requested = Signal()
    add_group_requested = Signal()
    bring_requested = Signal()
    sheet_chosen = Signal(str)
    add_sheet_requested = Signal(str)
    rename_sheet_requested = Signal(str)
    remove_sheet_requested = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sheets: tuple[RunSheet, ...] = ()
        self._chosen = ""
        self._show = ""
        self._is_empty = True
        self._is_locked = False
        self._is_new = False
        self._asked = ""
        self._more: list[QAction | None] = []
        self._texts = texts = Texts(self, look.shield)
        self._heading = texts.label("Run sheet", object_name="heading")
        self.badge = plain(object_name="badge")
        self.show_mode = texts.button("Show mode", object_name="showMode")
        self.show_mode.setCheckable(True)
        self.chooser = _Chooser()
        texts.put(self.chooser.setAccessibleName, "Run sheets of the show")
        self.name = QLineEdit()
        texts.put(self.name.setAccessibleName, "Name of the run sheet")
        texts.put(self.name.setPlaceholderText, "Name of the run sheet")
        self.name.hide()
        self.add = texts.button("A&dd a cue")
        self.bring = texts.button("Import cues")
        self.bring.hide()
        self.menu = QPushButton()
        self.menu.setObjectName("tool")
        self.menu.setAutoDefault(False)
        for place in (self.menu.setAccessibleName, self.menu.setToolTip):
            texts.put(place, "More of the show")
        self._lay_out()
        self._connect()
        texts.redo(self._tell)
        look.changed.connect(self._draw)
        self._draw()

    def show_sheets(self, sheets: tuple[RunSheet, ...], chosen: str) -> None:
        """Show which run sheets there are, and which one is looked at."""
        if chosen != self._chosen:
            # What is being written there was to be the name of another one.
            self.name.hide()
        if (sheets, chosen) != (self._sheets, self._chosen):
            self._sheets, self._chosen = sheets, chosen
            self._tell()

    def show_name(self, name: str) -> None:
        """Show what the show is called: over the heading, and above what can be done with it."""
        self._show = name
        self._tell()

    def be_empty(self, *, is_empty: bool) -> None:
        """Offer to import cues where there are none."""
        self._is_empty = is_empty
        self.bring.setVisible(is_empty and not self._is_locked)

    def be_locked(self, *, is_locked: bool) -> None:
        """Show which mode it is, and leave out what would edit."""
        self._is_locked = is_locked
        self.show_mode.setChecked(is_locked)
        self.add.setHidden(is_locked)
        self.be_empty(is_empty=self._is_empty)
        self.name.hide()
        self._tell()

    def add_actions(self, actions: Sequence[QAction | None]) -> None:
        """Offer these behind the button for more; None is a line between them."""
        self._more += actions

    def open_menu(self) -> QMenu:
        """Show what else can be done with the show and its run sheets."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._show_name():
            menu.addAction(self._show_name()).setEnabled(False)
            menu.addSeparator()
        if not self._is_locked:
            menu.addAction(tr("Add a &group"), self.add_group_requested.emit)
            menu.addSeparator()
            menu.addAction(tr("Add a &run sheet"), lambda: self._ask_for_name(is_new=True))
            menu.addAction(tr("Re&name this run sheet"), lambda: self._ask_for_name(is_new=False))
            removal = menu.addAction(tr("Remo&ve this run sheet"), self.remove_sheet_requested.emit)
            removal.setEnabled(len(self._sheets) > 1)
        for action in self._more:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(self.menu.mapToGlobal(self.menu.rect().bottomLeft()))
        return menu

    def _tell(self) -> None:
        words = say("SHOW") if self._is_locked else say("EDIT")
        self._texts.put(self.badge.setText, words)
        mark(self.badge, "kind", "show" if self._is_locked else "edit")
        covers = self._look.shield.covers
        with QSignalBlocker(self.chooser):
            self.chooser.clear()
            for number, sheet in enumerate(self._sheets, 1):
                name = in_own_order(covers(one_line(sheet.name.strip()[:80])))
                unnamed = said(say("Run sheet {number}", number=number))
                self.chooser.addItem(name or unnamed, sheet.id)
            self.chooser.setCurrentIndex(self.chooser.findData(self._chosen))
        for place in (self._heading, self.badge):
            place.setToolTip(self._show_name().replace("<", "‹"))
            # Without one the marks of the tool tip would be read out.
            place.setAccessibleDescription(self._show_name())
        has_many = len(self._sheets) > 1
        self.chooser.setVisible(has_many and self.name.isHidden())
        self._heading.setHidden(has_many)

    def _show_name(self) -> str:
        return in_own_order(self._look.shield.covers(one_line(self._show.strip()[:80])))

    def _ask_for_name(self, *, is_new: bool) -> None:
        self._is_new = is_new
        self.chooser.hide()
        # Not what is shown, which is cut, and behind the shield another word.
        is_hidden = is_new or self._look.shield.is_up
        self._asked = "" if is_hidden else self._chosen_name()
        self.name.setText(self._asked)
        self.name.show()
        self.name.selectAll()
        self.name.setFocus()

    def _take_name(self) -> None:
        if self.name.isHidden():
            return
        name, had_keyboard = self.name.text().strip(), self.name.hasFocus()
        self.name.hide()
        self._tell()
        if had_keyboard:
            self.left.emit()
        if name and name != self._asked and not self._is_locked:
            (self.add_sheet_requested if self._is_new else self.rename_sheet_requested).emit(name)

    def _chosen_name(self) -> str:
        names = (sheet.name.strip() for sheet in self._sheets if sheet.id == self._chosen)
        return next(names, "")

    def _on_chosen(self, row: int) -> None:
        self.sheet_chosen.emit(self.chooser.itemData(row))

    def _lay_out(self) -> None:
        row = Flow(
            self._heading,
            self.badge,
            self.show_mode,
            self.chooser,
            self.name,
            self.add,
            self.bring,
            self.menu,
        )
        self.setLayout(row)
        Spaces(self, self._look).give(row, (0, 0, 0, 0), 8)

    def _connect(self) -> None:
        self.show_mode.clicked.connect(self.show_mode_requested)
        self.chooser.activated.connect(self._on_chosen)
        self.name.returnPressed.connect(self._take_name)
        self.name.editingFinished.connect(self._take_name)
        self.add.clicked.connect(self.add_requested)
        self.bring.clicked.connect(self.bring_requested)
        self.menu.clicked.connect(self.open_menu)

    def _draw(self) -> None:
        side = self._look.px(ICON)
        self.menu.setIcon(icon("menu", self._look.theme.muted, side))
        self.menu.setIconSize(QSize(side, side))
        for field in (self.chooser, self.name):
            field.setFixedWidth(self._look.px(_CHOOSER))
