"""The presenters of one open desk, wired to the window."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING
from uuid import uuid4

from bithuman_panel.app.accounting import Accounting
from bithuman_panel.app.adapters import DeskJournal, DeskReads
from bithuman_panel.app.agents import WindowAgents
from bithuman_panel.app.arrivals import Arrivals
from bithuman_panel.app.audience import Audience
from bithuman_panel.app.details import details_of
from bithuman_panel.app.facts import Facts
from bithuman_panel.app.filing import Filing
from bithuman_panel.app.filters import filters_of
from bithuman_panel.app.followers import Followers
from bithuman_panel.app.foreign import DeskForeignFiles, WindowForeign
from bithuman_panel.app.naming import names_of_rooms
from bithuman_panel.app.planning import DeskPlans
from bithuman_panel.app.playing import Playing
from bithuman_panel.app.radar import WindowRadar
from bithuman_panel.app.refusal import Refusal
from bithuman_panel.app.rehearsing import rehearsing_of
from bithuman_panel.app.reporting import reporting_of
from bithuman_panel.app.timekeeping import Timekeeping
from bithuman_panel.core.budget import Budget
from bithuman_panel.core.delivery import Outcome
from bithuman_panel.core.gate import Gate
from bithuman_panel.core.holds import Hold
from bithuman_panel.core.readbudget import ReadBudget
from bithuman_panel.presenters.apart import Apart
from bithuman_panel.presenters.budget import BudgetPresenter
from bithuman_panel.presenters.composer import ComposerPresenter
from bithuman_panel.presenters.history import HistoryPresenter
from bithuman_panel.presenters.outlet import Outlet
from bithuman_panel.presenters.queue import QueuePresenter
from bithuman_panel.presenters.record import RecordPresenter
from bithuman_panel.presenters.snippets import SnippetsPresenter
from bithuman_panel.presenters.undo import UndoPresenter
from bithuman_panel.presenters.work import WorkPresenter
from bithuman_panel.ui.loop import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from bithuman_panel.app.desk import Desk
    from bithuman_panel.app.memory import SettingsMemory
    from bithuman_panel.app.releases import Releases
    from bithuman_panel.core.choice import Choice
    from bithuman_panel.core.entry import Entry
    from bithuman_panel.core.models import Line
    from bithuman_panel.core.secret import Redactor
    from bithuman_panel.core.wording import Sentence
    from bithuman_panel.presenters.show import ShowPresenter
    from bithuman_panel.presenters.sounds import SoundsPresenter
    from bithuman_panel.services.clock import Clock
    from bithuman_panel.ui.bridge import EntryBridge
    from bithuman_panel.ui.main_window import MainWindow


class Stage:
    """What the window does while a desk is open. GUI thread only."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        memory: SettingsMemory,
        clock: Clock,
        redactor: Redactor,
        report: Callable[[BaseException], None],
        releases: Releases,
        sounds: SoundsPresenter,
        show: ShowPresenter,
        bridge: EntryBridge,
    ) -> None:
        self._window = window
        self._sounds, self._releases = sounds, releases
        self._tasks, self._desk, self._apart = Tasks(report), desk, Apart(report)
        self._marked, self._gate = DeskJournal(desk), Gate()
        then = self._expect, self._show_new, self._tasks.start
        self._arrivals = Arrivals(bridge, self._gate, *then)
        # Told by the composition root: whoever else shows whether anything would leave.
        self.on_gate: Callable[[], object] = lambda: None
        self.listing = WorkPresenter(window.targets.work)
        self.filing = Filing(window, desk, redactor, self._tasks, lambda: self.foreign.journal())
        self.reads = self._new_reads(clock)
        budget = Budget(clock.monotonic)
        self.undo = UndoPresenter(window.telling)
        self.history = HistoryPresenter(window.record, desk.pages, self._tasks.start)
        self.record = self._new_record(clock)
        files = DeskForeignFiles(desk.journal, clock, redactor)
        self.foreign = WindowForeign(window, desk, files, self, self._tasks.start, self._reuse)
        self.filters = filters_of(window, self, memory, clock, redactor, self._tasks)
        self.times = self._new_times(memory, clock, show)
        self.outlet = self._new_outlet(clock, budget, redactor)
        self.show = show
        self.composer = self._new_composer(memory, redactor)
        self.snippets = SnippetsPresenter(window.composer, lambda: show.show.phrases)
        self.queue = self._new_queue(clock)
        self._arrivals.look = self.queue.refresh
        self.playing = self._new_playing(memory, clock)
        self.run = self.playing.run
        self.budget = BudgetPresenter(window.strip, budget, clock)
        self.audience = self._new_audience(clock)
        self.radar = self._new_radar(memory, redactor, clock)
        self.targets = self.radar.targets
        self.nicknames = names_of_rooms(window, memory, redactor, self.targets.aim)
        self.account = self._new_account(budget)
        self.facts = self._new_facts(clock)
        self.details = details_of(window, self._marked, show, redactor, self._tasks)
        self.agents = WindowAgents(window, desk, memory, self.reads, self.targets, self._tasks)
        self.refusal = self._new_refusal()
        self.rehearsing = rehearsing_of(window, desk, clock, self._tasks, self.refusal.end)
        self.reporting = reporting_of(window, desk, memory, clock, redactor, self._tasks, self)
        told = (self.times, self.audience, self.facts.ledger, self.run, self.playing.planning)
        self.followers = Followers(self._apart, *told, self.rehearsing)

    @property
    def is_quiet(self) -> bool:
        """Whether nothing waits, flies or is on hold."""
        is_still = not self._gate.is_held and not self._desk.lanes.pending()
        return is_still and not self.run.is_waiting

    def start(self, written: str = "") -> None:
        """Show what there is (``written`` before there was a desk), and begin to read the rest."""
        profile = self._desk.profile
        self._window.show_panel(profile.name, is_rehearsal=profile.is_rehearsal)
        self.undo.forget()
        self._gate.is_armed = self._window.strip.armed.isChecked()
        self.composer.start(written)
        self.show.listen(self.composer.proofread)
        if self._desk.notice:
            self._window.telling.show_problem(self._desk.notice)
        self.queue.restore([entry.line for entry in self._desk.left_queued])
        self._tasks.start(self.history.open())
        self._tasks.start(self.record.open())
        self.open_run()
        self.radar.start()
        self.account.start()
        self.times.start()
        self.audience.start()
        if self.rehearsing:
            self.rehearsing.start()

    def open_run(self) -> None:
        """Take the run of the open show up where the journal knows that it stood."""
        self.playing.open()

    def _new_reads(self, clock: Clock) -> DeskReads:
        return DeskReads(
            self._desk,
            self.listing,
            ReadBudget(clock.monotonic),
            clock,
            on_failure=lambda failure: self.refusal.note(failure),
            on_read=lambda failure: self.account.connection.take(failure),
        )

    def _new_record(self, clock: Clock) -> RecordPresenter:
        return RecordPresenter(
            self._window.telling,
            self.history,
            self._marked,
            clock,
            self._reuse,
            self._say_again,
            self._tasks.start,
            self.undo,
            on_correct=lambda entry: self.followers.correct(entry),
            room=self._window.shield.room,
            apart=self._apart,
        )

    def _new_times(self, memory: SettingsMemory, clock: Clock, show: ShowPresenter) -> Timekeeping:
        return Timekeeping(
            self._window,
            memory,
            clock,
            show,
            lambda agent: self.targets.language(agent),
            lambda: self.run.progress,
        )

    def _new_outlet(self, clock: Clock, budget: Budget, redactor: Redactor) -> Outlet:
        return Outlet(
            self._gate,
            self._desk.lanes,
            clock,
            budget,
            redactor,
            profile=self._desk.profile.name,
            new_id=lambda: uuid4().hex,
            on_entry=self._arrivals.let_go,
            on_submitted=self._arrivals.submitted,
        )

    def _new_audience(self, clock: Clock) -> Audience:
        return Audience(
            self._window,
            self._desk,
            self.reads,
            clock,
            self.record,
            self.times.pace,
            self._reuse,
            self._tasks,
        )

    def _new_account(self, budget: Budget) -> Accounting:
        return Accounting(
            self._window,
            self.reads,
            budget,
            self.audience.activity,
            self.targets.aim,
            self._tasks,
            is_locked=lambda: self.show.in_show_mode,
            nickname=self._window.shield.nicknames.title,
        )

    def _new_composer(self, memory: SettingsMemory, redactor: Redactor) -> ComposerPresenter:
        return ComposerPresenter(
            self._window.composer,
            self.outlet,
            memory,
            redactor,
            earlier=lambda *of: chain(self._arrivals.texts(*of), self.record.texts(*of)),
            lasts_s=self.times.pace.speaking_s,
            undo=self.undo,
            names=self._window.shield.names,
            phrases=lambda: self.show.show.phrases,
            fact_of=lambda entry_id: self.facts.ledger.text_of(entry_id),
            on_again=lambda entry: self.record.said_again(entry),
        )

    def _new_facts(self, clock: Clock) -> Facts:
        return Facts(
            self._window,
            self._marked,
            self.outlet,
            clock,
            self._tasks,
            self.composer,
            self.targets.aim,
            profile=self._desk.profile.name,
        )

    def _new_radar(self, memory: SettingsMemory, redactor: Redactor, clock: Clock) -> WindowRadar:
        return WindowRadar(
            self._window,
            self.reads,
            memory,
            redactor,
            clock,
            self.show,
            self.audience.activity,
            self._tasks,
            is_in_front=self.audience.is_in_front,
            progress=lambda: self.run.progress,
            on_choice=self._aim,
            on_rooms=self.run.rooms_changed,
        )

    def _new_refusal(self) -> Refusal:
        return Refusal(
            self._gate,
            self._desk,
            self.reads,
            self.queue,
            self.targets,
            self.account,
            self.audience,
            self._on_gate,
        )

    def _new_queue(self, clock: Clock) -> QueuePresenter:
        return QueuePresenter(
            self._window.queue,
            self._gate,
            self._desk.lanes,
            on_hold=self._on_hold,
            on_withdrawn=self._on_withdrawn,
            on_resend=self.composer.resend,
            on_restore=self.outlet.let_go,
            take_up=self.composer.take_up,
            undo=self.undo,
            now=clock.monotonic,
            is_fresh=self._arrivals.is_fresh,
        )

    def _new_playing(self, memory: SettingsMemory, clock: Clock) -> Playing:
        return Playing(
            self._window,
            self.show,
            self.outlet,
            memory,
            self._marked,
            clock,
            self.times.talking,
            self._tasks,
            self.undo,
            lasts_s=self.times.pace.speaking_s,
            choice_of=lambda target: self.targets.choice_of(target),
            keep_plan=DeskPlans(self._desk, self.times.pace).keep,
            on_crash=self._on_crash,
        )

    async def close(self) -> None:
        """End everything that still reads for this desk."""
        self.playing.close()
        self.details.close()
        self.show.leave(self.composer.proofread)
        self.times.close()
        self.foreign.presenter.close()
        self.account.close()
        await self._tasks.close()

    def change(self, entry: Entry) -> Callable[[], object] | None:
        """Show a new line, or in its row what became of one; return what is to be done then."""
        if self._arrivals.takes(entry):
            return None
        self.record.show_row(entry)
        return lambda: self._follow(entry)

    def _follow(self, entry: Entry) -> None:
        # Whatever fails of the panel itself, nobody else is kept from knowing.
        apart = self._apart
        apart(self.record.change, entry)
        apart(self._sounds.hear, entry)
        apart(self.queue.refresh)
        if entry.outcome is not None:
            apart(self._gate.settled, entry.line, entry.outcome)
            apart(self.radar.rooms.heed, entry)
        self.followers.change(entry)
        apart(self.details.change, entry)
        if entry.outcome is None:
            return
        apart(self.account.change, entry)
        apart(self._note_budget, entry)
        if entry.verdict and entry.verdict.failure:
            apart(self.refusal.note, entry.verdict.failure)
        # Its lane held for it until here; what is known of it now holds for itself.
        self._desk.lanes.release(entry.id)

    def _note_budget(self, entry: Entry) -> None:
        if entry.outcome is Outcome.THROTTLED:
            self._desk.lanes.hold(Hold.WAIT)
        if self.budget.note(entry):
            self._tasks.start(self._wait_out())

    def hold_pending(self) -> None:
        """Freeze everything if a line or a cue waits, or a line is in flight; never releases."""
        hold = self.queue.hold if self.run.is_waiting else self.queue.hold_pending
        hold()

    def arm(self, *, is_armed: bool) -> None:
        """Let presses through the gate, or none."""
        self._gate.is_armed = is_armed
        self._on_gate()

    def _expect(self, entry: Entry) -> None:
        self._apart(self._releases.begin_show)
        # Who waits for silence waits for it, before it is shown, too.
        self._apart(self.times.talking.expect, entry)

    def _show_new(self, entry: Entry) -> None:
        self._apart(self.record.add, entry)
        self._apart(self.foreign.presenter.let_go)
        self.followers.change(entry)

    def _on_hold(self) -> None:
        self._apart(self._releases.begin_show)
        if self.rehearsing:
            self._apart(self.rehearsing.exam.hold, is_held=self._gate.is_held)
        self._on_gate()

    def _on_gate(self) -> None:
        self.composer.gate_changed()
        self.run.gate_changed()
        self.on_gate()

    async def _wait_out(self) -> None:
        """Let what still waits go when the platform takes lines again, unless it is held."""
        await self.budget.count_down()
        self._desk.lanes.release(Hold.WAIT)

    def _on_withdrawn(self, entry: Entry) -> None:
        # The lane tells it too, but only when the line before it has ended.
        self._gate.unheard(entry.line)
        self._arrivals.show_all()
        self._apart(self.record.change, entry)
        self.followers.withdraw(entry)

    def _on_crash(self, told: Sentence) -> None:
        self.queue.hold()
        self._window.telling.show_problem(told)

    def _aim(self, choice: Choice | None, room_is_there: bool) -> None:
        self.composer.choose(choice, room_is_there=room_is_there)
        self.followers.aim(choice, room_is_there=room_is_there)
        # A rehearsal's rooms are nobody's, and it neither asks nor looks.
        if not self._desk.profile.is_rehearsal:
            self._releases.list_rooms(self.targets.rooms)

    def _say_again(self, entry: Entry) -> None:
        """Put an unknown line back, aimed where it went; say why where it cannot go there."""
        refused = self.targets.why_not(entry, self._desk.profile.name)
        if refused:
            self._window.composer.refuse(refused)
            return
        self.radar.aim_at(entry.line.target)
        self.composer.say_again(entry)
        self._window.composer.message.setFocus()

    def _reuse(self, line: Line) -> None:
        self.composer.reuse(line)
        self._window.composer.message.setFocus()
