"""A front of the rehearsal server that knows one secret and says it back wherever it can.

In headers, in the status line, in messages and names, raw and encoded; the connection's faults go
through as they come. ``GET /drill/<name>`` stages a drill, from another process too.
"""

from __future__ import annotations

import json
import socket
import threading
from base64 import b64encode, urlsafe_b64encode
from contextlib import suppress
from urllib.parse import quote

from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, Drill, RehearsalServer
from tests.api.hostile import Hostile, Peer

# A reply that is not whole by then goes through piece by piece.
WHOLE_WITHIN_S = 0.25
TOLD = frozenset({"message", "detail", "error", "name", "model", "status_text", "hint", "title"})


def echoing(server: RehearsalServer, secret: str) -> Hostile:
    """Return the front of ``server``; ``secret`` is valid here."""

    def script(peer: Peer) -> None:
        peer.take_request()
        request = bytes(peer.received)
        if not request:
            return
        path = request.split(b" ", 2)[1].decode()
        if path.startswith("/drill/"):
            name = path.removeprefix("/drill/")
            server.set_drill(Drill(name) if name else None)
            peer.say(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
            return
        _forward(peer, request, server.base_url, secret)

    return Hostile(script)


def encoded(secret: str) -> dict[str, str]:
    """Return the secret in the encodings that a server might think of."""
    raw = secret.encode()
    return {
        "raw": secret,
        "hex": raw.hex(),
        "HEX": raw.hex().upper(),
        "base64": b64encode(raw).decode(),
        "base64-1": b64encode(b"a" + raw).decode(),
        "base64-2": urlsafe_b64encode(b"ab" + raw).decode(),
        "url": quote(secret, safe=""),
        "json": json.dumps(secret),
        "reversed": secret[::-1],
        "utf-16": "\0".join(secret),
    }


def _forward(peer: Peer, request: bytes, base_url: str, secret: str) -> None:
    host, _, port = base_url.removeprefix("http://").partition(":")
    asked = request.replace(secret.encode(), REHEARSAL_SECRET.encode()).replace(
        b"Connection: keep-alive", b"Connection: close"
    )
    try:
        with socket.create_connection((host, int(port)), timeout=10) as upstream:
            upstream.sendall(asked)
            threading.Thread(target=_end_with, args=(peer, upstream), daemon=True).start()
            _answer(peer, upstream, secret)
    except OSError:
        peer.reset()


def _end_with(peer: Peer, upstream: socket.socket) -> None:
    """Let go of the upstream once the client has gone."""
    with suppress(OSError):
        peer.drain()
    with suppress(OSError):
        upstream.shutdown(socket.SHUT_RDWR)


def _answer(peer: Peer, upstream: socket.socket, secret: str) -> None:
    reply, is_whole = bytearray(), False
    upstream.settimeout(WHOLE_WITHIN_S)
    with suppress(TimeoutError):
        while chunk := upstream.recv(65536):
            reply += chunk
        is_whole = True
    peer.say(_with_echo(bytes(reply), secret) if is_whole else bytes(reply))
    upstream.settimeout(10)
    while not is_whole and (chunk := upstream.recv(65536)):
        peer.say(chunk)


def _with_echo(reply: bytes, secret: str) -> bytes:
    head, end, body = reply.partition(b"\r\n\r\n")
    status, *headers = head.split(b"\r\n")
    if not end or not status.startswith(b"HTTP/1.1 "):
        return reply
    whole = next((h for h in headers if h.lower() == b"content-length: %d" % len(body)), None)
    if whole is not None:
        headers.remove(whole)
        body = _body_with_echo(body, secret)
        headers.append(b"Content-Length: %d" % len(body))
    for number, form in enumerate(encoded(secret).values()):
        headers.append(f"X-Echo-{number}: {form}".replace("\0", "").encode())
    headers.append(f"X-Request-Id: {secret}".encode())
    headers.append(f"X-{secret.encode().hex()}: here".encode())
    return b"\r\n".join([status + b" " + secret.encode(), *headers, b"", body])


def _body_with_echo(body: bytes, secret: str) -> bytes:
    try:
        told = json.loads(body)
    except ValueError:
        return body + "\n".join(encoded(secret).values()).encode()
    changed = _told(told, secret)
    if isinstance(changed, dict):
        changed["echo"] = encoded(secret)
    return json.dumps(changed).encode()


def _told(value: object, secret: str) -> object:
    """Return ``value`` with the secret in every text that is for people."""
    if isinstance(value, list):
        return [_told(item, secret) for item in value]
    if isinstance(value, dict):
        return {
            key: " ".join((item, *encoded(secret).values()))
            if key in TOLD and isinstance(item, str)
            else _told(item, secret)
            for key, item in value.items()
        }
    return value
