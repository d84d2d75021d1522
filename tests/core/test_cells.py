from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.cells import (
    colour_of,
    link_of,
    mode_of,
    planned_of,
    planned_written,
    pre_wait_of,
    pre_wait_written,
    room_written,
    target_of,
)
from bithuman_panel.core.cue import DAY_S, MAX_PRE_WAIT_S, Colour, Link
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.limits import room_id
from bithuman_panel.core.models import Mode, Target

SEVEN_PAST = 19 * 3600 + 5 * 60


@pytest.mark.parametrize(
    ("cell", "mode"),
    [
        ("", Mode.SPEAK),
        ("Speak", Mode.SPEAK),
        (" say ", Mode.SPEAK),
        ("発話", Mode.SPEAK),
        ("CONTEXT", Mode.CONTEXT),
        ("add-context", Mode.CONTEXT),
        ("Kontext", Mode.CONTEXT),
    ],
)
def test_modes(cell: str, mode: Mode) -> None:
    assert mode_of(cell) is mode


def test_an_unknown_mode_is_refused_and_never_guessed() -> None:
    with pytest.raises(InputRefused, match=r"“Whisper” is not known\. Write Speak or Context\."):
        mode_of("Whisper")


@pytest.mark.parametrize("cell", ["", "  ", "\n"])
def test_a_mode_that_is_needed_is_never_guessed_either(cell: str) -> None:
    assert mode_of(cell) is Mode.SPEAK
    with pytest.raises(InputRefused, match=r"“” is not known\. Write Speak or Context\."):
        mode_of(cell, is_needed=True)
    assert mode_of("Kontext", is_needed=True) is Mode.CONTEXT


@pytest.mark.parametrize(
    ("cell", "colour"),
    [("", Colour.NONE), ("Rot", Colour.RED), ("yellow", Colour.AMBER), ("teal", Colour.NONE)],
)
def test_colours(cell: str, colour: Colour) -> None:
    assert colour_of(cell) is colour


@pytest.mark.parametrize(
    ("cell", "link"),
    [("", Link.MANUAL), ("Manual", Link.MANUAL), ("auto-follow", Link.FOLLOW), ("x", Link.FOLLOW)],
)
def test_links(cell: str, link: Link) -> None:
    assert link_of(cell) is link


def test_an_unknown_link_is_refused() -> None:
    with pytest.raises(InputRefused, match="link “perhaps”"):
        link_of("perhaps")


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("", None),
        ("19:05", SEVEN_PAST),
        ("19:05:30", SEVEN_PAST + 30),
        ("19:05:30.000", SEVEN_PAST + 30),
        ("19.05 Uhr", SEVEN_PAST),
        ("19.05", SEVEN_PAST),
        ("19h05", SEVEN_PAST),
        ("19h", 19 * 3600),
        ("19 Uhr", 19 * 3600),
        ("19時05分", SEVEN_PAST),
        ("午後7時05分", SEVEN_PAST),
        ("上午7:05", 7 * 3600 + 300),
        ("7:05 pm", SEVEN_PAST),
        ("7:05PM", SEVEN_PAST),
        ("7 p.m.", 19 * 3600),
        ("12:00 am", 0),
        ("12:30 PM", 12 * 3600 + 1800),
        ("2026-11-27 19:05:00", SEVEN_PAST),
        ("2026-11-27T19:05", SEVEN_PAST),
        ("27.11.2026 19:05", SEVEN_PAST),
        ("0.795138888888889", SEVEN_PAST),
        ("0,5", DAY_S // 2),
        ("0.50", DAY_S // 2),
        ("46353.795138888889", SEVEN_PAST),
        ("6.9444e-4", 60),
        ("0.9999999", 0),
        ("0:30", 1800),
    ],
)
def test_times_of_day(cell: str, seconds: int | None) -> None:
    assert planned_of(cell) == seconds


@pytest.mark.parametrize(
    "cell", ["soon", "25:00", "19:65", "19:05:61", "13:05 pm", "0 am", "7", "46353", "1905", "19:5"]
)
def test_what_is_no_time_of_day_is_refused(cell: str) -> None:
    with pytest.raises(InputRefused, match="Write it as 19:05"):
        planned_of(cell)


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("", 0.0),
        ("2", 2.0),
        ("2,5", 2.5),
        ("2.5 s", 2.5),
        ("3 sec.", 3.0),
        ("1:30", 90.0),
        ("0:02,5", 2.5),
        ("00:01:30", 90.0),
        ("1:00:00", 3600.0),
    ],
)
def test_waits(cell: str, seconds: float) -> None:
    assert pre_wait_of(cell) == seconds


@pytest.mark.parametrize("cell", ["a while", "3601", "2:00:00", "-1", "nan", "inf"])
def test_what_is_no_wait_is_refused(cell: str) -> None:
    with pytest.raises(InputRefused, match="Write seconds, at most 3600"):
        pre_wait_of(cell)


CODES = {"ava": "A12ABC3456", "a12abc3456": "mia"}


@pytest.mark.parametrize(
    ("agent", "room", "target"),
    [
        ("", "", None),
        (" ", " ", None),
        ("A1", "lobby-1", Target("A1", "lobby-1")),
        ("A1", "*", Target("A1")),
        ("A1", "ALL rooms", Target("A1")),
        ("A1", "alle Räume", Target("A1")),
        ("A1", '"all rooms"', Target("A1", "all rooms")),
        ("A1", '"', Target("A1", '"')),
        ("Ava", "lobby-1", Target("A12ABC3456", "lobby-1")),
        ("A12ABC3456", "lobby-1", Target("A12ABC3456", "lobby-1")),
    ],
)
def test_targets(agent: str, room: str, target: Target | None) -> None:
    assert target_of(agent, room, CODES) == target


@pytest.mark.parametrize(
    ("agent", "room", "why"),
    [
        ("", "lobby", "A room without an agent"),
        ("A1", "", "An agent without a room"),
        ("Mia & Co", "lobby", "This agent code cannot be used"),
        ("A1", "lob\tby", "control character"),
        ("A1", '""', "The room id is empty"),
    ],
)
def test_an_unclear_target_is_refused_and_never_guessed(agent: str, room: str, why: str) -> None:
    with pytest.raises(InputRefused, match=why):
        target_of(agent, room, CODES)


@given(st.none() | st.text(min_size=1))
def test_a_room_is_read_as_it_was_written_and_never_becomes_a_broadcast(room: str | None) -> None:
    if room is not None:
        try:
            room = room_id(room)
        except InputRefused:
            return
    assert target_of("A1", room_written(room), {}) == Target("A1", room)


@pytest.mark.parametrize("room", ["*", "all rooms", "Everywhere!", '"quoted"', '"'])
def test_a_room_that_is_called_like_a_broadcast_is_written_in_quotation_marks(room: str) -> None:
    assert room_written(room) == f'"{room}"'


@given(st.none() | st.integers(0, DAY_S - 1))
def test_a_time_is_read_as_it_was_written(seconds: int | None) -> None:
    assert planned_of(planned_written(seconds)) == seconds


@given(st.integers(0, int(MAX_PRE_WAIT_S) * 1000))
def test_a_wait_is_read_as_it_was_written(milliseconds: int) -> None:
    assert pre_wait_of(pre_wait_written(milliseconds / 1000)) == milliseconds / 1000


def test_a_time_is_written_short_where_it_has_no_seconds() -> None:
    assert planned_written(SEVEN_PAST) == "19:05"
    assert planned_written(SEVEN_PAST + 7) == "19:05:07"
    assert pre_wait_written(2.5) == "2.5 s"
    assert pre_wait_written(0.0) == ""
