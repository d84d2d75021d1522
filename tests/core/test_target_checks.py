from __future__ import annotations

import pytest

from bithuman_panel.core.cue import Cue
from bithuman_panel.core.models import Agent, Room, Target
from bithuman_panel.core.preflight import Standing, Way
from bithuman_panel.core.show import RunSheet
from bithuman_panel.core.target_checks import Scene, agents_of, seen, target_notes

AVA, BEN = Agent("A1", "Ava", "ready"), Agent("B2", "Ben")
LOBBY, HALL = Target("A1", "lobby"), Target("A1", "hall")
ROOMS = {"A1": (Room("lobby", 3), Room("hall", 4)), "B2": (Room("booth", 1),)}
FREE = Cue("1", text="Good evening.")


def sheet_of(*cues: Cue) -> RunSheet:
    return RunSheet("s", "Gala", cues)


def to(target: Target, cue: str = "9") -> Cue:
    return Cue(cue, text="Hi.", target=target)


def words(sheet: RunSheet, scene: Scene) -> list[tuple[str, str, Way, str]]:
    return [
        (n.state.value, str(n.finding.detail), n.way, n.cue) for n in target_notes(sheet, scene)
    ]


def test_targets_that_are_there() -> None:
    sheet = sheet_of(FREE, to(Target("B2")))
    scene = Scene((LOBBY,), (AVA, BEN), ROOMS)
    assert agents_of(sheet, scene.chosen) == ("A1", "B2")
    assert words(sheet, scene) == [
        ("ok", "Ava is live in 2 rooms.", Way.NONE, ""),
        ("ok", "Ben is live in one room.", Way.NONE, ""),
    ]


@pytest.mark.parametrize(
    ("chosen", "cues", "state", "sentence"),
    [
        (
            (),
            (),
            "warn",
            "No target is chosen, and cover line and steer go there. Choose an agent and a room.",
        ),
        (
            (),
            (FREE,),
            "fail",
            "No target is chosen, and one cue goes there. Choose an agent and a room.",
        ),
        (
            (LOBBY, HALL),
            (FREE, FREE),
            "fail",
            "Several rooms are chosen, and 2 cues go to one target. Choose one of them, or all "
            "rooms.",
        ),
    ],
)
def test_the_current_target(
    chosen: tuple[Target, ...], cues: tuple[Cue, ...], state: str, sentence: str
) -> None:
    found = words(sheet_of(*cues), Scene(chosen, (AVA, BEN), ROOMS))
    assert found[0] == (state, sentence, Way.TARGETS, "")


def test_several_rooms_are_no_trouble_where_no_cue_goes_there() -> None:
    found = words(sheet_of(to(Target("B2"))), Scene((LOBBY, HALL), (AVA, BEN), ROOMS))
    assert [state for state, *_ in found] == ["ok", "ok"]


def test_an_agent_that_is_not_of_the_account_is_told_once() -> None:
    found = words(sheet_of(to(Target("X9", "lobby"))), Scene((LOBBY,), (AVA,), {**ROOMS, "X9": ()}))
    assert found[1:] == [
        (
            "fail",
            "X9 is no agent of this account. Choose another one, or open the account that has it.",
            Way.TARGETS,
            "",
        )
    ]


def test_an_agent_that_is_not_ready() -> None:
    late = Agent("A1", "Ava", "processing")
    assert words(sheet_of(FREE), Scene((LOBBY,), (late,), ROOMS)) == [
        (
            "fail",
            "Ava is not ready, its state is processing. Wait until it is, or choose another one.",
            Way.TARGETS,
            "",
        )
    ]


def test_what_nobody_can_tell_stays_unknown() -> None:
    assert words(sheet_of(FREE), Scene((LOBBY,), None, {})) == [
        ("warn", "Nobody can tell whether A1 is ready.", Way.NONE, "")
    ]
    assert words(sheet_of(FREE), Scene((LOBBY,), (AVA,), {"A1": None})) == [
        ("warn", "Nobody can tell which rooms of Ava are live.", Way.NONE, "")
    ]


def test_a_room_that_has_vanished() -> None:
    gone = Target("A1", "attic")
    scene = Scene((LOBBY,), (AVA,), ROOMS, {gone: "Loft"})
    assert words(sheet_of(FREE, to(gone, "5"), to(gone, "6")), scene)[1:] == [
        (
            "fail",
            "The room Loft of Ava is not live. Open it again, or aim elsewhere. 2 cues go there.",
            Way.CUE,
            "5",
        )
    ]
    assert words(sheet_of(FREE), Scene((gone,), (AVA,), ROOMS))[1:] == [
        (
            "fail",
            "The room attic of Ava is not live. Open it again, or aim elsewhere. One cue goes "
            "there.",
            Way.TARGETS,
            "1",
        )
    ]


def test_a_room_without_its_agent() -> None:
    rooms = {"A1": (Room("lobby", 2, deliverable=False), Room("hall"))}
    found = words(sheet_of(), Scene((LOBBY,), (AVA,), rooms))
    assert found == [
        ("ok", "Ava is live in one room.", Way.NONE, ""),
        (
            "fail",
            "Ava is not in the room lobby. Wait until it is, or aim elsewhere.",
            Way.TARGETS,
            "",
        ),
    ]


def test_a_broadcast_to_nobody() -> None:
    scene = Scene((LOBBY,), (AVA, BEN), {**ROOMS, "B2": (Room("booth", 1, deliverable=False),)})
    assert words(sheet_of(to(Target("B2"))), scene)[1:] == [
        (
            "fail",
            "No room of Ben is live. Open its page, and wait until it is live. One cue goes there.",
            Way.CUE,
            "9",
        )
    ]
    assert len(words(sheet_of(to(Target("A1"))), scene)) == 1


def test_who_is_there() -> None:
    scene = Scene((LOBBY,), (AVA, BEN), ROOMS)
    assert seen(Standing(cues=2), sheet_of(FREE), scene) == Standing("Ava", 2, 7, cues=2)
    both = sheet_of(FREE, to(Target("B2")))
    assert seen(Standing(), both, scene) == Standing(None, 3, 8)
    partly = Scene((LOBBY,), (AVA,), {"A1": (Room("lobby", 3), Room("hall"))})
    assert seen(Standing(), sheet_of(FREE), partly) == Standing("Ava", 2, None)
    assert seen(Standing(), both, Scene((LOBBY,), (AVA,), {"A1": None})) == Standing()
    assert seen(Standing(), sheet_of(), Scene()) == Standing()
