from __future__ import annotations

import math
import traceback
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bithuman_panel.core import limits
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import DEFAULT_BASE_URL

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fault_table import Observed

ANY_TEXT = st.text(st.characters(codec=None))
CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (9, 10)]


def refusal(check: Callable[[str], object], text: str) -> InputRefused:
    with pytest.raises(InputRefused) as refused:
        check(text)
    return refused.value


@pytest.mark.parametrize("code", ["A12345678", "a", "-_-", "x" * 64, "  A1\n"])
def test_an_agent_code_is_taken_without_space_around(code: str) -> None:
    assert limits.agent_code(code) == code.strip()


@pytest.mark.fault("input", "agent code {code!a}", promise="P4")
@pytest.mark.parametrize(
    "code",
    [
        *("", " ", ".", "..", "../validate", "A1/../../validate", "%2e%2e/validate", "A1?x=1"),
        *("A1#", "A1/speak", "A1\nB2", "A1 B2", "x" * 65, "Ä1", "\uff21\uff11", "A1\u200b", "A1\0"),
        *("A1\\", "A1;", "A1@evil", "A1:80"),
    ],
)
def test_an_agent_code_that_could_bend_the_address_is_refused(
    code: str, observed: Observed
) -> None:
    assert "agent code" in str(refusal(limits.agent_code, code))
    observed.did(refusal(limits.agent_code, code))


@given(ANY_TEXT)
def test_an_agent_code_is_safe_in_a_path_or_refused(text: str) -> None:
    try:
        code = limits.agent_code(text)
    except InputRefused:
        return
    assert set(code) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    assert 1 <= len(code) <= 64


@pytest.mark.parametrize(
    ("text", "room"),
    [
        ("lobby", "lobby"),
        (" lobby \n", "lobby"),
        ("Saal 1/ü 👋", "Saal 1/ü 👋"),
        ("a\ud800b", "ab"),
    ],
)
def test_a_room_id_is_opaque(text: str, room: str) -> None:
    assert limits.room_id(text) == room


@pytest.mark.fault("input", "room id {text!a}", promise="P1")
@pytest.mark.parametrize("text", ["", "  \n", "\ud800", "\t"])
def test_an_empty_room_id_is_refused_because_it_would_mean_all(
    text: str, observed: Observed
) -> None:
    assert "empty" in str(refusal(limits.room_id, text))
    observed.did(refusal(limits.room_id, text))


@pytest.mark.parametrize("character", [*CONTROLS, "\n", "\t"])
def test_a_control_character_in_a_room_id_is_named_with_its_place(character: str) -> None:
    sentence = str(refusal(limits.room_id, f"ab{character}c"))
    assert f"(U+{ord(character):04X}) at position 3" in sentence


@pytest.mark.parametrize("value", ["12345678", "x" * 512, "!~" * 4])
@pytest.mark.parametrize("around", ["", " ", "\r\n", "\u3000"])
def test_a_secret_is_taken_without_space_around(value: str, around: str) -> None:
    assert limits.secret(around + value + around).reveal() == value


@pytest.mark.fault("input", "secret {text!a}", promise="P4")
@pytest.mark.parametrize("text", ["", " ", "1234567", "x" * 513, "x" * 70_000])
def test_a_secret_of_another_length_is_refused(text: str, observed: Observed) -> None:
    assert "8 to 512 characters" in str(refusal(limits.secret, text))
    observed.did(refusal(limits.secret, text))


@pytest.mark.fault("input", "a secret with {bad!a} in it", promise="P4")
@pytest.mark.parametrize(
    "bad", [" ", "\n", "\r\n", "\0", "\a", "\v", "\x7f", "é", "\u200b", "\ufeff", "“", "\ud800"]
)
def test_a_character_that_no_header_can_hold_is_refused_by_its_position(
    bad: str, observed: Observed
) -> None:
    error = refusal(limits.secret, f"canary-{bad}canary-canary")
    assert "at position 8" in str(error)
    assert "canary" not in str(error)
    observed.did(error)


@given(ANY_TEXT)
def test_an_error_about_a_secret_never_holds_any_of_it(text: str) -> None:
    # Long pieces only: a short one may stand in our own sentence by chance.
    canary = "Zq7#" + text + "#7qZ" + "x" * 600
    error = refusal(limits.secret, canary)
    told = [str(error), repr(error), "".join(traceback.format_exception(error))]
    told += [repr(error.args), repr(error.sentence), repr(error.__cause__)]
    assert error.__context__ is None
    for each in told:
        assert "Zq7#" not in each
        assert "#7qZ" not in each
        assert "xxxx" not in each


@given(ANY_TEXT)
def test_a_secret_is_fit_for_a_header_or_refused(text: str) -> None:
    try:
        value = limits.secret(text).reveal()
    except InputRefused:
        return
    assert 8 <= len(value) <= 512
    assert all("\x21" <= character <= "\x7e" for character in value)
    assert value in text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Welcome.", "Welcome."),
        (" two\r\nlines\t ", " two\nlines\t "),
        ("Grüße 👨\u200d👩\u200d👧 \u202e", "Grüße 👨\u200d👩\u200d👧 \u202e"),
        ("a\ud800b\udfff", "ab"),
    ],
)
def test_a_line_is_sent_as_it_was_written(text: str, line: str) -> None:
    assert limits.line_text(text) == line


@pytest.mark.fault("input", "line {text!a}", promise="P2")
@pytest.mark.parametrize("text", ["", " ", "\n\t\r\n", "\ud800", "\u3000", "\u200b\u2060\ufeff"])
def test_an_empty_line_is_refused(text: str, observed: Observed) -> None:
    assert "empty" in str(refusal(limits.line_text, text))
    observed.did(refusal(limits.line_text, text))


BLANK = ["\u3164", "\u2800", "\u115f", "\u1160", "\uffa0", "\U0001d159", "\u2065"]
UNSEEN = ["\ufe0f", "\U000e0100", "\u0301", "\u202e\u2066", "\u2028", "\u00a0", "\u00ad", "\x07"]


@pytest.mark.parametrize("text", [*BLANK, *UNSEEN])
def test_a_line_that_nobody_can_see_is_empty(text: str) -> None:
    for unseen in (text, f"{text} {text}\n", "".join((*BLANK, text, *UNSEEN))):
        assert "The line is empty." in str(refusal(limits.line_text, unseen))


@pytest.mark.parametrize(
    "text", ["e\u0301", "1\ufe0f\u20e3", "?", "❤\ufe0f", "\u3164가", "\u093cक"]
)
def test_a_line_of_which_anything_can_be_seen_is_sent(text: str) -> None:
    assert limits.line_text(text) == text


@pytest.mark.parametrize("character", CONTROLS)
def test_a_control_character_in_a_line_is_named_with_its_place(character: str) -> None:
    sentence = str(refusal(limits.line_text, f"ab{character}c"))
    assert f"(U+{ord(character):04X}) at position 3" in sentence


@given(ANY_TEXT)
def test_a_line_can_be_written_down_and_sent_or_is_refused(text: str) -> None:
    try:
        line = limits.line_text(text)
    except InputRefused:
        return
    assert line.encode()
    assert line.strip()
    assert not set(line) & set(CONTROLS)
    assert limits.line_text(line) == line


@pytest.mark.parametrize("sign", ["\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_what_breaks_a_line_elsewhere_is_a_newline_when_it_is_pasted(sign: str) -> None:
    assert limits.pasted(f"Good{sign}evening") == "Good\nevening"


def test_no_control_character_is_pasted() -> None:
    assert limits.pasted("\x02Good\tevening\x00\x7f\x9f") == "Good\tevening"


@given(ANY_TEXT)
def test_what_was_pasted_is_refused_for_no_sign_that_nobody_sees(text: str) -> None:
    assert limits.line_text(f"a{limits.pasted(text)}").startswith("a")


@pytest.mark.parametrize(("text", "seconds"), [("10", 10), ("0.5", 0.5), (" 120 ", 120)])
def test_a_deadline_is_a_number_of_seconds(text: str, seconds: float) -> None:
    assert limits.deadline(text) == seconds


@pytest.mark.fault("input", "deadline {text!a}", promise="P3")
@pytest.mark.parametrize(
    "text", ["", "soon", "0", "-1", "120.01", "nan", "inf", "-inf", "1e400", "10s", "0x10", "1,5"]
)
def test_a_deadline_that_would_never_or_always_pass_is_refused(
    text: str, observed: Observed
) -> None:
    error = refusal(limits.deadline, text)
    assert "at most 120" in str(error)
    assert error.__context__ is None
    observed.did(error)


@given(ANY_TEXT | st.floats().map(str))
def test_a_deadline_is_finite_or_refused(text: str) -> None:
    try:
        seconds = limits.deadline(text)
    except InputRefused:
        return
    assert math.isfinite(seconds)
    assert 0 < seconds <= limits.MAX_DEADLINE_S


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (DEFAULT_BASE_URL, DEFAULT_BASE_URL),
        (" https://api.bithuman.ai/ ", DEFAULT_BASE_URL),
        ("https://staging.example:8443/bithuman//", "https://staging.example:8443/bithuman"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost", "http://localhost"),
        ("http://LOCALHOST:1", "http://LOCALHOST:1"),
        ("http://[::1]:9", "http://[::1]:9"),
        ("HTTPS://api.bithuman.ai", "HTTPS://api.bithuman.ai"),
    ],
)
def test_a_base_url_is_taken_without_its_last_slash(text: str, url: str) -> None:
    assert limits.base_url(text) == url


@pytest.mark.fault("input", "platform address {text!a}", promise="P4")
@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "character"),
        ("https://api.bithuman.ai\\@evil.example", "character"),
        ("https://api bithuman.ai", "character"),
        ("https://api.bithuman.ai\n.evil.example", "character"),
        ("https://bithumän.ai", "character"),
        ("https://api.bithuman.ai\u200b", "character"),
        ("https://api.bithuman.ai?x=1", "query"),
        ("https://api.bithuman.ai/#", "fragment"),
        ("api.bithuman.ai", "whole address"),
        ("https://", "whole address"),
        ("https:api.bithuman.ai", "whole address"),
        ("https://:443", "whole address"),
        ("https://[::1", "whole address"),
        ("https://api.bithuman.ai:port", "whole address"),
        ("https://api.bithuman.ai:0", "whole address"),
        ("https://api.bithuman.ai:70000", "whole address"),
        ("ftp://api.bithuman.ai", "whole address"),
        ("file:///etc/hosts", "whole address"),
        ("https://api.bithuman.ai@evil.example", "user name"),
        ("https://me:word@api.bithuman.ai", "user name"),
        ("http://api.bithuman.ai", "https"),
        ("http://127.0.0.1.evil.example", "https"),
        ("http://localhost.evil.example", "https"),
        ("http://0.0.0.0", "https"),
        ("https://api.bithuman.ai/%2e%2e", "path"),
        ("https://api.bithuman.ai/v1/../x", "path"),
        ("https://api.bithuman.ai/./x", "path"),
    ],
)
def test_a_base_url_that_could_lead_elsewhere_is_refused(
    text: str, word: str, observed: Observed
) -> None:
    error = refusal(limits.base_url, text)
    assert word in str(error)
    assert error.__context__ is None
    observed.did(error)


@given(st.sampled_from(["https://", "http://", "//", ""]), ANY_TEXT)
def test_a_base_url_is_private_or_refused(scheme: str, rest: str) -> None:
    try:
        url = limits.base_url(scheme + rest)
    except InputRefused:
        return
    assume(not limits.is_loopback(url.split("//")[1].partition("/")[0].partition(":")[0]))
    assert url.lower().startswith(("https://", "http://["))
    assert not set(url) & set(" @?#%\\\n")
    assert not url.endswith("/")


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        *((host, True) for host in ("localhost", "LocalHost", "127.0.0.1", "127.9.9.9", "::1")),
        *((host, False) for host in ("localhost.", "10.0.0.1", "::", "example.com", "", "127.1")),
    ],
)
def test_loopback_is_this_machine_and_nothing_else(host: str, expected: bool) -> None:
    assert limits.is_loopback(host) is expected
