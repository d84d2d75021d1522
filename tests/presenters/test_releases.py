"""When the panel asks, looks and tells of newer releases; above all when it does not."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bithuman_panel.core.release import Doubt, NoNews, ReleaseMemory
from bithuman_panel.presenters.releases import LOOK_AGAIN_S, ReleasesPresenter
from tests.presenters.fakes import HandClock
from tests.presenters.releasing import LIVE, NEWER, NEWS, QUESTION, SAME, YES, Window


def test_it_asks_once_when_nothing_is_live_and_looks_at_nothing_before() -> None:
    window = Window()
    assert window.notice == "", "not before the rooms are known"
    for _ in range(3):
        assert not window.quiet()
    assert window.screen.notices == [QUESTION], "said once, however often the rooms are listed"
    assert window.screen.notice
    answers = (window.screen.notice.accept, window.screen.notice.decline)
    assert [str(answer) for answer in answers] == ["Look once a day", "No"]
    assert window.looks == 0
    assert window.kept == ReleaseMemory()


def test_yes_looks_at_once_and_tells() -> None:
    window = Window()
    window.quiet()
    assert window.do(is_time=window.releases.accept())
    assert window.kept.may_look is True
    assert window.kept.looked_at == window.clock.now()
    assert window.kept.newest == NEWER
    assert window.kept.told is None, "seen is not yet answered"
    assert window.screen.notices == [QUESTION, NEWS]
    assert window.box == NEWS


def test_no_is_no_for_good() -> None:
    window = Window()
    window.quiet()
    window.releases.decline()
    assert window.notice == ""
    assert window.kept.may_look is False
    again = Window(window.kept)
    assert not again.quiet()
    assert (again.notice, again.looks) == ("", 0)


def test_unanswered_it_is_asked_again_at_the_next_start() -> None:
    window = Window()
    window.quiet()
    again = Window(window.kept)
    again.quiet()
    assert again.notice == QUESTION


def test_it_looks_once_a_day() -> None:
    window = Window(YES, found=SAME)
    assert window.quiet()
    assert not window.quiet()
    window.clock.at += LOOK_AGAIN_S - 1
    assert not window.quiet()
    assert not Window(window.kept).quiet(), "nor at the next start"
    window.clock.at += 1
    assert window.quiet()
    assert window.looks == 2
    assert window.notice == ""
    assert window.box == "You have 0.2.0, the newest release."


def test_a_failed_look_counts_and_is_silent() -> None:
    window = Window(YES, found=NoNews(Doubt.UNREACHABLE))
    assert window.quiet()
    assert not window.quiet()
    assert window.kept.looked_at is not None
    assert window.screen.notices == []
    assert window.screen.states[-1] == "You have 0.2.0."


def test_a_look_in_the_future_was_a_wrong_clock_s() -> None:
    window = Window(replace(YES, looked_at=HandClock().now() + 60))
    assert window.quiet()


def test_not_now_is_not_again_for_that_release() -> None:
    window = Window(YES)
    window.quiet()
    assert window.notice == NEWS
    window.quiet()
    assert window.screen.notices == [NEWS], "said once"
    window.releases.decline()
    assert window.notice == ""
    assert window.kept.told == "0.3.0"
    again = Window(window.kept)
    assert not again.quiet()
    assert again.notice == ""
    assert again.box == NEWS, "the box still knows"
    later = Window(replace(window.kept, looked_at=None), found=replace(NEWER, version="0.3.1"))
    later.quiet()
    assert later.notice == "bitHuman Panel 0.3.1 is out. You have 0.2.0."


def test_the_page_is_opened_once_asked_and_the_bar_goes() -> None:
    window = Window(YES)
    window.quiet()
    assert not window.releases.accept()
    assert window.screen.opened == [NEWER.page]
    assert window.notice == ""
    assert window.kept.told == "0.3.0"


def test_without_a_browser_the_address_is_said() -> None:
    window = Window(YES)
    window.screen.has_browser = False
    window.quiet()
    window.releases.accept()
    assert window.notice == f"No browser could be opened. The page is {NEWER.page}"
    assert window.screen.notice
    assert window.screen.notice.decline is None
    window.releases.decline()
    assert window.notice != "", "there is no second answer"
    assert not window.releases.accept()
    assert window.notice == ""
    assert len(window.screen.opened) == 1


@pytest.mark.parametrize("kept", [ReleaseMemory(), YES, replace(YES, newest=NEWER)])
@pytest.mark.parametrize("sign", ["unknown", "live", "begun", "live before", "begun before"])
def test_never_at_a_show(kept: ReleaseMemory, sign: str) -> None:
    window = Window(kept)
    releases = window.releases
    match sign:
        case "unknown":
            assert not releases.list_rooms(None)
        case "live":
            assert not releases.list_rooms(LIVE)
        case "begun":
            releases.begin_show()
        case "live before":
            releases.list_rooms(LIVE)
            assert not window.quiet(), "the rooms may come back at any moment"
        case _:
            releases.begin_show()
            assert not window.quiet()
    assert (window.screen.notices, window.looks) == ([], 0)


@pytest.mark.parametrize("kept", [ReleaseMemory(), replace(YES, newest=NEWER)])
def test_the_bar_goes_when_a_show_begins_and_is_back_at_the_next_start(kept: ReleaseMemory) -> None:
    for begins in (ReleasesPresenter.begin_show, lambda releases: releases.list_rooms(LIVE)):
        window = Window(kept)
        window.quiet()
        assert window.notice
        begins(window.releases)
        assert window.notice == ""
        window.quiet()
        assert window.notice == ""
        again = Window(window.kept)
        again.quiet()
        assert again.notice


def test_the_bar_stays_while_another_agent_s_rooms_are_looked_up() -> None:
    window = Window()
    window.quiet()
    window.releases.list_rooms(None)
    assert window.notice == QUESTION, "nothing moves under the hand that chooses"
    assert not window.releases.accept(), "nothing is known to be quiet now"
    assert window.quiet(), "but then it looks"


def test_another_desk_takes_the_bar_away_and_a_quiet_one_brings_it_back() -> None:
    window = Window()
    window.quiet()
    window.releases.open_desk()
    assert window.notice == ""
    assert not window.releases.allow(may_look=True), "a rehearsal never says that it is quiet"
    assert window.looks == 0
    assert window.quiet()


def test_what_comes_back_after_the_show_began_is_kept_for_the_next_start() -> None:
    window = Window(YES)

    async def scenario() -> None:
        window.place.may_answer = asyncio.Event()
        assert window.releases.list_rooms(())
        looking = asyncio.ensure_future(window.releases.look())
        await asyncio.sleep(0)
        assert window.box == "Looking …"
        assert not window.releases.list_rooms(()), "one look at a time"
        await window.releases.look()
        window.releases.begin_show()
        window.place.may_answer.set()
        await looking

    asyncio.run(scenario())
    assert window.screen.notices == []
    assert window.looks == 1
    assert window.kept.newest == NEWER
    again = Window(window.kept)
    assert not again.quiet(), "it need not even look"
    assert again.notice == NEWS


@pytest.mark.parametrize("meanwhile", ["a show", "another desk", "a no"])
@pytest.mark.parametrize("by_hand", [False, True])
def test_what_was_time_a_moment_ago_may_be_a_show_by_now(meanwhile: str, *, by_hand: bool) -> None:
    window = Window(YES)
    assert window.releases.list_rooms(())
    match meanwhile:
        case "a show":
            window.releases.begin_show()
        case "another desk":
            window.releases.open_desk()
        case _:
            window.releases.allow(may_look=False)
    if by_hand:
        assert window.releases.ask()
    window.do(is_time=True)
    assert window.looks == int(by_hand), "a hand may look whatever goes on"
    assert (window.kept.looked_at is not None) is by_hand
    assert window.screen.notices == []


def test_who_says_no_while_it_looks_is_told_nothing() -> None:
    window = Window(YES)

    async def scenario() -> None:
        window.place.may_answer = asyncio.Event()
        assert window.releases.list_rooms(())
        looking = asyncio.ensure_future(window.releases.look())
        await asyncio.sleep(0)
        window.releases.allow(may_look=False)
        window.place.may_answer.set()
        await looking

    asyncio.run(scenario())
    assert window.screen.notices == []


def test_a_look_that_fails_by_a_fault_of_ours_does_not_stop_the_next() -> None:
    window = Window(YES)

    async def scenario() -> None:
        window.place.may_answer = asyncio.Event()
        assert window.releases.list_rooms(())
        looking = asyncio.ensure_future(window.releases.look())
        await asyncio.sleep(0)
        looking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await looking
        window.place.may_answer = None
        await window.releases.look()

    asyncio.run(scenario())
    assert window.looks == 2
    assert window.box == NEWS


def test_news_that_nobody_answered_give_way_to_newer_ones() -> None:
    window = Window(replace(YES, newest=NEWER), found=replace(NEWER, version="0.3.1"))
    assert window.quiet()
    assert window.screen.notices == [NEWS, "bitHuman Panel 0.3.1 is out. You have 0.2.0."]
    window.releases.decline()
    assert window.kept.told == "0.3.1"


def test_news_that_were_taken_back_go() -> None:
    window = Window(replace(YES, newest=NEWER), found=SAME)
    assert window.quiet()
    assert window.screen.notices == [NEWS]
    assert window.notice == ""


def test_news_that_were_read_in_the_box_go_from_the_bar() -> None:
    window = Window(YES)
    window.quiet()
    assert window.notice == NEWS
    window.do(is_time=window.releases.ask())
    assert window.box == NEWS
    assert window.notice == ""
