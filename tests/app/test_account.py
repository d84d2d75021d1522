"""Which server is spoken to, and how. What commands make of it is in tests/cli/test_account.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from bithuman_panel.api.access import Access
from bithuman_panel.app.account import Server, server_of
from bithuman_panel.app.station import Station
from bithuman_panel.core.errors import InputRefused
from bithuman_panel.core.models import DEFAULT_BASE_URL, Profile
from bithuman_panel.core.policy import Policy, PolicyRefused, policy_refused
from bithuman_panel.core.secret import Secret
from bithuman_panel.core.wording import say
from tests.app.desks import station_in
from tests.cli.stations import FakeStore

MANAGED = Policy("https://managed.example", "http://p:1", Path("/m.pem"), source="the policy")
PLAIN = Profile("Stage")
OWN = Profile("Stage", "https://own.example")


def station(home: Path, policy: Policy = MANAGED, **variables: str) -> Station:
    return station_in(home, FakeStore(), lambda: policy, **variables)


def test_with_nothing_set_it_is_the_platforms_own(tmp_path: Path) -> None:
    assert server_of(PLAIN, station(tmp_path, Policy())) == Server(DEFAULT_BASE_URL, None, "system")


def test_the_policy_stands_before_the_built_in_default(tmp_path: Path) -> None:
    managed = Server("https://managed.example", Path("/m.pem"), "http://p:1")
    assert server_of(PLAIN, station(tmp_path)) == managed
    secret = Secret("stored-secret-1")
    assert managed.access(secret) == Access(
        "https://managed.example", secret, Path("/m.pem"), "http://p:1"
    )


def test_what_stands_before_the_policy(tmp_path: Path) -> None:
    here = station(tmp_path, BITHUMAN_API_BASE="https://env.example")
    assert server_of(PLAIN, here).base_url == "https://env.example"
    assert server_of(OWN, here).base_url == "https://own.example"
    given = server_of(OWN, here, base_url="https://option.example", ca_file="o.pem")
    assert given == Server("https://option.example", Path("o.pem"), "http://p:1")


def test_an_option_that_is_empty_is_no_wish_for_the_default(tmp_path: Path) -> None:
    with pytest.raises(InputRefused):
        server_of(OWN, station(tmp_path), base_url="")


def test_a_broken_policy_is_refused_even_where_it_is_not_needed(tmp_path: Path) -> None:
    def broken() -> Policy:
        raise policy_refused("the policy", say("It is broken."))

    here = station_in(tmp_path, FakeStore(), broken, BITHUMAN_API_URL="https://env.example")
    with pytest.raises(PolicyRefused):
        server_of(OWN, here, base_url="https://option.example", ca_file="o.pem")
