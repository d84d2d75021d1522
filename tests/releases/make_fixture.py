"""Writes what this version leaves on a disk, for every later version to open.

Usage, at a release, from the root of a checkout: ``python -m tests.releases.make_fixture``

Makes ``tests/data/releases/VERSION`` and refuses where it is there: what a released version wrote
is never written anew.
"""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from bithuman_panel import __version__
from bithuman_panel.core.delivery import Outcome, Report, Verdict
from bithuman_panel.core.entry import Corrected, Correction, Entry
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.core.secret import Redactor
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from bithuman_panel.services.settings import SettingsFile
from bithuman_panel.services.showfile import ShowFile
from tests.releases import content
from tests.releases.facts import (
    FACTS,
    JOURNAL,
    MARK,
    RELEASES,
    SETTINGS,
    SHOW,
    of_entry,
    of_settings,
    of_show,
)
from tests.services.showsamples import FULL

BEGAN_AT = 1_790_000_000.25
IN_FLIGHT, QUEUED = "in-flight", "queued"


class Still:
    """A clock that stands: the same version writes the same times."""

    def now(self) -> float:
        return BEGAN_AT

    def monotonic(self) -> float:
        return 0.0


def make(folder: Path) -> None:
    """Write settings, journal, a show and what is known of them into ``folder``, which is new."""
    folder.mkdir(parents=True)
    saved = (content.SETTINGS, content.REHEARSED)
    for name, settings in zip(SETTINGS, saved, strict=True):
        SettingsFile(folder / name).save(settings)
    ShowFile(folder / SHOW, Redactor()).save(FULL)
    facts = {
        "version": __version__,
        "settings": {
            name: of_settings(settings) for name, settings in zip(SETTINGS, saved, strict=True)
        },
        "shows": {SHOW: of_show(FULL)},
        "entries": _written(folder),
        "left": {IN_FLIGHT: ["left-in-flight"], QUEUED: ["left-queued-1", "left-queued-2"]},
    }
    (folder / FACTS).write_text(json.dumps(facts, indent=1) + "\n", encoding="ascii")


def _written(folder: Path) -> list[dict[str, object]]:
    """Write the journal as a panel does that dies with lines under way; return every entry."""
    with TemporaryDirectory() as work:
        owner = Owner.claim(Path(work, "owners"))
        journal = Journal.open(Path(work, JOURNAL), owner, Still())
        for number, said in enumerate(content.HISTORY):
            journal.finish(journal.begin(_entry(said, number)).done(said.exchange, said.verdict))
        _correct(journal)
        _leave(journal)
        entries = [of_entry(entry) for entry in journal.oldest_first()]
        # The last to close folds the write-ahead log in: the file is then all there is.
        journal.close()
        owner.release()
        for name in (JOURNAL, MARK):
            shutil.copy(Path(work, name), folder)
    return entries


def _entry(said: content.Said, number: int) -> Entry:
    profile = content.PROFILES[number % 2].name
    return Entry(said.name, said.line, profile, BEGAN_AT + number)


def _correct(journal: Journal) -> None:
    """Let one unknown line be judged by a person, and another be answered late."""
    perhaps = content.HISTORY[-1]
    for name in ("judged", "answered-late"):
        entry = journal.begin(replace(_entry(perhaps, 20), id=name))
        journal.finish(entry.done(perhaps.exchange, perhaps.verdict))
    journal.correct("judged", Corrected(Correction.SPOKEN, BEGAN_AT + 60))
    unknown = journal.find("answered-late")
    assert unknown
    verdict = Verdict(Outcome.DELIVERED, 200, Report(1, ("lobby",), (), ()), None, "req-2", 9000)
    journal.answer_late(unknown.answered_late(perhaps.exchange, verdict, BEGAN_AT + 70))


def _leave(journal: Journal) -> None:
    """Leave one line in flight, two queued and one withdrawn."""
    for number, name in enumerate(("left-queued-1", "left-queued-2", "left-in-flight", "taken")):
        line = line_of(Mode.SPEAK, f"Left over: {name}", Target("A12345678", "lobby"))
        entry = Entry(name, line, content.PROFILES[0].name, BEGAN_AT + 100 + number)
        if name == "left-in-flight":
            journal.begin(entry)
        else:
            journal.record(entry.withdrawn() if name == "taken" else entry)


def main() -> None:
    """Make the folder of this version."""
    folder = RELEASES / __version__
    if folder.exists():
        raise SystemExit(f"{folder.name} is there already, and is never written anew")
    make(folder)
    sys.stdout.write(f"{folder.relative_to(RELEASES.parents[2])}: made\n")


if __name__ == "__main__":
    main()
