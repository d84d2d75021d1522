"""Says of a frozen tree which components it is made of, or refuses it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from inside import inner_components
from libraries import DebianOrigin, Origin, library_components, native_origin
from python import Installed, hold_to_lock, python_components
from tree import modules, parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from components import Component

LOCK = Path(__file__).parents[2] / "requirements.lock"


def components(
    tree: Path, archive: Iterable[str], installed: Installed, origin: Origin, lock: str
) -> list[Component]:
    """Return all components; ``archive`` names the modules inside the program.

    Raises UnknownPartError where anything has no known origin, no licence text, or is not locked.
    """
    found_parts = parts(tree)
    python, others = python_components(archive, found_parts, installed)
    hold_to_lock(python, lock)
    return [
        *python,
        *inner_components(python),
        *library_components(others, found_parts, origin),
    ]


def components_here(tree: Path) -> list[Component]:
    """Return the components of a tree that this very Python froze, on this system."""
    origin = DebianOrigin() if sys.platform == "linux" else native_origin
    lock = LOCK.read_text(encoding="utf-8")
    return components(tree, modules(tree), Installed(), origin, lock)
