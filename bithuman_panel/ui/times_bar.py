"""The times of the run in one row: over or under, clock, elapsed, expected end, and who speaks.

It is always one row of the same height, so nothing beside it ever moves: where the width does not
suffice, the least important goes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTime, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from bithuman_panel.core.wording import say
from bithuman_panel.ui.labels import mark, plain
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.talking_bar import TalkingBar
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.time_words import (
    clock_of,
    clock_short,
    length_of,
    offset_kind,
    offset_sentence,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from bithuman_panel.presenters.talking import Speaking
    from bithuman_panel.presenters.times import RunTimes
    from bithuman_panel.ui.look import Look

_SECOND_MS = 1000
# A little late, so that the second that is shown has begun for certain.
_LATE_MS = 10
_GAP, _LEAST = 12, 60


class TimesBar(QFrame):
    """The bar of ``TimesPresenter``, hidden while there is no cue that could have a time.

    ``speaking`` is the bar of who speaks where the cue on standby would go; it stands in the row.

    Signals:
        ticked: another second has begun; emitted only while the bar is seen.
    """

    ticked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        # Times are nobody's secret: they stay behind the shield.
        self._texts = texts = Texts(self)
        texts.put(self.setAccessibleName, "Times")
        self._clock, self._elapsed, self._end, self._offset = (
            plain(object_name=name) for name in ("time", "time", "time", "offset")
        )
        self.speaking = TalkingBar(look, is_brief=True)
        self._times: RunTimes | None = None
        self._row = row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for label in (self._offset, self._clock, self._elapsed, self._end):
            row.addWidget(label)
        row.addWidget(self.speaking, 1)
        row.addStretch()
        Spaces(self, look).give(row, (0, 0, 0, 0), _GAP)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_second)
        look.changed.connect(self._fit)
        texts.redo(self._tell)
        self.hide()

    def show_times(self, times: RunTimes | None) -> None:
        """Show the times of the run; None: the bar is empty."""
        self._times = times
        self._tell()
        self.setVisible(times is not None)

    def show_speaking(self, speaking: Speaking | None) -> None:
        """Show what is being spoken where the cue on standby would go."""
        self.speaking.show_speaking(speaking)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return room for the most important; the rest comes with the width."""
        return QSize(self._look.px(_LEAST), self._height())

    def sizeHint(self) -> QSize:
        """Return the same height, whatever is shown."""
        return QSize(super().sizeHint().width(), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Let time pass."""
        super().showEvent(event)
        self._on_second()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing run that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()

    def _on_second(self) -> None:
        self._timer.start(_SECOND_MS - QTime.currentTime().msec() + _LATE_MS)
        self.ticked.emit()

    def _tell(self) -> None:
        times = self._times
        if times is None:
            return
        put, elapsed, end = self._texts.put, times.elapsed_s, times.end_s
        put(self._clock.setText, say("Now {time}", time=clock_of(times.now_s)))
        told = None if elapsed is None else say("Elapsed {time}", time=length_of(elapsed))
        put(self._elapsed.setText, told)
        told = None if end is None else say("Ends about {time}", time=clock_short(end))
        put(self._end.setText, told)
        planned = times.planned_end_s
        told = None if planned is None else say("Planned end: {time}", time=clock_short(planned))
        for place in (self._end.setToolTip, self._end.setAccessibleDescription):
            put(place, told)
        put(self._offset.setText, offset_sentence(times.offset_s))
        mark(self._offset, "kind", offset_kind(times.offset_s))
        self._fit()

    def _fit(self) -> None:
        """Show what there is to tell, as far as the width goes."""
        gap = self._row.spacing()
        free = self.width() + gap
        first = (self._offset, self.speaking)
        labels = (self._clock, self._elapsed, self._end)
        wanted = {self._offset: bool(self._offset.text()), self.speaking: self.speaking.is_wanted}
        wanted |= {label: bool(label.text()) for label in labels}
        for part in (*first, *labels):
            width = part.sizeHint().width() + gap
            is_shown = wanted[part] and (part in first or width <= free)
            part.setVisible(is_shown)
            free -= width * is_shown

    def _height(self) -> int:
        labels = (self._offset, self._clock, self.speaking)
        return max(part.sizeHint().height() for part in labels)
