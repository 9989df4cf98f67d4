"""What is the matter with a ZPL printer, in words that say what to do."""

from kiosk.core.ports import DeviceStatus
from kiosk.hardware.printer_words import NO_ANSWER, sentence_for, stall_from, status_of
from kiosk.hardware.zpl.answers import HostStatus

__all__ = ["NO_ANSWER", "sentence_for", "stall_from", "status_from"]


def status_from(name: str, kind: str, host: HostStatus | None) -> DeviceStatus:
    """Put an answer to ~HS, or its absence, into words."""
    return status_of(
        name,
        kind,
        has_answered=host is not None,
        faults=host.faults if host else frozenset(),
        is_idle=host is not None and host.is_idle,
    )
