"""The secret stores, over hand-written backends; the real Secret Service is in tests/desktop."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import keyring.errors
import pytest

from bithuman_panel.core.errors import SecretState, SecretStoreFailed
from bithuman_panel.core.secret import Secret
from bithuman_panel.services.secrets import (
    KeyringSecretStore,
    SessionSecretStore,
)
from tests.services.drawer import CANARY, SECRET, Drawer
from tests.services.samples import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fault_table import Observed


class Forgetful(Drawer):
    """Says it did, and did nothing: as the null backend does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called("set")

    def delete_password(self, service: str, username: str) -> None:
        self._called("delete")


class Keychain(Drawer):
    """Deletes before it adds, and fails at the first adding: as macOS may."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept.pop((service, username), None)
        if self.calls.count("set") == 0:
            self.failing["set"] = keyring.errors.PasswordSetError("-25299")
        else:
            self.failing.clear()
        super().set_password(service, username, password)


def store_of(
    drawer: Drawer,
    platform: str = "linux",
    probe: Callable[[], SecretState | None] | None = None,
) -> KeyringSecretStore:
    return KeyringSecretStore(lambda: drawer, platform, probe)


def test_a_secret_is_kept_read_and_forgotten() -> None:
    drawer = Drawer()
    store = store_of(drawer)
    assert store.get("stage") is None
    store.put("stage", SECRET)
    assert drawer.kept == {("bitHuman Panel", "stage"): CANARY}
    assert store.get("stage") == SECRET
    assert store.get("other") is None
    assert store.forget("stage")
    assert not store.forget("stage")
    assert drawer.kept == {}


def test_states_in_words() -> None:
    store = store_of(Drawer())
    assert store.state("stage") == (
        SecretState.ABSENT,
        "Secret Service",
        "No API secret of the profile stage is kept (Secret Service).",
    )
    store.put("stage", SECRET)
    state, _, detail = store.state("stage")
    assert state is SecretState.PRESENT
    assert detail == "The API secret of the profile stage is kept (Secret Service)."


@pytest.mark.fault("keyring", "an insecure or null store that forgets", promise="P4")
def test_a_store_that_did_not_keep_it_is_found_out(observed: Observed) -> None:
    drawer = Forgetful()
    store = store_of(drawer)
    with pytest.raises(SecretStoreFailed, match="did not keep") as failed:
        store.put("stage", SECRET)
    assert failed.value.state is SecretState.REFUSED
    drawer.kept["bitHuman Panel", "stage"] = CANARY
    with pytest.raises(SecretStoreFailed, match="did not keep"):
        store.forget("stage")
    observed.did(failed.value)


@pytest.mark.fault(
    "keyring", "macOS: the new value fails after the old one was deleted", promise="P4"
)
def test_on_macos_a_failed_change_restores_the_old_secret(observed: Observed) -> None:
    drawer = Keychain()
    drawer.kept["bitHuman Panel", "stage"] = "old-secret"
    with pytest.raises(SecretStoreFailed) as failed:
        store_of(drawer, "darwin").put("stage", SECRET)
    assert failed.value.state is SecretState.REFUSED
    assert drawer.kept == {("bitHuman Panel", "stage"): "old-secret"}
    observed.did("The old secret was put back")


@pytest.mark.fault("keyring", "macOS: a first value fails", promise="P4")
def test_on_macos_a_first_secret_that_fails_leaves_nothing(observed: Observed) -> None:
    drawer = Keychain()
    with pytest.raises(SecretStoreFailed):
        store_of(drawer, "darwin").put("stage", SECRET)
    assert drawer.calls == ["get", "set"]
    observed.did("Refused, nothing was left behind")


@pytest.mark.fault("keyring", "macOS: putting the old value back fails too", promise="P4")
def test_on_macos_a_restoring_that_fails_too_is_told_as_the_first_failure(
    observed: Observed,
) -> None:
    drawer = Drawer()
    drawer.kept["bitHuman Panel", "stage"] = "old-secret"
    drawer.failing["set"] = keyring.errors.KeyringLocked("-128")
    with pytest.raises(SecretStoreFailed) as failed:
        store_of(drawer, "darwin").put("stage", SECRET)
    assert failed.value.state is SecretState.LOCKED
    assert drawer.calls == ["get", "set", "set"]
    observed.did(failed.value)


@pytest.mark.fault("keyring", "Windows: a value too long for the vault", promise="P4")
def test_windows_takes_1280_characters(observed: Observed) -> None:
    drawer = Drawer()
    store = store_of(drawer, "win32")
    store.put("stage", Secret("x" * 1280))
    with pytest.raises(SecretStoreFailed, match="1280") as failed:
        store.put("stage", Secret("y" * 1281))
    assert failed.value.state is SecretState.REFUSED
    assert drawer.kept["bitHuman Panel", "stage"] == "x" * 1280
    store_of(drawer).put("stage", Secret("z" * 1281))
    observed.did(failed.value)


class PyWinError(Exception):
    """Stands for ``pywintypes.error``."""


PyWinError.__name__ = "error"
LOCKED, REFUSED, UNAVAILABLE = SecretState.LOCKED, SecretState.REFUSED, SecretState.UNAVAILABLE
UNICODE = UnicodeEncodeError("utf-8", CANARY, 0, 1, CANARY)


@pytest.mark.fault("keyring", "{call}: the store raises {error.__class__.__name__}", promise="P4")
@pytest.mark.parametrize(
    ("error", "state"),
    [
        (keyring.errors.KeyringLocked(CANARY), LOCKED),
        (keyring.errors.InitError(CANARY), UNAVAILABLE),
        (keyring.errors.NoKeyringError(CANARY), UNAVAILABLE),
        (keyring.errors.PasswordSetError(CANARY), REFUSED),
        (keyring.errors.PasswordDeleteError(CANARY), REFUSED),
        (keyring.errors.KeyringError(CANARY), UNAVAILABLE),
        (PyWinError(1783, "CredWrite", CANARY), REFUSED),
        (UNICODE, REFUSED),
        (ImportError(CANARY), UNAVAILABLE),
        (ConnectionResetError(CANARY), UNAVAILABLE),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
@pytest.mark.parametrize("call", ["get", "set", "delete"])
def test_every_error_becomes_a_plain_one_without_the_secret(
    error: Exception, state: SecretState, call: str, observed: Observed
) -> None:
    drawer = Drawer()
    drawer.kept["bitHuman Panel", "stage"] = CANARY
    drawer.failing[call] = error
    store = store_of(drawer)
    acts: dict[str, Callable[[], object]] = {
        "get": lambda: store.get("stage"),
        "set": lambda: store.put("stage", SECRET),
        "delete": lambda: store.forget("stage"),
    }
    with pytest.raises(SecretStoreFailed) as failed:
        acts[call]()
    assert failed.value.state is state
    assert CANARY not in str(failed.value)
    assert failed.value.__suppress_context__
    if call == "get":
        assert store.state("stage") == (state, "Secret Service", str(failed.value))
    observed.did(failed.value)


@pytest.mark.fault(
    "keyring", "the store holds a value that no request could carry: {stored!a}", promise="P4"
)
@pytest.mark.parametrize("stored", ["", "with space", "new\nline", "short", "ä" * 20])
def test_a_stored_secret_that_no_request_could_carry_is_refused_but_can_be_forgotten(
    stored: str, observed: Observed
) -> None:
    drawer = Drawer()
    drawer.kept["bitHuman Panel", "stage"] = stored
    store = store_of(drawer)
    with pytest.raises(SecretStoreFailed, match="Save it again") as failed:
        store.get("stage")
    assert failed.value.state is SecretState.REFUSED
    assert not stored.strip() or stored not in str(failed.value)
    assert store.state("stage")[0] is SecretState.REFUSED
    assert store.forget("stage")
    observed.did(failed.value)


@pytest.mark.fault("keyring", "locked: asked for its state", promise="P5")
def test_a_locked_store_is_seen_without_opening_its_window(observed: Observed) -> None:
    drawer = Drawer()
    store = store_of(drawer, probe=lambda: SecretState.LOCKED)
    assert store.state("stage") == (
        SecretState.LOCKED,
        "Secret Service",
        "The password store (Secret Service) is locked. Unlock it, then try again.",
    )
    assert drawer.calls == []
    # Asked for the secret itself the store may show its window.
    assert store.get("stage") is None
    assert drawer.calls == ["get"]
    observed.did(store.state("stage")[2])


@pytest.mark.fault("keyring", "first run: there is no keyring yet", promise="P5")
def test_a_store_without_a_keyring_is_empty_and_is_not_made_to_ask_for_one(
    observed: Observed,
) -> None:
    drawer = Drawer()
    store = store_of(drawer, probe=lambda: SecretState.ABSENT)
    assert store.get("stage") is None
    assert not store.forget("stage")
    assert store.state("stage")[0] is SecretState.ABSENT
    assert drawer.calls == []
    store.put("stage", SECRET)
    assert drawer.calls == ["set", "get"]
    observed.did("Empty, and no window asks to make one")


def test_calls_take_turns() -> None:
    inside, most = [0], [0]
    lock = threading.Lock()

    class Watched(Drawer):
        def get_password(self, service: str, username: str) -> str | None:
            with lock:
                inside[0] += 1
                most[0] = max(most[0], inside[0])
            threading.Event().wait(0.002)
            with lock:
                inside[0] -= 1
            return None

    store = store_of(Watched())
    threads = [threading.Thread(target=store.get, args=("stage",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    wait_until(lambda: not any(thread.is_alive() for thread in threads))
    assert most == [1]


def test_a_session_keeps_secrets_in_memory() -> None:
    store = SessionSecretStore()
    assert (store.get("stage"), store.forget("stage")) == (None, False)
    assert store.state("stage") == (
        SecretState.ABSENT,
        "this session only",
        "No API secret of the profile stage is kept (this session only).",
    )
    store.put("stage", SECRET)
    assert store.get("stage") == SECRET
    assert store.state("stage")[0] is SecretState.PRESENT
    assert CANARY not in repr(vars(store))
    assert store.forget("stage")
