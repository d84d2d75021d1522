"""What the history is searched for, narrowed to, and led to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import Superseded
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query
from bithuman_panel.presenters.history import INDEXED_S, TYPED_S
from bithuman_panel.presenters.history_selection import FRAME_S
from tests.presenters.historical import (
    BROKEN,
    ONLY_REJECTED,
    REJECTED,
    is_counted,
    opened,
    settled,
    waiting,
)
from tests.presenters.paging import ListPages, look_at

if TYPE_CHECKING:
    pass


def test_it_is_searched_when_typing_pauses() -> None:
    desk = opened(*(settled(n, text=text) for n, text in enumerate(("Hall", "Lobby", "Hello"), 1)))
    for words in ("h", "he", "hel"):
        desk.history.search(words)
        desk.loop.pass_s(TYPED_S / 2)
    assert desk.screen.ids == ["e3", "e2", "e1"]
    assert desk.screen.state.query.words == "hel"
    assert not is_counted(desk)
    asked = desk.pages.asked.count("newest")
    desk.loop.pass_s(TYPED_S)
    assert desk.screen.ids == ["e3"]
    assert desk.pages.asked.count("newest") == asked + 1
    assert desk.screen.state.found == 1
    desk.history.search("hel ")
    assert desk.history.query.words == "hel ", "the same is not looked for again"
    assert desk.pages.asked.count("newest") == asked + 1


def test_while_older_lines_come_into_the_index_it_is_said_and_they_are_found() -> None:
    desk = opened(count=150)
    desk.pages.due = 120
    desk.search("line")
    assert (desk.screen.state.found, desk.screen.state.behind) == (30, 120)
    desk.screen.select_row(5, scrolls=True)
    desk.pages.due = 40
    desk.loop.pass_s(INDEXED_S)
    assert (desk.screen.state.found, desk.screen.state.behind) == (110, 40)
    desk.pages.failures = [Superseded()]
    desk.pages.due = 0
    desk.loop.pass_s(INDEXED_S)
    assert (desk.screen.state.found, desk.screen.state.behind) == (110, 40), "overtaken"
    desk.loop.pass_s(INDEXED_S)
    assert (desk.screen.state.found, desk.screen.state.behind) == (150, 0)
    assert desk.screen.selected == "e145", "what is looked at stays"
    asked = len(desk.pages.asked)
    desk.loop.pass_s(9 * INDEXED_S)
    assert len(desk.pages.asked) == asked, "then nobody asks any more"


def test_what_was_counted_before_the_index_was_whole_is_counted_again() -> None:
    desk = opened(count=500)
    desk.search("line")
    assert desk.screen.state.behind == 0
    desk.pages.due = 20
    del desk.pages.kept[30:40]
    look_at(desk.screen, 400, 499)
    assert (desk.screen.state.found, desk.screen.state.behind) == (470, 20)
    del desk.pages.kept[130:140]
    look_at(desk.screen, 300, 399)
    assert (desk.screen.state.found, desk.screen.state.behind) == (460, 20)
    asked = desk.pages.asked.count("landmarks")
    desk.pages.due = 0
    desk.loop.pass_s(INDEXED_S)
    assert (desk.screen.state.found, desk.screen.state.behind) == (480, 0)
    assert desk.pages.asked.count("landmarks") == asked + 1, "by one that waits"


def test_other_words_are_followed_in_place_of_those_before() -> None:
    desk = opened(count=50)
    desk.pages.due = 20
    desk.search("line")
    desk.search("lin")
    desk.loop.pass_s(INDEXED_S)
    assert (desk.screen.state.found, desk.screen.state.behind) == (30, 20)
    asked = desk.pages.asked.count("landmarks")
    desk.loop.pass_s(INDEXED_S)
    assert desk.pages.asked.count("landmarks") == asked + 1, "only they"
    desk.pages.due = 0
    desk.loop.pass_s(INDEXED_S)
    assert (desk.screen.state.found, desk.screen.state.behind) == (50, 0)


def test_who_is_overtaken_asks_again_but_not_for_ever() -> None:
    desk = opened(settled(1, REJECTED), settled(2))
    desk.pages.failures = [Superseded()] * 2
    desk.history.ask(ONLY_REJECTED)
    assert desk.screen.state.found == 1
    desk.pages.failure = Superseded()
    desk.history.show_all()
    assert not is_counted(desk)
    desk.pages.failure = None
    desk.history.ask(ONLY_REJECTED)
    assert desk.screen.state.found == 1


def test_who_is_overtaken_by_another_question_does_not_ask_again() -> None:
    desk = opened(settled(1, REJECTED), settled(2))
    desk.slowly()
    desk.history.ask(ONLY_REJECTED)
    desk.loop.pass_s(0.5)
    desk.history.ask(Query(mode=Mode.SPEAK))
    desk.pages.failures = [Superseded()]
    asked = desk.pages.asked.count("newest")
    desk.loop.pass_s(9)
    assert desk.pages.asked.count("newest") == asked
    assert desk.screen.ids == ["e2", "e1"]


def test_a_counting_of_our_own_gives_way_to_a_question() -> None:
    desk = opened(count=500)
    del desk.pages.kept[20:40]
    look_at(desk.screen, 400, 499)
    desk.slowly()
    del desk.pages.kept[120:140]
    look_at(desk.screen, 300, 399)
    desk.loop.pass_s(1.5)
    desk.pages.asked.clear()
    desk.search("line")
    desk.loop.pass_s(9)
    assert (desk.screen.state.found, desk.screen.state.query.words) == (460, "line")


@pytest.mark.parametrize("after_s", [0.1, 0.6, 3.6, 5.0])
def test_who_asks_for_something_else_hears_nothing_more_of_the_index(after_s: float) -> None:
    desk = opened(settled(1, REJECTED), settled(2), settled(3))
    desk.pages.due = 1
    desk.slowly()
    desk.history.ask(Query("line"))
    desk.loop.pass_s(after_s)
    desk.history.ask(ONLY_REJECTED)
    assert desk.screen.state.behind == 0
    desk.loop.pass_s(9 * INDEXED_S)
    assert (desk.screen.state.found, desk.screen.state.behind) == (1, 0)
    assert desk.screen.ids == ["e1"]


def test_a_line_that_is_counted_and_not_asked_for_was_in_no_row() -> None:
    desk = opened(count=2)
    desk.history.ask(ONLY_REJECTED)
    desk.history.add(waiting(3))
    desk.history.add(waiting(4))
    desk.settle(settled(4, REJECTED))
    desk.pages.kept.append(settled(3))
    desk.history.refresh()
    desk.history.change(settled(3))
    assert desk.screen.ids == ["e4"]
    desk.history.ask(ONLY_REJECTED)
    assert desk.pages.asked.count("newest") == 2, "the same is asked once"


def test_while_something_else_is_asked_for_nothing_is_counted_again() -> None:
    desk = opened(count=500)
    del desk.pages.kept[20:40]
    desk.slowly()
    desk.history.ask(Query(mode=Mode.SPEAK))
    desk.pages.waits = None
    look_at(desk.screen, 480, 499)
    assert desk.pages.asked.count("landmarks") == 1
    desk.loop.pass_s(9)
    assert len(desk.screen.ids) == 480


def test_a_newer_question_takes_the_place_of_the_one_before() -> None:
    desk = opened(settled(1, REJECTED), settled(2))
    desk.slowly()
    desk.history.ask(ONLY_REJECTED)
    desk.loop.pass_s(1.5)
    desk.history.ask(Query(mode=Mode.SPEAK))
    desk.loop.pass_s(9)
    assert desk.screen.ids == ["e2", "e1"]
    assert desk.screen.state.query == Query(mode=Mode.SPEAK)
    desk.history.ask(ONLY_REJECTED)
    desk.loop.pass_s(0.5)
    desk.history.show_all()
    desk.loop.pass_s(9)
    assert desk.screen.state.query.is_all
    desk.pages.failures = [Superseded()]
    desk.history.ask(ONLY_REJECTED)
    desk.loop.pass_s(9)
    assert desk.screen.problems == [], "it was no error"
    assert desk.screen.ids == ["e1"], "it is asked again where nothing newer is asked"
    assert desk.screen.state.found == 1


def test_an_answer_that_fails_too_late_is_nobodys() -> None:
    desk = opened(settled(1))
    desk.slowly()
    desk.history.ask(ONLY_REJECTED)
    desk.pages.failures = [BROKEN]
    desk.history.show_all()
    desk.loop.pass_s(9)
    assert desk.screen.problems == []


def test_a_new_line_that_is_not_asked_for_is_told_of() -> None:
    desk = opened(settled(1, REJECTED), settled(2))
    desk.history.ask(ONLY_REJECTED)
    desk.history.add(waiting(3))
    assert desk.screen.ids == ["e1"]
    assert desk.screen.state.hidden == 1
    desk.settle(settled(3))
    assert desk.screen.state.hidden == 1
    desk.history.add(waiting(4))
    desk.history.add(waiting(5))
    desk.settle(settled(5, REJECTED))
    desk.settle(settled(4, REJECTED))
    assert desk.screen.ids == ["e5", "e4", "e1"], "in the order in which they were let go"
    assert desk.screen.state.hidden == 1
    desk.history.show_all()
    assert desk.screen.ids == ["e5", "e4", "e3", "e2", "e1"]
    assert desk.screen.state.hidden == 0


def test_a_page_that_cannot_be_read_is_told_once_and_can_be_asked_for_again() -> None:
    desk = opened(count=500)
    desk.pages.failures = [BROKEN]
    look_at(desk.screen, 400, 410)
    assert desk.screen.problems == [str(BROKEN)]
    assert desk.screen.ids[400] == "…"
    desk.pages.failures = [Superseded()]
    look_at(desk.screen, 400, 410)
    assert desk.screen.ids[400] == "e100"
    desk.pages.failures = [Superseded()] * 3
    look_at(desk.screen, 250, 260)
    assert desk.screen.ids[250] == "…", "it does not ask for ever"


def test_a_page_of_an_earlier_list_is_not_put_into_this_one() -> None:
    desk = opened(count=500)
    desk.slowly()
    look_at(desk.screen, 400, 410)
    desk.pages.waits = None
    desk.search("line 1")
    desk.loop.pass_s(9)
    assert desk.screen.ids == [f"e{n}" for n in range(500, 0, -1) if str(n).startswith("1")]


def test_a_page_that_is_not_as_it_was_counted_is_counted_again() -> None:
    desk = opened(count=500)
    del desk.pages.kept[20:40]
    look_at(desk.screen, 480, 499)
    assert len(desk.screen.ids) == 480
    look_at(desk.screen, 460, 479)
    assert desk.screen.ids[-20:] == [f"e{n}" for n in range(20, 0, -1)]


def test_deleted_entries_go_from_the_list_and_from_memory() -> None:
    desk = opened(count=2)
    desk.say(3, 4)
    desk.history.add(waiting(5))
    del desk.pages.kept[0], desk.pages.kept[-1]
    desk.history.refresh()
    assert desk.screen.ids == ["e5", "e3", "e2"]
    desk.pages.failures = [BROKEN]
    desk.history.refresh()
    assert desk.screen.problems == [str(BROKEN)]
    desk.pages.failures = [Superseded()]
    desk.history.refresh()
    assert len(desk.screen.problems) == 1


def test_another_history_can_be_looked_at_and_has_no_line_of_this_window() -> None:
    desk = opened(count=2)
    desk.history.add(waiting(3))
    desk.search("line")
    theirs = ListPages([settled(1, text="Theirs."), settled(2, text="Theirs, too.")])
    desk.history.look_at(theirs, is_own=False)
    assert [each.line.text for each in desk.screen.rows] == ["Theirs, too.", "Theirs."]
    assert desk.history.query.is_all
    desk.loop.pass_s(FRAME_S)
    assert desk.screen.selected == "e2"
    desk.history.change(settled(2, REJECTED))
    desk.history.add(waiting(4))
    desk.settle(settled(3))
    assert [each.line.text for each in desk.screen.rows] == ["Theirs, too.", "Theirs."]
    assert desk.screen.state.hidden == 0
    desk.history.look_at(desk.pages, is_own=True)
    assert desk.screen.ids == ["e4", "e3", "e2", "e1"]


def test_the_same_history_can_be_looked_at_from_its_beginning() -> None:
    desk = opened(count=2)
    desk.search("line 1")
    desk.loop.start(desk.history.look_at_once(desk.pages, is_own=True))
    assert desk.screen.ids == ["e2", "e1"]


def test_what_is_counted_of_another_history_too_late_is_nobodys() -> None:
    desk = opened(count=2)
    desk.slowly()
    desk.history.refresh()
    desk.loop.pass_s(2.5)
    desk.history.look_at(ListPages([settled(9)]), is_own=False)
    desk.loop.pass_s(9)
    assert desk.screen.ids == ["e9"]


def test_another_history_is_known_to_be_read_before_it_is_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk, found = opened(count=3), list[int | None]()
    monkeypatch.setattr(desk.screen, "show_rows", lambda _: found.append(desk.screen.state.found))
    desk.slowly()
    desk.history.look_at(desk.pages, is_own=True)
    assert found == [None], "else the list would say that there is no line"
