from __future__ import annotations

import math

import pytest

from bithuman_panel.core.models import Mode
from bithuman_panel.rehearsal.cast import CAST, Persona
from bithuman_panel.rehearsal.conversation import Conversation, speaking_s
from bithuman_panel.rehearsal.visits import latest_visit
from bithuman_panel.rehearsal.world import Session, World
from tests.rehearsal.calls import AVA, BASIL, NOON, HandClock

AVA_PERSONA = next(persona for persona in CAST if persona.code == AVA)
LONG_LINE = " ".join(["word"] * 50)


def room(world: World, name: str, code: str = AVA) -> Session:
    persona = world.agent(code)
    assert persona
    return next(found for found in world.live_rooms(persona) if found.room_id == name)


def lobby_talk() -> Conversation:
    return Conversation(7, latest_visit(7, AVA_PERSONA, AVA_PERSONA.slots[0], NOON, NOON))


def test_every_code_and_every_slot_is_its_own() -> None:
    assert len({persona.code for persona in CAST}) == len(CAST)
    for persona in CAST:
        assert len(set(persona.slots)) == len(persona.slots)


def test_the_same_seed_and_time_give_the_same_world() -> None:
    def told(seed: int) -> str:
        clock = HandClock()
        world = World(clock, seed)
        clock.now += 1000
        return str([(s, world.transcript(s)) for s in world.sessions()])

    assert told(1) == told(1)
    assert told(1) != told(2)


@pytest.mark.parametrize("persona", [persona for persona in CAST if persona.slots])
def test_a_main_agent_always_has_a_live_room(persona: Persona) -> None:
    clock = HandClock()
    world = World(clock)
    for _ in range(200):
        rooms = world.live_rooms(persona)
        assert any(found.is_deliverable and found.people > 0 for found in rooms)
        clock.now += 37


def test_visitors_come_and_go() -> None:
    clock = HandClock()
    world = World(clock)
    seen: set[str] = set()
    crowds: set[int] = set()
    for _ in range(100):
        seen |= {found.room_id for found in world.live_rooms(AVA_PERSONA)}
        crowds.add(room(world, "lobby").people)
        clock.now += 60
    assert len(seen) > 10
    assert len(crowds) > 2


def test_the_first_agent_begins_with_visitors_of_its_own() -> None:
    rooms = World(HandClock()).live_rooms(AVA_PERSONA)
    assert [found.visit.slot.name for found in rooms] == ["lobby", "main-stage", None, None]


def test_a_visitor_s_room_closes_and_comes_back_under_another_id() -> None:
    slot = AVA_PERSONA.slots[2]
    first = latest_visit(7, AVA_PERSONA, slot, NOON, NOON)
    assert first.is_live(NOON)
    assert not first.is_live(first.closes_at)
    assert latest_visit(7, AVA_PERSONA, slot, NOON, first.closes_at + 1) == first
    second = latest_visit(7, AVA_PERSONA, slot, NOON, first.opened_at + slot.period_s)
    assert second.room_id != first.room_id
    assert second.opened_at >= first.closes_at


def test_a_clock_that_steps_back_does_no_harm() -> None:
    clock = HandClock()
    world = World(clock)
    clock.now -= 100_000
    assert room(world, "lobby").people > 0


def test_lines_wait_until_the_agent_is_silent() -> None:
    clock = HandClock()
    world = World(clock)
    world.deliver([room(world, "lobby")], Mode.SPEAK, LONG_LINE)
    world.deliver([room(world, "lobby")], Mode.SPEAK, "And now this.")
    clock.now += 18
    assert "And now this." not in [u.text for u in world.transcript(room(world, "lobby"))]
    clock.now += 60
    said = [u.text for u in world.transcript(room(world, "lobby"))]
    assert said.index(LONG_LINE) < said.index("And now this.")


def test_a_line_takes_as_long_as_its_words() -> None:
    assert speaking_s(LONG_LINE) == pytest.approx(20)
    assert speaking_s("") > 0
    talk = lobby_talk()
    begins = talk.speak(LONG_LINE, NOON)
    assert talk.speak("Next.", NOON) == pytest.approx(begins + 20)


def test_a_room_without_a_worker_only_asks() -> None:
    world = World(HandClock())
    said = world.transcript(room(world, "gallery-east", BASIL))
    assert {utterance.role for utterance in said} == {"user"}


def test_unrelated_context_is_told_once_and_related_context_always() -> None:
    talk = lobby_talk()
    talk.advance(NOON)
    talk.learn("Xylophones are forbidden.")
    talk.advance(NOON + 1000)
    told = [u.text for u in talk.transcript(math.inf) if "Xylophones" in u.text]
    assert len(told) == 1
    talk.learn("The workshops moved to hall three.")
    talk.advance(NOON + 5000)
    told = [u.text for u in talk.transcript(math.inf) if "hall three" in u.text]
    assert len(told) > 1


def test_a_clock_that_jumps_by_a_year_costs_no_year() -> None:
    talk = lobby_talk()
    talk.advance(NOON + 365 * 86_400)
    said = talk.transcript(math.inf)
    assert len(said) < 500
    assert said[-1].at > NOON + 364 * 86_400
