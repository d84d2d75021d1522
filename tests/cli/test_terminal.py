from __future__ import annotations

import io
import json
import os
import sys
from typing import TYPE_CHECKING

from bithuman_panel.cli.terminal import (
    complain,
    leave_quietly,
    masked,
    settle_streams,
    tell,
    tell_program,
)
from bithuman_panel.core.secret import Redactor, Secret

if TYPE_CHECKING:
    import pytest


def test_no_escape_sequence_reaches_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    tell("\x1b[31mred\r\nnext")
    complain("\x9b2J")
    printed = capsys.readouterr()
    assert printed.out == "⟨U+001B⟩[31mred⟨U+000D⟩ next\n"
    assert printed.err == "⟨U+009B⟩2J\n"


def test_programs_get_one_ascii_line(capsys: pytest.CaptureFixture[str]) -> None:
    tell_program({"text": "Grüße\n\x1b"})
    out = capsys.readouterr().out
    assert out.isascii()
    assert out.count("\n") == 1
    assert json.loads(out) == {"text": "Grüße\n\x1b"}


def test_a_stream_that_lacks_a_character_shows_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    settle_streams()
    tell("Grüße")
    assert raw.getvalue() == b"Gr\\xfc\\xdfe\n"


def test_a_program_without_a_console_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    settle_streams()
    tell("Nobody reads this.")
    leave_quietly()
    assert sys.stdout is None


def test_without_a_console_a_complaint_is_shown_in_a_box(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr("bithuman_panel.cli.box.show_box", shown.append)
    monkeypatch.setattr(sys, "stderr", None)
    complain("The window\ncannot open.")
    assert shown == ["The window cannot open."]


def test_a_reader_that_left_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    stream = os.fdopen(writing, "w")
    monkeypatch.setattr(sys, "stdout", stream)
    tell("Nobody reads this.")
    leave_quietly()
    leave_quietly()
    stream.close()
    assert stream.closed


def test_a_closed_stream_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    stream.close()
    monkeypatch.setattr(sys, "stdout", stream)
    tell("Nobody reads this.")
    leave_quietly()
    assert sys.stdout is stream


def test_no_known_secret_leaves_by_either_stream(capsys: pytest.CaptureFixture[str]) -> None:
    redactor = Redactor()
    with masked(redactor):
        redactor.learn(Secret("canary-0123456789"))
        tell("It is canary-0123456789.")
        tell_program({"secret": ["canary-0123456789"]})
        complain("It is canary-0123456789!")
        sys.stderr.writelines(["canary-0123456789", "\n"])
        assert not sys.stdout.isatty()
    printed = capsys.readouterr()
    assert printed.out == 'It is •••.\n{"secret": ["•••"]}\n'
    assert printed.err == "It is •••!\n•••\n"
    tell("canary-0123456789")
    assert "canary" in capsys.readouterr().out, "outside it is the stream of before"


def test_streams_that_are_not_there_stay_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with masked(Redactor()):
        assert sys.stdout is None
        tell("Nobody reads this.")
