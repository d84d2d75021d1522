from __future__ import annotations

import io
import sys
from getpass import GetPassWarning
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import SecretState
from bithuman_panel.core.models import Profile
from bithuman_panel.services.settings import Settings, SettingsFile
from tests.cli.stations import STORED, Desk, FakeStore, PromptingStore, SilentStore

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.commandline import CommandLine


def pipe(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


class Keyboard(io.StringIO):
    """Standard input that is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_piped_secret_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe(monkeypatch, f" {STORED}\n")
    store = FakeStore()
    ran = Desk(tmp_path, capsys, store)("secret", "set", "--profile", "Stage", "--json")
    assert (ran.status, store.secrets) == (0, {"Stage": STORED})
    assert ran.objects == [
        {
            "profile": "Stage",
            "state": "present",
            "backend": "Fake Store",
            "detail": "Stage is present.",
        }
    ]


def test_a_typed_secret_is_read_without_echo(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Keyboard())
    monkeypatch.setattr("getpass.getpass", lambda _: STORED)
    store = FakeStore()
    ran = Desk(tmp_path, capsys, store)("secret", "set")
    assert (ran.status, store.secrets) == (0, {"default": STORED})
    assert STORED not in ran.out + ran.err


@pytest.mark.parametrize("error", [EOFError(), GetPassWarning()])
def test_a_prompt_that_would_echo_or_ends_is_refused(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
) -> None:
    def prompt(_: str) -> str:
        raise error

    monkeypatch.setattr(sys, "stdin", Keyboard())
    monkeypatch.setattr("getpass.getpass", prompt)
    store = FakeStore()
    assert Desk(tmp_path, capsys, store)("secret", "set").status == 2
    assert store.secrets == {}


def test_without_standard_input_nothing_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert Desk(tmp_path, capsys)("secret", "set").status == 2


def test_a_pipe_that_is_no_text_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8"))
    assert Desk(tmp_path, capsys)("secret", "set").status == 2


@pytest.mark.parametrize("text", ["", "short", "with a space in it", "zero\u200bwidth-secret"])
def test_a_secret_that_cannot_be_is_refused_and_not_repeated(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    text: str,
) -> None:
    pipe(monkeypatch, text)
    store = FakeStore()
    ran = Desk(tmp_path, capsys, store)("secret", "set")
    assert (ran.status, ran.out, store.secrets) == (2, "", {})
    assert not text or text not in ran.complaint


def test_the_status_says_present_and_absent(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys, FakeStore({"default": STORED}))
    present = desk("secret", "status")
    assert (present.status, present.out) == (
        0,
        "default is present.\n",
    )
    absent = desk("secret", "status", "--profile", "Other", "--json")
    assert (absent.status, absent.objects[0]["state"]) == (3, "absent")


def test_forgetting_is_done_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = FakeStore({"default": STORED})
    desk = Desk(tmp_path, capsys, store)
    assert (desk("secret", "forget").status, store.secrets) == (0, {})
    again = desk("secret", "forget", "--json")
    assert (again.status, again.objects[0]["state"]) == (3, "absent")


def desk_of_two(tmp_path: Path, capsys: pytest.CaptureFixture[str], store: FakeStore) -> Desk:
    desk = Desk(tmp_path, capsys, store)
    settings = Settings(profiles=(Profile("Stage"), Profile("Tour")))
    SettingsFile(desk.station.paths.settings_file).save(settings)
    return desk


def test_forgetting_all_takes_in_every_profile_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = FakeStore({"default": STORED, "Stage": STORED, "nobody's": STORED})
    ran = desk_of_two(tmp_path, capsys, store)("secret", "forget", "--all", "--json")
    assert (ran.status, list(store.secrets)) == (0, ["nobody's"])
    assert [report["profile"] for report in ran.objects] == ["default", "Stage", "Tour"]


def test_forgetting_all_in_a_store_in_trouble_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = FakeStore({"Stage": STORED}, SecretState.LOCKED)
    assert desk_of_two(tmp_path, capsys, store)("secret", "forget", "--all").status == 1


@pytest.mark.parametrize("flags", [(), ("--json",)])
@pytest.mark.parametrize("content", [b"", b'{"profiles": [', b"[]", b"\xff\xfe", None])
def test_forgetting_all_without_readable_settings_is_never_called_done(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: bytes | None,
    flags: tuple[str, ...],
) -> None:
    store = FakeStore({"default": STORED, "Stage": STORED})
    desk = Desk(tmp_path, capsys, store)
    file = desk.station.paths.settings_file
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    for again in (False, True):
        ran = desk("secret", "forget", "--all", *flags)
        assert (ran.status, list(store.secrets)) == (1, ["Stage"]), again
        assert str(file) in ran.complaint
        assert "secret forget --profile NAME" in ran.complaint
        assert ran.out.count("\n") == 1, "what is known is forgotten, and told"


def test_forgetting_all_without_settings_is_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = FakeStore({"default": STORED})
    ran = Desk(tmp_path, capsys, store)("secret", "forget", "--all")
    assert (ran.status, ran.err, store.secrets) == (0, "", {})


@pytest.mark.parametrize("argv", [("status", "--all"), ("forget", "--all", "--profile", "Stage")])
def test_all_is_for_forgetting_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], argv: tuple[str, ...]
) -> None:
    store = FakeStore({"Stage": STORED})
    with pytest.raises(SystemExit) as ended:
        desk_of_two(tmp_path, capsys, store)("secret", *argv)
    assert (ended.value.code, store.secrets) == (2, {"Stage": STORED})


@pytest.mark.parametrize("action", ["set", "status", "forget"])
@pytest.mark.parametrize(
    "trouble", [SecretState.LOCKED, SecretState.UNAVAILABLE, SecretState.REFUSED]
)
def test_a_store_in_trouble_is_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    action: str,
    trouble: SecretState,
) -> None:
    pipe(monkeypatch, STORED)
    ran = Desk(tmp_path, capsys, FakeStore(trouble=trouble))("secret", action, "--json")
    assert ran.status == 1
    (record,) = ran.objects
    assert (record["state"], record["backend"]) == (trouble, "Fake Store")
    assert "trouble" in record["detail"] or trouble in record["detail"]


def test_a_store_that_never_answers_is_given_up_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bithuman_panel.cli.secret.STORE_WAIT_S", 0.05)
    monkeypatch.setattr("bithuman_panel.cli.secret.STATE_WAIT_S", 0.05)
    store = SilentStore()
    ran = Desk(tmp_path, capsys, store)("secret", "status", "--json")
    store.speak.set()
    assert (ran.status, ran.objects[0]["state"]) == (1, "unavailable")
    assert ran.objects[0]["backend"] is None


@pytest.mark.parametrize(
    ("trouble", "backend"), [(SecretState.LOCKED, "Fake Store"), (SecretState.REFUSED, None)]
)
def test_a_locked_store_whose_prompt_nobody_answers_is_told_as_locked(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    trouble: SecretState,
    backend: str | None,
) -> None:
    monkeypatch.setattr("bithuman_panel.cli.secret.STORE_WAIT_S", 0.05)
    pipe(monkeypatch, STORED)
    store = PromptingStore(trouble)
    ran = Desk(tmp_path, capsys, store)("secret", "set", "--json")
    store.speak.set()
    expected = trouble if backend else SecretState.UNAVAILABLE
    assert (ran.status, ran.objects[0]["state"]) == (1, expected)
    assert ran.objects[0]["backend"] == backend


def test_without_a_password_store_the_command_fails_at_once(run: CommandLine) -> None:
    ran = run("secret", "status", "--json")
    assert (ran.status, ran.objects[0]["state"]) == (1, "unavailable")
    assert ran.objects[0]["detail"]
