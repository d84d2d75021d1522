from __future__ import annotations

from bithuman_panel.core.recall import Recall


def test_the_walk_goes_back_to_the_oldest_and_on_to_nothing() -> None:
    walk = Recall()
    walk.begin(["three", "two", "three", "one"])
    assert [walk.older() for _ in range(4)] == ["three", "two", "one", None]
    assert walk.text == "one", "it stays at the oldest"
    assert [walk.newer() for _ in range(4)] == ["two", "three", "", ""]
    assert walk.older() == "three"


def test_a_walk_without_lines_stands_still() -> None:
    walk = Recall()
    assert walk.older() is None
    assert walk.newer() == ""
    assert walk.text == ""
