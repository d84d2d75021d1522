"""Where the libraries in a frozen tree come from that no Python distribution brought along."""

from __future__ import annotations

import platform
import re
import sqlite3
import ssl
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from components import Component, UnknownPartError, purl, supplied

# From the name of a library to its component, without files; nothing where it is not known.
Origin = Callable[[str], Component | None]


class DebianOrigin:
    """The Debian packages of the root that the program was frozen in."""

    def __init__(self, root: Path = Path("/")) -> None:
        """Ask the package database of ``root``."""
        self._root = root

    def __call__(self, name: str) -> Component | None:
        """Return the package that has a library of this name where the linker looks."""
        found = self._query("--search", f"*/{name}")
        owners = {
            line.partition(":")[0]
            for line in found.splitlines()
            if re.search(r"/lib/[\w-]+-linux-gnu/[^/]+$", line)
        }
        if len(owners) != 1:
            return None
        return self._component(owners.pop())

    def _component(self, package: str) -> Component:
        form = "${Version} ${Architecture}\n"
        shown = self._query("--show", "--showformat", form, package)
        version, architecture = shown.splitlines()[0].split(" ")
        text = self._root / "usr/share/doc" / package / "copyright"
        if not text.is_file():
            raise UnknownPartError(f"the Debian package {package} has no licence text")
        return Component(
            package,
            version,
            purl("deb", f"debian/{package}", version, f"?arch={architecture}"),
            "as in its texts",
            (text,),
            is_spdx=False,
        )

    def _query(self, *question: str) -> str:
        command = ["dpkg-query", "--admindir", str(self._root / "var/lib/dpkg"), *question]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done.stdout


def _openssl() -> str:
    return ssl.OPENSSL_VERSION.split()[1]


def _unstated() -> str:
    # They say it nowhere; with which CPython they came, one can look up.
    return f"cpython-{platform.python_version()}"


@dataclass(frozen=True)
class Native:
    """A library that comes with CPython on Windows and macOS."""

    pattern: str
    name: str
    version: Callable[[], str]
    licence: str
    texts: tuple[str, ...]
    is_spdx: bool = True


NATIVES = (
    Native(r"lib(crypto|ssl)[-.]", "openssl", _openssl, "Apache-2.0", ("Apache-2.0",)),
    Native(r"(lib)?sqlite3", "sqlite", lambda: sqlite3.sqlite_version, "blessing", ("SQLite",)),
    Native(r"libffi", "libffi", _unstated, "MIT", ("Python-incorporated",)),
    Native(r"libmpdec", "libmpdec", _unstated, "BSD-2-Clause", ("Python-incorporated",)),
    Native(r"(lib)?zlib1?\.|libz\.", "zlib", _unstated, "Zlib", ("Python-incorporated",)),
    Native(
        r"(?i)(vcruntime140|msvcp140|ucrtbase|api-ms-win-)",
        "microsoft-vc-runtime",
        _unstated,
        "Microsoft Visual Studio, distributable code",
        ("Microsoft-runtime",),
        is_spdx=False,
    ),
)


def native_origin(name: str) -> Component | None:
    """Return what CPython for Windows or macOS brings along under this name."""
    for each in NATIVES:
        if re.match(each.pattern, name):
            version = each.version()
            return Component(
                each.name,
                version,
                purl("generic", each.name, version),
                each.licence,
                supplied(*each.texts),
                is_spdx=each.is_spdx,
            )
    return None


def library_components(
    others: Iterable[str], parts: Mapping[str, str], origin: Origin
) -> list[Component]:
    """Return the components of those parts; one of unknown origin is refused."""
    found: dict[str, Component] = {}
    files: dict[str, list[str]] = defaultdict(list)
    for part in sorted(others):
        component = origin(PurePosixPath(part).name)
        if component is None:
            raise UnknownPartError(f"nobody knows where {part} comes from")
        found[component.name] = component
        files[component.name].append(parts[part])
    return [replace(each, files=tuple(files[name])) for name, each in sorted(found.items())]
