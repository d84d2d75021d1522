from __future__ import annotations

import csv
import io
import json
from html.parser import HTMLParser
from itertools import repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.export import Format, as_csv, as_html, as_json, exported
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.record import KEPT_FIELDS, kept_record
from tests.core.entries import AT, done, entry_of, in_flight, partly, rejected

HOSTILE = "\x1b[2J<script>alert(1)</script>\u202eevil"


def rows(entries: list[Entry]) -> list[list[str]]:
    text = "".join(as_csv(entries))
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_json_is_one_array_oldest_first() -> None:
    entries = [partly(), rejected(), in_flight()]
    kept = json.loads("".join(as_json(entries)))
    assert kept == [json.loads(json.dumps(kept_record(entry))) for entry in entries]


def test_json_of_nothing_is_an_empty_array() -> None:
    assert json.loads("".join(as_json([]))) == []


def test_json_keeps_a_text_as_it_is_in_plain_ascii() -> None:
    text = "Grüße 👋 \ud800 \u202e"
    piece = "".join(as_json([entry_of(text)]))
    assert piece.isascii()
    assert json.loads(piece)[0]["text"] == text


@pytest.mark.parametrize("kind", list(Format))
def test_a_long_history_is_never_held_whole(kind: Format) -> None:
    pieces = exported(repeat(partly()), kind)
    assert len([next(pieces) for _ in range(100)]) == 100


def test_csv_has_a_heading_and_a_row_for_each_entry() -> None:
    entry = partly().corrected(Correction.LEFT, AT)
    heading, row = rows([entry])
    assert tuple(heading) == KEPT_FIELDS
    cells = dict(zip(heading, row, strict=True))
    assert cells["rooms_failed"] == "roof"
    assert cells["code"] == ""
    assert cells["corrections"] == "left 2026-01-01T00:00:00.250Z"
    assert cells["delivered_to_rooms"] == "1"


def test_csv_quotes_every_cell_and_ends_lines_as_spreadsheets_expect() -> None:
    text = "".join(as_csv([entry_of('She said "no",\nthen left.')]))
    assert text.endswith('"\r\n')
    assert rows([entry_of('She said "no",\nthen left.')])[1][KEPT_FIELDS.index("text")] == (
        'She said "no",\nthen left.'
    )
    for line in text.removeprefix("\ufeff").split("\r\n")[:-1]:
        assert line.startswith('"')
        assert line.endswith('"')


@pytest.mark.parametrize("lead", ["", " ", "\u3000", "\u00a0 ", "\n", "\u200d", "\u200b", " \n"])
@pytest.mark.parametrize("sign", list("=+-@\t\r\0＝＋－＠﹦"))
def test_no_cell_of_csv_is_a_formula(lead: str, sign: str) -> None:
    row = rows([entry_of(f"{lead}{sign}HYPERLINK(1)")])[1]
    assert row[KEPT_FIELDS.index("text")].startswith("'")


@given(st.text())
def test_csv_gives_back_as_many_cells_as_it_was_given(text: str) -> None:
    heading, row = rows([entry_of(text)])
    assert len(row) == len(heading)
    assert not row[KEPT_FIELDS.index("text")].lstrip().startswith(("=", "+", "-", "@"))


def test_csv_shows_what_would_move_a_cursor() -> None:
    assert rows([entry_of(HOSTILE)])[1][KEPT_FIELDS.index("text")] == (
        "⟨U+001B⟩[2J<script>alert(1)</script>⟨U+202E⟩evil"
    )


class Page(HTMLParser):
    """Reads the page back: its tags, and the text of each cell."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.cells: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "td":
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.cells and self.lasttag == "td":
            self.cells[-1] += data


def page(*entries: Entry) -> Page:
    return Page("".join(as_html(entries)))


def test_html_shows_each_entry_in_a_row() -> None:
    cells = page(partly(), entry_of(room=None)).cells
    assert [cell.strip() for cell in cells[:7]] == [
        "2026-01-01T00:00:00.250Z",
        "A12345678",
        "lobby",
        "speak",
        "Welcome.",
        "Partly delivered",
        "Reached rooms: 1. Rooms that did not get it: 2.",
    ]
    assert cells[9] == "all rooms"


def test_html_escapes_what_people_and_servers_wrote() -> None:
    entry = rejected(HOSTILE)
    found = page(entry, entry_of(HOSTILE), entry_of(room='"><img src=x>'))
    assert "script" not in found.tags
    assert "img" not in found.tags
    assert found.cells[11] == "⟨U+001B⟩[2J<script>alert(1)</script>⟨U+202E⟩evil"


def test_html_needs_nothing_else_and_runs_nothing() -> None:
    text = "".join(as_html([partly()]))
    assert "default-src 'none'" in text
    assert "http:" not in text
    assert "https:" not in text
    assert "@media print" in text


def test_html_tells_the_servers_words_and_the_corrections() -> None:
    entry = rejected("Wrong agent.").corrected(Correction.SAID_AGAIN, AT)
    story = page(entry).cells[6].splitlines()
    assert story[:3] == [
        "No such agent here.",
        "The server said: Wrong agent.",
        "said-again 2026-01-01T00:00:00.250Z",
    ]


def test_html_survives_a_time_that_no_calendar_has() -> None:
    verdict = Verdict(Outcome.DELIVERED, 200)
    entry = done(verdict).corrected(Correction.LEFT, float("nan"))
    assert "left" in page(entry).cells[6]


def test_where_a_line_was_heard_stands_in_the_table_and_on_the_page() -> None:
    heard = partly().heard_in(Heard("lob\u202eby", AT, 2.1, 0.97, "rs_1"))
    heading, row = rows([heard])
    cells = dict(zip(heading, row, strict=True))
    assert cells["heard"] == "lob⟨U+202E⟩by 2026-01-01T00:00:00.250Z 2.1 0.97 rs_1"
    page = "".join(as_html([heard]))
    assert "Heard in lob⟨U+202E⟩by, 2.1 s later (97 % sure)" in page
