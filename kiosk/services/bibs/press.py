"""Making a bib: the journal is written before the first byte, and again with what came of it."""

from typing import assert_never

from kiosk.core.bib import ChipPlan, RenderedBib
from kiosk.core.errors import DocumentError, RuleError
from kiosk.core.event import Event
from kiosk.core.flow.effects import Job, Print
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.flow.events import Progressed, Troubled, Untouched
from kiosk.core.language import Language
from kiosk.core.pickup import AttemptState, ChipVerdict
from kiosk.core.ports import (
    Archive,
    BibRenderer,
    Devices,
    DeviceStatus,
    PrintAnswer,
    PrintResult,
)
from kiosk.services.bibs.content import bib_content
from kiosk.services.lanes.watchers import Watchers
from kiosk.services.pickups.keys import Keys
from kiosk.services.pickups.progress import Pickups


class Press:
    """Works the printer of one station; each method that touches it runs on its thread."""

    def __init__(
        self,
        event: Event,
        pickups: Pickups,
        devices: Devices,
        renderers: dict[str, BibRenderer],
        archive: Archive | None,
        language: Language = Language.ZPL,
    ) -> None:
        """Take what a station works with.

        Args:
            event: what the bibs are for.
            pickups: notes each step.
            devices: of the station.
            renderers: by the code of their race.
            archive: where finished pieces are kept, None: nowhere.
            language: what the printer is sent; it names the kept file.
        """
        self._event = event
        self._pickups = pickups
        self._devices = devices
        self._renderers = renderers
        self._archive = archive
        self._language = language

    def warm(self) -> None:
        """Load what draws, so that the first runner does not wait for it."""
        for renderer in self._renderers.values():
            renderer.warm()

    def draw(self, job: Job) -> RenderedBib:
        """Draw the bib of a job.

        Raises:
            DocumentError: it cannot be drawn as its design demands.
        """
        return self._renderer(job).render(bib_content(self._event, job))

    def pdf(self, job: Job) -> bytes:
        """Draw the bib of a job as PDF; raises as `draw`."""
        return self._renderer(job).pdf(bib_content(self._event, job))

    def png(self, job: Job, rendered: RenderedBib) -> bytes:
        """Encode a drawn bib for a screen."""
        return self._renderer(job).png(rendered.picture)

    def _renderer(self, job: Job) -> BibRenderer:
        return self._renderers[job.pickup.race]

    def print(self, asked: Print, keys: Keys, watchers: Watchers) -> FlowEvent:
        """Print one attempt, and encode it where the printer does that."""
        job, visit = asked.job, asked.visit
        try:
            rendered = self.draw(job)
        except DocumentError as problem:
            return Untouched(visit, job.attempt, job, str(problem))
        printer = self._devices.printer
        chip = _plan(job) if printer.encodes else None
        with keys("sent") as key:
            sent = self._pickups.sent(key, job)
        if not _is_begun(sent, job):
            return Progressed(visit, job.attempt, sent)

        def trouble(status: DeviceStatus) -> None:
            watchers.event(Troubled(visit, job.attempt, None if status.works else status))

        answer = printer.make(job.attempt, rendered.label, chip=chip, on_fault=trouble)
        if answer.first_byte_s is not None:
            watchers.first_byte(answer.first_byte_s)
        event = self._noted(visit, sent, answer, keys)
        self._keep(job, rendered, answer.sent, watchers)
        return event

    def _keep(self, job: Job, rendered: RenderedBib, sent: bytes, watchers: Watchers) -> None:
        if self._archive is None or not sent:
            return
        try:
            contents = {"png": self.png(job, rendered), "pdf": self.pdf(job), self._language.value: sent}
            watchers.kept(job.attempt, self._archive.keep(job.attempt, contents))
        except DocumentError as problem:
            watchers.trouble(str(problem))

    def clear(self) -> None:
        """Throw away what waits in the printer, so that a void bib cannot come out later."""
        self._devices.printer.clear()

    def _noted(self, visit: int, sent: Job, answer: PrintAnswer, keys: Keys) -> FlowEvent:
        match answer.result:
            case PrintResult.OUT:
                return Progressed(visit, sent.attempt, self._made(sent, answer, keys))
            case PrintResult.UNTOUCHED:
                with keys("untouched") as key:
                    before = self._pickups.untouched(key, sent, answer.sentence)
                return Untouched(visit, sent.attempt, before, answer.sentence)
            case PrintResult.VOIDED:
                with keys("void") as key:
                    void = self._pickups.voided(key, sent, answer.sentence, destroyed=False, chip=answer.chip)
                return Progressed(visit, sent.attempt, void)
            case PrintResult.UNCERTAIN:
                with keys("uncertain") as key:
                    unsure = self._pickups.uncertain(key, sent, answer.sentence, chip=answer.chip)
                return Progressed(visit, sent.attempt, self._unless_contradicted(unsure, answer, keys))
            case _:
                assert_never(answer.result)

    def _unless_contradicted(self, unsure: Job, answer: PrintAnswer, keys: Keys) -> Job:
        """Give a piece up whose chip says something else, whatever the event wants to be read back."""
        current = unsure.pickup.current
        if current is None or answer.chip is None:
            return unsure
        ours, seen = current.chips[0], answer.chip
        if seen.epc in {"", ours.epc} and seen.tid in {"", ours.tid}:
            return unsure
        with keys("void") as key:
            return self._pickups.voided(key, unsure, answer.sentence, destroyed=False)

    def _made(self, sent: Job, answer: PrintAnswer, keys: Keys) -> Job:
        """Note the finished label; a chip that another bib had before makes it void."""
        with keys("made") as key:
            made = self._pickups.made(key, sent, answer.chip)
        current = made.pickup.current
        if answer.chip is None or current is None:
            return made
        if all(chip.verdict is ChipVerdict.OK for chip in current.chips):
            return made
        note = answer.chip.sentence or "the chip that answered belongs to another bib"
        with keys("void") as key:
            return self._pickups.voided(key, made, note, destroyed=False)


def _is_begun(now: Job, asked: Job) -> bool:
    """Tell whether this very attempt was just noted as sent: a lost answer may be older than the pickup."""
    current = now.pickup.current
    is_same = now.attempt == asked.attempt and now.pickup.fence == asked.pickup.fence
    return is_same and current is not None and current.state is AttemptState.SENT


def _plan(job: Job) -> ChipPlan:
    current = job.pickup.current
    if current is None:
        raise RuleError(f"bib {job.pickup.bib} has no attempt to encode")
    chip = current.chips[0]
    return ChipPlan(current.key, chip.number, chip.epc)
