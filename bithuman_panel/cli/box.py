"""A sentence in a box of Windows, for the program that was started from the menu there.

It has no console: whatever keeps its window from opening would otherwise be told to nobody.
"""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_MB_ICONERROR = 0x10


def windows_box(sentence: str) -> None:
    """Show ``sentence`` until somebody has read it; does nothing on another system."""
    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, sentence, "bitHuman Panel", _MB_ICONERROR)


def show_box(
    sentence: str, platform: str = sys.platform, show: Callable[[str], None] = windows_box
) -> None:
    """Show ``sentence`` where a program can have no console at all, which is Windows alone."""
    if platform == "win32":
        show(sentence)
