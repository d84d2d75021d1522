from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.core.policy import (
    CAPITAL_NAMES,
    JSON_NAMES,
    Policy,
    PolicyRefused,
    policy_of,
)

SOURCE = "/etc/bithuman-panel/policy.json"
ROOT_FOLDER = "C:\\" if sys.platform == "win32" else "/"
CA_FILE = f"{ROOT_FOLDER}ca.pem"


def policy(**stored: object) -> Policy:
    return policy_of(stored, JSON_NAMES, SOURCE)


def test_every_setting_is_understood() -> None:
    assert policy(
        base_url=" https://panel.example/api/ ",
        proxy="http://proxy.example:3128",
        ca_file=CA_FILE,
        update_check="off",
        history_days=90,
    ) == Policy(
        "https://panel.example/api", "http://proxy.example:3128", Path(CA_FILE), False, SOURCE, 90
    )


def test_what_is_not_there_is_open_and_unknown_names_do_not_count() -> None:
    assert policy(colour="blue", base_urls=7) == Policy(source=SOURCE)


def test_each_place_has_its_own_names() -> None:
    stored = {"BaseUrl": "https://a.example", "base_url": "https://b.example"}
    assert policy_of(stored, CAPITAL_NAMES, "x").base_url == "https://a.example"


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("direct", "direct"),
        (" system ", "system"),
        ("http://p:1", "http://p:1"),
        ("http://127.0.0.1:65535/", "http://127.0.0.1:65535"),
        ("http://[2001:db8::1]:8080", "http://[2001:db8::1]:8080"),
    ],
)
def test_a_proxy(text: str, proxy: str) -> None:
    assert policy(proxy=text).proxy == proxy


@pytest.mark.parametrize(
    ("value", "is_on"),
    [
        ("on", True),
        ("off", False),
        (" OFF ", False),
        (True, True),
        (False, False),
        (1, True),
        (0, False),
    ],
)
def test_the_update_check(value: object, is_on: bool) -> None:
    assert policy(update_check=value).update_check is is_on


REFUSED: list[tuple[str, object, str]] = [
    ("base_url", "", "character"),
    ("base_url", "http://api.example", "must begin with https"),
    ("base_url", "https://me:hush@api.example", "user name"),
    ("base_url", None, "must be a text"),
    ("base_url", ["https://a.example"], "must be a text"),
    ("proxy", "", "looks like"),
    ("proxy", "proxy.example:3128", "looks like"),
    ("proxy", "http://proxy.example", "looks like"),
    ("proxy", "https://proxy.example:1", "looks like"),
    ("proxy", "socks5://proxy.example:1", "looks like"),
    ("proxy", "http://proxy.example:0", "looks like"),
    ("proxy", "http://proxy.example:65536", "looks like"),
    ("proxy", "http://proxy.example:٣", "looks like"),
    ("proxy", "http://a b:1", "looks like"),
    ("proxy", "DIRECT", "looks like"),
    ("proxy", "http://me:hush@proxy.example:1", "password"),
    ("proxy", 3128, "must be a text"),
    ("ca_file", "ca.pem", "whole path"),
    ("ca_file", "", "whole path"),
    ("ca_file", f"{CA_FILE}\n/x", "whole path"),
    ("ca_file", f"{CA_FILE}\0", "whole path"),
    ("ca_file", True, "must be a text"),
    ("update_check", "no", "“off”"),
    ("update_check", 2, "“off”"),
    ("update_check", None, "“off”"),
    ("update_check", [], "“off”"),
    ("history_days", 6, "from 7 to 36500"),
    ("history_days", 36_501, "whole number"),
    ("history_days", 30.0, "whole number"),
    ("history_days", True, "whole number"),
    ("history_days", "a year", "whole number"),
    ("history_days", "", "whole number"),
    ("history_days", None, "whole number"),
]


@pytest.mark.parametrize(("name", "value", "why"), REFUSED)
def test_what_cannot_be_used_is_refused_by_name_and_place(
    name: str, value: object, why: str
) -> None:
    with pytest.raises(PolicyRefused, match=why) as caught:
        policy(**{name: value})
    told = str(caught.value)
    assert told.startswith(f"The managed default {name} in {SOURCE} cannot be used. ")
    assert told.endswith("Until that is mended the panel stays offline: ask your IT.")
    assert "hush" not in told


@given(
    st.dictionaries(
        st.sampled_from(["base_url", "proxy", "ca_file", "update_check", "history_days"]),
        st.text() | st.integers().map(str),
    )
)
def test_any_text_is_understood_or_refused(stored: dict[str, object]) -> None:
    try:
        found = policy(**stored)
    except PolicyRefused:
        return
    assert {name for name in stored if getattr(found, name) is not None} == set(stored)


def test_one_policy_over_another() -> None:
    above = Policy(proxy="direct", update_check=False, source="the environment")
    below = Policy("https://a.example", "http://p:1", Path("ca.pem"), True, "the policy")
    assert above.over(below) == Policy(
        "https://a.example", "direct", Path("ca.pem"), False, "the policy"
    )
    assert Policy(update_check=True).over(Policy(update_check=False)).update_check is True
    assert Policy().over(below) == below
    assert above.over(Policy(history_days=30)).history_days == 30
    assert Policy(history_days=90).over(Policy(history_days=30)).history_days == 90


@pytest.mark.parametrize("days", [90, "90", " 90 "])
def test_days_are_a_number_or_its_digits(days: object) -> None:
    assert policy(history_days=days).history_days == 90
