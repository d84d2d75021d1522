"""One line as a whole process: the panel's command, the seed's own script, and httpie.

The server is a process of its own, on loopback. What counts is the time from the start of the
process to its end.
"""

from __future__ import annotations

import compileall
import os
import resource
import subprocess
import sys
import tempfile
import time
import venv
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.core.variables import SECRET_VARIABLE
from bithuman_panel.services.paths import HOME_VARIABLE
from tests.benchmarks.figures import Comparison, Figures
from tests.benchmarks.telling import FOLDER, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS = 25
AGENT, ROOM, TEXT = "A12345678", "customer_session_1", "We have a 20% discount available today."
SECRET = "rehearsal-presenter"
HTTPIE = "httpie==3.2.4"
_LIMIT_S = 120
# As the page of the API has it (seed-agent-context-api.md), but for the address.
_SCRIPT = """
import requests
response = requests.post(
    "{url}/v1/agent/{agent}/speak",
    headers={{
        "Content-Type": "application/json",
        "api-secret": "{secret}"
    }},
    json={{
        "message": "{text}",
        "room_id": "{room}"
    }}
)
print(response.json())
"""
# What the panel's command uses besides: options, data classes, a log, threads, a journal.
_LOADED = "import argparse, dataclasses, datetime, enum, logging, sqlite3, threading, typing\n"
_SERVER = """
import socket
door = socket.create_server(("127.0.0.1", 0))
print(door.getsockname()[1], flush=True)
body = b'{"agent_code": "A12345678", "context_type": "speak", "delivered_to_rooms": 1}'
head = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n"
while True:
    connection, _ = door.accept()
    heard = b""
    while b"room_id" not in heard or not heard.rstrip().endswith(b"}"):
        part = connection.recv(65536)
        if not part:
            break
        heard += part
    else:
        connection.sendall(head % len(body) + body)
    connection.close()
"""
_NOTE = (
    "One send: from the start of the process to its end, its journal on the disk, all modules "
    "compiled. The API secret comes from the environment, there is no session bus, the home was "
    "used before. The libraries alone: the script with those of Python's own loaded that the "
    "command uses besides (argparse, dataclasses, logging, sqlite3, threading). The panel can come "
    "below that: what requests and dataclasses import and no line uses has a stand-in in it. CPU: "
    "the script {script:.0f} ms, the panel {panel:.0f} ms, httpie {httpie}."
)


def one_send() -> Figures:
    """Measure all of them in turn."""
    compileall.compile_dir("bithuman_panel", quiet=1)
    with serving() as url, tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "script.py"
        loading = Path(folder) / "loading.py"
        names = {"url": url, "agent": AGENT, "secret": SECRET, "text": TEXT, "room": ROOM}
        script.write_text(_SCRIPT.format(**names), encoding="utf-8")
        loading.write_text(_LOADED + script.read_text(encoding="utf-8"), encoding="utf-8")
        commands = {
            "script": [sys.executable, str(script)],
            "libraries": [sys.executable, str(loading)],
            "panel": [str(Path(sys.executable).parent / "bithuman-panel"), *sending(url)],
        }
        if httpie := _httpie():
            commands["httpie"] = [httpie, "--ignore-stdin", "POST", *_posting(url)]
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "DBUS", "COVERAGE"))
        } | {HOME_VARIABLE: folder, SECRET_VARIABLE: SECRET}
        took: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        # In the first round nothing is in the system's memory yet, and the journal is made.
        for number in range(-1, ROUNDS):
            for name in commands if number % 2 else reversed(commands):
                run = _run(commands[name], environment)
                if number >= 0:
                    took[name].append(run)
    return Figures(_rows(took))


def _rows(took: dict[str, list[tuple[float, float]]]) -> tuple[Comparison, ...]:
    wall = {name: tuple(run[0] for run in runs) for name, runs in took.items()}
    cpu = {name: sorted(run[1] for run in runs)[ROUNDS // 2] for name, runs in took.items()}
    told = f"{cpu['httpie']:.0f} ms" if "httpie" in cpu else "not to be had here"
    note = _NOTE.format(script=cpu["script"], panel=cpu["panel"], httpie=told)
    name, script, panel = "one send from the command line", wall["script"], wall["panel"]
    # Where httpie cannot be had nothing was compared, and so nothing was reached.
    peer = wall.get("httpie", (0.0,) * ROUNDS)
    by_script = "the seed's own script as a process"
    loaded = wall["libraries"]
    return (
        Comparison(name, by_script, "ms", script, panel, 1.1, note=note, libraries=loaded),
        Comparison(f"{name}, beside a peer", "httpie, `http POST`", "ms", peer, panel, 0.5),
    )


def sending(url: str) -> list[str]:
    where = ["--agent", AGENT, "--room", ROOM, "--base-url", url]
    return ["send", *where, "--speak", TEXT, "--json"]


def _posting(url: str) -> list[str]:
    fields = [f"message={TEXT}", f"room_id={ROOM}"]
    return [f"{url}/v1/agent/{AGENT}/speak", f"api-secret:{SECRET}", *fields]


def _run(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Return how long a command takes, and its CPU time, in milliseconds."""
    before, began_at = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    ended = subprocess.run(
        command, env=environment, capture_output=True, timeout=_LIMIT_S, check=False
    )
    took = time.perf_counter() - began_at
    if ended.returncode or b"delivered" not in ended.stdout:
        raise RuntimeError(f"{command[0]}: {ended.stdout.decode()} {ended.stderr.decode()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return took * 1e3, cpu * 1e3


def _httpie() -> str | None:
    """Return httpie in an environment of its own, made at the first time; None: not to be had."""
    folder = FOLDER / "httpie"
    program = folder / "bin" / "http"
    if not program.exists():
        venv.create(folder, with_pip=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", HTTPIE]
        subprocess.run(pip, check=False)
    return str(program) if program.exists() else None


@contextmanager
def serving() -> Iterator[str]:
    with subprocess.Popen(
        [sys.executable, "-c", _SERVER], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        try:
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        finally:
            server.kill()


if __name__ == "__main__":
    sys.exit(tell("command", one_send))
