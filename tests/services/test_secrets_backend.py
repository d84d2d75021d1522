"""Which store of the system keeps the secret, and whether it can be asked without its window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.errors import SecretState, SecretStoreFailed
from bithuman_panel.services.secrets import (
    KeyringSecretStore,
    native_backend,
)
from tests.services.drawer import CANARY, SECRET, Drawer

if TYPE_CHECKING:
    from tests.fault_table import Observed

ROOT = Path(__file__).parents[2]


@pytest.mark.fault("keyring", "PYTHON_KEYRING_BACKEND names the null store", promise="P4")
def test_each_system_has_one_backend_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    import keyring.backends.macOS
    import keyring.backends.SecretService
    import keyring.backends.Windows

    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    win32cred = SimpleNamespace(CRED_PERSIST_LOCAL_MACHINE=2, CRED_PERSIST_ENTERPRISE=3)
    monkeypatch.setattr(keyring.backends.Windows, "win32cred", win32cred, raising=False)
    assert type(native_backend("linux")) is keyring.backends.SecretService.Keyring
    assert type(native_backend("darwin")) is keyring.backends.macOS.Keyring
    vault = native_backend("win32")
    assert type(vault) is keyring.backends.Windows.WinVaultKeyring
    assert vault.persist == 2
    observed.did("The system's own store was used")


@pytest.mark.fault("keyring", "a system without a known store", promise="P4")
def test_a_system_without_a_known_store_has_none(observed: Observed) -> None:
    with pytest.raises(SecretStoreFailed, match="plan9") as failed:
        native_backend("plan9")
    assert failed.value.state is SecretState.UNAVAILABLE
    state, name, detail = KeyringSecretStore(platform="plan9").state("stage")
    assert (state, name) == (SecretState.UNAVAILABLE, "plan9")
    assert "this session only" in detail
    observed.did(failed.value)


class FakeBus:
    """Stands for the D-Bus connection of SecretStorage."""

    def __init__(self) -> None:
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True


class NoCollection(Exception):
    """Stands for ``ItemNotFoundException``."""


@pytest.mark.parametrize(
    ("is_locked", "state"),
    [(True, SecretState.LOCKED), (False, SecretState.PRESENT), (None, SecretState.ABSENT)],
)
def test_on_linux_the_default_keyring_is_asked_first(
    is_locked: bool | None, state: SecretState, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus, drawer = FakeBus(), Drawer()
    drawer.kept["bitHuman Panel", "stage"] = CANARY

    def collection(connection: FakeBus) -> SimpleNamespace:
        if is_locked is None:
            raise NoCollection
        return SimpleNamespace(is_locked=lambda: is_locked)

    secretstorage = ModuleType("secretstorage")
    vars(secretstorage).update(
        dbus_init=lambda: bus, Collection=collection, ItemNotFoundException=NoCollection
    )
    monkeypatch.setitem(sys.modules, "secretstorage", secretstorage)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody")
    monkeypatch.setattr("bithuman_panel.services.secrets.native_backend", lambda platform: drawer)
    assert KeyringSecretStore(platform="linux").state("stage")[0] is state
    assert bus.is_closed


@pytest.mark.fault("keyring", "no D-Bus", promise="P4")
def test_without_a_bus_the_store_is_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    store = KeyringSecretStore(platform="linux")
    assert store.state("stage")[:2] == (SecretState.UNAVAILABLE, "Secret Service")
    with pytest.raises(SecretStoreFailed):
        store.put("stage", SECRET)
    observed.did("Unavailable, told at once")


@pytest.mark.parametrize(
    ("bus", "loaded"), [({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nobody"}, "True"), ({}, "False")]
)
def test_keyring_is_imported_with_the_first_use_alone(bus: dict[str, str], loaded: str) -> None:
    """And not even then where the session has no bus, by which alone it could ask."""
    script = (
        "import sys; from bithuman_panel.services.secrets import KeyringSecretStore;"
        "store = KeyringSecretStore(); print('keyring' in sys.modules, end=' ');"
        "store.state('stage'); print('keyring' in sys.modules, 'keyring.core' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**{n: v for n, v in os.environ.items() if n != "DBUS_SESSION_BUS_ADDRESS"}, **bus},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.split()[:2] == ["False", loaded if sys.platform == "linux" else "True"]
