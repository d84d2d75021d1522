"""Each form of a report holds all that is to be told, and nothing that must not be."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.exchange import Exchange
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.models import Target
from bithuman_panel.core.report import Kind, Names, Report, report_of
from bithuman_panel.core.report_chart import MOST_PLACES, SHAPES, chart
from bithuman_panel.core.report_forms import Voice, report_text
from bithuman_panel.core.report_rows import line_rows, plan_rows, summary_rows
from bithuman_panel.core.report_words import judged_words, span_words
from bithuman_panel.core.secret import MASK, Redactor, Secret
from tests.core.reports import AVA, BEGUN, LOBBY, entry, plan, planned, record, scope

TEXTS = (Kind.HTML, Kind.MARKDOWN, Kind.CSV, Kind.JSON)
SECRET = "s3cr3t-of-the-account-0123456789"


def written(report: Report, kind: Kind, voice: Voice | None = None) -> str:
    return "".join(report_text(report, kind, voice or Voice()))


def whole() -> Report:
    return report_of(record(), scope())


class Page(HTMLParser):
    """What a browser sees of a page: its tags, in order, and that each is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_runs_nothing_and_loads_nothing() -> None:
    text = written(whole(), Kind.HTML)
    page = Page()
    page.feed(text)
    assert page.open == []
    assert not {"script", "link", "img", "iframe", "a", "form", "object"} & set(page.tags)
    assert "default-src 'none'" in text
    assert not re.search(r"url\(|@import|https?:", text)
    assert "&lt;b&gt;this&lt;/b&gt;" in text
    assert "<b>this</b>" not in text


def test_the_page_prints_on_a4_with_its_headings_on_each_sheet() -> None:
    text = written(whole(), Kind.HTML)
    for rule in ("size: A4", "table-header-group", "break-inside: avoid", "prefers-color-scheme"):
        assert rule in text


def test_the_page_is_in_the_language_of_its_reader_and_runs_as_that_does() -> None:
    voice = Voice(lambda sentence: f"«{sentence.template}»", "ar", is_rtl=True)
    text = written(whole(), Kind.HTML, voice)
    assert '<html lang="ar" dir="rtl">' in text
    assert "<h2>«Every line»</h2>" in text
    assert "«Delivered»" in text
    assert 'dir="auto"' in text


def test_the_page_tells_what_went_wrong_with_its_cause_and_its_request_id() -> None:
    text = written(whole(), Kind.HTML)
    wrong = text[text.index("What went wrong") : text.index("Planned and said")]
    assert "No credits." in wrong
    assert "Request id req-5" in wrong
    assert "Code NO_CREDITS" in wrong
    assert "pay" not in text
    assert "Did not get it: hall, roof" in wrong
    fine = written(report_of(record()[:2], scope()), Kind.HTML)
    assert "every line that was let go arrived" in fine


def test_the_page_holds_what_was_planned_against_what_was_said() -> None:
    text = written(whole(), Kind.HTML)
    told = text[text.index("Planned and said") : text.index("Every line")]
    for words in (
        "As planned",
        "Other words than planned",
        "<q>Two, otherwise.</q>",
        "Elsewhere than planned",
        "Let go 2 times",
        "By hand, not by its cue",
        "Nobody can tell whether it arrived",
        "Tried, and did not arrive",
        "Left out",
        "A cue that was not planned",
        "+0:02",
    ):
        assert words in told
    assert told.index("=1+1 by hand") < told.index("<b>Name 2</b>")
    assert "Planned and said" not in written(report_of(record(), scope(plan=None)), Kind.HTML)


def test_whoever_has_no_plan_is_told_so_for_a_run_alone() -> None:
    unknown = written(report_of(record(), scope(plan=None)), Kind.HTML)
    assert "What was planned for this run is not known." in unknown
    part = scope(run=None, plan=None, is_rehearsal=True)
    text = written(report_of(record(), part), Kind.HTML)
    assert "is not known." not in text
    assert "A rehearsal: nobody outside that computer heard any of it." in text


def test_a_report_without_lines_says_so_and_has_no_picture() -> None:
    text = written(report_of((), scope(plan=None)), Kind.HTML)
    assert "No line was let go." in text
    assert "<svg" not in text


def test_the_picture_has_a_title_and_a_shape_for_each_outcome() -> None:
    text = "".join(chart(whole(), str))
    assert text.startswith('<svg class="chart"')
    assert "<desc" in text
    assert text.count('class="planned"') == 7
    assert "19:01:02: Delivered" in text
    assert len(set(SHAPES.values())) == len(Outcome)
    for kind in (Outcome.DELIVERED, Outcome.UNKNOWN, Outcome.REJECTED):
        assert f'class="mark {kind}" d="{SHAPES[kind]}"' in text


def test_the_picture_stays_small_whatever_there_is_to_draw() -> None:
    lines = [
        entry(number, "One.", target=Target(AVA, f"room {number % 12} with a very long name"))
        for number in range(2_000)
    ]
    text = "".join(chart(report_of(lines, scope(plan=None)), str))
    assert text.count('class="place"') == MOST_PLACES + 1
    assert "Other places" in text
    assert "…</text>" in text
    assert "lines, Delivered" in text
    assert len(text) < 1_000_000


def test_what_has_no_time_or_no_outcome_yet_is_not_drawn() -> None:
    lines = [replace(entry(1, "One."), created_at=1e300), entry(2, "Two.", outcome=None)]
    assert "mark" not in "".join(chart(report_of(lines, scope(plan=None)), str))
    assert "".join(chart(report_of(lines[:1], scope(plan=None)), str)) == ""


def test_of_several_days_each_time_has_its_day() -> None:
    lines = (entry(0, "One."), entry(90_000, "Two.", outcome=Outcome.UNKNOWN))
    found = report_of(lines, scope(plan=None))
    assert str(span_words(found)) == "2026-11-28 19:00:00 to 2026-11-29 20:00:00 (UTC+00:00)"
    assert "2026-11-29 20:00:00" in written(found, Kind.HTML)


@pytest.mark.parametrize("what", Correction)
def test_each_word_of_a_person_is_told_with_its_time(what: Correction) -> None:
    line = entry(0, "One.").corrected(what, BEGUN + 61)
    assert "(19:01:01)." in str(judged_words(line.corrections[0], scope()))
    assert "(19:01:01)." in written(report_of([line], scope(plan=None)), Kind.MARKDOWN)


def test_markdown_has_tables_that_no_text_can_break() -> None:
    line = entry(1, "a | b\n# c <script> [x](y) *d* & \\ \u202e")
    text = written(report_of([line], scope(title="*Gala*")), Kind.MARKDOWN)
    assert text.startswith("# \\*Gala\\*\n")
    cell = r"a \| b<br>\# c &lt;script&gt; \[x\](y) \*d\* &amp; \\ ⟨U+202E⟩"
    assert cell in text
    rows = [row for row in text.splitlines() if row.startswith("|")]
    assert all(row.replace(r"\|", "").count("|") in (8, 11) for row in rows)
    assert "## Planned and said" in text
    none = written(report_of([line], scope(plan=None)), Kind.MARKDOWN)
    assert "## Planned and said" not in none
    assert "every line that was let go arrived" in none


def test_csv_has_a_row_for_each_line_and_each_cue_without_one_and_no_formula() -> None:
    text = written(whole(), Kind.CSV)
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text[1:], newline="")))
    assert len(rows) == 1 + len(record())
    assert rows[3][8] == "'=1+1 by hand"
    assert rows[2][18:] == ["19:01:00", "2"]
    assert {len(row) for row in rows} == {20}
    assert "Heard in lobby, 2.1 s later (94 % sure)".replace("lobby", "Foyer") in rows[2][10]
    left = list(csv.reader(io.StringIO(written(report_of((), scope()), Kind.CSV)[1:])))
    assert [row[17] for row in left[1:]][:2] == ["Name 1", "Name 2"]
    assert left[1][9] == "Left out"


def test_a_cue_that_was_said_twice_was_late_once() -> None:
    rows = list(line_rows(report_of((entry(62, "One.", "c1"),) * 2, scope()), str))
    assert [row[-1] for row in rows[1:]] == [2, None]


def test_the_rows_of_the_plan_are_those_of_the_run_sheet_with_what_was_between() -> None:
    rows = list(plan_rows(whole(), str))
    assert [row[0] for row in rows[1:]] == [1, None, 2, 3, 4, 5, 6, 7, None, None, None, 8]
    summary = dict(summary_rows(whole(), str))
    assert summary["Lines"] == "15"
    assert summary["Cues as planned"] == "1 of 8"


def test_json_holds_all_of_it_and_texts_as_they_are() -> None:
    found = json.loads(written(whole(), Kind.JSON))
    assert (found["format"], found["version"], found["run"]) == ("bithuman-report", 1, "r1")
    assert found["totals"]["delivered"] == 9
    assert [cue["became"] for cue in found["cues"]][:4] == ["said", "said", "said", "perhaps"]
    assert found["lines"][1]["heard"] == [
        {"room": "lobby", "at": "2026-11-28T19:01:04.000Z", "after_s": 2.1, "certainty": 0.94}
    ]
    assert found["lines"][0]["text"] == "Know <b>this</b>."
    assert found["lines"][0]["room_name"] == "Foyer"
    empty = json.loads(written(report_of((), scope(plan=None)), Kind.JSON))
    assert (empty["cues"], empty["lines"], empty["begun_at"]) == ([], [], None)
    odd = entry(1, "One.").heard_in(Heard("lobby", BEGUN, None, 1.0, "s"))
    told = json.loads(written(report_of([odd], scope(plan=None)), Kind.JSON))
    assert told["lines"][0]["heard"][0]["after_s"] is None


@pytest.mark.parametrize("kind", TEXTS)
def test_no_form_can_hold_what_was_on_the_wire(kind: Kind) -> None:
    wire = Exchange(
        "POST",
        f"https://{SECRET}.example/{SECRET}",
        (("api-secret", SECRET),),
        SECRET.encode(),
        reply_headers=(("X", SECRET),),
        reply_body=SECRET.encode(),
        detail=SECRET,
    )
    lines = [replace(each, exchange=wire) for each in record()]
    assert SECRET not in written(report_of(lines, scope()), kind)


@pytest.mark.parametrize("kind", TEXTS)
def test_a_secret_that_somebody_wrote_is_masked_in_each_piece(kind: Kind) -> None:
    clean = Redactor([Secret(SECRET)]).clean
    names = Names({AVA: SECRET}, {(AVA, "lobby"): SECRET})
    cues = (planned(1, SECRET, name=SECRET, group=SECRET), planned(2, "x", target=LOBBY))
    lines = [entry(60, SECRET, "c1"), entry(70, f"by hand {SECRET}", target=Target(AVA, SECRET))]
    lines[0] = lines[0].heard_in(Heard(SECRET, BEGUN, None, 1.0, SECRET))
    found = report_of(
        lines, scope(title=SECRET, names=names, plan=replace(plan(), cues=cues), run=SECRET)
    )
    pieces = list(report_text(found, kind, Voice()))
    assert any(SECRET in piece for piece in pieces)
    cleaned = "".join(map(clean, pieces))
    assert SECRET not in cleaned
    assert MASK in cleaned or json.dumps(MASK).strip('"') in cleaned


@pytest.mark.parametrize(
    ("text", "shown"),
    [("- x", r"\- x"), (" + x", r"\+ x"), ("12. x", r"12\. x"), ("a-b 1.", "a-b 1.")],
)
def test_markdown_makes_no_list_of_a_name(text: str, shown: str) -> None:
    found = written(report_of((), scope(title=text, plan=None)), Kind.MARKDOWN)
    assert found.startswith(f"# {shown}\n")
