"""What is unfinished, and who may be in twice."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from kiosk.core.flow import Job
from kiosk.core.flow.events import Shown
from kiosk.core.people import RunnerFile
from kiosk.ui.desk.pages import attempt_words
from kiosk.ui.language.formats import say_date
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.facts import races_of
from kiosk.ui.staff.page import Around, StaffPage
from kiosk.ui.staff.poll import Poll
from kiosk.ui.staff.words import day_words
from kiosk.ui.widgets.choices import Choices, Line

EVERY_S: Final = 10.0


class TwicePage(StaffPage):
    """Two lists; Enter on a line opens the runner."""

    def __init__(self, around: Around) -> None:
        super().__init__(around, say("Twice & unfinished"))
        kit = around.kit
        self._open_poll, self._twice_poll = Poll(EVERY_S), Poll(EVERY_S * 6)
        self._open_lines: list[Line] = []
        self._unfinished_title = kit.label(say("Unfinished"), Text.LEAD)
        self._unfinished = Choices(kit.theme, (), name=say("Unfinished"))
        self._twice_title = kit.label(say("Perhaps in twice"), Text.LEAD)
        self._twice = Choices(kit.theme, (), name=say("Perhaps in twice"))
        row: QHBoxLayout = kit.row(spacing=kit.theme.px(5))
        unfinished_hint = say("Choose one to go on here where it stopped.")
        twice_hint = say(
            "The same name and birth date under two member numbers: compare before a second bib."
        )
        for title, hint, lines in (
            (self._unfinished_title, unfinished_hint, self._unfinished),
            (self._twice_title, twice_hint, self._twice),
        ):
            column = kit.column(spacing=kit.theme.px(1.5))
            column.addWidget(title)
            column.addWidget(kit.muted(hint))
            column.addWidget(lines, 1)
            row.addLayout(column, 1)
            lines.chosen.connect(lambda code: self.said.emit(Shown(code)))
        self.main.addLayout(row, 1)

    @override
    def start(self) -> None:
        self._unfinished.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def tick(self) -> None:
        at_s = self.around.now_s
        if self._open_poll.is_due(at_s=at_s):
            self._open_poll.begin(at_s=at_s)
            self.around.counter.unfinished(self.here(self._show_unfinished))
        if self._twice_poll.is_due(at_s=at_s):
            self._twice_poll.begin(at_s=at_s)
            self.around.office.perhaps_twice(self.here(self._show_twice))

    @override
    def failed(self) -> None:
        self._open_poll.end()
        self._twice_poll.end()

    def _show_unfinished(self, jobs: tuple[Job, ...]) -> None:
        self._open_poll.end()
        self._unfinished_title.setText(
            say("Unfinished: {count}", count=len(jobs)) if jobs else say("Nothing is unfinished")
        )
        lines = [self._job_line(job) for job in jobs]
        if lines != self._open_lines:
            self._open_lines = lines
            self._unfinished.fill(lines)

    def _job_line(self, job: Job) -> Line:
        pickup = job.pickup
        title = say("Bib {bib}  ·  {name}", bib=pickup.bib, name=job.runner.member.name)
        since = say(
            "{station}, since {when}",
            station=pickup.station,
            when=day_words(pickup.opened_at, self.around.event),
        )
        words = attempt_words(pickup.current.state) if pickup.current else ""
        return Line(pickup.member_id, title, since, words)

    def _show_twice(self, groups: tuple[tuple[RunnerFile, ...], ...]) -> None:
        self._twice_poll.end()
        count = len(groups)
        self._twice_title.setText(
            say("Perhaps in twice: {count}", count=count) if count else say("Nobody seems to be in twice")
        )
        self._twice.fill([self._twice_line(runner) for group in groups for runner in group])

    def _twice_line(self, runner: RunnerFile) -> Line:
        member = runner.member
        detail = say(
            "{member}  ·  born {born}  ·  {races}",
            member=member.member_id,
            born=say_date(member.birth_date),
            races=races_of(self.around.event, runner),
        )
        aside = say("bib {bib}", bib=runner.held.bib) if runner.held else say("no bib")
        return Line(member.member_id, member.name, detail, aside)
