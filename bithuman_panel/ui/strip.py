"""The strip on top: whose account, live or rehearsal, connection, credits, and HOLD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from bithuman_panel.core.visible import one_line
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import plain, restyle
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_BADGE_ICON = 24


class Strip(QFrame):
    """One row across the window; amber while everything is on hold.

    Signals:
        hold_requested: freeze everything, or release it.
        arm_requested: whether presses may let lines out.
        account_requested: show the page for account and secret.
        help_requested: show the help.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
    """

    hold_requested = Signal()
    arm_requested = Signal(bool)
    account_requested = Signal()
    help_requested = Signal()
    news = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._look = look
        self._texts = texts = Texts(self, look.shield)
        self._kind = "live"
        self._name = ""
        self._profile = plain(object_name="profile")
        self._shield_icon = Glyph()
        self._shielded = texts.label("SHIELD", object_name="shielded")
        texts.put(self._shield_icon.setAccessibleName, "Stage shield is up")
        self._badge_icon = Glyph()
        self._badge = plain(object_name="badge")
        self._held = plain(object_name="profile")
        self._connection = plain()
        # A long name or fault is cut rather than push HOLD off the screen.
        for label in (self._profile, self._connection):
            label.setMinimumWidth(1)
        self._credits = plain(object_name="muted")
        self._budget = plain(object_name="muted")
        self._account = texts.button("Acc&ount", object_name="quiet")
        self._account.clicked.connect(self.account_requested)
        self._help = texts.button("Help", object_name="quiet")
        texts.put(self._help.setToolTip, "How everything works (Shift+F1)")
        self._help.clicked.connect(self.help_requested)
        self.armed = texts.button("ARMED", object_name="arm")
        self.armed.setCheckable(True)
        self.armed.setChecked(True)
        texts.put(self.armed.setAccessibleName, "Armed")
        texts.put(self.armed.setToolTip, "Off: nothing can be sent by accident while you prepare")
        self.armed.toggled.connect(self._on_armed)
        self.hold = texts.button("HOLD", object_name="hold")
        self.hold.setCheckable(True)
        texts.put(self.hold.setAccessibleName, "Hold")
        texts.put(
            self.hold.setAccessibleDescription,
            "Freezes everything at once. A sentence being spoken cannot be stopped.",
        )
        texts.put(
            self.hold.setToolTip,
            "Freeze everything (Esc). A sentence being spoken cannot be stopped.",
        )
        self.hold.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hold.clicked.connect(self._on_hold)
        texts.put(self._held.setText, "ON HOLD: nothing leaves")
        self._told_connection: Sentence | None = None
        self._lay_out()
        self.show_hold(is_held=False)
        look.changed.connect(self._draw)
        texts.redo(self._tell)

    def begin_afresh(self) -> None:
        """Forget what was known of another account: nothing is on hold, nothing is counted.

        A panel made safe stays safe: only a hand arms it.
        """
        self.show_hold(is_held=False)
        self._told_connection = None
        for place in (self._connection.setText, self._put_credits, self._budget.setText):
            self._texts.put(place, None)
        self._fit()

    def show_profile(self, name: str, *, is_rehearsal: bool) -> None:
        """Show whose account it is, and whether lines reach anybody."""
        self._kind = "rehearsal" if is_rehearsal else "live"
        self._name = one_line(name)
        self._tell()
        self._texts.put(self._badge.setText, "REHEARSAL" if is_rehearsal else "LIVE")
        self._badge.setProperty("kind", self._kind)
        self._draw()
        restyle(self._badge)

    def show_connection(self, sentence: Sentence) -> None:
        """Show whether the platform answers."""
        if self._told_connection not in (None, sentence):
            self.news.emit(sentence, Urgency.POLITE)
        self._told_connection = sentence
        self._texts.put(self._connection.setText, sentence)
        self._fit()

    def show_credits(self, sentence: Sentence | None) -> None:
        """Show the credits left as show time."""
        self._texts.put(self._put_credits, sentence)
        self._fit()

    def show_budget(self, sentence: Sentence | None) -> None:
        """Show how many lines this minute still takes."""
        self._texts.put(self._budget.setText, sentence)
        self._fit()

    @property
    def is_held(self) -> bool:
        """Whether it shows that everything is on hold."""
        return bool(self.property("held"))

    def show_hold(self, *, is_held: bool) -> None:
        """Turn the strip amber, by word and icon too."""
        self.setProperty("held", is_held)
        self.hold.setChecked(is_held)
        self._texts.put(self.hold.setText, "RELEASE" if is_held else "HOLD")
        self._held.setVisible(is_held)
        self._draw()
        self._fit()
        restyle(self)

    def _put_credits(self, text: str) -> None:
        self._credits.setText(self._look.shield.covers(text))

    def _tell(self) -> None:
        """Say whose account it is, or that the shield hides it."""
        shield = self._look.shield
        self._profile.setText(shield.covers(self._name))
        self._profile.setVisible(not shield.is_up)
        self._shield_icon.setVisible(shield.is_up)
        self._fit()

    def _draw(self) -> None:
        theme, is_held = self._look.theme, bool(self.property("held"))
        ink = theme.rehearsal if self._kind == "rehearsal" else theme.live
        self._badge_icon.show_icon(
            self._kind, theme.on_hold if is_held else ink, self._look.px(_BADGE_ICON)
        )
        ink = theme.on_hold if is_held else theme.text
        self._shield_icon.show_icon("shield", ink, self._look.px(_BADGE_ICON))
        ink = theme.hold if is_held else theme.text
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

    def _fit(self) -> None:
        held = bool(self.property("held"))
        for label, width in ((self._connection, 0), (self._credits, 980), (self._budget, 1180)):
            label.setVisible(bool(label.text()) and not held and self.width() >= width)
        is_up = self._look.shield.is_up
        if is_up:
            self._credits.hide()
        # The bar below says it, too; where it is narrow, the hold is what must be said here.
        self._shielded.setVisible(is_up and (not held or self.width() >= 980))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._badge_icon)
        row.addWidget(self._badge)
        row.addWidget(self._shield_icon)
        for label in (self._shielded, self._profile, self._held):
            row.addWidget(label)
        row.addStretch(1)
        for label in (self._connection, self._credits, self._budget):
            row.addWidget(label)
        row.addWidget(self._help)
        row.addWidget(self._account)
        row.addWidget(self.armed)
        row.addWidget(self.hold)
        self._fit()
