"""One request and its reply over a channel, by means of requests, urllib3 and http.client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import requests
from urllib3.exceptions import HTTPError

from bithuman_panel.api.passage import Stopped
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from bithuman_panel.api.connection import Channel, WireSession
    from bithuman_panel.api.crossing import Crossing

_CHUNK_BYTES = 16 * 1024
# What chunked framing may add to a body before it counts as too large.
FRAMING_FACTOR = 8


def converse(
    session: WireSession,
    prepared: requests.PreparedRequest,
    channel: Channel,
    crossing: Crossing,
    cap_bytes: int,
) -> requests.Response:
    """Return the reply, its body read into ``crossing``; raise :class:`Stopped`."""
    try:
        response = session.cross(prepared, channel)
        _read_body(response, crossing, cap_bytes)
    except (requests.RequestException, HTTPError, OSError, ValueError) as error:
        crossing.passage.remaining()
        raise Stopped(Fault.LOST, type(error).__name__) from None
    return response


def _read_body(response: requests.Response, crossing: Crossing, cap_bytes: int) -> None:
    while chunk := response.raw.read1(_CHUNK_BYTES, decode_content=False):
        crossing.body += chunk
        if len(crossing.body) > cap_bytes:
            del crossing.body[cap_bytes:]
            raise Stopped(Fault.REPLY_TOO_LARGE)
    crossing.body_is_whole = True
