"""The support bundle: all that helps, nothing that is private, whole or not at all."""

from __future__ import annotations

import errno
import io
import json
import logging
import os
import stat
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.bundle import Bundle, text_piece
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.findings import ok
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.wording import say
from bithuman_panel.services.bundle import Ground, Seen, gather, packed, write_bundle
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.logs import start_logging
from bithuman_panel.services.paths import Paths, panel_paths
from tests.canary import CANARY, Sweeper
from tests.services.samples import FAILURE, done, entry

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.services.owner import Owner
    from tests.services.samples import SteppedClock

pytestmark = pytest.mark.allow_log_warning

LINE, DRAFT = "Welcome to the merger of Acme.", "The quarter was bad."
ROOM, AGENT, NICKNAME, HOST = "lobby-9f3c", "A48KTR2917", "Where Zenith sits", "acme.example"
TYPED = "Half a sentence about layoffs"
PRIVATE = (LINE, DRAFT, ROOM, AGENT, NICKNAME, HOST, TYPED, "Acme Berlin", "gala-of-acme")
# What stands in the settings alone.
FILTER = ("Zenith evening", "who was laid off")
SETTINGS = {
    "profiles": [{"name": "Acme Berlin", "base_url": f"https://{HOST}"}, {"name": "default"}],
    "last_target": {"agent": AGENT, "room": ROOM},
    "typed_agents": [AGENT],
    "favourites": [AGENT],
    "typed_rooms": {AGENT: [ROOM, "attic"]},
    "nicknames": {f"{AGENT}/{ROOM}": NICKNAME},
    "drafts": {f"{AGENT}/{ROOM}\nhall-77aa": DRAFT, "": CANARY},
    "filters": [dict(zip(("name", "words"), FILTER, strict=True))],
    "recent_shows": ["/srv/gala-of-acme.show"],
}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = panel_paths({"BITHUMAN_PANEL_HOME": str(tmp_path / "ann" / "panel")})
    made.make()
    return made


@pytest.fixture
def ground(paths: Paths, tmp_path: Path) -> Ground:
    return Ground(
        paths,
        {"BITHUMAN_API_SECRET": CANARY, "XDG_CURRENT_DESKTOP": CANARY},
        tmp_path / "none",
        Redactor([Secret(CANARY)]).clean,
        home=str(tmp_path / "ann"),
        user="ann",
        checks=lambda: {"folders": ok(say("{folder} can be written.", folder=paths.data))},
    )


@pytest.fixture
def full(paths: Paths, owner: Owner, clock: SteppedClock) -> None:
    """A panel that was used: everything private stands everywhere it can stand."""
    paths.settings_file.write_text(json.dumps(SETTINGS))
    journal = Journal.open(paths.journal_file(rehearsal=False), owner, clock)
    for number, text in enumerate((LINE, f"my secret is {CANARY}")):
        begun = journal.begin(entry(f"e{number}", text, AGENT, ROOM))
        journal.finish(done(begun, FAILURE._replace(message=f"{LINE} {CANARY}", code=CANARY)))
    journal.close()
    stop = start_logging(paths, Redactor(), logging.INFO)
    log = logging.getLogger("bithuman_panel.tests")
    for private in (*PRIVATE, CANARY, str(paths.data)):
        log.warning("It failed: %r", private)
    log.warning("No way to https://%s/v1/agent/%s/speak", HOST, AGENT)
    stop()
    (paths.logs / "panel.log.2").write_text(f"{ROOM} and {CANARY}\n")
    (paths.logs / "crash.log").write_text(f"Fatal: {paths.data}/x.py, {CANARY}")


def names(bundle: Bundle) -> list[str]:
    return [piece.name for piece in bundle.pieces]


def text(bundle: Bundle, name: str) -> str:
    return next(piece.text for piece in bundle.pieces if piece.name == name)


@pytest.mark.usefixtures("full")
def test_nothing_private_is_in_any_file(ground: Ground) -> None:
    bundle = gather(ground, Seen(hidden=(TYPED,), png=lambda: b"\x89PNG"))
    assert names(bundle) == [
        "about.txt",
        "check.txt",
        "errors.json",
        "settings.json",
        "log/panel.log",
        "log/panel.2.log",
        "crash.log",
        "window.png",
    ]
    whole = packed(bundle)
    assert Sweeper(CANARY).in_bytes("zip", whole) == []
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        told = {name: archive.read(name) for name in archive.namelist()}
    for name, content in told.items():
        assert Sweeper(CANARY).in_bytes(name, content) == []
        for private in (*PRIVATE, *FILTER, "ann/panel"):
            assert private.encode() not in content, (name, private)


@pytest.mark.usefixtures("full")
def test_one_room_can_be_followed_through_all_files(ground: Ground) -> None:
    bundle = gather(ground, Seen())
    errors = json.loads(text(bundle, "errors.json"))["journal.sqlite3"]
    assert [each["room"] for each in errors] == ["room 1", "room 1"]
    log = text(bundle, "log/panel.log")
    assert "It failed: 'room 1'" in log
    assert "https://address-1/v1/agent/agent-1/speak" in log
    assert "~/panel" in log
    assert '"address": "https://address-1"' in text(bundle, "settings.json")


@pytest.mark.usefixtures("full")
def test_it_tells_what_was_checked(ground: Ground) -> None:
    check = text(gather(ground, Seen()), "check.txt")
    assert "folders: ok: ~/panel can be written." in check
    assert "check of the database: whole" in check
    assert "lines: 2" in check


def test_what_the_window_knows_gets_other_names(ground: Ground) -> None:
    (ground.paths.logs / "panel.log").write_text("A1B2C3 in cellar-22ff")
    seen = Seen(agents=("A1B2C3",), rooms=("cellar-22ff",), facts=(("Qt", "6.11"),))
    bundle = gather(ground, seen)
    assert text(bundle, "log/panel.log") == "agent 1 in room 1"
    assert "Qt: 6.11" in text(bundle, "about.txt")


def test_where_nothing_is_yet_there_is_a_bundle_all_the_same(ground: Ground) -> None:
    ground.paths.log_file.touch()
    bundle = gather(ground, Seen(png=lambda: b""))
    assert names(bundle) == ["about.txt", "check.txt", "errors.json", "settings.json"]
    assert "journal.sqlite3: not there yet" in text(bundle, "check.txt")


def test_damage_is_told_and_stops_nothing(ground: Ground) -> None:
    paths = ground.paths
    paths.journal_file(rehearsal=False).write_bytes(b"junk" * 4000)
    paths.settings_file.write_bytes(b"\xff{")
    (paths.logs / "panel.log").mkdir()
    bundle = gather(ground, Seen())
    assert "file is not a database" in text(bundle, "check.txt")
    assert text(bundle, "log/panel.log").startswith("It cannot be read (")
    assert paths.journal_file(rehearsal=False).exists()


def test_a_long_log_is_looked_through_line_by_line(ground: Ground) -> None:
    ground.paths.log_file.write_text("all is well\n" * 9000 + f"{CANARY} in cellar-22ff")
    log = text(gather(ground, Seen(rooms=("cellar-22ff",))), "log/panel.log")
    assert log == "all is well\n" * 9000 + "••• in room 1"


BUNDLE = Bundle((text_piece("about.txt", "x"),))


def test_it_is_written_whole_for_this_user_alone(paths: Paths, tmp_path: Path) -> None:
    file = tmp_path / "support.zip"
    write_bundle(file, BUNDLE, paths)
    with zipfile.ZipFile(file) as archive:
        assert archive.read("about.txt") == b"x"
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_it_is_not_written_among_the_panels_own_files(paths: Paths) -> None:
    with pytest.raises(StoreFailed, match="panel's own"):
        write_bundle(paths.logs / "support.zip", BUNDLE, paths)


def test_a_full_disk_leaves_nothing_behind(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreFailed, match="No space left on device"):
        write_bundle(tmp_path / "support.zip", BUNDLE, paths)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []
