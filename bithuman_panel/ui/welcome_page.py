"""The first page: name, secret, and the way into rehearsal. In the window, never a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel.core.wording import say
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.presenters.welcome import Place
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.glyph import Glyph
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import frame, plain
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.ui.look import Look

_WIDTH = 560
_AIR = 4


class WelcomePage(QWidget):
    """The view of ``WelcomePresenter``.

    Signals:
        submitted: name, base URL and secret, as typed.
        session_only_chosen: go on without keeping the secret.
        rehearsal_chosen: try it on the built-in platform.
        closed: back to the panel as it was.
        help_requested: show the help.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
    """

    submitted = Signal(str, str, str)
    session_only_chosen = Signal()
    rehearsal_chosen = Signal()
    closed = Signal()
    help_requested = Signal()
    news = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._look = look
        self._texts = texts = Texts(self, look.shield)
        self._spaces = Spaces(self, look)
        self._name = self._field("Name", "For example: Main stage")
        self._secret = self._field("API secret", "Paste it here; it is never shown")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._url = self._field("Platform address", None)
        self._fields = {
            Place.NAME: self._name,
            Place.SECRET: self._secret,
            Place.ADDRESS: self._url,
        }
        self._notice = plain(object_name="refusal", wraps=True)
        self._state = plain(object_name="state", wraps=True)
        self._connect = texts.button("&Check and open", object_name="primary")
        self._session = texts.button("&Use it for this session only")
        self._rehearse = texts.button("&Try it in rehearsal")
        self._help = texts.button("He&lp", object_name="quiet")
        self._back = texts.button("&Back", object_name="quiet")
        self._address = ""
        self._logo = Glyph()
        self._waited_on: QWidget | None = None
        self._lay_out()
        self._wire()
        texts.redo(self._cover)
        look.changed.connect(self._draw)
        self._draw()

    def open(self, *, can_go_back: bool) -> None:
        """Begin with an empty secret; *Back* only where there is a panel to go back to."""
        self._back.setVisible(can_go_back)
        self._notice.hide()
        self._session.hide()
        self.forget_secret()
        # Under the help it would take the keyboard from whoever reads.
        if self.isVisible():
            self._name.setFocus()

    def show_usual_address(self, address: str) -> None:
        """Show what an empty address stands for; nothing typed changes."""
        self._address = address
        self._cover()

    def show_busy(self, sentence: Sentence | None) -> None:
        """Say what is going on and lock the fields; None: the operator's turn."""
        locked = (self._name, self._secret, self._url, self._connect)
        self._texts.put(self._state.setText, sentence)
        if sentence:
            self._notice.hide()
            self.news.emit(sentence, Urgency.POLITE)
            self._state.show()
            self._wait(locked)
        for field in locked:
            field.setEnabled(sentence is None)
        if sentence is None:
            self._go_on()
            self._state.hide()

    def show_refusal(self, sentence: Sentence, place: Place | None = None) -> None:
        """Say why it cannot go on; the keyboard goes to the field that is meant."""
        self._texts.put(self._notice.setText, sentence)
        self._notice.show()
        self.news.emit(sentence, Urgency.ASSERTIVE)
        if place is not None:
            self._turn_to(self._fields[place])

    def _turn_to(self, field: QLineEdit) -> None:
        if not field.isEnabled():
            # It is locked until the last of what was asked has come back.
            self._waited_on = field
        elif self.isVisible():
            field.setFocus()

    def offer_session_only(self, sentence: Sentence) -> None:
        """Offer to use the secret until the panel closes."""
        self.show_refusal(sentence)
        self._session.show()

    def forget_secret(self) -> None:
        """Take the secret off the page; ``clear`` leaves no undo of it."""
        self._secret.clear()

    def _cover(self) -> None:
        """Show name and address as dots while the shield is up; the secret is never shown."""
        shield, echo = self._look.shield, QLineEdit.EchoMode
        for field in (self._name, self._url):
            field.setEchoMode(echo.Password if shield.is_up else echo.Normal)
        self._url.setPlaceholderText(shield.covers(self._address))

    def _wait(self, locked: tuple[QWidget, ...]) -> None:
        """Keep the keyboard with what goes on: Qt would give it to the next button."""
        focused = self.window().focusWidget()
        if focused in locked:
            self._waited_on = focused
            self._state.setFocus()

    def _go_on(self) -> None:
        """Put the keyboard back, unless a hand took it elsewhere."""
        if self._waited_on and self.window().focusWidget() is self._state:
            self._waited_on.setFocus()
        self._waited_on = None

    def _draw(self) -> None:
        theme, px = self._look.theme, self._look.px
        self._logo.show_icon("panel", theme.text, px(56))
        give_icon(self._rehearse, "rehearsal", theme.text, px(18))
        self._fit()
        for field in (self._name, self._secret, self._url):
            field.setMinimumHeight(px(38))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page inside the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scroll_bar = self._scroll.verticalScrollBar().sizeHint().width() + self._look.px(_AIR)
        self._box.setFixedWidth(max(min(self._look.px(_WIDTH), self.width() - scroll_bar), 1))

    def _field(self, name: str, placeholder: str | None) -> QLineEdit:
        field = QLineEdit()
        self._texts.put(field.setAccessibleName, name)
        self._texts.put(field.setPlaceholderText, placeholder)
        return field

    def _wire(self) -> None:
        self._connect.clicked.connect(self._submit)
        self._secret.returnPressed.connect(self._submit)
        self._url.returnPressed.connect(self._submit)
        self._session.clicked.connect(self.session_only_chosen)
        self._rehearse.clicked.connect(self.rehearsal_chosen)
        self._help.clicked.connect(self.help_requested)
        self._back.clicked.connect(self.closed)

    def _submit(self) -> None:
        self.submitted.emit(self._name.text(), self._url.text(), self._secret.text())

    def _lay_out(self) -> None:
        self._box = box = frame("pane")
        column = QVBoxLayout()
        self._spaces.give(column, (32, 28, 32, 28), 12)
        column.addLayout(self._head())
        column.addWidget(self._texts.label(_INTRODUCTION, wraps=True))
        column.addLayout(self._form())
        column.addWidget(self._texts.label(_WHERE, object_name="muted", wraps=True))
        for label in (self._notice, self._state):
            column.addWidget(label)
        column.addWidget(self._connect)
        column.addWidget(self._session)
        row = Flow.into(column, self._rehearse, self._help, self._back)
        self._spaces.give(row, (0, 0, 0, 0), 8)
        box.setLayout(column)
        self._let_scroll(box)
        self._notice.hide()
        self._state.hide()
        self._session.hide()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        self._spaces.give(head, (0, 0, 0, 0), 16)
        head.addWidget(self._logo)
        title = self._texts.label("Steer your agents live", object_name="title", wraps=True)
        head.addWidget(title, 1)
        return head

    def _let_scroll(self, box: QFrame) -> None:
        """Put ``box`` into the middle; a long refusal in a small window must squeeze nothing."""
        middle = QWidget()
        middle.setObjectName("page")
        column, row = QVBoxLayout(), QHBoxLayout()
        # Stretches and no alignment: only then is its height reckoned by its own width.
        row.addStretch(1)
        row.addWidget(box)
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        middle.setLayout(column)
        self._scroll = Scroll(middle)
        self._scroll.follow(self._name, self._secret, self._url, self._connect)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._scroll)

    def _form(self) -> QVBoxLayout:
        form = QVBoxLayout()
        self._spaces.give(form, (0, 0, 0, 0), 4)
        for field, name in (
            (self._name, say("&Name")),
            (self._secret, say("&API secret")),
            (self._url, say("Platform a&ddress")),
        ):
            label = plain(object_name="heading")
            self._texts.put(label.setText, name)
            label.setBuddy(field)
            form.addWidget(label)
            form.addWidget(field)
            form.addSpacing(6)
        return form


_INTRODUCTION = (
    "Give this account a name and paste its API secret. "
    "You find the secret on www.bithuman.ai under Developer, API Secrets."
)
_WHERE = (
    "The secret goes into this computer's own password store and nowhere else. "
    "Leave the address empty unless your IT gave you one."
)
