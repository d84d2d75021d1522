"""Lanes on a disk that is really full, or really may not be written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.exchange import Fault
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
from tests.services.lanedesk import Desk
from tests.services.samples import SteppedClock, entry, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fault_table import Observed

ROOT = Path(__file__).parents[2]
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
NOT_HERE = pytest.mark.skipif(sys.platform == "win32", reason="limits and modes of other systems")


class SmallDisk:
    """A file system of its own, of one megabyte, with a desk on it."""

    def __init__(self, folder: Path) -> None:
        self._filler = folder / "filler"
        self.owner = Owner.claim(folder / "owners")
        self.journal = Journal.open(folder / "journal.sqlite3", self.owner, SteppedClock())
        self.desk = Desk(self.journal)

    def fill(self) -> None:
        """Write until nothing more goes."""
        try:
            with self._filler.open("wb", buffering=0) as stream:
                while True:
                    stream.write(b"x" * 4096)
        except OSError:
            return

    def free(self) -> None:
        """Make room again."""
        self._filler.unlink()

    def close(self) -> None:
        """End everything that has a file open here."""
        self.desk.lanes.close()
        self.journal.close()
        self.owner.release()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if not IS_ROOT or mount is None:
        pytest.skip("only root may mount a disk")
    command = [mount, "-t", "tmpfs", "-o", "size=1m", "none", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk may be mounted here")
    try:
        made = SmallDisk(folder)
        yield made
        made.close()
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.allow_log_warning
@pytest.mark.fault("disk", "disk full before the intent", promise="P1")
def test_nothing_is_sent_whose_intent_finds_no_room(disk: SmallDisk, observed: Observed) -> None:
    wire = disk.desk.wire()
    disk.fill()
    disk.desk.lanes.submit(entry())
    told = disk.desk.told.wait_for("e1", "done")
    assert told.outcome is Outcome.NOT_SENT
    assert told.exchange is not None
    assert (told.exchange.fault, told.exchange.detail) == (
        Fault.JOURNAL,
        "No space left on device",
    )
    assert wire.calls == []
    disk.free()
    wait_until(lambda: disk.desk.stored("e1") == "done")
    disk.desk.lanes.submit(entry("e2"))
    assert disk.desk.told.wait_for("e2", "done").outcome is Outcome.PARTLY_DELIVERED
    observed.did("Not sent, with the system's word; once there is room it is in the history")


@pytest.mark.allow_log_warning
@pytest.mark.fault("disk", "disk full after the intent", promise="P2")
def test_an_outcome_that_finds_no_room_is_told_from_memory_and_tried_again(
    disk: SmallDisk, observed: Observed
) -> None:
    wire = disk.desk.wire()
    wire.answered.clear()
    disk.desk.lanes.submit(entry())
    assert wire.is_waiting.wait(40)
    disk.fill()
    wire.answered.set()
    told = disk.desk.told.wait_for("e1", "done")
    assert told.outcome is Outcome.PARTLY_DELIVERED
    assert disk.desk.stored("e1") == "in-flight"
    disk.free()
    wait_until(lambda: disk.journal.find("e1") == told)
    assert len(wire.sent) == 1
    observed.did("The screen tells the true outcome; the row follows once there is room")


SENDS_UNDER_A_LIMIT = """
import resource, sys
from pathlib import Path
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.lanes import Lanes
from bithuman_panel.services.owner import Owner
from tests.services.samples import LoopWire, Told, entry, wait_until

def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

home = Path(sys.argv[1])
journal = Journal.open(home / "j.sqlite3", Owner.claim(home / "owners"), SystemClock())
wire, told = LoopWire(), Told()
lanes = Lanes(journal, lambda: wire, told, SystemClock(), 5.0, retry_s=0.01)
wire.answered.clear()
lanes.submit(entry("flying"))
wire.is_waiting.wait(40)
limit((home / "j.sqlite3-wal").stat().st_size)
wire.answered.set()
print("flying:", told.wait_for("flying", "done").outcome, journal.find("flying").stage)
lanes.submit(entry("next"))
print("next:", told.wait_for("next", "done").outcome, len(wire.sent))
limit(resource.RLIM_INFINITY)
wait_until(lambda: journal.find("flying").stage == "done" and journal.find("next"))
print("stored:", journal.find("flying").outcome, journal.find("next").outcome)
lanes.close()
"""


@NOT_HERE
@pytest.mark.fault("disk", "files may not grow, before and after the intent", promise="P2")
def test_files_that_may_not_grow_cost_no_line_its_truth(tmp_path: Path, observed: Observed) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SENDS_UNDER_A_LIMIT, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.splitlines() == [
        "flying: partly-delivered in-flight",
        "next: not-sent 1",
        "stored: partly-delivered not-sent",
    ]
    observed.did("In flight: its true outcome; the next: not sent; both rows follow")


OPENS_WITHOUT_LEAVE = """
import os, sys
from pathlib import Path
from bithuman_panel.core.errors import StoreFailed
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.journal import Journal
from bithuman_panel.services.owner import Owner
import bithuman_panel.services.lanes

home, kind = Path(sys.argv[1]), sys.argv[2]
owner = Owner.claim(home / "owners")
folder = home / "data"
folder.mkdir()
if kind != "empty":
    Journal.open(folder / "j.sqlite3", owner, SystemClock()).close()
if kind == "file":
    (folder / "j.sqlite3").chmod(0o400)
else:
    folder.chmod(0o500)
if os.geteuid() == 0:
    # Root may write everywhere; nobody may not. The rest of the journal stays theirs to lock.
    for path in [folder, *folder.iterdir()]:
        os.chown(path, 65534, 65534)
    os.seteuid(65534)
try:
    journal = Journal.open(folder / "j.sqlite3", owner, SystemClock())
    from tests.services.samples import entry
    journal.begin(entry())
    print("begun")
except StoreFailed as failed:
    print(failed)
"""


@NOT_HERE
@pytest.mark.parametrize("kind", ["folder", "empty", "file"])
@pytest.mark.fault("disk", "journal: {kind} that may only be read", promise="P1")
def test_what_may_only_be_read_is_told_and_no_intent_is_taken(
    kind: str, observed: Observed
) -> None:
    # Not in pytest's own folder, which nobody else may enter.
    with tempfile.TemporaryDirectory() as home:
        Path(home).chmod(0o755)
        ran = subprocess.run(
            [sys.executable, "-c", OPENS_WITHOUT_LEAVE, home, kind],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        (Path(home) / "data").chmod(0o700)
    told = ran.stdout.strip()
    assert "The history in" in told
    assert "Check that the folder can be written and has room." in told
    observed.did("Told; no line can be begun")
