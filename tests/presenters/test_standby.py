"""What is told of the cue on standby before GO lets it go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.models import Mode, Target
from bithuman_panel.core.run import Does, PrimeState
from tests.core.shows import cues
from tests.presenters.desk import CANARY
from tests.presenters.run_desk import RunDesk

A, B, C = cues(3)


@pytest.fixture
def desk() -> RunDesk:
    desk = RunDesk()
    desk.play(A, B, C)
    return desk


def test_go_does_what_it_says(desk: RunDesk) -> None:
    assert (desk.standby().does, desk.standby().prime_state) == (Does.GO, PrimeState.NONE)
    desk.speak(Target("A1", "lobby"), 3.0)
    desk.run.gate_changed()
    assert desk.standby().does is Does.NEXT
    desk.loop.pass_s(3.0)
    assert desk.standby().does is Does.GO
    desk.speak(Target("A2"), 3.0)
    desk.run.gate_changed()
    assert desk.standby().does is Does.GO


def test_standby_takes_as_long_as_its_agent_does_and_a_context_none() -> None:
    desk = RunDesk()
    silent = replace(C, mode=Mode.CONTEXT)
    desk.play(A, replace(B, target=Target("B2", "hall")), silent)
    lasts = []
    for cue_id in ("c1", "c2", "c3"):
        desk.run.stand_by(cue_id)
        lasts.append(desk.standby().speaking_s)
    assert lasts == [7.0, 14.0, 0.0]
    desk.run.stand_by("c1")
    desk.run.aim(None)
    assert desk.standby().speaking_s == 14.0, "nobody yet"


def test_a_secret_in_a_cue_a_value_or_the_cover_line_is_not_shown_large() -> None:
    desk = RunDesk()
    desk.play(Cue("c1", text="Hello {{guest}} {{city}}."), B)
    desk.show.set_value("guest", CANARY)
    desk.show.set_cover(f"It is {CANARY}.")
    assert CANARY not in desk.standby().text
    desk.show.set_value("city", "Graz")
    assert CANARY not in desk.standby().text
    assert "API secret" in str(desk.standby().complaint)
    assert desk.sheet.cover is not None
    assert CANARY not in desk.sheet.cover.text


def test_standby_says_that_its_room_has_closed_before_go(desk: RunDesk) -> None:
    desk.play(replace(A, target=Target("B2", "hall")))
    assert desk.standby().is_there
    desk.closed.add(Target("B2", "hall"))
    desk.run.rooms_changed()
    assert not desk.standby().is_there
    assert str(desk.standby().go) == "hall has closed"
    desk.closed.clear()
    desk.run.rooms_changed()
    assert str(desk.standby().go) == "Speak to B2 in hall"
