"""Where icons, style and translations lie: inside the installed package, or beside a checkout."""

from __future__ import annotations

from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a resource file; it need not exist."""
    package = Path(__file__).parents[1]
    installed = package / "resources"
    return (installed if installed.is_dir() else package.parent / "resources").joinpath(*parts)
