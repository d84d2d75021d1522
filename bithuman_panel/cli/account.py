"""The account that a command's options name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bithuman_panel.api.trust import Trust
from bithuman_panel.app.account import (
    NoSecret,
    Spare,
    profile_of,
    secret_of,
    server_of,
    spare_for,
    unread_refusal,
)
from bithuman_panel.core.errors import InputRefused, SecretStoreFailed
from bithuman_panel.core.models import DEFAULT_PROFILE
from bithuman_panel.core.variables import SECRET_VARIABLE
from bithuman_panel.core.wording import say
from bithuman_panel.services.profiles import profiles_in

if TYPE_CHECKING:
    from argparse import Namespace

    from bithuman_panel.api.access import Access
    from bithuman_panel.app.account import FoundSecret, Server
    from bithuman_panel.app.station import Station
    from bithuman_panel.core.models import Profile
    from bithuman_panel.services.profiles import Profiles


class Account(NamedTuple):
    """A profile, its server, what proves that, and when the environment's secret is used."""

    profile: Profile
    server: Server
    trust: Trust
    spare: Spare


def secret_or_refusal(profile: Profile, station: Station, use: Spare) -> FoundSecret:
    """Return the profile's secret; raises :class:`InputRefused` that says how to give one."""
    try:
        return secret_of(profile, station, use)
    except (NoSecret, SecretStoreFailed) as failed:
        if use is not Spare.INSTEAD and isinstance(failed, SecretStoreFailed):
            # The environment's would not be used.
            raise InputRefused(failed.sentence) from failed
        if use is Spare.NEVER:
            raise _unknown(profile) from failed
        raise InputRefused(
            say(
                "{reason} Save the API secret with “bithuman-panel secret set”, or give it in "
                "{variable}.",
                reason=failed.sentence,
                variable=SECRET_VARIABLE,
            )
        ) from failed


def chosen_profile(options: Namespace, station: Station) -> Profile:
    """Return the profile that a command is to use: one that is named need not be known.

    Raises :class:`InputRefused` where none is named, and nobody can read which was used last.
    """
    known = profiles_in(station.paths.settings_file)
    if known.unread and options.profile is None:
        raise unread_refusal(known.unread)
    return profile_of(options.profile, known)


def known_names(known: Profiles) -> tuple[str, ...]:
    """Return the names of the default profile and of every one that the settings know."""
    return tuple(dict.fromkeys((DEFAULT_PROFILE, *(each.name for each in known.profiles))))


def access_of(options: Namespace, station: Station) -> tuple[Profile, Access, Trust]:
    """Return the profile and what a client needs; raises :class:`InputRefused`."""
    account = account_of(options, station)
    secret = secret_or_refusal(account.profile, station, account.spare).secret
    return account.profile, account.server.access(secret), account.trust


def account_of(options: Namespace, station: Station) -> Account:
    """Return the account that the options name; asks for no secret.

    Raises :class:`InputRefused` for a CA file of no use, as ``server_of`` does, and where nobody
    can read whose account is meant, unless the server is named.
    """
    known = profiles_in(station.paths.settings_file)
    if known.unread and options.base_url is None:
        raise unread_refusal(known.unread)
    profile = profile_of(options.profile, known)
    server = server_of(profile, station, base_url=options.base_url, ca_file=options.ca_file)
    return Account(profile, server, Trust.proving(server.ca_file), _spare(options, profile, known))


def _spare(options: Namespace, profile: Profile, known: Profiles) -> Spare:
    if options.base_url is not None:
        # Whose stored secret is meant is not known where nobody can read who was last.
        is_known = options.profile is not None or not known.unread
        return Spare.INSTEAD if is_known else Spare.ALONE
    return spare_for(profile) if profile.name in known_names(known) else Spare.NEVER


def _unknown(profile: Profile) -> InputRefused:
    return InputRefused(
        say(
            "There is no profile {profile} here. Check its name, or make it with “bithuman-panel "
            "secret set --profile NAME”.",
            profile=profile.name,
        )
    )
