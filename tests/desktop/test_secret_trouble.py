"""A real secret store in trouble: every call ends in time, says what to do, and leaves nothing."""

from __future__ import annotations

import json
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from tests.canary import CANARY, Sweeper
from tests.desktop.storesteps import on_store
from tests.e2e.echoing import echoing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desktop.desktop import Desktop
    from tests.fault_table import Observed

pytestmark = pytest.mark.desktop

SECRET = "sk-live-" + "Ux5~" * 8
# What never answers is as silent after one second as after three.
SOON_S = 1
WAITED = "The password store does not answer. Look for its unlock window, or keep the API "
CALLS = (("get", "default"), ("put", "default", SECRET), ("forget", "default"))
SEND = ("send", "--agent", "A48KTR2917", "--room", "lobby", "--speak", "Welcome.")
PLANTED = """
from pathlib import Path
from keyring.backend import KeyringBackend

class Keyring(KeyringBackend):
    priority = 99

    def get_password(self, service, username):
        return "planted-password"

    def set_password(self, service, username, password):
        Path(__file__).with_suffix(".kept").write_text(password)

    def delete_password(self, service, username):
        pass
"""


@pytest.fixture
def frozen_desktop(desktop: Desktop) -> Iterator[Desktop]:
    """A desktop whose secret store is stopped in the middle of everything."""
    on_store(desktop, ("put", "default", SECRET))
    desktop.signal_keyring(signal.SIGSTOP)
    yield desktop
    desktop.signal_keyring(signal.SIGCONT)


@pytest.mark.fault("keyring", "a frozen store: {call[0]}", promise="P5")
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call[0])
def test_a_frozen_store_is_given_up_on(
    frozen_desktop: Desktop, call: tuple[str, ...], observed: Observed
) -> None:
    ((failed, state, sentence),) = on_store(frozen_desktop, call, limit_s=SOON_S)
    assert (failed, state) == ("failed", "unavailable")
    assert sentence.startswith(WAITED)
    observed.did(sentence)
    nothing_left(frozen_desktop)


def test_a_thawed_store_gives_what_it_had(frozen_desktop: Desktop) -> None:
    on_store(frozen_desktop, ("get", "default"), limit_s=SOON_S)
    frozen_desktop.signal_keyring(signal.SIGCONT)
    assert on_store(frozen_desktop, ("get", "default")) == [SECRET]


@pytest.mark.fault("keyring", "an unlock window that nobody answers: {call[0]}", promise="P5")
@pytest.mark.parametrize("call", CALLS[:2], ids=lambda call: call[0])
def test_an_unlock_window_that_nobody_answers_is_given_up_on(
    locked_desktop: Desktop, call: tuple[str, ...], observed: Observed
) -> None:
    locked_desktop.start_prompter("ignore")
    ((failed, state, sentence),) = on_store(locked_desktop, call, limit_s=SOON_S)
    assert (failed, state) == ("failed", "unavailable")
    assert sentence.startswith(WAITED)
    observed.did(sentence)
    nothing_left(locked_desktop)


@pytest.mark.fault("keyring", "an unlock window that is closed: {call[0]}", promise="P4")
@pytest.mark.parametrize("call", CALLS[:2], ids=lambda call: call[0])
def test_an_unlock_window_that_is_closed_means_locked(
    locked_desktop: Desktop, call: tuple[str, ...], observed: Observed
) -> None:
    locked_desktop.start_prompter("dismiss")
    ((failed, state, sentence),) = on_store(locked_desktop, call)
    assert (failed, state) == ("failed", "locked")
    assert sentence.endswith("is locked. Unlock it, then try again.")
    observed.did(sentence)
    nothing_left(locked_desktop)


@pytest.mark.fault("keyring", "a killed store", promise="P4")
def test_a_killed_store_fails_in_words_and_takes_nothing_along(
    desktop: Desktop, observed: Observed
) -> None:
    desktop.signal_keyring(signal.SIGKILL)
    # The bus may start another one, which is locked and may ask; or there is none.
    for failed, state, sentence in on_store(desktop, *CALLS[:2], limit_s=5):
        assert failed == "failed"
        assert state in {"locked", "unavailable"}
        assert "password store" in sentence
    observed.did("locked or cannot be reached, in words; nothing in any file")
    nothing_left(desktop)


@pytest.mark.fault("keyring", "a planted backend, chosen by {chosen_by}", promise="P4")
@pytest.mark.parametrize("chosen_by", ["file", "environment"])
def test_a_planted_backend_is_never_asked(
    desktop: Desktop, chosen_by: str, observed: Observed
) -> None:
    planted = desktop.folder / "planted"
    planted.mkdir()
    (planted / "planted.py").write_text(PLANTED)
    if chosen_by == "environment":
        desktop.environment["PYTHON_KEYRING_BACKEND"] = "planted.Keyring"
        desktop.environment["PYTHONPATH"] = str(planted)
    else:
        config = desktop.home / ".config/python_keyring"
        config.mkdir(parents=True)
        (config / "keyringrc.cfg").write_text(
            f"[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={planted}\n"
        )
    on_store(desktop, ("put", "default", SECRET))
    state, kept = on_store(desktop, ("state", "default"), ("get", "default"))
    assert (state[1], kept) == ("Secret Service", SECRET)
    assert [path.name for path in planted.glob("*.kept")] == []
    observed.did("kept in the Secret Service; the planted backend is never asked")
    nothing_left(desktop)


@pytest.mark.fault("keyring", "a configuration of keyring that says {text!r}", promise="P4")
@pytest.mark.parametrize("text", ["garbage", "[backend]\ndefault-keyring=no.such.Keyring\n"])
def test_a_broken_configuration_of_keyring_changes_nothing(
    desktop: Desktop, text: str, observed: Observed
) -> None:
    config = desktop.home / ".config/python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(text)
    assert on_store(desktop, ("put", "default", SECRET), ("get", "default")) == [None, SECRET]
    observed.did("kept in the Secret Service; the configuration is never read")


def test_the_command_line_says_what_to_do_and_ends(frozen_desktop: Desktop) -> None:
    frozen_desktop.environment["BITHUMAN_API_SECRET"] = SECRET
    done = frozen_desktop.run([sys.executable, "-m", "bithuman_panel", "doctor", "--json"])
    checks = {check["check"]: check for check in json.loads(done.stdout)}
    assert checks["secret-store"]["state"] == "warn"
    assert checks["secret-store"]["detail"].startswith(WAITED)
    assert checks["secret"]["state"] == "ok", "the environment stands in"
    nothing_left(frozen_desktop)


def nothing_left(desktop: Desktop) -> None:
    """No file of the desktop holds the secret in any encoding."""
    assert Sweeper(SECRET).in_folder(desktop.folder) == []


def test_a_secret_of_the_real_store_leaves_no_trace(desktop: Desktop) -> None:
    """From the store to a platform that says it back in every way, and nowhere else."""
    server = RehearsalServer(drill=Drill.NO_CREDITS)
    server.start()
    try:
        with echoing(server, CANARY) as platform:
            desktop.environment["BITHUMAN_API_URL"] = platform.base_url
            on_store(desktop, ("put", "default", CANARY))
            said = "".join(
                done.stdout + done.stderr
                for done in (
                    desktop.run([sys.executable, "-m", "bithuman_panel", *command])
                    for command in (("doctor",), ("agents", "--json"), ("secret", "status"), SEND)
                )
            )
    finally:
        server.stop()
    assert "•••" in said, "the platform did say it"
    assert Sweeper(CANARY).in_text("the terminal", said) == []
    assert Sweeper(CANARY).in_folder(desktop.folder) == []
