"""The card with the results of exams: what was staged, done, and would have been right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QTextEdit, QVBoxLayout, QWidget

from bithuman_panel.core.exam_words import (
    deed_words,
    found_words,
    right_words,
    score_words,
    staged_words,
)
from bithuman_panel.core.wording import say
from bithuman_panel.ui.cover import Cover
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.labels import leading
from bithuman_panel.ui.scroll import Scroll
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.texts import Texts
from bithuman_panel.ui.tokens import BODY, GRID, LEAD
from bithuman_panel.ui.translate import said, tr

if TYPE_CHECKING:
    from bithuman_panel.core.exam import Exam, Trial
    from bithuman_panel.ui.look import Look

_WIDTH = 680
_LEAST_LINES = 5


class ExamCard(Cover):
    """One exam at a time, as text that can be read, searched and copied by keyboard.

    While the shield is up it leaves out what names rooms.
    """

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, _WIDTH)
        self._exams: tuple[Exam, ...] = ()
        self._texts = texts = Texts(self, look.shield)
        texts.put(self.setAccessibleName, "Exam results")
        self.exams = QComboBox()
        # A long title is cut rather than push the card wider than the page.
        self.exams.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.exams.setMinimumContentsLength(12)
        texts.put(self.exams.setAccessibleName, "Exams, newest first")
        self.exams.currentIndexChanged.connect(lambda _at: self._tell_exam())
        self.report = QTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAcceptRichText(False)
        texts.put(self.report.setAccessibleName, "Result")
        self.done = texts.button("Close")
        self.done.clicked.connect(self.leave)
        self._lay_out()
        look.changed.connect(self._tell_exam)
        texts.redo(self._tell)

    def open(self) -> None:
        """Come with the newest exam."""
        self.exams.setCurrentIndex(0)
        self.borrow(self.report)

    def show_exams(self, exams: tuple[Exam, ...]) -> None:
        """Show these exams, newest first."""
        self._exams = exams
        self._tell()

    def text(self) -> str:
        """Return what is said of the exam that is shown."""
        return self.report.toPlainText()

    def tell_nothing_leaves(self) -> None:
        """Say that nothing leaves from here."""
        self.tell(tr("Nothing is sent from here."))

    def heightForPage(self, most: int) -> int:
        """Take all there is: there is always more to read."""
        return most

    def _tell(self) -> None:
        at = max(self.exams.currentIndex(), 0)
        was_blocked = self.exams.blockSignals(True)
        self.exams.clear()
        # Qt makes the rows: clearing those that Python made has crashed the process.
        self.exams.addItems([_title(exam) for exam in self._exams])
        self.exams.setCurrentIndex(min(at, len(self._exams) - 1))
        self.exams.blockSignals(was_blocked)
        self._tell_exam()

    def _tell_exam(self) -> None:
        # Where the page has less room than that, the card scrolls.
        self.report.setMinimumHeight(_LEAST_LINES * self.report.fontMetrics().lineSpacing())
        self.report.clear()
        at = self.exams.currentIndex()
        if not 0 <= at < len(self._exams):
            self._line(tr("No exam was taken yet."))
            return
        exam = self._exams[at]
        self._line(said(score_words(exam)), is_bold=True)
        for trial in exam.trials:
            self._tell_trial(trial)
        self.report.moveCursor(QTextCursor.MoveOperation.Start)

    def _tell_trial(self, trial: Trial) -> None:
        self._line(said(staged_words(trial)), is_bold=True, space=3 * GRID)
        self._line(said(found_words(trial)))
        self._line(said(right_words(trial.drill)))
        if self._look.shield.is_up:
            return
        for deed in trial.deeds:
            self._line(said(deed_words(deed)), is_muted=True)

    def _line(
        self, text: str, *, is_bold: bool = False, is_muted: bool = False, space: int = 2
    ) -> None:
        theme, px = self._look.theme, self._look.px
        block = QTextBlockFormat()
        block.setTopMargin(px(space))
        block.setAlignment(leading(self))
        style = QTextCharFormat()
        style.setForeground(QColor(theme.muted if is_muted else theme.text))
        style.setProperty(QTextCharFormat.Property.FontPixelSize, px(LEAD if is_bold else BODY))
        style.setFontWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Normal)
        cursor = self.report.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.report.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(text, style)
        self.report.setTextCursor(cursor)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self._texts.label("Exam results", object_name="name", wraps=True))
        column.addWidget(self.exams)
        column.addWidget(self.report, 1)
        foot = Flow.into(column, self.done)
        scroll, outside = Scroll(inside), QVBoxLayout(self)
        scroll.follow(self.exams, self.report, self.done)
        outside.addWidget(scroll)
        spaces = Spaces(self, self._look)
        spaces.give(outside, (14, 12, 14, 10), 0)
        spaces.give(column, (0, 0, 0, 0), 8)
        spaces.give(foot, (0, 0, 0, 0), 8)


def _title(exam: Exam) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(round(exam.begun_at * 1000))
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return said(say("{when}: {score}", when=when, score=score_words(exam)))
