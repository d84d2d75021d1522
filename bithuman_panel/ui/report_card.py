"""The card Report: what it is of, what it comes to, and a file that somebody else can read."""

from __future__ import annotations

from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from bithuman_panel.core.report import Kind
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.ui.fact_grid import FactGrid
from bithuman_panel.ui.file_dialogs import ask_where
from bithuman_panel.ui.flow import Flow
from bithuman_panel.ui.form_card import FormCard
from bithuman_panel.ui.labels import plain
from bithuman_panel.ui.links import open_folder
from bithuman_panel.ui.soon import Soon
from bithuman_panel.ui.spaces import Spaces
from bithuman_panel.ui.translate import said, tr
from bithuman_panel.ui.work_bar import WorkBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFileDialog

    from bithuman_panel.presenters.report import Subject
    from bithuman_panel.ui.look import Look

_HINT = "Esc closes. Nothing is sent from here, and the file stays on this computer."
_NAME = "bithuman-report"
FORMS = MappingProxyType(
    {
        Kind.HTML: say("A page to read and to print"),
        Kind.XLSX: say("A workbook for Excel"),
        Kind.MARKDOWN: say("Markdown, for a ticket or a wiki"),
        Kind.CSV: say("CSV, for any spreadsheet"),
        Kind.JSON: say("JSON, for other programs"),
    }
)
_FILTERS = MappingProxyType(
    {
        Kind.HTML: say("For reading and printing ({pattern})", pattern="*.html"),
        Kind.XLSX: say("For Excel ({pattern})", pattern="*.xlsx"),
        Kind.MARKDOWN: say("For a ticket or a wiki ({pattern})", pattern="*.md"),
        Kind.CSV: say("For spreadsheets ({pattern})", pattern="*.csv"),
        Kind.JSON: say("For other programs ({pattern})", pattern="*.json"),
    }
)


class ReportCard(FormCard):
    """The view of ``ReportPresenter``, and of its work.

    Signals:
        subject_chosen: a report of another one is wanted (its place in the list).
        save_requested: write it: place of the subject, ``Kind``, file.
    """

    subject_chosen = Signal(int)
    save_requested = Signal(int, Kind, str)

    def __init__(
        self, look: Look, page: QWidget, open_in: Callable[[str], bool] = open_folder
    ) -> None:
        form = QWidget()
        self._open_in = open_in
        self._rows = QVBoxLayout(form)
        self._subjects: tuple[Subject, ...] = ()
        self._totals: tuple[tuple[Sentence, Sentence | str], ...] = ()
        self._file: str | None = None
        self.subjects, self.forms = _choice(), _choice()
        self._facts = FactGrid(look)
        self._note = plain(object_name="noticeText", wraps=True)
        self.work = WorkBar(look, "Cancel the report")
        super().__init__(look, page, form, QHBoxLayout(), _HINT)
        for place in (self._title.setText, self.setAccessibleName):
            self._texts.put(place, "Report")
        self.save = self._texts.button("&Save the report …")
        self.folder = self._texts.button("&Open the folder")
        self._place_soon = Soon(self, self.place)
        self._lay_out()
        self._texts.put(self.subjects.setAccessibleName, "What the report is of")
        self._texts.put(self.forms.setAccessibleName, "Form of the report")
        self._texts.redo(self._tell)
        look.shield.changed.connect(self._tell)
        self.subjects.activated.connect(self._on_subject)
        self.save.clicked.connect(self.ask_where)
        self.folder.clicked.connect(self._on_folder)
        self.work.left.connect(self.save.setFocus)
        self.work.news.connect(lambda sentence, _urgency: self.tell(said(sentence)))

    def come(self) -> None:
        """Lie over the stage, with the keyboard on what the report is of."""
        self.arrive(self.subjects)

    def show_subjects(self, subjects: tuple[Subject, ...], chosen: int) -> None:
        """Show what a report can be of."""
        self._subjects = subjects
        _fill(self.subjects, self._names())
        self.subjects.setCurrentIndex(chosen)

    def show_summary(self, totals: tuple[tuple[Sentence, Sentence | str], ...]) -> None:
        """Show what it comes to; there is nothing to save before that is known."""
        self._totals = totals
        self._tell_totals()
        self.save.setEnabled(bool(totals))
        if totals:
            self.tell(self.summary())

    def show_note(self, note: Sentence | None) -> None:
        """Show what has to be known of it, or why there is none."""
        self._texts.put(self._note.setText, note)
        self._note.setVisible(note is not None)
        if note is not None:
            self.tell(self._note.text())
        self._place_soon()

    def show_file(self, file: str | None) -> None:
        """Offer to open the folder of a file that was written; None: there is none."""
        self._file = file
        self.folder.setVisible(file is not None)
        self._place_soon()

    def show_work_done(self, sentence: Sentence) -> None:
        """Say that it is done, or that it was cancelled."""
        self.work.show_work_done(sentence)
        self._place_soon()

    def show_work_failed(self, sentence: Sentence) -> None:
        """Say why it is not done, and what to do."""
        self.work.show_work_failed(sentence)
        self._place_soon()

    def summary(self) -> str:
        """Return what it comes to, as it is read aloud."""
        return "\n".join(f"{name}: {value}" for name, value in self._shown())

    def note(self) -> str:
        """Return what has to be known of it; empty for nothing."""
        return self._note.text()

    def ask_where(self) -> QFileDialog:
        """Ask where it goes, and return the dialog, which nobody waits for."""
        kind = self._kind()
        place = self.subjects.currentIndex()
        return ask_where(
            self,
            tr("Save the report"),
            f"{_NAME}.{kind.value}",
            {kind: _FILTERS[kind]},
            lambda file, chosen: self.save_requested.emit(place, chosen, file),
        )

    def forget(self) -> None:
        """Keep nothing private while nobody looks."""
        self._subjects, self._totals = (), ()
        self.subjects.clear()
        self._facts.show_facts(())
        self.show_file(None)

    def _kind(self) -> Kind:
        return tuple(FORMS)[max(0, self.forms.currentIndex())]

    def _names(self) -> list[str]:
        is_up = self._look.shield.is_up
        return [said(each.covered if is_up else each.told) for each in self._subjects]

    def _shown(self) -> list[tuple[str, str]]:
        return [
            (said(name), said(value) if isinstance(value, Sentence) else value)
            for name, value in self._totals
        ]

    def _tell(self) -> None:
        """Say everything in the window's language, names covered while the shield is up."""
        for box, names in ((self.subjects, self._names()), (self.forms, _words())):
            at = max(0, box.currentIndex())
            _fill(box, names)
            box.setCurrentIndex(min(at, box.count() - 1))
        self._tell_totals()

    def _tell_totals(self) -> None:
        self._facts.show_facts(tuple(self._shown()))
        self._place_soon()

    def _on_subject(self, place: int) -> None:
        self.show_file(None)
        self.show_note(None)
        self.subject_chosen.emit(place)

    def _on_folder(self) -> None:
        if self._file and not self._open_in(str(PurePath(self._file).parent)):
            told = say("The folder cannot be opened from here: {file}", file=self._file)
            self.show_work_failed(told)

    def _lay_out(self) -> None:
        label = self._texts.label
        of, form = label("Report of", object_name="muted"), label("Form", object_name="muted")
        of.setBuddy(self.subjects)
        form.setBuddy(self.forms)
        for part in (of, self.subjects, self._note, self._facts, form, self.forms, self.work):
            self._rows.addWidget(part)
        acts = Flow.into(self._rows, self.save, self.folder)
        self._rows.addStretch(1)
        spaces = Spaces(self, self._look)
        spaces.give(self._rows, (0, 0, 0, 0), 8)
        spaces.give(acts, (0, 0, 0, 0), 8)
        self._note.hide()
        self.folder.hide()
        self.save.setEnabled(False)
        self._scroll.follow(self.subjects, self.forms, self.save, self.folder, self.done)


def _words() -> list[str]:
    return [said(words) for words in FORMS.values()]


def _choice() -> QComboBox:
    box = QComboBox()
    # A long title is cut rather than push the card wider than the page.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def _fill(box: QComboBox, names: list[str]) -> None:
    was_blocked = box.blockSignals(True)
    box.clear()
    # Qt makes the rows: clearing those that Python made has crashed the process.
    box.addItems(names)
    box.blockSignals(was_blocked)
