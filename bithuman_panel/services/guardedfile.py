"""Files that only the administrator of this computer can change (POSIX).

What stands in them is followed without asking the user, so an ordinary user must not be able to
have written it, nor to put another one in its place.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.wording import say

ROOT = 0
MOST_BYTES = 64 * 1024
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def guarded_content(file: Path, owner: int = ROOT) -> bytes | None:
    """Return what is in ``file``, None where there is no such file; raises :class:`InputRefused`.

    It must be no link and at most 64 KiB, and nobody but root and ``owner`` may be able to change
    it.
    """
    try:
        # Without waiting: opening a pipe would otherwise last until somebody writes into it.
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            _refuse_unless_plain(file, os.fstat(descriptor))
            _refuse_unless_guarded(file, os.fstat(descriptor), owner)
            with open(descriptor, "rb", closefd=False) as stream:
                content = stream.read(MOST_BYTES + 1)
        finally:
            os.close(descriptor)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(file, error) from None
    if len(content) > MOST_BYTES:
        raise InputRefused(say("{file} is far too large.", file=file))
    return content


def check_guarded(file: Path, owner: int | None = ROOT) -> None:
    """Raise :class:`InputRefused` unless ``file`` can be read, and ``owner`` alone can change it.

    A link is looked at with what it leads to. ``owner`` None: whoever can, may.
    """
    try:
        real = Path(os.path.realpath(file, strict=True))
        _refuse_unless_plain(file, real.stat())
        with real.open("rb"):
            pass
        if owner is not None:
            _refuse_unless_guarded(real, real.stat(), owner)
            _refuse_unless_guarded(file, file.lstat(), owner)
    except OSError as error:
        raise _unreadable(file, error) from None


def _refuse_unless_plain(file: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise InputRefused(say("{file} is not a plain file.", file=file))


def _refuse_unless_guarded(file: Path, found: os.stat_result, owner: int) -> None:
    """Refuse where somebody else could change ``file``, or a folder on the way to it."""
    owners = {ROOT, owner}
    _refuse_unless(_is_guarded(found, owners) or stat.S_ISLNK(found.st_mode), file)
    folder, *above = file.parents
    _refuse_unless(_is_guarded(folder.stat(), owners), folder)
    for place in above:
        state = place.stat()
        # In a sticky folder, as /tmp is, nobody can move what is not his.
        is_sticky = bool(state.st_mode & stat.S_ISVTX)
        _refuse_unless(_is_guarded(state, owners) or is_sticky, place)


def _is_guarded(found: os.stat_result, owners: set[int]) -> bool:
    return found.st_uid in owners and not found.st_mode & _WRITABLE_BY_OTHERS


def _refuse_unless(is_safe: bool, place: Path) -> None:
    if not is_safe:
        raise InputRefused(
            say(
                "Not only the administrator can change {place}: it must belong to root, and nobody "
                "else may write it.",
                place=place,
            )
        )


def _unreadable(file: Path, error: OSError) -> InputRefused:
    reason = error.strerror or type(error).__name__
    return InputRefused(say("{file} cannot be read ({reason}).", file=file, reason=reason))
