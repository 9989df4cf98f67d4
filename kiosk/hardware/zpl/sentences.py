"""What is the matter with a ZPL printer, in words that say what to do."""

from dataclasses import replace

from kiosk.core.ports import DeviceState, DeviceStatus, Fault
from kiosk.hardware.printer_words import NO_ANSWER, sentence_for, stall_from, status_of
from kiosk.hardware.zpl.answers import HostStatus
from kiosk.hardware.zpl.error_status import UNSAID, ErrorStatus, Notice

__all__ = ["NO_ANSWER", "notice_for", "sentence_for", "stall_from", "status_from"]

_NOTICES = {
    Notice.PAPER_LOW: "labels are nearly out: have a new roll at hand",
    Notice.CLEAN_HEAD: "the print head is dirty: clean it when the next roll is loaded",
    Notice.REPLACE_HEAD: "the print head is worn: have another printer at hand",
    Notice.CALIBRATE: "it does not know its labels well: calibrate it when the next roll is loaded",
}


def notice_for(notices: frozenset[Notice]) -> str:
    """Say what will soon be needed, empty for nothing."""
    return "; ".join(words for notice, words in _NOTICES.items() if notice in notices)


def status_from(
    name: str, kind: str, host: HostStatus | None, errors: ErrorStatus | None = None
) -> DeviceStatus:
    """Put an answer to ~HS, or its absence, into words.

    Args:
        name: of the printer.
        kind: what it is.
        host: the answer to ~HS, None for none.
        errors: what ~HQES says beside it; alone it can name a fault, and never that all is well.
    """
    status = status_of(
        name,
        kind,
        has_answered=host is not None or (errors is not None and bool(errors.faults)),
        faults=_faults(host, errors),
        is_idle=host is not None and host.is_idle,
    )
    if status.state is DeviceState.READY and errors is not None and errors.notices:
        return replace(status, sentence=f"{status.sentence}; {notice_for(errors.notices)}")
    return status


def _faults(host: HostStatus | None, errors: ErrorStatus | None) -> frozenset[Fault]:
    """Join both; where ~HS answers it knows better, because its answer is the newer one."""
    if errors is None:
        return host.faults if host is not None else frozenset()
    return errors.faults if host is None else host.faults | (errors.faults & UNSAID)
