"""What a start puts off."""

from __future__ import annotations

from bithuman_panel.app.afterwards import Afterwards


def not_told(error: BaseException) -> None:
    raise AssertionError from error


def test_what_was_put_off_is_done_once_and_in_order() -> None:
    done: list[str] = []
    afterwards = Afterwards(not_told)
    afterwards.add(lambda: done.append("first"))
    afterwards.add(lambda: done.append("second"))
    assert done == []
    afterwards.begin()
    afterwards.begin()
    assert done == ["first", "second"]


def test_nothing_is_done_after_the_end() -> None:
    done: list[str] = []
    afterwards = Afterwards(not_told)
    afterwards.add(lambda: done.append("late"))
    afterwards.close()
    afterwards.begin()
    assert done == []


def test_what_fails_keeps_nothing_else_from_being_done_and_is_told() -> None:
    done: list[str] = []
    told: list[BaseException] = []
    full = FileNotFoundError("No usable temporary directory")

    def fails() -> None:
        raise full

    afterwards = Afterwards(told.append)
    afterwards.add(fails, lambda: done.append("second"))
    afterwards.begin()
    afterwards.begin()
    assert (told, done) == ([full], ["second"])
