"""What is the matter with a receipt printer, in words that say what to do."""

from kiosk.core.ports import DeviceState, DeviceStatus, Fault
from kiosk.hardware.escpos.answers import SlipStatus
from kiosk.hardware.printer_words import sentence_for

CUT_SHORT = "the slip may be cut short: look at it, and print it again if it is not whole"
NOT_TAKEN = "the printer took no slip: check its cable and its paper, then print it again"
NO_ANSWER = "does not answer: check that it is switched on and closed, and that paper is in"
OFF_LINE = "is off-line: press its feed button, or switch it off and on"

# where a receipt printer is mended otherwise than a label printer
_CURES = {
    Fault.PAPER_OUT: "the paper is out: load a new roll and close the cover",
    Fault.HEAD_OPEN: "the cover is open: close it until it clicks",
    Fault.JAM: "the cutter is stuck: switch it off, free the paper, and switch it on",
}


def slip_status(name: str, kind: str, found: SlipStatus | None) -> DeviceStatus:
    """Put the answers of a receipt printer, or its silence, into words."""
    if found is None:
        return DeviceStatus(name, kind, DeviceState.NO_ANSWER, f"{name} {NO_ANSWER}")
    if found.faults:
        words = [cure for fault, cure in _CURES.items() if fault in found.faults]
        others = sentence_for(found.faults - _CURES.keys())
        sentence = "; ".join([*words, *([others] if others else [])])
        return DeviceStatus(name, kind, DeviceState.ATTENTION, f"{name}: {sentence}", found.faults)
    if found.is_off_line:
        return DeviceStatus(name, kind, DeviceState.ATTENTION, f"{name} {OFF_LINE}")
    return DeviceStatus(name, kind, DeviceState.READY, f"{name} is ready")
