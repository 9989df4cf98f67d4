"""No bib, or not now: what is said, where to go, and that the kiosk goes on."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.entitlement import Denied
from kiosk.core.event import Face
from kiosk.core.flow.events import Decided, Shown
from kiosk.core.flow.states import HandingOver, LookingUp, Refused, Stopped
from kiosk.core.reasons import WORDING, Reason, refusal
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.ui.language.texts import say_refusal, short_code
from tests.helpers.people import Person, at_kiosk, in_front_of
from tests.helpers.screens_staff import handed_out
from tests.helpers.stations import StationFolder, event_folder, pass_of

FACTS = {
    "event": "MPT2028",
    "race": "Marathon",
    "races": "42K / 10K",
    "bib": 1427,
    "when": "09/08 12:00",
    "where": "desk-3",
    "age": 20,
    "kind": "pps",
    "kinds": "licence / pps",
    "until": "2024-05-31",
    "hours": "09/08 10:00–20:00",
    "proxy": "Ana",
    "limit": 2,
    "why": "Paper is out: put a new roll in and close the lid",
    "area": "SAS1",
}
PLAIN = [
    one for one in Reason if one not in {Reason.STATION_NOT_READY, Reason.BIRTH_DATE_NEEDED}
]  # fmt: skip


def refuse(runner: Person, reason: Reason, **facts: object) -> None:
    """Let the station come to this refusal."""
    station = runner.running.station
    station.handle(Shown("X1"))
    assert isinstance(station.state, LookingUp)
    station.handle(Decided(station.state.visit, Denied(refusal(reason, **facts))))


def test_every_reason_says_what_is_the_matter_where_to_go_and_a_code(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        for reason in PLAIN:
            refuse(runner, reason, **FACTS)
            sentence, next_step = say_refusal(refusal(reason, **FACTS), in_public=True)
            runner.reads(sentence, next_step, f"Code for the help desk: {short_code(reason)}")

            runner.press("I have understood")
            runner.until(lambda: "Français" in runner.buttons)

        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)


def test_a_reason_without_words_leaves_the_kiosk_usable(
    qtbot: QtBot, place: StationFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(WORDING, Reason.BLOCKED)
    with at_kiosk(qtbot, place) as runner:
        refuse(runner, Reason.BLOCKED)
        runner.reads("No bib can be given out here.", "Please go to the help desk.", "R21")

        runner.press("I have understood")
        runner.show_pass(pass_of("E500001"))

        runner.sees(HandingOver)


def test_a_refusal_whose_facts_are_missing_is_still_said(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        refuse(runner, Reason.WITHDRAWN)

        runner.reads("No bib can be given out here.", "R06")


# --- devices ---


def test_paper_out_is_said_large_with_the_reason_and_goes_by_itself(
    qtbot: QtBot, place: StationFolder
) -> None:
    place.break_printer(VirtualFault.PAPER_OUT)
    with at_kiosk(qtbot, place) as runner:
        runner.reads("Out of order – please use another station", "labels are out")
        assert "English" not in runner.buttons

        place.faults.cure()
        runner.running.counter.poll_devices()

        runner.until(lambda: {"Français", "English"} <= set(runner.buttons))


def test_a_scan_at_a_broken_kiosk_says_so_and_goes_on_once_it_is_mended(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        place.break_printer(VirtualFault.PAPER_OUT)
        runner.running.counter.poll_devices()
        runner.until(lambda: bool(runner.running.counter.trouble_now))
        runner.type_in("M100001", "14031988")
        runner.reads("No bib can be made here now.", "labels are out", "Please use another station", "R23")

        place.faults.cure()
        runner.running.counter.poll_devices()

        runner.reads("Take your bib")
        assert place.labels == [1]


def test_a_printer_that_stops_before_the_first_byte_goes_on_by_itself(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        place.break_printer(VirtualFault.HEAD_OPEN)
        runner.show_pass(pass_of("E500001"))
        runner.sees(Stopped)
        runner.reads("Please call a volunteer", "Your place is safe.", "the print head is open")
        runner.running.counter.poll_devices()
        runner.until(lambda: bool(runner.running.counter.trouble_now))

        place.faults.cure()
        runner.running.counter.poll_devices()

        runner.reads("Take your bib")
        assert place.labels == [1]


def test_a_printer_that_is_well_again_before_it_is_asked_goes_on_by_itself_too(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        place.break_printer(VirtualFault.HEAD_OPEN)
        runner.show_pass(pass_of("E500001"))
        runner.sees(Stopped)
        assert runner.running.counter.trouble_now == ""

        place.faults.cure()
        runner.running.counter.poll_devices()

        runner.reads("Take your bib")
        assert place.labels == [1]


def test_paper_out_within_the_bib_shows_it_and_goes_on(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.PAPER_OUT, label=1, after_bytes=2000)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.reads("The printer waits for somebody. Your bib goes on by itself.")

        place.faults.cure()

        runner.reads("Take your bib")
        assert place.labels == [1]


def test_a_refusal_tells_nobody_about_another_persons_bib(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "event").station()
    [bib] = handed_out(place, "M100006")

    with in_front_of(qtbot, place, face=Face.KIOSK, seen=True) as runner:
        runner.press("English")
        runner.type_in("M100007", "25121982")
        runner.sees(Refused)

        runner.reads("Your name may be on our list twice.", "R12")
        assert f"bib {bib}" not in runner.words
