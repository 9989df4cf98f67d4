"""A station with a TSPL printer and an encoder of its own serves a runner like any other."""

from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.helpers.command_line import kiosk
from tests.helpers.hardware import read_codes
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import live_bibs


def tspl_station(path, options=""):
    place = event_folder(path).station(separate=True, options=options)
    text = place.file.read_text(encoding="utf-8")
    place.file.write_text(text.replace('driver = "zpl"', 'driver = "tspl"'), encoding="utf-8")
    return place


def test_a_runner_gets_a_bib_that_scans_and_its_chip_is_written_beside(tmp_path):
    place = tspl_station(tmp_path)

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.value["outcome"] == "handed_over", answer.words
    assert place.labels == [1]
    assert place.tray.label(1).ignored == ()
    assert read_codes(place.tray.picture(1)) == ["1"]
    assert live_bibs(place, 1) == 1


def test_a_printer_without_paper_is_sent_nothing_and_says_so(tmp_path):
    place = tspl_station(tmp_path)
    place.faults.plan(ScriptedFault(VirtualFault.PAPER_OUT))

    answer = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    assert answer.status == 1
    assert "labels are out" in answer.words
    assert place.labels == []
