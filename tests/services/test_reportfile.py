"""A report is read from the journal and written whole, in each form, without a secret."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.meter import Meter, WorkCancelled
from bithuman_panel.core.query import Query
from bithuman_panel.core.report import Kind, Names, Report
from bithuman_panel.core.report_forms import Voice
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.reportfile import read_report, write_report
from tests.core.reports import AVA, RUN, entry, plan, record, scope

SECRET = "s3cr3t-of-the-account-0123456789"
KINDS = pytest.mark.parametrize("kind", Kind)
BLANK = scope(run=None, plan=None)


@pytest.fixture
def played(journal: Journal) -> Journal:
    """A journal with the show, and with what was said before, after and elsewhere."""
    before = (entry(1, "Before."), entry(2, "Of another run.", "c1", run="r0"))
    during = entry(95, "On another profile.")
    put(journal, *before, *record()[:3], replace(during, profile="other"), *record()[3:])
    put(journal, replace(entry(9_000, "After."), id="later"))
    journal.keep_plan(plan())
    return journal


def put(journal: Journal, *entries: Entry) -> None:
    for each in entries:
        begun = journal.begin(replace(each, seq=None, verdict=None, exchange=None))
        if each.verdict:
            journal.finish(replace(each, seq=begun.seq))


def texts(report: Report) -> list[str]:
    return [line.text for line in report.lines]


def test_a_run_is_told_with_its_plan_and_what_was_said_by_hand_during_it(played: Journal) -> None:
    found = read_report(played, Query(run=RUN), BLANK, Meter())
    assert found.scope.plan == plan()
    assert found.scope.run == RUN
    # The line after its last cue closed the show; hours later nobody is on the stage any more.
    assert texts(found) == [each.line.text for each in record()]
    assert [story.became for story in found.cues][:2] == ["said", "said"]


@pytest.mark.parametrize(
    ("later", "counted"),
    [
        ((entry(4_000, "Good night."),), ["Good night."]),
        (
            (entry(4_000, "Good night."), entry(7_500, "And thanks.")),
            ["Good night.", "And thanks."],
        ),
        ((entry(4_060, "Too late."),), []),
        (
            (entry(500, "Good night."), entry(600, "Next.", "c1", run="r2"), entry(700, "Hi.")),
            ["Good night."],
        ),
        ((entry(500, "Next.", "c1", run="r2"), entry(600, "Hi.")), []),
        (
            (replace(entry(500, "Next.", "c1", run="r2"), profile="other"), entry(600, "Hi.")),
            ["Hi."],
        ),
        ((replace(entry(4_000, "Elsewhere."), profile="other"), entry(7_500, "Hi.")), []),
    ],
    ids=["closing", "on and on", "an hour later", "another run", "at once", "elsewhere", "alone"],
)
def test_a_line_by_hand_after_the_last_cue_is_in_the_report_until_the_run_is_over(
    journal: Journal, later: tuple[Entry, ...], counted: list[str]
) -> None:
    put(journal, *record(), *later)
    found = read_report(journal, Query(run=RUN), BLANK, Meter())
    assert texts(found) == [*(each.line.text for each in record()), *counted]


def test_a_part_of_the_history_is_told_as_it_is(played: Journal) -> None:
    found = read_report(played, Query(profile="other", run=None), scope(), Meter())
    assert (texts(found), found.cues, found.scope.run) == (["On another profile."], (), None)
    narrowed = read_report(played, Query(run=RUN, words="three"), BLANK, Meter())
    assert (texts(narrowed), narrowed.scope.plan) == (["Three."], None)
    assert len(read_report(played, Query(), BLANK, Meter()).lines) == len(record()) + 4


def test_a_run_of_which_there_is_nothing_is_empty(journal: Journal) -> None:
    found = read_report(journal, Query(run="nothing"), BLANK, Meter())
    assert (found.lines, found.scope.plan) == ((), None)


def test_nobody_who_has_gone_is_read_to(played: Journal) -> None:
    meter = Meter()
    meter.cancel()
    with pytest.raises(WorkCancelled):
        read_report(played, Query(), BLANK, meter)


def test_far_too_many_lines_are_told_before_any_is_read(
    played: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.core.report.MOST_LINES", 3)
    monkeypatch.setattr(played, "entries_of", None)
    with pytest.raises(InputRefused, match="more than 3 lines"):
        read_report(played, Query(), BLANK, Meter())


@KINDS
def test_each_form_is_written_without_a_secret(played: Journal, tmp_path: Path, kind: Kind) -> None:
    put(played, replace(entry(100, f"{SECRET} by hand"), id="leak"))
    names = Names({AVA: SECRET}, {(AVA, "lobby"): f"room {SECRET}"})
    told = replace(BLANK, title=f"Show {SECRET}", names=names)
    found = read_report(played, Query(run=RUN), told, Meter())
    folder = tmp_path / "reports"
    folder.mkdir()
    file = folder / f"report.{kind}"
    clean = Redactor([Secret(SECRET)]).clean
    write_report(found, kind, file, Voice(), clean, played.folder)
    content = file.read_bytes()
    if kind is Kind.XLSX:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b"".join(archive.read(name) for name in archive.namelist())
    assert SECRET.encode() not in content
    assert [each.name for each in folder.iterdir()] == [file.name]


def test_a_workbook_has_its_sheets_and_no_formula(played: Journal, tmp_path: Path) -> None:
    found = read_report(played, Query(run=RUN), BLANK, Meter())
    (tmp_path / "x").mkdir()
    file = tmp_path / "x" / "report.xlsx"
    write_report(found, Kind.XLSX, file, Voice(), str, played.folder)
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Summary", "Lines", "Planned and said"]
    summary, lines, planned = (book[name] for name in book.sheetnames)
    assert summary["A1"].value == "Report"
    assert (lines.freeze_panes, planned.freeze_panes) == ("A2", "A2")
    assert lines["A1"].font.bold
    assert lines["I4"].value == "=1+1 by hand"
    kinds = {cell.data_type for row in lines.iter_rows() for cell in row}
    assert kinds <= {"s", "inlineStr", "n"}, "no cell is a formula"
    assert planned["H2"].value == 2
    assert lines.column_dimensions["I"].width == 60
    write_report(
        read_report(played, Query(), BLANK, Meter()), Kind.XLSX, file, Voice(), str, played.folder
    )
    assert openpyxl.load_workbook(file).sheetnames == ["Summary", "Lines"]


def test_a_report_never_comes_among_the_panels_own_files(played: Journal) -> None:
    found = read_report(played, Query(), BLANK, Meter())
    with pytest.raises(StoreFailed, match="Choose another folder"):
        write_report(found, Kind.CSV, played.folder / "r.csv", Voice(), str, played.folder)


def test_half_a_character_is_written_as_what_it_is(played: Journal, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    file = tmp_path / "x" / "r.md"
    found = read_report(played, Query(), BLANK, Meter())
    write_report(found, Kind.MARKDOWN, file, Voice(), lambda text: text + "\ud800", played.folder)
    assert "\\ud800" in file.read_text(encoding="utf-8")
