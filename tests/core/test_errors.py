from __future__ import annotations

import pytest

from bithuman_panel.core.errors import (
    ApiFailed,
    Failure,
    FailureKind,
    InputRefused,
    PanelError,
    SecretState,
    SecretStoreFailed,
    StoreFailed,
)
from bithuman_panel.core.wording import say

WORDS = say("The line is {what}.", what="empty")
FAILURE = Failure(FailureKind.BAD_SECRET, say("Unknown secret."), say("Copy it again."), 401)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (InputRefused(WORDS), "The line is empty."),
        (StoreFailed(WORDS), "The line is empty."),
        (SecretStoreFailed(WORDS, SecretState.LOCKED), "The line is empty."),
        (ApiFailed(FAILURE), "Unknown secret."),
    ],
)
def test_the_text_of_every_error_is_its_sentence(error: PanelError, text: str) -> None:
    assert str(error) == str(error.sentence) == text


def test_errors_keep_what_the_caller_decides_by() -> None:
    assert SecretStoreFailed(WORDS, SecretState.LOCKED).state is SecretState.LOCKED
    assert StoreFailed(WORDS, "disk full").reason == "disk full"
    assert StoreFailed(WORDS).reason is None
    assert ApiFailed(FAILURE).failure is FAILURE
