from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.rehearsal.drills import Drill, Generation
from bithuman_panel.rehearsal.server import RehearsalServer
from tests.cli.scripted import ScriptedServer, reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.cli.commandline import CommandLine

AGENT = "A48KTR2917"
HOSTILE = "\x1b[2J\u202eevil"


@pytest.fixture
def old_platform() -> Iterator[str]:
    """The address of a platform of the older generation, which cannot list rooms."""
    server = RehearsalServer(generation=Generation.SEED)
    yield server.start()
    server.stop()


def test_agents_for_a_program(run: CommandLine, rehearsal: RehearsalServer) -> None:
    ran = run("agents", "--json")
    agents = json.loads(ran.out)
    assert (ran.status, ran.err) == (0, "")
    assert AGENT in {agent["code"] for agent in agents}
    assert set(agents[0]) == {
        "code",
        "name",
        "status",
        "model",
        "description",
        "language",
        "image_url",
    }


def test_agents_for_a_person(run: CommandLine, rehearsal: RehearsalServer) -> None:
    assert f"{AGENT}: Ava (ready)" in run("agents").out.splitlines()


def test_what_an_agent_does_not_tell_is_said(run: CommandLine) -> None:
    agents = {"success": True, "data": [{"code": AGENT}, {"code": "A1", "name": HOSTILE}]}
    with ScriptedServer(reply("200 OK", agents)) as server:
        bare, hostile = run("agents", "--base-url", server.url).out.splitlines()
    assert bare == f"{AGENT}: no name (state not told)"
    assert not set(hostile) & set("\x1b\u202e")


@pytest.mark.parametrize("argv", [("agents",), ("rooms", "--agent", AGENT)])
def test_an_empty_list_is_said_on_standard_error(run: CommandLine, argv: tuple[str, ...]) -> None:
    empty = {"success": True, "data": [], "agent_code": AGENT, "sessions": []}
    with ScriptedServer(reply("200 OK", empty)) as server:
        told = run(*argv, "--base-url", server.url)
        listed = run(*argv, "--json", "--base-url", server.url)
    assert (told.status, told.out) == (0, "")
    assert told.complaint
    assert (listed.status, listed.out, listed.err) == (0, "[]\n", "")


def test_rooms_for_a_program(run: CommandLine, rehearsal: RehearsalServer) -> None:
    ran = run("rooms", "--agent", AGENT, "--json")
    rooms = json.loads(ran.out)
    assert ran.status == 0
    assert set(rooms[0]) == {"room_id", "people", "opened_at", "deliverable", "matched_by"}
    assert all(room["opened_at"].endswith("Z") for room in rooms)


def test_rooms_for_a_person(run: CommandLine) -> None:
    sessions = [
        {"room_id": "lobby", "num_participants": 3, "created_at": 1767225600, "deliverable": True},
        {"room_id": HOSTILE, "deliverable": False},
    ]
    answer = reply("200 OK", {"agent_code": AGENT, "sessions": sessions})
    with ScriptedServer(answer) as server:
        lobby, hostile = run("rooms", "--agent", AGENT, "--base-url", server.url).out.splitlines()
    assert lobby == "lobby: 3 people, open since 2026-01-01T00:00:00.000Z, can be reached"
    assert hostile.endswith(": ? people, open since ?, cannot be reached")
    assert not set(hostile) & set("\x1b\u202e")


def test_a_room_whose_time_is_not_told_has_none(run: CommandLine) -> None:
    answer = reply("200 OK", {"agent_code": AGENT, "sessions": [{"room_id": "lobby"}]})
    with ScriptedServer(answer) as server:
        ran = run("rooms", "--agent", AGENT, "--json", "--base-url", server.url)
    assert json.loads(ran.out)[0]["opened_at"] is None


def test_a_platform_that_cannot_list_rooms_is_explained(
    run: CommandLine, old_platform: str
) -> None:
    ran = run("rooms", "--agent", AGENT, "--base-url", old_platform)
    assert (ran.status, ran.out) == (1, "")
    assert "room by its id" in ran.complaint


@pytest.mark.parametrize("argv", [("agents",), ("rooms", "--agent", AGENT)])
def test_a_refused_key_is_one_sentence(
    run: CommandLine, rehearsal: RehearsalServer, argv: tuple[str, ...]
) -> None:
    rehearsal.set_drill(Drill.KEY_REVOKED)
    ran = run(*argv)
    assert (ran.status, ran.out) == (1, "")
    assert ran.complaint


@pytest.mark.parametrize(
    "argv",
    [
        ("rooms", "--agent", "../me"),
        ("agents", "--base-url", "http://example.org"),
        ("agents", "--ca-file", "/nowhere/ca.pem"),
    ],
)
def test_refused_input_is_a_wrong_use(run: CommandLine, argv: tuple[str, ...]) -> None:
    ran = run(*argv)
    assert (ran.status, ran.out) == (2, "")
    assert ran.complaint
