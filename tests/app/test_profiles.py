from __future__ import annotations

import asyncio
import gc
import threading
from pathlib import Path

import pytest

from bithuman_panel.app import profiles as module
from bithuman_panel.app.memory import SettingsMemory
from bithuman_panel.app.profiles import Profiles
from bithuman_panel.app.station import Station
from bithuman_panel.core.errors import ApiFailed, InputRefused, SecretState, SecretStoreFailed
from bithuman_panel.core.models import DEFAULT_BASE_URL, Profile
from bithuman_panel.core.policy import Policy, PolicyRefused, policy_refused
from bithuman_panel.core.secret import Secret
from bithuman_panel.core.wording import say
from bithuman_panel.rehearsal.server import RehearsalServer
from bithuman_panel.services.settings import SettingsFile
from tests.app.desks import LIMIT_S, station_in
from tests.cli.stations import FakeStore, SilentStore

SECRET = Secret("rehearsal-presenter")


def profiles_on(
    station: Station, *, name: str | None = None, rehearsal: bool = False
) -> tuple[Profiles, SettingsMemory]:
    memory = SettingsMemory(SettingsFile(station.paths.settings_file))
    return Profiles(station, memory, name=name, rehearsal=rehearsal), memory


def usual_address(station: Station) -> str:
    return asyncio.run(profiles_on(station)[0].usual_address())


def not_waiting() -> None:
    raise AssertionError("the store has answered")


def test_the_stored_secret_is_found(tmp_path: Path) -> None:
    station = station_in(tmp_path, FakeStore({"Stage": "stored-secret-1"}))
    profiles, _ = profiles_on(station, name="Stage")
    found = asyncio.run(profiles.find(not_waiting))
    assert found == (Profile("Stage"), Secret("stored-secret-1"))
    assert station.redactor.finds("it is stored-secret-1"), "nothing shows it from now on"


def no_more() -> None:
    """Nothing is to be done after the store has answered."""


class CountingStore(FakeStore):
    """Counts how often it is asked."""

    asked = 0

    def get(self, profile: str) -> Secret | None:
        self.asked += 1
        return super().get(profile)


def test_what_was_begun_early_is_what_is_found_and_only_once(tmp_path: Path) -> None:
    store = CountingStore({"Stage": "stored-secret-1"})
    profiles, _ = profiles_on(station_in(tmp_path, store), name="Stage")
    profiles.begin(no_more)
    found = asyncio.run(profiles.find(not_waiting))
    assert (found, store.asked) == ((Profile("Stage"), Secret("stored-secret-1")), 1)
    store.secrets["Stage"] = "stored-secret-2"
    assert asyncio.run(profiles.find(not_waiting)) == (Profile("Stage"), Secret("stored-secret-2"))


def test_what_comes_after_the_answer_waits_for_it_and_no_failure_of_either_stops_the_other(
    tmp_path: Path,
) -> None:
    store, done = SilentStore(), threading.Event()

    def fail() -> None:
        done.set()
        raise ImportError

    profiles, _ = profiles_on(station_in(tmp_path, store))
    profiles.begin(fail)
    assert not done.wait(0.05), "the store has not answered yet"
    store.speak.set()
    assert done.wait(LIMIT_S)
    assert asyncio.run(profiles.find(not_waiting)) is None, "there is none"


def test_a_store_that_failed_early_says_so_when_it_is_waited_for(tmp_path: Path) -> None:
    done = threading.Event()
    profiles, _ = profiles_on(station_in(tmp_path, FakeStore(trouble=SecretState.LOCKED)))
    profiles.begin(done.set)
    assert done.wait(LIMIT_S)
    with pytest.raises(SecretStoreFailed):
        asyncio.run(profiles.find(not_waiting))


def test_a_rehearsal_asks_no_store(tmp_path: Path) -> None:
    store = CountingStore()
    profiles, _ = profiles_on(station_in(tmp_path, store), rehearsal=True)
    profiles.begin(no_more)
    assert asyncio.run(profiles.find(not_waiting)) is None
    assert store.asked == 1, "only who finds asks"


def test_without_a_secret_there_is_none(tmp_path: Path) -> None:
    profiles, _ = profiles_on(station_in(tmp_path, FakeStore()))
    assert asyncio.run(profiles.find(not_waiting)) is None


def test_a_store_that_fails_says_so(tmp_path: Path) -> None:
    profiles, _ = profiles_on(station_in(tmp_path, FakeStore(trouble=SecretState.LOCKED)))
    with pytest.raises(SecretStoreFailed):
        asyncio.run(profiles.find(not_waiting))


def test_a_store_that_takes_its_time_is_waited_for_aloud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_S", 0.01)
    store = SilentStore()
    waited: list[str] = []

    def answer() -> None:
        waited.append("told")
        store.speak.set()

    profiles, _ = profiles_on(station_in(tmp_path, store))
    assert asyncio.run(profiles.find(answer)) is None
    assert waited == ["told"]


def test_who_no_longer_waits_for_the_store_leaves_nothing_behind(tmp_path: Path) -> None:
    store, untold = SilentStore(), list[str]()
    profiles, _ = profiles_on(station_in(tmp_path, store))

    async def scenario() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: untold.append(context["message"]))
        finding = asyncio.ensure_future(profiles.find(not_waiting))
        while not (asking := [t for t in threading.enumerate() if t.name == "bithuman-secret"]):
            await asyncio.sleep(0)
        finding.cancel()
        with pytest.raises(asyncio.CancelledError):
            await finding
        store.speak.set()
        asking[0].join()
        while asyncio.all_tasks() != {asyncio.current_task()}:
            await asyncio.sleep(0)
        # What nobody has asked how it ended is told when it is thrown away.
        gc.collect()

    asyncio.run(scenario())
    assert untold == []


def test_the_title_is_known_before_anything_is_open(tmp_path: Path) -> None:
    station = station_in(tmp_path, FakeStore())
    assert profiles_on(station, name="Stage")[0].title == "Stage"
    rehearsing, _ = profiles_on(station, rehearsal=True)
    assert (rehearsing.title, rehearsing.is_rehearsal) == ("Rehearsal", True)


def test_the_address_is_the_profiles_else_the_environments_else_the_platforms(
    tmp_path: Path,
) -> None:
    here = station_in(tmp_path, FakeStore(), BITHUMAN_API_URL="https://env.example")
    profiles, _ = profiles_on(here)
    own = Profile("Stage", "https://own.example")
    assert profiles.access(own, SECRET).base_url == "https://own.example"
    assert profiles.access(Profile("Stage"), SECRET).base_url == "https://env.example"
    bare, _ = profiles_on(station_in(tmp_path, FakeStore()))
    assert bare.access(Profile("Stage"), SECRET).base_url == DEFAULT_BASE_URL
    bad, _ = profiles_on(station_in(tmp_path, FakeStore(), BITHUMAN_API_URL="ftp://x"))
    with pytest.raises(InputRefused):
        bad.access(Profile("Stage"), SECRET)


def test_the_usual_address_is_what_an_empty_field_stands_for(tmp_path: Path) -> None:
    managed = lambda: Policy("https://managed.example")  # noqa: E731
    bare = station_in(tmp_path, FakeStore(), managed)
    assert usual_address(bare) == "https://managed.example"
    here = station_in(tmp_path, FakeStore(), managed, BITHUMAN_API_URL="https://env.example")
    assert usual_address(here) == "https://env.example"
    assert usual_address(station_in(tmp_path, FakeStore())) == DEFAULT_BASE_URL
    assert usual_address(station_in(tmp_path, FakeStore(), broken)) == ""


def test_the_window_waits_for_no_file_of_its_it(tmp_path: Path) -> None:
    readers: list[threading.Thread] = []

    def noted() -> Policy:
        readers.append(threading.current_thread())
        return Policy()

    station = station_in(tmp_path, FakeStore(), noted)
    profiles, _ = profiles_on(station)
    assert readers == [], "the first frame comes before anything is read"
    asyncio.run(profiles.usual_address())
    asyncio.run(profiles.find(not_waiting))
    assert len(readers) == 2
    assert threading.main_thread() not in readers


def broken() -> Policy:
    raise policy_refused("the policy", say("It is broken."))


def test_with_a_broken_policy_neither_store_nor_platform_is_asked(tmp_path: Path) -> None:
    store = SilentStore()
    profiles, _ = profiles_on(station_in(tmp_path, store, broken))
    with pytest.raises(PolicyRefused):
        asyncio.run(profiles.find(not_waiting))
    with pytest.raises(PolicyRefused):
        asyncio.run(profiles.is_valid(Profile("Stage", "https://own.example"), SECRET))
    with pytest.raises(PolicyRefused):
        profiles.access(Profile("Stage", "https://own.example"), SECRET)


def test_a_managed_ca_file_is_tried_before_the_platform_is_asked(tmp_path: Path) -> None:
    managed = lambda: Policy(ca_file=tmp_path / "none.pem")  # noqa: E731
    profiles, _ = profiles_on(station_in(tmp_path, FakeStore(), managed))
    with pytest.raises(InputRefused, match=r"none\.pem cannot be read"):
        asyncio.run(profiles.is_valid(Profile("Stage", "https://own.example"), SECRET))


def test_the_platform_is_asked_about_a_secret(tmp_path: Path) -> None:
    profiles, _ = profiles_on(station_in(tmp_path, FakeStore()))
    server = RehearsalServer()
    url = server.start()
    try:
        assert asyncio.run(profiles.is_valid(Profile("Stage", url), SECRET)) is True
        assert (
            asyncio.run(profiles.is_valid(Profile("Stage", url), Secret("not-a-secret"))) is False
        )
    finally:
        server.stop()
    with pytest.raises(ApiFailed):
        asyncio.run(profiles.is_valid(Profile("Stage", url), SECRET))


def test_a_secret_is_kept_in_the_store(tmp_path: Path) -> None:
    store = FakeStore()
    profiles, _ = profiles_on(station_in(tmp_path, store))
    asyncio.run(profiles.keep("Stage", SECRET))
    assert store.secrets == {"Stage": SECRET.reveal()}
    store.trouble = SecretState.REFUSED
    with pytest.raises(SecretStoreFailed):
        asyncio.run(profiles.keep("Stage", SECRET))


def test_a_profile_is_remembered_as_a_real_one(tmp_path: Path) -> None:
    station = station_in(tmp_path, FakeStore())
    profiles, memory = profiles_on(station)
    profiles.remember(Profile("Stage", "https://own.example", is_rehearsal=True))
    assert profiles.title == "Stage"
    memory.close()
    again, _ = profiles_on(station)
    assert again.title == "Stage"
    assert SECRET.reveal() not in station.paths.settings_file.read_text()
