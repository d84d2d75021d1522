"""One thing that the history can be narrowed to: a name over a list of values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QDate, QDateTime, QSize, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QVBoxLayout, QWidget

from bithuman_panel.core.saved_filters import Days
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.translate import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bithuman_panel.ui.look import Look

V = TypeVar("V")

_WIDTH = 300
_SIDE = 8
_ANY_DAY = say("Any day")
_CHOSEN = "chosen"
_DAYS: tuple[tuple[str, Sentence], ...] = (
    (Days.TODAY, say("Today")),
    (Days.YESTERDAY, say("Yesterday")),
    (Days.WEEK, say("The last 7 days")),
    (Days.MONTH, say("The last 30 days")),
    (_CHOSEN, say("Chosen days")),
)


class FilterChoice(QWidget, Generic[V]):
    """A list of values below its name, the first of which narrows nothing.

    Signals:
        chosen: a hand has chosen.
    """

    chosen = Signal()

    def __init__(self, look: Look, name: Sentence, anything: Sentence) -> None:
        super().__init__()
        self._look = look
        self._anything = anything
        self._values: list[tuple[V, str | Sentence]] = []
        self.value: V | None = None
        label = plain(object_name="muted")
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label)
        column.addWidget(self.box)
        texts = Texts(self)
        for place in (label.setText, self.box.setAccessibleName):
            texts.put(place, name)
        self.box.activated.connect(self._on_activated)
        look.changed.connect(self.updateGeometry)
        texts.redo(self._tell)

    def sizeHint(self) -> QSize:
        """Return the width that all of them have, unless the card is narrower."""
        return QSize(self._look.px(_WIDTH), super().sizeHint().height())

    def show_values(self, values: Sequence[tuple[V, str | Sentence]]) -> None:
        """Show what there is to choose from."""
        self._values = list(values)
        self._tell()

    def show_value(self, value: V | None) -> None:
        """Show what is chosen; None: nothing."""
        self.value = value
        self._tell()

    def _tell(self) -> None:
        # What is asked for stays, though history does not know it any more.
        known = [each for each, _ in self._values]
        is_known = self.value is None or self.value in known
        lost = [] if is_known else [(self.value, str(self.value))]
        shown = [*self._values, *lost]
        words = [each if isinstance(each, str) else said(each) for _, each in shown]
        was_blocked = self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems([said(self._anything), *words])
        places = [None, *(each for each, _ in shown)]
        self.box.setCurrentIndex(places.index(self.value))
        self.box.blockSignals(was_blocked)

    def _on_activated(self, place: int) -> None:
        # One that is not known any more stands last, and is chosen already.
        if place <= len(self._values):
            self.value = self._values[place - 1][0] if place else None
            self.chosen.emit()


class FilterName(QLineEdit):
    """What filters are called, in a field as wide as a choice: a name is read while written."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the width of a choice, unless the card is narrower."""
        return QSize(self._look.px(_WIDTH), super().sizeHint().height())


class DaysChoice(QWidget):
    """Which days: counted back from today, or from one to another.

    Signals:
        chosen: a hand has chosen.
    """

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.days: FilterChoice[str] = FilterChoice(look, say("Day"), _ANY_DAY)
        self.days.show_values(_DAYS)
        self.first, self.last = QDateEdit(), QDateEdit()
        texts = Texts(self)
        texts.put(self.first.setAccessibleName, "First day")
        texts.put(self.last.setAccessibleName, "Last day")
        column = QVBoxLayout(self)
        column.addWidget(self.days)
        row = Flow.into(column, self.first, self.last)
        spaces = Spaces(self, look)
        spaces.give(column, (0, 0, 0, 0), 4)
        spaces.give(row, (0, 0, 0, 0), 8)
        self.days.chosen.connect(self._on_days)
        for edit in (self.first, self.last):
            edit.userDateChanged.connect(lambda _: self.chosen.emit())
        look.changed.connect(self._fit)
        self._fit()
        self.show_span(None, None, None)

    def show_span(self, days: Days | None, since: float | None, until: float | None) -> None:
        """Show which days are chosen; without any the dates are of today."""
        is_chosen = days is None and (since is not None or until is not None)
        self.days.show_value(_CHOSEN if is_chosen else days)
        if is_chosen:
            today = QDate.currentDate()
            self._show_date(self.first, today if since is None else _day(since))
            self._show_date(self.last, today if until is None else _day(until - 1))
        self._show_dates(is_shown=is_chosen)

    def span(self) -> tuple[Days | None, float | None, float | None]:
        """Return what is chosen: days that are counted back, or else the first and the last."""
        value = self.days.value
        if value != _CHOSEN:
            return (None if value is None else Days(value)), None, None
        first, last = sorted((self.first.date(), self.last.date()), key=QDate.toJulianDay)
        return None, _begin(first), _begin(last.addDays(1))

    def _on_days(self) -> None:
        is_shown = self.days.value == _CHOSEN
        if is_shown and not self.first.isVisibleTo(self):
            for edit in (self.first, self.last):
                self._show_date(edit, QDate.currentDate())
        self._show_dates(is_shown=is_shown)
        self.chosen.emit()

    def _show_date(self, edit: QDateEdit, day: QDate) -> None:
        was_blocked = edit.blockSignals(True)
        edit.setDate(day)
        edit.blockSignals(was_blocked)

    def _fit(self) -> None:
        # The style sheet's padding does not reach the field inside, which would touch the edge.
        side = self._look.px(_SIDE)
        for edit in (self.first, self.last):
            edit.lineEdit().setTextMargins(side, 0, side, 0)

    def _show_dates(self, *, is_shown: bool) -> None:
        for edit in (self.first, self.last):
            edit.setVisible(is_shown)


def _day(at: float) -> QDate:
    return QDateTime.fromMSecsSinceEpoch(round(at * 1000)).date()


def _begin(day: QDate) -> float:
    return float(day.startOfDay().toSecsSinceEpoch())
