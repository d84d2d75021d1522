"""What can go wrong, typed, each with the words for the operator.

::

    PanelError
    ├── InputRefused      the input cannot be used; nothing was put on the wire
    ├── ApiFailed         the API answered a read with an error, or could not be reached
    ├── StoreFailed       the journal on disk could not be read or written
    └── SecretStoreFailed the system's password store did not do what was asked
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence


class PanelError(Exception):
    """Base of every error that the panel raises on purpose; its text is fit for the operator."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class InputRefused(PanelError):
    """The input cannot be used. The sentence says what and where, and never echoes a secret."""


class StoreFailed(PanelError):
    """A file of the panel's own could not be read or written; ``reason`` is the system's word."""

    def __init__(self, sentence: Sentence, reason: str | None = None) -> None:
        super().__init__(sentence)
        self.reason = reason


class Superseded(Exception):
    """A question was left off, because a newer one was asked: its answer is nobody's."""


class SecretState(StrEnum):
    """What the secret store says of a profile's secret (cli.md, ``secret --json``)."""

    PRESENT = "present"
    ABSENT = "absent"
    LOCKED = "locked"
    UNAVAILABLE = "unavailable"
    REFUSED = "refused"


class SecretStoreFailed(PanelError):
    """The system's password store is locked, missing or refused; ``state`` says which."""

    def __init__(self, sentence: Sentence, state: SecretState) -> None:
        super().__init__(sentence)
        self.state = state


class FailureKind(StrEnum):
    """What an error reply means for the operator, in every generation of the API's words."""

    BAD_SECRET = "bad-secret"
    MISSING_SECRET = "missing-secret"
    PLAN_REQUIRED = "plan-required"
    SUSPENDED = "suspended"
    FORBIDDEN = "forbidden"
    NO_CREDITS = "no-credits"
    AGENT_NOT_FOUND = "agent-not-found"
    NO_ACTIVE_ROOMS = "no-active-rooms"
    WRONG_ADDRESS = "wrong-address"
    INVALID_REQUEST = "invalid-request"
    NOT_READY = "not-ready"
    GONE = "gone"
    TOO_LARGE = "too-large"
    THROTTLED = "throttled"
    BLOCKED = "blocked"
    SERVER_FAULT = "server-fault"
    UNREACHABLE = "unreachable"
    UNREADABLE = "unreadable"
    OTHER = "other"


class Failure(NamedTuple):
    """An error reply, understood. ``message`` is the server's own text: shown as plain text only.

    ``title`` and ``hint`` are ours; ``link`` is the reply's upgrade or top-up address.
    ``retry_after_s`` is set for :attr:`FailureKind.THROTTLED` where the reply gave one.
    """

    kind: FailureKind
    title: Sentence
    hint: Sentence
    status: int | None = None
    code: str | None = None
    message: str | None = None
    link: str | None = None
    retry_after_s: int | None = None


class ApiFailed(PanelError):
    """A read of the API failed; ``failure`` says how."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.title)
        self.failure = failure
