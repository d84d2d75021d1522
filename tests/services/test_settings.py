"""Settings: any file gives usable ones, a saved one comes back, nothing is half written."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, replace
from errno import EMFILE
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.keeping import Keeping
from bithuman_panel.core.models import Mode, Profile, Target
from bithuman_panel.core.pace import Pace
from bithuman_panel.core.release import Release
from bithuman_panel.core.run import RunState, SaidCue
from bithuman_panel.core.saved_filters import Days, SavedFilter
from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.core.view import Colours, Layout, View
from bithuman_panel.services.profiles import Profiles, profiles_in
from bithuman_panel.services.settings import Settings, SettingsFile, settings_of, target_key
from tests.services.samples import SteppedClock

if TYPE_CHECKING:
    from tests.fault_table import Observed

FULL = Settings(
    profiles=(
        Profile("Main stage", "https://api.example", "amber"),
        Profile("Probe", is_rehearsal=True, freshness_s=20.5),
    ),
    last_profile="Probe",
    last_target=Target("A1", "room 1"),
    typed_agents=("A2", "A1"),
    typed_rooms={"A1": ("room 1", "room/2")},
    nicknames={"A1/room 1": "Lobby"},
    favourites=("A1",),
    drafts={"A1": "To all.\n\t“Ünïcode” 😀", "": "nowhere yet"},
    spoken_drafts=("A1",),
    geometry="AdnQywADAAA=",
    view=View(
        Colours.CONTRAST,
        200,
        Layout.COMPACT,
        "zh_CN",
        "two of three",
        shield=True,
        sounds=True,
        has_toured=True,
    ),
    pace=Pace().put("A1", "en", 140).learned("A2", "", 20, 10),
    update_check=False,
    keeping=Keeping(30, 5_000, 50),
    last_release_look=1_795_000_000.5,
    told_release="0.2.0",
    newest_release=Release(
        "0.3.0", "https://panel.example/0.3.0", "2026-11-27T12:00:00Z", "Calmer on stage."
    ),
    recent_shows=("shows/Gala.show", "shows/b\udcff.show"),
    runs=(
        RunState(
            "s1",
            "r1",
            "main",
            "c2",
            "e1",
            in_show_mode=True,
            is_open=True,
            said=(SaidCue("c1", "e1", Mode.CONTEXT, 1.5), SaidCue("c2", "e2", Mode.SPEAK, 2.0)),
        ),
        RunState("s2"),
    ),
    filters=(
        SavedFilter("Failed", "hall", (Outcome.REJECTED,), Mode.SPEAK, "A1", "lobby", "default"),
        SavedFilter("Today", run="r1", since=1.0, until=2.5, days=Days.TODAY),
    ),
)
NAMES = st.sampled_from([*Settings.__dataclass_fields__, "name", "base_url", "agent", "room", "A1"])
VALUES = st.sampled_from(["A1", "r", "https://x.org", "http://x.org", "dark", "a b", "\ud800", ""])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | VALUES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=8),
    max_leaves=24,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_without_a_file_there_are_defaults_and_none_is_made(file: Path) -> None:
    assert SettingsFile(file).load() == Settings()
    assert not file.parent.exists()


def test_what_was_saved_comes_back(file: Path) -> None:
    SettingsFile(file).save(FULL)
    assert SettingsFile(file).load() == FULL
    SettingsFile(file).save(replace(FULL, view=View(percent=300)))
    assert SettingsFile(file).load().view == View(percent=300)
    assert [found.name for found in file.parent.iterdir()] == ["settings.json"]


def test_the_colours_of_release_0_1_0_are_kept() -> None:
    assert settings_of({"theme": "light"}).view == View(Colours.LIGHT)
    assert settings_of({"theme": "light", "view": {"colours": "dark"}}).view == View(Colours.DARK)


def test_of_a_draft_that_is_gone_nobody_needs_to_know_the_mode() -> None:
    kept = settings_of({"drafts": {"A1": "Hello"}, "spoken_drafts": ["A1", "A1/lobby"]})
    assert kept.spoken_drafts == ("A1",)
    assert settings_of({"drafts": {"A1": "Hello"}}).spoken_drafts == ()


@given(JSON)
def test_any_json_gives_settings_that_save_and_load_as_they_are(value: object) -> None:
    read = settings_of(value)
    assert read.profiles
    saved = json.loads(json.dumps(asdict(read)))
    assert settings_of(saved) == read


@pytest.mark.fault("disk", "settings: {id}", promise="P6")
@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"text"', b"[" * 100_000],
    ids=["empty", "half", "list", "null", "bytes", "text", "deep"],
)
def test_a_broken_file_is_set_aside(file: Path, content: bytes, observed: Observed) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    settings_file = SettingsFile(file, clock=SteppedClock())
    assert settings_file.load() == Settings()
    assert settings_file.set_aside == file.with_name("settings.json.broken-20260921T141320Z")
    assert settings_file.set_aside.read_bytes() == content
    settings_file.save(FULL)
    assert SettingsFile(file).load() == FULL
    observed.did("Set aside, defaults are used")


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff"])
def test_whether_a_file_is_damaged_can_be_asked_and_leaves_it_there(
    file: Path, content: bytes
) -> None:
    assert profiles_in(file).unread is None, "there is none"
    SettingsFile(file).save(FULL)
    assert profiles_in(file) == Profiles(FULL.profiles, FULL.last_profile)
    file.write_bytes(content)
    assert profiles_in(file).unread == file
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]
    file.unlink()
    file.mkdir()
    assert profiles_in(file).unread == file


def test_until_an_account_is_chosen_nobody_knows_whose_was_meant_before_the_damage(
    file: Path,
) -> None:
    file.parent.mkdir()
    file.write_bytes(b"{")
    SettingsFile(file).load()
    begun_anew = SettingsFile(file)
    begun_anew.save(replace(begun_anew.load(), geometry="AAAA"))
    assert begun_anew.unread
    assert begun_anew.unread == profiles_in(file).unread
    assert begun_anew.unread.read_bytes() == b"{"
    begun_anew.save(replace(begun_anew.load(), last_profile="default"))
    assert profiles_in(file).unread is None
    again = SettingsFile(file)
    again.load()
    assert again.unread is None


def unreadable(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Have the system fail to open any more files by ``name`` of ``Path``."""

    def fail(*_: object) -> NoReturn:
        raise OSError(EMFILE, "Too many open files")

    monkeypatch.setattr(Path, name, fail)


def test_what_the_system_does_not_give_is_neither_set_aside_nor_overwritten(file: Path) -> None:
    SettingsFile(file).save(FULL)
    before, settings_file = file.read_bytes(), SettingsFile(file)
    with pytest.MonkeyPatch.context() as monkeypatch:
        unreadable(monkeypatch, "read_bytes")
        assert settings_file.load() == Settings()
    assert (settings_file.set_aside, settings_file.unread) == (None, file)
    with pytest.raises(StoreFailed):
        settings_file.save(Settings())
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]
    # By then it can be read again.
    assert settings_file.load() == FULL
    settings_file.save(Settings())


def test_a_folder_that_the_system_does_not_list_may_hold_what_was_set_aside(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unreadable(monkeypatch, "glob")
    assert profiles_in(file).unread == file


@pytest.mark.fault("disk", "settings: something unreadable in their place", promise="P6")
def test_something_unreadable_in_its_place_is_set_aside(file: Path, observed: Observed) -> None:
    file.mkdir(parents=True)
    settings_file = SettingsFile(file)
    assert settings_file.load() == Settings()
    assert settings_file.set_aside is not None
    assert settings_file.set_aside.is_dir()
    observed.did("Set aside, defaults are used")


@pytest.mark.fault("disk", "settings: unreadable, and cannot be set aside", promise="P6")
def test_what_cannot_even_be_set_aside_stops_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    file.parent.mkdir()
    file.write_bytes(b"{")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("bithuman_panel.services.settings.set_aside", refuse)
    settings_file = SettingsFile(file)
    assert settings_file.load() == Settings()
    assert (settings_file.set_aside, settings_file.unread) == (None, file)
    with pytest.raises(StoreFailed):
        settings_file.save(FULL)
    assert file.read_bytes() == b"{"
    observed.did("Defaults are used")


def test_what_cannot_be_used_is_left_out_and_the_rest_stays() -> None:
    stored = {
        "profiles": [
            {"name": "Good"},
            {"name": "Good", "base_url": "https://twice.example"},
            {"name": "No TLS", "base_url": "http://api.example"},
            {"name": "Number", "base_url": 5},
            {"name": "Odd colour", "colour": "url(x)", "freshness_s": 0},
            {"name": " "},
            {"name": "new\nline"},
            {"base_url": "https://nameless.example"},
            "text",
        ],
        "last_profile": "No TLS",
        "typed_agents": ["A1", "../x", "A1", 5, "A2"],
        "typed_rooms": {"A1": ["r", " ", 5], "../x": ["r"], "A2": "r", " A3": ["r"]},
        "nicknames": {"A1/r": "Lobby", "A1": 5, "A2": ""},
        "drafts": ["text"],
        "favourites": {"A1": 1},
        "geometry": "not base64!",
        "theme": "Dark; }",
        "view": {"colours": 1, "percent": 110, "layout": "huge", "language": "de;", "columns": 3},
        "update_check": 1,
        "last_release_look": "yesterday",
        "told_release": 3,
        "newest_release": {"version": "0.3.0", "page": "http://panel.example/"},
        "unknown": 1,
    }
    assert settings_of(stored) == Settings(
        profiles=(
            Profile("Good"),
            # Without them, or without their addresses, a line would go to the default one.
            Profile("No TLS", "http://api.example"),
            Profile("Number", ""),
            Profile("Odd colour"),
        ),
        last_profile="No TLS",
        typed_agents=("A1", "A2"),
        typed_rooms={"A1": ("r",)},
        nicknames={"A1/r": "Lobby"},
    )


@pytest.mark.fault("disk", "settings: a last room that cannot be read, {stored!a}", promise="P1")
@pytest.mark.parametrize(
    ("stored", "target"),
    [
        ({"agent": "A1", "room": "r"}, Target("A1", "r")),
        ({"agent": "A1", "room": None}, Target("A1")),
        ({"agent": "A1"}, Target("A1")),
        ({"agent": "A1", "room": 5}, None),
        ({"agent": "A1", "room": " "}, None),
        ({"agent": "..", "room": "r"}, None),
        ({}, None),
    ],
)
def test_a_last_room_that_cannot_be_read_never_becomes_a_broadcast(
    stored: object, target: Target | None, observed: Observed
) -> None:
    assert settings_of({"last_target": stored}).last_target == target
    observed.did("No target is chosen; it never becomes a broadcast")


def test_targets_have_keys_of_their_own() -> None:
    targets = [None, Target("A1"), Target("A1", "r"), Target("A1", "A1"), Target("A2")]
    assert [target_key(target) for target in targets] == ["", "A1", "A1/r", "A1/A1", "A2"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes of other systems")
def test_the_file_is_for_this_user_alone(file: Path) -> None:
    SettingsFile(file).save(FULL)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.fault("input", "a secret pasted into a draft", promise="P4")
def test_a_secret_pasted_by_mistake_is_not_saved(file: Path, observed: Observed) -> None:
    redactor = Redactor()
    redactor.learn(Secret("canary-0123456789"))
    drafts = {"A1": "say canary-0123456789 now", "A1/canary-0123456789": "x"}
    SettingsFile(file, redactor).save(replace(FULL, drafts=drafts))
    assert "canary" not in file.read_text()
    assert SettingsFile(file).load().drafts == {"A1": "say ••• now", "A1/•••": "x"}
    observed.did("Not saved")


@pytest.mark.fault("disk", "settings: saving fails", promise="P6")
def test_a_saving_that_fails_leaves_the_old_file(file: Path, observed: Observed) -> None:
    SettingsFile(file).save(FULL)
    (file.parent / "folder").mkdir()
    (file.parent / "folder" / "inside").touch()
    with pytest.raises(StoreFailed) as failed:
        SettingsFile(file.parent / "folder").save(FULL)
    assert failed.value.reason in {"Is a directory", "Access is denied"}
    assert sorted(found.name for found in file.parent.iterdir()) == ["folder", "settings.json"]
    observed.did("The old file stays")


@pytest.mark.fault("disk", "settings: their folder cannot be made", promise="P6")
def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, observed: Observed) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreFailed):
        SettingsFile(tmp_path / "file" / "settings.json").save(FULL)
    observed.did("Told")


@pytest.mark.parametrize(
    ("stored", "seconds"),
    [(20, 20.0), (0.5, 0.5), (3600, 3600.0), (0, 15.0), (-1, 15.0), (3601, 15.0), ("20", 15.0)],
)
def test_a_freshness_limit_that_makes_no_sense_is_the_usual_one(
    stored: object, seconds: float
) -> None:
    (profile,) = settings_of({"profiles": [{"name": "A", "freshness_s": stored}]}).profiles
    assert profile.freshness_s == seconds


def test_of_two_filters_with_one_name_the_first_is_kept() -> None:
    stored = [{"name": "A", "words": "x"}, {"name": "A"}, {"words": "y"}, 7]
    assert settings_of({"filters": stored}).filters == (SavedFilter("A", "x"),)


def test_files_that_cannot_be_are_no_recent_shows() -> None:
    assert settings_of({"recent_shows": ["a.show", "", "b\0.show", 5]}).recent_shows == ("a.show",)
    assert settings_of({"recent_shows": "a.show"}).recent_shows == ()


@pytest.mark.parametrize(
    "odd", [None, "c1", ["c1", "e1", "speak"], ["c1", 1, "speak", 1], [None, "e1", "speak", 1]]
)
def test_a_cue_that_was_said_and_is_kept_oddly_is_left_out(odd: object) -> None:
    more = [["c1", "e1", "shout", 1], ["c1", "e1", "speak", "now"], ["c2", "e2", "speak", 2]]
    (run,) = settings_of({"runs": [{"show": "s1", "said": [odd, *more]}]}).runs
    assert run.said == (SaidCue("c2", "e2", Mode.SPEAK, 2.0),)
