"""Stations with a password store of the test's own, and commands run on them."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from bithuman_panel.app.station import Station
from bithuman_panel.cli.arguments import parsed
from bithuman_panel.cli.commands import run
from bithuman_panel.core.errors import SecretState, SecretStoreFailed
from bithuman_panel.core.policy import Policy
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.wording import say
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import panel_paths
from tests.cli.commandline import Ran

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    import pytest

    from bithuman_panel.services.secrets import SecretStore

STORED = "stored-secret-1"


@dataclass
class FakeStore:
    """Keeps secrets in memory; ``trouble`` is raised by every call, and told by ``state``."""

    secrets: dict[str, str] = field(default_factory=dict)
    trouble: SecretState | None = None

    def get(self, profile: str) -> Secret | None:
        self._meet_trouble()
        return Secret(self.secrets[profile]) if profile in self.secrets else None

    def put(self, profile: str, secret: Secret) -> None:
        self._meet_trouble()
        self.secrets[profile] = secret.reveal()

    def forget(self, profile: str) -> bool:
        self._meet_trouble()
        return self.secrets.pop(profile, None) is not None

    def state(self, profile: str) -> tuple[SecretState, str, str]:
        present = SecretState.PRESENT if profile in self.secrets else SecretState.ABSENT
        return self.trouble or present, "Fake Store", f"{profile} is {self.trouble or present}."

    def _meet_trouble(self) -> None:
        if self.trouble is not None:
            raise SecretStoreFailed(say("The store has trouble."), self.trouble)


class SilentStore(FakeStore):
    """Gives no answer until ``speak`` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.speak = threading.Event()

    def get(self, profile: str) -> Secret | None:
        self.speak.wait()
        return None

    def state(self, profile: str) -> tuple[SecretState, str, str]:
        self.speak.wait()
        return super().state(profile)


class PromptingStore(FakeStore):
    """Tells its state at once, but keeps nothing until ``speak`` is set."""

    def __init__(self, trouble: SecretState) -> None:
        super().__init__(trouble=trouble)
        self.speak = threading.Event()

    def put(self, profile: str, secret: Secret) -> None:
        self.speak.wait()


class Desk:
    """Runs commands on a station with ``store``, in ``home``."""

    def __init__(
        self,
        home: Path,
        capsys: pytest.CaptureFixture[str],
        store: SecretStore | None = None,
        environ: Mapping[str, str] = MappingProxyType({}),
        policy: Callable[[], Policy] = Policy,
    ) -> None:
        self.store = store or FakeStore()
        self._capsys = capsys
        variables = {"BITHUMAN_PANEL_HOME": str(home), **environ}
        self.station = Station(
            variables, panel_paths(variables), SystemClock(), lambda: self.store, Redactor(), policy
        )

    def __call__(self, *argv: str) -> Ran:
        self._capsys.readouterr()
        status = run(parsed(argv), self.station)
        printed = self._capsys.readouterr()
        return Ran(status, printed.out, printed.err)
