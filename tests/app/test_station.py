from __future__ import annotations

from pathlib import Path

import pytest

from bithuman_panel.app.station import station_of
from bithuman_panel.core.policy import Policy, PolicyRefused, policy_refused
from bithuman_panel.core.wording import say

CANARY = "canary-0123456789"


def test_a_secret_of_the_environment_is_masked_from_the_first_moment() -> None:
    station = station_of({"BITHUMAN_API_SECRET": f" {CANARY}\n"})
    assert CANARY not in station.redactor.clean(f"so {CANARY} it is")


def test_an_unusable_secret_is_no_reason_to_stop() -> None:
    assert not station_of({"BITHUMAN_API_SECRET": "no"}).redactor.finds("no")
    assert not station_of({}).redactor.finds("")


def test_a_station_does_not_tell_its_environment() -> None:
    assert CANARY not in repr(station_of({"BITHUMAN_API_SECRET": CANARY}))


MANAGED = Policy("https://managed.example", "http://p:1", Path("/m.pem"), False, "the policy")


def test_without_variables_the_policy_counts() -> None:
    station = station_of({"BITHUMAN_PANEL_PROXY": " "}, lambda: MANAGED)
    assert station.managed() == MANAGED


def test_the_environment_beats_the_policy_setting_by_setting() -> None:
    environ = {
        "BITHUMAN_PANEL_PROXY": " direct ",
        "BITHUMAN_PANEL_UPDATE_CHECK": "on",
        "BITHUMAN_API_URL": "https://not-of-the-policy.example",
    }
    assert station_of(environ, lambda: MANAGED).managed() == Policy(
        "https://managed.example", "direct", Path("/m.pem"), True, "the policy"
    )
    own_file = {"BITHUMAN_PANEL_CA_FILE": "/own.pem"}
    assert station_of(own_file, lambda: MANAGED).managed().ca_file == Path("/own.pem")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BITHUMAN_PANEL_PROXY", "socks5://p:1"),
        ("BITHUMAN_PANEL_CA_FILE", "own.pem"),
        ("BITHUMAN_PANEL_UPDATE_CHECK", "maybe"),
    ],
)
def test_a_variable_that_cannot_be_used_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(PolicyRefused, match=f"managed default {name} in the environment"):
        station_of({name: value}, Policy).managed()


def test_a_broken_policy_is_not_helped_by_the_environment() -> None:
    def broken() -> Policy:
        raise policy_refused("the policy", say("It is broken."))

    environ = {"BITHUMAN_PANEL_PROXY": "direct", "BITHUMAN_PANEL_CA_FILE": "/own.pem"}
    with pytest.raises(PolicyRefused, match="It is broken"):
        station_of(environ, broken).managed()


def test_the_policy_is_read_anew_each_time() -> None:
    policies = [Policy("https://a.example"), Policy("https://b.example")]
    station = station_of({}, lambda: policies.pop(0))
    addresses = [station.managed().base_url for _ in range(2)]
    assert addresses == ["https://a.example", "https://b.example"]
