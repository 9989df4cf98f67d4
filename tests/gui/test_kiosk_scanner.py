"""A scanner that is not there, or goes away: said before anybody needs it, and over by itself."""

import os
import tty
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.config import DeviceChoice, load_station, write_station
from kiosk.core.flow.states import HandingOver, ReadingBack
from tests.helpers.desks import at_work
from tests.helpers.people import Person, at_kiosk
from tests.helpers.stations import CAMILLE, StationFolder, event_folder, pass_of


@dataclass
class Socket:
    """Where the cable of a serial scanner is plugged in and pulled out."""

    path: Path
    ends: list[int] = field(default_factory=list)

    def plug_in(self) -> None:
        controller, terminal = os.openpty()
        tty.setraw(terminal)
        self.ends = [terminal, controller]
        self.path.symlink_to(os.ttyname(terminal))

    def pull_out(self) -> None:
        self.path.unlink(missing_ok=True)
        while self.ends:
            os.close(self.ends.pop(0))

    def fires(self, code: str) -> None:
        os.write(self.ends[1], code.encode() + b"\r")


@pytest.fixture
def socket(tmp_path: Path) -> Iterator[Socket]:
    made = Socket(tmp_path / "ttyACM0")
    yield made
    made.pull_out()


def place_of(tmp_path: Path, read_back: str) -> StationFolder:
    """Set up a kiosk whose scanner has a serial line of its own."""
    place = event_folder(tmp_path / "event", read_back=read_back).station()
    scanner = DeviceChoice("serial", f"serial:{tmp_path / 'ttyACM0'}?retry_s=0.02")
    write_station(place.file, replace(load_station(place.file), scanner=scanner))
    return place


def looks_at_its_devices(runner: Person) -> None:
    runner.running.counter.poll_devices()


def test_without_its_scanner_a_kiosk_that_reads_barcodes_back_makes_no_bib(
    qtbot: QtBot, tmp_path: Path, socket: Socket
) -> None:
    place = place_of(tmp_path, "barcode")
    with at_kiosk(qtbot, place) as runner:
        runner.reads("Out of order – please use another station", "plug it in")
        runner.show_pass(pass_of("E500001"))
        runner.until(lambda: "R23" in runner.words)
        assert place.labels == []

        socket.plug_in()
        looks_at_its_devices(runner)

        runner.sees(ReadingBack)
        assert place.labels == [1]


def test_where_no_barcode_is_read_back_a_runner_is_told_to_type_instead(
    qtbot: QtBot, tmp_path: Path, socket: Socket
) -> None:
    with at_kiosk(qtbot, place_of(tmp_path, "none")) as runner:
        runner.press("English")
        runner.reads("The scanner does not work here", "Type your member number and your birth date instead.")

        runner.press("Type instead")
        runner.reads("Your member number")
        runner.tap("M100001")
        runner.press("Next")
        runner.tap("14031988")
        runner.press("Find my place")

        runner.reads("Take your bib")


def test_the_page_asks_for_the_pass_again_once_the_scanner_is_back_and_takes_it(
    qtbot: QtBot, tmp_path: Path, socket: Socket
) -> None:
    with at_kiosk(qtbot, place_of(tmp_path, "none")) as runner:
        runner.press("English")
        runner.reads("The scanner does not work here")

        socket.plug_in()
        looks_at_its_devices(runner)
        runner.reads("Show your pass to the scanner")
        socket.fires(pass_of("E500001"))

        runner.reads("Take your bib")


def test_a_scanner_that_is_pulled_out_before_the_bib_is_read_back_calls_a_volunteer(
    qtbot: QtBot, tmp_path: Path, socket: Socket
) -> None:
    socket.plug_in()
    with at_kiosk(qtbot, place_of(tmp_path, "barcode")) as runner:
        runner.press("English")
        socket.fires(pass_of("E500001"))
        runner.reads("Hold the barcode of bib")

        socket.pull_out()
        runner.until(lambda: bool(looks_at_its_devices(runner) or runner.running.counter.trouble_now))

        runner.reads("The scanner does not work here", "Your bib 1 is ready. Please call a volunteer.")


def test_a_desk_goes_on_without_its_scanner_where_a_volunteer_can_type(
    tmp_path: Path, socket: Socket
) -> None:
    place = place_of(tmp_path, "barcode")
    with at_work(place) as desk:
        desk.show(CAMILLE)
        bib = desk.until(ReadingBack).job.pickup.bib

        desk.show(str(bib))

        desk.until(HandingOver)
