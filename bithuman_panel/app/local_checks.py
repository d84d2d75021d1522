"""The checks that look at this computer alone: of ``doctor``, and of preflight."""

from __future__ import annotations

import os
import ssl
import sys
import tempfile
from typing import TYPE_CHECKING

from bithuman_panel.api.trust import BUNDLES
from bithuman_panel.app.account import STORE_WAIT_WITH_SPARE_S
from bithuman_panel.core.errors import SecretState, SecretStoreFailed, StoreFailed
from bithuman_panel.core.findings import Finding, fail, ok, warn
from bithuman_panel.core.variables import SECRET_VARIABLE
from bithuman_panel.core.wording import say
from bithuman_panel.services.secrets import call_in_thread

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bithuman_panel.app.station import Station
    from bithuman_panel.core.models import Profile
    from bithuman_panel.core.policy import Policy
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.paths import Paths


def secret_store(profile: Profile, station: Station) -> Finding:
    """Whether the system's password store answers; the environment can stand in for it."""
    bad = fail if station.variable(SECRET_VARIABLE) is None else warn
    try:
        state, backend, detail = call_in_thread(
            lambda: station.open_secrets().state(profile.name), STORE_WAIT_WITH_SPARE_S
        )
    except SecretStoreFailed as failed:
        return bad(failed.sentence)
    if state in (SecretState.PRESENT, SecretState.ABSENT):
        return ok(say("{backend} answers.", backend=backend))
    return bad(say("{detail}", detail=detail))


def trust_store(ca_file: Path | None, policy: Policy) -> Finding:
    """Whether certificates can be proved: the system's store, and the checked CA file if given.

    Also tells which defaults ``policy`` manages.
    """
    if not has_store(sys.platform, BUNDLES):
        told = say("This system has no certificate store where it is looked for.")
        return warn(_with_policy(told, policy))
    told = say("The system's own certificate store.")
    if ca_file is not None:
        told = say("The system's own certificate store, and {file}.", file=ca_file)
    return ok(_with_policy(told, policy))


def _with_policy(told: Sentence, policy: Policy) -> Sentence:
    """Return ``told``, and what IT set: a slip in a name shows by what is missing there."""
    if policy.source is None:
        return told
    settings = {
        "address": policy.base_url,
        "proxy": policy.proxy,
        "CA file": policy.ca_file,
        "update check": policy.update_check,
    }
    return say(
        "{told} Managed defaults from {source}: {names}.",
        told=told,
        source=policy.source,
        names=", ".join(name for name, value in settings.items() if value is not None) or "none",
    )


def has_store(platform: str, bundles: Iterable[str]) -> bool:
    """Return whether ``platform`` has a certificate store; ``bundles`` are files that may be it."""
    if platform in {"win32", "darwin"}:
        return True
    places = ssl.get_default_verify_paths()
    return any((places.cafile, places.capath, *filter(os.path.isfile, bundles)))


def folders(paths: Paths) -> Finding:
    """Whether the panel's folders can be written."""
    try:
        paths.make()
    except StoreFailed as failed:
        return fail(failed.sentence)
    for folder in (paths.config, paths.data, paths.cache, paths.logs):
        try:
            with tempfile.TemporaryFile(dir=folder) as file:
                file.write(b"x")
        except OSError as error:
            reason = error.strerror or type(error).__name__
            told = say("{folder} cannot be written ({reason}).", folder=folder, reason=reason)
            return fail(told)
    return ok(say("{folder} can be written.", folder=paths.data))


def history(trouble: str | None, lost: Sentence | None) -> Finding:
    """Return what an opened journal's own check, and what became of an older one, come to."""
    if lost is not None:
        return fail(lost)
    if trouble is not None:
        return fail(say("The history is damaged: {trouble}.", trouble=trouble))
    return ok(say("The history is whole."))
