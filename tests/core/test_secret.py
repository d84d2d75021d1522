from __future__ import annotations

import copy
import html
import json
import logging
import pickle
import traceback
from base64 import b64encode, urlsafe_b64encode
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.secret import MASK, Redactor, Secret

if TYPE_CHECKING:
    from collections.abc import Callable

VALUE = "bh-canary-0123456789"
SECRET = Secret(VALUE)
_secrets = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=8, max_size=20)


@pytest.mark.parametrize(
    "written",
    [
        repr,
        str,
        format,
        "{}".format,
        "{!r:>40}".format,
        lambda secret: f"{secret}",
        lambda secret: f"{secret!r} {secret!s} {secret!a}",
        lambda secret: "%s %r" % (secret, secret),  # noqa: UP031 - logging writes so
        lambda secret: str([secret]) + str({"key": secret}) + repr((secret,)),
        lambda secret: json.dumps({"key": secret}, default=str),
        lambda secret: "".join(dir(secret)),
    ],
)
def test_no_way_of_writing_gives_it_away(written: Callable[[Secret], str]) -> None:
    text = written(SECRET)
    assert VALUE not in text
    assert VALUE[:8] not in text


@pytest.mark.parametrize(
    "act",
    [
        *(lambda secret, p=p: pickle.dumps(secret, p) for p in range(pickle.HIGHEST_PROTOCOL + 1)),
        copy.copy,
        copy.deepcopy,
        json.dumps,
        vars,
        lambda secret: format(secret, ">40"),
        lambda secret: "%d" % secret,  # noqa: UP031
        lambda secret: secret + "",
    ],
)
def test_what_it_refuses_it_refuses_without_telling(act: Callable[[object], object]) -> None:
    with pytest.raises(TypeError) as refused:
        act(SECRET)
    assert VALUE not in "".join(traceback.format_exception(refused.value))


def test_a_log_never_holds_it(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        logging.getLogger("test").info("%s %r %s", SECRET, SECRET, {"key": [SECRET]})
    assert MASK in caplog.text
    assert VALUE not in caplog.text


def test_an_error_with_it_as_argument_does_not_tell_it() -> None:
    told = traceback.format_exception(ValueError(SECRET))
    assert VALUE not in "".join(told)


def test_it_is_told_where_it_is_asked_for() -> None:
    assert SECRET.reveal() == VALUE


def test_equal_secrets_are_equal_and_a_text_is_no_secret() -> None:
    assert Secret(VALUE) == SECRET
    assert hash(Secret(VALUE)) == hash(SECRET)
    assert Secret(VALUE + "0") != SECRET
    assert SECRET != VALUE
    assert len({SECRET, Secret(VALUE)}) == 1


def test_it_has_no_place_for_anything_else() -> None:
    with pytest.raises(AttributeError):
        SECRET.note = VALUE  # type: ignore[attr-defined]


def test_it_knows_whether_a_text_holds_it() -> None:
    assert SECRET.is_in(f"key={VALUE}!")
    assert not SECRET.is_in(VALUE[:-1])


def test_a_redactor_masks_what_it_was_given_and_what_it_learns() -> None:
    redactor = Redactor([SECRET])
    other = Secret("another-secret")
    assert redactor.clean(f"{VALUE} and another-secret") == f"{MASK} and another-secret"
    assert not redactor.finds("another-secret")
    redactor.learn(other)
    assert redactor.clean(f"{VALUE} and another-secret") == f"{MASK} and {MASK}"
    assert redactor.finds("so another-secret it is")
    redactor.learn(other)
    assert redactor.known == 2


def test_a_redactor_without_secrets_changes_nothing() -> None:
    assert Redactor().clean(VALUE) == VALUE
    assert not Redactor().finds(VALUE)


def test_a_redactor_is_as_silent_as_a_secret() -> None:
    assert VALUE not in repr(Redactor([SECRET]))


@pytest.mark.parametrize("turn", range(8))
def test_a_secret_that_begins_with_another_leaves_no_rest(turn: int) -> None:
    long = f"{VALUE}-{turn}-tail"
    for known in ([Secret(VALUE), Secret(long)], [Secret(long), Secret(VALUE)]):
        assert Redactor(known).clean(f"<{long}> <{VALUE}>") == f"<{MASK}> <{MASK}>"


@given(st.lists(_secrets, min_size=1, max_size=4), st.text(), st.text())
def test_a_clean_text_holds_no_known_secret(values: list[str], before: str, after: str) -> None:
    redactor = Redactor(map(Secret, values))
    for value in values:
        text = redactor.clean(before + value + after + value)
        assert not redactor.finds(text)
        assert value not in text


HOSTILE = "a/b\"c\\d&e%f'g<h>~0123"


def _urlencoded(value: str) -> str:
    return "".join(f"%{ord(sign):02X}" for sign in value)


DISGUISES: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "JSON": json.dumps,
    "JSON in JSON": lambda value: json.dumps(json.dumps(value)),
    "JSON, each character": lambda value: "".join(f"\\u{ord(sign):04x}" for sign in value),
    "JSON, some characters": lambda value: value.replace("0", "\\u0030"),
    "JavaScript": lambda value: json.dumps(value).replace("/", "\\/"),
    "Python": lambda value: repr(value),
    "Python bytes": lambda value: "".join(f"\\x{ord(sign):02x}" for sign in value),
    "URL": lambda value: quote(value, safe=""),
    "URL, each character": _urlencoded,
    "URL, lower": lambda value: _urlencoded(value).lower(),
    "URL, twice": lambda value: quote(quote(value, safe=""), safe=""),
    "HTML": html.escape,
    "HTML, decimal": lambda value: "".join(f"&#{ord(sign)};" for sign in value),
    "HTML, hexadecimal": lambda value: "".join(f"&#x{ord(sign):X};" for sign in value),
    "CSV": lambda value: value.replace('"', '""'),
    "hex": lambda value: value.encode().hex(),
    "hex, upper": lambda value: value.encode().hex().upper(),
    "hex, spaced": lambda value: value.encode().hex(" "),
    "hex, colons": lambda value: value.encode().hex(":").upper(),
    "hex of UTF-16": lambda value: value.encode("utf-16-le").hex(),
    "base64": lambda value: b64encode(value.encode()).decode(),
    "base64, 1 before": lambda value: b64encode(b"?" + value.encode() + b"!").decode(),
    "base64, 2 before": lambda value: b64encode(b"??" + value.encode() + b"!!").decode(),
    "base64 for URLs": lambda value: urlsafe_b64encode(b"\xff" + value.encode()).decode(),
    "base64 of UTF-16": lambda value: b64encode(value.encode("utf-16-be")).decode(),
    "UTF-16 LE": lambda value: value.encode("utf-16-le").decode("latin-1"),
    "UTF-16 BE": lambda value: value.encode("utf-16-be").decode("latin-1"),
    "UTF-16 in JSON": lambda value: json.dumps("\0".join(value)),
    "back to front": lambda value: value[::-1],
    "back to front in JSON": lambda value: json.dumps(value[::-1]),
    "base64 in JSON": lambda value: (
        b64encode(b"\xff" + value.encode()).decode().replace("/", "\\/")
    ),
}


@pytest.mark.parametrize("value", [VALUE, HOSTILE], ids=["plain", "signs"])
@pytest.mark.parametrize("disguise", DISGUISES)
def test_no_disguise_gets_by(disguise: str, value: str) -> None:
    redactor = Redactor([Secret("another-secret"), Secret(value)])
    written = DISGUISES[disguise](value)
    text = f"before {written} after"
    clean = redactor.clean(text)
    assert redactor.finds(text)
    assert not redactor.finds(clean)
    assert MASK in clean
    assert clean.startswith("before ")
    assert clean.endswith(" after")
    # Beside the mask stands at most what a neighbour shares with it, and the quotes.
    assert len(clean) <= len("before  after") + len(MASK) + 9


@given(_secrets, st.sampled_from(sorted(DISGUISES)), st.text(max_size=30), st.text(max_size=30))
def test_no_disguise_of_any_secret_gets_by(
    value: str, disguise: str, before: str, after: str
) -> None:
    if disguise == "JSON, some characters" and "\\" in value:
        return  # what that makes is no JSON
    redactor = Redactor([Secret(value)])
    clean = redactor.clean(before + DISGUISES[disguise](value) + after)
    assert MASK in clean
    assert value not in clean
    assert not redactor.finds(clean)


def test_bytes_of_any_encoding_are_cleaned_and_others_stay_as_they_are() -> None:
    redactor = Redactor([SECRET])
    assert redactor.clean_bytes(VALUE.encode()) == MASK.encode()
    for encoding in ("utf-8", "latin-1", "utf-16-le", "utf-16-be"):
        data = f"ä{VALUE}ä".encode(encoding)
        clean = redactor.clean_bytes(data)
        assert MASK.encode() in clean
        assert VALUE.encode(encoding)[1:-1] not in clean
    every = bytes(range(256)) * 3
    assert redactor.clean_bytes(every) == every


@pytest.mark.parametrize("disguise", DISGUISES)
def test_bytes_of_any_length_are_looked_through(disguise: str) -> None:
    redactor = Redactor([Secret(HOSTILE)])
    written = DISGUISES[disguise](HOSTILE).encode()
    for before in (0, (1 << 16) - 9, (1 << 16) + 5, 200_000):
        assert redactor.finds_bytes(bytes(before) + written + b"\xff")
    assert not redactor.finds_bytes(bytes(range(256)) * 300)
    assert not redactor.finds_bytes(b"")


def test_the_longest_secret_does_not_hide_between_two_pieces() -> None:
    longest = (VALUE * 26)[:512]
    written = "".join(f"&#0000{ord(character)};" for character in longest).encode()
    redactor = Redactor([Secret(longest)])
    for before in range(0, 1 << 16, 5000):
        assert redactor.finds_bytes(bytes(before) + written + bytes(70_000))


def test_an_empty_secret_is_found_nowhere() -> None:
    redactor = Redactor([Secret("")])
    assert redactor.clean('a "text" & %') == 'a "text" & %'
    assert not redactor.finds("a text")


def test_a_secret_beyond_ascii_is_masked_too() -> None:
    value = "geheimnis-äöü€"
    redactor = Redactor([Secret(value)])
    for text in (
        value,
        value.replace("-", "\\u002d"),
        json.dumps(value, ensure_ascii=False),
        b64encode(value.encode()).decode(),
    ):
        assert redactor.finds(text)
        assert not redactor.finds(redactor.clean(text))
