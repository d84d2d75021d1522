"""Nothing private by its own name, and the same thing under the same name everywhere."""

from __future__ import annotations

import json

import pytest

from bithuman_panel.core.cloak import HIDDEN, Cloak
from bithuman_panel.core.secret import Redactor, Secret


def cloak(home: str = "", user: str = "") -> Cloak:
    return Cloak(lambda text: text, home, user)


def test_the_same_thing_has_the_same_name() -> None:
    made = cloak()
    assert [made.agent("A48KTR2917"), made.agent("B77"), made.agent("a48ktr2917")] == [
        "agent 1",
        "agent 2",
        "agent 1",
    ]
    assert (made.room("lobby-9f3c"), made.profile("Acme")) == ("room 1", "profile 1")
    assert made("A48KTR2917 in LOBBY-9f3c for Acme") == "agent 1 in room 1 for profile 1"


def test_a_short_name_is_one_only_where_it_stands_alone() -> None:
    made = cloak()
    made.room("a")
    made.room("lobby")
    assert made("a banana in thelobbyhere") == "room 1 banana in theroom 2here"


def test_of_two_names_the_longer_one_counts() -> None:
    made = cloak()
    made.room("lobby")
    made.room("lobby-north")
    assert made("lobby-north, lobby") == "room 2, room 1"


def test_what_was_hidden_first_gets_its_name_later() -> None:
    made = cloak()
    made.hide("lobby-9f3c")
    assert made("lobby-9f3c") == HIDDEN
    assert made.room("lobby-9f3c") == "room 1"
    assert made("lobby-9f3c") == "room 1"
    made.hide("lobby-9f3c")
    assert made("lobby-9f3c") == "room 1"


@pytest.mark.parametrize("text", ['Say "hi" to Zoë\u202e!', "two\nlines here", "日本語の台詞"])
def test_a_hidden_text_is_read_in_no_form(text: str) -> None:
    made = cloak()
    made.hide(text)
    for written in (text, json.dumps(text), json.dumps(text, ensure_ascii=False), repr(text)):
        shown = made(f"failed: {written}")
        for part in ("Zoë", "Zo\\u00eb", "two", "lines here", "日本語", "\\u65e5"):
            assert part not in shown


@pytest.mark.parametrize("text", ["", " ", '"', "…"])
def test_signs_alone_hide_nothing(text: str) -> None:
    made = cloak()
    made.hide(text)
    assert made.room(text) == "room"
    assert made('{"a": "…"}') == '{"a": "…"}'


def test_only_the_usual_hosts_are_told() -> None:
    made = cloak()
    assert made.address("https://api.bithuman.ai") == "https://api.bithuman.ai"
    assert made.address("http://127.0.0.1:8123/") == "http://127.0.0.1:8123"
    assert made.address("https://ann:pw@acme.example/v1") == "https://address-1"
    assert made.address("acme") == "address 2"
    assert made("see https://acme.example/v1/agent/A48KTR2917/speak?room=x&key=y now") == (
        "see https://address-1/v1/agent/agent-1/speak?… now"
    )
    assert made("HTTPSConnectionPool(host='acme.example', port=443)") == (
        "HTTPSConnectionPool(host='address-1', port=443)"
    )
    assert made("host=api.bithuman.ai") == "host=api.bithuman.ai"
    assert made("What? Well.") == "What? Well."


def test_no_mail_address_is_told() -> None:
    assert cloak()("ann.b+c@acme.example wrote") == "(mail address) wrote"


def test_home_and_user_are_told_in_no_path() -> None:
    made = cloak("/srv/people/ann/", "ann")
    assert (
        made("/srv/people/ann/panel/log and /srv/media/ann/x")
        == "~/panel/log and /srv/media/(user)/x"
    )
    assert made("announce /anna") == "announce /anna"
    windows = cloak("C:\\People\\ann", "ann")
    assert windows('{"a": "C:\\\\People\\\\ann\\\\x"} C:\\People\\ann\\y C:/People/ann') == (
        '{"a": "~\\\\x"} ~\\y ~'
    )


def test_secrets_go_first() -> None:
    made = Cloak(Redactor([Secret("sk-secret-1234")]).clean)
    made.room("secret")
    assert made("key sk-secret-1234") == "key •••"
