"""What the box says of newer releases, what a hand may do there, and the word of IT."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bithuman_panel.core.release import Doubt, NoNews, ReleaseMemory
from bithuman_panel.core.release_words import doubt_sentence
from bithuman_panel.core.wording import say
from bithuman_panel.presenters.releases import ReleasesPresenter
from tests.presenters.fakes import HandClock, KeptInHand, ScriptedAnnouncements
from tests.presenters.releasing import NEWER, NEWS, QUESTION, SAME, YES, Window
from tests.presenters.screens import ReleasesScreen


def test_a_hand_may_look_at_any_time_and_the_box_alone_answers() -> None:
    for kept in (ReleaseMemory(), ReleaseMemory(may_look=False), YES):
        window = Window(kept)
        window.releases.begin_show()
        assert window.do(is_time=window.releases.ask())
        assert window.screen.notices == []
        assert window.box == NEWS
        assert window.screen.state
        assert window.screen.state.notes == "Calmer."
        assert window.screen.state.has_page
        assert window.kept.told == "0.3.0", "who has read it here need not be told again"
        assert window.kept.may_look is kept.may_look, "a look is no word for every day"
        window.releases.open_page()
        assert window.screen.opened == [NEWER.page]


@pytest.mark.parametrize("doubt", Doubt)
def test_a_hand_is_told_why_there_is_no_news(doubt: Doubt) -> None:
    window = Window(found=NoNews(doubt))
    window.do(is_time=window.releases.ask())
    assert window.box == str(doubt_sentence(doubt))
    assert window.kept.told is None
    window.place.found = SAME
    window.do(is_time=window.releases.ask())
    assert window.box == "You have 0.2.0, the newest release."


def test_a_hand_that_asks_while_it_looks_gets_the_answer_of_that_look() -> None:
    window = Window(YES, found=NoNews(Doubt.UNSIGNED))

    async def scenario() -> None:
        window.place.may_answer = asyncio.Event()
        window.releases.list_rooms(())
        looking = asyncio.ensure_future(window.releases.look())
        await asyncio.sleep(0)
        assert not window.releases.ask()
        window.place.may_answer.set()
        await looking

    asyncio.run(scenario())
    assert window.looks == 1
    assert window.box == str(doubt_sentence(Doubt.UNSIGNED))


def test_one_can_change_one_s_mind_in_the_box() -> None:
    window = Window(ReleaseMemory(may_look=False))
    assert not window.quiet()
    assert window.do(is_time=window.releases.allow(may_look=True))
    assert window.notice == NEWS
    assert not window.releases.allow(may_look=False)
    assert window.notice == "", "with the word goes the bar"
    assert window.screen.ticks == [False, False, True, True, True, False]
    assert window.kept.may_look is False


def test_no_page_is_opened_where_there_is_no_newer_release() -> None:
    window = Window(replace(YES, newest=SAME))
    window.releases.open_page()
    assert window.screen.opened == []
    assert window.screen.state
    assert not window.screen.state.has_page


def test_without_a_browser_the_box_says_where_the_page_is_and_the_bar_stays_away() -> None:
    window = Window(replace(YES, newest=NEWER))
    window.releases.begin_show()
    window.screen.has_browser = False
    window.releases.open_page()
    assert window.screen.notices == []
    assert window.box == f"No browser could be opened. The page is {NEWER.page}"
    window.screen.has_browser = True
    window.releases.open_page()
    assert window.box == NEWS


def test_a_word_that_comes_between_a_hand_and_its_look_stops_it() -> None:
    window = Window(YES, found=NoNews(Doubt.UNREACHABLE))
    is_time = window.releases.ask()
    window.releases.heed(say("Switched off by your IT."))
    assert window.do(is_time=is_time)
    assert window.looks == 0
    window.releases.heed(None)
    assert window.quiet()
    assert window.box == "You have 0.2.0.", "nobody asked for this one"


def test_notes_with_tricks_are_shown_as_what_they_are() -> None:
    window = Window(replace(YES, newest=replace(NEWER, notes="a\u202eb")))
    assert window.screen.state
    assert window.screen.state.notes == "a⟨U+202E⟩b"


@pytest.mark.parametrize(
    ("window", "sentence"),
    [
        (
            Window(YES, knows=False),
            "This copy of the panel does not know where releases are announced.",
        ),
        (Window(YES, forbidden=say("Switched off by your IT.")), "Switched off by your IT."),
    ],
)
def test_a_copy_that_does_not_know_or_must_not_does_nothing(window: Window, sentence: str) -> None:
    assert not window.quiet()
    assert not window.releases.ask()
    asyncio.run(window.releases.look())
    assert (window.screen.notices, window.looks) == ([], 0)
    assert window.box == sentence
    assert window.screen.state
    assert not window.screen.state.can_look
    assert not window.screen.state.may_look
    assert window.kept == YES, "what was chosen once stays, should it count again"


@pytest.mark.parametrize("kept", [ReleaseMemory(), YES, replace(YES, newest=NEWER)])
def test_nothing_is_done_before_the_word_of_it_and_all_of_it_after(kept: ReleaseMemory) -> None:
    screen, place = ReleasesScreen(), ScriptedAnnouncements(NEWER)
    releases = ReleasesPresenter(screen, place, KeptInHand(kept), HandClock(), version="0.2.0")
    releases.start()
    assert not releases.list_rooms(())
    assert not releases.ask()
    asyncio.run(releases.look())
    assert (screen.notices, place.asked) == ([], [])
    assert screen.state
    assert not screen.state.can_look
    is_time = releases.heed(None)
    assert is_time is (kept.may_look is True)
    assert bool(screen.notices) is (kept != YES)
    assert screen.state.can_look


def test_the_word_of_it_takes_the_bar_away() -> None:
    window = Window()
    window.quiet()
    assert window.notice == QUESTION
    assert not window.releases.heed(say("Switched off by your IT."))
    assert window.notice == ""
    assert window.box == "Switched off by your IT."
    assert not window.releases.heed(None)
    assert window.screen.notices == [QUESTION, QUESTION], "and gives it back"
