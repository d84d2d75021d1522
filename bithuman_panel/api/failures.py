"""What an error means, of every shape and generation of the API, in words for a presenter.

A code decides before a status, a status before a message; a message tells today's two 404s apart
(docs/reliability.md). The server's own text is kept, never built into ours.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from bithuman_panel.api.replies import parsed, record, text
from bithuman_panel.core.errors import Failure, FailureKind
from bithuman_panel.core.exchange import Fault

if TYPE_CHECKING:
    from bithuman_panel.core.exchange import Exchange
    from bithuman_panel.core.wording import Sentence

LONGEST_MESSAGE = 1000
LONGEST_WAIT_S = 3600

_BY_CODE = {
    "UNAUTHORIZED": FailureKind.BAD_SECRET,
    "MISSING_AUTH": FailureKind.MISSING_SECRET,
    "PLAN_REQUIRED": FailureKind.PLAN_REQUIRED,
    "ACCOUNT_SUSPENDED": FailureKind.SUSPENDED,
    "RUNTIME_SUSPENDED": FailureKind.SUSPENDED,
    "FORBIDDEN": FailureKind.FORBIDDEN,
    "INSUFFICIENT_BALANCE": FailureKind.NO_CREDITS,
    "AGENT_NOT_FOUND": FailureKind.AGENT_NOT_FOUND,
    "NO_ACTIVE_ROOMS": FailureKind.NO_ACTIVE_ROOMS,
    "MISSING_PARAM": FailureKind.INVALID_REQUEST,
    "VALIDATION_ERROR": FailureKind.INVALID_REQUEST,
    "UNSUPPORTED_TYPE": FailureKind.INVALID_REQUEST,
    "AGENT_NOT_READY": FailureKind.NOT_READY,
    "AGENT_PROCESSING": FailureKind.NOT_READY,
    "AGENT_FAILED": FailureKind.NOT_READY,
    "BUILD_IN_PROGRESS": FailureKind.NOT_READY,
    "MODEL_NOT_GENERATED": FailureKind.NOT_READY,
    "ENDPOINT_RETIRED": FailureKind.GONE,
    "AGENT_DELETED": FailureKind.GONE,
    "AGENT_PURGED": FailureKind.GONE,
    "FILE_TOO_LARGE": FailureKind.TOO_LARGE,
    "RATE_LIMITED": FailureKind.THROTTLED,
    "SESSION_LIMIT": FailureKind.THROTTLED,
    "INTERNAL_ERROR": FailureKind.SERVER_FAULT,
    "UPSTREAM_ERROR": FailureKind.SERVER_FAULT,
    "UPSTREAM_UNAVAILABLE": FailureKind.SERVER_FAULT,
    "UPSTREAM_TIMEOUT": FailureKind.SERVER_FAULT,
    "SERVICE_UNAVAILABLE": FailureKind.SERVER_FAULT,
    "NO_AVAILABLE_WORKERS": FailureKind.SERVER_FAULT,
}
_BY_STATUS = {
    400: FailureKind.INVALID_REQUEST,
    401: FailureKind.BAD_SECRET,
    402: FailureKind.NO_CREDITS,
    403: FailureKind.FORBIDDEN,
    404: FailureKind.WRONG_ADDRESS,
    405: FailureKind.WRONG_ADDRESS,
    409: FailureKind.NOT_READY,
    410: FailureKind.GONE,
    413: FailureKind.TOO_LARGE,
    415: FailureKind.INVALID_REQUEST,
    422: FailureKind.INVALID_REQUEST,
    429: FailureKind.THROTTLED,
}
_UPGRADE_FIRST = ("upgrade_url", "topup_url", "pricing_url")
_TOPUP_FIRST = ("topup_url", "upgrade_url", "pricing_url")
# Compiled by the first failure: a line that arrives needs none of them.
_CODE = r"[A-Z][A-Z0-9_]{2,63}"
_NO_ROOMS = r"(?i)\bno (?:active|live|deliverable) (?:room|session)s?\b"
_ROOM_GONE = r"(?i)\b(?:room|session)\b.{0,300}\bnot (?:found|active|live)\b"
_SUSPENDED = r"(?i)\baccount\b.{0,80}\bsuspended\b"
_CLOUDFLARE = rb"(?i)error code: 1\d{3}\b|<title>[^<]{0,80}cloudflare"
_SECONDS = r"[0-9]{1,6}"
_ONLY_OF_SUCCESS = ("delivered_to_rooms", "rooms", "data", "sessions", "agents", "valid")


def failure_of(exchange: Exchange, now: float | None = None) -> Failure | None:
    """Return what went wrong in ``exchange``; None where a 2xx carries no error.

    ``now`` is Unix seconds, for a Retry-After that is a date.
    """
    if exchange.status is None:
        return of_fault(exchange.fault or Fault.LOST)
    return of_reply(exchange.status, exchange.reply_headers, exchange.reply_body, now)


def of_fault(fault: Fault) -> Failure:
    """Return the failure of an exchange that brought no status."""
    from bithuman_panel.api.error_words import FAULT_WORDS

    title, hint = FAULT_WORDS[fault]
    return Failure(FailureKind.UNREACHABLE, title, hint)


def of_kind(kind: FailureKind, status: int | None = None) -> Failure:
    """Return a failure of ``kind`` about which the server said nothing itself."""
    title, hint = _words(kind)
    return Failure(kind, title, hint, status)


def of_reply(
    status: int, headers: tuple[tuple[str, str], ...], body: bytes, now: float | None = None
) -> Failure | None:
    """Return what a reply complains of; None for a 2xx whose body is no error body."""
    said = _Said(parsed(body))
    if 200 <= status < 300 and not said.denies:
        return None
    kind = _kind(status, said, body)
    title, hint = _words(kind)
    return Failure(
        kind=kind,
        title=title,
        hint=hint,
        status=status,
        code=said.code,
        message=said.message,
        link=said.link(kind),
        retry_after_s=_wait(headers, now) if kind is FailureKind.THROTTLED else None,
    )


def _words(kind: FailureKind) -> tuple[Sentence, Sentence]:
    # A line that arrives needs none of them.
    from bithuman_panel.api.error_words import KIND_WORDS

    return KIND_WORDS[kind]


class _Said:
    """Code, message and link out of any shape of error body."""

    def __init__(self, reply: object) -> None:
        self._reply = record(reply)
        error = self._reply.get("error")
        detail = self._reply.get("detail")
        self._error = record(error) or record(detail)
        word = text(error, LONGEST_MESSAGE)
        written = [self._error.get("code"), self._reply.get("code"), word]
        codes = (each for each in written if isinstance(each, str) and re.fullmatch(_CODE, each))
        self.code = next(codes, None)
        self.message = (
            text(self._error.get("message"), LONGEST_MESSAGE)
            or text(self._reply.get("message"), LONGEST_MESSAGE)
            or (word if word != self.code else None)
            or text(detail, LONGEST_MESSAGE)
            or _listed(detail)
        )

    @property
    def is_error(self) -> bool:
        """Whether the body itself says that the call failed, whatever the status."""
        number = self._reply.get("status_code")
        return (
            self._reply.get("status") == "error"
            or _is_no(self._reply.get("success"))
            or bool(self._reply.get("error"))
            or (type(number) is int and number >= 400)
        )

    @property
    def denies(self) -> bool:
        """Whether the body of a 2xx says that the call failed.

        What else an error may look like counts only where nothing says that the call succeeded.
        """
        return self.is_error or (not self._affirms and self._complains)

    @property
    def _affirms(self) -> bool:
        success = self._reply.get("success") in (True, 1) or self._reply.get("status") == "success"
        return success or any(self._reply.get(key) not in (None, {}) for key in _ONLY_OF_SUCCESS)

    @property
    def _complains(self) -> bool:
        if self._reply.get("detail") or self._reply.get("errors"):
            return True
        # An agent that is described without an envelope has a code of its own.
        is_known = self.code in _BY_CODE or self.code == "NOT_FOUND"
        return self.code is not None and (is_known or bool(self._reply.get("message")))

    @property
    def has_envelope(self) -> bool:
        """Whether the API itself answered, rather than a router that knows no such address."""
        return bool(self.code or self.is_error)

    def link(self, kind: FailureKind) -> str | None:
        """Return the link that helps with ``kind``; none that leads from bitHuman, or not by https.

        What stands nearest to the error comes first.
        """
        from bithuman_panel.api.weblinks import safe_link

        keys = _TOPUP_FIRST if kind is FailureKind.NO_CREDITS else _UPGRADE_FIRST
        inside = (self._error, self._reply)
        sources = [each for part in inside for each in (part, record(part.get("details")))]
        sources.append(record(self._reply.get("data")))
        found = (source.get(key) for source in sources for key in keys)
        return next(filter(None, map(safe_link, found)), None)


def _is_no(success: object) -> bool:
    if isinstance(success, str):
        return success.strip().casefold() in ("false", "0", "no")
    return success is not None and success in (False, 0)


def _listed(detail: object) -> str | None:
    """Return the first complaint of a validation error that is a list."""
    if not isinstance(detail, list) or not detail:
        return None
    return text(record(detail[0]).get("msg"), LONGEST_MESSAGE)


def _kind(status: int, said: _Said, body: bytes) -> FailureKind:
    known = _BY_CODE.get((said.code or said.message or "").upper())
    if known:
        return known
    if status == 404 or said.code == "NOT_FOUND":
        return _kind_of_404(said)
    if status == 403 and re.search(_CLOUDFLARE, body[:4096]):
        return FailureKind.BLOCKED
    if status >= 500 or status in {408, 425, 499}:
        return FailureKind.SERVER_FAULT
    if status in {401, 403} and re.search(_SUSPENDED, said.message or ""):
        return FailureKind.SUSPENDED
    if 300 <= status < 400:
        return FailureKind.WRONG_ADDRESS
    return _BY_STATUS.get(status, FailureKind.OTHER)


def _kind_of_404(said: _Said) -> FailureKind:
    message = said.message or ""
    if re.search(_NO_ROOMS, message) or re.search(_ROOM_GONE, message):
        return FailureKind.NO_ACTIVE_ROOMS
    return FailureKind.AGENT_NOT_FOUND if said.has_envelope else FailureKind.WRONG_ADDRESS


def _wait(headers: tuple[tuple[str, str], ...], now: float | None) -> int | None:
    values = (value for name, value in headers if name.lower() == "retry-after")
    return retry_after(next(values, ""), time.time() if now is None else now)


def retry_after(value: str, now: float) -> int | None:
    """Return the seconds in a Retry-After header, 0 to 3600; None where it is odd."""
    written = value.strip()
    if re.fullmatch(_SECONDS, written):
        return min(int(written), LONGEST_WAIT_S)
    # Few servers write a date here.
    from email.utils import parsedate_to_datetime

    try:
        due = parsedate_to_datetime(written).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return max(0, min(round(due - now), LONGEST_WAIT_S))
