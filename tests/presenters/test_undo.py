from __future__ import annotations

from bithuman_panel.core.wording import say
from bithuman_panel.presenters.undo import MOST, UndoPresenter
from tests.presenters.screens import UndoScreen


class Steps:
    """A pile of steps, and which were taken back."""

    def __init__(self) -> None:
        self.screen = UndoScreen()
        self.undo = UndoPresenter(self.screen)
        self.undone: list[int] = []

    def take(self, number: int) -> None:
        self.undo.offer(say("Step {number}.", number=number), lambda: self.undone.append(number))


def test_steps_are_taken_back_newest_first_and_each_once() -> None:
    steps = Steps()
    steps.take(1)
    steps.take(2)
    offered = []
    for _ in range(3):
        offered.append(steps.screen.offered)
        steps.undo.undo()
    assert offered == ["Step 2.", "Step 1.", None]
    assert steps.undone == [2, 1]


def test_what_is_forgotten_is_not_taken_back() -> None:
    steps = Steps()
    steps.take(1)
    steps.undo.forget()
    assert steps.screen.offered is None
    steps.undo.undo()
    assert steps.undone == []


def test_only_the_last_steps_are_kept() -> None:
    steps = Steps()
    for number in range(MOST + 5):
        steps.take(number)
    for _ in range(MOST + 5):
        steps.undo.undo()
    assert steps.undone == list(range(MOST + 4, 4, -1))


def test_a_quiet_step_is_taken_back_and_never_offered() -> None:
    steps = Steps()
    steps.take(1)
    steps.undo.note(lambda: steps.undone.append(2))
    seen = [(steps.screen.offered, steps.screen.is_possible)]
    steps.undo.undo()
    seen.append((steps.screen.offered, steps.screen.is_possible))
    steps.undo.undo()
    assert seen == [(None, True), ("Step 1.", True)]
    assert steps.undone == [2, 1]


def test_where_nothing_is_left_undo_is_not_possible() -> None:
    steps = Steps()
    steps.undo.note(lambda: None)
    steps.undo.undo()
    assert not steps.screen.is_possible


def test_where_no_step_is_kept_the_steps_of_another_are_taken_back() -> None:
    steps, elsewhere = Steps(), [1, 2]
    steps.undo.fall_back_on(elsewhere.pop, can=lambda: bool(elsewhere))
    assert steps.screen.is_possible
    steps.take(3)
    steps.undo.forget()
    assert (steps.screen.offered, steps.screen.is_possible) == (None, True)
    for _ in range(3):
        steps.undo.undo()
    assert elsewhere == []
    assert steps.undone == []
    assert not steps.screen.is_possible


def test_what_there_is_to_fall_back_on_is_seen_again() -> None:
    steps, elsewhere = Steps(), list[int]()
    steps.undo.fall_back_on(elsewhere.clear, can=lambda: bool(elsewhere))
    elsewhere.append(1)
    steps.undo.refresh()
    assert steps.screen.is_possible
    steps.take(2)
    steps.undo.refresh()
    assert steps.screen.offers == ["Step 2."]
