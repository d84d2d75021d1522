"""A small frozen program, laid out as PyInstaller does, and the packages it was frozen from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from components import Component, purl
from contents import components
from python import Installed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from libraries import Origin

LOCK = (
    "keyring==25.7.0 \\\n    --hash=sha256:0\npyside6-essentials==6.11.3 ; python_version > '3'\n"
)


@dataclass(frozen=True)
class Frozen:
    """The tree, and the folder of packages beside it."""

    tree: Path
    site: Path

    def package(
        self, name: str, version: str, files: Iterable[str], *extra: str, licence: str | None = "L"
    ) -> None:
        """Install a package with these files, more lines of metadata, and a licence text."""
        info = f"{name.replace('-', '_')}-{version}.dist-info"
        head = f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n"
        names = [f"{info}/METADATA", f"{info}/RECORD", *files]
        put(self.site / info / "METADATA", head + "".join(f"{line}\n" for line in extra))
        if licence is not None:
            put(self.site / info / "licenses/LICENSE", licence)
            names.append(f"{info}/licenses/LICENSE")
        for file in files:
            put(self.site / file, "")
        put(self.site / info / "RECORD", "".join(f"{each},,\n" for each in names))

    def collect(self, *parts: str) -> None:
        """Put files into the tree."""
        for part in parts:
            put(self.tree / "_internal" / part, "")

    def components(
        self, modules: Iterable[str], origin: Origin = lambda _name: None, lock: str = LOCK
    ) -> list[Component]:
        """Return what the tree is made of."""
        return components(self.tree, modules, Installed([self.site]), origin, lock)


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def frozen(folder: Path) -> Frozen:
    """Return a program with one package of each kind, all in order."""
    made = Frozen(folder / "tree", folder / "site")
    put(made.tree / "bithuman-panel", "")
    made.package("pyinstaller", "6.22.3", ["PyInstaller/__init__.py"], "License: GPLv2 and more")
    made.package("bithuman-panel", "0.1.0", ["bithuman_panel/app.py", "bithuman_panel/a.svg"])
    made.package(
        "keyring", "25.7.0", ["keyring/__init__.py", "keyring/core.py"], "License-Expression: MIT"
    )
    made.package(
        "PySide6_Essentials",
        "6.11.3",
        ["PySide6/QtCore.abi3.so", "PySide6/Qt/lib/libQt6Core.so.6"],
        "License: LGPL-3.0-only OR GPL-2.0-only",
        licence=None,
    )
    made.collect("PySide6/QtCore.abi3.so", "PySide6/Qt/lib/libQt6Core.so.6")
    made.collect("bithuman_panel/a.svg", "base_library.zip", "python3.11/lib-dynload/_ssl.so")
    (made.tree / "_internal/libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    return made


MODULES = ("bithuman_panel.app", "keyring.core", "PySide6.QtCore", "json.decoder", "_pyi_rth_utils")


def system_origin(texts: Path) -> Origin:
    """Return an origin that knows libz alone, with its licence in ``texts``."""
    put(
        texts / "copyright",
        "Copyright: 1995 Jean-loup Gailly\nSee /usr/share/common-licenses/GPL-3",
    )

    def origin(name: str) -> Component | None:
        if name != "libz.so.1":
            return None
        version = "1:1.2.13+b1"
        text = (texts / "copyright",)
        url = purl("deb", "debian/zlib1g", version, "?arch=amd64")
        return Component("zlib1g", version, url, "as in its texts", text, is_spdx=False)

    return origin
