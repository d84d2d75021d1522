"""The command line as its own process: signals, pipes, and what a killed one leaves behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commandline import Ran, Terminal, finished
from tests.cli.scripted import ScriptedServer, reply
from tests.fault_table import Observed

AGENT = "A12345678"
DELIVERED = reply("200 OK", {"agent_code": AGENT, "delivered_to_rooms": 1})
LIMIT_S = 60

posix_only = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows sends no signal to one process alone"
)


def start_send(terminal: Terminal, url: str, *argv: str) -> subprocess.Popen[bytes]:
    return terminal.start(
        "send", "--agent", AGENT, "--json", "--base-url", url, "--deadline", "60", *argv
    )


def history(terminal: Terminal) -> list[dict[str, object]]:
    entries = json.loads(terminal.run("export", "--format", "json").out)
    assert isinstance(entries, list)
    return entries


def outcomes(ran: Ran) -> list[str]:
    return [record["outcome"] for record in ran.objects]


def test_a_line_from_a_pipe(terminal: Terminal) -> None:
    with ScriptedServer(DELIVERED) as server:
        ran = terminal.run(
            *("send", "--agent", AGENT, "--broadcast", "--json", "--speak", "-"),
            piped="Grüße 👋\n".encode(),
            BITHUMAN_API_URL=server.url,
        )
    assert (ran.status, ran.err, outcomes(ran)) == (0, "", ["delivered"])
    assert server.bodies == [{"message": "Grüße 👋"}]


@pytest.mark.fault(
    "crash", "command line: {number.name} with one line in flight and one waiting", promise="P2"
)
@posix_only
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_while_a_line_is_in_flight_leaves_it_unknown(
    terminal: Terminal, number: signal.Signals, observed: Observed
) -> None:
    with ScriptedServer(None) as server:
        process = start_send(terminal, server.url, "--room", "a", "--room", "b", "--speak", "Hi")
        assert server.arrived.wait(LIMIT_S)
        process.send_signal(number)
        ran = finished(process)
    assert (ran.status, ran.err) == (15, "")
    assert outcomes(ran) == ["unknown", "not-sent"]
    assert [(e["outcome"], e["stage"]) for e in history(terminal)] == [
        ("unknown", "done"),
        ("not-sent", "withdrawn"),
    ]
    assert len(server.requests) == 1
    observed.did(", ".join(outcomes(ran)))


@pytest.mark.fault("crash", "command line: SIGINT before the first byte", promise="P2")
@posix_only
def test_a_signal_before_the_first_byte_proves_the_line_not_sent(
    terminal: Terminal, observed: Observed
) -> None:
    with ScriptedServer(None) as server:
        # The server waits for a request; the client waits for a TLS handshake that never comes.
        url = server.url.replace("http:", "https:")
        process = start_send(terminal, url, "--room", "a", "--speak", "Hi")
        assert server.connected.wait(LIMIT_S)
        process.send_signal(signal.SIGINT)
        ran = finished(process)
    assert (ran.status, outcomes(ran)) == (14, ["not-sent"])
    assert [entry["outcome"] for entry in history(terminal)] == ["not-sent"]
    observed.did(", ".join(outcomes(ran)))


@pytest.mark.fault("crash", "command line: kill -9 with a line in flight", promise="P6")
@posix_only
def test_what_a_killed_process_left_in_flight_is_unknown(
    terminal: Terminal, observed: Observed
) -> None:
    with ScriptedServer(None) as server:
        process = start_send(terminal, server.url, "--broadcast", "--speak", "Hi")
        assert server.arrived.wait(LIMIT_S)
        assert [entry["outcome"] for entry in history(terminal)] == [None]
        process.kill()
        finished(process)
    (entry,) = history(terminal)
    assert (entry["outcome"], entry["stage"]) == ("unknown", "done")
    assert [made["what"] for made in entry["corrections"]] == ["panel-died"]  # type: ignore[attr-defined]
    assert len(server.requests) == 1
    observed.did(entry["outcome"])


@pytest.mark.fault("crash", "command line: the reader of its output left", promise="P2")
@posix_only
def test_a_reader_that_left_does_not_change_the_exit_status(
    terminal: Terminal, observed: Observed
) -> None:
    with ScriptedServer(reply("401 Unauthorized", {})) as server:
        process = start_send(terminal, server.url, "--broadcast", "--speak", "Hi")
        assert process.stdout
        process.stdout.close()
        process.stdout = None
        ran_status, ran_err = finished_without_output(process)
    assert (ran_status, ran_err) == (12, "")
    observed.did(f"Exit status {ran_status}, as without")


def finished_without_output(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    with process:
        _, err = process.communicate(timeout=120)
    return process.returncode, err.decode()


LOADS = """
import sys
begins_with = set(sys.modules)
import json
from bithuman_panel.cli import main
status = main(sys.argv[1:])
from dataclasses import is_dataclass
made = [
    f"{kind.__module__}.{kind.__qualname__}"
    for name, module in list(sys.modules.items())
    if name.startswith("bithuman_panel")
    for kind in vars(module).values()
    if isinstance(kind, type) and is_dataclass(kind) and kind.__module__ == name
]
print(json.dumps([sorted(set(sys.modules) - begins_with), made]), file=sys.stderr)
sys.exit(status)
"""
# All that one line needs, but for what this Python begins with: a name more is a decision, for
# everybody who sends one waits for it.
BUDGET = Path(__file__).with_name("send_modules.txt")
# What is not needed, and costs some milliseconds of start each; last what stand-ins keep away.
SPARED = {
    *("concurrent.futures", "html", "pickle"),
    *("charset_normalizer.api", "csv", "idna.core", "importlib.metadata._meta"),
    "importlib.resources",
    # A newer Python asks inspect about every dataclass.
    *(["dis"] if sys.version_info < (3, 12) else []),
}
# Making a dataclass that is frozen takes as long as importing three modules: what is neither kept
# nor shown is a NamedTuple.
MOST_DATACLASSES = 8


def test_sending_loads_what_is_in_its_budget_and_no_more(terminal: Terminal) -> None:
    """And so no window: neither Qt nor the loop nor the rehearsal is among it."""
    with ScriptedServer(DELIVERED) as server:
        argv = ["send", "--agent", AGENT, "--broadcast", "--speak", "Hi", "--base-url", server.url]
        done = subprocess.run(
            [sys.executable, "-c", LOADS, *argv],
            # Coverage would bring html and pickle along, and nobody would see who else does.
            env={
                name: value
                for name, value in os.environ.items()
                if name != "DBUS_SESSION_BUS_ADDRESS" and not name.startswith("COVERAGE_")
            },
            capture_output=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    names, dataclasses = json.loads(done.stderr)
    loaded = set(names)
    ours = {name for name in loaded if name.split(".")[0] == "bithuman_panel"}
    assert ours - set(BUDGET.read_text(encoding="ascii").split()) == set()
    assert loaded & SPARED == set()
    assert len(dataclasses) <= MOST_DATACLASSES, dataclasses
    others = {name.split(".")[0] for name in loaded}
    assert others & {"PySide6", "qasync", "starlette", "uvicorn", "asyncio", "keyring"} == set()
