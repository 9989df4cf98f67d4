"""What is the matter with a printer of any language, in words that say what to do."""

from kiosk.core.ports import DeviceState, DeviceStatus, Fault
from kiosk.hardware.transport import PortStatus

LOOK = "look whether the label is out and whole"
NO_ANSWER = (
    "does not answer: check that it is switched on and closed, that labels and ribbon are in, then look again"
)

_CURES = {
    Fault.PAPER_OUT: "labels are out: load a new roll and close the printer",
    Fault.RIBBON_OUT: "the ribbon is out: load a new ribbon and close the printer",
    Fault.HEAD_OPEN: "the print head is open: close it until it clicks",
    Fault.COVER_OPEN: "a cover is open: close it until it clicks",
    Fault.TONER_OUT: "toner or ink is out: put in a new cartridge",
    Fault.JAM: "something is stuck in it: open it, take it out, and close it until it clicks",
    Fault.PAUSED: "it is paused: press the pause button on the printer",
    Fault.TOO_HOT: "the print head is too hot: wait some minutes",
    Fault.MOTOR_TOO_HOT: "its motor is too hot: wait some minutes",
    Fault.TOO_COLD: "the print head is too cold: wait until it has warmed up",
    Fault.BUFFER_FULL: "its memory is full: switch it off and on, then look for a label that came out",
    Fault.PARTIAL_FORMAT: "it holds a part of an earlier label: clear the printer before the next bib",
    Fault.MEMORY: "its settings are damaged: switch it off and on; if this comes again, use another printer",
    Fault.UNEXPLAINED: "it reports an error: look at its display, then switch it off and on",
}


def sentence_for(faults: frozenset[Fault]) -> str:
    """Say what is wrong and what to do; the most urgent first, empty for none."""
    return "; ".join(cure for fault, cure in _CURES.items() if fault in faults)


def status_of(
    name: str, kind: str, *, has_answered: bool, faults: frozenset[Fault], is_idle: bool
) -> DeviceStatus:
    """Put what a printer said of itself, or its silence, into words."""
    if not has_answered:
        return DeviceStatus(name, kind, DeviceState.NO_ANSWER, f"{name} {NO_ANSWER}")
    if faults:
        return DeviceStatus(name, kind, DeviceState.ATTENTION, f"{name}: {sentence_for(faults)}", faults)
    if not is_idle:
        words = f"{name} still holds an earlier label: wait, take it out, or clear the printer"
        return DeviceStatus(name, kind, DeviceState.BUSY, words)
    return DeviceStatus(name, kind, DeviceState.READY, f"{name} is ready")


def stall_from(name: str, kind: str, port: PortStatus | None) -> DeviceStatus:
    """Put a pause in mid-transfer into words; only the control pipe can be asked then."""
    if port is not None and port.is_paper_empty:
        faults = frozenset({Fault.PAPER_OUT})
        return DeviceStatus(name, kind, DeviceState.ATTENTION, f"{name}: {sentence_for(faults)}", faults)
    words = f"{name} takes no more: check labels, ribbon and cover; it then goes on by itself"
    return DeviceStatus(name, kind, DeviceState.ATTENTION, words)
