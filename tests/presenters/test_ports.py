"""A stand-in that drifts from what it stands for proves nothing: names and arguments are held."""

from __future__ import annotations

import inspect

import pytest

from bithuman_panel.presenters import (
    account,
    budget,
    composer,
    ports,
    queue,
    record,
    releases,
    sounds,
    targets,
    welcome,
)
from tests.presenters import fakes, screens

PAIRS: list[tuple[type, type]] = [
    (ports.Reads, fakes.ScriptedReads),
    (ports.Sender, fakes.RecordingSender),
    (ports.Journal, fakes.ListJournal),
    (ports.Memory, fakes.StillMemory),
    (ports.Clock, fakes.HandClock),
    (account.AccountView, screens.Strip),
    (budget.BudgetView, screens.BudgetScreen),
    (composer.ComposerView, screens.ComposerScreen),
    (queue.QueueView, screens.QueueScreen),
    (record.RecordView, screens.RecordScreen),
    (releases.ReleasesView, screens.ReleasesScreen),
    (releases.Announcements, fakes.ScriptedAnnouncements),
    (releases.KeptReleases, fakes.KeptInHand),
    (sounds.SoundPlayer, fakes.RecordingPlayer),
    (sounds.SoundsView, screens.SoundsScreen),
    (targets.TargetsView, screens.TargetsScreen),
    (welcome.WelcomeView, screens.WelcomePage),
    (welcome.Accounts, fakes.ScriptedAccounts),
]


def calls(cls: type) -> dict[str, tuple[str, bool]]:
    """Return the public methods of ``cls``: their signatures, and whether they are awaited."""
    return {
        name: (str(inspect.signature(method)), inspect.iscoroutinefunction(method))
        for name, method in vars(cls).items()
        if inspect.isfunction(method) and not name.startswith("_")
    }


@pytest.mark.parametrize(("port", "fake"), PAIRS, ids=lambda cls: cls.__name__)
def test_a_fake_has_exactly_the_calls_of_its_port(port: type, fake: type) -> None:
    assert calls(port) != {}
    assert calls(fake) == calls(port)


def test_every_port_has_a_fake() -> None:
    modules = (account, budget, composer, ports, queue, record, releases, sounds, targets, welcome)
    found = {
        cls
        for module in modules
        for _, cls in inspect.getmembers(module, inspect.isclass)
        if getattr(cls, "_is_protocol", False) and cls.__module__ == module.__name__
    }
    assert found == {port for port, _ in PAIRS}
