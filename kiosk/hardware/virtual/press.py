"""The inside of the virtual printer: stock, chip encoder, head and counters.

What it does wrong on demand is what RFID printers were seen to do: void a label, read the chip
of the label before, see two chips at once, stop in the middle of a label.
"""

import io
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PIL import Image, ImageDraw

from kiosk.hardware.chips.gen2 import WORD_BYTES, content_for
from kiosk.hardware.virtual.chip import Gen2Chip
from kiosk.hardware.virtual.faults import STOPS_PRINTING, FaultBook, ScriptedFault, VirtualFault
from kiosk.hardware.virtual.job import ChipRead, Job
from kiosk.hardware.virtual.tray import Label, Tray, TrayState, blank

_STOCK_MM = (101.6, 203.2)
_MM_PER_INCH = 25.4
_WHITE, _BLACK = 1, 0

Wait = Callable[[float], object]


@dataclass(frozen=True, slots=True)
class Timing:
    """How long the mechanics take, seconds."""

    encode_s: float = 0.05
    feed_s: float = 0.05


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a job.

    Attributes:
        answers: what ^HV sends to the host.
        is_interrupted: a fault struck in mid-label.
        rfid_error: in the words of `rfid.error.response`.
    """

    answers: bytes
    is_interrupted: bool
    rfid_error: str


@dataclass(frozen=True, slots=True)
class _Field:
    """What the encoder met over one label."""

    own: Gen2Chip | None
    seen: tuple[Gen2Chip, ...] = ()
    error: str = "RFID OK"


class Press:
    """Makes labels out of jobs and lays them into the tray."""

    def __init__(
        self,
        tray: Tray,
        faults: FaultBook,
        *,
        dpi: int,
        has_rfid: bool,
        timing: Timing,
        wait: Wait,
        has_ribbon: bool = True,
    ) -> None:
        self._tray = tray
        self._faults = faults
        self._dpi = dpi
        self._has_rfid = has_rfid
        self._timing = timing
        self._wait = wait
        self._has_ribbon = has_ribbon

    @property
    def stops(self) -> frozenset[VirtualFault]:
        """Give what keeps the press from printing now."""
        state = self._tray.state()
        stops = {fault for fault in STOPS_PRINTING if self._faults.has(fault)}
        if state.stock_left < 1:
            stops.add(VirtualFault.PAPER_OUT)
        if state.ribbon_left < 1:
            stops.add(VirtualFault.RIBBON_OUT)
        return frozenset(stops) - (set() if self._has_ribbon else {VirtualFault.RIBBON_OUT})

    def print_job(self, job: Job) -> Made:
        """Make the labels of one job, one after another, until one is good or the tries are used up."""
        tries = job.tries if job.epc and self._has_rfid else 1
        made = Made(b"", is_interrupted=False, rfid_error="RFID OK")
        for _ in range(tries):
            self._wait(self._timing.encode_s if job.epc else 0)
            self._wait(self._timing.feed_s)
            with self._tray.changing() as state:
                made = self._one_label(job, state)
            if made.rfid_error == "RFID OK" or self.stops:
                break
        return made

    def _one_label(self, job: Job, state: TrayState) -> Made:
        number = state.labels + 1
        striking = self._faults.striking(number)
        found = self._encoded(job, state, striking)
        is_void = found.error != "RFID OK"
        interruption = next((s for fault, s in striking.items() if fault in STOPS_PRINTING), None)
        if job.reprints_after_fault is not None:
            state.reprints_after_fault = job.reprints_after_fault
        label = Label(
            number=number,
            width_dots=job.width_dots or self._dots(_STOCK_MM[0]),
            height_dots=job.height_dots or self._dots(_STOCK_MM[1]),
            dpi=self._dpi,
            chips=(found.own,) if found.own else (),
            at=time.time(),
            is_void=is_void,
            is_partial=interruption is not None,
            aborted_graphics=job.aborted_graphics,
            ignored=tuple(dict.fromkeys(job.ignored)),
        )
        self._tray.put(label, _png(label, job))
        self._count(state, encoded=bool(job.epc) and self._has_rfid, is_void=is_void)
        self._end_single_faults(striking, interruption)
        answers = b"" if VirtualFault.NO_CHIP_ANSWER in striking else _reports(job, found.seen)
        return Made(answers, interruption is not None, found.error)

    def _encoded(self, job: Job, state: TrayState, striking: dict[VirtualFault, ScriptedFault]) -> _Field:
        if not self._has_rfid:
            return _Field(None, error="RFID OK")
        own = blank(state.seed, state.next_blank)
        if not job.epc:
            return _Field(own, (own,) if job.reads else ())
        if {VirtualFault.CHIP_VOID, VirtualFault.NO_CHIP} & set(striking):
            return _Field(own, error="NO TAG FOUND")
        beside = blank(state.seed, state.next_blank + 1)
        before = self._tray.label(state.labels)
        previous = before.chips[0] if before and before.chips else beside
        content = content_for(job.epc) if len(job.epc) in {24, 32} else b""
        coded = own.written(1, content)
        if VirtualFault.PREVIOUS_CHIP in striking:
            return _Field(own, (previous,))
        if VirtualFault.PREVIOUS_CHIP_WRITTEN in striking:
            rewritten = previous.written(1, content)
            if before:
                self._tray.note(replace(before, chips=(rewritten,)))
            return _Field(own, (rewritten,))
        if VirtualFault.WRONG_CHIP in striking:
            return _Field(coded, (beside,))
        return _Field(coded, (coded, beside) if VirtualFault.TWO_CHIPS in striking else (coded,))

    def _count(self, state: TrayState, *, encoded: bool, is_void: bool) -> None:
        state.labels += 1
        state.next_blank += 1
        state.stock_left -= 1
        state.ribbon_left -= 1
        state.void += encoded and is_void
        state.valid += encoded and not is_void

    def _end_single_faults(
        self, striking: dict[VirtualFault, ScriptedFault], interruption: ScriptedFault | None
    ) -> None:
        for scripted in striking.values():
            if scripted.label is not None and (
                scripted is interruption or scripted.fault not in STOPS_PRINTING
            ):
                self._faults.strike(scripted)

    def _dots(self, millimetres: float) -> int:
        return round(millimetres / _MM_PER_INCH * self._dpi)


def _reports(job: Job, seen: tuple[Gen2Chip, ...]) -> bytes:
    """Answer once for every chip that answered; a void label answers with empty fields."""
    answers = b""
    for chip in seen or (None,):
        fields = {read.field_number: _content(chip, read) for read in job.reads} if chip else {}
        for report in job.reports:
            content = fields.get(report.field_number, "").encode()[: report.size]
            answers += report.header + content + report.terminator
    return answers


def _content(chip: Gen2Chip, read: ChipRead) -> str:
    memory = chip.bank() if read.bank == "1" else bytes.fromhex(chip.tid)
    start = read.word * WORD_BYTES
    return memory[start : start + read.size].hex().upper()


def _png(label: Label, job: Job) -> bytes:
    size = (label.width_dots, label.height_dots)
    picture = Image.new("1", size, _WHITE)
    if label.is_void:
        pen = ImageDraw.Draw(picture)
        pen.text((size[0] / 2, size[1] / 2), "VOID", fill=_BLACK, anchor="mm", font_size=min(size) / 3)
    else:
        for x, y, graphic in job.graphics:
            mask = Image.frombytes("1", (graphic.row_bytes * 8, graphic.height), graphic.rows)
            picture.paste(_BLACK, (x, y), mask)
    if label.is_partial:
        picture.paste(_WHITE, (0, size[1] // 2, *size))
    stream = io.BytesIO()
    picture.save(stream, "PNG", dpi=(label.dpi, label.dpi))
    return stream.getvalue()
