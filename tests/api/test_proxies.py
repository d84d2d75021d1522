"""The proxy that was chosen, and the system's own, as the environment names them."""

from __future__ import annotations

import pytest

from bithuman_panel.api.proxies import (
    Proxy,
    ProxyUnusable,
    proxy_between,
    spellings,
    system_proxies,
)

API = "https://api.bithuman.ai"


def test_none_is_none() -> None:
    assert system_proxies(API) is None


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_one_that_is_named_later_is_found_by_its_usual_names(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = spellings(API, "linux")
    assert system_proxies(API, names) is None
    monkeypatch.setenv(name, "http://p:1")
    assert system_proxies(API, names) == proxy_between(API, "system", names) == Proxy("p", 1)


def test_it_may_be_spelled_in_any_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("Https_Proxy", "http://p:1")
    assert system_proxies(API, spellings(API, "linux")) == Proxy("p", 1)


def test_where_there_is_none_a_line_does_not_go_through_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def all_of_it() -> dict[str, str]:
        asked.append(API)
        return {}

    monkeypatch.setattr("bithuman_panel.api.proxies.getproxies", all_of_it)
    assert system_proxies(API, spellings(API, "linux")) is None
    assert not asked
    assert spellings(API, "darwin") is None
    system_proxies(API, None)
    assert asked


@pytest.mark.parametrize(
    ("value", "proxy"),
    [
        ("http://proxy.test:3128", Proxy("proxy.test", 3128)),
        ("proxy.test:3128", Proxy("proxy.test", 3128)),
        (" proxy.test ", Proxy("proxy.test", 80)),
        ("http://[::1]:8", Proxy("::1", 8)),
        ("http://me@proxy.test", Proxy("proxy.test", 80, "Basic bWU6")),
        ("http://me:a%40b@proxy.test", Proxy("proxy.test", 80, "Basic bWU6YUBi")),
    ],
)
def test_a_value_is_understood(value: str, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", value)
    assert system_proxies(API) == proxy


@pytest.mark.parametrize(
    "value",
    ["https://p:1", "socks5h://p:1", "http://", "http://p:0", "http://p:99999", "http://a b", "::"],
)
def test_an_unusable_value_says_so_without_its_password(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", value.replace("//", "//me:hush-hush@"))
    with pytest.raises(ProxyUnusable) as caught:
        system_proxies(API)
    assert "hush" not in str(caught.value)


def test_a_proxy_s_password_is_not_printed() -> None:
    assert "aHVzaA" not in repr(Proxy("p", 1, "Basic aHVzaA=="))


def test_this_machine_is_never_reached_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://p:1")
    for base_url in ("http://127.0.0.1:1", "https://localhost", "http://[::1]:8"):
        assert system_proxies(base_url) is None


def test_no_proxy_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://p:1")
    monkeypatch.setenv("no_proxy", "example.test,.bithuman.ai")
    assert system_proxies(API) is None
    assert system_proxies("https://bithuman.test") == Proxy("p", 1)


def test_a_chosen_proxy_takes_the_place_of_the_systems_exceptions_and_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("https_proxy", "http://system.test:1")
    monkeypatch.setenv("no_proxy", ".bithuman.ai")
    assert proxy_between(API, "http://chosen.test:3128") == Proxy("chosen.test", 3128)
    assert proxy_between(API, "http://[2001:db8::1]:8") == Proxy("2001:db8::1", 8)
    assert proxy_between("https://other.test", "direct") is None
    assert proxy_between("https://other.test", "system") == Proxy("system.test", 1)


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:1", "https://localhost", "http://[::1]:8"])
def test_a_chosen_proxy_never_sees_this_machine(base_url: str) -> None:
    assert proxy_between(base_url, "http://chosen.test:3128") is None
