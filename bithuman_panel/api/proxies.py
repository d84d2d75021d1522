"""Which proxy is in between: the one that IT chose, else the system's own, asked for on purpose.

A session never reads the environment. A proxy sees host and port of a tunnel, never a request:
plain http is for this machine alone, and no proxy ever sees a call to this machine.
"""

from __future__ import annotations

import base64
import os
import re
import sys
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies

from requests.utils import should_bypass_proxies

from bithuman_panel.core.limits import is_loopback
from bithuman_panel.core.policy import DIRECT, SYSTEM

_DEFAULT_PORT = 80
_HOST = r"[A-Za-z0-9._:-]{1,253}"


class ProxyUnusable(Exception):
    """The settings name a proxy that cannot be used; the text says why, without its password."""


class Proxy(NamedTuple):
    """An http proxy that opens tunnels. ``authorization`` is the header it wants, if any."""

    host: str
    port: int
    authorization: str | None = None

    def __repr__(self) -> str:
        """Return where it is: never the password."""
        return f"Proxy({self.host!r}, {self.port})"


def spellings(base_url: str, platform: str = sys.platform) -> tuple[str, ...] | None:
    """Return by which names a proxy for ``base_url`` would stand in the environment.

    As is usual, and as one does now. None: the system has settings of its own beside that.
    """
    if platform in {"win32", "darwin"}:
        return None
    usual = (f"{urlsplit(base_url).scheme}_proxy", "all_proxy")
    odd = (name for name in os.environ if name.lower() in usual)
    return (*usual, *map(str.upper, usual), *odd)


def proxy_between(base_url: str, choice: str, names: tuple[str, ...] | None = None) -> Proxy | None:
    """Return the proxy between this machine and ``base_url``; None: straight there.

    ``choice`` has passed ``core.policy.proxy``; with ``names``, of :func:`spellings`, the
    environment is looked at for those alone. Raises :class:`ProxyUnusable`.
    """
    if choice == SYSTEM:
        return system_proxies(base_url, names)
    if choice == DIRECT or is_loopback(urlsplit(base_url).hostname or ""):
        return None
    return _proxy_in(choice)


def system_proxies(base_url: str, names: tuple[str, ...] | None = None) -> Proxy | None:
    """Return the proxy that the system's own settings name for ``base_url``, if any.

    Raises :class:`ProxyUnusable`.
    """
    # Each line asks, and to ask more takes some hundred microseconds.
    if names is not None and not any(name in os.environ for name in names):
        return None
    parts = urlsplit(base_url)
    if is_loopback(parts.hostname or ""):
        return None
    settings = getproxies()
    value = settings.get(parts.scheme) or settings.get("all")
    if not value or should_bypass_proxies(base_url, no_proxy=None):
        return None
    return _proxy_in(value.strip())


def _proxy_in(value: str) -> Proxy:
    try:
        parts = urlsplit(value if "://" in value else f"http://{value}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ProxyUnusable("the address of the proxy cannot be understood") from None
    if parts.scheme != "http":
        raise ProxyUnusable("only http proxies can be used")
    if not host or not re.fullmatch(_HOST, host) or port == 0:
        raise ProxyUnusable("the address of the proxy cannot be understood")
    return Proxy(host, port or _DEFAULT_PORT, _authorization(parts.username, parts.password))


def _authorization(user: str | None, password: str | None) -> str | None:
    if not user:
        return None
    pair = f"{unquote(user)}:{unquote(password or '')}".encode()
    return f"Basic {base64.b64encode(pair).decode('ascii')}"
