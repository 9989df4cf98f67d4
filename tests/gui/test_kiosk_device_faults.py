"""Every misfortune of a printer or an encoder at a kiosk: what is said, and how the runner gets one bib."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, HandingOver, Stopped
from kiosk.hardware.virtual.faults import VirtualFault as Fault
from kiosk.ui.kiosk.recovery import MOST_TRIES
from tests.helpers.people import Person, at_kiosk
from tests.helpers.screens_staff import handed_out
from tests.helpers.stations import StationFolder, event_folder, pass_of
from tests.helpers.stored import live_bibs, pickups_of

# a simulated printer that is asked and says nothing must not hold a test up
QUICK = "answer_s=1&finish_s=1"
BYTES = 2000
STOPS = (Fault.PAPER_OUT, Fault.RIBBON_OUT, Fault.HEAD_OPEN)
REASONS = {
    Fault.PAPER_OUT: "labels are out: load a new roll and close the printer",
    Fault.RIBBON_OUT: "the ribbon is out: load a new ribbon and close the printer",
    Fault.HEAD_OPEN: "the print head is open: close it until it clicks",
    Fault.NO_ANSWER: "does not answer: check",
    Fault.HS_SILENT: "does not answer: check",
    Fault.NO_CHIP: "No chip is on the encoder: put the bib's chip on the mark.",
    Fault.TWO_CHIPS: "2 chips are near the antenna: move the other bibs away, 30 cm at least",
}


@dataclass(frozen=True)
class Case:
    """A fault of one device.

    Attributes:
        words: that are read, whatever else is.
        is_encoders: it is that of an encoder apart from the printer.
        follows: an earlier runner's bib was made.
        after_bytes: the printer has taken so much of the bib.
    """

    fault: Fault
    words: str = ""
    is_encoders: bool = False
    follows: bool = False
    after_bytes: int | None = None

    def __str__(self) -> str:
        device = "encoder" if self.is_encoders else "printer"
        return f"{device}-{self.fault.value}" + ("-within" if self.after_bytes else "")

    def station(self, folder: Path) -> StationFolder:
        return event_folder(folder / "event").station(separate=self.is_encoders, options=QUICK)

    def strikes(self, place: StationFolder, *, label: int | None = None) -> None:
        """Let it happen: from now on, or at one piece only."""
        at = {} if label is None else {"label": label, "after_bytes": self.after_bytes}
        (place.break_encoder if self.is_encoders else place.break_printer)(self.fault, **at)

    def is_mended(self, place: StationFolder) -> None:
        (place.encoder_faults if self.is_encoders else place.faults).cure()


def encoder(fault: Fault, words: str = "", **more) -> Case:
    return Case(fault, words, is_encoders=True, **more)


GONE = "does not answer: check its cable"
WHILE_IDLE = [
    *(Case(fault, REASONS[fault]) for fault in (*STOPS, Fault.NO_ANSWER, Fault.HS_SILENT)),
    Case(Fault.UNPLUGGED, "check its cable and its switch"),
    encoder(Fault.UNPLUGGED, GONE),
]
BEFORE_ANYTHING_WAS_TAKEN = [
    *WHILE_IDLE,
    encoder(Fault.NO_ANSWER, GONE),
    *(encoder(fault, REASONS[fault]) for fault in (Fault.NO_CHIP, Fault.TWO_CHIPS)),
]
WITHIN_THE_CHIP = [
    encoder(Fault.GONE_IN_WRITE, GONE),
    encoder(Fault.CHIP_LEAVES, "put the same one back on the mark"),
]
WITHIN_THE_BIB = [Case(fault, after_bytes=BYTES) for fault in (*STOPS, Fault.CUTTER_STUCK)]
LOOK, BROKEN = "Somebody has to look.", "This piece did not turn out well. You get another one."
FOR_EYES = [
    *(Case(fault, LOOK) for fault in (Fault.NO_CHIP_ANSWER, Fault.TWO_CHIPS)),
    Case(Fault.UNPLUGGED, LOOK, after_bytes=BYTES),
    *(Case(fault, BROKEN) for fault in (Fault.CHIP_VOID, Fault.NO_CHIP, Fault.WRONG_CHIP)),
    *(Case(fault, BROKEN, follows=True) for fault in (Fault.PREVIOUS_CHIP, Fault.PREVIOUS_CHIP_WRITTEN)),
    encoder(Fault.CHIP_SWAPPED, "was begun for this bib and is not on the encoder"),
]
UNNOTICED = [
    *(Case(fault, after_bytes=BYTES) for fault in (Fault.STALLED_PIPE, Fault.PAPER_LOW, Fault.HQES_SILENT)),
    *(encoder(fault) for fault in (Fault.NOT_STORED, Fault.STORED_NOT_ACKNOWLEDGED, Fault.SLOW)),
]


def looks_until(runner: Person, holds: Callable[[], bool]) -> None:
    """Let the station look at its devices until something holds."""

    def looks() -> bool:
        runner.running.counter.poll_devices()
        return holds()

    runner.until(looks, lambda: runner.words)


def answers(runner: Person, place: StationFolder, badge: str) -> None:
    """Be the volunteer who looks and says what is true, until the bib can be taken."""
    before = len(place.labels)
    while not isinstance(runner.state, HandingOver):
        runner.until(lambda: isinstance(runner.state, AskingIfOut | AskingDestroyed | Stopped | HandingOver))
        if isinstance(runner.state, HandingOver):
            return
        asked = runner.state
        if not runner.window._staffing.is_here:
            runner.show_pass(badge)
        if isinstance(asked, Stopped):
            runner.press("Give this chip up")
        elif isinstance(asked, AskingIfOut):
            runner.press("Yes, it is out" if before else "No, nothing came out")
        else:
            runner.press("Destroyed – make another")
        runner.until(lambda asked=asked: runner.state is not asked)


@pytest.mark.parametrize("case", WHILE_IDLE, ids=str)
def test_a_kiosk_that_can_make_no_bib_is_out_of_order_says_why_and_opens_by_itself(
    qtbot: QtBot, tmp_path: Path, case: Case
) -> None:
    place = case.station(tmp_path)
    with at_kiosk(qtbot, place) as runner:
        runner.until(lambda: "Français" in runner.buttons)
        case.strikes(place)
        looks_until(runner, lambda: case.words in runner.words)
        runner.reads("Out of order – please use another station")

        case.is_mended(place)

        looks_until(runner, lambda: {"Français", "English"} <= set(runner.buttons))


@pytest.mark.parametrize("case", BEFORE_ANYTHING_WAS_TAKEN, ids=str)
def test_a_device_that_took_nothing_says_why_and_the_visit_goes_on_by_itself(
    qtbot: QtBot, tmp_path: Path, case: Case
) -> None:
    place = case.station(tmp_path)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        case.strikes(place)
        runner.show_pass(pass_of("E500001"))
        runner.reads("Please call a volunteer", "Your place is safe.", case.words)
        assert place.labels == []

        case.is_mended(place)

        looks_until(runner, lambda: "Take your bib" in runner.words)
        assert place.labels == [1]
        assert live_bibs(place, 1) == 1


@pytest.mark.parametrize("case", WITHIN_THE_BIB, ids=str)
def test_a_printer_that_stops_within_the_bib_waits_for_somebody_and_goes_on(
    qtbot: QtBot, tmp_path: Path, case: Case
) -> None:
    place = case.station(tmp_path)
    case.strikes(place, label=1)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.reads("Please call a volunteer", "The printer waits for somebody. Your bib goes on by itself.")

        case.is_mended(place)

        runner.reads("Take your bib")
        assert place.labels == [1]
        assert live_bibs(place, 1) == 1


@pytest.mark.parametrize("case", WITHIN_THE_CHIP, ids=str)
def test_a_chip_that_was_begun_is_gone_on_with_as_soon_as_it_can_be(
    qtbot: QtBot, tmp_path: Path, case: Case
) -> None:
    place = case.station(tmp_path)
    case.strikes(place, label=1)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.reads("Please call a volunteer", case.words)
        assert place.labels == []

        case.is_mended(place)

        looks_until(runner, lambda: "Take your bib" in runner.words)
        assert place.labels == [1]
        assert live_bibs(place, 1) == 1
        assert len(pickups_of(place, 1)[0].attempts) == 1


@pytest.mark.parametrize("case", FOR_EYES, ids=str)
def test_what_only_eyes_can_tell_waits_for_a_volunteer_and_ends_in_one_live_bib(
    qtbot: QtBot, tmp_path: Path, case: Case
) -> None:
    place = case.station(tmp_path)
    if case.follows:
        handed_out(place, "M100006")
    with at_kiosk(qtbot, place) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        case.strikes(place, label=len(place.labels) + 1)
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.reads("Please call a volunteer", case.words)

        case.is_mended(place)
        answers(runner, place, badge)

        runner.reads("Take your bib")
        bib = runner.state.job.pickup.bib
        assert live_bibs(place, bib) == 1
        assert len(pickups_of(place, bib)[0].attempts) == 2


@pytest.mark.parametrize("case", UNNOTICED, ids=str)
def test_what_the_driver_gets_over_by_itself_is_never_seen(qtbot: QtBot, tmp_path: Path, case: Case) -> None:
    place = case.station(tmp_path)
    case.strikes(place, label=1)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))

        runner.reads("Take your bib")
        assert place.labels == [1]
        assert live_bibs(place, 1) == 1


def test_every_fault_that_a_device_can_have_is_tried_at_the_kiosk() -> None:
    tried = {
        case.fault
        for cases in (
            WHILE_IDLE,
            BEFORE_ANYTHING_WAS_TAKEN,
            WITHIN_THE_BIB,
            WITHIN_THE_CHIP,
            FOR_EYES,
            UNNOTICED,
        )
        for case in cases
    }

    assert tried == set(Fault)


def test_an_encoder_that_is_well_and_finds_no_chip_is_not_tried_for_ever(
    qtbot: QtBot, tmp_path: Path
) -> None:
    case = encoder(Fault.NO_CHIP)
    place = case.station(tmp_path)
    with at_kiosk(qtbot, place) as runner:
        tries: list[object] = []

        def counts() -> bool:
            if isinstance(runner.state, Stopped) and runner.state is not (tries[-1] if tries else None):
                tries.append(runner.state)
            return len(tries) == MOST_TRIES + 1

        runner.press("English")
        case.strikes(place)
        runner.show_pass(pass_of("E500001"))
        looks_until(runner, counts)

        before = runner.running.counter.rounds
        looks_until(
            runner,
            lambda: all(
                now > then + 5 for now, then in zip(runner.running.counter.rounds, before, strict=True)
            ),
        )

        assert runner.state is tries[-1]
        runner.reads("Please call a volunteer", REASONS[Fault.NO_CHIP])
