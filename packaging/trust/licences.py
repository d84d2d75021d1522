"""licences.py TREE FOLDER: collects the licence of everything in a frozen tree into a folder.

Run by the Python that froze the tree. FOLDER gets ``texts``, with a folder for each component and
README.txt with the list of them; and ``copyright``, the machine-readable file of a Debian package.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from components import TEXTS, Component, UnknownPartError
from contents import components_here
from dep5 import copyright_file

if TYPE_CHECKING:
    from collections.abc import Iterable

COMMON = Path("/usr/share/common-licenses")
FIRST = """\
bitHuman Panel is under the MIT licence (LICENSE in the folder of this file). It comes with what
others made, each under its own licence. What that is, in which version, and where its texts are:

"""
LAST = """
Qt, PySide6 and Shiboken are used under the LGPL, version 3. You may replace them by your own build:
how is in "{qt}/replace-qt.txt".
"""


def folder_name(component: Component) -> str:
    """Return the folder for a component's texts, as any system can have it."""
    return re.sub(r"[^\w.+-]+", "-", component.name).strip("-")


def write(found: Iterable[Component], folder: Path, program_text: Path) -> None:
    """Write the folder anew: the texts of all components, and what lists them."""
    found = sorted(found, key=folder_name)
    texts = folder / "texts"
    shutil.rmtree(folder, ignore_errors=True)
    texts.mkdir(parents=True)
    shutil.copyfile(program_text, texts / "LICENSE")
    for each in found:
        place = texts / folder_name(each)
        place.mkdir()
        for text in each.texts:
            shutil.copyfile(text, place / _file_name(text))
    _copy_common(texts)
    (texts / "README.txt").write_text(_overview(found), encoding="utf-8", newline="\n")
    debian = copyright_file(found, program_text.read_text(encoding="utf-8"))
    (folder / "copyright").write_text(debian, encoding="utf-8", newline="\n")


def _file_name(text: Path) -> str:
    # Metadata may keep texts of vendored parts in folders of their own: the name says which.
    parts = text.parts[text.parts.index("licenses") + 1 :] if "licenses" in text.parts else ()
    return "-".join(parts) or text.name


def _copy_common(folder: Path) -> None:
    """Bring along the long texts that Debian's copyright files only name."""
    named: set[str] = set()
    for text in folder.rglob("copyright"):
        content = text.read_text(encoding="utf-8", errors="replace")
        named |= set(re.findall(rf"{COMMON}/([\w.+-]*\w)", content))
    for name in sorted(named):
        if (COMMON / name).is_file():
            (folder / "common-licenses").mkdir(exist_ok=True)
            shutil.copyfile(COMMON / name, folder / "common-licenses" / name)


def _overview(found: list[Component]) -> str:
    rows = [_row(each) for each in found]
    qt = next((folder_name(each) for each in found if _has_replacing(each)), None)
    return FIRST + "\n".join(rows) + "\n" + (LAST.format(qt=qt) if qt else "")


def _row(component: Component) -> str:
    name = f"{component.name} {component.version}"
    return f"{name}\n    {component.licence}: {folder_name(component)}"


def _has_replacing(component: Component) -> bool:
    return TEXTS / "replace-qt.txt" in component.texts


def main(arguments: list[str]) -> int:
    """Do it; what is not known is said and fails."""
    tree, folder = (Path(argument) for argument in arguments)
    try:
        found = components_here(tree)
    except UnknownPartError as error:
        print(f"licences: {error}", file=sys.stderr)
        return 1
    write(found, folder, Path(__file__).parents[2] / "LICENSE")
    print(f"licences: {len(found)} components in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
