"""``secret set|status|forget``: a profile's API secret in the system's password store."""

from __future__ import annotations

import getpass
import sys
import warnings
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, TextIO

from bithuman_panel.cli.account import chosen_profile, known_names
from bithuman_panel.cli.terminal import complain, tell, tell_program
from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused, SecretState, SecretStoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.profiles import profiles_in
from bithuman_panel.services.secrets import call_in_thread

if TYPE_CHECKING:
    from argparse import Namespace

    from bithuman_panel.app.station import Station
    from bithuman_panel.core.secret import Secret
    from bithuman_panel.services.secrets import SecretStore

# A person may be typing the password that unlocks the store.
STORE_WAIT_S = 20.0
STATE_WAIT_S = 3.0
DONE, STORE_FAILED, ABSENT = 0, 1, 3


@dataclass(frozen=True, slots=True)
class SecretReport:
    """What ``secret --json`` prints; ``backend`` is None where the store never answered."""

    profile: str
    state: SecretState
    backend: str | None
    detail: str


def run_secret(options: Namespace, station: Station) -> int:
    """Do ``options.action`` and return 0 (done, present), 1 (the store failed) or 3 (absent)."""
    if options.all:
        return _forget_all(options, station)
    profile = chosen_profile(options, station).name
    secret = _read_secret(station) if options.action == "set" else None
    return _run(options, station, profile, secret)


def _forget_all(options: Namespace, station: Station) -> int:
    """Forget the secret of each known profile; 0 once none is kept.

    1 if the store failed, and where settings that nobody can read hide whose secrets there are.
    """
    known = profiles_in(station.paths.settings_file)
    statuses = [_run(options, station, name, None) for name in known_names(known)]
    if known.unread:
        complain(
            say(
                "The settings in {file} cannot be read: other accounts may still have a secret. "
                "Remove each with “bithuman-panel secret forget --profile NAME”.",
                file=known.unread,
            )
        )
    return STORE_FAILED if known.unread or STORE_FAILED in statuses else DONE


def _run(options: Namespace, station: Station, profile: str, secret: Secret | None) -> int:
    """Do the action for one profile, print what became of it, and return the status."""
    try:
        report, status = call_in_thread(
            lambda: _act(station.open_secrets(), options.action, profile, secret), STORE_WAIT_S
        )
    except SecretStoreFailed as failed:
        report, status = _after_silence(profile, station, failed), STORE_FAILED
    if options.json:
        tell_program(asdict(report))
    else:
        tell(report.detail)
    return status


def _act(
    store: SecretStore, action: str, profile: str, secret: Secret | None
) -> tuple[SecretReport, int]:
    """Do the action, then report what the store says of the profile; any thread."""
    try:
        if secret is not None:
            store.put(profile, secret)
        was_there = action != "forget" or store.forget(profile)
    except SecretStoreFailed as failed:
        _, backend, _ = store.state(profile)
        return SecretReport(profile, failed.state, backend, str(failed.sentence)), STORE_FAILED
    state, backend, detail = store.state(profile)
    report = SecretReport(profile, state, backend, detail)
    if action == "forget" and state is SecretState.ABSENT:
        return report, DONE if was_there else ABSENT
    return report, _status(state)


def _after_silence(profile: str, station: Station, failed: SecretStoreFailed) -> SecretReport:
    """Report on a store that was given up on; it may still tell whether it is locked."""
    with suppress(SecretStoreFailed):
        state, backend, detail = call_in_thread(
            lambda: station.open_secrets().state(profile), STATE_WAIT_S
        )
        if state is SecretState.LOCKED:
            return SecretReport(profile, state, backend, detail)
    return SecretReport(profile, failed.state, None, str(failed.sentence))


def _status(state: SecretState) -> int:
    if state is SecretState.PRESENT:
        return DONE
    return ABSENT if state is SecretState.ABSENT else STORE_FAILED


def _read_secret(station: Station) -> Secret:
    """Return the secret that was typed without echo, or piped in."""
    if sys.stdin is None:
        raise InputRefused(say("There is no standard input to read the API secret from."))
    secret = limits.secret(_prompted() if sys.stdin.isatty() else _piped(sys.stdin))
    station.redactor.learn(secret)
    return secret


def _piped(stream: TextIO) -> str:
    try:
        return stream.read()
    except UnicodeDecodeError:
        # From None: the error holds what was read.
        raise InputRefused(
            say("Standard input is not text. Pipe in the API secret alone.")
        ) from None


def _prompted() -> str:
    with warnings.catch_warnings():
        # getpass would otherwise warn and then show what is typed.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass("API secret (not shown): ")
        except (EOFError, getpass.GetPassWarning) as error:
            raise InputRefused(
                say("The API secret could not be read unseen. Pipe it into this command instead.")
            ) from error
