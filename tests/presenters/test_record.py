"""The record of what is sent: rows, details and news as lines come and change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Correction
from bithuman_panel.core.models import Mode
from bithuman_panel.presenters.record import WINDOW, Urgency
from tests.core.entries import EXCHANGE, entry_of
from tests.presenters.recorded import BROKEN, DELIVERED, UNKNOWN, Stage, entry, ids

if TYPE_CHECKING:
    from bithuman_panel.core.entry import Entry


def test_a_start_shows_what_earlier_starts_left_and_selects_the_newest() -> None:
    stage = Stage([entry(3, DELIVERED), entry(2, UNKNOWN), entry(1, DELIVERED)])
    stage.open()
    assert ids(stage.screen.rows) == ["e3", "e2", "e1"]
    assert stage.screen.details == entry(3, DELIVERED)
    assert stage.screen.last is None, "an earlier show's line is not what was said last"
    assert stage.screen.heard == []


def test_a_first_start_shows_an_empty_history() -> None:
    stage = Stage()
    stage.open()
    assert stage.screen.rows == []
    assert stage.screen.selected is None
    assert stage.screen.problems == []


def test_a_line_sent_while_the_history_is_read_stays_on_top() -> None:
    stage = Stage([entry(9), entry(2), entry(1)])
    stage.record.add(entry(9))
    stage.record.change(entry(9, DELIVERED))
    stage.open()
    assert ids(stage.screen.rows) == ["e9", "e2", "e1"]
    assert stage.screen.rows[0].outcome is Outcome.DELIVERED
    assert stage.screen.selected == "e9"


def test_a_broken_journal_is_told_and_the_lines_of_this_start_stay() -> None:
    stage = Stage(failure=BROKEN)
    stage.record.add(entry(1))
    stage.open()
    stage.record.change(entry(1, DELIVERED))
    assert stage.screen.problems == [str(BROKEN)]
    assert ids(stage.screen.rows) == ["e1"]
    assert stage.screen.last == entry(1, DELIVERED)


def test_a_new_line_is_shown_and_its_details_follow_it() -> None:
    stage = Stage()
    stage.record.add(entry(1))
    stage.record.add(entry(2))
    assert ids(stage.screen.rows) == ["e2", "e1"]
    assert stage.screen.details == entry(2)
    assert stage.screen.last == entry(2)


def test_the_first_line_of_a_start_is_followed_too() -> None:
    stage = Stage([entry(1, DELIVERED)])
    stage.open()
    stage.record.add(entry(2))
    assert stage.screen.selected == "e2"
    assert stage.screen.details == entry(2)


def test_who_reads_an_older_line_is_not_torn_away_from_it() -> None:
    stage = Stage([entry(2), entry(1)])
    for number in (1, 2):
        stage.record.add(entry(number))
    stage.screen.select_row(1, scrolls=True)
    stage.record.add(entry(3))
    stage.record.change(entry(3, DELIVERED))
    assert stage.screen.details == entry(1)
    assert stage.screen.last == entry(3, DELIVERED)


def test_an_outcome_is_shown_everywhere_and_said_once() -> None:
    stage = Stage()
    stage.record.add(entry(1))
    stage.record.change(entry(1).in_flight())
    assert stage.screen.heard == []
    stage.record.change(entry(1, DELIVERED))
    assert stage.screen.rows == [entry(1, DELIVERED)]
    assert stage.screen.details == entry(1, DELIVERED)
    assert stage.screen.last == entry(1, DELIVERED)
    assert stage.screen.heard == [("Delivered to one room.", Urgency.POLITE)]


def test_the_row_comes_first_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage()
    stage.record.add(entry(1))
    changed: list[Entry] = []
    own = stage.history.change

    def change(each: Entry) -> None:
        changed.append(each)
        own(each)

    monkeypatch.setattr(stage.history, "change", change)
    stage.record.show_row(entry(1, DELIVERED))
    assert stage.screen.rows == [entry(1, DELIVERED)]
    assert stage.screen.last == entry(1)
    assert stage.screen.heard == []
    stage.record.change(entry(1, DELIVERED))
    assert changed == [entry(1, DELIVERED)]
    assert stage.screen.last == stage.screen.details == entry(1, DELIVERED)
    assert len(stage.screen.heard) == 1
    stage.record.change(entry(1, UNKNOWN))
    assert changed[1:] == [entry(1, UNKNOWN)]
    stage.record.show_row(entry(7, DELIVERED))
    assert len(changed) == 2, "nobody shows that line"


@pytest.mark.parametrize("outcome", list(Outcome))
def test_bad_news_is_said_at_once(outcome: Outcome) -> None:
    stage = Stage()
    stage.record.add(entry(1))
    stage.record.change(entry(1, Verdict(outcome, 200, Report(1, rooms_failed=("b",)))))
    ((_, urgency),) = stage.screen.heard
    is_good = outcome is Outcome.DELIVERED
    assert urgency is (Urgency.POLITE if is_good else Urgency.ASSERTIVE)


def test_what_other_rooms_heard_is_said_at_once_with_where_to_look() -> None:
    stage = Stage()
    stage.record.add(entry(1))
    stage.record.change(entry(1, Verdict(Outcome.DELIVERED, 200, Report(2, ("lobby", "attic")))))
    assert stage.screen.heard == [
        (
            "This reached a room that it was not for. "
            "Look there before you send anything again: attic.",
            Urgency.ASSERTIVE,
        )
    ]


def test_what_is_to_be_done_is_said_with_bad_news() -> None:
    stage = Stage()
    stage.record.add(entry(1))
    stage.record.change(entry(1, UNKNOWN))
    assert stage.screen.heard == [
        (
            "This may have been spoken. No reply proves it either way. "
            "Look at the stage before you send it again.",
            Urgency.ASSERTIVE,
        )
    ]


def test_a_late_answer_repaints_the_row_says_so_and_keeps_a_person_s_word() -> None:
    stage = Stage([entry(1, UNKNOWN)])
    stage.record.add(entry(1))
    stage.record.change(entry(1, UNKNOWN))
    stage.judge(Correction.SPOKEN)
    at = stage.clock.now() + 1
    stage.record.change(entry(1, UNKNOWN).answered_late(EXCHANGE, DELIVERED, at))
    (row,) = stage.screen.rows
    assert row.outcome is Outcome.DELIVERED
    assert [corrected.what for corrected in row.corrections] == [
        Correction.SPOKEN,
        Correction.LATE_ANSWER,
    ]
    assert stage.screen.details == stage.screen.last == row
    assert stage.screen.heard[-1] == (
        "A late answer came: delivered to one room.",
        Urgency.POLITE,
    )


def test_a_word_that_comes_after_the_late_answer_changes_nothing() -> None:
    stage = Stage()
    stage.record.add(entry(1))
    late = entry(1, UNKNOWN).answered_late(EXCHANGE, DELIVERED, 5.0)
    stage.record.change(late)
    stage.judge(Correction.LEFT)
    assert stage.screen.rows == [late]


def test_an_outcome_of_an_older_line_does_not_hide_the_last_one() -> None:
    stage = Stage([entry(2), entry(1)])
    for number in (1, 2):
        stage.record.add(entry(number))
    stage.record.change(entry(1, DELIVERED))
    assert stage.screen.last == entry(2)
    assert stage.screen.details == entry(2)
    assert stage.screen.rows[1] == entry(1, DELIVERED)
    assert len(stage.screen.heard) == 1


def test_what_becomes_of_a_line_nobody_shows_is_not_shown() -> None:
    stage = Stage()
    stage.record.change(entry(7, DELIVERED))
    assert stage.screen.rows == []
    assert stage.screen.heard == []


def test_only_the_newest_entries_are_held() -> None:
    stage = Stage(entry(number) for number in range(WINDOW * 2, WINDOW, -1))
    stage.open()
    assert len(stage.record.entries()) == len(stage.screen.rows) == WINDOW
    stage.record.add(entry(2001))
    stage.record.change(entry(WINDOW + 1, UNKNOWN))
    assert stage.screen.heard == [], "the oldest has made room"
    stage.record.change(entry(WINDOW + 2, UNKNOWN))
    assert len(stage.screen.heard) == 1


def test_a_long_history_leaves_room_for_what_was_sent_meanwhile() -> None:
    stage = Stage(entry(number) for number in range(WINDOW, 0, -1))
    stage.record.add(entry(2001))
    stage.open()
    assert len(stage.record.entries()) == WINDOW
    assert len(stage.screen.rows) == WINDOW + 1, "the list has all of it"
    assert ids(stage.screen.rows)[:2] == ["e2001", f"e{WINDOW}"]


def test_details_follow_the_choice() -> None:
    stage = Stage([entry(2), entry(1)])
    stage.open()
    shown = []
    for chosen in ("e1", None, "e2", "nobody"):
        stage.record.select(chosen)
        shown.append(stage.screen.details)
    assert shown == [entry(1), None, entry(2), None]


def test_a_line_can_be_taken_up_again() -> None:
    stage = Stage([entry(2), entry(1)])
    stage.record.reuse()
    assert stage.reused == []
    stage.open()
    stage.record.select("e1")
    stage.record.reuse()
    assert stage.reused == [entry(1).line]


def test_it_knows_what_was_written_for_a_target_in_a_mode() -> None:
    stage = Stage([entry(2), entry(1)])
    stage.open()
    lobby, hall = entry(1).line.target, entry_of(room="hall").line.target
    stage.record.add(replace(entry_of("In the hall.", "hall"), id="e3"))
    assert list(stage.record.texts(lobby, Mode.SPEAK)) == ["Line 2.", "Line 1."]
    assert list(stage.record.texts(hall, Mode.SPEAK)) == ["In the hall."]
    assert list(stage.record.texts(lobby, Mode.CONTEXT)) == []
