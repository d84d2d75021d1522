"""Which proxy is in between: the one that IT chose, else the system's own, asked for on purpose.

A session never reads the environment. A proxy sees host and port of a tunnel, never a request:
plain http is for this machine alone, and no proxy ever sees a call to this machine.
"""

from __future__ import annotations

import base64
import re
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


def proxy_between(base_url: str, choice: str) -> Proxy | None:
    """Return the proxy between this machine and ``base_url``; None: straight there.

    ``choice`` has passed ``core.policy.proxy``. Raises :class:`ProxyUnusable`.
    """
    if choice == SYSTEM:
        return system_proxies(base_url)
    if choice == DIRECT or is_loopback(urlsplit(base_url).hostname or ""):
        return None
    return _proxy_in(choice)


def system_proxies(base_url: str) -> Proxy | None:
    """Return the proxy that the system's own settings name for ``base_url``, if any.

    Raises :class:`ProxyUnusable`.
    """
    parts = urlsplit(base_url)
    if is_loopback(parts.hostname or ""):
        return None
    settings = getproxies()
    value = settings.get(parts.scheme) or settings.get("all")
    # Each line asks, and to ask either takes some hundred microseconds.
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
