"""A foreign history is a journal like any other, that nothing can write to, and leaves nothing."""

from __future__ import annotations

import json
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bithuman_panel.core.delivery import Outcome, Verdict
from bithuman_panel.core.entry import Corrected, Correction, Entry
from bithuman_panel.core.errors import InputRefused, StoreFailed
from bithuman_panel.core.export import Format, as_json
from bithuman_panel.core.foreign import Foreign
from bithuman_panel.core.meter import Meter, WorkCancelled
from bithuman_panel.core.models import Mode
from bithuman_panel.core.query import Query
from bithuman_panel.core.record import kept_record
from bithuman_panel.core.secret import MASK, Redactor, Secret
from bithuman_panel.services import foreignjournal
from bithuman_panel.services.clock import SystemClock
from bithuman_panel.services.foreignjournal import ForeignJournal, open_foreign
from bithuman_panel.services.historyfile import write_history
from tests.core.entries import EXCHANGE, done, entry_of, partly, rejected
from tests.services.test_foreignfile import copy_of

SECRET = 'foreign-"secret\\-012345'
ENTRIES = [
    replace(partly(), id="a", seq=1),
    replace(rejected(), id="b", seq=2),
    replace(entry_of("Grüße aus 東京").withdrawn(), id="c", seq=3),
]


class Told(Meter):
    """Remembers all it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[float] = []

    def tell(self, done: int, total: int | None = None) -> None:
        super().tell(done, total)
        assert total
        self.told.append(done / total)


def export(file: Path, *entries: Entry) -> Path:
    file.write_text("".join(as_json(entries)), "ascii")
    return file


def opened(file: Path, meter: Meter | None = None) -> ForeignJournal:
    clean = Redactor([Secret(SECRET)]).clean
    return open_foreign(file, file.parent / "own", SystemClock(), meter or Meter(), clean)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return export(tmp_path / "gala.json", *ENTRIES)


@pytest.fixture
def foreign(file: Path) -> Iterator[ForeignJournal]:
    found = opened(file)
    yield found
    found.close()


def test_a_secret_of_this_computer_is_masked_in_it(tmp_path: Path) -> None:
    told = replace(EXCHANGE, reply_body=json.dumps({"message": SECRET}).encode())
    delivered = Verdict(Outcome.DELIVERED, 200)
    entry = replace(done(delivered, told, text=f"Hello {SECRET}"), profile=SECRET)
    foreign = opened(copy_of(tmp_path / "copy.sqlite3", entry))
    (found,) = foreign.journal.oldest_first()
    assert found.line.text == f"Hello {MASK}"
    assert found.profile == MASK
    assert found.exchange
    assert json.loads(found.exchange.reply_body) == {"message": MASK}
    assert foreign.browse.newest(Query(words="Hello secret")) == ()
    foreign.close()


def test_all_of_it_is_there_as_it_was_exported(foreign: ForeignJournal) -> None:
    assert foreign.found == Foreign("gala.json", 3)
    kept = [kept_record(each) for each in foreign.journal.oldest_first()]
    assert kept == [kept_record(each) for each in ENTRIES]
    found = foreign.journal.find("b")
    assert found is not None
    assert found.verdict is not None
    assert found.verdict.failure is not None


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (Query(), ["a", "b", "c"]),
        (Query(words="grusse 東京"), ["c"]),
        (Query(words="not_found"), ["b"]),
        (Query(outcomes=frozenset({Outcome.NOT_SENT})), ["c"]),
        (Query(agent="A12345678", room="lobby", mode=Mode.SPEAK), ["a", "b", "c"]),
        (Query(words="nobody said this"), []),
    ],
)
def test_it_is_looked_through_like_any_history(
    foreign: ForeignJournal, query: Query, ids: list[str]
) -> None:
    landmarks = foreign.browse.landmarks(query)
    assert landmarks.count == len(ids)
    assert [each.id for each in foreign.browse.page(query, landmarks, 0)] == ids
    assert [each.id for each in foreign.browse.newest(query)] == ids[::-1]
    assert foreign.browse.behind() == 0


def test_it_is_exported_again_as_it_came(foreign: ForeignJournal, tmp_path: Path) -> None:
    copy = tmp_path / "copy.json"
    written = write_history(foreign.journal, copy, Format.JSON, str, Meter())
    assert written == 3
    assert copy.read_text("ascii") == (tmp_path / "gala.json").read_text("ascii")


def test_it_is_not_exported_among_the_panels_own_files(
    foreign: ForeignJournal, tmp_path: Path
) -> None:
    with pytest.raises(StoreFailed, match="the panel's own"):
        write_history(foreign.journal, tmp_path / "own" / "copy.json", Format.JSON, str, Meter())


def test_nothing_of_it_can_be_changed(foreign: ForeignJournal) -> None:
    journal = foreign.journal
    for write in (
        lambda: journal.begin(entry_of()),
        lambda: journal.record(entry_of()),
        lambda: journal.finish(partly()),
        lambda: journal.answer_late(partly()),
        lambda: journal.correct("a", Corrected(Correction.SPOKEN, 1.0)),
        lambda: journal.removal,
        lambda: journal.retention,
        lambda: journal.copy_now(print),
        journal.browse,
    ):
        with pytest.raises(StoreFailed, match="another computer's"):
            write()
    assert journal.back_up() is None
    journal.catch_up()
    assert foreign.found.lines == journal.count()


def test_it_leaves_nothing_on_the_disk(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    before = file.read_bytes()
    many = (replace(each, id=str(number)) for number in range(500) for each in ENTRIES[:1])
    large = export(tmp_path / "large.json", *many)
    foreign = opened(large)
    # Not even while it is open has anything of it a name.
    assert list(folder.iterdir()) == []
    foreign.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "gala.json",
        "large.json",
        "temporary",
    ]
    assert file.read_bytes() == before


def test_a_line_that_stands_there_twice_is_shown_once(tmp_path: Path) -> None:
    foreign = opened(export(tmp_path / "joined.json", *ENTRIES, *ENTRIES[:2]))
    assert foreign.found == Foreign("joined.json", 3, left_out=2)
    foreign.close()


def test_what_no_database_can_store_is_replaced(tmp_path: Path) -> None:
    strange = entry_of("\ud800", room="\ud800", agent="\ud800\0")
    foreign = opened(export(tmp_path / "strange.json", replace(strange, id="\ud800")))
    (found,) = foreign.journal.oldest_first()
    assert (found.id, found.line.target.agent) == ("?", "?\0")
    foreign.close()


def test_a_history_without_lines_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match=r"There is no line in none\.json"):
        opened(export(tmp_path / "none.json"))


def test_it_is_told_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreignjournal, "_STEP", 10)
    many = (replace(ENTRIES[0], id=str(number)) for number in range(40))
    meter = Told()
    opened(export(tmp_path / "many.json", *many), meter).close()
    assert meter.told == sorted(meter.told)
    assert meter.told[0] < 0.1
    assert meter.told[-1] == 1.0


def test_it_can_be_cancelled(file: Path) -> None:
    meter = Meter()
    meter.cancel()
    with pytest.raises(WorkCancelled):
        opened(file, meter)


def test_a_disk_without_room_says_so(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(foreignjournal, "index_due", full)
    with pytest.raises(StoreFailed, match=r"gala\.json cannot be opened .No space left on device"):
        opened(file)


def test_what_is_read_while_another_question_is_ended_is_read_again(
    foreign: ForeignJournal,
) -> None:
    tries: list[int] = []

    def once(connection: sqlite3.Connection) -> int:
        tries.append(1)
        if len(tries) == 1:
            connection.set_progress_handler(lambda: 1, 1)
        else:
            connection.set_progress_handler(None, 1)
        return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])

    assert foreign.journal._stored.read(once) == 3
    assert len(tries) == 2


def test_an_error_of_the_disk_is_told(foreign: ForeignJournal) -> None:
    with pytest.raises(StoreFailed, match=r"cannot be opened .no such table"):
        foreign.journal._stored.read(lambda connection: connection.execute("SELECT * FROM no_such"))


def test_once_closed_nothing_is_read_of_it(file: Path) -> None:
    foreign = opened(file)
    foreign.close()
    foreign.close()
    with pytest.raises(StoreFailed, match="not open any more"):
        foreign.journal.count()
    with pytest.raises(StoreFailed):
        foreign.browse.newest(Query())


def test_it_is_closed_while_it_is_read(file: Path) -> None:
    foreign = opened(file)
    begun, ended = threading.Event(), threading.Event()

    def slow(connection: sqlite3.Connection) -> int:
        begun.set()
        ended.wait(40)
        return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])

    counts: list[int] = []
    reading = threading.Thread(target=lambda: counts.append(foreign.journal._stored.read(slow)))
    closing = threading.Thread(target=foreign.close)
    reading.start()
    assert begun.wait(40)
    closing.start()
    ended.set()
    reading.join(40)
    closing.join(40)
    assert counts == [3]
