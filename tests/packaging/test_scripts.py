"""Each script says what it is for, stops at the first fault, and is sound by its own checker."""

from __future__ import annotations

import os
import re
import subprocess

import pytest

from tests.packaging.scripts import PACKAGING, ROOT, needs

# Nobody calls these: dpkg and the AppImage do.
NOBODYS = {"AppRun", "preinst", "prerm", "postinst", "postrm"}
# Typographic quotes are meant, here as in the program.
IGNORED = "SC1111"


def is_shell(text: bytes) -> bool:
    return text.startswith(b"#!/bin/sh\n")


SCRIPTS = sorted(
    path.relative_to(ROOT).as_posix()
    for path in PACKAGING.rglob("*")
    if path.is_file() and is_shell(path.read_bytes())
)


@pytest.mark.parametrize("name", SCRIPTS)
def test_script_says_what_it_is_for_and_stops_at_a_fault(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    called = name.rpartition("/")[2]
    if called in NOBODYS:
        assert re.match(r"#!/bin/sh\n# [A-Z]", text)
    else:
        # The header: how it is called, an empty line, what it does.
        assert os.access(ROOT / name, os.X_OK)
        assert re.match(rf"#!/bin/sh\n(# {re.escape(called)}( .*)?\n)+#\n# [A-Z]", text)
        assert "\nset -eu\n" in text
    subprocess.run(["sh", "-n", ROOT / name], check=True)


@needs("shellcheck")
@pytest.mark.parametrize("name", SCRIPTS)
def test_script_is_sound(name: str) -> None:
    # From the root: what a script reads in, it reads from there.
    level = ("--severity=warning", f"--exclude={IGNORED}")
    command = ["shellcheck", "--external-sources", *level, name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == ""


def test_scripts_are_checked_out_as_they_were_written_on_windows_too() -> None:
    lines = (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
    # Qt's compiled catalogues have no lines.
    wanted = ["* text=auto eol=lf", "*.qm binary"]
    assert [line for line in lines if not line.startswith("#")] == wanted
    assert [name for name in SCRIPTS if b"\r" in (ROOT / name).read_bytes()] == []
