"""What the chosen room was never told, and the one press that queues it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.missing import MOST_QUEUED, Missing
from tests.presenters.desk import CANARY
from tests.presenters.ledger_desk import AVA, DOORS, FULL, LOBBY, LedgerDesk, told


@pytest.fixture
def desk() -> Iterator[LedgerDesk]:
    desk = LedgerDesk()
    yield desk
    for read in desk.reads:
        read.close()


def test_what_a_room_lacks_is_told_in_words(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL), told("2", DOORS), told("3", "x", "booth", outcome=Outcome.UNKNOWN))
    missing = desk.screen.missing
    assert missing
    assert str(missing.sentence) == "booth never received 2 of these."
    assert str(missing.covered) == "Room 1 never received 2 of these."
    assert str(missing.doubt) == "booth may have been told one of these: nobody can prove it."
    assert str(missing.covered_doubt) == (
        "Room 1 may have been told one of these: nobody can prove it."
    )
    assert missing.facts == ("1", "2")


def test_what_is_only_in_doubt_is_shown_and_not_queued(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL, "booth", outcome=Outcome.UNKNOWN))
    missing = desk.screen.missing
    assert missing
    assert (missing.sentence, missing.covered, missing.facts) == (None, None, ())
    assert missing.doubt
    desk.presenter.queue_missing(missing)
    assert desk.sent == []


def test_all_rooms_lack_nothing(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL), room=None)
    assert desk.screen.missing is None


def test_one_press_queues_what_is_missing_in_order_and_once(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL), told("2", DOORS), told("3", "Both.", "booth"))
    seen = desk.screen.missing
    desk.press()
    assert desk.sent == [(FULL, "booth"), (DOORS, "booth")]
    assert all(entry.line.mode is Mode.CONTEXT for entry in desk.desk.entries)
    assert desk.desk.sender.submitted == desk.desk.entries
    for entry in desk.desk.entries:
        desk.presenter.change(entry)
    assert desk.screen.missing is None
    assert seen
    desk.desk.clock.at += 1
    desk.presenter.queue_missing(seen)
    assert len(desk.sent) == 2
    assert desk.screen.refusals == [
        "What is missing changed under your hand. Look, then press again."
    ]


def test_what_one_press_queues_is_shown_anew_once(desk: LedgerDesk) -> None:
    desk.desk.followers.append(desk.presenter.change)
    desk.open(told("1", FULL), told("2", DOORS), told("3", "Both.", "booth"))
    before = desk.screen.shows
    desk.press()
    assert len(desk.sent) == 2
    assert desk.screen.missing is None
    assert desk.screen.shows == before + 1, "a long ledger would stall the window"


def test_a_press_queues_no_more_than_the_lane_can_bear(desk: LedgerDesk) -> None:
    many = [told(f"id {n}", f"Fact {n}.") for n in range(MOST_QUEUED + 5)]
    desk.open(*many)
    assert desk.screen.missing
    assert str(desk.screen.missing.sentence) == "booth never received 25 of these."
    assert len(desk.screen.missing.facts) == 20
    desk.press()
    assert [text for text, _ in desk.sent] == [f"Fact {n}." for n in range(MOST_QUEUED)]


def test_a_correction_that_a_room_lacks_stays_one(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL), told("2", FULL, "booth"), told("3", "Half full.", corrects="1"))
    desk.press()
    assert [entry.line.corrects for entry in desk.desk.entries] == ["1"]


def test_on_hold_nothing_is_queued(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL), told("2", DOORS))
    desk.desk.queue.toggle_hold()
    desk.press()
    assert desk.sent == []
    assert desk.screen.refusals == ["On hold: nothing leaves. Release the hold to send."]


def test_a_line_that_only_the_companion_s_question_refuses_stays_with_all(
    desk: LedgerDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(told("1", FULL), told("2", DOORS))
    late = say("The platform takes no more lines for now.")
    monkeypatch.setattr(desk.desk.outlet, "objection_to_tick", lambda _line: late)
    desk.press()
    assert desk.sent == []
    assert desk.screen.refusals == [str(late)]


def test_a_fact_that_holds_the_secret_is_never_sent_again(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL), told("2", f"The key is {CANARY}."))
    desk.press()
    assert desk.sent == []
    assert len(desk.screen.refusals) == 1


def test_to_a_room_that_has_closed_nothing_is_queued(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL))
    desk.aim("booth", (LOBBY,))
    desk.press()
    assert desk.sent == []
    assert desk.screen.refusals == ["This room has closed. Choose another room, then send."]


def test_a_press_for_what_is_shown_no_more_does_nothing(desk: LedgerDesk) -> None:
    desk.open()
    desk.presenter.queue_missing(Missing(Target(AVA.code, "booth"), ("1",)))
    assert desk.sent == []
    assert len(desk.screen.refusals) == 1
