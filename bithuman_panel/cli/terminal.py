"""Standard output and standard error, for people and for programs.

What goes to people is made safe to look at; what goes to programs is one JSON value a line, in
ASCII. A stream that is closed or gone (a pipe whose reader left, a program without a console)
never changes what the command does: its exit status still tells the truth.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from typing import TYPE_CHECKING, TextIO

from bithuman_panel.core.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence

# The exit status of a wrong use, and of a value that is refused (cli.md).
USAGE = 2


def settle_streams() -> None:
    """Let no character that a stream's encoding lacks end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def tell(text: Sentence | str) -> None:
    """Print one line for a person on standard output."""
    _print(sys.stdout, one_line(str(text)))


def tell_program(value: object) -> None:
    """Print one JSON value on a line of its own on standard output."""
    _print(sys.stdout, json.dumps(value))


def note(text: Sentence | str) -> None:
    """Print one line for a person on standard error, if there is one, beside what is printed."""
    _print(sys.stderr, one_line(str(text)))


def complain(text: Sentence | str) -> None:
    """Print one line for a person on standard error; without one, show it in a box (Windows)."""
    if sys.stderr is None:
        from bithuman_panel.cli.box import show_box

        show_box(one_line(str(text)))
    else:
        note(text)


@contextlib.contextmanager
def masked(redactor: Redactor) -> Iterator[None]:
    """Let no known secret out on either stream, whoever writes to it: one ring more around all.

    What is written is masked piece by piece, so a secret must come in one piece, as it does from
    ``print``.
    """
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (stream and _Masked(stream, redactor) for stream in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


class _Masked:
    """A text stream whose text is cleaned first; everything else is the stream's own."""

    def __init__(self, stream: TextIO, redactor: Redactor) -> None:
        self._stream = stream
        self._redactor = redactor

    def write(self, text: str) -> int:
        """Write ``text`` without the secret; return the length of ``text``, as streams do."""
        self._stream.write(self._redactor.clean(text))
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        """Write each of ``lines`` without the secret."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)


def _print(stream: TextIO | None, text: str) -> None:
    # ValueError: the stream was closed before.
    with contextlib.suppress(OSError, ValueError):
        print(text, file=stream or io.StringIO(), flush=True)


def leave_quietly() -> None:
    """Keep the interpreter's own last flush from failing on a reader that left."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError), open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
