"""Files that only the administrator can change, with the rights of real files."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bithuman_panel.core.errors import InputRefused
from bithuman_panel.services.guardedfile import MOST_BYTES, check_guarded, guarded_content

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows guards by other means")

ME = os.getuid() if sys.platform != "win32" else 0
SOMEBODY = 4242
Read = Callable[[Path], object]
as_root = pytest.mark.skipif(ME != 0, reason="only root can give a file away")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that is safe: for the tests, whoever runs them is the administrator."""
    folder = tmp_path / "guarded"
    folder.mkdir(mode=0o755)
    made = folder / "policy.json"
    made.write_bytes(b"{}")
    made.chmod(0o644)
    return made


def content(file: Path) -> bytes | None:
    return guarded_content(file, ME)


def check(file: Path) -> None:
    check_guarded(file, ME)


def test_what_only_the_administrator_can_change_is_read(file: Path) -> None:
    assert content(file) == b"{}"
    check(file)


def test_where_there_is_no_file_there_is_nothing(tmp_path: Path) -> None:
    assert content(tmp_path / "none.json") is None
    assert content(tmp_path / "none" / "none.json") is None
    with pytest.raises(InputRefused, match=r"none\.pem cannot be read \(No such file"):
        check(tmp_path / "none.pem")


@pytest.mark.parametrize("read", [content, check])
@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_file_that_others_can_write_is_refused(file: Path, mode: int, read: Read) -> None:
    file.chmod(mode)
    with pytest.raises(InputRefused, match=r"Not only the administrator .*policy\.json: "):
        read(file)


@pytest.mark.parametrize("read", [content, check])
@pytest.mark.parametrize("mode", [0o775, 0o757, 0o777, 0o1777])
def test_a_folder_that_others_can_write_is_refused(file: Path, mode: int, read: Read) -> None:
    file.parent.chmod(mode)
    with pytest.raises(InputRefused, match=r"Not only the administrator .*guarded: "):
        read(file)


def test_a_folder_above_that_others_can_write_is_refused_unless_nobody_can_move_what_is_in_it(
    file: Path, tmp_path: Path
) -> None:
    tmp_path.chmod(0o777)
    with pytest.raises(InputRefused, match=rf"Not only the administrator .*{tmp_path.name}: "):
        content(file)
    tmp_path.chmod(0o1777)
    assert content(file) == b"{}"


def test_a_file_of_somebody_else_is_refused(file: Path) -> None:
    if ME != 0:
        with pytest.raises(InputRefused, match="belong to root"):
            guarded_content(file)
        return
    os.chown(file, SOMEBODY, SOMEBODY)
    with pytest.raises(InputRefused, match=r"policy\.json: it must belong to root"):
        guarded_content(file)


@as_root
@pytest.mark.parametrize("read", [content, check])
def test_a_folder_of_somebody_else_is_refused(file: Path, read: Read) -> None:
    os.chown(file.parent, SOMEBODY, SOMEBODY)
    with pytest.raises(InputRefused, match="guarded: it must belong to root"):
        read(file)


@as_root
@pytest.mark.parametrize("read", [content, check])
def test_a_file_that_this_user_may_not_read_is_refused(file: Path, read: Read) -> None:
    file.chmod(0o600)
    os.seteuid(SOMEBODY)
    try:
        with pytest.raises(InputRefused, match=r"cannot be read \(Permission denied\)"):
            read(file)
    finally:
        os.seteuid(ME)


def test_a_link_is_no_policy(file: Path) -> None:
    link = file.with_name("link.json")
    link.symlink_to(file)
    with pytest.raises(InputRefused, match="cannot be read"):
        content(link)


def test_a_link_to_a_ca_file_is_followed_and_both_ends_are_looked_at(
    file: Path, tmp_path: Path
) -> None:
    open_folder = tmp_path / "open"
    open_folder.mkdir()
    link = open_folder / "ca.pem"
    link.symlink_to(file)
    check(link)
    open_folder.chmod(0o777)
    with pytest.raises(InputRefused, match="open: "):
        check(link)
    open_folder.chmod(0o755)
    file.chmod(0o666)
    with pytest.raises(InputRefused, match=r"policy\.json: "):
        check(link)


def test_who_asks_for_no_owner_gets_a_file_that_can_be_read(file: Path) -> None:
    file.chmod(0o666)
    check_guarded(file, None)
    file.unlink()
    with pytest.raises(InputRefused, match="cannot be read"):
        check_guarded(file, None)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("read", [content, check])
def test_what_is_no_plain_file_is_refused_without_waiting(file: Path, read: Read) -> None:
    pipe = file.with_name("pipe")
    os.mkfifo(pipe)
    for place in (pipe, file.parent):
        with pytest.raises(InputRefused, match="is not a plain file"):
            read(place)


def test_a_folder_that_is_a_file_is_refused(file: Path) -> None:
    with pytest.raises(InputRefused, match=r"cannot be read \(Not a directory\)"):
        content(file / "policy.json")


def test_a_flood_is_refused(file: Path) -> None:
    file.write_bytes(b" " * MOST_BYTES)
    assert content(file) == b" " * MOST_BYTES
    file.write_bytes(b" " * (MOST_BYTES + 1))
    with pytest.raises(InputRefused, match="far too large"):
        content(file)
