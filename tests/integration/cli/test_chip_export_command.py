"""`kiosk chips export` for timing systems, through the command as the operator types it."""

import csv

import pytest
from python_calamine import CalamineWorkbook

from tests.helpers.command_line import kiosk
from tests.helpers.hardware import tray_of
from tests.helpers.network_printer import network_printer
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of

PIN = "482913"
WHO = ("--staff", "Renée", "--pin-stdin")


class Timing:
    """A real event with a printer in the network, and who exports at its station."""

    def __init__(self, folder, home, place):
        self.folder, self.home, self.place = folder, home, place
        self.tray = tray_of(folder / "network")
        add = ("staff", "add", "Renée", "--role", "supervisor", "--pin-stdin")
        kiosk(*add, "--station", place.file, typed=f"{PIN}\n")

    def serve(self, code, *more, bib=1):
        seen = ("--identity", "passport", "--read", bib, *more)
        answer = kiosk("pickup", code, *seen, "--json", "--station", self.place.file)
        assert answer.value["outcome"] == "handed_over", answer.value

    def replace(self, bib):
        lost = ("replace", bib, "--reason", "lost", "--read", bib, *WHO, "--json")
        answer = kiosk(*lost, "--station", self.place.file, typed=f"{PIN}\n")
        assert answer.value["outcome"] == "handed_over", answer.value

    def export(self, chip_format, *more, name="chips.csv", as_json=True):
        say = ("--json",) if as_json else ()
        asked = ("chips", "export", "--format", chip_format, "-o", self.folder / name, *more, *say)
        return kiosk(*asked, "--station", self.place.file)

    def code(self, label):
        return self.tray.label(label).chips[0].epc

    def lines(self, name="chips.csv"):
        return (self.folder / name).read_text(encoding="utf-8").splitlines()


@pytest.fixture
def timing(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    home.change("rehearsal = true ", "rehearsal = false")
    with network_printer(tmp_path / "network") as port:
        head = place.file.read_text(encoding="utf-8").partition("[printer]")[0]
        printer = f'[printer]\ndriver = "zpl"\naddress = "tcp:127.0.0.1:{port}"\ndpi = 203\n'
        place.file.write_text(head + printer, encoding="utf-8")
        yield Timing(tmp_path, home, place)


def test_a_replaced_bib_is_one_chip_added_and_one_removed(timing):
    timing.serve(CAMILLE)
    first = timing.export("raceresult")
    timing.replace(1)

    second = timing.export("raceresult", "--changes", timing.folder / "changes.csv")
    third = timing.export("raceresult")

    old, new = timing.code(1), timing.code(2)
    assert (first.value["added"], first.value["removed"], first.value["last_export"]) == (1, 0, None)
    assert (second.value["added"], second.value["removed"]) == (1, 1)
    assert second.value["last_export"]["station"] == "desk-1"
    assert second.value["changes"] == str(timing.folder / "changes.csv")
    assert timing.lines() == ["Chip;Bib", f"{new};1"]
    assert timing.lines("changes.csv") == ["change,bib,chip_code", f"removed,1,{old}", f"added,1,{new}"]
    assert (third.value["added"], third.value["removed"]) == (0, 0)


def test_the_words_say_what_changed_and_since_when(timing):
    timing.serve(CAMILLE)
    first = timing.export("crossmgr", as_json=False)
    timing.replace(1)

    second = timing.export("crossmgr", as_json=False)

    file = timing.folder / "chips.csv"
    assert first.out == f"1 chips are in {file}. As crossmgr, this is the first export: 1 added, 0 removed.\n"
    assert second.out.startswith(f"1 chips are in {file}. As crossmgr, since the last export on 2")
    assert second.out.endswith(" at desk-1: 1 added, 1 removed.\n")
    assert second.err == ""


def test_each_format_has_a_last_export_of_its_own(timing):
    timing.serve(CAMILLE)
    timing.export("raceresult")

    other = timing.export("wiclax")

    assert other.value["last_export"] is None
    assert [entry.kind for entry in entries_of(timing.place, "exported")] == ["exported"] * 2


def test_a_workbook_is_written_where_the_name_ends_in_xlsx(timing):
    timing.serve(CAMILLE)

    answer = timing.export("webscorer", name="chips.XLSX")

    sheet = CalamineWorkbook.from_path(timing.folder / "chips.XLSX").get_sheet_by_index(0)
    assert answer.value["chips"] == 1
    assert sheet.to_python() == [["Bib", "Chip ID"], [1, timing.code(1)]]


def test_the_master_file_still_holds_the_revoked_chip(timing):
    timing.serve(CAMILLE)
    timing.replace(1)

    answer = timing.export("generic")

    rows = list(csv.DictReader(timing.lines()))
    assert (answer.value["chips"], answer.value["added"]) == (2, 1)
    assert [(row["chip_code"], row["status"]) for row in rows] == [
        (timing.code(1), "revoked"),
        (timing.code(2), "proven"),
    ]


def test_a_file_that_cannot_be_written_is_a_sentence_and_the_next_export_is_the_first(timing):
    timing.serve(CAMILLE)

    gone = timing.export("raceresult", name="gone/chips.csv")
    answer = timing.export("raceresult")

    assert gone.status == 1
    assert "gone/chips.csv: cannot be written (No such file or directory)" in gone.value["sentence"]
    assert answer.value["last_export"] is None


def test_an_event_whose_chips_hold_only_the_bib_is_exported_with_a_warning(timing):
    timing.home.change('"{event:4}{pad}{attempt:2}{chip:1}{bib:06}"', '"raceresult"')
    timing.home.change('replacement_number = "keep"', 'replacement_number = "new"')
    timing.serve(CAMILLE)

    answer = timing.export("raceresult")

    assert answer.status == 0
    assert timing.lines() == ["Chip;Bib", "000000000000000000000001;1"]
    assert answer.value["warning"].startswith("the chips of this event hold the bib number and no more")
    assert answer.err == f"kiosk: {answer.value['warning']}\n"


def test_a_format_that_nobody_has_is_wrong_use(timing):
    answer = timing.export("mylaps")

    assert answer.status == 2
    assert not (timing.folder / "chips.csv").exists()
