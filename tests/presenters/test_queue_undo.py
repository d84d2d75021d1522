"""A line that was withdrawn comes back: into the composer, or into the queue on hold."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.entry import Entry
from bithuman_panel.core.models import Mode, Target, line_of
from tests.presenters.desk import Desk
from tests.presenters.queued import flies, held, queued, texts, waits


def lobby(entry_id: str) -> Entry:
    line = line_of(Mode.CONTEXT, f"Line {entry_id}.", Target("A1", "lobby"))
    return replace(waits(entry_id), line=line)


def test_a_withdrawn_line_comes_back_into_the_empty_composer_of_its_target(desk: Desk) -> None:
    desk.write("")
    queued(desk, flies("a"), lobby("b"))
    desk.queue.withdraw("b")
    assert desk.undo_screen.offered == "One line was withdrawn."
    desk.undo.undo()
    assert desk.screen.text == "Line b."
    assert desk.screen.mode is Mode.CONTEXT
    assert desk.sender.acts == ["withdraw b"], "undo never sends"
    assert not desk.gate.is_held


def test_where_the_composer_is_in_use_it_comes_back_into_the_queue_on_hold(desk: Desk) -> None:
    queued(desk, flies("a"), lobby("b"))
    desk.queue.withdraw("b")
    desk.undo.undo()
    assert desk.screen.text == "Welcome."
    assert desk.sender.acts == ["withdraw b", "hold", "submit e1"], "frozen before it comes"
    assert desk.gate.is_held


def test_a_line_of_another_target_comes_back_into_the_queue_too(desk: Desk) -> None:
    desk.write("")
    elsewhere = line_of(Mode.SPEAK, "Elsewhere.", Target("A1", "hall"))
    queued(desk, flies("a"), replace(waits("b"), line=elsewhere))
    desk.queue.withdraw("b")
    desk.undo.undo()
    assert desk.screen.text == ""
    assert [entry.line for entry in desk.sender.submitted] == [elsewhere]


def test_all_come_back_into_the_queue_in_their_order(desk: Desk) -> None:
    desk.write("")
    queued(desk, flies("a"), lobby("b"), lobby("c"))
    desk.queue.withdraw_all()
    assert desk.undo_screen.offered == "2 lines were withdrawn."
    desk.undo.undo()
    assert texts(desk) == ["Line b.", "Line c."]
    assert desk.gate.is_held


def test_on_hold_a_line_comes_back_into_the_queue_and_waits_for_its_tick() -> None:
    desk = held(lobby("a"))
    desk.queue.withdraw("a")
    desk.undo.undo()
    assert desk.sender.acts == ["withdraw a", "submit e1"]
    desk.sender.waiting = tuple(desk.sender.submitted)
    desk.queue.toggle_hold()
    desk.queue.toggle_hold()
    assert desk.sender.acts[2:] == ["withdraw e1", "release"], "it was not ticked"


def test_what_a_release_withdrew_can_come_back_too_on_a_new_hold() -> None:
    desk = held(waits("a", "One."), waits("b", "Two."), waits("c", "Three."))
    desk.queue.toggle_hold()
    desk.queue_screen.ticks = {"b"}
    desk.queue.toggle_hold()
    assert desk.undo_screen.offered == "2 lines were withdrawn."
    desk.undo.undo()
    assert texts(desk) == ["Two.", "One.", "Three."]
    assert desk.sender.acts[-3:] == ["hold", "submit e2", "submit e3"]
    assert desk.gate.is_held


def test_where_nothing_was_withdrawn_nothing_can_be_undone(desk: Desk) -> None:
    desk.queue.withdraw_all()
    queued(desk, waits("a"))
    desk.sender.past_recall = {"a"}
    desk.queue.withdraw("a")
    assert desk.undo_screen.offers == []
