"""Which account the window opens, and with which secret; also what the first page needs.

The rules are the command line's (``app/account.py``): the profile's keyring item beats the
environment, and the secret is looked for off the GUI thread.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from bithuman_panel.app.account import (
    NoSecret,
    profile_of,
    secret_of,
    server_of,
    spare_for,
    unread_refusal,
)
from bithuman_panel.app.threads import on_daemon_thread, outcome_of
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import Profile
from bithuman_panel.services.blockingcall import start_in_thread

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from bithuman_panel.api.access import Access
    from bithuman_panel.app.account import FoundSecret
    from bithuman_panel.app.memory import SettingsMemory
    from bithuman_panel.app.station import Station
    from bithuman_panel.core.secret import Secret

PATIENCE_S = 1.0
_THREAD = "bithuman-secret"


class Profiles:
    """Profiles of the settings and their secrets (``presenters.welcome.Accounts``)."""

    def __init__(
        self, station: Station, memory: SettingsMemory, *, name: str | None, rehearsal: bool
    ) -> None:
        self._station = station
        self._memory = memory
        self.is_rehearsal = rehearsal
        self._profile = profile_of(name, memory.settings)
        self._begun: Future[FoundSecret] | None = None

    @property
    def station(self) -> Station:
        """What the panel stands on."""
        return self._station

    @property
    def title(self) -> str:
        """The name to show before anything is open."""
        return "Rehearsal" if self.is_rehearsal else self._profile.name

    def begin(self, then: Callable[[], object]) -> None:
        """Look for the secret while the window is still being built; ``find`` has it then.

        ``then`` is done on a thread once there is an answer, and nobody hears what it raises: what
        it imports and what the store imports are not to meet each other half way.
        """
        begun = None if self.is_rehearsal else start_in_thread(self._looked_for, _THREAD)
        self._begun = begun

        def go_on() -> None:
            if begun:
                begun.exception()
            then()

        start_in_thread(go_on, "bithuman-loading")

    async def find(self, on_wait: Callable[[], None]) -> tuple[Profile, Secret] | None:
        """Return the profile with its secret, None where it has none yet.

        Raises ``SecretStoreFailed`` where the store cannot tell, ``InputRefused`` where the
        settings could not be read, or the server cannot be used. ``on_wait`` is called when the
        store takes its time: it may be asking for its own password.
        """
        slow = asyncio.get_running_loop().call_later(PATIENCE_S, on_wait)
        try:
            begun, self._begun = self._begun, None
            found = await outcome_of(begun or start_in_thread(self._looked_for, _THREAD))
        except NoSecret:
            return None
        finally:
            slow.cancel()
        return self._profile, found.secret

    async def usual_address(self) -> str:
        """Return where a profile without an address of its own goes; empty where nobody can tell.

        What IT has set is read anew, off the GUI thread: it may lie on a disk that hangs.
        """
        return await on_daemon_thread("bithuman-policy", self._usual_address)

    def access(self, profile: Profile, secret: Secret) -> Access:
        """Return what a client needs; raises ``InputRefused`` as ``server_of`` does. Any thread."""
        return server_of(profile, self._station).access(secret)

    async def is_valid(self, profile: Profile, secret: Secret) -> bool:
        """Return whether the platform knows the secret; raises ``ApiFailed``, ``InputRefused``."""
        # Before anything of it can reach a log.
        self._station.redactor.learn(secret)

        def validate() -> bool:
            from bithuman_panel.api.reads import Reads
            from bithuman_panel.api.trust import Trust

            access = self.access(profile, secret)
            reads = Reads(access, Trust.proving(access.ca_file))
            try:
                return reads.validate()
            finally:
                reads.close()

        return await on_daemon_thread("bithuman-validate", validate)

    async def keep(self, profile: str, secret: Secret) -> None:
        """Put the secret into the system's password store; raises ``SecretStoreFailed``."""
        await on_daemon_thread(
            "bithuman-keyring", lambda: self._station.open_secrets().put(profile, secret)
        )

    def remember(self, profile: Profile) -> None:
        """Make ``profile`` one of the settings', and the one to open next time."""
        self._profile = profile
        self._memory.keep_profile(replace(profile, is_rehearsal=False))

    def _looked_for(self) -> FoundSecret:
        # First: nobody is to unlock the store for an account that cannot be opened.
        if self._memory.unread:
            raise unread_refusal(self._memory.unread)
        server_of(self._profile, self._station)
        return secret_of(self._profile, self._station, spare_for(self._profile))

    def _usual_address(self) -> str:
        try:
            return server_of(Profile(""), self._station).base_url
        except InputRefused:
            return ""
