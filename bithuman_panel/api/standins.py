"""Modules that others import and no line uses: each is loaded when something of it is asked for.

requests imports ``charset_normalizer`` for ``Response.text`` of a server that names no charset,
``idna`` for hosts that are not ASCII, ``certifi`` for certificates (ours are the system's:
``api/trust.py``), and ``zipfile`` for such in an archive; urllib3 imports ``importlib.metadata``
for HTTP/2, dataclasses imports ``inspect`` for classes without a docstring. Together they take as
long as a quarter of requests. keyring imports ``importlib_metadata`` and ``more_itertools``, which
are a quarter of it, and ``configparser`` for settings that nobody lets it read. While one stands,
``importlib.util.find_spec`` of it raises ValueError and ``importlib.resources.files``
AttributeError; nobody here asks.
"""

from __future__ import annotations

import os
import sys
import threading
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

METADATA = "importlib.metadata"


class _Later(ModuleType):
    """Stands where the module would, until something of it is asked for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.leaving = threading.Lock()

    def __getattr__(self, name: str) -> object:
        # Importing from it asks whether it is a package; nobody imports a part of it.
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(_loaded(self.__name__), name)


def _loaded(name: str) -> ModuleType:
    later = sys.modules.get(name)
    if isinstance(later, _Later):
        # Another thread may be here as well: never take away what it is importing.
        with later.leaving:
            if sys.modules.get(name) is later:
                del sys.modules[name]
    return import_module(name)


def _version(distribution: str) -> str:
    version: str = _loaded(METADATA).version(distribution)
    return version


def _certificates() -> str:
    """Return where certifi's own are: requests wants to know that, and opens none of them."""
    later = sys.modules.pop("certifi")
    try:
        spec = find_spec("certifi")
    finally:
        sys.modules["certifi"] = later
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("certifi")
    return os.path.join(os.path.dirname(spec.origin), "cacert.pem")


# What others take of each while they are imported themselves.
_TAKEN: dict[str, dict[str, object]] = {
    # That it is of a generation that requests knows.
    "certifi": {"where": _certificates},
    "charset_normalizer": {"__version__": "3.0.0"},
    "idna": {},
    METADATA: {"version": _version},
    # With both keyring would look for plug-ins, which nobody lets it do.
    "importlib_metadata": {},
    "more_itertools": {},
    "configparser": {},
    "inspect": {},
    "zipfile": {},
}


def stand_in() -> None:
    """Let others be imported without these; what is imported already stays."""
    for name, taken in _TAKEN.items():
        if name not in sys.modules:
            later = _Later(name)
            later.__dict__.update(taken)
            sys.modules[name] = later
            package, _, part = name.rpartition(".")
            if package:
                setattr(sys.modules[package], part, later)
