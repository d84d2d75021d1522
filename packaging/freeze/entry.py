"""Where the frozen program starts: the command line, which opens the window without a command."""

import os
import sys

from bithuman_panel.__main__ import program

LIBRARIES = "LD_LIBRARY_PATH"


def give_back_libraries() -> None:
    """Let what the panel starts, a browser say, find the system's libraries and not the panel's.

    The program before this one (PyInstaller's, on Linux) put its own folder into the variable and
    kept what was there under another name. This process has read it already.
    """
    before = os.environ.pop(f"{LIBRARIES}_ORIG", None)
    if before is not None:
        os.environ[LIBRARIES] = before
    elif hasattr(sys, "frozen"):
        os.environ.pop(LIBRARIES, None)


if __name__ == "__main__":
    give_back_libraries()
    program()
