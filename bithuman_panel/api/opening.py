"""Opens a link: name look-up, TCP, the proxy's tunnel, TLS."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bithuman_panel.api.dial import dial, look_up
from bithuman_panel.api.link import Link, reason
from bithuman_panel.api.passage import Stopped
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    import socket

    from bithuman_panel.api.link import Route
    from bithuman_panel.api.passage import Passage
    from bithuman_panel.api.proxies import Proxy

_TUNNEL_HEAD_CAP = 16 * 1024
_TUNNEL_STATUS = rb"HTTP/1\.[0-9] ([0-9]{3})"


def open_link(route: Route, passage: Passage) -> Link:
    """Return a new link over ``route``; raise :class:`Stopped`."""
    begun = passage.now()
    link = Link(_dialled(route, passage), route, begun)
    passage.watch(link.cut)
    try:
        if route.proxy:
            _tunnel(link, route, route.proxy, passage)
        connected = passage.now()
        link.connect_ms = (connected - begun) * 1000
        if route.tls:
            link.secure(route.tls, passage)
            link.tls_ms = (passage.now() - connected) * 1000
        link.idle_since = link.opened_at = passage.now()
    except BaseException:
        passage.watch(None)
        link.end()
        raise
    return link


def _dialled(route: Route, passage: Passage) -> socket.socket:
    if route.proxy is None:
        return dial(look_up(route.host, route.port, passage), passage)
    try:
        return dial(look_up(route.proxy.host, route.proxy.port, passage), passage)
    except Stopped as stopped:
        if stopped.fault in {Fault.NAME_NOT_FOUND, Fault.NO_CONNECTION}:
            raise Stopped(Fault.PROXY, stopped.detail) from None
        raise


def _tunnel(link: Link, route: Route, proxy: Proxy, passage: Passage) -> None:
    host = f"[{route.host}]" if ":" in route.host else route.host
    lines = [f"CONNECT {host}:{route.port} HTTP/1.1", f"Host: {host}:{route.port}"]
    if proxy.authorization:
        lines.append(f"Proxy-Authorization: {proxy.authorization}")
    try:
        link.send("\r\n".join([*lines, "", ""]).encode("ascii"), passage)
        head = _tunnel_head(link, passage)
    except OSError as error:
        raise Stopped(Fault.PROXY, reason(error)) from None
    status = re.match(_TUNNEL_STATUS, head)
    if not status or not status[1].startswith(b"2"):
        answer = f"the proxy answered {status[1].decode()}" if status else "the proxy spoke no HTTP"
        raise Stopped(Fault.PROXY, answer)


def _tunnel_head(link: Link, passage: Passage) -> bytes:
    head, byte = bytearray(), bytearray(1)
    # One byte at a time: what follows the head belongs to TLS.
    while not head.endswith((b"\r\n\r\n", b"\n\n")) and len(head) < _TUNNEL_HEAD_CAP:
        if not link.receive_into(byte, passage):
            break
        head += byte
    return bytes(head)
