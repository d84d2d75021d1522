"""What the errors of the password stores mean, by name up their inheritance."""

from __future__ import annotations

import pytest
import secretstorage

from bithuman_panel.core.errors import SecretState
from bithuman_panel.services.secretfaults import failed_with
from tests.fault_table import Observed


@pytest.mark.fault("keyring", "Secret Service raises {error.__class__.__name__}", promise="P4")
@pytest.mark.parametrize(
    ("error", "state"),
    [
        (secretstorage.LockedException("x"), SecretState.LOCKED),
        (secretstorage.PromptDismissedException("x"), SecretState.LOCKED),
        (secretstorage.SecretServiceNotAvailableException("x"), SecretState.UNAVAILABLE),
        (secretstorage.ItemNotFoundException("x"), SecretState.UNAVAILABLE),
        (TimeoutError("x"), SecretState.UNAVAILABLE),
    ],
)
def test_errors_of_the_secret_service(
    error: Exception, state: SecretState, observed: Observed
) -> None:
    failed = failed_with(error, "Secret Service")
    assert failed.state is state
    assert "Secret Service" in str(failed)
    observed.did(failed)


def test_an_error_of_its_own_class_counts_as_its_parent() -> None:
    class Dismissed(secretstorage.PromptDismissedException):
        """A subclass in a later version."""

    assert failed_with(Dismissed(), "x").state is SecretState.LOCKED
