"""Lines of this window, kept until they are counted with all others."""

from __future__ import annotations

from bithuman_panel.core.query import Query
from bithuman_panel.presenters.history_own import OwnLines
from tests.presenters.historical import ONLY_REJECTED, REJECTED, settled, waiting


def lines_of(*numbers: int) -> OwnLines:
    own = OwnLines()
    for number in numbers:
        own.put(waiting(number))
    return own


def test_what_is_in_the_file_and_over_is_settled() -> None:
    own = lines_of(1, 2)
    assert own.replace(settled(1))
    assert not own.replace(settled(3)), "nobody here let it go"
    assert (len(own), own.settled) == (2, 1)


def test_what_was_counted_goes_and_the_rest_stands_as_in_the_file() -> None:
    own = lines_of(1, 2, 3, 4)
    own.replace(settled(1))
    # Another lane was faster: the file has the third line before the second.
    own.take_count(1, [settled(3), settled(2)])
    assert [each.id for each in own.tail(Query(), [])] == ["e3", "e2", "e4"]


def test_what_was_deleted_goes_and_what_may_still_change_stays() -> None:
    own = lines_of(1, 2, 3)
    own.replace(settled(1))
    own.replace(settled(2))
    own.take_deletion([settled(2)])
    assert [each.id for each in own.tail(Query(), [])] == ["e2", "e3"]


def test_what_was_read_of_others_comes_before_what_is_asked_for_of_these() -> None:
    own = lines_of(4, 5)
    own.replace(settled(5, REJECTED))
    tail = own.tail(ONLY_REJECTED, [settled(3), settled(4)])
    assert [each.id for each in tail] == ["e3", "e5"]


def test_a_line_has_its_place_among_others() -> None:
    own = lines_of(4, 5)
    tail = [settled(3), settled(5)]
    assert own.place_in(tail, "e4") == 1
    assert own.place_in(tail[:1], "e5") == 1
