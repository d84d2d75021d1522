"""The strip on top: whose account, live or rehearsal, connection, credits, and HOLD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from bithuman_panel.core.visible import one_line
from bithuman_panel.ui.icons import give_icon, pixmap
from bithuman_panel.ui.labels import plain, restyle
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.theme import Theme


class Strip(QFrame):
    """One row across the window; amber while everything is on hold.

    Signals:
        hold_requested: freeze everything, or release it.
        arm_requested: whether presses may let lines out.
        account_requested: show the page for account and secret.
        help_requested: show the help.
    """

    hold_requested = Signal()
    arm_requested = Signal(bool)
    account_requested = Signal()
    help_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._theme = theme
        self._profile = plain(object_name="profile")
        self._badge_icon = QLabel()
        self._badge = plain(object_name="badge")
        self._held = plain(object_name="profile")
        self._connection = plain()
        # A long name or fault is cut rather than push HOLD off the screen.
        for label in (self._profile, self._connection):
            label.setMinimumWidth(1)
        self._credits = plain()
        self._budget = plain()
        self._account = QPushButton(tr("Account"))
        self._account.setObjectName("quiet")
        self._account.clicked.connect(self.account_requested)
        self._help = QPushButton(tr("Help"))
        self._help.setObjectName("quiet")
        self._help.setToolTip(tr("How everything works (F1)"))
        self._help.clicked.connect(self.help_requested)
        self.armed = QPushButton(tr("ARMED"))
        self.armed.setObjectName("arm")
        self.armed.setCheckable(True)
        self.armed.setChecked(True)
        self.armed.setAccessibleName(tr("Armed"))
        self.armed.setToolTip(tr("Off: nothing can be sent by accident while you prepare"))
        self.armed.toggled.connect(self._on_armed)
        self.hold = QPushButton(tr("HOLD"))
        self.hold.setObjectName("hold")
        self.hold.setCheckable(True)
        self.hold.setAccessibleName(tr("Hold"))
        self.hold.setAccessibleDescription(
            tr("Freezes everything at once. A sentence being spoken cannot be stopped.")
        )
        self.hold.setToolTip(
            tr("Freeze everything (Esc). A sentence being spoken cannot be stopped.")
        )
        self.hold.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hold.clicked.connect(self._on_hold)
        self._lay_out()
        self.show_hold(is_held=False)

    def begin_afresh(self) -> None:
        """Forget what was known of another account: nothing is on hold, nothing is counted.

        A panel made safe stays safe: only a hand arms it.
        """
        self.show_hold(is_held=False)
        for label in (self._connection, self._credits, self._budget):
            label.clear()
        self._fit()

    def show_profile(self, name: str, *, is_rehearsal: bool) -> None:
        """Show whose account it is, and whether lines reach anybody."""
        kind = "rehearsal" if is_rehearsal else "live"
        self._profile.setText(one_line(name))
        self._badge.setText(tr("REHEARSAL") if is_rehearsal else tr("LIVE"))
        self._badge.setProperty("kind", kind)
        colour = self._theme.rehearsal if is_rehearsal else self._theme.live
        self._badge_icon.setAccessibleName(self._badge.text())
        self._badge_icon.setPixmap(pixmap(kind, colour, 22))
        restyle(self._badge)

    def show_connection(self, sentence: Sentence) -> None:
        """Show whether the platform answers."""
        self._connection.setText(said(sentence))
        self._fit()

    def show_credits(self, sentence: Sentence | None) -> None:
        """Show the credits left as show time."""
        self._credits.setText(said(sentence) if sentence else "")
        self._fit()

    def show_budget(self, sentence: Sentence | None) -> None:
        """Show how many lines this minute still takes."""
        self._budget.setText(said(sentence) if sentence else "")
        self._fit()

    def show_hold(self, *, is_held: bool) -> None:
        """Turn the strip amber, by word and icon too."""
        self.setProperty("held", is_held)
        self.hold.setChecked(is_held)
        self.hold.setText(tr("RELEASE") if is_held else tr("HOLD"))
        ink = self._theme.hold if is_held else self._theme.text
        give_icon(self.hold, "release" if is_held else "hold", ink)
        self._held.setText(tr("ON HOLD: nothing leaves"))
        self._held.setVisible(is_held)
        self._fit()
        restyle(self)

    def _on_hold(self) -> None:
        # The press asks; only the hold itself decides how the button looks.
        self.hold.setChecked(bool(self.property("held")))
        self.hold_requested.emit()

    def _on_armed(self, is_armed: bool) -> None:
        self.armed.setText(tr("ARMED") if is_armed else tr("SAFE"))
        self.arm_requested.emit(is_armed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what matters on stage when the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        held = bool(self.property("held"))
        for label, width in ((self._connection, 0), (self._credits, 980), (self._budget, 1180)):
            label.setVisible(bool(label.text()) and not held and self.width() >= width)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        for label in (self._badge_icon, self._badge, self._profile, self._held):
            row.addWidget(label)
        row.addStretch(1)
        for label in (self._connection, self._credits, self._budget):
            row.addWidget(label)
        row.addWidget(self._help)
        row.addWidget(self._account)
        row.addWidget(self.armed)
        row.addWidget(self.hold)
        self._fit()
