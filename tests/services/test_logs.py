"""The log: one line a record, no secret in any part of it, and no trouble for the program."""

from __future__ import annotations

import json
import logging
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from bithuman_panel.core.secret import Redactor, Secret
from bithuman_panel.services import logs
from bithuman_panel.services.laterlog import LaterHandler
from bithuman_panel.services.logs import (
    HELD,
    flush_log,
    report_exceptions,
    start_logging,
    write_more,
)
from bithuman_panel.services.paths import Paths, panel_paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "canary-0123456789"

pytestmark = pytest.mark.allow_log_warning


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return panel_paths({"BITHUMAN_PANEL_HOME": str(tmp_path / "home")})


@pytest.fixture
def redactor() -> Redactor:
    return Redactor([Secret(CANARY)])


@pytest.fixture
def log(paths: Paths, redactor: Redactor) -> Iterator[logging.Logger]:
    stop = start_logging(paths, redactor, logging.DEBUG)
    yield logging.getLogger("bithuman_panel.tests")
    stop()


def records(paths: Paths) -> list[dict[str, Any]]:
    flush_log()
    return [json.loads(line) for line in paths.log_file.read_text("utf-8").splitlines()]


def test_a_record_is_one_line(log: logging.Logger, paths: Paths) -> None:
    log.info("two\nlines of %s", "“ünï”")
    (record,) = records(paths)
    assert record["text"] == "two\nlines of “ünï”"
    assert (record["level"], record["logger"]) == ("INFO", "bithuman_panel.tests")
    assert record["thread"] == threading.current_thread().name
    assert record["at"].endswith("+00:00")


def test_a_secret_is_masked_in_every_part(
    log: logging.Logger, paths: Paths, redactor: Redactor
) -> None:
    try:
        raise ValueError(f"key {CANARY}")
    except ValueError:
        log.exception("failed with %s", CANARY, stack_info=True)
    log.warning("plain %s", {"key": CANARY})
    log.warning(CANARY)
    logging.getLogger(CANARY).warning("in the name")
    shaped = log.makeRecord(log.name, logging.ERROR, "file", 1, "by another", (), None)
    shaped.exc_text = f"Traceback with {CANARY}"
    log.handle(shaped)
    redactor.learn(Secret("learnt-later-1"))
    log.warning("learnt-later-1")
    first, *_ = records(paths)
    text = paths.log_file.read_text("utf-8")
    assert CANARY not in text
    assert "learnt-later-1" not in text
    assert "ValueError: key •••" in first["error"]
    assert "Stack" in first["stack"]
    assert text.count("•••") >= 6


def test_a_record_is_left_as_it_is_for_others(log: logging.Logger, paths: Paths) -> None:
    record = log.makeRecord(log.name, logging.INFO, "file", 1, "text %s", (CANARY,), None)
    log.handle(record)
    assert (record.msg, record.args) == ("text %s", (CANARY,))
    assert records(paths)[0]["text"] == "text •••"


def test_hostile_text_cannot_break_the_line(log: logging.Logger, paths: Paths) -> None:
    log.info("%s", "a\u2028b\x1b[2J\ud800\u202e\r")
    (record,) = records(paths)
    assert record["text"] == "a⟨U+2028⟩b⟨U+001B⟩[2J⟨U+D800⟩⟨U+202E⟩⟨U+000D⟩"


def test_arguments_that_do_not_fit_cost_no_record(log: logging.Logger, paths: Paths) -> None:
    record = log.makeRecord(log.name, logging.INFO, "file", 1, "one %d", ("x",), None)
    # To its handler alone: the test runner's own ones raise.
    for handler in logging.getLogger().handlers:
        if isinstance(handler, LaterHandler):
            handler.handle(record)
    assert records(paths)[0]["text"] == "one %d (its arguments do not fit)"


def test_noisy_libraries_are_held(log: logging.Logger, paths: Paths) -> None:
    for name in ("qasync._QThreadWorker", "urllib3.connectionpool", "keyring.backend"):
        logging.getLogger(name).debug("arguments and addresses")
        logging.getLogger(name).warning("kept")
    assert [record["text"] for record in records(paths)] == ["kept"] * 3


def test_stopping_gives_everything_back(paths: Paths, redactor: Redactor) -> None:
    root, held = logging.getLogger(), logging.getLogger("urllib3")
    before = (root.level, held.level, list(root.handlers))
    stop = start_logging(paths, redactor, logging.ERROR)
    assert held.level == logging.ERROR
    stop()
    assert (root.level, held.level, list(root.handlers)) == before


def test_five_files_at_most(
    paths: Paths, redactor: Redactor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 2000)
    stop = start_logging(paths, redactor, logging.INFO)
    for number in range(200):
        logging.getLogger("bithuman_panel").info("record %d", number)
    stop()
    files = sorted(paths.logs.iterdir())
    assert [file.name for file in files] == [
        "panel.log",
        "panel.log.1",
        "panel.log.2",
        "panel.log.3",
        "panel.log.4",
    ]
    assert all(file.stat().st_size <= 2000 for file in files)
    assert records(paths)[-1]["text"] == "record 199"


@pytest.mark.skipif(sys.platform == "win32", reason="modes of other systems")
def test_the_file_is_for_this_user_alone(log: logging.Logger, paths: Paths) -> None:
    log.info("x")
    flush_log()
    assert paths.log_file.stat().st_mode & 0o777 == 0o600


def test_a_log_that_cannot_be_written_costs_records_alone(
    paths: Paths, redactor: Redactor, capfd: pytest.CaptureFixture[str]
) -> None:
    paths.config.mkdir(parents=True)
    paths.logs.write_text("a file where the folder should be")
    stop = start_logging(paths, redactor, logging.INFO)
    logging.getLogger("bithuman_panel").error("lost %s", CANARY)
    stop()
    captured = capfd.readouterr()
    assert CANARY not in captured.out + captured.err


def test_uncaught_errors_of_all_threads_are_reported(
    log: logging.Logger, paths: Paths, capfd: pytest.CaptureFixture[str]
) -> None:
    hooks = sys.excepthook, threading.excepthook
    stop = report_exceptions(log)

    def fail() -> None:
        raise ValueError(CANARY)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    stop()
    assert (sys.excepthook, threading.excepthook) == hooks
    in_thread, in_main = records(paths)
    assert in_thread["text"] == "An error was not caught in a thread"
    assert in_main["text"] == "An error was not caught"
    assert "ValueError: •••" in in_thread["error"]
    assert "ValueError: •••" in in_main["error"]
    assert CANARY not in capfd.readouterr().err


def test_an_interruption_by_hand_is_no_error(
    log: logging.Logger, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: passed_on.append(kind))
    stop = report_exceptions(log)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    stop()
    assert passed_on == [KeyboardInterrupt]
    assert not paths.log_file.exists()


def test_for_a_while_more_is_written_of_our_own_alone(paths: Paths, redactor: Redactor) -> None:
    stop = start_logging(paths, redactor, logging.INFO)
    ours, others = logging.getLogger("bithuman_panel.tests"), [*HELD, "somebody"]
    try:
        ours.debug("not yet")
        write_more(is_on=True)
        ours.debug("now")
        for name in others:
            logging.getLogger(name).debug("never")
        write_more(is_on=False)
        ours.debug("no more")
    finally:
        stop()
    assert [record["text"] for record in records(paths)] == ["now"]


def test_after_a_start_no_more_is_written_than_usual(paths: Paths, redactor: Redactor) -> None:
    write_more(is_on=True)
    start_logging(paths, redactor, logging.INFO)()
    assert not logging.getLogger("bithuman_panel").isEnabledFor(logging.DEBUG)
