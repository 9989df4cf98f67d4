"""What is the matter with an office printer, in words that say what to do.

Source: RFC 8011, section 5.4.12, and the IANA registry of `printer-state-reasons`; those that begin with
`cups-` from the CUPS Implementation of IPP.
"""

from dataclasses import dataclass

from kiosk.core.ports import DeviceState, DeviceStatus, Fault
from kiosk.hardware.ipp.reports import JobReport, JobState, PrinterReport, PrinterState

CONNECTING = "connecting-to-device"
_SEVERITIES = ("-error", "-warning", "-report")


@dataclass(frozen=True, slots=True)
class Cure:
    """What one reason means.

    Attributes:
        words: what is wrong and what to do.
        stops: a person is needed before anything more comes out, unless the printer says otherwise.
    """

    words: str
    fault: Fault | None = None
    stops: bool = True


_JAM = Cure("paper is jammed: take it out, destroy what is torn, and close the printer", Fault.JAM)
_COVER = Cure("a cover is open: close it until it clicks", Fault.COVER_OPEN)
_TONER = Cure("toner or ink is out: put in a new cartridge", Fault.TONER_OUT)
_TONER_LOW = Cure("toner or ink is low: have a new cartridge at hand", stops=False)
_PAPER = Cure("the stock for bibs is out: load it and close the printer", Fault.PAPER_OUT)
_PAUSED = Cure("it is paused: let it go on at its display or in its queue", Fault.PAUSED)
_TRAY = Cure("a tray is missing: push it in until it clicks", Fault.COVER_OPEN)
_FULL = Cure("its tray for finished sheets is full: take them out")
_SPOOL = Cure("its memory is full: throw away the jobs that wait in it", Fault.BUFFER_FULL)
_GONE = Cure("its computer does not reach it: check its cable and its switch")
_DRIVER = Cure("its queue has no driver that works: set the queue up again")
_WASTE = Cure("its box for waste toner is full: put in a new one")

_CURES = {
    "media-empty": _PAPER,
    "media-needed": Cure("it waits for stock: load it, or press OK at its display", Fault.PAPER_OUT),
    "media-low": Cure("the stock for bibs is low: have more at hand", stops=False),
    "media-jam": _JAM,
    "cover-open": _COVER,
    "door-open": _COVER,
    "interlock-open": _COVER,
    "input-tray-missing": _TRAY,
    "output-tray-missing": _TRAY,
    "output-area-full": _FULL,
    "toner-empty": _TONER,
    "marker-supply-empty": _TONER,
    "toner-low": _TONER_LOW,
    "marker-supply-low": _TONER_LOW,
    "marker-waste-full": _WASTE,
    "fuser-over-temp": Cure("it is too hot: wait some minutes", Fault.TOO_HOT),
    "fuser-under-temp": Cure("it is warming up: wait some minutes", Fault.TOO_COLD),
    "paused": _PAUSED,
    "moving-to-paused": _PAUSED,
    "spool-area-full": _SPOOL,
    "offline": _GONE,
    "timed-out": _GONE,
    "shutdown": Cure("it is switched off or starting: switch it on, or wait some minutes"),
    CONNECTING: Cure("its computer looks for it: check its cable and its switch", stops=False),
    "cups-missing-filter": _DRIVER,
    "cups-insecure-filter": _DRIVER,
}
# of no use to anybody at the printer
_SILENT = ("cups-ipp-", "cups-waiting-")


@dataclass(frozen=True, slots=True)
class Trouble:
    """One reason of a printer, with its weight."""

    words: str
    fault: Fault | None
    stops: bool


def status_from(
    name: str, kind: str, report: PrinterReport, *, known: frozenset[str] | None = None
) -> DeviceStatus:
    """Put a printer's answer into words.

    Args:
        name: by which staff know the printer.
        kind: what it is, for staff.
        report: its answer.
        known: the reasons that it named before a bib was sent. A warning that has come since is why that bib
            does not come out; some printers never say more than a warning. None: no bib is under way.
    """
    has_stopped = report.state is PrinterState.STOPPED
    found = (
        _trouble(reason, has_stopped=has_stopped, is_new=known is not None and reason not in known)
        for reason in report.reasons
    )
    troubles = tuple(dict.fromkeys(trouble for trouble in found if trouble is not None))
    stops = [trouble for trouble in troubles if trouble.stops]
    faults = frozenset(trouble.fault for trouble in stops if trouble.fault is not None)
    if stops or has_stopped or not report.accepts_jobs:
        words = _joined(stops) or _stopped(report)
        return DeviceStatus(name, kind, DeviceState.ATTENTION, f"{name}: {words}", faults)
    if report.state is None:
        words = f"{name} does not say how it is: look at its display"
        return DeviceStatus(name, kind, DeviceState.NO_ANSWER, words)
    is_busy = report.state is PrinterState.PROCESSING
    words = f"{name} is printing" if is_busy else f"{name} is ready"
    warnings = _joined(list(troubles))
    state = DeviceState.BUSY if is_busy else DeviceState.READY
    return DeviceStatus(name, kind, state, f"{words}; {warnings}" if warnings else words)


def status_of_job(job: JobReport, printer: DeviceStatus) -> DeviceStatus:
    """Put into words what a job waits for; the printer's own status unless it is only this job that waits."""
    if printer.state is DeviceState.ATTENTION:
        return printer
    match job.state:
        case JobState.HELD:
            words = f"{printer.name} holds the bib back: release it at its display or in its queue"
        case JobState.STOPPED:
            words = f"{printer.name} stopped in the middle of the bib: look at its display"
        case _:
            return printer
    return DeviceStatus(printer.name, printer.kind, DeviceState.ATTENTION, words)


def _trouble(reason: str, *, has_stopped: bool, is_new: bool) -> Trouble | None:
    """Tell what a reason means; without severity it is as bad as its kind, or why the printer has stopped."""
    severity = next((end for end in _SEVERITIES if reason.endswith(end)), "")
    keyword = reason.removesuffix(severity)
    if keyword.startswith(_SILENT):
        return None
    cure = _CURES.get(keyword)
    could_stop = cure.stops if cure is not None else has_stopped
    match severity:
        case "-error":
            stops = True
        case "-warning":
            stops = is_new and could_stop
        case "-report":
            stops = has_stopped and could_stop
        case _:
            stops = could_stop
    if cure is None:
        return Trouble(f'it reports "{keyword}": look at its display', None, stops)
    return Trouble(cure.words, cure.fault, stops)


def _joined(troubles: list[Trouble]) -> str:
    return "; ".join(trouble.words for trouble in troubles)


def _stopped(report: PrinterReport) -> str:
    if not report.accepts_jobs:
        return "it takes no jobs: switch printing on at the printer or in its queue"
    return "it has stopped and does not say why: look at its display"
