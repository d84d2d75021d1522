"""The head of a reply, read by http.client and then judged: it forgives what proves nothing."""

from __future__ import annotations

import re
from http.client import HTTPException, HTTPResponse
from typing import TYPE_CHECKING, cast

from urllib3.exceptions import HeaderParsingError
from urllib3.util.response import assert_header_parsing

from bithuman_panel.api.link import reason
from bithuman_panel.api.passage import Head, Stopped
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    import io
    import socket

    from bithuman_panel.api.connection import Channel

_STATUS_LINE = re.compile(rb"HTTP/1\.[0-9] [1-9][0-9]{2}(?: [^\r\n]*)?\r?\n")
# http.client leaves out 100 alone; whatever else is no final answer is as good as that one.
_INTERIM = re.compile(rb"(HTTP/1\.[0-9] )1(?!01)[0-9]{2}(?= |\r?\n)")
_HEADER_LINE = re.compile(rb"(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:|[ \t])[^\x00\r\n]*\r?\n")
_BLANK_LINES = (b"\r\n", b"\n")


class _Lines:
    """Notes the lines of a reply's head as http.client reads them, to judge them afterwards."""

    def __init__(self, reader: io.BufferedReader) -> None:
        self._reader = reader
        self.read: list[bytes] = []

    def readline(self, limit: int) -> bytes:
        line = self._reader.readline(limit)
        if self.read and self.read[-1] in _BLANK_LINES:
            self.read.clear()  # That was an interim head.
        self.read.append(line)
        return line if len(self.read) > 1 else _INTERIM.sub(rb"\g<1>100", line, count=1)

    def close(self) -> None:
        self._reader.close()

    def are_sound(self) -> bool:
        """Whether a whole, well-formed head was read: http.client forgives a cut or odd one."""
        status_line, *headers, last = self.read or [b""]
        return (
            bool(_STATUS_LINE.fullmatch(status_line))
            and last in _BLANK_LINES
            and all(_HEADER_LINE.fullmatch(line) for line in headers)
        )


class WireResponse(HTTPResponse):
    """A reply whose head is either sound, and then noted in the passage, or refused."""

    def __init__(self, sock: socket.socket, debuglevel: int = 0, method: str | None = None) -> None:
        super().__init__(sock, debuglevel, method)
        self._passage = cast("Channel", sock).passage

    def begin(self) -> None:
        """Read the head; raise :class:`Stopped` where there is no sound one."""
        reader = self.fp
        # It reads lines and closes, which is all that http.client asks of it for a head.
        self.fp = lines = _Lines(reader)  # type: ignore[assignment]
        try:
            super().begin()
            assert_header_parsing(self.msg)
        except OSError as error:
            raise Stopped(Fault.LOST, reason(error)) from None
        except (HTTPException, HeaderParsingError, ValueError) as error:
            raise Stopped(Fault.BROKEN_REPLY, type(error).__name__) from None
        finally:
            self.fp = reader
        if not lines.are_sound():
            raise Stopped(Fault.BROKEN_REPLY, "the head of the reply is cut or malformed")
        headers = tuple((name, " ".join(value.split())) for name, value in self.msg.items())
        self._passage.head_at = self._passage.now()
        self._passage.head = Head(self.status, headers)
        if self.chunked:
            # Its length is then the chunks'; urllib3 would log a warning about two of them.
            del self.msg["Content-Length"]
