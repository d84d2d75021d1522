"""What the errors of the password stores mean, in words. Known by name: nothing is imported.

A store's own message is never shown or kept: some quote the secret (docs/reliability.md, 1f).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.core.errors import SecretState, SecretStoreFailed
from bithuman_panel.core.wording import say

if TYPE_CHECKING:
    from bithuman_panel.core.wording import Sentence

# Class names of keyring, SecretStorage and pywin32, up the inheritance.
_LOCKED = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})
_REFUSED = frozenset({"PasswordSetError", "PasswordDeleteError", "UnicodeError", "error"})


def failed_with(error: Exception, store: str) -> SecretStoreFailed:
    """Return the failure to raise instead of ``error``, which came from ``store``."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & _LOCKED:
        return locked_store(store)
    if names & _REFUSED:
        return _failure(
            say(
                "The password store ({store}) refused ({kind}). Try again, or keep the API secret "
                "for this session only.",
                store=store,
                kind=type(error).__name__,
            ),
            SecretState.REFUSED,
        )
    return _failure(
        say(
            "The password store ({store}) cannot be reached ({kind}). Check that it runs, or keep "
            "the API secret for this session only.",
            store=store,
            kind=type(error).__name__,
        ),
        SecretState.UNAVAILABLE,
    )


def locked_store(store: str) -> SecretStoreFailed:
    """Return the failure for a store that is locked, or whose unlock window was closed."""
    return _failure(
        say("The password store ({store}) is locked. Unlock it, then try again.", store=store),
        SecretState.LOCKED,
    )


def unsupported(platform: str) -> SecretStoreFailed:
    """Return the failure for a system without a password store that is known to be safe."""
    return _failure(
        say(
            "The panel knows no password store for this system ({platform}). Keep the API secret "
            "for this session only.",
            platform=platform,
        ),
        SecretState.UNAVAILABLE,
    )


def too_long(longest: int) -> SecretStoreFailed:
    """Return the failure for a secret that the store cannot take."""
    return _failure(
        say(
            "The API secret is too long for the password store: it takes {longest} characters. "
            "Check that you copied the secret alone.",
            longest=longest,
        ),
        SecretState.REFUSED,
    )


def not_kept(store: str) -> SecretStoreFailed:
    """Return the failure for a store that did not do what it said it did."""
    return _failure(
        say(
            "The password store ({store}) did not keep the change. Try again, or keep the API "
            "secret for this session only.",
            store=store,
        ),
        SecretState.REFUSED,
    )


def unusable(profile: str) -> SecretStoreFailed:
    """Return the failure for a stored secret that no request could carry."""
    return _failure(
        say(
            "The stored API secret of the profile {profile} cannot be used. Save it again.",
            profile=profile,
        ),
        SecretState.REFUSED,
    )


def timed_out() -> SecretStoreFailed:
    """Return the failure for a store that was given up on."""
    return _failure(
        say(
            "The password store does not answer. Look for its unlock window, or keep the API "
            "secret for this session only."
        ),
        SecretState.UNAVAILABLE,
    )


def _failure(sentence: Sentence, state: SecretState) -> SecretStoreFailed:
    return SecretStoreFailed(sentence, state)
