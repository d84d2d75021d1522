"""What holds the Windows program together before it meets Wine: its tree, its standard library."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import PACKAGING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.packaging.scripts import Bench, Done

# Tells of each file what stands in it.
OBJDUMP = 'sed "s/^/    DLL Name: /" "$2"'
NAMES = PACKAGING / "windows" / "stdlib_names.py"


def checked(bench: Bench, files: dict[str, str]) -> Done:
    bench.stand_in("objdump", OBJDUMP)
    for name, wanted in files.items():
        path = bench.folder / "tree" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted, encoding="utf-8")
    return bench.run("windows/check-tree", bench.folder / "tree", OBJDUMP="objdump")


def test_a_tree_that_brings_what_it_wants_is_whole(bench: Bench) -> None:
    done = checked(
        bench,
        {
            "panel.exe": "KERNEL32.dll\npython313.dll\napi-ms-win-crt-heap-l1-1-0.dll\n",
            "_internal/Python313.DLL": "ADVAPI32.dll\nicuuc.dll\n",
            "_internal/readme.txt": "nothing.dll\n",
        },
    )
    assert (done.status, done.said.count("all there")) == (0, 1), done.said


def test_a_library_that_nobody_brings_is_named(bench: Bench) -> None:
    done = checked(bench, {"panel.exe": "missing.dll\n"})
    assert done.status == 1
    assert done.said.splitlines()[1:] == ["missing.dll"]


def test_a_stand_in_for_wine_stays_out(bench: Bench) -> None:
    done = checked(bench, {"panel.exe": "icuuc.dll\n", "_internal/icuuc.dll": "kernel32.dll\n"})
    assert done.status == 1
    assert done.said.splitlines()[1:] == ["icuuc.dll"]


@pytest.mark.parametrize(
    ("module", "missing"),
    [
        ("from _json import make_encoder, no_such", ["_json no_such"]),
        ("import _json as c\nc.no_such\nc.make_scanner", ["_json no_such"]),
        ("import _json.no_such\nfrom json import no_such\nfrom . import no_such", []),
    ],
)
def test_what_the_half_in_c_lacks_is_named(tmp_path: Path, module: str, missing: list[str]) -> None:
    (tmp_path / "asks.py").write_text(module, encoding="utf-8")
    elsewhere = tmp_path / "site-packages" / "other.py"
    elsewhere.parent.mkdir()
    elsewhere.write_text("from _json import not_the_library", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, NAMES, tmp_path], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == missing
