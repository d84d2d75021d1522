"""Owners: alive as long as their process holds its lock, dead in any other case."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services import owner as owner_module
from bithuman_panel.services.locks import try_lock
from bithuman_panel.services.owner import Owner
from tests.fault_table import Observed

ROOT = Path(__file__).parents[2]
CLAIM_AND_WAIT = """
import sys
from pathlib import Path
from bithuman_panel.services.owner import Owner
print(Owner.claim(Path(sys.argv[1])).id, flush=True)
sys.stdin.read()
"""


def test_an_owner_lives_until_it_is_released(owner: Owner, other_owner: Owner) -> None:
    assert not owner.is_dead(owner.id)
    assert not owner.is_dead(other_owner.id)
    other_owner.release()
    assert owner.is_dead(other_owner.id)
    assert other_owner.is_dead(other_owner.id)
    other_owner.release()


@pytest.mark.fault("crash", "kill -9 of another panel that owns lines", promise="P6")
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of other systems")
def test_a_killed_process_is_dead_at_once_and_its_file_is_swept(
    owner: Owner, tmp_path: Path, observed: Observed
) -> None:
    folder = tmp_path / "owners"
    command = [sys.executable, "-c", CLAIM_AND_WAIT, str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as panel:
        assert panel.stdout is not None
        their_id = panel.stdout.readline().strip()
        assert not owner.is_dead(their_id)
        owner.sweep()
        assert (folder / f"{their_id}.lock").exists()
        panel.kill()
        panel.communicate()
    assert owner.is_dead(their_id)
    owner.sweep()
    assert [file.name for file in folder.iterdir()] == [f"{owner.id}.lock"]
    assert owner.is_dead(their_id)
    observed.did("Dead at once, its lines can be settled")


@pytest.mark.parametrize("junk", ["", "../../etc/passwd", "x" * 40, "0" * 32, "\x00", "é" * 32])
def test_an_id_that_is_nobodys_is_dead(owner: Owner, junk: str) -> None:
    assert owner.is_dead(junk)


@pytest.mark.fault("crash", "nobody can tell whether the owner of a line lives", promise="P6")
def test_where_it_cannot_be_told_an_owner_counts_as_alive(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, observed: Observed
) -> None:
    (tmp_path / "owners" / ("a" * 32 + ".lock")).mkdir()
    assert not owner.is_dead("a" * 32)
    (tmp_path / "owners" / ("b" * 32 + ".lock")).touch()
    assert owner.is_dead("b" * 32)

    def no_locks_here(descriptor: int, *, is_shared: bool = False) -> bool:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(owner_module, "try_lock", no_locks_here)
    assert not owner.is_dead("b" * 32)
    owner.sweep()
    assert (tmp_path / "owners" / ("a" * 32 + ".lock")).exists()
    observed.did("It counts as alive; its lines are left alone")


def test_two_may_look_at_a_dead_owner_at_the_same_time(owner: Owner, tmp_path: Path) -> None:
    file = tmp_path / "owners" / ("c" * 32 + ".lock")
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT)
    assert try_lock(descriptor, is_shared=True)
    assert owner.is_dead("c" * 32)
    os.close(descriptor)


def test_a_sweep_that_comes_between_making_and_locking_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "owners"
    real, thefts = try_lock, iter(["taken", "removed"])

    def robbed(descriptor: int, *, is_shared: bool = False) -> bool:
        theft = next(thefts, None)
        if theft == "removed":
            for file in folder.iterdir():
                file.unlink()
        return theft != "taken" and real(descriptor, is_shared=is_shared)

    monkeypatch.setattr(owner_module, "try_lock", robbed)
    claimed = Owner.claim(folder)
    assert [file.stem for file in folder.iterdir()] == [claimed.id]
    claimed.release()


def test_claims_and_sweeps_do_not_disturb_each_other(tmp_path: Path) -> None:
    folder = tmp_path / "owners"
    sweeper = Owner.claim(folder)
    done = threading.Event()

    def sweep() -> None:
        while not done.is_set():
            sweeper.sweep()

    thread = threading.Thread(target=sweep)
    thread.start()
    claimed = [Owner.claim(folder) for _ in range(100)]
    done.set()
    thread.join()
    assert [o.id for o in claimed if sweeper.is_dead(o.id)] == []
    assert len(list(folder.iterdir())) == 101
    for each in (*claimed, sweeper):
        each.release()
    assert list(folder.iterdir()) == []


def test_a_folder_without_locks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_locks_here(descriptor: int, *, is_shared: bool = False) -> bool:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(owner_module, "try_lock", no_locks_here)
    with pytest.raises(StoreFailed) as failed:
        Owner.claim(tmp_path)
    assert failed.value.reason == "Operation not supported"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_where_no_lock_is_ever_had_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owner_module, "try_lock", lambda descriptor: False)
    with pytest.raises(StoreFailed, match="no lock could be had"):
        Owner.claim(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "owners").touch()
    with pytest.raises(StoreFailed) as failed:
        Owner.claim(tmp_path / "owners")
    assert failed.value.reason == "File exists"
