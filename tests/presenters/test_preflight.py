"""Preflight shows what it finds as it comes, asks what it must, and ends in one sentence."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bithuman_panel.core.activity import Activity
from bithuman_panel.core.cue import Cue
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.findings import Finding, ok
from bithuman_panel.core.models import Account, Agent, Room, Target
from bithuman_panel.core.preflight import Way
from bithuman_panel.core.show import RunSheet, Show
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.presenters import preflight
from bithuman_panel.presenters.preflight import PreflightPresenter, PreflightShown, Surroundings
from tests.presenters.fakes import HandClock, api_failed
from tests.presenters.flying import PreflightScreen, ScriptedPlatform

LOBBY, HALL = Target("A1", "lobby"), Target("A1", "hall")
ROOMS = (Room("lobby", 3), Room("hall", 4))
CUES = (Cue("1", "Doors", text="Good evening."), Cue("2", text="Hi.", target=HALL))


class Flight:
    def __init__(self, *cues: Cue, platform: ScriptedPlatform | None = None) -> None:
        sheet = RunSheet("s", "Gala", cues or CUES)
        self.show = Show("1", "Gala", (sheet,), cover="One moment.", steer="Be brief.")
        self.platform = platform or ScriptedPlatform(listed={"A1": ROOMS})
        self.screen = PreflightScreen()
        self.is_on = False
        self.chosen: tuple[Target, ...] = (LOBBY,)
        self.activity: Activity | None = Activity(burn_rate=10.0)
        self.shut: Sentence | None = None
        self.clock = HandClock()
        around = Surroundings(
            show=lambda: self.show,
            sheet=lambda: self.show.sheets[0],
            is_on=lambda: self.is_on,
            chosen=lambda: self.chosen,
            name_of=lambda target: "Foyer" if target == HALL else None,
            activity=lambda: self.activity,
            finds_secret=lambda text: "hush" in text,
            shut=lambda: self.shut,
        )
        self.presenter = PreflightPresenter(lambda: self.screen, around, self.clock)

    async def whole(self) -> Finding:
        self.clock.at += 0.5
        return ok(say("The history is whole."))

    def run(self, *, is_open: bool = True) -> PreflightShown:
        looks = (self.whole,)
        asyncio.run(self.presenter.run(looks, self.platform if is_open else None))
        return self.last

    @property
    def last(self) -> PreflightShown:
        return self.screen.shown[-1]

    def told(self, state: str) -> list[str]:
        notes = (note for note in self.last.notes if note.state.value == state)
        return [str(note.finding.detail) for note in notes]


def test_a_show_that_can_begin() -> None:
    flight = Flight()
    shown = flight.run()
    assert shown.is_done
    assert str(shown.sentence) == (
        "Ready: Ava is live in 2 rooms, 7 people, 0 ms away, credits for about 3 h 50 min, 2 cues "
        "resolve."
    )
    assert "Ava" not in str(shown.covered)
    assert flight.told("ok") == [
        "The platform accepts the API secret.",
        "u1, plan Pro.",
        "Credits for about 3 h 50 min at this rate.",
        "The platform answers in 0 ms.",
        "The history is whole.",
        "Ava is live in 2 rooms.",
        "2 cues resolve.",
        "The cover line is at hand.",
        "The steer is at hand.",
    ]
    assert flight.platform.asked == ["key", "account", "agents", "A1", "credits"]


def test_that_nothing_would_leave_is_told_until_it_would() -> None:
    made = Flight()
    made.shut = say("On hold: nothing leaves. Release the hold to send.")
    assert "one thing to look at" in str(made.run().sentence)
    assert made.told("warn") == ["On hold: nothing leaves. Release the hold to send."]
    made.shut = None
    made.presenter.retell()
    assert made.told("warn") == []
    assert "to look at" not in str(made.last.sentence)


def test_it_shows_what_it_finds_as_it_comes() -> None:
    flight = Flight()
    flight.run()
    sentences = [str(shown.sentence) for shown in flight.screen.shown]
    assert sentences[0] == "Looking: 0 of 6 checks are done."
    assert "Looking: 4 of 6 checks are done." in sentences
    assert not flight.screen.shown[0].is_done
    # The words of the run sheet need nobody's answer.
    assert "2 cues resolve." in [str(n.finding.detail) for n in flight.screen.shown[0].notes]


def test_a_vanished_room_and_a_missing_variable_are_told() -> None:
    flight = Flight(*CUES, Cue("3", text="{{guest}}"))
    flight.platform.listed["A1"] = ROOMS[:1]
    shown = flight.run()
    assert str(shown.sentence) == (
        "Not ready: 2 things to mend. First: The room Foyer of Ava is not live. Open it again, or "
        "aim elsewhere. One cue goes there."
    )
    assert [(note.way, note.cue) for note in shown.notes[:2]] == [(Way.CUE, "2"), (Way.TABLES, "")]


def test_a_secret_that_is_not_valid_is_asked_with_once() -> None:
    flight = Flight(platform=ScriptedPlatform(key=False))
    shown = flight.run()
    assert flight.platform.asked == ["key"]
    assert str(shown.sentence).startswith("Not ready: one thing to mend. The platform does not")
    assert shown.notes[0].way is Way.ACCOUNT
    assert flight.told("warn") == ["Nobody can tell whether A1 is ready."]


def test_a_secret_that_is_refused_on_the_way_ends_the_asking() -> None:
    refused = api_failed(FailureKind.BAD_SECRET)
    flight = Flight(platform=ScriptedPlatform(owner=refused))
    flight.run()
    assert flight.platform.asked == ["key", "account"]
    assert len(flight.told("fail")) == 1


def test_a_platform_out_of_reach_is_asked_once() -> None:
    flight = Flight(platform=ScriptedPlatform(key=api_failed(FailureKind.UNREACHABLE)))
    flight.run()
    assert flight.platform.asked == ["key"]
    assert flight.told("skipped") == ["The platform could not be reached."]


def test_what_fails_alike_everywhere_is_one_thing_to_mend() -> None:
    fault = api_failed(FailureKind.SERVER_FAULT)
    platform = ScriptedPlatform(fault, fault, fault, {"A1": fault}, fault)
    flight = Flight(platform=platform)
    flight.run()
    assert len(flight.told("fail")) == 1
    assert platform.asked == ["key", "account", "agents", "A1", "credits"]


def test_an_older_server_leaves_things_unknown_and_nothing_to_mend() -> None:
    gone = api_failed(FailureKind.WRONG_ADDRESS)
    agents = (Agent("A1", "Ava"), Agent("B2", "Ben"))
    platform = ScriptedPlatform(agents=agents, listed={"A1": gone, "B2": gone}, left=gone)
    flight = Flight(*CUES, Cue("3", text="Hi.", target=Target("B2")), platform=platform)
    shown = flight.run()
    assert str(shown.sentence) == "Ready: 0 ms away, 3 cues resolve, 3 things to look at."
    # One answer shows it for all.
    assert "B2" not in platform.asked
    assert flight.told("skipped") == ["The platform does not tell the credits left."]


def test_an_agent_without_an_account_is_told_once() -> None:
    platform = ScriptedPlatform(agents=(), listed={"A1": api_failed(FailureKind.AGENT_NOT_FOUND)})
    flight = Flight(platform=platform)
    flight.run()
    assert flight.told("fail") == [
        "A1 is no agent of this account. Choose another one, or open the account that has it."
    ]
    assert flight.told("warn") == ["This account has no agents yet."]


def test_the_read_budget_bounds_it() -> None:
    platform = ScriptedPlatform(listed={"A1": ROOMS}, reads=3)
    flight = Flight(platform=platform)
    flight.run()
    assert "A1" not in platform.asked
    assert "Nobody can tell which rooms of Ava are live." in flight.told("warn")


@pytest.mark.parametrize("left", [None, api_failed(FailureKind.SERVER_FAULT)])
def test_credits_are_those_of_the_account_where_nobody_else_says(
    left: float | Exception | None,
) -> None:
    platform = ScriptedPlatform(owner=Account("u1", credits=600.0), listed={"A1": ROOMS}, left=left)
    flight = Flight(platform=platform)
    flight.run()
    assert "Credits for about 1 h 0 min at this rate." in flight.told("ok")


def test_once_the_show_is_on_it_only_warns() -> None:
    flight = Flight(*CUES, Cue("3", text="{{guest}}"))
    flight.run()
    assert flight.told("fail") != []
    flight.is_on = True
    flight.presenter.retell()
    assert flight.told("fail") == []
    assert str(flight.last.sentence).startswith("The show is on. One thing to mend: ")


def test_an_edit_is_judged_without_asking_again() -> None:
    flight = Flight(*CUES, Cue("3", text="{{guest}}"))
    flight.run()
    asked = list(flight.platform.asked)
    flight.show = replace(flight.show, variables=(("guest", "Kim"),))
    flight.presenter.retell()
    assert str(flight.last.sentence).startswith("Ready: ")
    assert flight.platform.asked == asked


def test_without_an_account_this_computer_and_the_sheet_are_looked_at() -> None:
    flight = Flight()
    flight.chosen = ()
    shown = flight.run(is_open=False)
    assert str(shown.sentence) == (
        "Not ready: one thing to mend. No account is open. Open one, or rehearse."
    )
    assert flight.told("ok")[0] == "The history is whole."


def test_a_look_that_hangs_is_told_and_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "LOOK_S", 0.01)
    flight = Flight()

    async def hangs() -> Finding:
        await asyncio.Event().wait()
        raise AssertionError

    asyncio.run(flight.presenter.run((hangs,), flight.platform))
    assert flight.last.is_done
    assert flight.told("warn") == [
        "A part of this computer does not answer. Look again, or restart the panel."
    ]


def test_what_comes_after_it_was_closed_is_shown_to_nobody() -> None:
    flight = Flight()

    async def closes() -> Finding:
        flight.presenter.close()
        return await flight.whole()

    asyncio.run(flight.presenter.run((closes,), flight.platform))
    assert not any(shown.is_done for shown in flight.screen.shown)
    flight.presenter.retell()
    assert not flight.last.is_done
