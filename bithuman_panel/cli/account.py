"""The account that a command's options name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.api.trust import Trust
from bithuman_panel.app.account import NoSecret, profile_of, secret_of, server_of
from bithuman_panel.core.errors import InputRefused, SecretStoreFailed
from bithuman_panel.core.models import DEFAULT_PROFILE
from bithuman_panel.core.variables import SECRET_VARIABLE
from bithuman_panel.core.wording import say
from bithuman_panel.services.profiles import profiles_in

if TYPE_CHECKING:
    from argparse import Namespace

    from bithuman_panel.api.access import Access
    from bithuman_panel.app.account import FoundSecret, Known, Server
    from bithuman_panel.app.station import Station
    from bithuman_panel.core.models import Profile


def secret_or_refusal(profile: Profile, station: Station) -> FoundSecret:
    """Return the profile's secret; raises :class:`InputRefused` that says how to give one."""
    try:
        return secret_of(profile, station)
    except (NoSecret, SecretStoreFailed) as failed:
        raise InputRefused(
            say(
                "{reason} Save the API secret with “bithuman-panel secret set”, or give it in "
                "{variable}.",
                reason=failed.sentence,
                variable=SECRET_VARIABLE,
            )
        ) from failed


def chosen_profile(options: Namespace, station: Station) -> Profile:
    """Return the profile that a command is to use."""
    return profile_of(options.profile, _known(station))


def known_profiles(station: Station) -> tuple[str, ...]:
    """Return the names of the default profile and of every one that the settings know."""
    names = (each.name for each in _known(station).profiles)
    return tuple(dict.fromkeys((DEFAULT_PROFILE, *names)))


def _known(station: Station) -> Known:
    file = station.paths.settings_file
    known = profiles_in(file)
    if known is not None:
        return known
    # Damaged: what reads all of it sets it aside.
    from bithuman_panel.services.settings import SettingsFile

    return SettingsFile(file).load()


def access_of(options: Namespace, station: Station) -> tuple[Profile, Access, Trust]:
    """Return the profile and what a client needs; raises :class:`InputRefused`."""
    profile, server, trust = server_and_trust_of(options, station)
    return profile, server.access(secret_or_refusal(profile, station).secret), trust


def server_and_trust_of(options: Namespace, station: Station) -> tuple[Profile, Server, Trust]:
    """Return the profile, its server and what proves it; asks for no secret.

    Raises :class:`InputRefused` for a CA file of no use, and as ``server_of`` does.
    """
    profile = chosen_profile(options, station)
    server = server_of(profile, station, base_url=options.base_url, ca_file=options.ca_file)
    return profile, server, Trust.proving(server.ca_file)
