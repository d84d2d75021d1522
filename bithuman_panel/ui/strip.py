"""The strip on top: whose account, live or rehearsal, connection, credits, and HOLD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from bithuman_panel.core.visible import one_line
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.flash import Flash
from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import mark, plain
from bithuman_panel.ui.one_line import OneLine
from bithuman_panel.ui.soon import Paced
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_BADGE_ICON, _FACT_ICON = 24, 16
# Of a name that is long, this much at 100 % is still worth showing; of an alarm so much.
_BEARABLE, _BEARABLE_ALARM = 150, 300
# The whole row is laid out anew for each line that is counted.
_COUNTED_MS = 250
_USUAL, _CLOSE = ((16, 8, 16, 8), 12), ((8, 4, 8, 4), 8)


class Strip(QFrame):
    """One row across the window; amber while everything is on hold.

    Signals:
        hold_requested: freeze everything, or release it.
        arm_requested: whether presses may let lines out.
        account_requested: show the account, or where none is open the page for its secret.
        help_requested: show the help.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
        menu_requested: show the menus, whose bar is not in sight.
        left: a button goes for want of room, and with it the place where the keyboard was.
    """

    hold_requested = Signal()
    arm_requested = Signal(bool)
    account_requested = Signal()
    help_requested = Signal()
    news = Signal(object, object)
    menu_requested = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._look = look
        self._texts = texts = Texts(self, look.shield)
        self._kind = "live"
        self._is_reduced = False
        self._name = ""
        # A long name or fault is cut rather than push HOLD off the screen.
        self._profile = OneLine(object_name="profile")
        self._shield_icon = Glyph()
        self._shielded = texts.label("SHIELD", object_name="shielded")
        texts.put(self._shield_icon.setAccessibleName, "Stage shield is up")
        self._badge_icon = Glyph()
        self._badge = plain(object_name="badge")
        self._held = plain(object_name="profile")
        self._insist = Flash(self._held)
        self._connection = OneLine()
        self._connection_icon = Glyph()
        self._is_lost = False
        # Pressed, it shows the account; it is as quiet as the label beside it.
        self._credits = QPushButton()
        self._credits.setObjectName("quiet")
        self._credits.setProperty("kind", "fact")
        self._credits.setAutoDefault(False)
        texts.put(self._credits.setToolTip, "Show the account")
        self._credits.clicked.connect(self.account_requested)
        self._budget = plain(object_name="muted")
        self._account = texts.button("Acc&ount", object_name="quiet")
        self._account.clicked.connect(self.account_requested)
        self.help = texts.button("Help", object_name="quiet")
        self.help.clicked.connect(self.help_requested)
        self.menu = QPushButton()
        self.menu.setObjectName("tool")
        self.menu.setAutoDefault(False)
        texts.put(self.menu.setAccessibleName, "Menu")
        self.menu.clicked.connect(self.menu_requested)
        self.armed = texts.button("ARMED", object_name="arm")
        self.armed.setCheckable(True)
        self.armed.setChecked(True)
        texts.put(self.armed.setAccessibleName, "Armed")
        texts.put(self.armed.setToolTip, "Off: nothing can be sent by accident while you prepare")
        self.armed.toggled.connect(self._on_armed)
        self.hold = _hold_button(texts)
        self.hold.clicked.connect(self._on_hold)
        texts.put(self._held.setText, "ON HOLD: nothing leaves")
        self._told_connection: Sentence | None = None
        self._told_credits: tuple[Sentence | None, bool] = None, False
        self._told_budget: Sentence | None = None
        self._tell_budget_paced = Paced(self, self._tell_budget, _COUNTED_MS)
        self._lay_out()
        self.show_hold(is_held=False)
        look.changed.connect(self._draw)
        texts.redo(self._tell)
        look.changed.connect(self._fit)

    def begin_afresh(self) -> None:
        """Forget what was known of another account: nothing is on hold, nothing is counted.

        A panel made safe stays safe: only a hand arms it.
        """
        self.show_hold(is_held=False)
        self._told_connection = self._told_budget = None
        self._mark_lost(is_lost=False)
        self._told_credits = None, bool(self._credits.property("low"))
        for place in (self._connection.setText, self._put_credits, self._budget.setText):
            self._texts.put(place, None)
        self._fit()

    def show_profile(self, name: str, *, is_rehearsal: bool) -> None:
        """Show whose account it is, and whether lines reach anybody."""
        self._kind = "rehearsal" if is_rehearsal else "live"
        self._name = one_line(name)
        self._tell()
        self._texts.put(self._badge.setText, "REHEARSAL" if is_rehearsal else "LIVE")
        mark(self._badge, "kind", self._kind)
        self._draw()
        self._fit()

    def show_connection(self, sentence: Sentence, *, is_lost: bool = False) -> None:
        """Show whether the platform answers; ``is_lost``: as an alarm, also on hold."""
        if self._told_connection == sentence:
            return
        if self._told_connection is not None:
            is_new_alarm = is_lost and not self._is_lost
            self.news.emit(sentence, Urgency.ASSERTIVE if is_new_alarm else Urgency.POLITE)
        self._told_connection = sentence
        self._texts.put(self._connection.setText, sentence)
        # Where there is no room for the words.
        self._texts.put(self._connection_icon.setToolTip, sentence)
        if is_lost is not self._is_lost:
            self._mark_lost(is_lost=is_lost)
            self._draw()
        self._fit()

    def _mark_lost(self, *, is_lost: bool) -> None:
        self._is_lost = is_lost
        mark(self._connection, "alarm", is_lost)

    def show_credits(self, sentence: Sentence | None, *, is_low: bool = False) -> None:
        """Show the credits left as show time; ``is_low``: as an alarm."""
        # Told each minute, mostly the same: an idle window is not drawn again for it.
        if self._told_credits == (sentence, is_low):
            return
        before, was_low = self._told_credits
        self._told_credits = sentence, is_low
        self._texts.put(self._put_credits, sentence)
        mark(self._credits, "low", is_low)
        # The room between icon and words is there only where there are words.
        if (is_low, sentence is None) != (was_low, before is None):
            self._draw()
        self._fit()

    def tell_low(self, sentence: Sentence) -> None:
        """Tell a screen reader that the credits run low."""
        self.news.emit(sentence, Urgency.ASSERTIVE)

    def show_budget(self, sentence: Sentence | None) -> None:
        """Show how many lines this minute still takes."""
        if sentence == self._told_budget:
            return
        before, self._told_budget = self._told_budget, sentence
        if before and sentence:
            self._tell_budget_paced()
        else:
            self._tell_budget_paced.now()

    def _tell_budget(self) -> None:
        self._texts.put(self._budget.setText, self._told_budget)
        self._fit()

    @property
    def is_held(self) -> bool:
        """Whether it shows that everything is on hold."""
        return bool(self.property("held"))

    def show_hold(self, *, is_held: bool) -> None:
        """Turn the strip amber, by word and icon too."""
        mark(self, "held", is_held)
        self.hold.setChecked(is_held)
        self._texts.put(self.hold.setText, "RELEASE" if is_held else "HOLD")
        self._draw()
        self._fit()

    def insist_on_hold(self) -> None:
        """Flash what says that everything is on hold: it stays so."""
        self._insist()

    def _put_credits(self, text: str) -> None:
        self._credits.setText(self._look.shield.covers(text))

    def _tell(self) -> None:
        """Say whose account it is, or that the shield hides it."""
        shield = self._look.shield
        self._profile.setText(shield.covers(self._name))
        self._fit()

    def _draw(self) -> None:
        theme, is_held = self._look.theme, bool(self.property("held"))
        ink = theme.rehearsal if self._kind == "rehearsal" else theme.live
        self._badge_icon.show_icon(
            self._kind, theme.on_hold if is_held else ink, self._look.px(_BADGE_ICON)
        )
        ink = theme.on_hold if is_held else theme.text
        self._shield_icon.show_icon("shield", ink, self._look.px(_BADGE_ICON))
        side = self._look.px(_FACT_ICON)
        self._connection_icon.show_icon(
            "alarm", theme.on_hold if is_held else theme.bad, self._look.px(_BADGE_ICON)
        )
        is_low = bool(self._credits.property("low"))
        ink = theme.bad if is_low else theme.muted
        give_icon(self._credits, "alarm" if is_low else "credits", ink, side)
        ink = theme.hold if is_held else theme.text
        give_icon(self.menu, "menu", theme.on_hold if is_held else theme.text, self._look.px(22))
        give_icon(self.hold, "release" if is_held else "hold", ink, self._look.px(18))

    def _on_hold(self) -> None:
        # The press asks; only the hold itself decides how the button looks.
        self.hold.setChecked(bool(self.property("held")))
        self.hold_requested.emit()

    def _on_armed(self, is_armed: bool) -> None:
        self._texts.put(self.armed.setText, "ARMED" if is_armed else "SAFE")
        self.arm_requested.emit(is_armed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what matters on stage when the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def reduce(self, *, is_reduced: bool) -> None:
        """Keep to what matters on stage; the menus are behind a button then."""
        self._is_reduced = is_reduced
        self.pack(is_close=is_reduced)
        self._fit()

    def pack(self, *, is_close: bool) -> None:
        """Take less height, or the usual."""
        is_close = is_close or self._is_reduced
        if is_close == self.property("close"):
            return
        mark(self, "close", is_close)
        self._spaces.give(self._row, *(_CLOSE if is_close else _USUAL))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the width of what is never dropped: badge, HOLD, and the button of the menus."""
        parts: list[QWidget] = [self._badge, self.hold]
        if self._is_reduced:
            parts.append(self.menu)
        return QSize(self._width_of(parts), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show what is wanted, as far as the width goes; the least important goes first."""
        held = bool(self.property("held"))
        kept: list[QWidget] = [self._badge, self.hold]
        parts = self._alarmed if self._is_lost else self._droppable
        wanted = [part for part in parts if self._is_wanted(part, is_held=held)]
        while wanted and self._width_of([*kept, *wanted]) > self.width():
            wanted.pop(0)
        if self._is_reduced and self.menu not in wanted:
            wanted.append(self.menu)
        for part in self._droppable:
            if part not in wanted and part.hasFocus():
                self.left.emit()
            part.setVisible(part in wanted)
        self._shorten_name_first([*kept, *wanted])

    def _shorten_name_first(self, shown: list[QWidget]) -> None:
        """Have a long name cut before what is said of the connection."""
        part = self._connection
        room = self.width() - self._width_of([each for each in shown if each is not part])
        least = max(0, min(part.sizeHint().width(), room - self._row.spacing()))
        if part in shown and part.minimumWidth() != least:
            part.setMinimumWidth(least)

    def _is_wanted(self, part: QWidget, *, is_held: bool) -> bool:
        is_up = self._look.shield.is_up
        if part in (self.help, self._account):
            return not self._is_reduced
        if part is self.menu:
            return self._is_reduced
        if part is self._held:
            return is_held
        if part in (self._shielded, self._shield_icon):
            return is_up
        if part is self._profile:
            return not is_up
        if part is self._connection_icon:
            return self._is_lost
        if part is self._connection and self._is_lost:
            return True
        if part in (self._credits, self._budget, self._connection):
            is_hidden = is_held or (is_up and part is self._credits)
            is_usual = part is self._connection or not self._is_reduced
            return bool(part.text()) and not is_hidden and is_usual
        return True

    def _width_of(self, parts: list[QWidget]) -> int:
        """Return how wide the strip would be; what can be shortened counts with a bearable rest."""
        alarm = _BEARABLE_ALARM if self._is_lost else _BEARABLE
        most: dict[QWidget, int] = {
            self._profile: self._look.px(_BEARABLE),
            self._connection: self._look.px(alarm),
        }
        hints = [(part, part.sizeHint().width()) for part in parts]
        widths = [min(hint, most.get(part, hint)) for part, hint in hints]
        margins = self._row.contentsMargins()
        # The stretch between the two halves has a gap of its own.
        gaps = self._row.spacing() * len(parts)
        return sum(widths) + gaps + margins.left() + margins.right()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for icon in (self._badge_icon, self._badge, self._shield_icon):
            row.addWidget(icon)
        for label in (self._shielded, self._profile, self._held):
            row.addWidget(label)
        row.addStretch(1)
        for fact in (self._connection_icon, self._connection, self._credits, self._budget):
            row.addWidget(fact)
        for button in (self.help, self._account, self.menu, self.armed, self.hold):
            row.addWidget(button)
        self._droppable: tuple[QWidget, ...] = (
            self._budget,
            self.help,
            self._account,
            self._credits,
            self._connection,
            self._profile,
            self._shielded,
            self._held,
            self._badge_icon,
            self._shield_icon,
            self.armed,
            self._connection_icon,
            self.menu,
        )
        # What goes first while the connection is lost: its words go later, its icon last of all.
        others = [part for part in self._droppable if part is not self._connection]
        others.insert(others.index(self._profile) + 1, self._connection)
        self._alarmed = tuple(others)
        self._spaces = Spaces(self, self._look)
        self._spaces.give(row, *_USUAL)
        self._fit()


def _hold_button(texts: Texts) -> QPushButton:
    """Return the button that freezes everything."""
    hold = texts.button("HOLD", object_name="hold")
    hold.setCheckable(True)
    texts.put(hold.setAccessibleName, "Hold")
    texts.put(
        hold.setAccessibleDescription,
        "Freezes everything at once. A sentence being spoken cannot be stopped.",
    )
    texts.put(
        hold.setToolTip,
        "Freeze everything (Esc). A sentence being spoken cannot be stopped.",
    )
    hold.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return hold
