"""What every command stands on: environment, folders, clock, secret store, log."""

from __future__ import annotations

import logging
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.policy import Names, Policy, policy_of
from bithuman_panel.core.secret import Redactor
from bithuman_panel.core.variables import SECRET_VARIABLE
from bithuman_panel.core.wording import Sentence, say
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.paths import panel_paths
from bithuman_panel.services.policy import system_policy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from bithuman_panel.services.clock import Clock
    from bithuman_panel.services.paths import Paths
    from bithuman_panel.services.secrets import SecretStore

# The address has variables of its own, which a profile beats (app/account.py).
VARIABLES = Names(
    "", "BITHUMAN_PANEL_PROXY", "BITHUMAN_PANEL_CA_FILE", "BITHUMAN_PANEL_UPDATE_CHECK"
)


@dataclass(frozen=True, slots=True)
class Station:
    """The surroundings of one command. ``redactor`` learns each secret as soon as it is read.

    ``policy`` reads what IT set on this computer, and raises ``PolicyRefused``.
    """

    # Not in the repr: it may hold the secret.
    environ: Mapping[str, str] = field(repr=False)
    paths: Paths
    clock: Clock
    open_secrets: Callable[[], SecretStore]
    redactor: Redactor
    policy: Callable[[], Policy] = Policy

    def variable(self, *names: str) -> str | None:
        """Return the first of the environment variables that holds more than space."""
        values = (self.environ.get(name, "").strip() for name in names)
        return next((value for value in values if value), None)

    def managed(self) -> Policy:
        """Return the managed defaults of now: the environment's, where it is silent the policy's.

        Raises ``PolicyRefused``; then nothing may be put on the wire.
        """
        names = (VARIABLES.proxy, VARIABLES.ca_file, VARIABLES.update_check)
        given = {name: value for name in names if (value := self.variable(name)) is not None}
        return policy_of(given, VARIABLES, "the environment").over(self.policy())

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


def station_of(environ: Mapping[str, str], policy: Callable[[], Policy] = system_policy) -> Station:
    """Return the real surroundings of a command started with ``environ``.

    A secret in it is masked from the first moment on, whether the command will use it or not.
    """
    redactor = Redactor()
    with suppress(InputRefused):
        redactor.learn(limits.secret(environ.get(SECRET_VARIABLE, "")))
    paths = panel_paths(environ)
    return Station(environ, paths, SystemClock(), _system_secrets, redactor, policy)


def _system_secrets() -> SecretStore:
    from bithuman_panel.services.secrets import KeyringSecretStore

    return KeyringSecretStore()
