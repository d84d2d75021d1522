"""The program as a process of its own: ``bithuman-panel``, and ``python -m bithuman_panel``."""

import gc
import os
import sys

# Importing makes some hundred thousand things that stay: there is no garbage to be found in them.
_STARTED = 200_000


def program() -> None:
    """Run the command line, and end the process with its exit status."""
    gc.set_threshold(_STARTED)
    from bithuman_panel.cli import main

    status = main()
    if "PySide6" in sys.modules:
        sys.exit(status)
    # All is closed, said, and on the disk; taking the interpreter down takes as long as sending.
    os._exit(status)


if __name__ == "__main__":
    program()
