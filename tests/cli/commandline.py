"""The command line, run in this process or in processes of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bithuman_panel.app.hardening import KEY_LOG_VARIABLE
from bithuman_panel.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest


@dataclass(frozen=True)
class Ran:
    """What a command left behind: its exit status and what it printed."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """What each line of standard output says, as JSON."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def complaint(self) -> str:
        """The one sentence on standard error."""
        assert self.err.count("\n") == 1, self.err
        return self.err.strip()


class CommandLine:
    """Runs commands in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *argv: str) -> Ran:
        self._capsys.readouterr()
        status = status_of(argv)
        printed = self._capsys.readouterr()
        return Ran(status, printed.out, printed.err)


class Terminal:
    """Runs commands in processes of their own."""

    def start(self, *argv: str, **variables: str) -> subprocess.Popen[bytes]:
        """Start a command; standard input, output and error are pipes."""
        return subprocess.Popen(
            [sys.executable, "-m", "bithuman_panel", *argv],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **variables},
        )

    def run(self, *argv: str, piped: bytes = b"", **variables: str) -> Ran:
        """Run a command to its end."""
        process = self.start(*argv, **variables)
        return finished(process, piped)


def status_of(argv: Sequence[str]) -> int:
    """Return the exit status of a command run in this process.

    It leaves the process as it found it: a command takes its secret out of the environment.
    """
    environ, mask = dict(os.environ), os.umask(0o022)
    try:
        return main(argv)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else -1
    finally:
        os.umask(mask)
        for name in environ.keys() - os.environ.keys() - {KEY_LOG_VARIABLE}:
            os.environ[name] = environ[name]


def finished(process: subprocess.Popen[bytes], piped: bytes = b"") -> Ran:
    """Wait for a process and return what it left behind."""
    with process:
        try:
            out, err = process.communicate(piped, timeout=120)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    return Ran(process.returncode, out.decode(), err.decode())
