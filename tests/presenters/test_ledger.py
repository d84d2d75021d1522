"""The ledger of an agent: read when it is chosen, and followed from then on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bithuman_panel.core.choice import Choice
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.models import Mode, Room
from bithuman_panel.core.telling import Told
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.ledger import MOST_FACTS
from tests.core.contexts import AT, context, done
from tests.core.entries import entry_of
from tests.presenters.ledger_desk import (
    AVA,
    BEN,
    BOOTH,
    DOORS,
    FULL,
    LOBBY,
    ROOMS,
    LedgerDesk,
    told,
)


@pytest.fixture
def desk() -> Iterator[LedgerDesk]:
    desk = LedgerDesk()
    yield desk
    for read in desk.reads:
        read.close()


def test_the_journal_is_asked_when_an_agent_is_chosen(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL), told("2", DOORS))
    assert desk.journal.asked == [("default", AVA.code, MOST_FACTS)]
    assert desk.screen.texts == [FULL, DOORS]
    assert desk.screen.room == "booth"
    desk.aim("lobby")
    assert len(desk.journal.asked) == 1
    assert desk.screen.room == "lobby"


def test_nothing_is_shown_anew_while_nothing_changes(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL))
    shows = desk.screen.shows
    desk.aim("booth", (*ROOMS,))
    assert desk.screen.shows == shows


def test_a_room_that_is_called_otherwise_is_called_so_here(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL))
    shows = desk.screen.shows
    desk.presenter.aim(Choice(AVA, "booth", ROOMS, "The booth"))
    assert desk.screen.shows == shows + 1


def test_another_agent_has_a_ledger_of_its_own(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL))
    desk.presenter.aim(Choice(BEN, "hall"))
    assert desk.screen.texts == []
    desk.read()
    assert desk.screen.texts == []
    desk.presenter.aim(None)
    assert desk.screen.room is None
    assert desk.reads == []


def test_an_answer_for_an_agent_left_behind_is_dropped(desk: LedgerDesk) -> None:
    desk.journal.kept = [told("1", FULL)]
    desk.aim("booth")
    desk.presenter.aim(Choice(BEN, "hall"))
    desk.read()
    assert desk.screen.texts == []


def test_a_broken_disk_is_told_of_and_nothing_is_called_missing(desk: LedgerDesk) -> None:
    desk.journal.failure = StoreFailed(say("The history cannot be read."))
    desk.open()
    assert desk.screen.problem == "The history cannot be read."
    desk.presenter.change(told("1", FULL))
    assert desk.screen.texts == [FULL]
    assert desk.screen.missing is None
    desk.presenter.aim(Choice(BEN, "hall"))
    assert desk.screen.problem is None


def test_a_broken_disk_of_an_agent_left_behind_is_nobodys_business(desk: LedgerDesk) -> None:
    desk.journal.failure = StoreFailed(say("The history cannot be read."))
    desk.aim("booth")
    desk.presenter.aim(None)
    desk.read()
    assert desk.screen.problem is None


def test_it_follows_each_context_of_its_agent(desk: LedgerDesk) -> None:
    desk.open()
    waiting = context("1", FULL, "lobby")
    desk.presenter.change(waiting)
    assert desk.screen.ledger
    assert desk.screen.ledger.overall(desk.screen.ledger.facts[0]) is Told.ON_ITS_WAY
    desk.presenter.change(done(waiting, Outcome.DELIVERED))
    assert desk.screen.ledger.overall(desk.screen.ledger.facts[0]) is Told.TOLD
    assert str(desk.screen.missing and desk.screen.missing.sentence) == (
        "booth never received one of these."
    )


def test_what_is_no_context_or_anothers_is_left_out(desk: LedgerDesk) -> None:
    desk.open()
    desk.presenter.change(entry_of(agent=AVA.code))
    assert entry_of().line.mode is Mode.SPEAK
    desk.presenter.aim(Choice(BEN, "hall"))
    desk.presenter.change(told("1", FULL))
    assert desk.screen.texts == []


def test_what_was_withdrawn_was_never_told(desk: LedgerDesk) -> None:
    waiting = context("1", FULL, "lobby")
    desk.open(context("0", DOORS, "lobby").withdrawn())
    assert desk.screen.texts == []
    desk.presenter.change(waiting)
    desk.presenter.change(waiting.withdrawn())
    assert desk.screen.texts == []
    desk.presenter.change(waiting.withdrawn())


def test_what_comes_while_the_journal_is_read_is_newer_than_it(desk: LedgerDesk) -> None:
    waiting = context("1", FULL, "lobby")
    desk.journal.kept = [waiting]
    desk.aim("booth")
    desk.presenter.change(done(waiting, Outcome.DELIVERED))
    desk.presenter.change(context("2", DOORS, "lobby"))
    desk.read()
    assert desk.screen.texts == [FULL, DOORS]
    assert desk.screen.ledger
    assert desk.screen.ledger.overall(desk.screen.ledger.facts[0]) is Told.TOLD


def test_a_person_s_word_stays_when_the_lane_tells_again(desk: LedgerDesk) -> None:
    unknown = told("1", FULL, outcome=Outcome.UNKNOWN)
    desk.open(unknown)
    desk.presenter.change(unknown.corrected(Correction.SPOKEN, AT))
    desk.presenter.change(unknown)
    assert desk.screen.ledger
    assert desk.screen.ledger.overall(desk.screen.ledger.facts[0]) is Told.TOLD


def test_a_room_that_closed_takes_its_facts_along(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL))
    assert desk.screen.missing
    desk.aim("booth", ROOMS[1:])
    assert desk.screen.ledger
    assert desk.screen.ledger.overall(desk.screen.ledger.facts[0]) is Told.GONE
    assert desk.screen.missing is None


def test_a_room_that_opened_after_the_list_is_not_called_gone(desk: LedgerDesk) -> None:
    desk.open()
    entry = replace(told("1", FULL, None, ("lobby", "new")), created_at=desk.clock.now() + 1)
    desk.presenter.change(entry)
    assert desk.screen.ledger
    assert desk.screen.ledger.told(desk.screen.ledger.facts[0], "new") is Told.TOLD
    desk.clock.at += 5
    desk.aim("booth", ROOMS)
    assert desk.screen.ledger.told(desk.screen.ledger.facts[0], "new") is Told.TOLD, "no new list"
    desk.aim("booth", (LOBBY, BOOTH))
    assert desk.screen.ledger.told(desk.screen.ledger.facts[0], "new") is Told.GONE


def test_a_typed_room_that_no_list_has_is_there(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL, "typed"), room="typed")
    assert desk.screen.ledger
    assert desk.screen.ledger.told(desk.screen.ledger.facts[0], "typed") is Told.TOLD
    desk.aim("booth")
    assert desk.screen.missing
    desk.aim("booth", (*ROOMS, Room("typed")))
    desk.aim("booth")
    assert desk.screen.missing is None


def test_without_a_list_of_rooms_none_is_gone(desk: LedgerDesk) -> None:
    desk.journal.kept = [told("1", FULL)]
    desk.aim("booth", None)
    desk.read()
    assert desk.screen.missing
    desk.press()
    assert desk.sent == [(FULL, "booth")]


def test_a_fact_is_corrected_in_the_rooms_that_hold_it(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL), told("2", FULL, "booth"), told("3", FULL, "gone"))
    desk.presenter.correct("1")
    (wanted,) = desk.corrected
    assert (wanted.agent, wanted.rooms) == (AVA.code, ("lobby", "booth"))
    assert (wanted.replaced.entry_id, wanted.replaced.text) == ("2", FULL)
    assert desk.sent == []


def test_what_went_to_all_rooms_is_corrected_in_all(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL, None, ("lobby",)), told("2", FULL, "booth"))
    desk.presenter.correct("1")
    assert desk.corrected[0].rooms is None


def test_what_no_room_holds_is_not_corrected(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL, "gone"))
    desk.presenter.correct("1")
    desk.presenter.correct("of another agent")
    assert desk.corrected == []
    assert desk.screen.refusals == [
        "No room is left that was told this. There is nothing to correct."
    ]


def test_what_was_replaced_or_is_on_its_way_is_not_corrected(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL), told("2", "Half full.", corrects="1"), context("3", DOORS, "lobby"))
    desk.presenter.correct("1")
    desk.presenter.correct("3")
    assert desk.corrected == []
    assert desk.screen.refusals == [
        "This was replaced already. Correct the newer fact.",
        "This is still on its way. Withdraw it, or wait until it was told.",
    ]


def test_the_words_of_an_entry_are_found(desk: LedgerDesk) -> None:
    desk.open(told("1", FULL))
    assert desk.presenter.text_of("1") == FULL
    assert desk.presenter.text_of("2") is None
