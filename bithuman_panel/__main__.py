"""``python -m bithuman_panel`` is the command line."""

import sys

from bithuman_panel.cli import main

if __name__ == "__main__":
    sys.exit(main())
