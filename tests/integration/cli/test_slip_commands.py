"""The runner's slip from the command line: `kiosk pickup`, `kiosk devices` and `kiosk doctor`."""

import pytest

from kiosk.core.people import Role
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.helpers.command_line import kiosk
from tests.helpers.desks import at_work
from tests.helpers.hardware import read_codes
from tests.helpers.stations import CAMILLE, event_folder

PIN = "482913"


@pytest.fixture
def place(tmp_path):
    return event_folder(tmp_path).station(slip="")


def slip_row(answer):
    """Give what was said of the slip printer."""
    return next(one for one in answer.value if "receipt printer" in one["kind"])


def change(place, old, new):
    text = place.file.read_text(encoding="utf-8")
    assert old in text
    place.file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_pickup_ends_when_the_slip_with_the_bibs_number_is_out(place):
    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.value["outcome"] == "handed_over"
    assert answer.err == ""
    assert read_codes(place.slips.picture(1)) == [f"S{answer.value['bib']}"]


def test_a_bib_is_handed_over_without_paper_for_slips_and_the_words_say_what_to_do(place):
    place.slip_faults.plan(ScriptedFault(VirtualFault.PAPER_OUT))

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert (answer.status, answer.value["outcome"]) == (0, "handed_over")
    assert "bib 1 has no slip: slip printer (virtual): the paper is out: load a new roll" in answer.err


def test_devices_and_doctor_show_the_slip_printer_and_its_trouble_stops_no_pickup(place):
    with at_work(place) as desk:
        desk.site.staff.add("Renée", Role.SUPERVISOR, PIN)
    sound = kiosk("devices", "--json", "--station", place.file)
    place.slip_faults.plan(ScriptedFault(VirtualFault.UNPLUGGED))

    broken = kiosk("devices", "--json", "--station", place.file)
    doctor = kiosk("doctor", "--json", "--station", place.file)

    assert slip_row(sound)["state"] == "ready"
    assert (slip_row(broken)["state"], slip_row(doctor)["state"]) == ("gone", "gone")
    assert "plug it in" in slip_row(doctor)["sentence"]
    assert doctor.status == 0


def test_doctor_says_before_the_doors_open_that_slips_cannot_be_drawn(place):
    change(place, "Sac {bib}", "Sac {bib} " * 40 + "!")

    answer = kiosk("doctor", "--json", "--station", place.file)

    row = next(one for one in answer.value if one["name"] == "slips")
    assert row["state"] == "attention"
    assert "the line for the bag" in row["sentence"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('driver = "escpos"', 'driver = "star"', 'the driver "star" of slip printer is unknown'),
        ("width_mm = 80", "width_mm = 79", "slip.width_mm is 79; it must be 58 or 80"),
    ],
)
def test_a_mistake_in_the_station_file_is_one_sentence_before_anything_is_reserved(place, old, new, words):
    change(place, old, new)

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.status == 1
    assert words in answer.value["sentence"]
    assert place.labels == []


def test_a_virtual_slip_printer_is_refused_on_the_real_day(place):
    place.home.change("rehearsal = true", "rehearsal = false")
    text = place.file.read_text(encoding="utf-8")
    tables = text.split("\n\n")
    real = [part for part in tables if not part.startswith("[scanner]")]
    address = '"tcp:192.0.2.7:9100"'
    real = [_with_address(part, address) if part.startswith("[printer]") else part for part in real]
    place.file.write_text("\n\n".join(real), encoding="utf-8")

    answer = kiosk("devices", "--json", "--station", place.file)

    assert answer.status == 1
    assert "the slip printer" in answer.value["sentence"]
    assert "is virtual" in answer.value["sentence"]


def _with_address(part, address):
    return "\n".join(
        f"address = {address}" if line.startswith("address") else line for line in part.split("\n")
    )
