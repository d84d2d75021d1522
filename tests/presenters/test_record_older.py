"""Lines that have left the memory of the newest, and what is shown whatever is looked for."""

from __future__ import annotations

from dataclasses import replace

from bithuman_panel.core.entry import Correction
from bithuman_panel.core.heard import Heard
from bithuman_panel.core.hearing import MOST_LINES
from bithuman_panel.presenters.history_selection import FRAME_S
from bithuman_panel.presenters.record import WHOLE, WINDOW
from tests.presenters.paging import look_at
from tests.presenters.recorded import BROKEN, DELIVERED, UNKNOWN, Stage, entry, ids

LOBBY = Heard("lob\u202eby", 12.0, 2.1, 0.97, "rs_1")


def long_ago(count: int) -> Stage:
    """Return a stage whose oldest line has left the memory of the newest."""
    stage = Stage(entry(number, UNKNOWN) for number in range(WINDOW + count, 0, -1))
    stage.open()
    look_at(stage.screen, WINDOW + count - 1, WINDOW + count - 1)
    return stage


def test_an_older_line_is_read_whole_when_it_is_looked_at() -> None:
    stage = long_ago(60)
    stage.journal.kept[-1] = replace(entry(1, UNKNOWN), profile="whole")
    stage.screen.select_row(WINDOW + 59, scrolls=True)
    assert stage.screen.details == replace(entry(1, UNKNOWN), profile="whole")
    assert stage.screen.is_whole
    stage.record.reuse()
    assert stage.reused == [entry(1).line]
    stage.judge(Correction.SPOKEN)
    assert stage.screen.details is not None
    assert stage.screen.details.is_judged
    assert stage.screen.rows[-1] == stage.screen.details
    stage.record.hear("e1", LOBBY)
    assert stage.screen.details.heard == (LOBBY,)
    assert "e1" not in ids(stage.record.entries()), "it is not one of the newest"


def test_until_an_older_line_is_read_its_details_say_what_its_row_says() -> None:
    stage = long_ago(1)
    stage.journal.failure = BROKEN
    stage.screen.select_row(WINDOW, scrolls=True)
    assert stage.screen.details == entry(1, UNKNOWN)
    assert not stage.screen.is_whole
    assert stage.screen.problems == [str(BROKEN)]
    stage.journal.failure = None
    stage.journal.kept.clear()
    stage.record.select("e0")
    assert stage.screen.details is None, "it is not there any more"


def test_a_word_on_an_older_line_waits_until_it_is_read() -> None:
    stage = long_ago(1)
    stage.journal.waits = lambda: stage.loop.sleep(1)
    stage.screen.select_row(WINDOW, scrolls=True)
    stage.record.reuse()
    assert stage.reused == [entry(1).line], "what it says is in its row already"
    stage.judge(Correction.SPOKEN)
    stage.loop.pass_s(9)
    assert [(each, what.what) for each, what in stage.journal.corrections] == [
        ("e1", Correction.SPOKEN)
    ]
    assert stage.screen.details is not None
    assert stage.screen.details.is_judged, "what was read before it is not shown after it"
    assert stage.screen.rows[-1].is_judged


def test_a_word_on_an_older_line_counts_for_that_line_wherever_one_goes_meanwhile() -> None:
    stage = long_ago(1)
    stage.journal.waits = lambda: stage.loop.sleep(1)
    stage.screen.select_row(WINDOW, scrolls=True)
    stage.judge(Correction.LEFT)
    stage.screen.select_row(0, scrolls=True)
    stage.loop.pass_s(9)
    assert [each for each, _ in stage.journal.corrections] == ["e1"]
    assert stage.screen.rows[-1].is_judged
    assert stage.screen.details == entry(WINDOW + 1, UNKNOWN)


def test_a_word_on_an_older_line_that_cannot_be_read_is_told() -> None:
    stage = long_ago(1)
    stage.journal.failure = BROKEN
    stage.screen.select_row(WINDOW, scrolls=True)
    stage.judge(Correction.SPOKEN)
    assert stage.screen.problems == [str(BROKEN)] * 2


def test_an_older_line_that_was_left_meanwhile_is_not_shown() -> None:
    stage = long_ago(1)
    reading = stage.record._read_whole("e1")
    stage.record.select("e2")
    stage.loop.start(reading)
    assert stage.screen.details == entry(2, UNKNOWN)


def test_an_older_line_that_was_chosen_before_all_was_read_is_shown_from_memory() -> None:
    stage = Stage([entry(2), entry(1)])
    stage.loop.start(stage.history.open())
    stage.loop.pass_s(FRAME_S)
    stage.journal.failure = None
    stage.loop.start(stage.record.open())
    assert stage.screen.details == entry(2)


def test_what_is_here_of_the_file_is_what_is_settled_there() -> None:
    stage = long_ago(1)
    assert len(stage.record.kept()) == WINDOW
    stage.screen.select_row(WINDOW, scrolls=True)
    assert stage.record.selected == "e1"
    assert stage.record.kept()[-1] == "e1"
    stage.record.add(entry(WINDOW + 2))
    stage.record.add(replace(entry(WINDOW + 3, UNKNOWN), seq=None))
    assert len(stage.record.kept()) == WINDOW - 2 + 1


def test_of_lines_that_were_deleted_nothing_is_kept() -> None:
    stage = Stage([entry(3, DELIVERED), entry(2, DELIVERED), entry(1, DELIVERED)])
    stage.open()
    del stage.journal.kept[0]
    stage.record.forget(["e3", "e9"])
    assert ids(stage.record.entries()) == ["e1", "e2"]
    assert ids(stage.screen.latest) == ids(stage.screen.rows) == ["e2", "e1"]
    assert stage.screen.details is None


def test_the_newest_few_are_on_the_stage_whatever_the_list_shows() -> None:
    stage = Stage([entry(number, DELIVERED) for number in (4, 3, 2, 1)])
    stage.open()
    stage.history.search("line 1")
    stage.loop.pass_s(1)
    assert ids(stage.screen.rows) == ["e1"]
    stage.record.add(entry(5))
    assert ids(stage.screen.latest) == ["e5", "e4", "e3"]
    assert stage.screen.details == entry(4, DELIVERED), "nobody is torn away to a line not in sight"


def sent(stage: Stage, count: int, first: int = 1) -> None:
    """Let lines go, each of which is on the disk, and delivered, before the next one."""
    for number in range(first, first + count):
        stage.record.add(entry(number))
        stage.journal.kept.insert(0, entry(number, DELIVERED))
        stage.record.change(entry(number, DELIVERED))


def test_of_lines_behind_the_newest_request_and_reply_are_read_when_they_are_looked_at() -> None:
    stage = Stage()
    sent(stage, WHOLE + 2)
    here = {each.id: each for each in stage.record.entries()}
    assert here["e1"].exchange is None, "it would be kept in memory for nobody"
    assert here["e3"].exchange is not None
    stage.journal.waits = lambda: stage.loop.sleep(1)
    stage.record.select("e1")
    told = [stage.screen.is_whole]
    stage.record.hear("e1", LOBBY)
    told.append(stage.screen.is_whole)
    stage.loop.pass_s(1)
    assert [*told, stage.screen.is_whole] == [False, False, True]
    assert stage.screen.details == entry(1, DELIVERED).heard_in(LOBBY)


def test_a_line_that_is_looked_at_stays_whole_however_many_come() -> None:
    stage = Stage()
    sent(stage, 2)
    stage.record.select("e1")
    stage.journal.failure = BROKEN
    sent(stage, WHOLE + 1, first=3)
    stage.record.hear("e1", LOBBY)
    assert stage.screen.details == entry(1, DELIVERED).heard_in(LOBBY)
    assert stage.screen.is_whole


def test_as_many_lines_are_here_as_a_transcript_is_searched_for() -> None:
    stage = Stage()
    stage.record.add(entry(1))
    stage.record.change(entry(1, UNKNOWN))
    sent(stage, MOST_LINES - 1, first=2)
    stage.record.hear("e1", LOBBY)
    assert stage.record.entries()[0].heard == (LOBBY,)
    assert "has this line" in stage.screen.heard[-1][0]
