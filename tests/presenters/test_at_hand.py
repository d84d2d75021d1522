from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bithuman_panel.core.models import Mode
from bithuman_panel.presenters.outlet import Key
from tests.core.shows import cues, show_of
from tests.presenters.desk import ALL, CANARY, LOBBY
from tests.presenters.run_desk import RunDesk

Press = Callable[[RunDesk, Key], None]


def cover(desk: RunDesk, key: Key = Key.PLAIN) -> None:
    desk.loop.pass_s(1)
    desk.run.cover(key)


def steer(desk: RunDesk, key: Key = Key.PLAIN) -> None:
    desk.loop.pass_s(1)
    desk.run.steer(key)


@pytest.fixture
def desk() -> RunDesk:
    desk = RunDesk()
    desk.play_show(replace(show_of(*cues(2)), cover="Um, {{guest|well}}.", steer="Be brief."))
    return desk


def test_both_go_ahead_of_what_is_queued_and_leave_standby_alone(desk: RunDesk) -> None:
    cover(desk)
    steer(desk)
    lines = [entry.line for entry in desk.entries]
    assert [(line.mode, line.text) for line in lines] == [
        (Mode.SPEAK, "Um, well."),
        (Mode.CONTEXT, "Be brief."),
    ]
    assert [line.cue for line in lines] == [None, None]
    assert desk.sender.acts[-2:] == ["submit e1 ahead", "submit e2 ahead"]
    assert desk.on_standby == "c1"


def test_they_show_what_they_would_do(desk: RunDesk) -> None:
    shown = desk.sheet.cover
    assert shown is not None
    assert (shown.text, str(shown.go)) == ("Um, well.", "Speak to Ava in lobby")
    assert shown.is_open
    assert not shown.wants_hold
    desk.show.set_steer("Be {{how}}.")
    assert desk.sheet.steer is not None
    assert "how" in str(desk.sheet.steer.complaint)


@pytest.mark.parametrize("press", [cover, steer])
def test_a_hold_keeps_them(desk: RunDesk, press: Press) -> None:
    desk.queue.toggle_hold()
    assert desk.sheet.cover is not None
    assert not desk.sheet.cover.is_open
    press(desk, Key.CONFIRMED)
    assert "On hold" in desk.refusal
    assert desk.sent == []


@pytest.mark.parametrize(("press", "words"), [(cover, "no cover line"), (steer, "no steer")])
def test_where_none_is_written_it_says_where_to_write_one(press: Press, words: str) -> None:
    desk = RunDesk()
    desk.play(*cues(1))
    press(desk, Key.PLAIN)
    assert words in desk.refusal
    assert "menu Show" in desk.refusal
    assert desk.sent == []


@pytest.mark.parametrize("press", [cover, steer])
def test_all_rooms_want_a_held_press(desk: RunDesk, press: Press) -> None:
    desk.run.aim(ALL)
    assert desk.sheet.cover is not None
    assert desk.sheet.cover.wants_hold
    press(desk, Key.PLAIN)
    assert "ALL rooms" in desk.refusal
    press(desk, Key.CONFIRMED)
    assert len(desk.sent) == 1


@pytest.mark.parametrize("press", [cover, steer])
def test_without_a_target_they_ask_for_one(desk: RunDesk, press: Press) -> None:
    desk.run.aim(None)
    press(desk, Key.PLAIN)
    assert "Choose an agent and a room" in desk.refusal
    assert desk.sent == []


def test_a_room_that_has_closed_gets_none(desk: RunDesk) -> None:
    desk.run.aim(LOBBY, is_there=False)
    assert desk.sheet.cover is not None
    assert str(desk.sheet.cover.go) == "lobby has closed"
    cover(desk)
    assert "has closed" in desk.refusal


def test_the_same_again_is_asked_about_once(desk: RunDesk) -> None:
    cover(desk)
    cover(desk)
    assert "This very line was just sent there" in desk.refusal
    cover(desk)
    assert desk.sent == ["Um, well."] * 2


def test_a_key_that_is_still_down_sends_no_other(desk: RunDesk) -> None:
    desk.run.cover(Key.PLAIN, by_key=True)
    desk.loop.pass_s(1)
    desk.run.steer(Key.PLAIN, by_key=True)
    assert "still down" in desk.refusal
    assert desk.sent == ["Um, well."]


def test_the_secret_is_never_sent(desk: RunDesk) -> None:
    desk.show.set_cover(f"It is {CANARY}.")
    cover(desk)
    assert "API secret" in desk.refusal
    assert desk.sent == []
