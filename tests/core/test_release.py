"""What an announcement may say, and when it is not believed."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.release import (
    CLOCK_SLACK_S,
    LONGEST_NOTES,
    Doubt,
    NoNews,
    Release,
    believed,
    is_newer,
    release_in,
)
from tests.announcer import DAY_S, PAGE, moment, payload

NOW = 1_795_000_000.0


@pytest.mark.parametrize(
    ("version", "than", "is_so"),
    [
        ("0.3.0", "0.2.9", True),
        ("0.10.0", "0.9.0", True),
        ("1.0.0", "0.99.99", True),
        ("0.2.0", "0.2.0", False),
        ("0.1.9", "0.2.0", False),
        ("0.3.0rc1", "0.2.0", False),
        ("0.3", "0.2.0", False),
        ("0.3.0.1", "0.2.0", False),
        ("v0.3.0", "0.2.0", False),
        ("0.03.0", "0.2.0", False),
        ("0.٣.0", "0.2.0", False),
        ("9999999.0.0", "0.2.0", False),
        ("0.3.0\n", "0.2.0", False),
        ("0.3.0", "0.2.0.dev1", False),
    ],
)
def test_only_a_higher_plain_version_is_newer(version: str, than: str, is_so: bool) -> None:
    assert is_newer(version, than) is is_so


def test_a_sound_announcement_is_believed() -> None:
    assert believed(payload(NOW), NOW, None) == Release(
        "9.8.7", PAGE, moment(NOW - 60), "Calmer on stage."
    )
    assert isinstance(believed(payload(NOW, notes="", more=1), NOW, None), Release)


@pytest.mark.parametrize(
    "changes",
    [
        {"version": "9.8.7-beta"},
        {"version": 9},
        {"version": ...},
        {"page": "http://panel.example/"},
        {"page": ...},
        {"notes": None},
        {"notes": "two\nlines"},
        {"notes": "\u202eback"},
        {"notes": "\ud800"},
        {"notes": "x" * (LONGEST_NOTES + 1)},
        {"published": "2026-11-27"},
        {"published": "2026-13-27T12:00:00Z"},
        {"published": 5},
        {"expires": ...},
        {"expires": "never"},
        {"expires": "2026-11-27T12:00:00+00:00"},
    ],
)
def test_anything_odd_and_nothing_is_believed(changes: dict[str, object]) -> None:
    assert believed(payload(NOW, **changes), NOW, None) == NoNews(Doubt.UNREADABLE)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_object_is_not_believed(data: bytes) -> None:
    assert believed(data, NOW, None) == NoNews(Doubt.UNREADABLE)


def test_another_product_s_announcement_is_not_ours() -> None:
    assert believed(payload(NOW, product="other"), NOW, None) == NoNews(Doubt.OTHER_PRODUCT)
    assert believed(payload(NOW, product=...), NOW, None) == NoNews(Doubt.OTHER_PRODUCT)


def test_an_announcement_ends_with_the_second_it_names() -> None:
    made = payload(NOW)
    assert isinstance(believed(made, NOW + DAY_S - 1, None), Release)
    assert believed(made, NOW + DAY_S, None) == NoNews(Doubt.EXPIRED)


def test_an_announcement_of_the_day_after_tomorrow_is_not_believed() -> None:
    expires = moment(NOW + 9 * DAY_S)
    near = payload(NOW, published=moment(NOW + CLOCK_SLACK_S), expires=expires)
    far = payload(NOW, published=moment(NOW + CLOCK_SLACK_S + 1), expires=expires)
    assert isinstance(believed(near, NOW, None), Release)
    assert believed(far, NOW, None) == NoNews(Doubt.AHEAD)


def test_nobody_is_led_back_behind_what_was_announced() -> None:
    before = believed(payload(NOW), NOW, None)
    assert isinstance(before, Release)
    replayed = payload(NOW, published=moment(NOW - 61), version="9.9.9")
    assert believed(replayed, NOW, before) == NoNews(Doubt.OLDER)
    assert believed(payload(NOW), NOW, before) == before, "the same one, the day after"
    withdrawn = payload(NOW, published=moment(NOW), version="9.8.6")
    assert isinstance(believed(withdrawn, NOW, before), Release), "a release can be taken back"


def test_what_is_kept_is_read_as_what_was_announced() -> None:
    release = believed(payload(NOW), NOW, None)
    assert isinstance(release, Release)
    assert release_in(json.loads(json.dumps(asdict(release)))) == release


@given(st.binary() | st.text().map(str.encode))
def test_no_bytes_ever_raise(data: bytes) -> None:
    assert believed(data, NOW, None) == NoNews(Doubt.UNREADABLE)
