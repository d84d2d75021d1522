"""The account that a command's options name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.api.access import Access
from bithuman_panel.api.trust import Trust
from bithuman_panel.app.account import NoSecret, base_url_of, profile_of, secret_of
from bithuman_panel.core.copy_as import SECRET_VARIABLE
from bithuman_panel.core.errors import InputRefused, SecretStoreFailed
from bithuman_panel.core.wording import say
from bithuman_panel.services.settings import SettingsFile

if TYPE_CHECKING:
    from argparse import Namespace

    from bithuman_panel.app.account import FoundSecret
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
    return profile_of(options.profile, SettingsFile(station.paths.settings_file).load())


def access_of(options: Namespace, station: Station) -> tuple[Profile, Access]:
    """Return the profile and what a client needs; raises :class:`InputRefused`."""
    profile = chosen_profile(options, station)
    base_url = base_url_of(options.base_url, profile, station)
    secret = secret_or_refusal(profile, station).secret
    return profile, Access(base_url, secret, ca_file_of(options))


def ca_file_of(options: Namespace) -> Path | None:
    """Return the extra CA file as a path; whether it can be used is for ``Trust`` to say."""
    return None if options.ca_file is None else Path(options.ca_file)


def trust_of(options: Namespace) -> Trust:
    """Return what proves certificates; raises :class:`InputRefused` for a CA file of no use."""
    trust = Trust()
    ca_file = ca_file_of(options)
    if ca_file is not None:
        trust.context(ca_file)
    return trust
