"""Pictures of every screen of the desk and the kiosk, from states made by hand.

QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.helpers.screens FOLDER
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer

from kiosk.app import RESOURCES, Running, open_site, running
from kiosk.core.entitlement import Choice, Denied, Grant
from kiosk.core.event import Event, Face
from kiosk.core.flow import Job, State
from kiosk.core.flow.effects import Encode, HandOver, LookUp, Reserve
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Checking,
    Choosing,
    Closed,
    Closing,
    HandingOver,
    Idle,
    LeftBehind,
    LookingUp,
    MakeStep,
    Making,
    ReadingBack,
    Refused,
    Reserving,
    Stopped,
    StoreTask,
    Storing,
)
from kiosk.core.people import BibNumber, EntitlementId, Member, MemberId, PickupId, RaceCode, Role, RunnerFile
from kiosk.core.pickup import (
    NOTHING_SEEN,
    Attempt,
    AttemptState,
    Checks,
    Chip,
    ChipVerdict,
    Pickup,
    PickupKind,
    PickupState,
)
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.core.reasons import Reason, refusal
from kiosk.ui.desk.pages import Page
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.face import make_application, make_window
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.fonts import house_fonts, install_fonts
from kiosk.ui.window.bridge import Bridge
from tests.helpers.events import member, pickup_moment, place, runner_file, sample_event
from tests.helpers.screens_desk import desk_pages, open_desk_page
from tests.helpers.stations import event_folder

DESK_SIZES = (QSize(1366, 768), QSize(1920, 1080))
KIOSK_SIZES = (QSize(1080, 1920), QSize(1366, 768))
HINT = "M100001 · M100002 · M100003"


LONG_PROBLEM = (
    "printer (virtual) does not answer: check that it is switched on and closed, that labels and ribbon are "
    "in, then look again"
)
MOVED = "the chip was moved while it was written: put the same one back on the mark and begin again"
NO_DATABASE = (
    "The database does not answer. Try again; if it stays so, use another station and call a supervisor."
)


def job_for(person: Member, attempt: AttemptState, *, bib: int = 1427, note: str = "", copy: int = 0) -> Job:
    """Make a pickup that has come as far as its attempt."""
    moment = pickup_moment()
    serial = copy + 1
    chip = Chip(1, f"C0DE00000000000{serial}10{bib:06d}")
    pickup = Pickup(
        pickup_id=PickupId(7),
        kind=PickupKind.REPLACEMENT if copy else PickupKind.ORIGINAL,
        entitlement_id=EntitlementId("E5001"),
        member_id=MemberId(person.member_id),
        race=RaceCode("42K"),
        start_area="SAS1",
        bib=BibNumber(bib),
        copy=copy,
        station="desk-1",
        incarnation="00112233445566aa",
        fence=1,
        state=PickupState.OPEN,
        checks=Checks(identity="passport"),
        opened_at=moment,
        attempts=(Attempt(BibNumber(bib), serial, copy, attempt, (chip,), note),),
    )
    return Job(pickup, runner_file(person, place(member_id=person.member_id)))


def states(event: Event) -> dict[str, State]:
    """Make one of every state."""
    camille = member()
    asked = LookUp(1, "M1001", None, NOTHING_SEEN)
    both = runner_file(camille, place(), place("E5002", race="10K"))
    lina = member("M1005", given_name="Lina", family_name="Moreau", guardian="Sophie Moreau")
    long = member("M1009", given_name="Maria Fernanda", family_name="de Albuquerque e Castro Vasconcelos")
    arabic = member("M1008", given_name="محمد", family_name="العربي", language="fr")
    races = {race.code: race for race in event.races}
    sas = place(start_area="SAS1")
    planned = job_for(camille, AttemptState.PLANNED)
    sent = job_for(camille, AttemptState.UNCERTAIN, note="the printer did not answer in time")
    void = job_for(camille, AttemptState.VOID, note="the chip could not be read: do not hand this bib over")
    made, proven = job_for(camille, AttemptState.MADE), job_for(camille, AttemptState.PROVEN)
    kept = replace(proven, pickup=replace(proven.pickup, with_staff=True))
    paper = DeviceStatus(
        "printer",
        "printer",
        DeviceState.ATTENTION,
        "printer: labels are out: load a new roll and close the printer",
    )
    grant = Grant(runner_file(camille, sas), sas, races["42K"], ("identity",))
    strict = Grant(
        runner_file(lina, place()), place(race="10K"), races["10K"], ("identity", "document", "guardian")
    )
    gone = refusal(Reason.WITHDRAWN, race="Marathon")
    had = refusal(Reason.ALREADY_COLLECTED, bib=1427, race="Marathon", when="09/08 12:00", where="desk-3")
    old = refusal(Reason.DOCUMENT_EXPIRED, kind="pps", until="2024-05-31")
    waiting = Making(1, planned, MakeStep.PRINT)
    return {
        "idle": Idle(),
        "looking": LookingUp(1, asked),
        "choosing": Choosing(1, asked, Choice(both, both.places, None)),
        "refused": Refused(1, asked, Denied(gone, runner_file(camille, sas))),
        "refused_collected": Refused(1, asked, Denied(had, runner_file(camille, sas))),
        "refused_document": Refused(1, asked, Denied(old, runner_file(long, sas))),
        "refused_not_ready": _refused(
            asked, runner_file(camille, sas), Reason.STATION_NOT_READY, why=paper.sentence
        ),
        "refused_full": _refused(
            asked, runner_file(camille, sas), Reason.NO_NUMBERS_LEFT, race="Marathon", area="SAS1"
        ),
        "refused_nobody_came": _refused(asked, runner_file(camille, sas), Reason.NO_VOLUNTEER_CAME),
        "refused_not_confirmed": _refused(asked, runner_file(camille, sas), Reason.NOT_CONFIRMED),
        "refused_no_copy": _refused(
            asked, runner_file(camille, sas), Reason.NO_VALID_COPY, bib=1427, race="Marathon"
        ),
        "refused_kept": _refused(asked, runner_file(camille, sas), Reason.KEPT_AT_DESK, bib=1427),
        "refused_unknown": Refused(1, asked, Denied(refusal(Reason.UNKNOWN_CODE))),
        "checking": Checking(1, asked, grant),
        "checking_strict": Checking(1, asked, strict),
        "refused_identity": _refused(asked, runner_file(camille, sas), Reason.IDENTITY_NOT_CONFIRMED),
        "refused_guardian": _refused(asked, runner_file(lina, sas), Reason.GUARDIAN_MISSING),
        "refused_proxy": _refused(asked, runner_file(camille, sas), Reason.PROXY_LIMIT, proxy="Ana", limit=2),
        "checking_kept": Checking(
            1,
            replace(asked, checks=Checks(overrides=frozenset({"unfinished"}), by="Sam")),
            replace(grant, wanted=BibNumber(1427), keeps=True, given_up=(RaceCode("10K"),)),
        ),
        "reserving": Reserving(1, Reserve(1, "M1001", None, NOTHING_SEEN)),
        "encoding": Making(1, planned, MakeStep.ENCODE),
        "making": waiting,
        "making_encoded": Making(1, job_for(camille, AttemptState.ENCODED), MakeStep.PRINT),
        "making_trouble": Making(1, planned, MakeStep.PRINT, paper),
        "asking_out": AskingIfOut(1, sent),
        "asking_out_again": AskingIfOut(1, sent, LONG_PROBLEM),
        "asking_destroyed": AskingDestroyed(1, void),
        "reading": ReadingBack(1, made),
        "reading_problem": ReadingBack(
            1, made, "This is bib 88; bib 1427 is the one to hand over. Scan bib 1427."
        ),
        "reading_kept": ReadingBack(1, kept),
        "handing": HandingOver(1, proven),
        "handing_kept": HandingOver(1, kept),
        "handing_long": HandingOver(1, job_for(long, AttemptState.PROVEN, bib=30417, copy=1)),
        "handing_arabic": HandingOver(1, job_for(arabic, AttemptState.PROVEN)),
        "storing": Storing(1, StoreTask.HAND_OVER, HandOver(1, proven), proven),
        "left_behind": LeftBehind(1, proven),
        "stopped": Stopped(1, "printer is not there: plug it in", asked, waiting, planned),
        "stopped_chip": _stopped_by_chip(job_for(camille, AttemptState.SENT)),
        "stopped_used": _stopped_by_chip(planned, "E28011600000A1B2C3D4E5F6"),
        "stopped_lookup": Stopped(1, NO_DATABASE, asked, LookingUp(1, asked)),
        "closed": Closed(1, Closing.HANDED_OVER, proven),
        "undone": Closed(1, Closing.UNDONE, planned),
    }


def _stopped_by_chip(job: Job, used: str = "") -> Stopped:
    """Stop with a chip that was moved, or with one that a dead bib had."""
    current = job.pickup.current
    begun = tuple(replace(chip, tid="E280AA", verdict=ChipVerdict.FAILED_DIRTY) for chip in current.chips)
    attempts = (current if used else replace(current, chips=begun),)
    job = replace(job, pickup=replace(job.pickup, attempts=attempts))
    again = Encode(1, job)
    words = "this chip was used before, for bib 12345, which is void. Take a blank one, or use it again"
    over = Encode(1, job, frozenset({used})) if used else None
    return Stopped(1, words if used else MOVED, again, Making(1, job, MakeStep.ENCODE), job, over)


def _refused(asked: LookUp, runner: RunnerFile, reason: Reason, **facts: object) -> Refused:
    return Refused(1, asked, Denied(refusal(reason, **facts), runner))


@contextmanager
def station(folder: Path, face: Face) -> Iterator[Running]:
    """Open a real station that nobody serves at."""
    bridge = Bridge()
    with open_site(event_folder(folder).station().file) as site:
        site.staff.add("Sam", Role.SUPERVISOR, "739154")
        site.staff.add("Val", Role.VOLUNTEER, "284617")
        with running(site, face=face, deliver=bridge.deliver, on_bug=bridge.bug) as at_work:
            at_work.health.ask_now()
            yield at_work


def settle(wait_ms: int = 150) -> None:
    """Let the window draw itself and answers come in."""
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()


def shoot(window: DeskWindow | KioskWindow, file: Path) -> None:
    """Save what the window shows."""
    settle()
    window.grab().save(str(file))


def busy_jobs() -> tuple[Job, ...]:
    """Give pickups that stand at different steps."""
    return job_for(member(), AttemptState.MADE), job_for(member(), AttemptState.VOID, copy=1)


def pages_of(window: DeskWindow) -> dict[str, tuple[str, Callable[[], Page]]]:
    """Give, by its name, each page of the desk and the name of the state that it lies over."""
    return desk_pages(window, states(window.counter.event), busy_jobs())


def shoot_desk_pages(window: DeskWindow, folder: Path) -> None:
    """Take pictures of the pages that lie over the desk."""
    known = states(window.counter.event)
    for name, (state, make) in pages_of(window).items():
        window.show_state(Idle(9))
        window.show_state(known[state])
        open_desk_page(window, make())
        shoot(window, folder / f"page_{name}.png")
        window._errands.close()


def main(folder: Path) -> None:
    """Render everything, in English and for the kiosk in French too."""
    make_application()
    install_fonts(house_fonts())
    languages = Languages(RESOURCES / "translations", offered=sample_event().languages)
    with tempfile.TemporaryDirectory() as temporary:
        with station(Path(temporary) / "desk", Face.DESK) as desk:
            for size in DESK_SIZES:
                _all(Face.DESK, desk, size, languages, folder / f"desk-{size.width()}")
        with station(Path(temporary) / "kiosk", Face.KIOSK) as kiosk:
            for size in KIOSK_SIZES:
                for code in ("fr", "en"):
                    languages.speak(code)
                    _all(Face.KIOSK, kiosk, size, languages, folder / f"kiosk-{size.width()}-{code}")


def _all(face: Face, at_work: Running, size: QSize, languages: Languages, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    window = make_window(face, at_work.counter, size=size, hint=HINT, languages=languages)
    window.show()
    for name, state in states(at_work.counter.event).items():
        window.show_state(Idle(0))
        if isinstance(window, KioskWindow) and not isinstance(state, Idle):
            window._speak(languages.code)
        window.show_state(replace(state, visit=1))
        shoot(window, folder / f"{name}.png")
    if isinstance(window, DeskWindow):
        shoot_desk_pages(window, folder)
    else:
        _kiosk_pages(window, folder, languages.code)
    window.close()
    window.deleteLater()


def _kiosk_pages(window: KioskWindow, folder: Path, code: str) -> None:
    window.show_state(Idle(0))
    window._speak(code)
    shoot(window, folder / "show_pass.png")
    window.show_state(states(window.counter.event)["asking_out"])
    window._staffing.open_gate()
    shoot(window, folder / "gate.png")
    window._staffing.leave()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
