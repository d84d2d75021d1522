"""What the .run does once it is unpacked: installs for one user, updates, removes all of it."""

from __future__ import annotations

import shutil
import stat
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import PACKAGING

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = "lib/bithuman-panel/bithuman-panel"
PIECES = ("run/install", "run/uninstall", "linux/is-running")


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """What the .run unpacks, with a small program in place of the frozen one."""
    folder = tmp_path / "payload"
    tree = folder / "tree"
    for name in ("lib/bithuman-panel/_internal", "bin", "share/applications", "share/man/man1"):
        (tree / name).mkdir(parents=True)
    _program(tree, "exit 0")
    (tree / "bin/bithuman-panel").symlink_to(f"../{PROGRAM}")
    (tree / "share/man/man1/bithuman-panel.1.gz").write_bytes(b"manual")
    desktop = "ai.bithuman.panel.desktop"
    shutil.copy(PACKAGING / "linux" / desktop, tree / "share/applications" / desktop)
    for piece in PIECES:
        shutil.copy(PACKAGING / piece, folder)
    # No panel of this machine may decide how a test ends.
    (folder / "is-running").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    return folder


def _program(tree: Path, work: str) -> None:
    program = tree / PROGRAM
    program.write_text(f'#!/bin/sh\necho "$@" >>"$HOME/called"\n{work}\n', encoding="utf-8")
    program.chmod(0o755)


def run(script: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    home.mkdir(exist_ok=True)
    return subprocess.run(
        ["sh", script, *arguments],
        env={"HOME": str(home), "PATH": "/usr/bin:/bin"},
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir()}


def test_installs_tries_itself_and_says_where(payload: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = run(payload / "install", home)
    assert done.returncode == 0
    assert f"installed in {home}/.local" in done.stdout
    assert (home / "called").read_text(encoding="utf-8") == "self-test\n"
    assert (home / ".local/bin/bithuman-panel").resolve() == (home / ".local" / PROGRAM).resolve()


def test_menu_starts_it_from_any_folder(payload: Path, tmp_path: Path) -> None:
    home = tmp_path / 'a "b" & $c | d%'
    assert run(payload / "install", home).returncode == 0
    entry = home / ".local/share/applications/ai.bithuman.panel.desktop"
    # Desktop Entry Specification, "The Exec key": quotes, backslashes and dollars are escaped, and
    # a percent sign is two.
    start = str(home).replace('"', '\\\\"').replace("$", "\\\\$").replace("%", "%%")
    lines = entry.read_text(encoding="utf-8").splitlines()
    assert f'Exec="{start}/.local/bin/bithuman-panel"' in lines
    assert f'Exec="{start}/.local/bin/bithuman-panel" --rehearsal' in lines


def test_update_leaves_nothing_of_the_older_version(payload: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run(payload / "install", home)
    older = home / ".local/lib/bithuman-panel/_internal/older.so"
    older.touch()
    assert run(payload / "install", home).returncode == 0
    assert not older.exists()
    assert (home / ".local" / PROGRAM).exists()


def test_uninstall_leaves_what_is_not_its_own(payload: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    mine = home / ".local/share/applications/mine.desktop"
    data = home / ".local/share/bithuman-panel/journal.sqlite3"
    for file in (mine, data):
        file.parent.mkdir(parents=True)
        file.touch()
    run(payload / "install", home)
    (home / "called").unlink()
    done = run(home / ".local/lib/bithuman-panel/uninstall", home)
    assert done.returncode == 0
    assert "Your settings and your history are still in" in done.stdout
    assert files(home) == {
        ".local/share/applications/mine.desktop",
        ".local/share/bithuman-panel/journal.sqlite3",
    }
    assert not (home / ".local/lib").exists()


def test_a_running_panel_is_neither_replaced_nor_removed(payload: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run(payload / "install", home)
    before = files(home)
    for is_running in (payload / "is-running", home / ".local/lib/bithuman-panel/is-running"):
        is_running.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    for script in (payload / "install", home / ".local/lib/bithuman-panel/uninstall"):
        done = run(script, home)
        assert done.returncode == 1
        assert "Close it" in done.stdout
    assert files(home) == before


def test_a_program_that_does_not_work_is_told(payload: Path, tmp_path: Path) -> None:
    _program(payload / "tree", "echo 'FAIL platform: libEGL.so.1'; exit 1")
    done = run(payload / "install", tmp_path / "home")
    assert done.returncode == 1
    assert "FAIL platform: libEGL.so.1" in done.stdout
    assert "does not work here yet" in done.stdout


def test_a_folder_without_room_leaves_the_older_version(payload: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run(payload / "install", home)
    (payload / "tree" / PROGRAM).unlink()
    shutil.rmtree(payload / "tree/lib")
    before = files(home)
    assert run(payload / "install", home).returncode == 1
    assert files(home) == before


def test_an_update_that_fails_leaves_the_older_version_and_can_be_repeated(
    payload: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    run(payload / "install", home)
    (home / ".local" / PROGRAM).write_text("#!/bin/sh\necho old\n", encoding="utf-8")
    shutil.rmtree(home / ".local/share/man")
    (home / ".local/share/man").write_text("in the way", encoding="utf-8")
    assert run(payload / "install", home).returncode == 1
    assert "echo old" in (home / ".local" / PROGRAM).read_text(encoding="utf-8")
    (home / ".local/share/man").unlink()
    assert run(payload / "install", home).returncode == 0
    assert "echo old" not in (home / ".local" / PROGRAM).read_text(encoding="utf-8")
    assert run(home / ".local/lib/bithuman-panel/uninstall", home).returncode == 0


def test_what_a_killed_update_left_is_put_back_first(payload: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    run(payload / "install", home)
    library = home / ".local/lib"
    (library / "bithuman-panel").rename(library / ".bithuman-panel-old")
    shutil.rmtree(payload / "tree/share")
    assert run(payload / "install", home).returncode == 1
    assert (home / ".local" / PROGRAM).exists()


def test_a_folder_of_something_else_is_left_alone(payload: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / ".local/lib/bithuman-panel").mkdir(parents=True)
    (home / ".local/lib/bithuman-panel/notes.txt").touch()
    done = run(payload / "install", home)
    assert done.returncode == 1
    assert "something else" in done.stdout
    assert files(home) == {".local/lib/bithuman-panel/notes.txt"}


def test_what_only_the_older_version_had_in_menus_goes(payload: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    older = payload / "tree/share/applications/older.desktop"
    older.touch()
    run(payload / "install", home)
    assert (home / ".local/share/applications/older.desktop").exists()
    older.unlink()
    run(payload / "install", home)
    assert not (home / ".local/share/applications/older.desktop").exists()


@pytest.mark.parametrize("words", [("--prefix",), ("--silent",)])
def test_wrong_words_install_nothing(payload: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run(payload / "install", tmp_path / "home", *words)
    assert done.returncode == 1
    assert files(tmp_path / "home") == set()


def test_uninstall_touches_only_an_installed_panel(payload: Path, tmp_path: Path) -> None:
    done = run(payload / "uninstall", tmp_path / "home")
    assert done.returncode == 1
    assert (payload / "tree" / PROGRAM).stat().st_mode & stat.S_IXUSR
