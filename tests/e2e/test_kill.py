"""``kill -9`` at random moments, compared with what the server knows (promises P1, P2 and P6)."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Correction, Entry, Stage
from bithuman_panel.core.models import Mode, Target, line_of
from bithuman_panel.services.clock import SystemClock
from tests.api.hostile import Hostile, Peer, as_json, until
from tests.e2e.killed import journal_in
from tests.fault_table import FIGURES, Observed

ROOT = Path(__file__).parents[2]
KILLS = 200
AT_ONCE = 2
LONGEST_TALK_S = 0.12
LONGEST_ANSWER_S = 0.006
MESSAGE = re.compile(rb'"message": "([^"]+)"')

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")


class Listener(Hostile):
    """A platform that keeps the name of each line it has read whole, then answers 200 in a while.

    A name is kept before the first byte of the answer: whatever is killed afterwards, it was heard.
    """

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._random = random.Random()  # noqa: S311 - a moment, no secret
        super().__init__(self._answer)

    def _answer(self, peer: Peer) -> None:
        peer.take_request()
        said = MESSAGE.search(peer.received)
        if not said or not peer.posts():
            return
        self.heard.append(said[1].decode())
        self.stopping.wait(self._random.uniform(0, LONGEST_ANSWER_S))
        peer.say(as_json("200 OK", context_type="speak", delivered_to_rooms=1, rooms=["lobby"]))


@dataclass
class Tally:
    """What came of all kills."""

    kills: int = 0
    heard: Counter[str] = field(default_factory=Counter)
    entries: dict[str, Entry] = field(default_factory=dict)

    @property
    def doubled(self) -> list[str]:
        """Lines that the server got more than once."""
        return [name for name, times in self.heard.items() if times > 1]

    @property
    def lost(self) -> list[str]:
        """Lines that the server got and the journal does not know."""
        return [name for name in self.heard if name not in self.entries]

    @property
    def made_up(self) -> list[str]:
        """Lines called delivered that the server did not get."""
        return [
            name
            for name, entry in self.entries.items()
            if entry.outcome is Outcome.DELIVERED and name not in self.heard
        ]

    @property
    def denied(self) -> list[str]:
        """Lines called not sent, or taken back, that the server got."""
        return [
            name
            for name, entry in self.entries.items()
            if name in self.heard
            and (entry.outcome is Outcome.NOT_SENT or entry.stage is not Stage.DONE)
        ]

    @property
    def unknown(self) -> list[str]:
        """Lines that were in flight when the panel died."""
        return [n for n, entry in self.entries.items() if entry.outcome is Outcome.UNKNOWN]

    def __str__(self) -> str:
        got = sum(1 for name in self.unknown if name in self.heard)
        return (
            f"kill -9 at {self.kills} random moments: the server got {len(self.heard)} lines, "
            f"the journal has {len(self.entries)}; {len(self.doubled)} doubled, "
            f"{len(self.lost)} lost, {len(self.made_up)} falsely delivered, "
            f"{len(self.denied)} falsely denied; {len(self.unknown)} in flight became unknown, "
            f"of which the server had {got}"
        )


@contextmanager
def nursery() -> Iterator[subprocess.Popen[str]]:
    """Start the process that forks the victims."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.killed"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        assert process.stdin
        process.stdin.close()


def is_dead(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def kill_again_and_again(home: Path, runs: range, tally: Tally) -> None:
    """Let a talker talk and kill it, for each run; each has the journal of the one before."""
    chance = random.Random()  # noqa: S311 - a moment, no secret
    home.mkdir()
    with Listener() as server, nursery() as process:
        for run in runs:
            kill_once(process, f"{home} {server.base_url} k{run}", server, chance)
            tally.kills += 1
            check_the_journal(home, tally, f"k{run}-")
    tally.heard.update(server.heard)


def kill_once(
    process: subprocess.Popen[str], order: str, server: Listener, chance: random.Random
) -> None:
    assert process.stdin
    assert process.stdout
    before = len(server.heard)
    process.stdin.write(order + "\n")
    process.stdin.flush()
    pid = int(process.stdout.readline())
    # One in eight dies while it begins; the others at any moment of their talk.
    if chance.random() > 1 / 8:
        until(lambda: len(server.heard) > before)
    threading.Event().wait(chance.uniform(0, LONGEST_TALK_S))
    os.kill(pid, signal.SIGKILL)
    until(lambda: is_dead(pid))


def check_the_journal(home: Path, tally: Tally, prefix: str) -> None:
    """Recover what the dead one left and remember it; nothing may be in flight any more."""
    journal, owner = journal_in(home, SystemClock())
    try:
        journal.recover()
        for entry in journal.latest(1000):
            if not entry.id.startswith(prefix):
                break
            assert entry.stage in (Stage.DONE, Stage.WITHDRAWN), entry
            tally.entries[entry.id] = entry
    finally:
        journal.close()
        owner.release()


@pytest.mark.fault("crash", f"kill -9 at {KILLS} random moments of sending", promise="P6")
def test_a_kill_at_any_moment_doubles_loses_and_makes_up_nothing(
    tmp_path: Path, observed: Observed, pytestconfig: pytest.Config
) -> None:
    tallies = [Tally() for _ in range(AT_ONCE)]
    failures: list[BaseException] = []

    def work(number: int) -> None:
        try:
            runs = range(number, KILLS, AT_ONCE)
            kill_again_and_again(tmp_path / f"home{number}", runs, tallies[number])
        except BaseException as error:  # noqa: BLE001 - told by the test's own thread
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    whole = Tally()
    for tally in tallies:
        whole.kills += tally.kills
        whole.heard.update(tally.heard)
        whole.entries.update(tally.entries)
    pytestconfig.stash[FIGURES].append(str(whole))
    assert whole.kills == KILLS
    assert (whole.doubled, whole.lost, whole.made_up, whole.denied) == ([], [], [], [])
    for name in whole.unknown:
        made = whole.entries[name].corrections
        assert [each.what for each in made] == [Correction.PANEL_DIED], name
    assert len(whole.heard) > KILLS
    assert whole.unknown, "no kill hit a line in flight: the moments are not random"
    observed.did(
        "0 lines doubled, 0 that the server got were lost, 0 were falsely called delivered; "
        "each in flight is unknown"
    )


def test_the_tally_finds_what_must_not_be() -> None:
    clean = Tally(1, Counter(["a"]), {"a": settled("a", Outcome.DELIVERED)})
    assert (clean.doubled, clean.lost, clean.made_up, clean.denied) == ([], [], [], [])
    assert Tally(1, Counter(["a", "a"])).doubled == ["a"]
    assert Tally(1, Counter(["a"])).lost == ["a"]
    assert Tally(1, Counter(), {"a": settled("a", Outcome.DELIVERED)}).made_up == ["a"]
    assert Tally(1, Counter(["a"]), {"a": settled("a", Outcome.NOT_SENT)}).denied == ["a"]
    assert Tally(1, Counter(), {"a": settled("a", Outcome.UNKNOWN)}).unknown == ["a"]


def settled(name: str, outcome: Outcome) -> Entry:
    line = line_of(Mode.SPEAK, name, Target("A1", "lobby"))
    return Entry(name, line, "default", 0.0, Stage.DONE, Verdict(outcome))
