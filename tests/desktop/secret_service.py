"""A real gnome-keyring on the private bus of a throwaway desktop."""

from __future__ import annotations

import signal
import subprocess
from enum import StrEnum
from typing import TYPE_CHECKING

from tests.desktop import processes
from tests.desktop.polling import wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.bus import Bus

SERVICE = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
LOGIN = f"{ROOT}/collection/login"
PASSWORD = b"throwaway"


class Keyring(StrEnum):
    """What the desktop has of a secret store."""

    UNLOCKED = "unlocked"
    LOCKED = "locked"
    NONE = "none"


class SecretService:
    """gnome-keyring-daemon with the login keyring as the default one, unlocked or locked."""

    def __init__(self, environment: dict[str, str], log: Path, *, locked: bool) -> None:
        self._environment = environment
        self._log = log
        self._locked = locked
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, bus: Bus) -> None:
        """Start the daemon and wait until it is in the wanted state."""
        daemon = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        self._process = processes.start(daemon, self._environment, self._log, stdin=subprocess.PIPE)
        assert self._process.stdin
        with self._process.stdin as stdin:
            stdin.write(PASSWORD)  # without a newline, which would be part of it
        wait_for(lambda: bus.has_owner(SERVICE), f"the keyring to start; see {self._log}")
        wait_for(lambda: not _is_locked(bus), "the login keyring to be unlocked")
        # Without a default keyring the first client that stores gets a question for a password.
        bus.call(SERVICE, ROOT, "org.freedesktop.Secret.Service.SetAlias", "so", "default", LOGIN)
        if self._locked:
            bus.call(SERVICE, ROOT, "org.freedesktop.Secret.Service.Lock", "ao", [LOGIN])
            wait_for(lambda: _is_locked(bus), "the login keyring to be locked")

    def stop(self, bus: Bus) -> None:
        """End the daemon; what it keeps stays on the disk of the desktop."""
        if self._process:
            processes.end(self._process)
            wait_for(lambda: not bus.has_owner(SERVICE), "the keyring to be gone")

    def signal(self, number: signal.Signals) -> None:
        """Send the daemon a signal."""
        assert self._process
        self._process.send_signal(number)

    def end(self) -> None:
        """End the daemon at the end of the desktop, when the bus may be gone."""
        if self._process:
            processes.end(self._process)


def _is_locked(bus: Bus) -> bool:
    return bool(bus.read(SERVICE, LOGIN, "org.freedesktop.Secret.Collection", "Locked"))
