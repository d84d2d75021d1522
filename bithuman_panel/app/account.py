"""Whose account is used: the profile, its server and its API secret (cli.md).

The window and every command find them by the same rules.
"""

from __future__ import annotations

from contextlib import suppress
from enum import Enum
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


class Spare(Enum):
    """When the environment's secret is used: it names no account, and a stored one does.

    ``INSTEAD``: whenever the store has none to give. ``ABSENT``: only where the store says that it
    holds none. ``ALONE``: always, and the store is not asked. ``NEVER``.
    """

    INSTEAD = "instead"
    ABSENT = "absent"
    ALONE = "alone"
    NEVER = "never"


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

    A name that the settings do not know is a profile of that name with nothing set; whether that is
    meant shows in the password store.
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
    file = managed.ca_file if ca_file is None else Path(ca_file)
    proxy = managed.proxy or SYSTEM
    if base_url is not None:
        return Server(limits.base_url(base_url), file, proxy)
    if profile.base_url is not None:
        return Server(_own_address(profile), file, proxy)
    url = station.variable(*ADDRESS_VARIABLES) or managed.base_url or DEFAULT_BASE_URL
    return Server(limits.base_url(url), file, proxy)


def spare_for(profile: Profile) -> Spare:
    """Return when the environment's secret is used for a profile that the settings know.

    It may be another account's, and that goes to no server of this profile's own by accident.
    """
    return Spare.INSTEAD if profile.base_url is None else Spare.ABSENT


def secret_of(profile: Profile, station: Station, use: Spare) -> FoundSecret:
    """Return the profile's secret: from the password store, else as ``use`` says.

    Raises :class:`SecretStoreFailed` where the store is locked, missing or silent and nothing
    stands in for it, :class:`NoSecret` where there is none.
    """
    given = station.variable(SECRET_VARIABLE)
    if given is not None:
        _learn(given, station.redactor)
    spare = None if use is Spare.NEVER else given
    stored = None if use is Spare.ALONE else _stored(profile, station, spare, use)
    if stored is not None:
        station.redactor.learn(stored)
        return FoundSecret(stored, "the system's password store")
    if spare is not None:
        return FoundSecret(limits.secret(spare), SECRET_VARIABLE)
    raise NoSecret(say("There is no API secret for the profile {profile}.", profile=profile.name))


def unread_refusal(file: Path) -> InputRefused:
    """Return what to say where nobody can read whose account is meant."""
    return InputRefused(
        say(
            "The settings in {file} cannot be read, so the account is not known. Mend or remove "
            "this file, or open the account in the window.",
            file=file,
        )
    )


def _own_address(profile: Profile) -> str:
    try:
        return limits.base_url(profile.base_url or "")
    except InputRefused as refused:
        raise InputRefused(
            say(
                "{reason} It is the address of the profile {profile}: open this account anew in "
                "the window.",
                reason=refused.sentence,
                profile=profile.name,
            )
        ) from refused


def _stored(profile: Profile, station: Station, spare: str | None, use: Spare) -> Secret | None:
    has_spare = spare is not None and use is Spare.INSTEAD
    wait_s = STORE_WAIT_WITH_SPARE_S if has_spare else STORE_WAIT_S
    try:
        return call_in_thread(lambda: station.open_secrets().get(profile.name), wait_s)
    except SecretStoreFailed:
        if has_spare:
            return None
        raise


def _learn(spare: str, redactor: Redactor) -> None:
    with suppress(InputRefused):
        redactor.learn(limits.secret(spare))
