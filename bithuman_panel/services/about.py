"""What this copy of the panel is made of, and what it runs on: facts for somebody who helps."""

from __future__ import annotations

import locale
import platform
import sqlite3
import ssl
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from bithuman_panel import __version__
from bithuman_panel.services.fields import as_object, as_text, parsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_LIBRARIES = ("requests", "urllib3", "truststore", "keyring", "qasync", "cryptography")
_PACKAGES = (("FLATPAK_ID", "Flatpak"), ("SNAP", "Snap"), ("APPIMAGE", "AppImage"))
# What they say is of a kind, never of a person.
_SESSION = ("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "QT_QPA_PLATFORM")
_SESSION_LENGTH = 60
_BUILD_FACTS = ("announcement", "key")


def about_facts(
    environ: Mapping[str, str], build_file: Path, window: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """Yield what is what: ``window`` is what the window knows. Blocks on the disk. Never raises."""
    yield "bitHuman Panel", __version__
    yield "package", package_kind(environ, is_frozen=hasattr(sys, "frozen"))
    yield from _build(build_file)
    yield "Python", f"{platform.python_version()} ({platform.python_implementation()})"
    yield "SQLite", sqlite3.sqlite_version
    yield "OpenSSL", ssl.OPENSSL_VERSION
    for name in _LIBRARIES:
        yield name, _version(name)
    yield "system", f"{platform.system()} {platform.release()} {platform.version()}"
    yield "machine", platform.machine()
    yield "text encoding", locale.getpreferredencoding(do_setlocale=False)
    for name in _SESSION:
        yield name, environ.get(name, "not set")[:_SESSION_LENGTH]
    yield from window


def package_kind(environ: Mapping[str, str], *, is_frozen: bool) -> str:
    """Return how this copy came here."""
    found = next((kind for name, kind in _PACKAGES if environ.get(name)), None)
    return found or ("frozen program" if is_frozen else "Python package")


def _build(file: Path) -> Iterator[tuple[str, str]]:
    try:
        facts = as_object(parsed(file.read_bytes()))
    except OSError:
        yield "build", "from the source"
        return
    for name in _BUILD_FACTS:
        value = as_text(facts.get(name))
        if value is not None:
            yield f"build, {name}", value


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        # A frozen program has the modules without the names they were installed under.
        return getattr(sys.modules.get(name), "__version__", "not told")
