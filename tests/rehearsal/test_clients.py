"""Clients written for the real API, unchanged but for the host and the secret."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import TYPE_CHECKING

import pytest
import requests

from bithuman_panel.rehearsal.server import REHEARSAL_SECRET, Generation
from tests.rehearsal.calls import AVA

if TYPE_CHECKING:
    from tests.rehearsal.conftest import Begin

EXAMPLES = [
    (
        "speak",
        {
            "message": "We have a 20% discount available today.",
            "room_id": "customer_session_1",
        },
        "speak",
    ),
    (
        "add-context",
        {
            "context": "Customer has VIP status. Preferred name: Alex. Account since 2021.",
            "type": "add_context",
            "room_id": "vip_session_42",
        },
        "add_context",
    ),
    (
        "add-context",
        {
            "context": "Your issue has been resolved. Let me know if you need anything else.",
            "type": "speak",
            "room_id": "support_session_1",
        },
        "speak",
    ),
]


@pytest.mark.parametrize("generation", Generation)
@pytest.mark.parametrize(("call", "fields", "kind"), EXAMPLES)
def test_the_page_s_examples_run_as_they_stand(
    begin: Begin, generation: Generation, call: str, fields: dict[str, str], kind: str
) -> None:
    server = begin(generation=generation)
    response = requests.post(
        f"{server.base_url}/v1/agent/A12345678/{call}",
        headers={"Content-Type": "application/json", "api-secret": REHEARSAL_SECRET},
        json=fields,
        timeout=5,
    )
    answer = response.json()
    expected = {"agent_code": "A12345678", "context_type": kind, "delivered_to_rooms": 1}
    assert {name: answer[name] for name in expected} == expected
    assert (answer == expected) is (generation is Generation.SEED)
    assert server.arrivals()[0].heard_in == (fields["room_id"],)


def test_urllib_as_it_comes(begin: Begin) -> None:
    server = begin()
    request = urllib.request.Request(  # noqa: S310 - loopback
        f"{server.base_url}/v1/agent/{AVA}/speak",
        data=json.dumps({"message": "Hello"}).encode(),
        headers={"api-secret": "rehearsal-script", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310
        assert json.load(answer)["context_type"] == "speak"
    request.remove_header("Api-secret")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=5)  # noqa: S310
    with refused.value as answer:
        assert json.load(answer)["error"]["code"] == "MISSING_AUTH"


def test_a_session_of_requests_uses_its_connection_again(begin: Begin) -> None:
    server = begin()
    with requests.Session() as session:
        session.headers["api-secret"] = REHEARSAL_SECRET
        for _ in range(3):
            assert session.get(f"{server.base_url}/v1/agents", timeout=5).json()["success"]
        assert server._running
        assert len(server._running.listener.server_state.connections) == 1
