"""The three columns of the window: beside each other, folded to a rail, or over the stage."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QStyle, QWidget

from bithuman_panel.core.columns import Arrangement, Name, Plan, Room, arrangement_in, plan
from bithuman_panel.ui.column_keyboard import ColumnKeyboard
from bithuman_panel.ui.fold_button import FoldButton
from bithuman_panel.ui.handles import Handles
from bithuman_panel.ui.rail import Rail
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.tab_order import tab_through

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_LEAST = {Name.TARGETS: 290, Name.STAGE: 340, Name.RECORD: 340}
_RAIL, _GAP, _MARGIN, _STEP = 40, 12, 12, 40
# Air between things need not grow as their words do.
_MOST_AIR = 16
Pane = tuple[QWidget, QWidget]
_SIDES = (Name.TARGETS, Name.RECORD)


class Columns(QWidget):
    """Places the columns as ``core.columns`` plans it, and keeps what a hand has chosen.

    Each comes with the place in it where the keyboard lands.

    Signals:
        changed: what a hand has chosen is another now, as text for the settings.
    """

    changed = Signal(str)

    def __init__(self, look: Look, targets: Pane, stage: Pane, record: Pane) -> None:
        super().__init__()
        self._look = look
        self._place_soon = Soon(self, self._place)
        self._chosen = Arrangement()
        self._asked: Name | None = None
        self._only_stage = False
        self._plan: Plan | None = None
        self._are_rails_above = False
        self._stacked: tuple[tuple[Name, ...], bool] | None = None
        panes = {Name.TARGETS: targets, Name.STAGE: stage, Name.RECORD: record}
        self._columns = {name: pane for name, (pane, _) in panes.items()}
        self._fronts = {name: front for name, (_, front) in panes.items()}
        for column in self._columns.values():
            column.setParent(self)
        self._keyboard = ColumnKeyboard(self, self._columns)
        self._keyboard.moved.connect(self._on_moved)
        self.rails = {
            Name.TARGETS: Rail(look, "targets", "Targets"),
            Name.RECORD: Rail(look, "record", "History"),
        }
        for name, rail in self.rails.items():
            rail.setParent(self)
            rail.clicked.connect(lambda _checked=False, name=name: self._on_rail(name))
        # What lies over the stage must not let it shine through its gaps.
        self._veil = QFrame(self)
        self._veil.setObjectName("veil")
        self._folds = {name: FoldButton(look, name) for name in _SIDES}
        for name, button in self._folds.items():
            button.clicked.connect(lambda _checked=False, name=name: self.fold(name))
        self._handles = Handles(
            self, look, _LEAST, self._standing, self._drag, self._keep, self._reset_widths
        )
        look.changed.connect(self._place)
        self._place()

    def fold_button(self, name: Name) -> QPushButton:
        """Return the button that folds a column, for the heading of that column."""
        return self._folds[name]

    def land_on(self, name: Name, front: QWidget) -> None:
        """Let the keyboard land on ``front`` from now on when a column gets it."""
        self._fronts[name] = front

    def arrange(self, text: str) -> None:
        """Stand as the settings say."""
        if text != self._chosen.text():
            self._chosen = arrangement_in(text)
            self._place()

    def show_only_stage(self, *, is_only: bool) -> None:
        """Leave the whole width to the stage; the other columns come over it when called."""
        self._only_stage = is_only
        self._asked = None
        self._place()

    def is_shown(self, name: Name) -> bool:
        """Whether a column can be seen."""
        return not self._columns[name].isHidden()

    def part(self, name: Name) -> QWidget:
        """Return what can be seen of a column: itself, or its rail."""
        return self._columns[name] if self.is_shown(name) else self.rails[name]

    @property
    def over(self) -> Name | None:
        """The column that lies over the stage."""
        return self._plan.over if self._plan else None

    def toggle(self, name: Name) -> None:
        """Fold a column that is shown, and bring back one that is not."""
        if self.is_shown(name):
            self.fold(name)
        else:
            self.unfold(name)

    def fold(self, name: Name) -> None:
        """Fold a column; one that lies over the stage only goes."""
        if self.over is name:
            self.close_over()
            return
        was_on_button = self._folds[name].hasFocus()
        self._asked = None
        self._choose(replace(self._chosen, folded=self._chosen.folded | {name}))
        if was_on_button:
            self.rails[name].setFocus()

    def unfold(self, name: Name) -> None:
        """Bring a column back; the keyboard comes with it only from its rail, or over the stage."""
        was_on_rail = self.rails[name].hasFocus()
        self._asked = name
        if not self._only_stage:
            self._choose(replace(self._chosen, folded=self._chosen.folded - {name}))
        self._place(is_called=True)
        if was_on_rail or self.over is name:
            self._fronts[name].setFocus()

    def reveal(self, widget: QWidget) -> None:
        """Give ``widget`` the keyboard, bringing its column into sight."""
        for name, column in self._columns.items():
            if column.isAncestorOf(widget) and not self.is_shown(name):
                self._asked = name
                self._place(is_called=True)
            elif name is Name.STAGE and column.isAncestorOf(widget):
                self.close_over()
        # As Tab does: what is typed takes the place of what stands in a field.
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_over(self) -> bool:
        """Take away what lies over the stage, giving the keyboard back; False: nothing did."""
        if self.over is None:
            return False
        self._asked = None
        self._place(is_called=True)
        return True

    def alarm(self, name: Name, sentence: Sentence | None) -> None:
        """Mark the rail of a column, so that its alarm is seen though it is folded."""
        self.rails[name].alarm(sentence)

    def move_focused(self, steps: int) -> None:
        """Move the column with the keyboard, to the right for a positive number."""
        steps = -steps if self._is_mirrored else steps
        self._choose(self._chosen.moved(self._keyboard.column, steps))

    def widen_focused(self, steps: int) -> None:
        """Make the column with the keyboard wider or narrower; the stage by its neighbours."""
        name = self._keyboard.column
        names = _SIDES if name is Name.STAGE else (name,)
        step = -_STEP if name is Name.STAGE else _STEP
        chosen = self._chosen
        for each in names:
            chosen = chosen.widened(each, self._width_now(each) + steps * step)
        self._choose(chosen)

    def usual(self) -> None:
        """Stand as at the very first start."""
        self._asked = None
        self._choose(Arrangement())

    def minimumSizeHint(self) -> QSize:
        """Return next to nothing: what does not fit folds and scrolls."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what does not fit, and bring it back when there is room again."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place in the order of Tab, and watch where the keyboard goes in the window."""
        super().showEvent(event)
        self._stacked = None
        self._stack()
        self._keyboard.watch()

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _choose(self, chosen: Arrangement) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self._place()
            self.changed.emit(chosen.text())

    def _place(self, *, is_called: bool = False) -> None:
        """Put everything where it belongs now; the keyboard is never left on what goes.

        Only a column that ``is_called`` by a hand, or has the keyboard, may lie over the stage.
        """
        self._asked = self._asked_now(is_called=is_called)
        area, room, is_row = self._room()
        scale, asked = self._look.percent / 100, self._asked
        found = plan(self._chosen, room, scale, asked, only_stage=self._only_stage)
        is_there = is_called or asked is self._keyboard.column
        if found.over not in (None, self.over) and not is_there:
            self._asked = None
            found = plan(self._chosen, room, scale, None, only_stage=self._only_stage)
        if found.over not in (None, self.over):
            self._keyboard.keep_place()
        self._plan = found
        self._leave_folded(found)
        self._show(found, area, is_row=is_row)

    def _asked_now(self, *, is_called: bool) -> Name | None:
        """Return the column that is folded last: the one called, else where the keyboard is."""
        focused = self._keyboard.column
        is_away = focused is Name.STAGE or focused in self._chosen.folded or self._only_stage
        return self._asked if is_called or is_away else focused

    def _room(self) -> tuple[QRect, Room, bool]:
        """Return the area of the columns, the room in it, and whether the rails lie in a row."""
        px = self._look.px
        margin, rail, gap = self._air(_MARGIN), px(_RAIL), self._air(_GAP)
        least = {name: px(width) for name, width in _LEAST.items()}
        area = self.rect().adjusted(margin, margin, -margin, -margin)
        is_row = area.width() < least[Name.STAGE] + 2 * (rail + gap)
        if is_row:
            area.setTop(area.top() + self.rails[Name.TARGETS].sizeHint().height() + px(8))
            rail = 0
        return area, Room(area.width(), least, rail, gap), is_row

    def _air(self, pixels: int) -> int:
        return min(self._look.px(pixels), _MOST_AIR)

    def _leave_folded(self, found: Plan) -> None:
        """Move the keyboard off a column that goes."""
        for name in _SIDES:
            if name in found.folded and found.over is not name:
                self._keyboard.leave(name, self._fronts[Name.STAGE])

    def _show(self, found: Plan, area: QRect, *, is_row: bool) -> None:
        for name, column in self._columns.items():
            left, width = found.places[name]
            is_shown = name not in found.folded or found.over is name
            column.setGeometry(
                self._seen(QRect(area.left() + left, area.top(), width, area.height()))
            )
            column.setVisible(is_shown)
        self._show_rails(found, area, is_row=is_row)
        self._handles.show(found, self._chosen.order, area, self._air(_GAP))
        self._are_rails_above = is_row
        self._stack()
        self._veil.setVisible(found.over is not None)
        if found.over:
            column, air = self._columns[found.over], self._air(_GAP)
            self._veil.setGeometry(column.geometry().adjusted(-air, -air, air, air))
            for widget in (self._veil, *self.rails.values(), column):
                widget.raise_()
        self._draw_folds()

    def _stack(self) -> None:
        """Let Tab and a screen reader go through the columns in the order that is seen."""
        order, is_row = self._chosen.order, self._are_rails_above
        # What comes into sight is stacked anew.
        if (order, is_row) == self._stacked or not self.isVisible():
            return
        for name, handle in zip_longest(order, self._handles.all):
            for widget in (*self._parts(name), *([handle] if handle else [])):
                widget.raise_()
        self._stacked = (order, is_row)
        columns = [part for name in order for part in self._parts(name)]
        if is_row:
            # They stand above everything.
            rails = [part for part in columns if isinstance(part, Rail)]
            columns = rails + [part for part in columns if part not in rails]
            for part in columns:
                part.raise_()
        tab_through(self, columns)

    def _parts(self, name: Name) -> tuple[QWidget, ...]:
        rail = self.rails.get(name)
        return (rail, self._columns[name]) if rail else (self._columns[name],)

    def _show_rails(self, found: Plan, area: QRect, *, is_row: bool) -> None:
        px, left = self._look.px, area.left()
        for name in (each for each in self._chosen.order if each in _SIDES):
            rail = self.rails[name]
            rail.setVisible(name in found.folded)
            rail.lay(is_flat=is_row)
            if is_row:
                size = rail.sizeHint()
                width = min(size.width(), (area.width() - px(8)) // 2)
                place = QRect(left, self._air(_MARGIN), width, size.height())
                left += (width + px(8)) if name in found.folded else 0
            else:
                at = found.rail_left(self._chosen.order, name, px(_RAIL), self._air(_GAP))
                place = QRect(area.left() + at, area.top(), px(_RAIL), area.height())
            rail.setGeometry(self._seen(place))

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _width_now(self, name: Name) -> int:
        """Return the width of a column as it stands, in pixels of the normal size."""
        if self._plan and name not in self._plan.folded:
            return round(self._plan.places[name][1] * 100 / self._look.percent)
        return self._chosen.width(name)

    def _standing(self) -> Arrangement:
        """Return what was chosen, in the widths that are seen."""
        widths = {name: self._width_now(name) for name in _SIDES}
        return replace(self._chosen, targets=widths[Name.TARGETS], record=widths[Name.RECORD])

    def _drag(self, chosen: Arrangement) -> None:
        self._chosen = chosen
        self._place()

    def _keep(self) -> None:
        self.changed.emit(self._chosen.text())

    def _reset_widths(self) -> None:
        usual = Arrangement()
        self._choose(replace(self._chosen, targets=usual.targets, record=usual.record))

    def _on_moved(self, place: QWidget) -> None:
        """Let a column over the stage go when the keyboard goes to another column."""
        if self.over is not None and not self._columns[self.over].isAncestorOf(place):
            self._keyboard.keep_place()
            self.close_over()

    def changeEvent(self, event: QEvent) -> None:
        """Stand the other way round in a language that is written from the right.

        In any other language the rails have names of another length.
        """
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        elif event.type() == QEvent.Type.LanguageChange:
            # Later: the rails hear of it after this.
            self._place_soon()

    def _on_rail(self, name: Name) -> None:
        if self.over is name:
            self.close_over()
        else:
            self.unfold(name)

    def _draw_folds(self) -> None:
        for name, button in self._folds.items():
            is_first = self._chosen.order.index(name) < self._chosen.order.index(Name.STAGE)
            button.point(is_left=is_first != self._is_mirrored)
