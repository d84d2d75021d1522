"""``doctor``: what a show needs and what this computer has. It never sends a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.app.local_checks import folders, secret_store, trust_store
from bithuman_panel.cli.account import account_of
from bithuman_panel.cli.local_checks import database, secret
from bithuman_panel.cli.platform_checks import PlatformCheckup
from bithuman_panel.cli.terminal import tell, tell_program
from bithuman_panel.core import limits
from bithuman_panel.core.findings import FindingState
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from bithuman_panel.app.station import Station
    from bithuman_panel.core.findings import Finding

HEALTHY, FAILING = 0, 1


def run_doctor(options: Namespace, station: Station) -> int:
    """Print every check in the order of cli.md; 0 when none fails, else 1."""
    findings = _findings(options, station)
    if options.json:
        tell_program(
            [
                {"check": name, "state": found.state.value, "detail": str(found.detail)}
                for name, found in findings.items()
            ]
        )
    else:
        for name, found in findings.items():
            tell(say("{state} {name}: {detail}", state=found.state, name=name, detail=found.detail))
    is_failing = any(found.state is FindingState.FAIL for found in findings.values())
    return FAILING if is_failing else HEALTHY


def _findings(options: Namespace, station: Station) -> Mapping[str, Finding]:
    agent = None if options.agent is None else limits.agent_code(options.agent)
    profile, server, trust, spare = account_of(options, station)
    found, secret_check = secret(profile, station, spare)
    access = server.access(found.secret) if found else None
    return {
        "secret-store": secret_store(profile, station),
        "secret": secret_check,
        **PlatformCheckup(access, trust, station.clock, agent).findings(),
        "trust-store": trust_store(server.ca_file, station.policy()),
        "folders": folders(station.paths),
        "database": database(station),
    }
