"""The API secret in the system's password store, by profile. The only importer of keyring.

keyring picks a backend by environment, configuration and installed plug-ins, some of which keep
secrets in the clear or not at all (docs/reliability.md, 2). So it is never asked to: exactly one
known class per system is made here, and there is no fallback but the memory of this session.
Every call may block for as long as the system shows its unlock window: see :func:`call_in_thread`.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused, SecretState, SecretStoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.blockingcall import call_in_thread, start_in_thread
from bithuman_panel.services.secretfaults import (
    failed_with,
    locked_store,
    not_kept,
    too_long,
    unsupported,
    unusable,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bithuman_panel.core.secret import Secret

__all__ = [
    "Backend",
    "KeyringSecretStore",
    "SecretStore",
    "SessionSecretStore",
    "call_in_thread",
    "native_backend",
    "start_in_thread",
]

SERVICE = "bitHuman Panel"
# Windows keeps 2560 bytes of UTF-16 and fails with an unrelated error above that.
_LONGEST = {"win32": 1280}
_NAMES = {
    "linux": "Secret Service",
    "win32": "Windows Credential Manager",
    "darwin": "macOS Keychain",
}


class Backend(Protocol):
    """What is used of a keyring backend; its errors are of many unrelated types."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the stored password, None for none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a password."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Delete the stored password."""
        ...


class SecretStore(Protocol):
    """Where secrets are kept. All but ``state`` raise :class:`SecretStoreFailed`; all may block."""

    def get(self, profile: str) -> Secret | None:
        """Return the profile's secret, None if none is kept."""
        ...

    def put(self, profile: str, secret: Secret) -> None:
        """Keep the secret, in place of an older one."""
        ...

    def forget(self, profile: str) -> bool:
        """Forget the secret; return whether there was one."""
        ...

    def state(self, profile: str) -> tuple[SecretState, str, str]:
        """Return the state, the store's name, and the state in a sentence."""
        ...


class KeyringSecretStore:
    """The system's own password store. Safe from any thread; one call at a time.

    ``probe`` tells, without an unlock window, that the store is LOCKED or that nothing can be in
    it (ABSENT); None: ask the backend.
    """

    def __init__(
        self,
        backend_factory: Callable[[], Backend] | None = None,
        platform: str = sys.platform,
        probe: Callable[[], SecretState | None] | None = None,
    ) -> None:
        is_native = backend_factory is None
        self._make = backend_factory or (lambda: _reachable_backend(platform))
        self._probe = probe or (_probed if is_native and platform == "linux" else _no_state)
        self._platform = platform
        self._name = _NAMES.get(platform, platform)
        self._lock = threading.Lock()

    def get(self, profile: str) -> Secret | None:
        """Return the profile's secret, None if none is kept."""
        with self._backend() as backend:
            stored = self._stored(backend, profile)
        if stored is None:
            return None
        try:
            return limits.secret(stored)
        except InputRefused:
            raise unusable(profile) from None

    def put(self, profile: str, secret: Secret) -> None:
        """Keep the secret, in place of an older one, and read it back to be sure."""
        value = secret.reveal()
        longest = _LONGEST.get(self._platform, len(value))
        if len(value) > longest:
            raise too_long(longest)
        with self._backend() as backend:
            # macOS deletes before it adds: should the adding fail, the old one would be lost.
            is_careless = self._platform == "darwin"
            old = backend.get_password(SERVICE, profile) if is_careless else None
            try:
                backend.set_password(SERVICE, profile, value)
                if backend.get_password(SERVICE, profile) != value:
                    raise not_kept(self._name)
            except Exception:
                if old is not None:
                    with suppress(Exception):
                        backend.set_password(SERVICE, profile, old)
                raise

    def forget(self, profile: str) -> bool:
        """Forget the secret; return whether there was one."""
        with self._backend() as backend:
            if self._stored(backend, profile) is None:
                return False
            backend.delete_password(SERVICE, profile)
            if backend.get_password(SERVICE, profile) is not None:
                raise not_kept(self._name)
        return True

    def state(self, profile: str) -> tuple[SecretState, str, str]:
        """Return the state, the store's name, and the state in a sentence. Raises nothing.

        Where the store can be asked so, no unlock window opens for this.
        """
        try:
            if self._probed_quietly() is SecretState.LOCKED:
                locked = locked_store(self._name)
                return locked.state, self._name, str(locked.sentence)
            state = SecretState.PRESENT if self.get(profile) else SecretState.ABSENT
        except SecretStoreFailed as failed:
            return failed.state, self._name, str(failed.sentence)
        return state, self._name, _told(state, self._name, profile)

    def _stored(self, backend: Backend, profile: str) -> str | None:
        # Asking an empty Secret Service would make it ask for a password for a new keyring.
        if self._probe() is SecretState.ABSENT:
            return None
        return backend.get_password(SERVICE, profile)

    def _probed_quietly(self) -> SecretState | None:
        with self._backend():
            return self._probe()

    @contextmanager
    def _backend(self) -> Iterator[Backend]:
        with self._lock:
            try:
                yield self._make()
            except SecretStoreFailed:
                raise
            except Exception as error:  # noqa: BLE001 - the stores raise whatever they like
                # From None: the stores' errors may hold the secret.
                raise failed_with(error, self._name) from None


class SessionSecretStore:
    """Secrets for this session only: in memory, gone with the program."""

    _NAME = "this session only"

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    def get(self, profile: str) -> Secret | None:
        """Return the profile's secret, None if none is kept."""
        return self._secrets.get(profile)

    def put(self, profile: str, secret: Secret) -> None:
        """Keep the secret, in place of an older one."""
        self._secrets[profile] = secret

    def forget(self, profile: str) -> bool:
        """Forget the secret; return whether there was one."""
        return self._secrets.pop(profile, None) is not None

    def state(self, profile: str) -> tuple[SecretState, str, str]:
        """Return the state, the store's name, and the state in a sentence."""
        state = SecretState.PRESENT if profile in self._secrets else SecretState.ABSENT
        return state, self._NAME, _told(state, self._NAME, profile)


def native_backend(platform: str) -> Backend:
    """Return the one backend that is safe on ``platform``, whatever keyring would choose.

    Raises :class:`SecretStoreFailed` where there is none, ImportError where it is not installed.
    """
    # Imported here: the window is painted before keyring is, and a freezer sees what is needed.
    match platform:
        case "linux":
            from keyring.backends.SecretService import Keyring as SecretService

            return _made(SecretService)
        case "win32":
            from keyring.backends.Windows import WinVaultKeyring

            vault = _made(WinVaultKeyring)
            # By default it would follow the user to other machines.
            setattr(vault, "persist", "local machine")  # noqa: B010 - not in the protocol
            return vault
        case "darwin":
            from keyring.backends.macOS import Keyring as Keychain

            return _made(Keychain)
        case _:
            raise unsupported(platform)


class NoSessionBus(Exception):
    """This session has no D-Bus, and so no Secret Service that could be asked."""


def _reachable_backend(platform: str) -> Backend:
    # What would ask loads a hundred modules first, and finds the same.
    if platform == "linux" and "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        raise NoSessionBus
    return native_backend(platform)


def _made(kind: Callable[[], Backend]) -> Backend:
    return kind()


def _probed() -> SecretState | None:
    """Ask the Secret Service about its default keyring; no window opens."""
    import secretstorage

    with closing(secretstorage.dbus_init()) as connection:
        try:
            keyring = secretstorage.Collection(connection)
        except secretstorage.ItemNotFoundException:
            return SecretState.ABSENT
        return SecretState.LOCKED if keyring.is_locked() else None


def _no_state() -> SecretState | None:
    return None


def _told(state: SecretState, store: str, profile: str) -> str:
    told = (
        say("The API secret of the profile {profile} is kept ({store}).")
        if state is SecretState.PRESENT
        else say("No API secret of the profile {profile} is kept ({store}).")
    )
    return str(told.about(profile=profile, store=store))
