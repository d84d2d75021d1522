"""Things that are done though another one fails."""

from __future__ import annotations

import logging

import pytest

from bithuman_panel.presenters.apart import Apart

pytestmark = pytest.mark.allow_log_warning


def fails(what: str) -> None:
    raise RuntimeError(what)


def fails_elsewhere() -> None:
    raise RuntimeError("elsewhere")


def test_what_one_raises_keeps_no_other_from_being_done() -> None:
    done: list[str] = []
    told: list[str] = []
    apart = Apart(lambda fault: told.append(str(fault)))
    apart(done.append, "first")
    apart(fails, what="second")
    apart(done.append, "third")
    assert done == ["first", "third"]
    assert told == ["second"]


def test_a_fault_that_comes_again_is_in_the_log_and_not_told_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[str] = []
    apart = Apart(lambda fault: told.append(str(fault)))
    apart(fails, "first")
    apart(fails, "again")
    apart(fails_elsewhere)
    assert told == ["first", "elsewhere"], "another fault is told of"
    assert [record.exc_info and str(record.exc_info[1]) for record in caplog.records] == ["again"]


def test_what_cannot_be_told_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    def cannot(_: BaseException) -> None:
        raise ValueError("no window")

    done: list[str] = []
    apart = Apart(cannot)
    with caplog.at_level(logging.ERROR):
        apart(fails, "lost")
    apart(done.append, "next")
    assert done == ["next"]
    assert "no window" in caplog.text
    assert "lost" in caplog.text, "as what it came from"


def test_who_asks_to_stop_stops() -> None:
    apart = Apart(lambda _: None)
    with pytest.raises(KeyboardInterrupt):
        apart(interrupted)


def interrupted() -> None:
    raise KeyboardInterrupt


def test_a_fault_that_nobody_raised_is_told_too() -> None:
    told: list[BaseException] = []
    apart = Apart(told.append)
    apart._take(RuntimeError("made, not raised"))
    assert len(told) == 1
