"""What stands in an exported history: one JSON value after another, never the whole file at once.

The panel writes one entry a line (``core/export.py``), so a file of any size is read line by line.
One that another program wrote out anew is read whole, if it is small.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.services.strictjson import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

WHOLE_BYTES = 32 * 1024 * 1024
# Ten times what the longest line that a platform takes can come to.
LONGEST_BYTES = 4 * 1024 * 1024
_BOM = b"\xef\xbb\xbf"
_TOO_LONG = b"{"


class ExportReading:
    """One reading of an open file, used by one thread. ``tell`` hears how many bytes are read.

    ``is_export`` is False where the file is no list of anything; ``is_cut`` says that a list never
    ended. Both are true of what was read so far.
    """

    def __init__(self, stream: BinaryIO, tell: Callable[[int], None]) -> None:
        self._stream = stream
        self._tell = tell
        self._read = 0
        self.is_export = True
        self.is_cut = False

    def items(self) -> Iterator[object]:
        """Yield each value; None for one that cannot be read."""
        first = self._line()
        second = self._line() if first == b"[" else b""
        if first == b"[" and (second in (b"", b"]") or _is_entry(second)):
            yield from self._listed(second)
        elif _is_entry(first):
            yield from self._loose(first)
        else:
            yield from self._whole()

    def _listed(self, line: bytes) -> Iterator[object]:
        """Yield what stands in a list, one a line."""
        while line and line != b"]":
            yield _value(line)
            line = self._line()
        self.is_cut = not line

    def _loose(self, line: bytes) -> Iterator[object]:
        """Yield one a line, in no list: what somebody cut out of an export, say."""
        while line:
            yield _value(line)
            line = self._line()

    def _whole(self) -> Iterator[object]:
        self._stream.seek(0)
        content = self._stream.read(WHOLE_BYTES + 1)
        self._tell(len(content))
        parsed = parse(content) if len(content) <= WHOLE_BYTES else None
        value = parsed.value if parsed else None
        self.is_export = isinstance(value, list | dict)
        if isinstance(value, dict):
            yield value
        elif isinstance(value, list):
            # Each is given free when it was used.
            value.reverse()
            while value:
                yield value.pop()

    def _line(self) -> bytes:
        """Return the next line that has anything, stripped; empty at the end of the file.

        One that is longer than any entry is told as what no entry is.
        """
        while read := self._stream.readline(LONGEST_BYTES):
            rest = read
            is_first = self._read == 0
            self._count(rest)
            while len(rest) == LONGEST_BYTES and not rest.endswith(b"\n"):
                rest = self._stream.readline(LONGEST_BYTES)
                self._count(rest)
            line = (read.removeprefix(_BOM) if is_first else read).strip()
            if line:
                return line if rest is read else _TOO_LONG
        return b""

    def _count(self, read: bytes) -> None:
        self._read += len(read)
        self._tell(self._read)


def _is_entry(line: bytes) -> bool:
    return line.startswith(b"{") and line.endswith((b"}", b"},"))


def _value(line: bytes) -> object:
    parsed = parse(line.removesuffix(b","))
    return parsed.value if parsed else None
