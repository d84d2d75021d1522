from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bithuman_panel.app import account
from bithuman_panel.cli.account import account_of, chosen_profile
from bithuman_panel.cli.arguments import parsed
from bithuman_panel.core.errors import InputRefused, SecretState
from bithuman_panel.core.models import DEFAULT_BASE_URL, Profile
from bithuman_panel.services.settings import Settings, SettingsFile
from tests.cli.scripted import ScriptedServer, reply
from tests.cli.stations import STORED, Desk, FakeStore, SilentStore

if TYPE_CHECKING:
    from pathlib import Path

    from bithuman_panel.core.models import Profile as AnyProfile

SPARE = "spare-secret-2"
SPARE_VARIABLES = {"BITHUMAN_API_SECRET": SPARE}
STAGE = Profile("Stage", base_url="https://stage.example")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    desk = Desk(tmp_path, capsys)
    settings = Settings(
        profiles=(Profile("default"), STAGE, Profile("Practice", is_rehearsal=True)),
        last_profile="Stage",
    )
    SettingsFile(desk.station.paths.settings_file).save(settings)
    return desk


def profile(desk: Desk, *argv: str) -> AnyProfile:
    return chosen_profile(parsed(["doctor", *argv]), desk.station)


def base_url(desk: Desk, *argv: str) -> str:
    return account_of(parsed(["doctor", *argv]), desk.station).server.base_url


def secret_of(desk: Desk, profile: AnyProfile) -> account.FoundSecret:
    return account.secret_of(profile, desk.station, account.spare_for(profile))


def test_the_last_profile_is_used_unless_one_is_named(desk: Desk) -> None:
    assert profile(desk) == STAGE
    assert profile(desk, "--profile", "default") == Profile("default")


def test_an_unknown_profile_is_one_with_nothing_set(desk: Desk) -> None:
    assert profile(desk, "--profile", "Somebody") == Profile("Somebody")


@pytest.mark.parametrize("last", ["Practice", "Gone", None])
def test_without_a_last_profile_that_is_real_it_is_the_default_one(
    desk: Desk, last: str | None
) -> None:
    file = SettingsFile(desk.station.paths.settings_file)
    file.save(Settings(profiles=file.load().profiles, last_profile=last))
    assert profile(desk).name == "default"


def test_without_settings_the_profile_is_the_default_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert profile(Desk(tmp_path / "new", capsys)) == Profile("default")


def test_the_option_beats_the_profile_and_the_profile_the_environment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    variables = {
        "BITHUMAN_API_URL": "https://url.example",
        "BITHUMAN_API_BASE": "https://b.example",
    }
    desk = Desk(tmp_path, capsys, environ=variables)
    SettingsFile(desk.station.paths.settings_file).save(Settings(profiles=(STAGE,)))
    option = ("--base-url", "https://option.example/")
    assert base_url(desk, "--profile", "Stage", *option) == "https://option.example"
    assert base_url(desk, "--profile", "Stage") == "https://stage.example"
    assert base_url(desk) == "https://url.example"


def test_the_older_variable_counts_where_the_newer_is_empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(
        tmp_path,
        capsys,
        environ={"BITHUMAN_API_URL": " ", "BITHUMAN_API_BASE": "https://b.example"},
    )
    assert base_url(desk) == "https://b.example"


def test_without_any_address_it_is_the_platforms_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert base_url(Desk(tmp_path, capsys)) == DEFAULT_BASE_URL


@pytest.mark.parametrize("url", ["", "http://example.org", "https://u:p@x.org", "https://x?y"])
def test_an_address_that_is_not_allowed_is_refused(desk: Desk, url: str) -> None:
    with pytest.raises(InputRefused):
        base_url(desk, "--base-url", url)


def test_the_stored_secret_beats_that_of_the_environment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys, FakeStore({"default": STORED}), SPARE_VARIABLES)
    with ScriptedServer(reply("200 OK", {"delivered_to_rooms": 1})) as server:
        argv = ("send", "--agent", "A1", "--broadcast", "--base-url", server.url)
        assert desk(*argv, "--speak", "Hi").status == 0
        assert desk(*argv, "--speak", f"or {SPARE}?").status == 2
    assert f"api-secret: {STORED}".encode() in server.requests[0]
    assert len(server.requests) == 1


def test_a_useless_secret_of_the_environment_does_not_stand_before_the_stored_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys, FakeStore({"default": STORED}), {"BITHUMAN_API_SECRET": "no"})
    assert secret_of(desk, Profile("default")).secret.reveal() == STORED


@pytest.mark.parametrize("trouble", [SecretState.LOCKED, SecretState.UNAVAILABLE])
def test_the_environment_stands_in_for_a_store_in_trouble(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], trouble: SecretState
) -> None:
    desk = Desk(tmp_path, capsys, FakeStore(trouble=trouble), SPARE_VARIABLES)
    assert secret_of(desk, Profile("default")).secret.reveal() == SPARE


def test_the_environment_stands_in_for_a_store_that_never_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account, "STORE_WAIT_WITH_SPARE_S", 0.05)
    store = SilentStore()
    desk = Desk(tmp_path, capsys, store, SPARE_VARIABLES)
    found = secret_of(desk, Profile("default"))
    store.speak.set()
    assert (found.secret.reveal(), found.source) == (SPARE, "BITHUMAN_API_SECRET")


def test_a_store_in_trouble_and_nothing_else_says_both(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys, FakeStore(trouble=SecretState.LOCKED))
    ran = desk("send", "--agent", "A1", "--broadcast", "--speak", "Hi")
    assert ran.status == 2
    assert "The store has trouble." in ran.complaint
    assert "BITHUMAN_API_SECRET" in ran.complaint


def test_a_secret_of_the_environment_that_cannot_be_is_refused_and_not_repeated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys, environ={"BITHUMAN_API_SECRET": "not a secret\nat all"})
    ran = desk("send", "--agent", "A1", "--broadcast", "--speak", "Hi")
    assert ran.status == 2
    assert "not a" not in ran.complaint


def test_a_store_without_the_secret_and_nothing_else_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = Desk(tmp_path, capsys)("agents", "--profile", "default")
    assert (ran.status, ran.out) == (2, "")
    assert ran.complaint.startswith("There is no API secret for the profile default.")
