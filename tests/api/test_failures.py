"""What an error means, in every shape and generation that the API has had."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bithuman_panel.api.failures import (
    failure_of,
    of_fault,
    of_kind,
    of_reply,
    retry_after,
)
from bithuman_panel.core.errors import FailureKind as Kind
from bithuman_panel.core.exchange import Exchange, Fault
from tests.api.test_replies import SCALARS

KEYS = st.sampled_from(["error", "code", "message", "detail", "details", "status", "upgrade_url"])
NEAR_MISSES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner))


LINKS = {"upgrade": "pricing", "topup": "topup"}


def kind_of(status: int, reply: object, content_type: str = "application/json") -> Kind | None:
    body = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
    failure = of_reply(status, (("Content-Type", content_type),), body)
    return failure.kind if failure else None


def today(code: str, message: str = "m", **more: object) -> dict[str, object]:
    return {"error": {"code": code, "message": message, **more}, "status": "error"}


@given(
    status=st.integers(100, 999),
    body=st.binary() | NEAR_MISSES.map(lambda value: json.dumps(value).encode()),
)
def test_every_reply_but_a_2xx_is_a_failure_and_none_raises(status: int, body: bytes) -> None:
    failure = of_reply(status, (("Retry-After", "x"),), body)
    assert failure is not None or 200 <= status < 300


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "VALIDATION_ERROR", Kind.INVALID_REQUEST),
        (400, "MISSING_PARAM", Kind.INVALID_REQUEST),
        (401, "UNAUTHORIZED", Kind.BAD_SECRET),
        (401, "MISSING_AUTH", Kind.MISSING_SECRET),
        (401, "ACCOUNT_SUSPENDED", Kind.SUSPENDED),
        (402, "INSUFFICIENT_BALANCE", Kind.NO_CREDITS),
        (403, "PLAN_REQUIRED", Kind.PLAN_REQUIRED),
        (403, "ACCOUNT_SUSPENDED", Kind.SUSPENDED),
        (403, "CONCURRENCY_LIMIT_REACHED", Kind.FORBIDDEN),
        (404, "AGENT_NOT_FOUND", Kind.AGENT_NOT_FOUND),
        (404, "NO_ACTIVE_ROOMS", Kind.NO_ACTIVE_ROOMS),
        (409, "AGENT_NOT_READY", Kind.NOT_READY),
        (410, "ENDPOINT_RETIRED", Kind.GONE),
        (410, "AGENT_DELETED", Kind.GONE),
        (413, "FILE_TOO_LARGE", Kind.TOO_LARGE),
        (422, "VALIDATION_ERROR", Kind.INVALID_REQUEST),
        (429, "RATE_LIMITED", Kind.THROTTLED),
        (500, "INTERNAL_ERROR", Kind.SERVER_FAULT),
        (502, "UPSTREAM_UNAVAILABLE", Kind.SERVER_FAULT),
        (503, "SERVICE_UNAVAILABLE", Kind.SERVER_FAULT),
    ],
)
def test_a_code_decides(status: int, code: str, kind: Kind) -> None:
    failure = of_reply(status, (), json.dumps(today(code)).encode())
    assert failure is not None
    assert (failure.kind, failure.status, failure.code) == (kind, status, code)
    assert failure.message == "m"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (103, Kind.OTHER),
        (302, Kind.WRONG_ADDRESS),
        (400, Kind.INVALID_REQUEST),
        (401, Kind.BAD_SECRET),
        (402, Kind.NO_CREDITS),
        (403, Kind.FORBIDDEN),
        (404, Kind.WRONG_ADDRESS),
        (405, Kind.WRONG_ADDRESS),
        (408, Kind.SERVER_FAULT),
        (409, Kind.NOT_READY),
        (410, Kind.GONE),
        (413, Kind.TOO_LARGE),
        (415, Kind.INVALID_REQUEST),
        (418, Kind.OTHER),
        (422, Kind.INVALID_REQUEST),
        (429, Kind.THROTTLED),
        (502, Kind.SERVER_FAULT),
        (504, Kind.SERVER_FAULT),
        (520, Kind.SERVER_FAULT),
    ],
)
def test_without_a_code_the_status_decides(status: int, kind: Kind) -> None:
    assert kind_of(status, b"<html>no</html>", "text/html") is kind
    assert kind_of(status, b"") is kind


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (today("NOT_FOUND", "No active rooms found for agent A1"), Kind.NO_ACTIVE_ROOMS),
        (today("NOT_FOUND", "Agent not found for code: A1"), Kind.AGENT_NOT_FOUND),
        (today("NOT_FOUND", "Room r1 not found"), Kind.NO_ACTIVE_ROOMS),
        (today("NOT_FOUND", "?"), Kind.AGENT_NOT_FOUND),
        (today("AGENT_NOT_FOUND", "No active rooms"), Kind.AGENT_NOT_FOUND),
        (today("NO_ACTIVE_ROOMS", "Agent not found"), Kind.NO_ACTIVE_ROOMS),
        ({"success": False, "error": "NO_ACTIVE_ROOMS", "message": "m"}, Kind.NO_ACTIVE_ROOMS),
        ({"success": False, "error": "AGENT_NOT_FOUND"}, Kind.AGENT_NOT_FOUND),
        ({"detail": "No active rooms found for agent A1"}, Kind.NO_ACTIVE_ROOMS),
        ({"detail": "Not Found"}, Kind.WRONG_ADDRESS),
        (b"<html>404</html>", Kind.WRONG_ADDRESS),
        (b"", Kind.WRONG_ADDRESS),
    ],
)
def test_the_two_404s_and_the_third(reply: object, kind: Kind) -> None:
    assert kind_of(404, reply) is kind


@pytest.mark.parametrize(
    ("status", "reply", "kind", "message"),
    [
        (401, {"error": "Unauthorized"}, Kind.BAD_SECRET, "Unauthorized"),
        (200, {"error": "Unauthorized"}, Kind.BAD_SECRET, "Unauthorized"),
        (422, {"detail": [{"loc": ["a"], "msg": "too short"}]}, Kind.INVALID_REQUEST, "too short"),
        (422, {"detail": []}, Kind.INVALID_REQUEST, None),
        (422, {"detail": [1]}, Kind.INVALID_REQUEST, None),
        (403, {"detail": {"code": "PLAN_REQUIRED", "message": "m"}}, Kind.PLAN_REQUIRED, "m"),
        (500, {"error": {"type": "t", "code": "x", "message": "m"}}, Kind.SERVER_FAULT, "m"),
        (400, {"code": "MISSING_PARAM", "message": "m"}, Kind.INVALID_REQUEST, "m"),
        (403, b"error code: 1010", Kind.BLOCKED, None),
        (403, b"<html><title>Attention | Cloudflare</title>", Kind.BLOCKED, None),
        (403, today("FORBIDDEN", "error code: 1010"), Kind.FORBIDDEN, "error code: 1010"),
    ],
)
def test_other_shapes(status: int, reply: object, kind: Kind, message: str | None) -> None:
    body = reply if isinstance(reply, bytes) else json.dumps(reply).encode()
    failure = of_reply(status, (), body)
    assert failure is not None
    assert (failure.kind, failure.message) == (kind, message)


@pytest.mark.parametrize(
    "reply",
    [
        today("INTERNAL_ERROR"),
        {"status": "error"},
        {"success": False},
        {"error": {"code": "X"}, "delivered_to_rooms": 1},
        {"status_code": 500},
        {"success": "False"},
        {"success": 0},
        {"detail": "Not Found"},
        {"detail": [{"loc": ["a"], "msg": "too short"}]},
        {"code": "NOT_FOUND", "message": "No active rooms found for agent A1"},
        {"code": "UNHEARD_OF", "message": "m"},
        {"code": "RATE_LIMITED"},
        {"errors": ["x"]},
        {"errors": {"a": "b"}},
        {"errors": ["x"], "rooms": None, "data": {}},
    ],
)
def test_a_200_may_carry_an_error(reply: object) -> None:
    assert kind_of(200, reply) is not None


@pytest.mark.parametrize(
    "reply",
    [
        *({}, [], {"error": None}, {"success": True, "error": ""}, {"status_code": 200}),
        *(b"<html>", b"", {"errors": []}, {"errors": None}, {"detail": None}, {"detail": ""}),
        # What says yes may say more.
        {"agent_code": "A1", "delivered_to_rooms": 1, "detail": "Published.", "errors": ["x"]},
        {"delivered_to_rooms": 0, "code": "NOT_FOUND", "message": "No active rooms."},
        {"rooms": [], "detail": "No active rooms."},
        {"success": True, "code": "OK_DONE", "message": "Done.", "errors": ["old"]},
        {"success": 1, "detail": "Done."},
        {"status": "success", "detail": "Done."},
        {"success": True, "data": {"delivered_to_rooms": 1}, "detail": "Done."},
        {"valid": False, "detail": "Unknown key."},
        {"sessions": [], "detail": "None is open."},
        # An agent's own code.
        {"code": "A80HVD8577", "name": "Ava"},
        {"code": "success", "message": "m"},
        {"code": 200, "message": "OK"},
    ],
)
def test_a_200_without_an_error_is_no_failure(reply: object) -> None:
    assert kind_of(200, reply) is None


def test_a_404_of_the_router_stays_one_whatever_a_200_would_say() -> None:
    assert kind_of(404, {"detail": "Not Found", "errors": ["x"]}) is Kind.WRONG_ADDRESS


def test_a_long_message_is_cut_and_rid_of_surrogates() -> None:
    failure = of_reply(400, (), json.dumps(today("X1X", "\ud800" + "a" * 9000)).encode())
    assert failure is not None
    assert failure.message == "a" * 1000


@pytest.mark.parametrize(
    "more",
    [
        {"error": {"code": "X", "upgrade_url": "https://www.bithuman.ai/x"}},
        {"error": {"code": "X", "topup_url": "https://www.bithuman.ai/x"}},
        {"error": {"details": {"upgrade_url": "https://www.bithuman.ai/x"}}},
        {"upgrade_url": "https://www.bithuman.ai/x"},
        {"error": {"upgrade_url": "http://a.test", "topup_url": "https://www.bithuman.ai/x"}},
    ],
)
def test_the_link_is_found_wherever_it_stands(more: dict[str, object]) -> None:
    failure = of_reply(402, (), json.dumps(more).encode())
    assert failure is not None
    assert failure.link == "https://www.bithuman.ai/x"


NOW = 1_800_000_000.0


def date(seconds: float) -> str:
    return format_datetime(datetime.fromtimestamp(NOW + seconds, UTC), usegmt=True)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        (" 12 ", 12),
        ("999999", 3600),
        (date(90), 90),
        (date(-90), 0),
        (date(99999), 3600),
        ("", None),
        ("-5", None),
        ("1.5", None),
        ("1e3", None),
        ("soon", None),
        ("１２", None),
        ("1234567", None),
        ("Wed, 99 Foo 9999 99:99:99 GMT", None),
        ("Mon, 01 Jan 0001 00:00:00 +2359", 0),
    ],
)
def test_retry_after(value: str, seconds: int | None) -> None:
    assert retry_after(value, NOW) == seconds


@given(st.text())
def test_no_retry_after_raises(value: str) -> None:
    found = retry_after(value, NOW)
    assert found is None or 0 <= found <= 3600


def test_only_a_throttled_line_waits() -> None:
    headers = (("retry-AFTER", "7"),)
    throttled = of_reply(429, headers, b"")
    busy = of_reply(503, headers, b"")
    assert throttled is not None
    assert busy is not None
    assert (throttled.retry_after_s, busy.retry_after_s) == (7, None)


def test_a_date_is_counted_from_this_machine_s_clock() -> None:
    due = format_datetime(datetime.fromtimestamp(time.time() + 1000, UTC), usegmt=True)
    failure = of_reply(429, (("Retry-After", due),), b"")
    assert failure is not None
    assert 900 < (failure.retry_after_s or 0) <= 1001


def test_without_a_status_the_fault_speaks() -> None:
    failure = failure_of(Exchange("GET", "https://x", fault=Fault.CERTIFICATE))
    assert failure == of_fault(Fault.CERTIFICATE)
    assert failure_of(Exchange("GET", "https://x")) == of_fault(Fault.LOST)


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_words(fault: Fault) -> None:
    failure = of_fault(fault)
    assert failure.kind is Kind.UNREACHABLE
    assert str(failure.title).endswith(".")
    assert str(failure.hint).endswith(".")


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_words(kind: Kind) -> None:
    failure = of_kind(kind, 400)
    assert (failure.kind, failure.status) == (kind, 400)
    assert str(failure.title).endswith(".")
    assert str(failure.hint).endswith(".")


@pytest.mark.parametrize(
    ("status", "kind", "link"),
    [(402, Kind.NO_CREDITS, "topup"), (403, Kind.FORBIDDEN, "pricing")],
)
def test_of_several_links_the_one_that_helps_is_taken(status: int, kind: Kind, link: str) -> None:
    links = {f"{name}_url": f"https://www.bithuman.ai/{page}" for name, page in LINKS.items()}
    body = json.dumps({"error": {"message": "No.", **links}}).encode()
    failure = of_reply(status, (), body)
    assert failure is not None
    assert failure.kind is kind
    assert failure.link == f"https://www.bithuman.ai/{link}"


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize(
    "body",
    [
        {"error": {"code": "ACCOUNT_SUSPENDED", "message": "x"}},
        {"success": False, "error": "ACCOUNT_SUSPENDED", "message": "x"},
        {"error": "Account suspended"},
        {"detail": "Your account has been suspended."},
    ],
)
def test_a_suspended_account_is_known_in_every_generation(
    status: int, body: dict[str, object]
) -> None:
    failure = of_reply(status, (), json.dumps(body).encode())
    assert failure is not None
    assert failure.kind is Kind.SUSPENDED
