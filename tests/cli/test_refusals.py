from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.rehearsal.server import REHEARSAL_SECRET
from tests.cli.scripted import ScriptedServer, reply

if TYPE_CHECKING:
    from tests.cli.commandline import CommandLine, Ran

AGENT = "A48KTR2917"
DELIVERED = reply("200 OK", {"agent_code": AGENT, "context_type": "speak", "delivered_to_rooms": 1})


def send(run: CommandLine, *argv: str) -> Ran:
    return run("send", "--agent", AGENT, "--json", *argv)


def history(run: CommandLine) -> list[dict[str, object]]:
    entries = json.loads(run("export", "--format", "json").out)
    assert isinstance(entries, list)
    return entries


REFUSED = {
    "an empty line": ("--broadcast", "--speak", ""),
    "a blank line": ("--broadcast", "--context", " \n"),
    "a control character": ("--broadcast", "--speak", "Hello\x07"),
    "a variable without a value": ("--broadcast", "--speak", "Hello {{guest}}"),
    "a variable with words to say instead": ("--broadcast", "--context", "For {{guest|you}}"),
    "a C1 control": ("--broadcast", "--speak", "Hello\x9b"),
    "an empty room": ("--room", " ", "--speak", "Hi"),
    "the same room twice": ("--room", "a", "--room", "a", "--speak", "Hi"),
    "the same room but for space": ("--room", "a", "--room", " a ", "--speak", "Hi"),
    "a deadline of nothing": ("--broadcast", "--speak", "Hi", "--deadline", "0"),
    "a deadline too long": ("--broadcast", "--speak", "Hi", "--deadline", "120.5"),
    "a deadline that is none": ("--broadcast", "--speak", "Hi", "--deadline", "nan"),
    "a missing CA file": ("--broadcast", "--speak", "Hi", "--ca-file", "/nowhere/ca.pem"),
    "a CA file without one": ("--broadcast", "--speak", "Hi", "--ca-file", __file__),
    "a profile that cannot be": ("--broadcast", "--speak", "Hi", "--profile", "\n"),
    "the secret in the line": ("--broadcast", "--speak", f"It is {REHEARSAL_SECRET}!"),
    "the secret as the room": ("--room", REHEARSAL_SECRET, "--speak", "Hi"),
}


@pytest.mark.parametrize("argv", REFUSED.values(), ids=REFUSED)
def test_refused_input_meets_neither_wire_nor_journal(
    run: CommandLine, argv: tuple[str, ...]
) -> None:
    with ScriptedServer(DELIVERED) as server:
        ran = send(run, "--base-url", server.url, *argv)
    assert (ran.status, ran.out) == (2, "")
    assert ran.complaint
    assert REHEARSAL_SECRET not in ran.err
    assert server.requests == []
    assert history(run) == []


@pytest.mark.parametrize("agent", ["", "../validate", "A1?x=1", "Ä", "a" * 65, REHEARSAL_SECRET])
def test_an_agent_code_that_cannot_be_is_refused(run: CommandLine, agent: str) -> None:
    ran = run("send", "--agent", agent, "--broadcast", "--speak", "Hi")
    assert (ran.status, ran.out) == (2, "")
    assert REHEARSAL_SECRET not in ran.complaint


def test_without_any_secret_nothing_is_sent(
    run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BITHUMAN_API_SECRET")
    ran = send(run, "--broadcast", "--speak", "Hi", "--base-url", "http://127.0.0.1:9")
    assert (ran.status, ran.out) == (2, "")
    assert "BITHUMAN_API_SECRET" in ran.complaint
    assert history(run) == []
