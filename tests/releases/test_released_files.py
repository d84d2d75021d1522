"""What every released version left on a disk opens whole in today's panel.

``tests/data/releases`` has a folder for each version, as ``BITHUMAN_PANEL_HOME`` would be, with
what that version knew of it in ``facts.json``; ``make_fixture.py`` writes it at the release
(docs/release-checklist.md). Show files lie beside them as ``*.show``.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bithuman_panel import __version__
from bithuman_panel.app.journals import open_journal, quarantine_notice
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.entry import Correction, Stage
from bithuman_panel.core.secret import Redactor
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.paths import Paths, panel_paths
from bithuman_panel.services.settings import SettingsFile
from bithuman_panel.services.showfile import ShowFile
from tests.cli.stations import FakeStore
from tests.e2e.conftest import OpenShow, Play, home, open_show, play, sqlite_threads, stalls
from tests.e2e.show import SECRET
from tests.releases.facts import (
    FACTS,
    JOURNAL,
    RELEASES,
    SETTINGS,
    SHOW,
    of_entry,
    of_settings,
    of_show,
)
from tests.releases.make_fixture import make

__all__ = ["home", "open_show", "play", "sqlite_threads", "stalls"]

VERSIONS = sorted(path.name for path in RELEASES.iterdir())
UNDER_WAY = (Stage.QUEUED, Stage.IN_FLIGHT)


@dataclass(frozen=True)
class Release:
    """A copy of what a version left, and what that version knew of it."""

    folder: Path
    paths: Paths
    facts: dict[str, Any]

    @property
    def entries(self) -> dict[str, dict[str, Any]]:
        """Each entry by its id, in the order of the journal."""
        return {entry["entry"]: entry for entry in self.facts["entries"]}


@pytest.fixture(params=VERSIONS)
def release(request: pytest.FixtureRequest, home: Path) -> Iterator[Release]:
    """Copy a release into a home; the original must be what it was."""
    original = RELEASES / request.param
    before = {file.name: file.read_bytes() for file in original.iterdir()}
    shutil.copytree(original, home)
    facts = json.loads((home / FACTS).read_text("ascii"))
    yield Release(home, panel_paths({"BITHUMAN_PANEL_HOME": str(home)}), facts)
    assert {file.name: file.read_bytes() for file in original.iterdir()} == before


def lost(then: object, today: object, where: str = "") -> list[str]:
    """Return where today's facts lack or change one of then; later versions may know more."""
    match then, today:
        case dict(), dict():
            inner = [(name, value, today.get(name)) for name, value in then.items()]
        case list(), list() if len(then) == len(today):
            inner = [(str(at), *pair) for at, pair in enumerate(zip(then, today, strict=True))]
        case _:
            return [] if then == today else [f"{where}: {then!r} became {today!r}"]
    return [told for name, old, new in inner for told in lost(old, new, f"{where}/{name}")]


def opened(release: Release) -> AbstractContextManager[Journal]:
    return open_journal(release.paths, SystemClock(), rehearsal=False)


def read(journal: Journal) -> dict[str, dict[str, Any]]:
    return {entry.id: of_entry(entry) for entry in journal.oldest_first()}


def test_this_version_has_its_files() -> None:
    assert __version__ in VERSIONS, "make them: docs/release-checklist.md"


@pytest.mark.parametrize("version", VERSIONS)
def test_a_release_has_all_its_files(version: str) -> None:
    names = {path.name for path in (RELEASES / version).iterdir()}
    assert {*SETTINGS, JOURNAL, FACTS, SHOW} <= names
    assert not {name for name in names if name.endswith(("-wal", "-shm"))}, "not closed in order"


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_are_all_kept(release: Release, name: str) -> None:
    file = SettingsFile(release.folder / name)
    then = release.facts["settings"][name]
    settings = file.load()
    assert file.set_aside is None
    assert lost(then, of_settings(settings)) == []
    file.save(settings)
    assert SettingsFile(release.folder / name).load() == settings


def test_a_show_is_all_kept(release: Release) -> None:
    path = release.folder / SHOW
    then = release.facts["shows"][SHOW]
    file = ShowFile(path, Redactor())
    found, _content = file.read(lambda: "new")
    assert found.broken == ()
    assert not found.is_changed or found.is_older
    assert lost(then, of_show(found.show)) == []
    file.save(found.show)
    assert ShowFile(path, Redactor()).read(lambda: "new")[0].show == found.show


def test_every_line_of_the_history_is_read_as_it_was(release: Release) -> None:
    with opened(release) as journal:
        assert quarantine_notice(journal) is None
        assert journal.check() is None
        today = read(journal)
    then = release.entries
    assert list(today) == list(then)
    settled = [name for name, entry in then.items() if entry["stage"] not in UNDER_WAY]
    assert [told for name in settled for told in lost(then[name], today[name], name)] == []
    outcomes = {then[name]["outcome"] for name in settled}
    assert outcomes == {outcome.value for outcome in Outcome}, "every outcome is tried"


def test_what_was_under_way_is_never_sent_and_never_called_failed(release: Release) -> None:
    left = release.facts["left"]
    with opened(release) as journal:
        for name in left["in-flight"]:
            entry = journal.find(name)
            assert entry
            assert entry.is_unknown
            assert entry.has(Correction.PANEL_DIED)
            assert entry.line.text == release.entries[name]["text"]
        assert [entry.id for entry in journal.left_queued()] == left["queued"]
        assert journal.left_queued() == ()
        for name in left["queued"]:
            entry = journal.find(name)
            assert entry
            assert entry.stage is Stage.WITHDRAWN


def test_a_second_opening_finds_the_same(release: Release) -> None:
    with opened(release) as journal:
        journal.left_queued()
        first = read(journal)
    with opened(release) as journal:
        assert read(journal) == first
        assert quarantine_notice(journal) is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_window_opens_on_it(release: Release, play: Play, open_show: OpenShow) -> None:
    """The whole panel in that home; the address of its account is one where nobody listens."""
    then = release.facts

    async def scenario() -> None:
        account = then["settings"]["settings.json"]["last_profile"]
        async with open_show(store=FakeStore({account: SECRET})) as show:
            await show.opened()
            # What was queued stands there twice: withdrawn, and as a new line that waits on hold.
            queued = len(then["left"]["queued"])
            await show.until(lambda: show.rows == len(then["entries"]) + queued)
            newest = show.window.record.entry_at(queued)
            assert newest
            assert newest.id == then["entries"][-1]["entry"]
            kept = then["settings"]["settings.json"]
            last = kept["last_target"]
            key = f"{last['agent']}/{last['room']}"
            # A room is called as the operator called it, if a release could keep that.
            called = kept.get("nicknames", {}).get(key, last["room"])
            await show.until(lambda: called in show.sentence)
            assert show.message == kept["drafts"][key]
            assert show.problem == ""
            assert show.window.queue.rows.count() == queued
            assert show.window.strip.hold.isChecked()

    play(scenario())


def test_what_is_lost_is_found() -> None:
    then = {"text": "a", "rooms": ["r1", {"id": 1}], "at": None}
    assert lost(then, {**then, "more": 1, "rooms": ["r1", {"id": 1, "name": "n"}]}) == []
    assert lost(then, {"text": "b", "rooms": ["r1"]}) == [
        "/text: 'a' became 'b'",
        "/rooms: ['r1', {'id': 1}] became ['r1']",
    ]
    assert lost(then, {**then, "rooms": ["r1", {}]}) == ["/rooms/1/id: 1 became None"]


def test_the_script_makes_such_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "9.9.9"
    make(folder)
    made = json.loads((folder / FACTS).read_text("ascii"))
    kept = json.loads((RELEASES / VERSIONS[0] / FACTS).read_text("ascii"))
    assert made["entries"][0].keys() >= kept["entries"][0].keys()
    assert {path.name for path in folder.iterdir()} >= {*SETTINGS, JOURNAL, FACTS, SHOW}
    with pytest.raises(FileExistsError):
        make(folder)
