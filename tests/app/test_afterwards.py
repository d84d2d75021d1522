"""What a start puts off."""

from __future__ import annotations

from bithuman_panel.app.afterwards import Afterwards


def test_what_was_put_off_is_done_once_and_in_order() -> None:
    done: list[str] = []
    afterwards = Afterwards()
    afterwards.add(lambda: done.append("first"))
    afterwards.add(lambda: done.append("second"))
    assert done == []
    afterwards.begin()
    afterwards.begin()
    assert done == ["first", "second"]


def test_nothing_is_done_after_the_end() -> None:
    done: list[str] = []
    afterwards = Afterwards()
    afterwards.add(lambda: done.append("late"))
    afterwards.close()
    afterwards.begin()
    assert done == []
