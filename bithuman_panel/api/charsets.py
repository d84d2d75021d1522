"""What guesses the charset of a text, loaded when somebody asks it: a tenth of requests' import.

requests imports ``charset_normalizer`` for ``Response.text`` of a server that names no charset.
Nothing here reads a text so: the bytes of a reply are JSON or nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

NAME = "charset_normalizer"
# All that requests asks of it beforehand: that it is of a generation it knows.
_VERSION = "3.0.0"


class _Later(ModuleType):
    """Stands where the module would, until something of it is asked for."""

    def __getattr__(self, name: str) -> object:
        # Importing from it asks whether it is a package; nobody imports a part of it.
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(NAME) is self:
            # Another thread may be here as well.
            sys.modules.pop(NAME, None)
        return getattr(import_module(NAME), name)


def guess_later() -> None:
    """Let requests be imported without it; nothing happens where it is imported already."""
    if NAME not in sys.modules:
        stand_in = _Later(NAME)
        stand_in.__dict__["__version__"] = _VERSION
        sys.modules[NAME] = stand_in
