from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.rehearsal.ratelimits import Bucket, Limits, RateLimits
from tests.rehearsal.calls import AVA, NOON, SPEAK, Caller, HandClock

if TYPE_CHECKING:
    from tests.rehearsal.conftest import Begin

LINE = {"message": "Hello"}


def test_a_bucket_empties_and_fills() -> None:
    clock = HandClock()
    rates = RateLimits(Limits(write=2), clock)
    granted = [rates.take("me", Bucket.WRITE) for _ in range(3)]
    assert [allowance.is_granted for allowance in granted] == [True, True, False]
    assert [allowance.remaining for allowance in granted] == [1, 0, 0]
    assert granted[2].retry_after_s == 30
    assert granted[2].reset_at == NOON + 60
    clock.now += 30
    assert rates.take("me", Bucket.WRITE).is_granted
    assert not rates.take("me", Bucket.WRITE).is_granted
    assert rates.take("you", Bucket.WRITE).is_granted
    assert rates.take("me", Bucket.READ).is_granted


def test_a_clock_that_steps_back_takes_nothing() -> None:
    clock = HandClock()
    rates = RateLimits(Limits(write=2), clock)
    rates.take("me", Bucket.WRITE)
    clock.now -= 1000
    assert rates.take("me", Bucket.WRITE).is_granted


def test_too_many_lines_are_throttled_and_reads_are_not(begin: Begin, clock: HandClock) -> None:
    caller = Caller(begin(limits=Limits(write=3)).base_url)
    replies = [caller.post(SPEAK, LINE) for _ in range(4)]
    assert [reply.status for reply in replies] == [200, 200, 200, 429]
    assert [reply.headers["X-RateLimit-Remaining"] for reply in replies] == ["2", "1", "0", "0"]
    last = replies[-1]
    assert last.error["code"] == "RATE_LIMITED"
    assert last.headers["Retry-After"] == "20"
    assert last.headers["X-RateLimit-Limit"] == "3"
    assert float(last.headers["X-RateLimit-Reset"]) == NOON + 60
    assert caller.get(f"/v1/agent/{AVA}/sessions").status == 200
    clock.now += 20
    assert caller.post(SPEAK, LINE).status == 200


def test_a_refused_line_counts_and_tells_the_rest(begin: Begin) -> None:
    caller = Caller(begin(limits=Limits(write=5)).base_url)
    reply = caller.post("/v1/agent/A00ZZZ0000/speak", LINE)
    assert (reply.status, reply.headers["X-RateLimit-Remaining"]) == (404, "4")


def test_accounts_have_buckets_of_their_own(begin: Begin) -> None:
    server = begin(limits=Limits(write=1))
    one, other = Caller(server.base_url), Caller(server.base_url, "rehearsal-other")
    assert [one.post(SPEAK, LINE).status for _ in range(2)] == [200, 429]
    assert other.post(SPEAK, LINE).status == 200


def test_a_demonstration_is_not_throttled(begin: Begin) -> None:
    caller = Caller(begin().base_url)
    assert {caller.post(SPEAK, LINE).status for _ in range(60)} == {200}


def test_wrong_secrets_are_throttled_by_address(begin: Begin) -> None:
    server = begin(limits=Limits(failed_auth=2))
    stranger = Caller(server.base_url, "stolen")
    assert [stranger.get("/v1/me").status for _ in range(3)] == [401, 401, 429]
    assert Caller(server.base_url).get("/v1/me").status == 200
