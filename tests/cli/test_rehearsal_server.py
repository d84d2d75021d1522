from __future__ import annotations

import signal
import socket
import sys
import urllib.error
import urllib.request
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.drill import Drill
from bithuman_panel.rehearsal.server import REHEARSAL_SECRET
from tests.cli.commandline import CommandLine, Terminal, finished

if TYPE_CHECKING:
    import subprocess


def first_line(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout
    return process.stdout.readline().decode().strip()


def answer_at(address: str) -> int:
    with urllib.request.urlopen(f"{address}/health", timeout=5) as answer:  # noqa: S310
        return int(answer.status)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to one process alone")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_tells_its_address_serves_and_stops_on_a_signal(
    terminal: Terminal, number: signal.Signals
) -> None:
    # A secret that is given to it would be masked, this one too.
    process = terminal.start("rehearsal-server", BITHUMAN_API_SECRET="")
    address = first_line(process)
    assert address.startswith("http://127.0.0.1:")
    assert answer_at(address) == 200
    process.send_signal(number)
    ran = finished(process)
    # Programs read the address alone; the secret that it takes is for people.
    assert (ran.status, ran.out) == (0, "")
    assert ran.err.splitlines() == [f"Its API secret is {REHEARSAL_SECRET}."]
    with pytest.raises(urllib.error.URLError):
        answer_at(address)


def test_help_names_the_secret_that_it_takes_and_the_drills(run: CommandLine) -> None:
    told = " ".join(run("rehearsal-server", "--help").out.split())
    assert f"It takes {REHEARSAL_SECRET} for an API secret" in told
    # It is wrapped, at hyphens too.
    assert all(drill.replace("-", "") in told.replace("- ", "").replace("-", "") for drill in Drill)


@pytest.mark.parametrize("port", ["-1", "65536", "eighty", "８０", "9" * 5000])
def test_a_port_that_is_none_is_refused(run: CommandLine, port: str) -> None:
    ran = run("rehearsal-server", f"--port={port}")
    assert (ran.status, ran.out) == (2, "")
    assert "port" in ran.complaint


def test_a_port_in_use_is_refused(run: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = run("rehearsal-server", "--port", str(taken.getsockname()[1]))
    assert (ran.status, ran.out) == (2, "")
    assert "port" in ran.complaint.lower()


def test_an_unknown_drill_is_refused_with_the_list_of_drills(run: CommandLine) -> None:
    ran = run("rehearsal-server", "--drill", "earthquake")
    assert ran.status == 2
    assert "throttled" in ran.complaint


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to one process alone")
def test_it_stages_a_drill_in_the_older_generation(terminal: Terminal) -> None:
    process = terminal.start("rehearsal-server", "--drill", "throttled", "--generation", "seed")
    send = ("send", "--agent", "A48KTR2917", "--broadcast", "--speak", "Hi", "--json")
    ran = terminal.run(*send, BITHUMAN_API_URL=first_line(process))
    process.send_signal(signal.SIGINT)
    assert finished(process).status == 0
    assert (ran.status, ran.objects[0]["outcome"]) == (13, "throttled")
