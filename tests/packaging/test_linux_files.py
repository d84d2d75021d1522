"""What the Linux packages say of themselves to menus, software centres and package systems."""

from __future__ import annotations

import configparser
import re
import subprocess
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from bithuman_panel import __version__
from tests.packaging.scripts import PACKAGING, ROOT, needs

if TYPE_CHECKING:
    from pathlib import Path

ID = "ai.bithuman.panel"
DESKTOP = PACKAGING / "linux" / f"{ID}.desktop"
METAINFO = PACKAGING / "linux" / f"{ID}.metainfo.xml.in"
TABLE = (PACKAGING / "linux/system-libraries").read_text(encoding="utf-8")


def desktop() -> configparser.ConfigParser:
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(DESKTOP, encoding="utf-8")
    return entry


def test_version_has_one_home() -> None:
    printed = subprocess.run([PACKAGING / "version"], capture_output=True, text=True, check=True)
    assert printed.stdout.strip() == __version__


def test_the_window_and_its_menu_entry_have_one_name() -> None:
    source = (ROOT / "bithuman_panel/app/__init__.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{ID}")' in source
    assert desktop()["Desktop Entry"]["Icon"] == ID


def test_menu_starts_the_window_and_the_rehearsal() -> None:
    entry = desktop()
    assert entry["Desktop Entry"]["Exec"] == "bithuman-panel"
    assert entry["Desktop Action rehearsal"]["Exec"] == "bithuman-panel --rehearsal"


@needs("desktop-file-validate")
def test_menu_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", DESKTOP], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout


def test_metainfo_names_the_same_things() -> None:
    component = ET.parse(METAINFO).getroot()  # noqa: S314  the file is our own
    assert component.findtext("id") == ID
    assert component.findtext("launchable") == f"{ID}.desktop"
    categories = [each.text for each in component.iterfind("categories/category")]
    assert categories == desktop()["Desktop Entry"]["Categories"].rstrip(";").split(";")


def test_every_place_of_the_templates_is_filled() -> None:
    tree = (PACKAGING / "linux/tree").read_text(encoding="utf-8")
    for template in (PACKAGING / "linux").glob("*.in"):
        for place in re.findall(r"@[A-Z]+@", template.read_text(encoding="utf-8")):
            assert place in tree, template


def test_manual_names_every_command_and_variable() -> None:
    manual = (PACKAGING / "linux/bithuman-panel.1.in").read_text(encoding="utf-8").replace("\\", "")
    arguments = (ROOT / "bithuman_panel/cli/arguments.py").read_text(encoding="utf-8")
    commands = re.findall(r'_command\(commands, "([a-z-]+)"', arguments)
    assert commands
    assert [name for name in commands if f"bithuman-panel {name}" not in manual] == []
    sources = [p.read_text(encoding="utf-8") for p in (ROOT / "bithuman_panel").rglob("*.py")]
    variables = set(re.findall(r'"(BITHUMAN_[A-Z_]+)"', "".join(sources)))
    assert {name for name in variables if name not in manual} == set()


def rows() -> list[list[str]]:
    return [line.split(maxsplit=1) for line in TABLE.splitlines() if re.match("lib|ld-", line)]


def test_each_library_of_the_table_has_a_debian_package() -> None:
    assert len(rows()) > 5
    assert [row for row in rows() if len(row) != 2] == []


def test_all_changes_reach_the_package(tmp_path: Path) -> None:
    changes = tmp_path / "CHANGELOG.md"
    changes.write_text(
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- **Bold** and `code`,\n  over two lines.\n"
        "- Another at 100 %.\n\n## [0.1.0] - 2026-11-27\n\n- The first.\n",
        encoding="utf-8",
    )
    script = str(PACKAGING / "debian/changelog.py")
    call = ["python3", script, str(changes), "0.2.0", "1796083200"]
    debian = subprocess.run(call, capture_output=True, text=True, check=True).stdout
    assert debian.startswith("bithuman-panel (0.2.0) stable; urgency=medium\n\n  * Bold and code, ")
    assert "\n -- The bitHuman Panel developers <panel@bithuman.ai>  Tue, 01 Dec 2026" in debian
    assert "bithuman-panel (0.1.0)" in debian
    assert "Fri, 27 Nov 2026" in debian
    rpm = subprocess.run(
        [*call[:2], "--rpm", *call[2:]], capture_output=True, text=True, check=True
    ).stdout
    assert rpm.startswith("* Tue Dec 01 2026 The bitHuman Panel developers")
    assert "- Another at 100 %%." in rpm
