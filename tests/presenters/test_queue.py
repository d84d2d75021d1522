"""The queue: what waits, a hold, and what of it is still to be sent when that is released."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.entry import Entry, Stage
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.queue import HURRY_S
from tests.presenters.desk import Desk
from tests.presenters.queued import flies, held, queued, rows, texts, waits


def test_what_waits_is_shown_in_order_and_what_flies_is_not(desk: Desk) -> None:
    queued(desk, flies("a"), waits("b"), waits("c"))
    assert rows(desk) == ["b", "c"]
    assert not desk.queue_screen.can_tick
    queued(desk)
    assert rows(desk) == []


def test_what_was_let_go_but_now_is_shown_on_hold_alone(desk: Desk) -> None:
    desk.queue._is_fresh = lambda entry_id: entry_id == "b"
    queued(desk, waits("a"), waits("b"))
    assert rows(desk) == ["a"], "most lines leave at once"
    desk.queue.toggle_hold()
    assert rows(desk) == ["a", "b"]
    desk.queue.withdraw_all()
    assert {entry.id for entry in desk.withdrawn} == {"a", "b"}


def test_a_hold_freezes_the_lanes_at_once_and_nothing_is_taken_back(desk: Desk) -> None:
    queued(desk, waits("a"))
    desk.queue.toggle_hold()
    assert desk.sender.acts == ["hold"]
    assert desk.queue_screen.is_held
    assert desk.queue_screen.can_tick
    assert not desk.screen.can_send
    desk.press()
    assert "On hold" in (desk.screen.refusal or "")
    assert rows(desk) == ["a"]
    assert desk.withdrawn == []


def test_what_the_hold_refused_is_told_until_it_ends(desk: Desk) -> None:
    desk.write("Hello.")
    desk.queue.toggle_hold()
    desk.press()
    assert "On hold" in (desk.screen.refusal or "")
    desk.composer.gate_changed()
    assert "On hold" in (desk.screen.refusal or "")
    desk.queue.toggle_hold()
    assert (desk.screen.refusal or "") == ""
    desk.write("")
    desk.press()
    desk.composer.gate_changed()
    assert "empty" in (desk.screen.refusal or ""), "that had nothing to do with the hold"


@pytest.mark.parametrize("pending", [waits("a"), flies("a")])
def test_what_is_on_its_way_is_frozen_and_never_released(desk: Desk, pending: Entry) -> None:
    queued(desk, pending)
    for _ in range(2):
        desk.queue.hold_pending()
        assert desk.sender.acts == ["hold"]
        assert desk.gate.is_held
        assert desk.queue_screen.is_held
        assert desk.queue_screen.questions == 0


def test_with_nothing_on_its_way_there_is_nothing_to_freeze(desk: Desk) -> None:
    desk.queue.hold_pending()
    assert desk.sender.acts == []
    assert not desk.gate.is_held


def test_a_release_with_nothing_waiting_releases_at_once() -> None:
    desk = held()
    desk.sender.waiting = (flies("a"),)
    desk.queue.toggle_hold()
    assert desk.sender.acts == ["release"]
    assert desk.queue_screen.questions == 0
    assert not desk.queue_screen.is_held
    assert not desk.gate.is_held


def test_a_release_with_lines_waiting_asks_first() -> None:
    desk = held(waits("a"), waits("b"))
    desk.queue.toggle_hold()
    assert desk.queue_screen.questions == 1
    assert desk.queue_screen.is_held
    assert desk.gate.is_held
    assert desk.sender.acts == []
    assert rows(desk) == ["a", "b"]


def test_the_second_press_takes_back_all_that_was_not_ticked() -> None:
    desk = held(waits("a"), waits("b"))
    desk.queue.toggle_hold()
    desk.queue.toggle_hold()
    assert desk.sender.acts == ["withdraw a", "withdraw b", "release"]
    assert [(entry.id, entry.stage) for entry in desk.withdrawn] == [
        ("a", Stage.WITHDRAWN),
        ("b", Stage.WITHDRAWN),
    ]
    assert rows(desk) == []
    assert not desk.queue_screen.can_tick
    assert desk.queue_screen.questions == 1


@pytest.mark.parametrize("waiting", [(), (waits("a"),)])
def test_a_key_pressed_twice_in_a_hurry_holds(desk: Desk, waiting: tuple[Entry, ...]) -> None:
    queued(desk, *waiting)
    desk.queue.toggle_hold(by_key=True)
    for times in range(1, 4):
        desk.clock.at += HURRY_S - 0.01
        desk.queue.toggle_hold(by_key=True)
        assert desk.gate.is_held, "a hand that hammers on a key has not read what it says"
        assert desk.queue_screen.insisted == times
    assert desk.sender.acts == ["hold"]
    assert desk.queue_screen.questions == 0
    desk.clock.at += HURRY_S
    desk.queue.toggle_hold(by_key=True)
    assert (desk.gate.is_held, desk.queue_screen.questions) == (
        (True, 1) if waiting else (False, 0)
    )
    assert desk.queue_screen.insisted == 3


def test_a_key_that_comes_just_after_another_hold_means_to_hold_too(desk: Desk) -> None:
    queued(desk, flies("a"))
    desk.queue.hold_pending()
    desk.queue.toggle_hold(by_key=True)
    assert desk.gate.is_held


def test_the_button_releases_at_once(desk: Desk) -> None:
    desk.queue.toggle_hold(by_key=True)
    desk.queue.toggle_hold()
    assert not desk.gate.is_held
    desk.queue.toggle_hold(by_key=True)
    assert desk.gate.is_held, "whatever was pressed before, a key holds at once"


def test_a_refused_key_is_held_by_a_hurry_too(desk: Desk) -> None:
    desk.queue.toggle_hold(by_key=True)
    desk.gate.stopped_by = say("Refused.")
    desk.queue.toggle_hold(by_key=True)
    assert desk.gate.is_held


def test_what_is_ticked_is_sent_as_new_entries_in_their_order() -> None:
    desk = held(waits("a", "One."), waits("b", "Two."), waits("c", "Three."))
    desk.queue.toggle_hold()
    desk.queue_screen.ticks = {"c", "a"}
    desk.queue.toggle_hold()
    assert desk.sender.acts == [
        "withdraw a",
        "withdraw b",
        "withdraw c",
        "submit e1",
        "submit e2",
        "release",
    ], "queued anew while all is still frozen"
    assert texts(desk) == ["One.", "Three."]
    assert [entry.id for entry in desk.entries] == ["e1", "e2"], "each is a row of its own"
    assert [entry.id for entry in desk.withdrawn] == ["a", "b", "c"]


def test_ticks_before_the_question_count_too_but_it_is_asked() -> None:
    desk = held(waits("a"))
    desk.queue_screen.ticks = {"a"}
    desk.queue.toggle_hold()
    assert texts(desk) == []
    desk.queue.toggle_hold()
    assert texts(desk) == ["Line a."]


def test_the_question_comes_with_every_hold() -> None:
    desk = held(waits("a"))
    desk.queue.toggle_hold()
    desk.queue.toggle_hold()
    desk.queue.toggle_hold()
    queued(desk, waits("a"))
    desk.queue.toggle_hold()
    assert desk.queue_screen.questions == 2
    assert desk.queue_screen.is_held


def test_a_line_that_comes_back_to_the_queue_is_asked_about_too() -> None:
    desk = held(waits("a"))
    desk.queue.toggle_hold()
    queued(desk, waits("b"), waits("a"))
    desk.queue.toggle_hold()
    assert desk.queue_screen.questions == 2
    assert desk.sender.acts == []
    desk.queue.toggle_hold()
    assert desk.sender.acts == ["withdraw b", "withdraw a", "release"]


def test_after_the_last_line_was_taken_back_the_next_press_releases() -> None:
    desk = held(waits("a"))
    desk.queue.toggle_hold()
    desk.queue.withdraw("a")
    desk.queue.toggle_hold()
    assert desk.sender.acts == ["withdraw a", "release"]


def test_one_line_is_taken_back() -> None:
    desk = held(waits("a"), waits("b"))
    desk.queue.withdraw("b")
    assert desk.sender.acts == ["withdraw b"]
    assert [entry.id for entry in desk.withdrawn] == ["b"]
    assert rows(desk) == ["a"]


def test_all_are_taken_back(desk: Desk) -> None:
    queued(desk, flies("a"), waits("b"), waits("c"))
    desk.queue.withdraw_all()
    assert desk.sender.acts == ["withdraw b", "withdraw c"]
    assert [entry.id for entry in desk.withdrawn] == ["b", "c"]
    assert rows(desk) == []


def test_a_line_that_has_left_meanwhile_is_not_called_withdrawn(desk: Desk) -> None:
    queued(desk, waits("a"), waits("b"))
    desk.sender.past_recall = {"a"}
    desk.queue.withdraw_all()
    assert [entry.id for entry in desk.withdrawn] == ["b"]
    desk.sender.waiting = (flies("a"),)
    desk.sender.acts.clear()
    desk.queue.withdraw("a")
    desk.queue.withdraw("never heard of")
    assert desk.sender.acts == [], "it is not in the queue any more"
    assert rows(desk) == []


def test_a_tick_does_not_get_past_safe() -> None:
    desk = held(waits("a", "One."))
    desk.gate.is_armed = False
    desk.queue.toggle_hold()
    desk.queue_screen.ticks = {"a"}
    desk.queue.toggle_hold()
    assert desk.sender.acts == ["withdraw a", "release"]
    assert "Safe" in (desk.screen.refusal or "")
    assert desk.undo_screen.offered == "One line was withdrawn."
    desk.undo.undo()
    assert texts(desk) == ["One."], "it was ticked to be sent, and is not lost"
    assert desk.sender.acts[-2:] == ["hold", "submit e1"]


def test_a_ticked_line_that_has_left_meanwhile_is_not_sent_again() -> None:
    desk = held(waits("a"), waits("b"))
    desk.queue.toggle_hold()
    desk.queue_screen.ticks = {"a", "b"}
    desk.sender.past_recall = {"a"}
    desk.queue.toggle_hold()
    assert texts(desk) == ["Line b."]
    assert [entry.id for entry in desk.withdrawn] == ["b"]


def test_a_press_that_repeats_what_was_ticked_is_asked_about(desk: Desk) -> None:
    line = line_of(Mode.SPEAK, "Welcome.", Target("A1", "lobby"))
    desk.queue.toggle_hold()
    queued(desk, replace(waits("a"), line=line))
    desk.queue_screen.ticks = {"a"}
    desk.queue.toggle_hold()
    desk.queue.toggle_hold()
    desk.press()
    assert "just sent there" in (desk.screen.refusal or "")
    assert texts(desk) == ["Welcome."]


def test_lines_of_a_dead_panel_come_back_on_hold() -> None:
    desk = Desk()
    lines = [line_of(Mode.SPEAK, text, Target("A1", "lobby")) for text in ("One.", "Two.")]
    desk.queue.restore(lines)
    assert desk.sender.acts == ["hold", "submit e1", "submit e2"], "frozen before they come"
    assert texts(desk) == ["One.", "Two."]
    assert desk.queue_screen.is_held
    desk.sender.waiting = tuple(desk.sender.submitted)
    desk.queue.toggle_hold()
    assert desk.queue_screen.questions == 1, "nothing of them leaves by itself"


def test_without_such_lines_nothing_is_held() -> None:
    desk = Desk()
    desk.queue.restore(())
    assert desk.sender.acts == []
    assert not desk.gate.is_held
    assert not desk.queue_screen.is_held


def test_a_refused_secret_keeps_the_lanes_frozen_whatever_is_released() -> None:
    desk = held(waits("a"))
    desk.queue_screen.ticks = {"a"}
    desk.gate.stopped_by = say("Enter the new secret.")
    desk.queue.toggle_hold()
    assert desk.sender.acts == []
    assert not desk.gate.is_held
    assert not desk.queue_screen.is_held
    assert rows(desk) == ["a"], "it can still be taken back"
    desk.queue.toggle_hold()
    desk.queue.toggle_hold()
    assert "release" not in desk.sender.acts
    assert texts(desk) == []


@given(
    st.lists(
        st.tuples(st.sampled_from(["hold", "tick", "withdraw", "back"]), st.integers(0, 4)),
        max_size=20,
    )
)
def test_each_line_is_sent_at_most_once_whatever_is_pressed(acts: list[tuple[str, int]]) -> None:
    desk = held()
    kept = [waits(str(number)) for number in range(5)]
    queued(desk, *kept)
    ticked: set[str] = set()
    for act, number in acts:
        if act == "hold":
            desk.queue.toggle_hold()
        elif act == "tick":
            ticked.add(str(number))
            desk.queue_screen.ticks.add(str(number))
        elif act == "withdraw":
            desk.queue.withdraw(str(number))
        else:
            desk.queue.refresh()
    assert len(texts(desk)) == len(set(texts(desk)))
    assert set(texts(desk)) <= {f"Line {entry_id}." for entry_id in ticked}
