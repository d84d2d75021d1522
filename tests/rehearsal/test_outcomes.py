"""Every drill through the panel's own wire: the lesson's outcome is the verdict's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.api.lines import LineWire
from bithuman_panel.api.trust import Trust
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.models import Line, Mode, Target, line_of
from bithuman_panel.core.secret import Secret
from bithuman_panel.rehearsal.drills import LESSONS
from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, Drill, Generation, RehearsalServer
from bithuman_panel.rehearsal.simulation import Tempo
from tests.rehearsal.calls import AVA

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rehearsal.conftest import Begin

TO_LOBBY = Target(AVA, "lobby")
LINES = [
    line_of(Mode.SPEAK, "Hello", TO_LOBBY),
    line_of(Mode.CONTEXT, "It rains.", TO_LOBBY),
    line_of(Mode.SPEAK, "Hello", TO_LOBBY, via_add_context=True),
]


@pytest.fixture(scope="module")
def platform() -> Iterator[RehearsalServer]:
    server = RehearsalServer(tempo=Tempo(slow_s=0.02))
    server.start()
    yield server
    server.stop()


def outcome_of(server: RehearsalServer, line: Line) -> Outcome:
    wire = LineWire(Access(server.base_url, Secret(REHEARSAL_SECRET)), Trust())
    deadline_s = 0.6 if server.drill in {Drill.SILENCE, Drill.DRIP} else 5.0
    try:
        return wire.send(line, deadline_s=deadline_s, may_leave=lambda: True)[1].outcome
    finally:
        wire.close()


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("drill", Drill)
def test_the_outcome_of_a_drill(platform: RehearsalServer, drill: Drill, line: Line) -> None:
    platform.set_drill(drill)
    assert outcome_of(platform, line) is LESSONS[drill].outcome


@pytest.mark.parametrize("drill", set(Drill) - {Drill.PARTLY})
def test_the_outcome_in_the_older_generation(begin: Begin, drill: Drill) -> None:
    tempo = Tempo(slow_s=0.02)
    server = begin(generation=Generation.SEED, drill=drill, tempo=tempo)
    assert outcome_of(server, LINES[0]) is LESSONS[drill].outcome


def test_the_older_generation_cannot_tell_partly(begin: Begin) -> None:
    server = begin(generation=Generation.SEED, drill=Drill.PARTLY)
    assert outcome_of(server, LINES[0]) is Outcome.DELIVERED


def test_every_outcome_can_be_rehearsed() -> None:
    assert {lesson.outcome for lesson in LESSONS.values()} == set(Outcome)


def test_a_broadcast_to_the_first_agent_is_delivered(platform: RehearsalServer) -> None:
    platform.set_drill(None)
    assert outcome_of(platform, line_of(Mode.SPEAK, "Hello", Target(AVA))) is Outcome.DELIVERED
