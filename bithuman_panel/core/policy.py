"""Managed defaults: what IT sets for everybody on a computer (docs/decisions/0011).

They decide where an API secret is sent, so a setting that cannot be used is never left out in
silence: it is refused, and the panel stays offline until it is mended.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.wording import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

# Two proxies that are none: straight there, and whatever the system itself says.
DIRECT = "direct"
SYSTEM = "system"
_PROXY = r"http://(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]{1,253}):([0-9]{1,5})/?"
_PORTS = range(1, 65536)


class PolicyRefused(InputRefused):
    """Managed defaults cannot be used. Nothing may be put on the wire in spite of that."""


class Names(NamedTuple):
    """What a place calls the five settings; empty: it has no such setting."""

    base_url: str
    proxy: str
    ca_file: str
    update_check: str
    history_days: str = ""


JSON_NAMES = Names("base_url", "proxy", "ca_file", "update_check", "history_days")
# The registry and Apple's property lists have one habit.
CAPITAL_NAMES = Names("BaseUrl", "Proxy", "CaFile", "UpdateCheck", "HistoryDays")


class Policy(NamedTuple):
    """Defaults for whoever uses this computer; each None where nobody set it.

    ``base_url`` has passed ``core.limits.base_url``. ``proxy`` is :data:`DIRECT`, :data:`SYSTEM` or
    ``http://host:port``. ``ca_file`` is an absolute path. ``update_check`` False: never look for
    newer releases; else the person decides. ``source`` is where they come from, for people.
    ``history_days`` is how many days history stays, and then nobody chooses otherwise.
    """

    base_url: str | None = None
    proxy: str | None = None
    ca_file: Path | None = None
    update_check: bool | None = None
    source: str | None = None
    history_days: int | None = None

    def over(self, other: Policy) -> Policy:
        """Return both as one: what this one leaves open is ``other``'s; so is the source."""
        return Policy(
            self.base_url or other.base_url,
            self.proxy or other.proxy,
            self.ca_file or other.ca_file,
            other.update_check if self.update_check is None else self.update_check,
            other.source,
            self.history_days or other.history_days,
        )


def policy_of(stored: Mapping[str, object], names: Names, source: str) -> Policy:
    """Return the policy in ``stored``; raises :class:`PolicyRefused`. Unknown names do not count.

    ``names`` are those of the place, ``source`` says where it is.
    """

    def read(name: str, checked: Callable[[object], T]) -> T | None:
        if name not in stored:
            return None
        try:
            return checked(stored[name])
        except InputRefused as refused:
            raise setting_refused(name, source, refused.sentence) from None

    return Policy(
        read(names.base_url, lambda value: limits.base_url(_text(value))),
        read(names.proxy, lambda value: proxy(_text(value))),
        read(names.ca_file, lambda value: _absolute(_text(value))),
        read(names.update_check, _switch),
        source,
        read(names.history_days, _days),
    )


def policy_refused(source: str, reason: Sentence) -> PolicyRefused:
    """Return the error for managed defaults that cannot be used at all."""
    return PolicyRefused(
        say(
            "The managed defaults in {source} cannot be used. {reason} Until that is mended the "
            "panel stays offline: ask your IT.",
            source=source,
            reason=reason,
        )
    )


def setting_refused(name: str, source: str, reason: Sentence) -> PolicyRefused:
    """Return the error for one managed default that cannot be used."""
    return PolicyRefused(
        say(
            "The managed default {name} in {source} cannot be used. {reason} Until that is mended "
            "the panel stays offline: ask your IT.",
            name=name,
            source=source,
            reason=reason,
        )
    )


def proxy(text: str) -> str:
    """Return the proxy in ``text``: ``direct``, ``system``, or ``http://host:port``."""
    choice = text.strip()
    if choice in (DIRECT, SYSTEM):
        return choice
    if "@" in choice:
        raise InputRefused(
            say(
                "A proxy here must not hold a user name or a password, for everybody on this "
                "computer can read it. Set such a proxy in the system's own settings."
            )
        )
    found = re.fullmatch(_PROXY, choice)
    if not found or int(found[2]) not in _PORTS:
        raise InputRefused(
            say("A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.")
        )
    return choice.rstrip("/")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise InputRefused(say("It must be a text."))
    return value


def _absolute(text: str) -> Path:
    file = Path(text.strip())
    if not text.isprintable() or not file.is_absolute():
        raise InputRefused(say("It must be the whole path of a file."))
    return file


def _days(value: object) -> int:
    # Few computers have this setting, and every command reads the policy.
    from bithuman_panel.core.keeping import LEAST_DAYS, MOST_DAYS

    text = str(value).strip()
    is_number = re.fullmatch("[0-9]{1,5}", text, re.ASCII) and not isinstance(value, bool)
    if not is_number or not LEAST_DAYS <= int(text) <= MOST_DAYS:
        raise InputRefused(
            say(
                "It must be a whole number of days, from {least} to {most}.",
                least=LEAST_DAYS,
                most=MOST_DAYS,
            )
        )
    return int(text)


def _switch(value: object) -> bool:
    word = value.strip().lower() if isinstance(value, str) else value
    # True and False are 1 and 0 here.
    if word in (1, "on"):
        return True
    if word in (0, "off"):
        return False
    raise InputRefused(say("It must be “on” or “off”."))
