"""The stage: the run sheet, the composer, and in big text the newest lines below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect

from bithuman_panel.core.view import Layout
from bithuman_panel.ui.composer_pane import ComposerPane
from bithuman_panel.ui.density import Density
from bithuman_panel.ui.ground import Ground
from bithuman_panel.ui.late import Late
from bithuman_panel.ui.look import Look
from bithuman_panel.ui.run_sheet_pane import RunSheetPane
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import least_height
from bithuman_panel.ui.theme import own_style_sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from bithuman_panel.core.entry import Entry
    from bithuman_panel.ui.latest_lines import LatestLines

# What the composer needs at 100 %, closely packed; big text grows until just that fits.
_WIDTH, _HEIGHT = 400, 350
# The same of a run sheet with cues, and what is left to the composer below it.
_SHEET_HEIGHT, _BELOW_SHEET = 320, 228
# In hundredths of the height: while a show is prepared more is written than in Show mode.
_EDIT_PART, _SHOW_PART = 44, 35
_LATEST_FACTOR = 1.25
_MOST_FACTOR = 2.5
# Each step dresses the stage anew; a window that is drawn larger must not do so at every pixel.
_STEP = 5
_LEAST_FOR_LATEST = 560
# Lower than these (at 100 %) the run sheet has fewer things, and less air around them.
_ROOMY, _TIGHT = 700, 470
_GAP, _CLOSE_GAP = 12, 8


class StageColumn(Scroll):
    """Its parts have looks of their own, which in big text are as large as the window allows.

    Where not even the least of each fits, it scrolls, and follows the keyboard.
    """

    def __init__(self, look: Look) -> None:
        self._whole = Ground()
        super().__init__(self._whole)
        self._look = look
        self._own = Look(look.theme, look.percent, look.shield)
        self._near = Look(look.theme, look.percent, look.shield)
        self.sheet_look = Look(look.theme, look.percent, look.shield)
        self._layout = Layout.WHOLE
        self._is_sharing = False
        # What asked for another height since it was shared last, and what the composer needed then.
        self._asking: set[QObject] = set()
        self._least = 0
        self.sheet = RunSheetPane(self.sheet_look)
        self.composer = ComposerPane(self._own)
        self._latest = Late(self._made_latest)
        self._newest: tuple[Entry, ...] = ()
        for part in (self.sheet, self.composer):
            part.setParent(self._whole)
        look.changed.connect(self._on_look)
        self.sheet.resized.connect(self._fit)
        self.sheet.locked.connect(self._on_locked)
        for asks in (self._whole, self.composer, self.sheet):
            asks.installEventFilter(self)
        self._whole.fill_with(look.theme.base)
        self.follow(self.composer.message, self.sheet.table, self.sheet.standby.words)
        self._fit()

    def show_latest(self, entries: tuple[Entry, ...]) -> None:
        """Show the newest few lines, newest first."""
        self._newest = entries
        if self._latest.is_made:
            self._latest().show_entries(entries)

    def show_layout(self, layout: Layout) -> None:
        """Show it to be read from two metres, small, or as usual."""
        self._layout = layout
        self.composer.be_loud(is_loud=self._is_big)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let big text use what there is."""
        self._fit()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when a part wants more or less of it."""
        if event.type() == QEvent.Type.LayoutRequest:
            if watched is not self._whole:
                self._asking.add(watched)
            elif not self._is_content():
                self._fit()
        return super().eventFilter(watched, event)

    def _is_content(self) -> bool:
        """Whether only the composer asks, and wants no more and no less than it has.

        It asks with every word that it shows of a line.
        """
        is_alone = self._asking == {self.composer}
        self._asking.clear()
        return is_alone and self._least_composer(self.viewport().width()) == self._least

    def ensureWidgetVisible(self, child: QWidget, x: int = 50, y: int = 50) -> None:
        """Bring all of the composer into sight with its message: Send and the last outcome, too."""
        super().ensureWidgetVisible(
            self.composer if child is self.composer.message else child, x, y
        )

    def bring_standby(self) -> bool:
        """Bring what GO lets go into sight; return whether it could not be read before."""
        words = self.sheet.standby.words
        if not words.isVisible():
            return False
        top = words.mapTo(self._whole, QPoint(0, 0)).y() + self._whole.y()
        least = min(words.height(), 2 * words.fontMetrics().lineSpacing())
        if top >= 0 and top + least <= self.viewport().height():
            return False
        for part in (self.sheet.go, self.sheet.standby, words):
            super().ensureWidgetVisible(part, 0, 0)
        return True

    def _on_locked(self, is_locked: bool) -> None:
        self.composer.be_quiet(is_quiet=is_locked)
        self._fit()

    @property
    def _is_big(self) -> bool:
        return self._layout is Layout.STAGE

    def _fit(self) -> None:
        if self._is_sharing:
            return
        self._is_sharing = True
        self._asking.clear()
        is_kept = self.composer.message.hasFocus() and self._shows_send()
        has_cues, percent = not self.sheet.is_empty, self._look.percent
        is_roomy = self.height() >= self._look.px(_LEAST_FOR_LATEST)
        shows_latest = self._is_big and is_roomy and not has_cues
        if shows_latest or self._latest.is_made:
            self._latest().setVisible(shows_latest)
            self._dress(self._latest(), self._near, self._near_percent())
        self._dress(self.sheet, self.sheet_look, self._sheet_percent() if has_cues else percent)
        free = self.height() - self._latest_height()
        self._dress(self.composer, self._own, percent if has_cues else self._percent(free))
        self._share(has_cues=has_cues)
        if is_kept:
            self.ensureWidgetVisible(self.composer.message, 0, 0)
        self._is_sharing = False

    def _shows_send(self) -> bool:
        """Whether the composer can be seen down to its end."""
        return self.composer.geometry().bottom() + self._whole.y() < self.viewport().height()

    def _share(self, *, has_cues: bool) -> None:
        """Give run sheet and composer what each needs, and what is left to where the show is."""
        lines = self.height() * 100 // max(self._look.percent, 1)
        density = Density.ROOMY if lines >= _ROOMY and not self._is_big else Density.TIGHT
        if lines < _TIGHT:
            density = Density.TINY
        width, gap = self.viewport().width(), self._look.px(_GAP if lines >= _ROOMY else _CLOSE_GAP)
        # Where there is nothing but the stage, an empty run sheet takes nothing from it.
        is_bare = self._layout is Layout.COMPACT or (self._is_big and not has_cues)
        self.sheet.resize(width, self.sheet.height())
        self.sheet.pack(density, is_loud=self._is_big, is_bare=is_bare)
        self.sheet.setVisible(has_cues or self.sheet.has_lines or not is_bare)
        sheet, least = self._least_sheet(width), self._least_composer(width)
        self._least = least
        gap = gap if sheet else 0
        latest = self._latest_height()
        height = max(self.height(), sheet + gap + least + latest)
        composer = height - sheet - gap - latest
        if has_cues:
            part = _SHOW_PART if self.sheet.is_locked else _EDIT_PART
            composer = min(composer, max(least, 0 if self._is_big else height * part // 100))
            sheet = height - composer - gap
        self._whole.setMinimumHeight(height)
        self._whole.resize(width, height)
        self.sheet.setGeometry(QRect(0, 0, width, sheet))
        self.composer.setGeometry(QRect(0, sheet + gap, width, composer))
        inside = self.composer.layout()
        if inside:
            # At once: what is pressed must not move a moment later.
            inside.activate()
        if self._latest.is_made:
            low = self._latest().minimumHeight()
            self._latest().setGeometry(QRect(0, height - low, width, low))

    def _made_latest(self) -> LatestLines:
        """Make the newest lines: they stand on big text alone."""
        from bithuman_panel.ui.latest_lines import LatestLines

        # Else what it looked like before there was any could be what it is to be dressed in now.
        self._near.change(self._look.theme, self._look.percent)
        made = LatestLines(self._near)
        made.hide()
        made.setParent(self._whole)
        made.installEventFilter(self)
        made.show_entries(self._newest)
        return made

    def _latest_height(self) -> int:
        """Return how much height the newest lines take, and the gap above them."""
        if not self._latest.is_made or self._latest().isHidden():
            return 0
        return self._latest().minimumHeight() + self._look.px(_GAP)

    def _least_sheet(self, width: int) -> int:
        return 0 if self.sheet.isHidden() else self.sheet.least_height(width)

    def _least_composer(self, width: int) -> int:
        return max(self._own.px(_BELOW_SHEET), least_height(self.composer.layout(), width))

    def _on_look(self) -> None:
        self._whole.fill_with(self._look.theme.base)
        self._fit()
        for own in (self._own, self._near, self.sheet_look):
            own.keep_still(self._look.is_still)
            own.again()

    def _near_percent(self) -> int:
        return round(self._look.percent * (_LATEST_FACTOR if self._is_big else 1))

    def _sheet_percent(self) -> int:
        return self._fitting(self.height() - self._look.px(_BELOW_SHEET + _GAP), _SHEET_HEIGHT)

    def _percent(self, height: int) -> int:
        """Return how large the composer is; never smaller than all else."""
        head = self._least_sheet(self.width())
        head += self._look.px(_GAP) if head else 0
        return self._fitting(height - head, _HEIGHT)

    def _fitting(self, height: int, needed: int) -> int:
        usual = self._look.percent
        if not self._is_big:
            return usual
        fitting = min(self.width() * 100 // _WIDTH, height * 100 // needed)
        fitting = min(fitting, round(usual * _MOST_FACTOR))
        return max(fitting // _STEP * _STEP, usual)

    def _dress(self, widget: QWidget, own: Look, percent: int) -> None:
        """Give ``widget`` a size of its own; the style sheet nearest to a widget wins."""
        theme = self._look.theme
        if (own.theme, own.percent) == (theme, percent):
            return
        is_usual = percent == self._look.percent
        widget.setStyleSheet("" if is_usual else own_style_sheet(theme, percent))
        own.change(theme, percent)
