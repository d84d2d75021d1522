"""What every command stands on: environment, folders, clock, secret store, log."""

from __future__ import annotations

import logging
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bithuman_panel.core import limits
from bithuman_panel.core.copy_as import SECRET_VARIABLE
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.secret import Redactor
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import panel_paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.paths import Paths
    from bithuman_panel.services.secrets import SecretStore


@dataclass(frozen=True, slots=True)
class Station:
    """The surroundings of one command. ``redactor`` learns each secret as soon as it is read."""

    # Not in the repr: it may hold the secret.
    environ: Mapping[str, str] = field(repr=False)
    paths: Paths
    clock: Clock
    open_secrets: Callable[[], SecretStore]
    redactor: Redactor

    def variable(self, *names: str) -> str | None:
        """Return the first of the environment variables that holds more than space."""
        values = (self.environ.get(name, "").strip() for name in names)
        return next((value for value in values if value), None)

    @contextmanager
    def logging(self) -> Iterator[None]:
        """Let the log go to its file; where that cannot be, nowhere: never to the terminal."""
        from bithuman_panel.services.logs import start_logging

        with suppress(StoreFailed):
            self.paths.make()
        stop = start_logging(self.paths, self.redactor, logging.INFO)
        try:
            yield
        finally:
            stop()

    def fault_sentence(self) -> Sentence:
        """Return what to tell the user of a fault whose details are in the log."""
        return say("The panel itself failed. Details are in {file}.", file=self.paths.log_file)


def station_of(environ: Mapping[str, str]) -> Station:
    """Return the real surroundings of a command started with ``environ``.

    A secret in it is masked from the first moment on, whether the command will use it or not.
    """
    redactor = Redactor()
    with suppress(InputRefused):
        redactor.learn(limits.secret(environ.get(SECRET_VARIABLE, "")))
    return Station(environ, panel_paths(environ), SystemClock(), _system_secrets, redactor)


def _system_secrets() -> SecretStore:
    from bithuman_panel.services.secrets import KeyringSecretStore

    return KeyringSecretStore()
