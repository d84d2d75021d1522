from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.cli.send import STATUS
from bithuman_panel.core.delivery import WORST_FIRST, Outcome
from bithuman_panel.core.record import SENT_FIELDS
from bithuman_panel.rehearsal.drills import LESSONS, Drill
from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, RehearsalServer
from tests.cli.scripted import ScriptedServer, reply

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.commandline import CommandLine, Ran

AGENT = "A48KTR2917"
DELIVERED = reply("200 OK", {"agent_code": AGENT, "context_type": "speak", "delivered_to_rooms": 1})
REJECTED = reply(
    "401 Unauthorized",
    {
        "error": {"code": "UNAUTHORIZED", "message": "Wrong key.", "httpStatus": 401},
        "status": "error",
        "status_code": 401,
    },
)


def send(run: CommandLine, *argv: str) -> Ran:
    return run("send", "--agent", AGENT, "--json", *argv)


def live_room(run: CommandLine) -> str:
    rooms = json.loads(run("rooms", "--agent", AGENT, "--json").out)
    return next(str(room["room_id"]) for room in rooms if room["deliverable"])


def history(run: CommandLine) -> list[dict[str, object]]:
    entries = json.loads(run("export", "--format", "json").out)
    assert isinstance(entries, list)
    return entries


@pytest.mark.parametrize("drill", list(Drill))
def test_each_drill_ends_with_its_outcome_and_status(
    run: CommandLine, rehearsal: RehearsalServer, drill: Drill
) -> None:
    room = live_room(run)
    rehearsal.set_drill(drill)
    waits = {Drill.SILENCE: "0.5", Drill.DRIP: "1"}
    ran = send(run, "--room", room, "--speak", "Hello.", "--deadline", waits.get(drill, "10"))
    (record,) = ran.objects
    expected = LESSONS[drill].outcome
    assert (record["outcome"], ran.status) == (expected, STATUS[expected])
    assert tuple(record) == SENT_FIELDS
    assert (record["message"] is None) == (expected is Outcome.DELIVERED)
    assert [(entry["entry"], entry["outcome"]) for entry in history(run)] == [
        (record["entry"], expected)
    ]


def test_the_statuses_are_those_of_the_contract() -> None:
    assert [STATUS[outcome] for outcome in WORST_FIRST] == [15, 14, 12, 13, 11, 10, 0]


def test_a_delivered_line_is_told_with_every_fact(
    run: CommandLine, rehearsal: RehearsalServer
) -> None:
    room = live_room(run)
    (record,) = send(run, "--room", room, "--speak", "Welcome.").objects
    assert record["elapsed_ms"] >= 0
    assert record["request_id"]
    assert record["entry"]
    told = {name: value for name, value in record.items() if name not in ("elapsed_ms", "entry")}
    assert told | {"request_id": None} == {
        "outcome": "delivered",
        "agent": AGENT,
        "room": room,
        "mode": "speak",
        "status": 200,
        "code": None,
        "message": None,
        "delivered_to_rooms": 1,
        "rooms": [room],
        "rooms_skipped": [],
        "rooms_failed": [],
        "request_id": None,
    }
    (arrival,) = rehearsal.arrivals()
    assert (arrival.text, arrival.heard_in) == ("Welcome.", (room,))


@pytest.mark.parametrize(
    ("argv", "path", "body"),
    [
        (("--speak", "Hi"), "speak", {"message": "Hi", "room_id": "r"}),
        (
            ("--context", "Hi"),
            "add-context",
            {"context": "Hi", "type": "add_context", "room_id": "r"},
        ),
        (
            ("--speak", "Hi", "--via", "add-context"),
            "add-context",
            {"context": "Hi", "type": "speak", "room_id": "r"},
        ),
        (
            ("--context", "Hi", "--via", "add-context"),
            "add-context",
            {"context": "Hi", "type": "add_context", "room_id": "r"},
        ),
    ],
)
def test_each_way_to_send_is_one_call_of_the_api(
    run: CommandLine, argv: tuple[str, ...], path: str, body: dict[str, str]
) -> None:
    with ScriptedServer(DELIVERED) as server:
        send(run, "--room", "r", "--base-url", server.url, *argv)
    assert server.requests[0].startswith(f"POST /v1/agent/{AGENT}/{path} HTTP/1.1".encode())
    assert server.bodies == [body]


def test_a_broadcast_names_no_room(run: CommandLine) -> None:
    with ScriptedServer(DELIVERED) as server:
        ran = send(run, "--broadcast", "--base-url", server.url, "--speak", "Hi")
    assert server.bodies == [{"message": "Hi"}]
    assert (ran.status, ran.objects[0]["room"]) == (0, None)


@pytest.mark.parametrize("text", ["{{7*7}}", "{{guest", "a" * 60_000, "}}{{", '{"a": {"b": {{}}}}'])
def test_what_is_no_variable_and_what_is_long_goes_as_it_is(run: CommandLine, text: str) -> None:
    with ScriptedServer(DELIVERED) as server:
        ran = send(run, "--broadcast", "--base-url", server.url, "--context", text)
    assert (ran.status, server.bodies[0]["context"]) == (0, text)


@pytest.mark.parametrize("piped", ["Grüße,\nalle!", "Grüße,\nalle!\n", "\ufeffGrüße,\r\nalle!\r\n"])
def test_a_dash_reads_standard_input(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch, piped: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped.encode())))
    with ScriptedServer(DELIVERED) as server:
        send(run, "--broadcast", "--base-url", server.url, "--speak", "-")
    assert server.bodies == [{"message": "Grüße,\nalle!"}]


def test_a_lone_carriage_return_is_a_control_character(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Hello.\r")))
    assert send(run, "--broadcast", "--speak", "-").status == 2


def test_standard_input_that_is_not_utf8_is_refused(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Gr\xfc\xdfe")))
    ran = send(run, "--broadcast", "--speak", "-")
    assert (ran.status, ran.out) == (2, "")
    assert "byte 3" in ran.complaint


def test_a_program_without_standard_input_is_told_so(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert send(run, "--broadcast", "--speak", "-").status == 2


def test_rooms_are_served_one_after_another_and_the_worst_counts(
    run: CommandLine, rehearsal: RehearsalServer
) -> None:
    good = live_room(run)
    ran = send(run, "--room", "nowhere", "--room", good, "--speak", "Hello.")
    assert [record["room"] for record in ran.objects] == ["nowhere", good]
    assert [record["outcome"] for record in ran.objects] == ["not-heard", "delivered"]
    assert ran.status == STATUS[Outcome.NOT_HEARD]
    assert [entry["room"] for entry in history(run)] == ["nowhere", good]


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (REJECTED, 12),
        (reply("429 Too Many Requests", {}, "Retry-After: 8"), 13),
        (reply("502 Bad Gateway", b"<html>"), 15),
    ],
)
def test_later_rooms_are_tried_after_a_room_that_failed(
    run: CommandLine, answer: bytes, status: int
) -> None:
    with ScriptedServer(answer) as server:
        ran = send(run, "--room", "a", "--room", "b", "--speak", "Hi", "--base-url", server.url)
    assert [body["room_id"] for body in server.bodies] == ["a", "b"]
    assert (len(ran.objects), ran.status) == (2, status)


def test_the_servers_own_message_and_code_are_told(run: CommandLine) -> None:
    with ScriptedServer(REJECTED) as server:
        (record,) = send(run, "--broadcast", "--speak", "Hi", "--base-url", server.url).objects
    assert (record["code"], record["message"], record["status"]) == (
        "UNAUTHORIZED",
        "Wrong key.",
        401,
    )


def test_a_200_that_carries_an_error_proves_nothing(run: CommandLine) -> None:
    with ScriptedServer(reply("200 OK", {"success": False, "error": "INTERNAL_ERROR"})) as server:
        ran = send(run, "--broadcast", "--speak", "Hi", "--base-url", server.url)
    assert (ran.status, ran.objects[0]["outcome"]) == (15, "unknown")


def test_a_reply_that_echoes_the_secret_gives_nothing_away(run: CommandLine, home: Path) -> None:
    body = {"error": {"code": "UNAUTHORIZED", "message": f"Key {REHEARSAL_SECRET} is wrong."}}
    answer = reply("401 Unauthorized", body, f"X-Request-Id: {REHEARSAL_SECRET}")
    with ScriptedServer(answer) as server:
        spoken = run(
            "send", "--agent", AGENT, "--broadcast", "--speak", "Hi", "--base-url", server.url
        )
        told = send(run, "--broadcast", "--speak", "Hi", "--base-url", server.url)
    assert spoken.status == told.status == 12
    assert REHEARSAL_SECRET not in spoken.out + spoken.err + told.out + told.err
    for file in home.rglob("*"):
        assert file.is_dir() or REHEARSAL_SECRET.encode() not in file.read_bytes()


@pytest.mark.allow_log_warning
def test_a_home_that_cannot_be_written_lets_nothing_out(run: CommandLine, home: Path) -> None:
    home.write_text("not a folder")
    with ScriptedServer(DELIVERED) as server:
        ran = send(run, "--room", "a", "--room", "b", "--speak", "Hi", "--base-url", server.url)
    assert ran.status == 14
    assert [record["outcome"] for record in ran.objects] == ["not-sent", "not-sent"]
    assert "journal" in ran.objects[0]["message"]
    assert "exists" in ran.objects[0]["message"]
    assert ran.objects[0]["entry"] is None
    assert server.requests == []


@pytest.mark.allow_log_warning
def test_a_journal_that_cannot_be_opened_lets_nothing_out(run: CommandLine, home: Path) -> None:
    (home / "journal.sqlite3").mkdir(parents=True)
    with ScriptedServer(DELIVERED) as server:
        ran = send(run, "--broadcast", "--speak", "Hi", "--base-url", server.url)
    assert (ran.status, ran.objects[0]["outcome"]) == (14, "not-sent")
    assert ran.objects[0]["message"]
    assert server.requests == []


def test_a_rubbish_journal_is_set_aside_and_the_line_goes_out(run: CommandLine, home: Path) -> None:
    home.mkdir()
    (home / "journal.sqlite3").write_bytes(b"rubbish" * 1000)
    with ScriptedServer(DELIVERED) as server:
        ran = send(run, "--broadcast", "--speak", "Hi", "--base-url", server.url)
    assert (ran.status, len(server.requests)) == (0, 1)
    assert "corrupt" in ran.complaint
    assert list(home.glob("*.corrupt-*"))


def test_people_read_one_line_for_each_room(run: CommandLine, rehearsal: RehearsalServer) -> None:
    good = live_room(run)
    ran = run("send", "--agent", AGENT, "--room", good, "--room", "nowhere", "--speak", "Hello.")
    delivered, unheard = ran.out.splitlines()
    assert delivered == f"{AGENT}, {good}: Delivered to one room."
    assert unheard.startswith(f"{AGENT}, nowhere: Nobody heard this")
    assert "The server said: " in unheard
    assert ran.err == ""


def test_a_reply_that_names_another_room_is_told_with_that_room(run: CommandLine) -> None:
    answers = {
        ("hall",): (15, "unknown", "hall."),
        ("nowhere", "hall"): (0, "delivered", "hall."),
    }
    for rooms, (status, outcome, named) in answers.items():
        with ScriptedServer(
            reply("200 OK", {"delivered_to_rooms": len(rooms), "rooms": rooms})
        ) as at:
            argv = ("send", "--agent", AGENT, "--room", "nowhere", "--speak", "Hi")
            told = run(*argv, "--base-url", at.url)
            ran = run(*argv, "--base-url", at.url, "--json")
        assert (told.status, ran.status, ran.objects[0]["outcome"]) == (status, status, outcome)
        assert "This reached a room that it was not for." in told.out
        assert told.out.rstrip().endswith(f"Look there before you send anything again: {named}")


def test_a_server_cannot_move_the_cursor(run: CommandLine) -> None:
    body = {"error": {"code": "FORBIDDEN", "message": "\x1b[2J\r\n\u202eno\x9b1m"}}
    with ScriptedServer(reply("403 Forbidden", body)) as server:
        argv = ("send", "--agent", AGENT, "--broadcast", "--speak", "Hi", "--base-url", server.url)
        ran = run(*argv)
    assert ran.status == 12
    assert ran.out.count("\n") == 1
    assert not set(ran.out) & set("\x1b\r\x9b\u202e")


def test_a_broadcast_is_told_as_all_rooms(run: CommandLine) -> None:
    with ScriptedServer(reply("500 Oops", b"")) as server:
        argv = ("send", "--agent", AGENT, "--broadcast", "--speak", "Hi", "--base-url", server.url)
        ran = run(*argv)
    assert ran.out.startswith(f"{AGENT}, all rooms: This may have been spoken.")
    assert "Look at the stage before you send it again." in ran.out
