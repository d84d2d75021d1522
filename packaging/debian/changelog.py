#!/usr/bin/env python3
"""Prints CHANGELOG.md in the form of a Debian package, or with ``--rpm`` of an RPM.

``changelog.py [--rpm] FILE VERSION EPOCH``: what stands under *Unreleased* is of VERSION and EPOCH
(Unix seconds). A release needs its date in its heading: ``## [0.1.0] - 2026-11-27``.
"""

from __future__ import annotations

import re
import sys
import textwrap
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

MAINTAINER = "The bitHuman Panel developers <panel@bithuman.ai>"
RELEASE = re.compile(r"(?m)^## \[([^]]+)\](?: - (\d{4}-\d{2}-\d{2}))?\n")
POINT = re.compile(r"(?ms)^- (.*?)(?=^- |^#|^$|\Z)")


@dataclass(frozen=True, slots=True)
class Release:
    """One release: its version, when it was, and what changed, a paragraph a change."""

    version: str
    moment: datetime
    changes: tuple[str, ...]


def releases(markdown: str, version: str, epoch: int) -> list[Release]:
    """Return the releases of ``markdown`` that changed something, newest first."""
    _, *parts = RELEASE.split(markdown)
    found = []
    for name, day, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        moment = datetime.fromtimestamp(epoch, UTC)
        if day:
            moment = datetime.fromisoformat(f"{day}T12:00:00+00:00")
        # Backquotes and stars are Markdown's.
        changes = [re.sub(r"[`*]", "", " ".join(text.split())) for text in POINT.findall(body)]
        if changes:
            found.append(Release(version if name == "Unreleased" else name, moment, (*changes,)))
    return found


def debian(release: Release) -> str:
    """Return the entry of a release in a Debian changelog (Debian Policy, 4.4)."""
    points = "\n".join(_point(change, "  * ") for change in release.changes)
    return (
        f"bithuman-panel ({release.version}) stable; urgency=medium\n\n{points}\n\n"
        f" -- {MAINTAINER}  {format_datetime(release.moment)}\n"
    )


def rpm(release: Release) -> str:
    """Return the entry of a release in the ``%changelog`` of an RPM."""
    day = release.moment.strftime("%a %b %d %Y")
    # A percent sign would be a macro.
    points = "\n".join(_point(change, "- ").replace("%", "%%") for change in release.changes)
    return f"* {day} {MAINTAINER} - {release.version}-1\n{points}\n"


def _point(change: str, bullet: str) -> str:
    return textwrap.fill(change, 78, initial_indent=bullet, subsequent_indent=" " * len(bullet))


def main(arguments: list[str]) -> int:
    """Print the changelog."""
    form = debian
    if arguments[0] == "--rpm":
        form, arguments = rpm, arguments[1:]
    source = Path(arguments[0]).read_text(encoding="utf-8")
    entries = [form(release) for release in releases(source, arguments[1], int(arguments[2]))]
    sys.stdout.write("\n".join(entries))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
