"""Plain calls to a rehearsal server, with the standard library alone."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bithuman_panel.rehearsal.server import REHEARSAL_SECRET

if TYPE_CHECKING:
    from email.message import Message

AVA = "A48KTR2917"
BASIL = "A27MVW6043"
ESME = "A12345678"
FARAH = "A55BYX3184"
GORAN = "A70JPS4462"
HANNA = "A34WDF9031"
IVO = "A82ZGT1275"
NOON = 1_790_000_000.0
SPEAK = f"/v1/agent/{AVA}/speak"
CONTEXT = f"/v1/agent/{AVA}/add-context"


class HandClock:
    """A clock that stands still until it is put on."""

    def __init__(self, now: float = NOON) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: Message
    body: bytes

    def json(self) -> Any:  # noqa: ANN401 - JSON
        return json.loads(self.body)

    @property
    def error(self) -> Any:  # noqa: ANN401 - JSON
        """The error envelope's inner part; its numbers must agree with the status."""
        envelope = self.json()
        assert envelope["status"] == "error"
        assert envelope["status_code"] == envelope["error"]["httpStatus"] == self.status
        return envelope["error"]


class Caller:
    """Calls one server; each call on a connection of its own."""

    def __init__(
        self, base_url: str, secret: str | None = REHEARSAL_SECRET, timeout_s: float = 5.0
    ) -> None:
        self.port = urlsplit(base_url).port
        self._timeout_s = timeout_s
        self._headers = {"Connection": "close"} | ({"api-secret": secret} if secret else {})

    def get(self, path: str) -> Reply:
        return self.send("GET", path)

    def post(self, path: str, fields: object) -> Reply:
        return self.send("POST", path, json.dumps(fields).encode())

    def send(self, method: str, path: str, body: bytes | None = None) -> Reply:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self._timeout_s)
        headers = self._headers | ({"Content-Type": "application/json"} if body else {})
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return Reply(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def rooms(self, code: str) -> list[str]:
        body = self.get(f"/v1/agent/{code}/sessions").json()
        return [room["room_id"] for room in body["sessions"]]
