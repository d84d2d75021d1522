"""Where the pages of a long list begin and end."""

from __future__ import annotations

from bithuman_panel.core.landmarks import PAGE, Landmarks

MARKS = Landmarks(through=900, count=2 * PAGE + 1, starts=(3, 310, 777))


def test_an_entry_is_on_a_page() -> None:
    assert [MARKS.page_of(place) for place in (0, PAGE - 1, PAGE, 2 * PAGE)] == [0, 0, 1, 2]


def test_a_page_ends_before_the_next_one_and_the_last_with_what_was_counted() -> None:
    assert [MARKS.before(page) for page in (0, 1, 2)] == [310, 777, 901]
