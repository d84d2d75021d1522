"""Whether the platform answers, as the strip says it: by the newest read or line of all."""

from __future__ import annotations

import pytest

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Entry
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.exchange import Exchange, Fault
from bithuman_panel.presenters.account import ConnectionPresenter
from tests.core.entries import entry_of
from tests.presenters.fakes import api_failed
from tests.presenters.screens import ConnectionScreen

LOST = "It is unreachable."


def ended(
    outcome: Outcome,
    kind: FailureKind | None = None,
    fault: Fault | None = None,
    *,
    rooms: int | None = None,
) -> Entry:
    """Return a line whose request has ended so."""
    verdict = Verdict(
        outcome,
        report=None if rooms is None else Report(delivered=rooms),
        failure=api_failed(kind).failure if kind else None,
    )
    return entry_of("Hello.").done(Exchange("POST", "https://there/", fault=fault), verdict)


def presenter_of(screen: ConnectionScreen) -> ConnectionPresenter:
    presenter = ConnectionPresenter(screen)
    presenter.begin()
    assert (screen.said, screen.is_lost) == (["Connecting …"], False)
    return presenter


def test_it_follows_the_newest_read() -> None:
    screen = ConnectionScreen()
    presenter = presenter_of(screen)
    shown = []
    for failure in (None, api_failed(FailureKind.UNREACHABLE).failure, None):
        presenter.take(failure)
        shown.append((screen.said[-1], screen.is_lost))
    assert shown == [("Connected", False), (LOST, True), ("Connected", False)]


@pytest.mark.parametrize("kind", list(FailureKind))
def test_only_what_says_that_nothing_gets_through_is_an_alarm(kind: FailureKind) -> None:
    screen = ConnectionScreen()
    presenter_of(screen).take(api_failed(kind).failure)
    assert screen.is_lost is (
        kind
        in {
            FailureKind.UNREACHABLE,
            FailureKind.UNREADABLE,
            FailureKind.BLOCKED,
            FailureKind.OTHER,
            FailureKind.SERVER_FAULT,
            FailureKind.BAD_SECRET,
            FailureKind.MISSING_SECRET,
            FailureKind.SUSPENDED,
        }
    )
    assert screen.said[-1] == (f"It is {kind}." if screen.is_lost else "Connected")


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        (ended(Outcome.DELIVERED, rooms=1), "Connected"),
        (ended(Outcome.NOT_HEARD, FailureKind.NO_ACTIVE_ROOMS), "Connected"),
        (ended(Outcome.THROTTLED, FailureKind.THROTTLED), "Connected"),
        (ended(Outcome.UNKNOWN, FailureKind.UNREACHABLE, Fault.LOST), LOST),
        (ended(Outcome.NOT_SENT, FailureKind.UNREACHABLE, Fault.NO_CONNECTION), LOST),
    ],
)
def test_it_follows_the_newest_line(entry: Entry, shown: str) -> None:
    screen = ConnectionScreen()
    presenter_of(screen).change(entry)
    assert screen.said[-1] == shown


@pytest.mark.parametrize(
    "entry",
    [
        entry_of("It is on its way."),
        ended(Outcome.DELIVERED),
        *(
            ended(Outcome.NOT_SENT, FailureKind.UNREACHABLE, fault)
            for fault in (Fault.WITHDRAWN, Fault.JOURNAL, Fault.STALE, Fault.LOCAL)
        ),
        ended(Outcome.UNKNOWN, FailureKind.UNREACHABLE, Fault.INTERRUPTED),
    ],
)
def test_what_says_nothing_of_the_way_there_changes_nothing(entry: Entry) -> None:
    screen = ConnectionScreen()
    presenter_of(screen).change(entry)
    assert screen.said == ["Connecting …"]
