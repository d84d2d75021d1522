"""How a second start raises the window that is already open: somebody rings, nothing is said."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    from bithuman_panel.ui.doorbell_pipe import Doorbell, ring
else:
    from bithuman_panel.ui.doorbell_socket import Doorbell, ring

__all__ = ("Doorbell", "ring")
