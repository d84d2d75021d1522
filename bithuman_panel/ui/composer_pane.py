"""The stage: what became of the last line, and the composer for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bithuman_panel.core.models import Mode
from bithuman_panel.core.wording import counted, say
from bithuman_panel.presenters.outlet import Key
from bithuman_panel.presenters.record import Urgency
from bithuman_panel.ui.correcting_bar import CorrectingBar
from bithuman_panel.ui.density import Density, density_of
from bithuman_panel.ui.flash import Flash
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.icons import give_icon
from bithuman_panel.ui.labels import frame, mark, plain
from bithuman_panel.ui.last_line import LastLine
from bithuman_panel.ui.message_edit import MessageEdit
from bithuman_panel.ui.proof_lines import ProofLines
from bithuman_panel.ui.queue_pane import QueuePane
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.send_button import SendButton
from bithuman_panel.ui.snippet_typing import SnippetTyping
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import GRID
from bithuman_panel.ui.translate import said
from bithuman_panel.ui.undo_bar import UndoBar

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bithuman_panel.core.speakability import Remark
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.snippets import Snippet
    from bithuman_panel.ui.look import Look

_SPEAKS = say("The agent says the line aloud")
_LEARNS = say("The agent silently learns the line")
_LINES, _AROUND_LINES = 2, 20
# Inside the frame, and between things.
_SPACES = {Density.ROOMY: (14, 10), Density.TIGHT: (10, 8), Density.TINY: (4, 4)}


class ComposerPane(QWidget):
    """The centre of the window; the view of ``ComposerPresenter``.

    Signals:
        send_requested: the operator asks to let the line go, with a ``Key``.
        mode_chosen: a ``Mode`` was chosen.
        text_edited: the text, as typed.
        focused: the operator turns to the message.
        older_requested, newer_requested: bring back an earlier line, or the one after it.
        snippets_wanted: find those that fit the letters after a slash.
        news: what a screen reader should tell: a ``Sentence``, and its ``Urgency``.
    """

    send_requested = Signal(Key)
    mode_chosen = Signal(Mode)
    text_edited = Signal(str)
    focused = Signal()
    older_requested = Signal()
    newer_requested = Signal()
    snippets_wanted = Signal(str)
    news = Signal(object, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._texts = Texts(self, look.shield)
        self._mode = Mode.SPEAK
        self._sentences: tuple[Sentence, Sentence] | None = None
        self._is_broadcast = self._is_long = self._can_send = False
        self.last_line = LastLine(look)
        self.last_line.left.connect(self._take_keyboard)
        self.queue = QueuePane(look)
        self.undo = UndoBar(look)
        self.correcting = CorrectingBar(look)
        self._modes = {mode: self._mode_button(mode) for mode in Mode}
        self.message = MessageEdit()
        # Where everything has something to say, one line of it stays in sight.
        self.message.setMinimumHeight(7 * GRID)
        self._texts.put(self.message.setAccessibleName, "Message")
        self._estimate = plain(object_name="muted", wraps=True)
        self.proof = ProofLines(look)
        self.snippets = SnippetTyping(look, self.message)
        self._preview: tuple[Sentence | None, bool] = (None, True)
        self._is_loud = self._is_quiet = False
        self._refusal = plain(object_name="refusal", wraps=True)
        self._refusal.setContentsMargins(16, 0, 16, 0)
        self._cost = plain(object_name="muted", wraps=True)
        self._cost.setContentsMargins(16, 0, 16, 0)
        self._cost.hide()
        self._send = SendButton(look)
        self._lay_out()
        self._connect()

    def _take_keyboard(self) -> None:
        self.message.setFocus()

    def begin_afresh(self) -> None:
        """Forget what another account's lines have left."""
        self.last_line.show_nothing()
        self.queue.show_queue((), is_held=False)
        self.undo.clear()
        self.clear_refusal()
        self.snippets.close_list()
        self.show_preview(None, is_ready=True)
        self.show_remarks(())
        self.show_correcting(None)

    def show_mode(self, mode: Mode) -> None:
        """Show ``mode`` by word, icon, colour and placeholder."""
        if mode is not self._mode and not self._modes[mode].hasFocus():
            self.news.emit(_SPEAKS if mode is Mode.SPEAK else _LEARNS, Urgency.POLITE)
        if mode is not self._mode:
            self.message.end_recall()
        self._mode = mode
        self._modes[mode].setChecked(True)
        mark(self._frame, "mode", mode.value)
        speaks = mode is Mode.SPEAK
        self._texts.put(
            self.message.setPlaceholderText,
            "What should the agent say, word for word?"
            if speaks
            else "What should the agent know? Nobody hears it.",
        )

    def show_sentence(
        self,
        sentence: Sentence,
        covered: Sentence,
        *,
        is_broadcast: bool,
        can_send: bool,
        is_long: bool = False,
    ) -> None:
        """Show what the Send button would do; ``covered`` says it behind the stage shield.

        ``is_long``: as for a broadcast, a plain press does not do.
        """
        self._sentences = (sentence, covered)
        self._is_broadcast, self._is_long, self._can_send = is_broadcast, is_long, can_send
        self._tell_sentence()
        self._texts.put(
            self._send.setToolTip,
            "Hold to send to all rooms (Ctrl+Shift+Enter)"
            if is_broadcast
            else "Hold to send (Ctrl+Shift+Enter)"
            if is_long
            else "Send (Ctrl+Enter)",
        )
        # The colour alone would not say it.
        self._texts.put(
            self._send.setAccessibleDescription, None if can_send else "Sends nothing now."
        )

    def show_cost(self, sentence: Sentence | None) -> None:
        """Show what the choice costs of the write budget, beside Send; None: one line."""
        self._texts.put(self._cost.setText, sentence)
        self._cost.setVisible(sentence is not None)

    def _tell_sentence(self) -> None:
        if self._sentences:
            self._send.show_sentence(
                said(self._sentences[self._look.shield.is_up]),
                self._mode,
                wants_hold=self._is_broadcast or self._is_long,
                is_ready=self._can_send,
                is_broadcast=self._is_broadcast,
            )

    def show_estimate(self, seconds: int, characters: int) -> None:
        """Show how long the text would take to speak."""
        if not characters:
            told = say("Ctrl+Enter sends")
        elif self._mode is Mode.SPEAK:
            told = counted(
                "about {seconds} s to say (estimate) · {count} character",
                "about {seconds} s to say (estimate) · {count} characters",
                characters,
                seconds=seconds,
            )
        else:
            told = counted("{count} character", "{count} characters", characters)
        self._texts.put(self._estimate.setText, told)

    def show_preview(self, sentence: Sentence | None, *, is_ready: bool) -> None:
        """Show what the line will say, or what is in the way; None: what is written, as it is."""
        self._preview = (sentence, is_ready)
        self._tell_preview()

    def _tell_preview(self) -> None:
        sentence, is_ready = self._preview
        if not is_ready and self.snippets.list.is_open:
            # The name is still being chosen: what it is not yet is no fault.
            sentence, is_ready = None, True
        self.proof.show_preview(sentence, is_ready=is_ready)
        self._texts.put(self.message.setAccessibleDescription, sentence)

    def show_remarks(self, found: tuple[Remark, ...]) -> None:
        """Show what is read badly aloud, the weightiest first."""
        self.proof.show_remarks(found)

    def show_correcting(self, old: str | None) -> None:
        """Show which fact the text would replace, None for none; the operator can drop that."""
        self.correcting.show_correcting(old)

    def show_snippets(self, found: tuple[Snippet, ...]) -> None:
        """Show the snippets that fit what is typed after a slash; nothing closes their list."""
        self.snippets.show_snippets(found)

    def show_text(self, text: str) -> None:
        """Show another draft; typing goes on at its end."""
        self.message.show_text(text)

    def show_recalled(self, text: str) -> None:
        """Replace the text with an earlier line; Up and Down go on from it until it is touched."""
        self.message.show_recalled(text)

    def replace_text(self, text: str) -> None:
        """Put another text in its place; Ctrl+Z brings the old one back."""
        self.message.replace_text(text)

    def forget_undo(self) -> None:
        """Keep the text, and let nothing from before be undone into it."""
        self.message.forget_undo()

    def show_undo(self, sentence: Sentence) -> None:
        """Say what was done; the next Ctrl+Z takes it back, also from within the message."""
        self.undo.show_undo(sentence)
        self.message.let_undo_pass()

    def refuse(self, sentence: Sentence) -> None:
        """Flash, and say why the line stays."""
        self._texts.put(self._refusal.setText, sentence)
        self._refusal.show()
        self.news.emit(sentence, Urgency.ASSERTIVE)
        self._flash()

    def clear_refusal(self) -> None:
        """Take the last refusal away."""
        self._texts.put(self._refusal.setText, None)
        self._refusal.hide()

    @property
    def writing(self) -> QWidget:
        """Where lines are written: modes, message and Send button."""
        return self._frame

    @property
    def send_button(self) -> SendButton:
        """The button that sends."""
        return self._send

    def sentence(self) -> str:
        """Return what the Send button says."""
        return self._send.text()

    @property
    def mode(self) -> Mode:
        """The mode that is shown."""
        return self._mode

    def mode_button(self, mode: Mode) -> QPushButton:
        """Return the button that chooses ``mode``."""
        return self._modes[mode]

    def _mode_button(self, mode: Mode) -> QPushButton:
        speaks = mode is Mode.SPEAK
        button = self._texts.button("Spea&k" if speaks else "&Context", object_name="mode")
        button.setProperty("mode", mode.value)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        # By a click or a letter a mode is chosen while one writes, and writing goes on.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._texts.put(button.setAccessibleName, "Speak" if speaks else "Context")
        self._describe(button, _SPEAKS if speaks else _LEARNS)
        button.toggled.connect(lambda *_: self._tint_modes())
        return button

    def _describe(self, button: QPushButton, sentence: Sentence) -> None:
        self._texts.put(button.setAccessibleDescription, sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pack closely what has little room."""
        super().resizeEvent(event)
        self._fit()

    def be_loud(self, *, is_loud: bool) -> None:
        """Write what Send does larger than all else."""
        self._send.is_loud = self._is_loud = is_loud
        self._send.update()
        self._fit()

    def be_quiet(self, *, is_quiet: bool) -> None:
        """Remark on nothing but what blocks: during a show nobody polishes a line."""
        self._is_quiet = is_quiet
        self._fit()

    def _fit(self) -> None:
        """Keep the last outcome, two lines of text and Send in sight, whatever the height."""
        width, height, percent = self.width(), self.height(), self._look.percent
        self._send.pack(density_of(width, height, percent))
        density = density_of(width, height - self.queue.height_wanted(), percent)
        self.queue.pack(density)
        self.last_line.pack(density)
        self.proof.pack(density, is_quiet=self._is_loud or self._is_quiet)
        self._estimate.setVisible(density is Density.ROOMY)
        margin, gap = _SPACES[density]
        self._spaces.give(self._inside, (margin, margin, margin, margin), gap)
        self._spaces.give(self._outside, (0, 0, 0, 0), gap)
        self._spaces.give(self._body, (0, 0, 0, 0), gap)
        self.message.ensurePolished()
        line = self.message.fontMetrics().lineSpacing()
        self.message.setMinimumHeight(_LINES * line + self._look.px(_AROUND_LINES))

    def _tint_modes(self) -> None:
        theme = self._look.theme
        for mode, button in self._modes.items():
            name = "speak" if mode is Mode.SPEAK else "context"
            ink = theme.on_mode(mode) if button.isChecked() else theme.muted
            give_icon(button, name, ink, self._look.px(18))

    def _lay_out(self) -> None:
        self._frame = frame("composer")
        self._flash = Flash(self._frame)
        self._inside = inside = QVBoxLayout(self._frame)
        self._modes_row = Flow.into(inside, *self._modes.values())
        inside.addWidget(self.correcting)
        inside.addWidget(self.message, 1)
        inside.addWidget(self._estimate)
        self._refusal.hide()
        middle = QWidget()
        self._body = QVBoxLayout(middle)
        self._body.addWidget(self.queue)
        # Above the message, which makes room for it: the Send button never moves under a hand.
        self._body.addWidget(self.undo)
        self._body.addWidget(self._frame, 1)
        self._outside = QVBoxLayout(self)
        self._outside.addWidget(self.last_line)
        scroll = Scroll(middle)
        scroll.follow(self.message, self.queue.rows)
        self._outside.addWidget(scroll, 1)
        # Beside Send, and never scrolled away: whoever presses it sees what it will say.
        self._outside.addWidget(self.proof)
        self._outside.addWidget(self._refusal)
        self._outside.addWidget(self._cost)
        self._outside.addWidget(self._send)
        self._spaces = Spaces(self, self._look)
        self._spaces.give(self._modes_row, (0, 0, 0, 0), 8)
        self._fit()

    def _connect(self) -> None:
        group = QButtonGroup(self)
        for mode, button in self._modes.items():
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, mode=mode: self.mode_chosen.emit(mode))
        self._texts.redo(self._tell_sentence)
        self._look.changed.connect(self._tint_modes)
        self._look.changed.connect(self._fit)
        self._tint_modes()
        self.message.edited.connect(self.text_edited)
        self.message.focused.connect(self.focused)
        self.snippets.searched.connect(self.snippets_wanted)
        self.snippets.closed.connect(self._tell_preview)
        self.proof.news.connect(self.news)
        self.message.older_requested.connect(self.older_requested)
        self.message.newer_requested.connect(self.newer_requested)
        # Else the keyboard would fall on the next button, and a space would change the mode.
        self.queue.left.connect(self.message.setFocus)
        self.undo.left.connect(self.message.setFocus)
        self.correcting.left.connect(self.message.setFocus)
        self.queue.resized.connect(self._fit)
        self._send.pressed_plain.connect(lambda: self.send_requested.emit(Key.PLAIN))
        self._send.pressed_long.connect(lambda: self.send_requested.emit(Key.CONFIRMED))
        self._send.pressed_in_vain.connect(
            lambda: self.refuse(say("The target changed under your hand. Look, then press again."))
        )
        self.message.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
