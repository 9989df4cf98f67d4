"""Pages about a bib that was handed over: make it again, or take it back."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from kiosk.core.event import Event
from kiosk.core.flow.events import ReplaceAsked, TakeBackAsked
from kiosk.core.people import BibNumber, Role, RunnerFile
from kiosk.core.pickup import ReplaceReason
from kiosk.core.scan import looks_like_badge
from kiosk.ui.desk.owner import BibOwner
from kiosk.ui.desk.staff_pages import StaffPage
from kiosk.ui.language.texts import say
from kiosk.ui.screens.documents import ChoiceRow, is_cramped
from kiosk.ui.widgets.kit import Kit

PAUSE_MS: Final = 250


class BibPage(StaffPage):
    """A page about one bib, found by its number, its barcode, or the runner's pass.

    Signals:
        number_known: what was typed or scanned; `show_owner` takes whom it names.
        copy_wanted: the number of a bib in hand; `show_copy` takes which copy it is.
    """

    number_known = Signal(str)
    copy_wanted = Signal(int)

    def __init__(
        self, kit: Kit, event: Event, title: str, sentence: str, *, action: str, signed_in: str
    ) -> None:
        sentence = "" if is_cramped(kit.theme) else sentence
        super().__init__(kit, title, sentence, needed=Role.REPLACEMENT, action=action, signed_in=signed_in)
        self._bib: QLineEdit = kit.field(say("Bib number"), placeholder=say("Bib number: scan or type it"))
        self._owner = BibOwner(kit, event)
        self._barcode = event.barcode
        self._runner: RunnerFile | None = None
        self._problem = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._bib.textChanged.connect(self._changed)
        self._bib.returnPressed.connect(self._entered)
        self.inside.addWidget(self._bib)
        self.inside.addWidget(self._owner)

    def fill(self, bib: BibNumber) -> None:
        """Begin with a number that is known; what is typed next stands instead of it."""
        self._bib.setText(str(bib))
        self._bib.selectAll()

    def show_owner(self, asked: str, runner: RunnerFile | None) -> None:
        """Show whom the number names, if it still stands there."""
        if asked != self._asked:
            return
        self._problem = _why_not(asked, runner)
        self._runner = None if self._problem else runner
        if self._problem or runner is None or runner.held is None:
            self._owner.show_problem(self._problem)
            return
        self._owner.show_runner(runner, None)
        self.show_problem("")
        if not asked.isdigit():
            with QSignalBlocker(self._bib):
                self._bib.setText(str(runner.held.bib))
        self.copy_wanted.emit(runner.held.bib)

    def show_copy(self, bib: BibNumber, copy: int) -> None:
        """Show which copy of the bib it is."""
        if self._runner is not None and self._runner.held is not None and self._runner.held.bib == bib:
            self._owner.show_runner(self._runner, copy)

    @override
    def start(self) -> None:
        """Give the focus to the number."""
        self._bib.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def take_scan(self, text: str) -> bool:
        """Take a badge, the barcode of the bib, or the runner's pass."""
        if looks_like_badge(text):
            return super().take_scan(text)
        self._bib.setText(self._barcode.plain(text))
        self._look()
        return True

    @override
    def missing(self) -> str:
        if not self._asked:
            return say("Scan or type the number of the bib.")
        if self._runner is None:
            return self._problem or say("One moment: looking up whose bib it is.")
        return ""

    @property
    def bib(self) -> BibNumber:
        """Give the number of the runner's bib."""
        held = self._runner.held if self._runner is not None else None
        return held.bib if held is not None else BibNumber(0)

    @property
    def attempt(self) -> str:
        """Give the piece that was the newest one when the number was looked up."""
        held = self._runner.held if self._runner is not None else None
        return held.attempt if held is not None else ""

    @property
    def _asked(self) -> str:
        return self._bib.text().strip()

    def _changed(self) -> None:
        self._runner, self._problem = None, ""
        self._owner.show_nothing()
        self._pause.start()

    def _look(self) -> None:
        self._pause.stop()
        if self._asked:
            self.number_known.emit(self._asked)

    def _entered(self) -> None:
        self._look()
        self.focusNextChild()


class ReplacementPage(BibPage):
    """Another copy of a lost, damaged or stolen bib."""

    def __init__(self, kit: Kit, event: Event, *, signed_in: str = "") -> None:
        sentence = say("The old chip is revoked as soon as the new bib is proven.")
        super().__init__(
            kit,
            event,
            say("Replace a bib"),
            sentence,
            action=say("Make the replacement"),
            signed_in=signed_in,
        )
        self._reasons = ChoiceRow(
            kit,
            say("What happened to it?"),
            (
                (ReplaceReason.LOST.value, say("Lost"), "Alt+L"),
                (ReplaceReason.DAMAGED.value, say("Damaged"), "Alt+D"),
                (ReplaceReason.STOLEN.value, say("Stolen"), "Alt+S"),
            ),
            columns=3,
            is_low=True,
        )
        self._reasons.changed.connect(self.to_sign_in)
        self.inside.addWidget(self._reasons)
        self.add_sign_in()

    @override
    def missing(self) -> str:
        return super().missing() or ("" if self._reasons.chosen else say("Say what happened to the bib."))

    @override
    def act(self, name: str) -> None:
        """Ask for the replacement."""
        reason = ReplaceReason(self._reasons.chosen)
        self.said.emit(ReplaceAsked(self.bib, reason, name, self.attempt))


class NotCollectedPage(BibPage):
    """A bib was handed over by mistake and has come back: its piece is destroyed, the number waits."""

    def __init__(self, kit: Kit, event: Event, *, signed_in: str = "") -> None:
        sentence = say(
            "Scan the bib that came back. It is destroyed next; the runner can collect again later."
        )
        super().__init__(
            kit,
            event,
            say("Not collected after all"),
            sentence,
            action=say("Take the bib back"),
            signed_in=signed_in,
        )
        self._needed = Role.SUPERVISOR
        self._scanned = BibNumber(0)
        self._seen = kit.muted(say("If its barcode does not scan, a supervisor answers for it."))
        self.inside.addWidget(self._seen)
        self.add_sign_in()

    @override
    def take_scan(self, text: str) -> bool:
        if not looks_like_badge(text):
            self._scanned = self._barcode.bib_of(text) or BibNumber(0)
        return super().take_scan(text)

    @override
    def show_owner(self, asked: str, runner: RunnerFile | None) -> None:
        super().show_owner(asked, runner)
        if self._is_in_hand:
            # a runner's pass or a typed number says nothing about where the bib is; its barcode does
            self._needed = Role.REPLACEMENT
            self._seen.setText(say("Its barcode was read: the bib is in your hand."))

    @property
    def _is_in_hand(self) -> bool:
        return bool(self.bib) and self._scanned == self.bib

    @override
    def act(self, name: str) -> None:
        """Ask to open the pickup again."""
        self.said.emit(TakeBackAsked(self.bib, name, self.attempt, self._is_in_hand))


def _why_not(asked: str, runner: RunnerFile | None) -> str:
    """Say why nothing can be done with this number, or nothing."""
    if runner is None or runner.held is None:
        return say("Nobody has collected bib {bib}: scan the runner's pass instead.", bib=asked)
    held = runner.held
    if held.with_staff:
        return say("Bib {bib} is kept at a desk: scan the runner's pass and hand it over.", bib=held.bib)
    if held.is_open:
        return say(
            "Bib {bib} is being made at {where}: finish it there first.", bib=held.bib, where=held.station
        )
    if held.collected_at is None:
        return say("Bib {bib} was never collected: scan the runner's pass instead.", bib=held.bib)
    return ""
