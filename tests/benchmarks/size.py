"""What lies on the disk once the panel is installed, against what a window in Python needs.

The package is frozen anew where it is missing or older than what it is made of, in an environment
of its own: some minutes. It is what packaging/freeze makes, but of this machine's libraries.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Comparison, Figures
from tests.benchmarks.telling import FOLDER, tell

FROZEN = FOLDER / "frozen" / "dist" / "bithuman-panel"
_ENVIRONMENT = FOLDER / "freezing"
_MADE_OF = ("bithuman_panel", "resources", "packaging/freeze", "docs/guide", "pyproject.toml")
_LOCKS = ("requirements-build.lock", "requirements-package.lock")
# Of the standard library what a program that is not for programmers has no use for.
_NOT_CPYTHON = ("site-packages", "test", "tests", "idlelib", "tkinter", "turtledemo", "lib2to3")
_NOR = ("ensurepip", "pydoc_data", "__pycache__", "__phello__")
_MEGABYTE = 1e6
# All of Qt that the panel's own code imports; then a window, and what is loaded by then.
_WINDOW = """
import importlib, json, pathlib, re, sys
found = set()
for file in pathlib.Path("bithuman_panel").rglob("*.py"):
    found.update(re.findall(r"(?:from|import) (PySide6[.]\\w+)", file.read_text(encoding="utf-8")))
for name in sorted(found):
    importlib.import_module(name)
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("Hello")
label.show()
application.processEvents()
mapped = {line.split()[-1] for line in open("/proc/self/maps") if "/" in line}
print(json.dumps(sorted(file for file in mapped if "PySide6" in file or "shiboken6" in file)))
"""
# What extension modules of the standard library link besides the C library.
_LINKED = """
import _bz2, _ctypes, _lzma, _sqlite3, _ssl, _uuid, json, pyexpat, zlib
mapped = {line.split()[-1] for line in open("/proc/self/maps") if "/" in line}
print(json.dumps(sorted(file for file in mapped if ".so" in file)))
"""
_C_LIBRARY = ("libc.", "libm.", "libdl.", "libpthread.", "librt.", "libutil.", "ld-linux")
_NOTE = (
    "Installed size: the frozen tree, against the Qt libraries and binding that the panel's "
    "window has loaded ({qt:.0f} MB, as in the wheels) and CPython ({python:.0f} MB, without "
    "debugging symbols: its library, its standard library without tests, and what that links: "
    "OpenSSL, SQLite and the like). A megabyte is a million bytes."
)


def installed() -> Figures:
    """Weigh what is frozen, and what it stands on."""
    if sys.platform != "linux":
        raise RuntimeError("only Linux tells what a process has loaded")
    if not _is_fresh():
        _freeze()
    qt, python = _qt(), _cpython()
    panel = sum(file.stat().st_size for file in _files(FROZEN))
    return Figures(
        (
            Comparison(
                "installed size",
                "the Qt libraries that the window links, and CPython",
                "MB",
                ((qt + python) / _MEGABYTE,),
                (panel / _MEGABYTE,),
                1.3,
                note=_NOTE.format(qt=qt / _MEGABYTE, python=python / _MEGABYTE),
            ),
        )
    )


def _qt() -> int:
    run = subprocess.run(
        [sys.executable, "-c", _WINDOW],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
    )
    loaded = [Path(file) for file in json.loads(run.stdout)]
    # No screen is needed to weigh a plug-in: the platform's own instead of the one without.
    (offscreen,) = (file for file in loaded if file.name == "libqoffscreen.so")
    screen = (offscreen.with_name("libqxcb.so"), offscreen.parents[2] / "lib" / "libQt6XcbQpa.so.6")
    kept = {file.resolve() for file in (*loaded, *screen) if file != offscreen}
    return sum(file.stat().st_size for file in kept)


def _cpython() -> int:
    library = Path(sysconfig.get_path("stdlib"))
    sources = [file for file in _files(library) if _is_kept(file.relative_to(library).parts[:-1])]
    run = subprocess.run([sys.executable, "-c", _LINKED], stdout=subprocess.PIPE, check=True)
    linked = [Path(file) for file in json.loads(run.stdout)]
    linked = [each for each in linked if not each.name.startswith(_C_LIBRARY)]
    # Where there is no libpython, the program itself is it.
    files = {file.resolve() for file in (*sources, *linked, Path(sys.executable))}
    return sum(_stripped(file) for file in files)


def _is_kept(folders: tuple[str, ...]) -> bool:
    is_left_out = any(each in (*_NOT_CPYTHON, *_NOR) for each in folders)
    return not is_left_out and not any(each.startswith("config-") for each in folders)


def _stripped(file: Path) -> int:
    """Return the size of a file without debugging symbols, which the package has not, either."""
    if ".so" not in file.name and file != Path(sys.executable).resolve():
        return file.stat().st_size
    with tempfile.NamedTemporaryFile() as copy:
        subprocess.run(["strip", "-o", copy.name, str(file)], check=True)
        return Path(copy.name).stat().st_size


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]


def _is_fresh() -> bool:
    if not FROZEN.exists():
        return False
    sources = [Path(name) for name in _MADE_OF]
    files = [file for each in sources for file in (_files(each) if each.is_dir() else [each])]
    newest = max(file.stat().st_mtime for file in files if file.suffix != ".pyc")
    return FROZEN.stat().st_mtime >= newest


def _freeze() -> None:
    """Freeze as packaging/freeze/linux does, but in an environment of its own and no clean root."""
    programs = _ENVIRONMENT / "bin"
    if not (programs / "pyinstaller").exists():
        subprocess.run([sys.executable, "-m", "venv", str(_ENVIRONMENT)], check=True)
        for lock in _LOCKS:
            _pip("--require-hashes", "--requirement", lock)
    _pip("--no-build-isolation", "--no-deps", "--force-reinstall", ".")
    icons = (FOLDER / "frozen" / "icons").absolute()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PANEL_ICONS": str(icons)}
    python = [str(programs / "python"), "packaging/freeze/icons.py", str(icons)]
    subprocess.run(python, env=environment, check=True)
    places = ["--distpath", str(FROZEN.parent), "--workpath", str(FOLDER / "frozen" / "work")]
    freezer = [str(programs / "pyinstaller"), "--log-level", "ERROR", "--noconfirm", *places]
    subprocess.run([*freezer, "packaging/freeze/panel.spec"], env=environment, check=True)


def _pip(*arguments: str) -> None:
    python = str(_ENVIRONMENT / "bin" / "python")
    quiet = ["--quiet", "--disable-pip-version-check"]
    subprocess.run([python, "-m", "pip", "install", *quiet, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(tell("size", installed))
