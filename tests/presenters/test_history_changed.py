"""A line that changes while the history is read: what was read is older than what is known."""

from __future__ import annotations

from bithuman_panel.core.entry import Correction
from bithuman_panel.core.query import Query
from tests.presenters.historical import Desk, opened, settled
from tests.presenters.paging import look_at


def judged(desk: Desk, number: int) -> bool:
    """Return whether the row of a line has the word that was said of it."""
    row = desk.screen.ids.index(f"e{number}")
    return desk.screen.rows[row].has(Correction.SPOKEN)


def judge(desk: Desk, number: int) -> None:
    """Say a word of a line: the window has it, the file not yet."""
    desk.history.change(settled(number).corrected(Correction.SPOKEN, 1.0))


def test_a_page_that_was_read_before_a_word_does_not_take_it_back() -> None:
    desk = opened(count=500)
    desk.slowly()
    look_at(desk.screen, 250, 260)
    judge(desk, 249)
    desk.loop.pass_s(2)
    assert judged(desk, 249)


def test_a_count_that_was_begun_before_a_word_does_not_take_it_back() -> None:
    desk = opened(count=500)
    desk.slowly()
    desk.history.refresh()
    desk.loop.pass_s(3.5)
    judge(desk, 499)
    assert judged(desk, 499)
    desk.loop.pass_s(9)
    assert judged(desk, 499)


def test_the_first_screen_of_another_question_has_the_word_too() -> None:
    desk = opened(count=3)
    desk.slowly()
    desk.history.ask(Query(agent="A12345678"))
    judge(desk, 2)
    desk.loop.pass_s(9)
    assert judged(desk, 2)


def test_only_the_latest_words_are_kept_in_memory() -> None:
    desk = opened(count=500)
    for number in range(1, 501):
        judge(desk, number)
    assert len(desk.history._shown._changed) < 300
    assert judged(desk, 500)


def test_another_history_has_nothing_of_it() -> None:
    desk = opened(count=3)
    judge(desk, 2)
    desk.history.look_at(desk.pages, is_own=False)
    assert not judged(desk, 2)
