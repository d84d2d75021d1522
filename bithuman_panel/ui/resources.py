"""Where icons, style, translations and help lie: inside the installed package, or in a checkout."""

from __future__ import annotations

from pathlib import Path

# What a checkout keeps elsewhere than under ``resources``; an installed package has it there.
_OF_A_CHECKOUT = {"help": ("docs", "guide")}


def resource(kind: str, *parts: str) -> Path:
    """Return the path of a resource file, or of the folder of its kind; it need not exist."""
    package = Path(__file__).parents[1]
    installed = package / "resources"
    if installed.is_dir():
        return installed.joinpath(kind, *parts)
    return package.parent.joinpath(*_OF_A_CHECKOUT.get(kind, ("resources", kind)), *parts)
