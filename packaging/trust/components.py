"""What a frozen program is made of: one component for each thing that somebody else wrote."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

TEXTS = Path(__file__).parent / "texts"


class UnknownPartError(Exception):
    """Something is in the frozen tree, and nobody knows where from or under which licence."""


@dataclass(frozen=True)
class Component:
    """One thing with a version and a licence; ``files`` are its files inside the tree."""

    name: str
    version: str
    purl: str
    licence: str
    texts: tuple[Path, ...]
    files: tuple[str, ...] = ()
    # The licence is an SPDX expression, as a machine reads it, or only a name.
    is_spdx: bool = True


def purl(kind: str, name: str, version: str, qualifiers: str = "") -> str:
    """Return the package URL, by which tools find what is known about a component."""
    # Of an epoch or a plus sign in a version, each tool would think something else.
    return f"pkg:{kind}/{name}@{quote(version, safe='.-~')}{qualifiers}"


def supplied(*names: str) -> tuple[Path, ...]:
    """Return texts that lie here, for what does not bring its own."""
    return tuple(TEXTS / f"{name}.txt" for name in names)
