"""What may be said of an attempt, from the evidence alone; in doubt a person looks.

In line a chip is only believed when the answer carries this attempt's own key, the code that was asked for
and a TID, and the printer's own counters say one valid label more and no void one.
"""

from dataclasses import dataclass, replace

from kiosk.core.bib import ChipPlan
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import ChipAnswer, Fault, PrintAnswer, PrintResult
from kiosk.hardware.chips.gen2 import PC_MASK, pc_for
from kiosk.hardware.doubts import doubt_of_count, doubt_of_course
from kiosk.hardware.printer_words import LOOK
from kiosk.hardware.transport import Written
from kiosk.hardware.zpl.answers import ChipReport, Odometers

_PC_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known after an attempt.

    Attributes:
        written: what the printer took of the format.
        size: bytes of the format.
        reports: the chip answers that carry the attempt's key.
        before, after: counters; None if the printer did not say.
        is_done: it said that nothing can come out any more.
        is_gone: it went away after the last byte.
        late_faults: what stopped it after the last byte, cured or not.
        has_stopped: it stopped or fell silent after the last byte, for whatever reason.
        rfid_error: its own words on the last chip.
    """

    written: Written
    size: int
    before: Odometers
    after: Odometers | None = None
    reports: tuple[ChipReport, ...] = ()
    is_done: bool = False
    is_gone: bool = False
    late_faults: frozenset[Fault] = frozenset()
    has_stopped: bool = False
    rfid_error: str = ""


def judge(evidence: Evidence, chip: ChipPlan | None, sent: bytes) -> PrintAnswer:
    """Say what became of an attempt.

    Args:
        evidence: all that the printer said.
        chip: what was asked of its encoder, None for nothing.
        sent: the whole format, for the archive.
    """
    if not evidence.written.sent:
        return PrintAnswer(
            PrintResult.UNTOUCHED, sentence="the printer took nothing: check its cable, then try again"
        )
    answer = PrintAnswer(
        PrintResult.UNCERTAIN,
        chip=None,
        faults=evidence.late_faults,
        sent=sent[: evidence.written.sent],
        first_byte_s=evidence.written.first_byte_s,
    )
    doubt = _doubt_of_printer(evidence)
    if chip is None:
        printed = doubt or _doubt_of_label(evidence)
        return replace(answer, result=PrintResult.UNCERTAIN if printed else PrintResult.OUT, sentence=printed)
    if _is_void(evidence):
        reason = evidence.rfid_error or "it gives no reason"
        words = f"the printer marked the label VOID ({reason}): tear it up and print again"
        seen = _seen(evidence.reports, ChipVerdict.FAILED_DIRTY, words)
        return replace(answer, result=PrintResult.VOIDED, chip=seen, sentence=words)
    doubt = doubt or _doubt_of_chip(evidence, chip)
    verdict = ChipVerdict.UNKNOWN if doubt else ChipVerdict.OK
    result = PrintResult.UNCERTAIN if doubt else PrintResult.OUT
    return replace(answer, result=result, chip=_seen(evidence.reports, verdict, doubt), sentence=doubt)


def _doubt_of_printer(evidence: Evidence) -> str:
    """Say why the label may not be out; a printer that does not tell its counters did not quite answer."""
    return doubt_of_course(replace(evidence, is_done=evidence.is_done and evidence.after is not None))


def _doubt_of_label(evidence: Evidence) -> str:
    return doubt_of_count(evidence.after.labels - evidence.before.labels if evidence.after else 0)


def _doubt_of_chip(evidence: Evidence, chip: ChipPlan) -> str:
    tids = [report.content for report in evidence.reports if report.is_tid]
    codes = [report.content for report in evidence.reports if not report.is_tid]
    if not (tids and codes):
        return f"the printer did not say what is in the chip: {LOOK}, and do not hand it over"
    if len(tids) > 1 or len(codes) > 1:
        return (
            "several chips answered: take loose labels away from the printer, and do not hand this bib over"
        )
    if not tids[0] or not codes[0]:
        return "the chip could not be read: do not hand this bib over"
    if not _is_code(codes[0], chip.epc):
        return f"the chip answers {codes[0][_PC_DIGITS:]} instead of {chip.epc}: do not hand this bib over"
    valid, void = _counted(evidence)
    if (valid, void) != (1, 0):
        return f"the printer counts {valid} good and {void} void chips instead of 1 and 0: {LOOK}"
    return _doubt_of_label(evidence)


def _is_code(answered: str, epc: str) -> bool:
    """Compare PC and EPC; of the PC only length and kind, the chip may set the other bits."""
    try:
        pc = int(answered[:_PC_DIGITS], 16)
    except ValueError:
        return False
    return answered[_PC_DIGITS:] == epc.upper() and pc & PC_MASK == pc_for(epc) & PC_MASK


def _is_void(evidence: Evidence) -> bool:
    return evidence.is_done and _counted(evidence) == (0, 1)


def _counted(evidence: Evidence) -> tuple[int, int]:
    before, after = evidence.before, evidence.after
    if after is None or None in {before.valid, before.void, after.valid, after.void}:
        return 0, 0
    return (after.valid or 0) - (before.valid or 0), (after.void or 0) - (before.void or 0)


def _seen(reports: tuple[ChipReport, ...], verdict: ChipVerdict, sentence: str) -> ChipAnswer:
    tid = next((report.content for report in reports if report.is_tid), "")
    code = next((report.content for report in reports if not report.is_tid), "")
    return ChipAnswer(verdict, epc=code[_PC_DIGITS:], tid=tid, sentence=sentence)
