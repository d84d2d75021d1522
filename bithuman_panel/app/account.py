"""Whose account is used: the profile, its server and its API secret (cli.md).

The window and every command find them by the same rules.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bithuman_panel.api.access import Access
from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused, SecretStoreFailed
from bithuman_panel.core.models import DEFAULT_BASE_URL, DEFAULT_PROFILE, Profile
from bithuman_panel.core.policy import SYSTEM
from bithuman_panel.core.variables import SECRET_VARIABLE
from bithuman_panel.core.wording import say
from bithuman_panel.services.blockingcall import call_in_thread

if TYPE_CHECKING:
    from bithuman_panel.app.station import Station
    from bithuman_panel.core.secret import Redactor, Secret

# How long the password store may take; longer where nothing else can give the secret, for then a
# person may be typing the password that unlocks it.
STORE_WAIT_S = 20.0
STORE_WAIT_WITH_SPARE_S = 3.0
ADDRESS_VARIABLES = ("BITHUMAN_API_URL", "BITHUMAN_API_BASE")


class Server(NamedTuple):
    """Which server is spoken to, and how: all of an ``Access`` but the secret."""

    base_url: str
    ca_file: Path | None
    proxy: str

    def access(self, secret: Secret) -> Access:
        """Return what a client needs to speak to it as the owner of ``secret``."""
        return Access(self.base_url, secret, self.ca_file, self.proxy)


class FoundSecret(NamedTuple):
    """A profile's API secret, and in words for a person where it was found."""

    secret: Secret
    source: str


class NoSecret(InputRefused):
    """There is no API secret for the profile, neither stored nor in the environment."""


class Known(Protocol):
    """The profiles that there are, and which was used last: the settings know both."""

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """All of them, never none."""
        ...

    @property
    def last_profile(self) -> str | None:
        """The name of the one used last."""
        ...


def profile_of(name: str | None, settings: Known) -> Profile:
    """Return the profile called ``name``, else the last one used, else the default one.

    A name that the settings do not know is a profile of that name with nothing set.
    """
    known = {profile.name: profile for profile in settings.profiles}
    if name is None:
        last = known.get(settings.last_profile or "")
        if last is not None and not last.is_rehearsal:
            return last
        name = DEFAULT_PROFILE
    if not name.strip() or not name.isprintable():
        raise InputRefused(say("The profile's name cannot be used: it must be visible text."))
    return known.get(name) or Profile(name)


def server_of(
    profile: Profile,
    station: Station,
    *,
    base_url: str | None = None,
    ca_file: str | None = None,
) -> Server:
    """Return the profile's server. Options first, then profile, environment, policy, default.

    ``base_url`` and ``ca_file`` are options of the command line. Raises ``InputRefused``: for a bad
    base URL, and for managed defaults that cannot be used, whether they are needed or not.
    """
    managed = station.managed()
    url = base_url
    if url is None:
        named = profile.base_url or station.variable(*ADDRESS_VARIABLES)
        url = named or managed.base_url or DEFAULT_BASE_URL
    file = managed.ca_file if ca_file is None else Path(ca_file)
    return Server(limits.base_url(url), file, managed.proxy or SYSTEM)


def secret_of(profile: Profile, station: Station) -> FoundSecret:
    """Return the profile's secret: from the password store, else from the environment.

    A store that is locked, missing or silent counts as empty; without a secret in the environment
    it raises :class:`SecretStoreFailed`, or :class:`NoSecret` where the store holds none.
    """
    spare = station.variable(SECRET_VARIABLE)
    wait_s = STORE_WAIT_WITH_SPARE_S if spare else STORE_WAIT_S
    try:
        stored = call_in_thread(lambda: station.open_secrets().get(profile.name), wait_s)
    except SecretStoreFailed:
        if spare is None:
            raise
        stored = None
    if spare is not None:
        _learn(spare, station.redactor)
    if stored is not None:
        station.redactor.learn(stored)
        return FoundSecret(stored, "the system's password store")
    if spare is not None:
        return FoundSecret(limits.secret(spare), SECRET_VARIABLE)
    raise NoSecret(say("There is no API secret for the profile {profile}.", profile=profile.name))


def _learn(spare: str, redactor: Redactor) -> None:
    with suppress(InputRefused):
        redactor.learn(limits.secret(spare))
