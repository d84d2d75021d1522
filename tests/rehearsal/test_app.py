from __future__ import annotations

import http.client
import logging

import pytest

from bithuman_panel.rehearsal.server import Drill, RehearsalServer
from tests.rehearsal.calls import AVA, CONTEXT, SPEAK, Caller


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/nothing",
        "/v1/agent",
        "/v1/agents/",
        f"{SPEAK}/up",
        "/v2//runtime-sessions",
    ],
)
def test_an_unknown_address_is_not_found(caller: Caller, path: str) -> None:
    reply = caller.get(path)
    assert (reply.status, reply.json()) == (404, {"detail": "Not Found"})
    assert reply.headers["Content-Type"] == "application/json"


def test_a_method_that_is_not_served(caller: Caller) -> None:
    reply = caller.send("DELETE", "/v1/agents")
    assert (reply.status, reply.json()) == (405, {"detail": "Method Not Allowed"})
    assert "GET" in reply.headers["Allow"]
    assert caller.get(SPEAK).status == 405
    patched = caller.send("PATCH", f"/v1/agent/{AVA}", b"{}")
    assert (patched.status, patched.json()) == (404, {"detail": "Not Found"})


@pytest.mark.parametrize("path", ["/health", "/readyz"])
def test_health_needs_no_secret(server: RehearsalServer, path: str) -> None:
    reply = Caller(server.base_url, secret=None).get(path)
    assert (reply.status, reply.json()["status"]) == (200, "ok")


GUARDED = ["/v1/me", "/v1/agents", f"/v1/agent/{AVA}", "/v2/credit-summaries"]


@pytest.mark.parametrize("path", GUARDED)
def test_no_secret_and_a_wrong_one_are_told_apart(server: RehearsalServer, path: str) -> None:
    absent = Caller(server.base_url, secret=None).get(path)
    assert (absent.status, absent.error["code"]) == (401, "MISSING_AUTH")
    wrong = Caller(server.base_url, "stolen-key").get(path)
    assert (wrong.status, wrong.error["code"]) == (401, "UNAUTHORIZED")


@pytest.mark.parametrize("secret", [None, "stolen-key"])
def test_the_older_api_did_not_tell_them_apart(seed_caller: Caller, secret: str | None) -> None:
    stranger = Caller(f"http://127.0.0.1:{seed_caller.port}", secret)
    reply = stranger.post(SPEAK, {"message": "Hello"})
    assert (reply.status, reply.error["code"]) == (401, "UNAUTHORIZED")


def test_a_wrong_secret_comes_before_a_bad_body(server: RehearsalServer) -> None:
    assert Caller(server.base_url, "stolen-key").send("POST", CONTEXT, b"{").status == 401


def test_every_reply_has_an_id_of_its_own(caller: Caller) -> None:
    paths = ["/v1/me", "/v1/agents", "/nothing", "/health", "/v1/agent/none"]
    ids = {caller.get(path).headers["X-Request-Id"] for path in paths}
    assert len(ids) == len(paths)


def test_rate_headers_cover_some_calls_only(caller: Caller) -> None:
    assert "X-RateLimit-Remaining" in caller.get("/v1/agents").headers
    assert "X-RateLimit-Remaining" not in caller.get("/v1/me").headers


def test_a_connection_serves_many_calls_and_closes_when_asked(server: RehearsalServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", Caller(server.base_url).port, timeout=5)
    try:
        connection.connect()
        stream = connection.sock
        for headers in ({}, {}, {"Connection": "close"}):
            connection.request("GET", "/health", headers=headers)
            assert connection.sock is stream
            answer = connection.getresponse()
            answer.read()
        assert answer.headers["Connection"] == "close"
    finally:
        connection.close()


@pytest.mark.allow_log_warning
def test_a_fault_of_the_simulation_is_told_in_the_log(
    server: RehearsalServer, caller: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    server._simulation.world._talks = None  # type: ignore[assignment]
    with caplog.at_level(logging.ERROR, logger="bithuman_panel"):
        reply = caller.get(f"/v1/agent/{AVA}/sessions")
    assert (reply.status, reply.error["code"]) == (500, "INTERNAL_ERROR")
    assert "The rehearsal platform failed" in caplog.text


def test_a_revoked_key_fails_every_call(server: RehearsalServer, caller: Caller) -> None:
    server.set_drill(Drill.KEY_REVOKED)
    for path in GUARDED:
        assert caller.get(path).error["code"] == "UNAUTHORIZED"
    assert caller.send("POST", "/v1/validate").json() == {"valid": False}
    server.set_drill(None)
    assert caller.get("/v1/me").status == 200
