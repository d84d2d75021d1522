"""What the operator does in the window, handed to the stage that is open at that moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bithuman_panel.app.naming import ask_name
from bithuman_panel.presenters.outlet import Key

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.rehearsing import Rehearsing
    from bithuman_panel.app.stage import Stage
    from bithuman_panel.ui.account_card import AccountCard
    from bithuman_panel.ui.ending_card import EndingCard
    from bithuman_panel.ui.filters_card import FiltersCard
    from bithuman_panel.ui.main_window import MainWindow
    from bithuman_panel.ui.report_card import ReportCard

    # Does something with the stage that is open now; nothing where none is.
    Now = Callable[[Callable[[Stage], object]], None]


def connect_stage(window: MainWindow, now: Now) -> None:
    """Connect all of the window that is the business of a stage, whichever is open."""
    connect_run_sheet(window, now)
    connect_details(window, now)
    connect_ledger(window, now)
    connect_account(window, now)
    connect_drills(window, now)
    connect_history(window, now)
    connect_files(window, now)
    window.composer.mode_chosen.connect(lambda mode: now(lambda s: s.composer.choose_mode(mode)))
    window.route_chosen.connect(
        lambda is_on: now(lambda s: s.composer.choose_route(via_add_context=is_on))
    )
    window.composer.text_edited.connect(lambda text: now(lambda s: s.composer.edit(text)))
    window.composer.older_requested.connect(lambda: now(lambda s: s.composer.recall_older()))
    window.composer.newer_requested.connect(lambda: now(lambda s: s.composer.recall_newer()))
    window.composer.snippets_wanted.connect(lambda text: now(lambda s: s.snippets.search(text)))
    window.composer.correcting.dropped.connect(lambda: now(lambda s: s.composer.drop_correction()))
    window.composer.focused.connect(lambda: now(lambda s: s.composer.focus()))
    window.targets.work.cancelled.connect(lambda: now(lambda s: s.listing.cancel()))
    window.undo_requested.connect(lambda: now(lambda s: s.undo.undo()))
    window.composer.undo.closed.connect(lambda: now(lambda s: s.undo.forget()))
    window.key_released.connect(lambda: now(lambda s: s.outlet.key_released()))
    window.strip.arm_requested.connect(lambda on: now(lambda s: s.arm(is_armed=on)))
    window.queue.withdraw_requested.connect(lambda id_: now(lambda s: s.queue.withdraw(id_)))
    window.queue.withdraw_all_requested.connect(lambda: now(lambda s: s.queue.withdraw_all()))
    window.queue.release_requested.connect(lambda: now(lambda s: s.queue.toggle_hold()))
    window.targets.agent_chosen.connect(lambda text: now(lambda s: s.radar.choose_agent(text)))
    window.targets.room_chosen.connect(lambda text: now(lambda s: s.targets.aim.choose_room(text)))
    window.targets.room_ticked.connect(lambda room: now(lambda s: s.targets.aim.tick_room(room)))
    window.targets.name_requested.connect(lambda room: now(lambda s: ask_name(s, room)))
    window.cards.nickname.once_made(
        lambda card: card.given.connect(
            lambda agent, room, name: now(lambda s: s.nicknames.give(agent, room, name))
        )
    )
    window.targets.favourite_requested.connect(lambda: now(lambda s: s.agents.toggle_favourite()))
    window.targets.favourite_moved.connect(
        lambda steps: now(lambda s: s.agents.move_favourite(steps))
    )
    window.targets.viewer_requested.connect(lambda: now(lambda s: s.agents.viewer.ask()))
    window.targets.broadcast_chosen.connect(lambda: now(lambda s: s.targets.aim.choose_broadcast()))
    window.targets.refresh_requested.connect(lambda: now(lambda s: s.radar.refresh()))
    window.record.entry_chosen.connect(lambda id_: now(lambda s: s.foreign.choose(id_ or None)))
    window.transcript.in_sight.connect(
        lambda is_shown: now(lambda s: s.audience.listening.transcript.show(is_shown=is_shown))
    )
    window.transcript.context_requested.connect(
        lambda said: now(lambda s: s.audience.listening.transcript.use(said))
    )
    window.transcript.entry_requested.connect(lambda id_: now(lambda s: s.foreign.show_entry(id_)))
    window.record.reuse_requested.connect(lambda: now(lambda s: s.foreign.reuse()))
    window.record.unknown_judged.connect(lambda what: now(lambda s: s.foreign.judge(what)))


def connect_details(window: MainWindow, now: Now) -> None:
    """Connect what is done with the entry that is looked at."""
    below, sheet = window.record.below, window.sheet
    below.cue_wanted.connect(lambda line: now(lambda s: s.foreign.make_cue(line, sheet.here())))
    below.cue_requested.connect(lambda: now(lambda s: s.details.show_cue()))
    below.entry_requested.connect(lambda id_: now(lambda s: s.foreign.show_entry(id_)))


def connect_files(window: MainWindow, now: Now) -> None:
    """Connect what writes the history, or a report of it, into files."""
    files = window.files
    files.export_requested.connect(lambda file, kind: now(lambda s: s.filing.export(file, kind)))
    window.report_requested.connect(lambda: now(lambda s: s.reporting.open()))
    window.record.bar.report_requested.connect(
        lambda: now(lambda s: s.reporting.open(is_of_shown=True))
    )
    window.cards.report.once_made(lambda card: _join_report(card, now))
    files.shown_export_requested.connect(
        lambda file, kind: now(lambda s: s.filing.export(file, kind, s.history.query))
    )
    files.backup_requested.connect(lambda: now(lambda s: s.filing.back_up()))
    window.record.work.cancelled.connect(lambda: now(lambda s: s.filing.cancel()))


def _join_report(card: ReportCard, now: Now) -> None:
    card.subject_chosen.connect(lambda place: now(lambda s: s.reporting.look(place)))
    card.save_requested.connect(
        lambda place, kind, file: now(lambda s: s.reporting.save(place, kind, file))
    )
    card.work.cancelled.connect(lambda: now(lambda s: s.reporting.cancel()))
    card.closed.connect(lambda: now(lambda s: s.reporting.leave()))


def connect_history(window: MainWindow, now: Now) -> None:
    """Connect what is looked for in the history."""
    bar = window.record.bar
    bar.searched.connect(lambda words: now(lambda s: s.history.search(words)))
    bar.all_requested.connect(lambda: now(lambda s: s.history.show_all()))
    window.importing.history_chosen.connect(lambda file: now(lambda s: s.foreign.open(file)))
    window.record.foreign.left.connect(lambda: now(lambda s: s.foreign.presenter.leave()))
    bar.filters_requested.connect(lambda: now(lambda s: s.filters.open()))
    window.cards.filters.once_made(lambda card: _join_filters(card, now))


def _join_filters(card: FiltersCard, now: Now) -> None:
    card.narrowed.connect(lambda query, days: now(lambda s: s.filters.narrow(query, days)))
    card.cleared.connect(lambda: now(lambda s: s.filters.clear()))
    card.save_requested.connect(lambda name: now(lambda s: s.filters.save(name)))
    card.use_requested.connect(lambda name: now(lambda s: s.filters.use(name)))
    card.rename_requested.connect(lambda name, new: now(lambda s: s.filters.rename(name, new)))
    card.delete_requested.connect(lambda name: now(lambda s: s.filters.delete(name)))


def connect_ledger(window: MainWindow, now: Now) -> None:
    """Connect what is done with the ledger."""
    ledger = window.ledger
    ledger.queue_requested.connect(lambda seen: now(lambda s: s.facts.ledger.queue_missing(seen)))
    ledger.correct_requested.connect(lambda id_: now(lambda s: s.facts.ledger.correct(id_)))
    ledger.entry_requested.connect(lambda id_: now(lambda s: s.foreign.show_entry(id_)))


def connect_account(window: MainWindow, now: Now) -> None:
    """Connect the cards of the account, and every button that opens a page of the platform."""

    def join_account(card: AccountCard) -> None:
        card.page_requested.connect(lambda page: now(lambda s: s.account.open_page(page)))
        card.end_requested.connect(lambda id_: now(lambda s: s.account.end(id_)))
        card.closed.connect(lambda: now(lambda s: s.account.card.close()))

    def join_ending(card: EndingCard) -> None:
        card.confirmed.connect(lambda typed: now(lambda s: s.account.confirm_end(typed)))
        card.closed.connect(lambda: now(lambda s: s.account.ending.leave()))

    for place in (window.composer.last_line, window.record, window.targets):
        place.page_requested.connect(lambda page: now(lambda s: s.account.open_page(page)))
    window.targets.end_requested.connect(lambda room: now(lambda s: s.account.end_here(room)))
    window.end_session_requested.connect(lambda: now(lambda s: s.account.end_here(None)))
    window.cards.account.once_made(join_account)
    window.cards.ending.once_made(join_ending)


def connect_run_sheet(window: MainWindow, now: Now) -> None:
    """Connect what is done on the run sheet: with the run, and with the show."""
    sheet = window.sheet
    sheet.go_requested.connect(lambda key, by_key: now(lambda s: s.run.go(key, by_key=by_key)))
    sheet.cover_requested.connect(lambda key, by: now(lambda s: s.run.cover(key, by_key=by)))
    sheet.steer_requested.connect(lambda key, by: now(lambda s: s.run.steer(key, by_key=by)))
    sheet.prime_requested.connect(lambda: now(lambda s: s.run.prime(Key.PLAIN)))
    sheet.withdraw_requested.connect(lambda: now(lambda s: s.run.withdraw()))
    window.begin_again_requested.connect(lambda: now(lambda s: s.run.begin_again()))
    sheet.standby_requested.connect(lambda cue: now(lambda s: s.run.stand_by(cue)))
    sheet.steps_requested.connect(lambda steps: now(lambda s: s.run.step(steps)))
    sheet.show_mode_requested.connect(lambda on: now(lambda s: s.show.lock(is_on=on)))
    sheet.value_given.connect(lambda name, value: now(lambda s: s.show.set_value(name, value)))
    sheet.remove_requested.connect(lambda ids: now(lambda s: s.show.remove(ids)))
    sheet.double_requested.connect(lambda ids: now(lambda s: s.show.duplicate(ids)))
    sheet.move_requested.connect(lambda ids, to: now(lambda s: s.show.move(ids, to or None)))
    sheet.sheet_chosen.connect(lambda each: now(lambda s: s.show.choose_sheet(each)))
    sheet.add_sheet_requested.connect(lambda name: now(lambda s: s.show.add_sheet(name)))
    sheet.rename_sheet_requested.connect(lambda name: now(lambda s: s.show.rename_sheet(name)))
    sheet.remove_sheet_requested.connect(lambda: now(lambda s: s.show.remove_sheet()))


def connect_drills(window: MainWindow, now: Now) -> None:
    """Connect what there is in a rehearsal alone."""

    def rehearse(act: Callable[[Rehearsing], object]) -> None:
        now(lambda s: act(s.rehearsing) if s.rehearsing else None)

    drilling = window.drilling
    drilling.started.connect(lambda drill: rehearse(lambda r: r.stage(drill)))
    drilling.stopped.connect(lambda: rehearse(lambda r: r.stage(None)))
    drilling.exam_requested.connect(lambda: rehearse(lambda r: r.begin_exam()))
    drilling.next_requested.connect(lambda: rehearse(lambda r: r.next_task()))
    drilling.end_requested.connect(lambda: rehearse(lambda r: r.end_exam()))
    window.strip.account_requested.connect(lambda: rehearse(lambda r: r.exam.open_account()))
    for asked in (window.send_requested, window.composer.send_requested):
        asked.connect(lambda key: rehearse(lambda r: r.press(key)))
