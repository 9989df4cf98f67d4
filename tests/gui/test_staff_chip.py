"""Staff lay a chip on the encoder and are told whose it is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.hardware.virtual.stock import ChipStock
from tests.helpers.people import Person, in_front_of
from tests.helpers.screens_staff import handed_out, open_page, sign_in, sign_in_volunteer
from tests.helpers.stations import StationFolder, event_folder


@pytest.fixture
def place(tmp_path: Path) -> StationFolder:
    return event_folder(tmp_path / "event").station(separate=True)


@pytest.fixture
def stock(place: StationFolder) -> ChipStock:
    return ChipStock(place.encoder, seed=f"{place.encoder.resolve()} encoder")


@pytest.fixture
def bib(place: StationFolder) -> int:
    [made] = handed_out(place, "M100001")
    return made


@pytest.fixture
def staff(qtbot: QtBot, place: StationFolder, bib: int) -> Iterator[Person]:
    with in_front_of(qtbot, place, face=Face.STAFF) as person:
        sign_in_volunteer(person)
        open_page(person, "Chip")
        yield person


def grouped(code: str) -> str:
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def test_the_chip_of_a_bib_in_use_names_its_runner_and_both_codes(
    staff: Person, stock: ChipStock, bib: int
) -> None:
    chip = stock.state().lying[0].chip

    staff.press("Read the chip")

    staff.reads(f"The chip of bib {bib}", "It is the one that counts", "Camille Laurent", "desk-1")
    staff.reads(grouped(chip.epc), grouped(chip.tid))


def test_a_blank_chip_is_said_to_be_none_of_ours(staff: Person, stock: ChipStock) -> None:
    stock.put(stock.blank(40))

    staff.press("Read the chip")

    staff.reads("Not a chip of this event", grouped(stock.blank(40).tid))


def test_a_copy_is_told_from_the_chip_that_it_copies(staff: Person, stock: ChipStock, bib: int) -> None:
    stock.put(replace(stock.state().lying[0].chip, tid=stock.blank(40).tid))

    staff.press("Read the chip")

    staff.reads(f"A copy of the chip of bib {bib}", "call a supervisor", "Camille Laurent")


def test_a_chip_that_was_written_over_is_still_known_by_its_factory_number(
    staff: Person, stock: ChipStock, bib: int
) -> None:
    chip = stock.state().lying[0].chip
    stock.put(chip.written(2, bytes(12)))

    staff.press("Read the chip")

    staff.reads(f"The chip of bib {bib} answers with another code")


def test_a_code_of_this_event_that_nobody_has_is_said_to_be_one(staff: Person, stock: ChipStock) -> None:
    stock.put(stock.blank(40).written(2, bytes.fromhex("C0DE00000000000011000777")))

    staff.press("Read the chip")

    staff.reads("A code for bib 777 that was never given out")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (VirtualFault.NO_CHIP, "No chip is on the encoder"),
        (VirtualFault.TWO_CHIPS, "2 chips are near the antenna: move the other bibs away"),
        (VirtualFault.UNPLUGGED, "check its cable"),
    ],
)
def test_a_chip_that_cannot_be_read_says_what_to_do_and_can_be_tried_again(
    staff: Person, place: StationFolder, bib: int, fault: VirtualFault, words: str
) -> None:
    place.break_encoder(fault)
    staff.press("Read the chip")
    staff.reads("No chip was read", words)
    place.encoder_faults.cure()

    staff.press("Read the chip")

    staff.reads(f"The chip of bib {bib}")


def test_a_station_without_a_reader_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "other").station()
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Chip")

        staff.press("Read the chip")

        staff.reads("This station has no chip reader: name an encoder in its station file.")
