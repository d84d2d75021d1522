from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from typing import TYPE_CHECKING

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
