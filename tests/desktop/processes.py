"""The processes of a throwaway desktop: started with its environment, ended by their ids."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import IO

from tests.desktop.polling import wait_for

# Which Debian package holds a tool that a test needs.
PACKAGE_OF = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "import": "imagemagick",
    "openbox": "openbox",
    "setpriv": "util-linux",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
}


def tool(name: str) -> str:
    """Return the full path of a tool; fail, naming its package, where it is missing."""
    found = shutil.which(name)
    assert found, f"{name} is missing: install the package {PACKAGE_OF[name]} (`make test` does)"
    return found


def start(
    command: list[str],
    environment: dict[str, str],
    log: Path,
    *,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    pass_fds: tuple[int, ...] = (),
) -> subprocess.Popen[bytes]:
    """Start a daemon of the desktop. It ends with the test process, whatever becomes of that."""
    with log.open("ab") as output:
        return subprocess.Popen(
            [tool("setpriv"), "--pdeathsig", "TERM", tool(command[0]), *command[1:]],
            env=environment,
            stdin=stdin,
            stdout=output,
            stderr=subprocess.STDOUT,
            pass_fds=pass_fds,
        )


def end(process: subprocess.Popen[bytes], limit_s: float = 5) -> None:
    """End a process that was started here, kindly at first."""
    process.terminate()
    try:
        process.wait(limit_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream:
            stream.close()


def end_all_with(mark: str) -> None:
    """End every process whose environment holds ``mark``: what others started in our name."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        for pid in _pids_with(mark):
            _signal(pid, number)
        try:
            wait_for(lambda: not _pids_with(mark), "the desktop to end", limit_s=2)
        except AssertionError:
            continue
        return


def _pids_with(mark: str) -> list[int]:
    wanted = mark.encode()
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes().split(b"\0")
        except OSError:  # gone meanwhile, or not ours to read
            continue
        if wanted in environment and int(folder.name) != os.getpid():
            found.append(int(folder.name))
    return found


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return
