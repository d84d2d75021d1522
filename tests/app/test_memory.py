from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bithuman_panel.app.memory import (
    DRAFTS,
    FAVOURITES,
    NICKNAMES,
    RECENT_SHOWS,
    REMEMBERED,
    SettingsMemory,
)
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.core.keeping import Keeping
from bithuman_panel.core.models import Draft, Mode, Profile, Target
from bithuman_panel.core.pace import Pace
from bithuman_panel.core.query import Query
from bithuman_panel.core.release import Release, ReleaseMemory
from bithuman_panel.core.saved_filters import SavedFilter
from bithuman_panel.core.wording import say
from bithuman_panel.services.forgetting import forgotten
from bithuman_panel.services.settings import Settings, SettingsFile
from tests.traces import traces

LOBBY = Target("A1", "lobby")
LIMIT_S = 40.0


class WatchedFile(SettingsFile):
    """The real file, which tells from which thread it is saved; ``trouble`` makes it fail."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.saved_in: list[threading.Thread] = []
        self.saved = threading.Event()
        self.trouble = False

    def save(self, settings: Settings) -> None:
        self.saved_in.append(threading.current_thread())
        self.saved.set()
        if self.trouble:
            raise StoreFailed(say("The settings cannot be saved."), "No space left on device")
        super().save(settings)


@pytest.fixture
def file(tmp_path: Path) -> WatchedFile:
    return WatchedFile(tmp_path / "settings.json")


@pytest.fixture
def memory(file: WatchedFile) -> Iterator[SettingsMemory]:
    made = SettingsMemory(file, save_after_s=0.0)
    yield made
    made.close()


def test_favourites_are_kept_in_their_order(file: WatchedFile, memory: SettingsMemory) -> None:
    memory.keep_favourites(("B2", "A1"))
    assert memory.favourites() == ("B2", "A1")
    memory.close()
    assert SettingsMemory(file).favourites() == ("B2", "A1")
    memory.keep_favourites(tuple(f"A{number}" for number in range(FAVOURITES + 5)))
    assert len(memory.favourites()) == FAVOURITES


def test_what_is_remembered_is_there_at_once_and_after_a_restart(
    file: WatchedFile, memory: SettingsMemory
) -> None:
    memory.keep_draft(LOBBY, Draft("Hello"))
    memory.keep_draft(None, Draft("Nowhere yet"))
    memory.keep_target(LOBBY)
    memory.remember_agent("A9")
    memory.remember_room("A1", "attic")
    memory.keep_geometry("QUJD")
    memory.keep_profile(Profile("Main stage", "https://api.example"))
    memory.keep_pace(Pace().put("A1", "en", 140))
    memory.keep_keeping(Keeping(30))
    newest = Release("0.3.0", "https://panel.example/", "2026-11-27T12:00:00Z")
    memory.keep_releases(ReleaseMemory(True, 5.0, "0.2.0", newest))
    for known in (memory, _after_a_restart(memory, file)):
        assert known.draft(LOBBY).text == "Hello"
        assert known.keeping() == Keeping(30)
        assert known.draft(Target("A1", "hall")).text == ""
        assert known.draft(None).text == "Nowhere yet"
        assert known.last_target() == LOBBY
        assert known.typed_agents() == ("A9",)
        assert known.typed_rooms("A1") == ("attic",)
        assert known.typed_rooms("A2") == ()
        assert known.geometry() == "QUJD"
        assert known.pace() == Pace().put("A1", "en", 140)
        assert known.releases() == ReleaseMemory(True, 5.0, "0.2.0", newest)
        assert known.settings.last_profile == "Main stage"
        assert known.settings.profiles[0].base_url == "https://api.example"


def _after_a_restart(memory: SettingsMemory, file: SettingsFile) -> SettingsMemory:
    memory.close()
    return SettingsMemory(file)


def test_nothing_is_remembered_at_first(memory: SettingsMemory) -> None:
    assert memory.draft(LOBBY).text == ""
    assert memory.last_target() is None
    assert memory.geometry() == ""
    assert memory.releases() == ReleaseMemory()


def test_a_draft_is_kept_with_its_mode(file: WatchedFile, memory: SettingsMemory) -> None:
    both = (LOBBY, Target("A1", "hall"))
    memory.keep_drafts({LOBBY: Draft("Hello", Mode.SPEAK), both: Draft("Both", Mode.SPEAK)})
    memory.keep_drafts({None: Draft("Calm"), both: Draft("Both")})
    for known in (memory, _after_a_restart(memory, file)):
        assert known.draft(LOBBY) == Draft("Hello", Mode.SPEAK)
        assert known.draft(both) == Draft("Both", Mode.CONTEXT)
        assert known.draft(None) == Draft("Calm", Mode.CONTEXT)


def test_a_draft_of_unknown_mode_is_silent(file: WatchedFile) -> None:
    file.save(Settings(drafts={"A1/lobby": "Hello"}))
    assert SettingsMemory(file).draft(LOBBY) == Draft("Hello", Mode.CONTEXT)


def test_of_drafts_for_rooms_without_end_the_newest_are_kept(memory: SettingsMemory) -> None:
    rooms = [Target("A1", f"r{number}") for number in range(DRAFTS + 5)]
    memory.keep_drafts({room: Draft("Hello", Mode.SPEAK) for room in rooms[:-2]})
    memory.keep_draft(rooms[3], Draft("Again", Mode.SPEAK))
    for room in rooms[-2:]:
        memory.keep_draft(room, Draft("Bye", Mode.SPEAK))
    kept = memory.settings
    assert len(kept.drafts) == len(kept.spoken_drafts) == DRAFTS
    assert set(kept.spoken_drafts) == set(kept.drafts)
    assert memory.draft(rooms[2]).text == memory.draft(rooms[5]).text == ""
    assert (memory.draft(rooms[3]).text, memory.draft(rooms[-1]).text) == ("Again", "Bye")


def test_an_empty_draft_is_forgotten(memory: SettingsMemory) -> None:
    memory.keep_draft(LOBBY, Draft("Hello", Mode.SPEAK))
    memory.keep_draft(LOBBY, Draft("", Mode.SPEAK))
    assert (memory.settings.drafts, memory.settings.spoken_drafts) == ({}, ())


def test_the_newest_comes_first_and_the_oldest_goes(memory: SettingsMemory) -> None:
    for number in range(REMEMBERED + 5):
        memory.remember_agent(f"A{number}")
    memory.remember_agent("A10")
    agents = memory.typed_agents()
    assert len(agents) == REMEMBERED
    assert agents[:2] == ("A10", "A24")
    assert agents.count("A10") == 1


def test_the_last_ten_shows_are_remembered_each_once(
    file: WatchedFile, memory: SettingsMemory
) -> None:
    assert memory.recent_shows() == ()
    for number in range(RECENT_SHOWS + 3):
        memory.keep_show(f"{number}.show")
    memory.keep_show("9.show")
    shows = memory.recent_shows()
    assert shows[:3] == ("9.show", "12.show", "11.show")
    assert len(set(shows)) == len(shows) == RECENT_SHOWS
    assert _after_a_restart(memory, file).recent_shows() == shows


def test_filters_are_remembered_in_their_order(file: WatchedFile, memory: SettingsMemory) -> None:
    assert memory.filters() == ()
    kept = (SavedFilter("Failed", outcomes=(Outcome.REJECTED,)), SavedFilter("Hall", "hall"))
    memory.keep_filters(kept)
    assert _after_a_restart(memory, file).filters() == kept


def test_what_is_forgotten_is_nowhere_on_the_disk(file: WatchedFile, tmp_path: Path) -> None:
    memory = SettingsMemory(file, save_after_s=60.0)
    memory.keep_draft(LOBBY, Draft("Welcome, Qxvjwinska!"))
    memory.keep_draft(None, Draft("Nowhere yet"))
    for left in ("settings.json.broken-20260101T000000Z", ".settings.json-abc"):
        (tmp_path / left).write_text("Welcome, Qxvjwinska!")
    memory.forget(Query(words="qxvjwinska"))
    assert traces(tmp_path, "Qxvjwinska") == []
    assert traces(tmp_path, "Nowhere yet") == ["settings.json"]
    memory.close()


@pytest.mark.allow_log_warning
def test_what_cannot_be_forgotten_on_the_disk_is_told(file: WatchedFile, tmp_path: Path) -> None:
    memory = SettingsMemory(file, save_after_s=60.0)
    memory.keep_draft(LOBBY, Draft("Hello"))
    file.trouble = True
    with pytest.raises(StoreFailed):
        memory.forget(Query(words="nobody"))
    file.trouble = False
    (tmp_path / "settings.json.broken-1").mkdir()
    with pytest.raises(StoreFailed, match="cannot be saved"):
        memory.forget(Query())
    memory.close()


def test_a_profile_is_kept_once(memory: SettingsMemory) -> None:
    memory.keep_profile(Profile("Main stage"))
    memory.keep_profile(Profile("Main stage", "https://api.example"))
    assert [profile.name for profile in memory.settings.profiles] == ["Main stage", "default"]


def test_it_is_saved_off_the_gui_thread(file: WatchedFile, memory: SettingsMemory) -> None:
    memory.keep_draft(LOBBY, Draft("Hello"))
    assert file.saved.wait(LIMIT_S)
    assert file.saved_in[0] is not threading.current_thread()
    assert file.saved_in[0].name == "bithuman-settings"


def test_what_has_not_changed_is_not_saved(file: WatchedFile, memory: SettingsMemory) -> None:
    memory.keep_draft(LOBBY, Draft(""))
    memory.close()
    assert file.saved_in == []
    assert file.load() == Settings()


def test_closing_saves_what_is_still_to_be_saved(file: WatchedFile) -> None:
    memory = SettingsMemory(file, save_after_s=60.0)
    memory.keep_draft(LOBBY, Draft("typed in the last moment"))
    memory.close()
    assert SettingsMemory(file).draft(LOBBY).text == "typed in the last moment"


@pytest.mark.allow_log_warning
def test_a_failing_disk_is_logged_and_stops_nobody(
    file: WatchedFile, memory: SettingsMemory, caplog: pytest.LogCaptureFixture
) -> None:
    file.trouble = True
    memory.keep_draft(LOBBY, Draft("Hello"))
    assert file.saved.wait(LIMIT_S)
    assert memory.draft(LOBBY).text == "Hello"
    file.trouble = False
    memory.close()
    assert "Settings were not saved" in caplog.text
    assert SettingsMemory(file).draft(LOBBY).text == "Hello", "tried again at the end"


def test_the_names_of_rooms_are_kept_and_the_oldest_forgotten(file: WatchedFile) -> None:
    memory = SettingsMemory(file, save_after_s=0)
    memory.keep_nickname("A1", "lobby/2", "Foyer")
    memory.keep_nickname("A1", "hall", "Great hall")
    memory.keep_nickname("A1", "lobby/2", "The foyer")
    memory.close()
    kept = SettingsMemory(file)
    assert kept.nicknames() == {("A1", "hall"): "Great hall", ("A1", "lobby/2"): "The foyer"}
    kept.keep_nickname("A1", "hall", "")
    for number in range(NICKNAMES):
        kept.keep_nickname("B2", f"r{number}", "A room")
    assert len(kept.nicknames()) == NICKNAMES
    assert ("A1", "lobby/2") not in kept.nicknames()
    kept.close()


def test_drafts_of_several_rooms_are_kept_apart(file: WatchedFile) -> None:
    memory = SettingsMemory(file, save_after_s=0)
    both = (Target("A1", "hall"), Target("A1", "lobby"))
    memory.keep_draft(both, Draft("For both."))
    memory.close()
    kept = SettingsMemory(file)
    assert kept.draft(both[::-1]).text == "For both."
    assert kept.draft(LOBBY).text == ""


@pytest.mark.parametrize("busy", [1, 3, 9])
def test_what_is_kept_while_another_thread_forgets_stays_and_brings_nothing_back(
    memory: SettingsMemory, monkeypatch: pytest.MonkeyPatch, busy: int
) -> None:
    memory.keep_draft(LOBBY, Draft("A secret plan"))
    hands: list[threading.Thread] = []
    waited = []

    def slowly(settings: Settings, query: Query) -> Settings:
        without = forgotten(settings, query)
        if len(hands) < busy:
            agents = tuple(f"A{number}" for number in range(len(hands) + 1))
            hands.append(threading.Thread(target=memory.keep_favourites, args=(agents,)))
            hands[-1].start()
            # In the last look of all it waits until that is over: nobody is to look for ever.
            hands[-1].join(LIMIT_S if len(hands) < 4 else 0.2)
            waited.append(hands[-1].is_alive())
        return without

    monkeypatch.setattr("bithuman_panel.app.memory.forgotten", slowly)
    memory.forget(Query())
    for hand in hands:
        hand.join(LIMIT_S)
    assert waited == [False, False, False, True][:busy]
    assert len(memory.favourites()) == min(busy, 4)
    assert memory.draft(LOBBY).text == ""
