"""``doctor``: what a show needs and what this computer has. It never sends a line."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from bithuman_panel.cli.account import server_and_trust_of
from bithuman_panel.cli.checkup import Check, CheckState
from bithuman_panel.cli.local_checks import database, folders, secret, secret_store, trust_store
from bithuman_panel.cli.platform_checks import PlatformCheckup
from bithuman_panel.cli.terminal import tell, tell_program
from bithuman_panel.core import limits
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from argparse import Namespace

    from bithuman_panel.app.station import Station

HEALTHY, FAILING = 0, 1


def run_doctor(options: Namespace, station: Station) -> int:
    """Print every check in the order of cli.md; 0 when none fails, else 1."""
    checks = _checks(options, station)
    if options.json:
        tell_program([asdict(check) for check in checks])
    else:
        for check in checks:
            tell(
                say(
                    "{state} {name}: {detail}",
                    state=check.state,
                    name=check.check,
                    detail=check.detail,
                )
            )
    return FAILING if any(check.state is CheckState.FAIL for check in checks) else HEALTHY


def _checks(options: Namespace, station: Station) -> list[Check]:
    agent = None if options.agent is None else limits.agent_code(options.agent)
    profile, server, trust = server_and_trust_of(options, station)
    found, secret_check = secret(profile, station)
    access = server.access(found.secret) if found else None
    return [
        secret_store(profile, station),
        secret_check,
        *PlatformCheckup(access, trust, station.clock, agent).checks(),
        trust_store(server.ca_file, station.policy()),
        folders(station),
        database(station),
    ]
