from __future__ import annotations

import asyncio

import pytest

from bithuman_panel.core.activity import Activity, RuntimeSession
from bithuman_panel.core.choice import Choice
from bithuman_panel.core.errors import FailureKind
from bithuman_panel.core.models import Agent, Room, Target
from bithuman_panel.presenters.targets_view import WANTS_SECRET, Way, show_failure
from tests.presenters import screens
from tests.presenters.column import AVA, BEN, HALL, LOBBY, SHUT, Column, column
from tests.presenters.fakes import ScriptedReads, StillMemory, api_failed
from tests.presenters.screens import TargetsScreen


def test_a_start_aims_at_the_first_agent_and_its_first_live_room() -> None:
    made = column(SHUT, LOBBY, HALL)
    assert made.screen.agents == ("Ava", "Ben")
    assert made.screen.chosen_agent == "A1"
    assert made.screen.card is AVA
    assert made.target == Target("A1", "lobby")
    assert made.aims[-1] == (Choice(AVA, "lobby", (SHUT, LOBBY, HALL)), True)
    assert made.screen.chosen_room == "lobby"
    assert made.screen.state is None
    assert made.memory.last == Target("A1", "lobby")


def test_an_agent_that_is_ready_goes_before_one_that_is_not() -> None:
    assert column(agents=(Agent("N0", status="processing"), BEN)).screen.chosen_agent == "B2"
    assert column(agents=(Agent("N0", status="failed"),)).screen.chosen_agent == "N0"
    assert column(agents=(Agent("N0"), BEN)).screen.chosen_agent == "N0"


def test_an_account_without_agents_says_what_to_do() -> None:
    made = column(agents=())
    assert "no agent yet" in (made.screen.state or "")
    assert made.screen.way is Way.REHEARSE
    assert made.reads.asked == ["agents"]
    assert made.aims == [(None, True)]
    assert made.screen.card is None


def test_an_agent_without_rooms_says_what_to_do() -> None:
    made = column()
    assert "No room is live" in (made.screen.state or "")
    assert made.screen.way is Way.VIEWER
    assert made.screen.states == [
        "Looking for your agents …",
        "Looking for rooms …",
        made.screen.state,
    ]
    assert made.target is None


def test_the_target_of_the_last_session_comes_back() -> None:
    memory = StillMemory(last=Target("B2", "attic"))
    made = Column(ScriptedReads((AVA, BEN), {"B2": (Room("attic"), LOBBY)}), memory)
    made.open()
    assert made.screen.card is BEN
    assert made.target == Target("B2", "attic")


def test_a_broadcast_is_never_chosen_by_itself() -> None:
    memory = StillMemory(last=Target("A1", None))
    made = Column(ScriptedReads((AVA,), {"A1": (LOBBY, HALL)}), memory)
    made.open()
    assert made.target == Target("A1", "lobby")
    assert not made.screen.is_broadcast


def test_a_last_agent_of_another_account_is_forgotten() -> None:
    memory = StillMemory(last=Target("X9", "attic"))
    made = Column(ScriptedReads((AVA,), {"A1": (LOBBY,)}), memory)
    made.open()
    assert made.target == Target("A1", "lobby")


def test_a_last_agent_that_was_typed_by_hand_comes_back() -> None:
    memory = StillMemory(agents=["X9"], rooms={"X9": ["attic"]}, last=Target("X9", "attic"))
    made = Column(ScriptedReads((AVA,)), memory)
    made.open()
    assert made.target == Target("X9", "attic")
    assert made.screen.agents == ("Ava", "X9")


def test_without_a_list_the_last_target_can_still_be_reached() -> None:
    memory = StillMemory(last=Target("A1", "lobby"))
    unreachable = api_failed(FailureKind.UNREACHABLE)
    made = Column(ScriptedReads(unreachable, {"A1": unreachable}), memory)
    made.open()
    assert made.target == Target("A1", "lobby")
    assert made.screen.states[1] == "It is unreachable. Mend it."


def test_an_agent_known_by_its_code_alone_gets_its_name_with_the_next_list() -> None:
    memory = StillMemory(last=Target("A1", "lobby"))
    made = Column(ScriptedReads(api_failed(FailureKind.UNREACHABLE), {"A1": (LOBBY,)}), memory)
    made.open()
    made.reads.listed = (AVA,)
    made.open()
    assert made.screen.card is AVA
    assert made.aims[-1][0] == Choice(AVA, "lobby", (LOBBY,))
    assert made.target == Target("A1", "lobby")


def test_listing_the_agents_again_leaves_the_choice() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.choose_room("hall")
    made.reads.listed = (BEN, AVA, Agent("C3", "Cleo"))
    made.open()
    assert made.screen.agents == ("Ben", "Ava", "Cleo")
    assert made.target == Target("A1", "hall")
    made.reads.listed = (BEN,)
    made.open()
    assert made.target == Target("A1", "hall"), "only the operator aims elsewhere"
    assert made.screen.card is AVA


def test_reading_stops_when_told_to_until_the_lists_are_asked_for() -> None:
    made = column(LOBBY)
    made.reads.asked.clear()
    made.targets.stop_reading()
    made.watch()
    made.list_again()
    assert made.reads.asked == []
    made.open()
    assert made.reads.asked == ["agents", "rooms A1"]


@pytest.mark.parametrize(
    "kind",
    [
        FailureKind.BAD_SECRET,
        FailureKind.MISSING_SECRET,
        FailureKind.SUSPENDED,
        FailureKind.PLAN_REQUIRED,
    ],
)
def test_a_refused_key_stops_the_reading(kind: FailureKind) -> None:
    made = Column(ScriptedReads(api_failed(kind)), StillMemory(last=Target("A1", "lobby")))
    made.open()
    made.watch()
    assert made.reads.asked == ["agents"]
    assert made.screen.state == f"It is {kind}. Mend it."
    assert made.screen.way is (Way.ACCOUNT if kind in WANTS_SECRET else Way.REFRESH)
    made.targets.choose_agent("B2")
    made.list_again()
    assert made.reads.asked == ["agents"]


def test_a_key_that_is_refused_later_stops_the_watch() -> None:
    made = column(LOBBY)
    made.reads.live["A1"] = api_failed(FailureKind.BAD_SECRET)
    made.watch()
    assert made.reads.asked == ["agents", "rooms A1", "rooms A1"]
    made.reads.live["A1"] = (LOBBY,)
    made.open()
    assert made.reads.asked[-2:] == ["agents", "rooms A1"], "asking again is a human act"
    assert made.screen.state is None


def test_a_passing_fault_does_not_stop_the_watch() -> None:
    made = column(LOBBY)
    made.reads.live["A1"] = api_failed(FailureKind.SERVER_FAULT)
    made.watch()
    assert made.reads.asked.count("rooms A1") == 4
    assert made.screen.state == "It is server-fault. Mend it."
    assert made.target == Target("A1", "lobby")
    assert made.screen.alarm_text is None


@pytest.mark.parametrize("text", ["", "../validate", "A 1", "A1\n\n#"])
def test_a_refused_agent_code_changes_nothing_and_says_why(text: str) -> None:
    made = column(LOBBY)
    before = len(made.aims)
    made.screen.chosen_agent = text  # as it stands in the field
    assert made.targets.choose_agent(text) is False
    assert made.screen.chosen_agent == "A1"
    assert "agent code" in (made.screen.state or "")
    assert len(made.aims) == before
    assert made.memory.agents == []


def test_choosing_the_same_agent_again_changes_nothing() -> None:
    made = column(LOBBY, HALL)
    made.targets.aim.choose_room("hall")
    before = len(made.aims)
    made.screen.chosen_agent = " A1 "  # as it stands in the field
    assert made.targets.choose_agent(" A1 ") is False
    assert made.screen.chosen_agent == "A1"
    assert len(made.aims) == before


def test_a_typed_agent_is_remembered_and_shown() -> None:
    made = column()
    assert made.targets.choose_agent("X9") is True
    assert made.screen.state is None, "what was said of the other agent is gone"
    assert made.memory.agents == ["X9"]
    assert made.screen.agents == ("Ava", "Ben", "X9")
    assert made.screen.card == Agent("X9")


class SlowReads(ScriptedReads):
    """Reads whose answers for rooms come when the test lets them."""

    def __init__(
        self, agents: tuple[Agent, ...], live: dict[str, tuple[Room, ...] | Exception]
    ) -> None:
        super().__init__(agents, live)
        self.is_asked = asyncio.Event()
        self.may_answer = asyncio.Event()

    async def rooms(self, code: str) -> tuple[Room, ...]:
        self.is_asked.set()
        await self.may_answer.wait()
        return await super().rooms(code)


@pytest.mark.parametrize("late", [(LOBBY,), api_failed(FailureKind.BAD_SECRET)])
def test_a_late_answer_for_an_agent_left_behind_is_dropped(
    late: tuple[Room, ...] | Exception,
) -> None:
    async def scenario() -> Column:
        reads = SlowReads((AVA, BEN), {"A1": late, "B2": (HALL,)})
        made = Column(reads)
        opening = asyncio.ensure_future(made.targets.open())
        await reads.is_asked.wait()
        made.targets.choose_agent("B2")
        reads.may_answer.set()
        await opening
        return made

    made = asyncio.run(scenario())
    assert made.target is None
    assert made.screen.rooms == ()
    assert made.screen.state is None
    made.list_again()
    assert made.target == Target("B2", "hall")


@pytest.mark.parametrize("is_ticked", [False, True])
def test_a_room_chosen_while_the_first_list_is_read_stays_chosen(*, is_ticked: bool) -> None:
    async def scenario() -> Column:
        reads = SlowReads((AVA,), {"A1": (LOBBY,)})
        made = Column(reads)
        opening = asyncio.ensure_future(made.targets.open())
        await reads.is_asked.wait()
        # The account knows of a room that the agent's own list has not got, or no longer.
        made.known.take_activity(Activity(sessions=(RuntimeSession("s1", "A1", "hall"),)))
        assert [room.room_id for room in made.screen.rooms] == ["hall"]
        (made.aim.tick_room if is_ticked else made.aim.choose_room)("hall")
        reads.may_answer.set()
        await opening
        return made

    made = asyncio.run(scenario())
    assert made.target == Target("A1", "hall"), "nobody but the operator aims elsewhere"
    made.targets.choose_agent("B2")
    made.targets.choose_agent("A1")
    assert made.aims[-1] == (Choice(AVA, "hall", (LOBBY,)), True), "the account still has it"


def test_an_agent_chosen_while_the_list_is_read_stays_chosen() -> None:
    async def scenario() -> Column:
        made = Column(ScriptedReads((AVA, BEN), {"B2": (HALL,)}))
        opening = asyncio.ensure_future(made.targets.open())
        made.targets.choose_agent("B2")
        await opening
        return made

    made = asyncio.run(scenario())
    assert made.target == Target("B2", "hall")
    assert made.screen.card == BEN


def test_the_language_of_an_agent_is_what_the_platform_says() -> None:
    made = column(agents=(Agent("N0", language="fi"), BEN))
    assert [made.targets.language(code) for code in ("N0", "B2", "X9")] == ["fi", None, None]


def test_a_refusal_with_a_link_offers_it() -> None:
    screen, link = screens.TargetsScreen(), "https://www.bithuman.ai/pricing"
    refused = api_failed(FailureKind.PLAN_REQUIRED).failure
    show_failure(screen, refused._replace(link=link))
    assert (screen.way, screen.door and screen.door.page) == (Way.PAGE, link)
    # A refused secret is entered anew, whatever else the reply says.
    show_failure(screen, refused._replace(kind=FailureKind.BAD_SECRET, link=link))
    assert (screen.way, screen.door) == (Way.ACCOUNT, None)


class Pager(TargetsScreen):
    """Remembers each list that it was shown, and who of it was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.lists: list[tuple[str, ...]] = []
        self.at: list[str | None] = []

    def show_agents(self, agents: tuple[Agent, ...], chosen: str | None) -> None:
        self.lists.append(tuple(agent.code for agent in agents))
        self.at.append(chosen)


def paging(listed: tuple[Agent, ...], memory: StillMemory, *rooms: Room) -> tuple[Column, Pager]:
    screen, pages = Pager(), ((AVA,), (AVA, BEN))
    made = Column(ScriptedReads(listed, {"A1": rooms}, pages=pages), memory, screen)
    made.open()
    return made, screen


def test_agents_are_shown_page_by_page_and_nobody_waits_for_the_last() -> None:
    made, screen = paging((AVA, BEN, Agent("C3")), StillMemory(), LOBBY)
    assert screen.lists == [("A1",), ("A1", "B2"), ("A1", "B2", "C3")]
    assert made.target == Target("A1", "lobby")


def test_the_agent_of_the_last_session_is_waited_for_page_by_page() -> None:
    _, screen = paging((AVA, BEN), StillMemory(last=Target("B2", "attic")))
    assert screen.at == [None, "B2", "B2"]


def test_a_reading_that_fails_half_way_keeps_what_is_there() -> None:
    made = column(LOBBY, agents=(AVA, BEN))
    made.reads.pages = ((Agent("A1", "Ava the second"),),)
    made.reads.listed = api_failed(FailureKind.UNREACHABLE)
    asyncio.run(made.targets.refresh_agents())
    assert made.screen.agents == ("Ava the second", "Ben")
    assert made.screen.chosen_agent == "A1"


def test_favourites_stand_first_and_typed_ones_may_be_among_them() -> None:
    made = column(LOBBY, agents=(AVA, BEN))
    made.memory.remember_agent("Z9")
    made.targets.favourites = lambda: ("Z9", "B2")
    made.targets.show_agents()
    assert made.screen.agents == ("Z9", "Ben", "Ava")
    assert made.screen.chosen_agent == "A1"


def test_whoever_listens_hears_of_a_new_list_and_of_another_choice() -> None:
    made = column(LOBBY)
    heard: list[str | None] = []
    made.targets.listen(lambda: heard.append(made.aim.agent.code if made.aim.agent else None))
    assert made.targets.choose_agent("B2")
    asyncio.run(made.targets.refresh_agents())
    assert heard == ["B2", "B2"]
