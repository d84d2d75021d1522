"""A stand-in that drifts from what it stands for proves nothing: names and arguments are held."""

from __future__ import annotations

import inspect

import pytest

from bithuman_panel.presenters import (
    account,
    account_card,
    budget,
    composer_view,
    cue_editor_view,
    drills,
    ending,
    exam,
    favourites,
    filters,
    hearing,
    history_view,
    ledger,
    ledger_view,
    nicknames,
    pace,
    phrases,
    portraits,
    ports,
    preflight,
    queue,
    record,
    releases,
    run_view,
    show,
    snippets,
    sounds,
    talking,
    targets_view,
    times,
    transcript,
    transcripts,
    undo,
    viewer,
    welcome,
)
from tests.presenters import (
    accounting,
    drilling,
    editing,
    fakes,
    flying,
    ledger_desk,
    paging,
    screens,
    show_screens,
    test_favourites,
    test_filters,
    test_nicknames,
    test_portraits,
    test_show_files,
    test_viewer,
)

PAIRS: list[tuple[type, type]] = [
    (ports.Reads, fakes.ScriptedReads),
    (ports.Sender, fakes.RecordingSender),
    (ports.Journal, fakes.ListJournal),
    (ports.Memory, fakes.StillMemory),
    (nicknames.NicknameMemory, test_nicknames.NamesInHand),
    (nicknames.NicknameView, test_nicknames.CardScreen),
    (favourites.FavouriteMemory, test_favourites.FavouritesInHand),
    (favourites.FavouritesView, test_favourites.FavouritesScreen),
    (portraits.PortraitSource, test_portraits.Gallery),
    (portraits.PortraitsView, test_portraits.Wall),
    (ports.Clock, fakes.HandClock),
    (ports.RunMemory, fakes.RunsInHand),
    (ports.ShowStore, test_show_files.Shelf),
    (ports.Speech, fakes.ScriptedSpeech),
    (account.AccountView, screens.Strip),
    (account.ConnectionView, screens.ConnectionScreen),
    (account_card.AccountCardView, accounting.AccountScreen),
    (account_card.AccountReads, accounting.ScriptedAccount),
    (ending.EndingView, accounting.EndingScreen),
    (ending.Endings, accounting.ScriptedEndings),
    (budget.BudgetView, screens.BudgetScreen),
    (composer_view.ComposerView, screens.ComposerScreen),
    (cue_editor_view.CueEditorView, editing.EditorScreen),
    (cue_editor_view.Places, editing.KnownPlaces),
    (ledger.Contexts, ledger_desk.KeptContexts),
    (ledger_view.LedgerView, ledger_desk.LedgerScreen),
    (drills.DrillsView, drilling.DrillsScreen),
    (drills.Staging, drilling.PaperStaging),
    (exam.ExamStore, drilling.ListedExams),
    (exam.ExamView, drilling.ExamScreen),
    (pace.PaceMemory, fakes.PaceInHand),
    (transcript.TranscriptView, screens.TranscriptScreen),
    (transcripts.Talks, fakes.ScriptedTalks),
    (hearing.Ears, fakes.OpenEars),
    (preflight.Platform, flying.ScriptedPlatform),
    (preflight.PreflightView, flying.PreflightScreen),
    (phrases.PhrasesView, editing.PhrasesScreen),
    (queue.QueueView, screens.QueueScreen),
    (record.RecordView, screens.RecordScreen),
    (filters.FiltersView, test_filters.FiltersScreen),
    (filters.FilterMemory, test_filters.FiltersInHand),
    (filters.Choosing, test_filters.ScriptedChoices),
    (history_view.HistoryView, paging.ListScreen),
    (history_view.Pages, paging.ListPages),
    (history_view.Rows, paging.OpenRows),
    (releases.ReleasesView, screens.ReleasesScreen),
    (releases.Announcements, fakes.ScriptedAnnouncements),
    (releases.KeptReleases, fakes.KeptInHand),
    (snippets.SnippetsView, screens.SnippetsScreen),
    (run_view.RunView, show_screens.RunScreen),
    (show.ShowView, show_screens.ShowScreen),
    (sounds.SoundPlayer, fakes.RecordingPlayer),
    (sounds.SoundsView, screens.SoundsScreen),
    (talking.TalkingView, screens.TalkingScreen),
    (targets_view.TargetsView, screens.TargetsScreen),
    (times.TimesView, screens.TimesScreen),
    (undo.UndoView, screens.UndoScreen),
    (viewer.ViewerView, test_viewer.ViewerScreen),
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
    modules = (
        account,
        account_card,
        budget,
        composer_view,
        cue_editor_view,
        drills,
        ending,
        exam,
        favourites,
        filters,
        hearing,
        history_view,
        ledger,
        ledger_view,
        nicknames,
        pace,
        phrases,
        portraits,
        ports,
        preflight,
        queue,
        record,
        releases,
        snippets,
        run_view,
        show,
        sounds,
        talking,
        targets_view,
        times,
        transcript,
        transcripts,
        undo,
        viewer,
        welcome,
    )
    found = {
        cls
        for module in modules
        for _, cls in inspect.getmembers(module, inspect.isclass)
        if getattr(cls, "_is_protocol", False) and cls.__module__ == module.__name__
    }
    assert found == {port for port, _ in PAIRS}
