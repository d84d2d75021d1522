"""What a support bundle tells, and above all what it does not."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bithuman_panel.core.bundle import (
    Bundle,
    Piece,
    error_of,
    facts_piece,
    found_facts,
    json_piece,
    shared_settings,
    text_piece,
)
from bithuman_panel.core.cloak import Cloak
from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry
from bithuman_panel.core.exchange import Fault
from bithuman_panel.core.findings import ok
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.wording import say
from tests.services.samples import FAILURE, done, entry, exchange

LINE = "Welcome to the merger of Acme."
PRIVATE = ("merger", "Acme", "A48KTR2917", "lobby-9f3c", "Foyer", "gala.show", "acme.example")
STORED = {
    "profiles": [
        {"name": "Acme Berlin", "base_url": "https://acme.example", "colour": "teal"},
        {"name": 7, "base_url": None, "freshness_s": 15.0, "is_rehearsal": True, "colour": []},
        "junk",
    ],
    "last_profile": "Acme Berlin",
    "last_target": {"agent": "A48KTR2917", "room": "lobby-9f3c"},
    "typed_agents": ["A48KTR2917"],
    "typed_rooms": {"A48KTR2917": ["lobby-9f3c"]},
    "nicknames": {"A48KTR2917/lobby-9f3c": "Foyer of Acme"},
    "drafts": {"": LINE},
    "recent_shows": ["/srv/gala.show"],
    "view": {"percent": 125, "keys": {"go": ["B"]}, "language": "de", "note": "Acme"},
    "unheard_of": "Acme",
    "update_check": True,
    "keeping": {"days": 30},
    "filters": [{"name": "Acme", "words": "merger", "room": "lobby-9f3c"}],
}


def cloak() -> Cloak:
    return Cloak(lambda text: text)


def test_a_piece_is_text_or_a_picture() -> None:
    pieces = (text_piece("a.txt", "é\ud800"), Piece("w.png", b"\x89P"))
    assert [piece.is_picture for piece in pieces] == [False, True]
    assert pieces[0].text == "é\\ud800"
    assert Bundle(pieces).size == 10
    assert json_piece("e.json", {"a": "ü"}).text == '{\n "a": "ü"\n}\n'


def test_facts_stand_one_a_line() -> None:
    found = found_facts({"folders": ok(say("{folder} can be written.", folder="/srv/ann"))})
    piece = facts_piece("check.txt", found, Cloak(str, "/srv/ann"))
    assert piece.text == "folders: ok: ~ can be written.\n"


def test_of_the_settings_only_what_is_listed_is_told() -> None:
    told = shared_settings(STORED, cloak())
    assert [secret for secret in PRIVATE if secret in json.dumps(told)] == []
    assert told["how_many"] == {
        "typed_agents": 1,
        "typed_rooms": 1,
        "nicknames": 1,
        "favourites": 0,
        "drafts": 1,
        "runs": 0,
        "recent_shows": 1,
        "filters": 1,
    }
    assert told["keeping"] == {"days": 30, "lines": None, "megabytes": None}
    profiles = told["profiles"]
    assert isinstance(profiles, list)
    first, second = profiles
    assert (first["name"], first["address"], first["colour"]) == (
        "profile 1",
        "https://address-1",
        "teal",
    )
    assert (second["name"], second["address"], second["freshness_s"], second["colour"]) == (
        None,
        "the usual one",
        15.0,
        None,
    )
    view = told["view"]
    assert isinstance(view, dict)
    assert (view["percent"], view["language"], view["changed_keys"]) == (125, "de", {"go": ["B"]})
    assert (told["update_check"], told["has_target"]) == (True, True)


@pytest.mark.parametrize("junk", [{}, {"profiles": {}, "view": 3, "drafts": "x"}])
def test_of_junk_nothing_is_told(junk: dict[str, object]) -> None:
    told = shared_settings(junk, cloak())
    assert (told["profiles"], told["has_target"]) == ([], False)


def broken(**changes: object) -> Entry:
    line = line_of(Mode.SPEAK, LINE, Target("A48KTR2917", "lobby-9f3c"))
    made = done(replace(entry("e-1"), line=line), FAILURE)
    return replace(made, **changes)  # type: ignore[arg-type]


def test_an_error_is_told_without_a_word_of_the_line() -> None:
    made = cloak()
    seen = exchange(detail="no way to lobby-9f3c", fault=Fault.LOST)
    told = error_of(broken(exchange=seen).corrected(Correction.LEFT, 5.0), made)
    text = json.dumps(told)
    assert [secret for secret in (*PRIVATE, "slow down") if secret in text] == []
    assert (told["agent"], told["room"], told["characters"]) == ("agent 1", "room 1", len(LINE))
    assert (told["status"], told["code"], told["request_id"]) == (200, "RATE_LIMITED", "r-1")
    assert (told["fault"], told["detail"], told["handed_over"]) == (
        "lost",
        "no way to room 1",
        True,
    )
    assert told["kind"] == "throttled"
    assert told["corrections"] == [{"what": "left", "at": "1970-01-01T00:00:05.000Z"}]
    assert isinstance(told["timing"], dict)


def test_what_is_no_word_of_a_platform_is_not_told() -> None:
    failure = FAILURE._replace(code="it was " + LINE)
    told = error_of(broken(verdict=Verdict(Outcome.REJECTED, 400, None, failure)), cloak())
    assert (told["code"], told["request_id"]) == ("(not a word)", None)


def test_an_entry_that_never_flew_is_told_as_far_as_it_goes() -> None:
    told = error_of(entry("e-2"), cloak())
    assert (told["room"], told["outcome"], told["status"], told["code"]) == (None, None, None, None)
    assert "fault" not in told
