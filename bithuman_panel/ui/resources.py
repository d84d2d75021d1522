"""Where icons, style, translations and help lie: inside the installed package, or in a checkout."""

from __future__ import annotations

import os
from pathlib import Path

# What a checkout keeps elsewhere than under ``resources``; an installed package has it there.
_OF_A_CHECKOUT = {"help": ("docs", "guide")}


def resource(kind: str, *parts: str) -> Path:
    """Return the path of a resource file, or of the folder of its kind; it need not exist."""
    # A start asks for some fifty: paths that are objects take ten times as long.
    package = os.path.dirname(os.path.dirname(__file__))
    installed = os.path.join(package, "resources")
    if os.path.isdir(installed):
        return Path(installed, kind, *parts)
    folders = _OF_A_CHECKOUT.get(kind, ("resources", kind))
    return Path(os.path.dirname(package), *folders, *parts)
