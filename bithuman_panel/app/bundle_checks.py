"""Whether everything that the program needs came along: the first half of ``self-test``.

A frozen program that lacks a plug-in or a file starts all the same, and fails where nobody looks.
Nothing here touches the network beyond this computer, or writes outside ``scratch``.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

from bithuman_panel.app import bundle_ground as ground
from bithuman_panel.app import bundle_window as window
from bithuman_panel.core.findings import Finding, FindingState, fail
from bithuman_panel.core.wording import say
from bithuman_panel.ui.resources import resource
from bithuman_panel.ui.theme import stage_font

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    Check = Callable[[], Finding]

_log = logging.getLogger(__name__)


def bundle_checks(application: QApplication, scratch: Path) -> Mapping[str, Check]:
    """Return every check by its name, in the order in which they are made.

    ``scratch`` is an empty folder that may be written. GUI thread.
    """
    places = window.qt_places()
    return {
        "versions": ground.versions,
        "platform": lambda: window.platform(application.platformName(), places),
        "plug-ins": lambda: window.plug_ins(places),
        "icons": window.icons,
        "style": window.style,
        "images": window.images,
        "sounds": window.sounds,
        "fonts": lambda: window.fonts(stage_font(application), application.platformName()),
        "translations": lambda: window.translations(places, resource("translations")),
        "help": window.help_pages,
        "certificates": ground.certificates,
        "keyring": ground.keyring,
        "releases": lambda: ground.releases(resource("build.json")),
        "database": lambda: ground.database(scratch),
        "spreadsheets": ground.spreadsheets,
        "browser": lambda: ground.browser(os.environ, getattr(sys, "_MEIPASS", None)),
        "rehearsal": ground.rehearsal,
    }


def is_whole(checks: Mapping[str, Check], tell: Callable[[str], None]) -> bool:
    """Make every check, ``tell`` of each in one line, and return whether none failed."""
    findings = []
    for name, check in checks.items():
        finding = _made(check)
        line = line_of(name, finding)
        tell(line)
        # Started without a console there is nobody to tell, but there is a log.
        _log.info("self-test: %s", line)
        findings.append(finding)
    return all(finding.state is not FindingState.FAIL for finding in findings)


def line_of(name: str, finding: Finding) -> str:
    """Return the line to print for the check called ``name``; what fails is to be seen."""
    is_failing = finding.state is FindingState.FAIL
    return f"{'FAIL' if is_failing else finding.state} {name}: {finding.detail}"


def _made(check: Check) -> Finding:
    try:
        return check()
    except Exception as error:  # noqa: BLE001 - what is missing shows itself in any way it likes
        kind = type(error).__name__
        return fail(say("It could not be tried ({kind}: {reason}).", kind=kind, reason=error))
