"""Reads the managed defaults from the one place that each system has for them (decision 11)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.policy import (
    CAPITAL_NAMES,
    JSON_NAMES,
    Names,
    Policy,
    policy_of,
    policy_refused,
    setting_refused,
)
from bithuman_panel.core.wording import say
from bithuman_panel.services.fields import parsed
from bithuman_panel.services.guardedfile import ROOT, check_guarded, guarded_content
from bithuman_panel.services.registry import REG_DWORD, REG_SZ, WindowsRegistry

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.services.registry import Registry

POLICY_FILE = "/etc/bithuman-panel/policy.json"
MANAGED_PREFERENCES = "/Library/Managed Preferences/ai.bithuman.panel.plist"
REGISTRY_KEY = r"SOFTWARE\Policies\bitHuman\Panel"


def system_policy(platform: str = sys.platform) -> Policy:
    """Return the managed defaults of this computer; raises ``PolicyRefused``. Reads them anew."""
    match platform:
        case "win32":
            return registry_policy(WindowsRegistry())
        case "darwin":
            return preferences_policy(Path(MANAGED_PREFERENCES))
        case _:
            return json_policy(Path(POLICY_FILE))


def json_policy(file: Path, owner: int = ROOT) -> Policy:
    """Return what ``file`` says in JSON, an empty policy where there is none."""
    return _in_file(file, owner, JSON_NAMES, parsed, say("It is not a JSON object."))


def preferences_policy(file: Path, owner: int = ROOT) -> Policy:
    """Return what ``file`` says as a property list, an empty policy where there is none."""
    no_list = say("It is not a property list with a dictionary.")
    return _in_file(file, owner, CAPITAL_NAMES, _property_list, no_list)


def registry_policy(registry: Registry) -> Policy:
    """Return what :data:`REGISTRY_KEY` says, an empty policy where there is no such key."""
    source = rf"HKEY_LOCAL_MACHINE\{REGISTRY_KEY}"
    try:
        values = registry.values(REGISTRY_KEY)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise policy_refused(
            source, say("They cannot be read ({reason}).", reason=reason)
        ) from None
    if values is None:
        return Policy()
    found = {name.lower(): value for name, value in values.items()}
    stored = {}
    for name in CAPITAL_NAMES:
        value, kind = found.get(name.lower(), (None, None))
        # An expandable text would be filled from the user's own environment: these two alone.
        if kind in (REG_SZ, REG_DWORD):
            stored[name] = value
        elif kind is not None:
            raise setting_refused(name, source, say("Its kind must be REG_SZ or REG_DWORD."))
    policy = policy_of(stored, CAPITAL_NAMES, source)
    return _with_safe_ca_file(policy, CAPITAL_NAMES, owner=None)


def _in_file(
    file: Path,
    owner: int,
    names: Names,
    parse: Callable[[bytes], object],
    wrong_form: Sentence,
) -> Policy:
    source = str(file)
    try:
        content = guarded_content(file, owner)
    except InputRefused as refused:
        raise policy_refused(source, refused.sentence) from None
    if content is None:
        return Policy()
    stored = parse(content)
    if not isinstance(stored, dict):
        raise policy_refused(source, wrong_form)
    return _with_safe_ca_file(policy_of(stored, names, source), names, owner=owner)


def _with_safe_ca_file(policy: Policy, names: Names, *, owner: int | None) -> Policy:
    """Return ``policy``; raises where anybody could have changed whom its CA file lets trust."""
    if policy.ca_file is not None:
        try:
            check_guarded(policy.ca_file, owner)
        except InputRefused as refused:
            raise setting_refused(names.ca_file, str(policy.source), refused.sentence) from None
    return policy


def _property_list(content: bytes) -> object:
    # Its import is for macOS alone.
    import plistlib

    try:
        value: object = plistlib.loads(content)
    except Exception:  # noqa: BLE001  what a damaged list makes its parser raise is not told anywhere
        return None
    return value
