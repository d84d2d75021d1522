"""Where the frozen program starts: the command line, which opens the window without a command."""

import sys

from bithuman_panel.cli import main

sys.exit(main())
