"""The file of chips: what lives, what replaces what, and nothing that was only planned."""

import csv
import io

from kiosk.core.flow.events import SaidDestroyed
from kiosk.core.flow.states import AskingDestroyed, HandingOver, Stopped
from kiosk.core.pickup import AttemptState
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.services.exports.chip_master import COLUMNS as MASTER_COLUMNS
from kiosk.services.exports.chip_master import master_table
from kiosk.services.exports.csv_file import csv_text
from tests.helpers.desks import at_work, lost, served
from tests.helpers.stations import CAMILLE, event_folder


def chip_file(desk):
    with desk.site.store.reading() as view:
        text = csv_text(master_table(desk.site.event, view.issued_chips()))
    return list(csv.DictReader(io.StringIO(text)))


def test_the_chip_file_says_what_lives_and_what_replaces_what(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        first = served(desk)
        place.break_printer(VirtualFault.CHIP_VOID, label=2)
        desk.do(lost())
        asking = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        desk.until(HandingOver)
        rows = chip_file(desk)

    old = first.pickup.current.chips[0].epc
    assert tuple(rows[0]) == MASTER_COLUMNS
    assert [row["status"] for row in rows] == ["revoked", "void", "proven"]
    assert [row["replaces"] for row in rows] == ["", old, old]
    assert len({row["epc_hex"] for row in rows}) == 3
    assert rows[2]["tid_hex"] == place.tray.label(3).chips[0].tid


def test_a_planned_bib_is_not_in_the_chip_file(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        desk.until(Stopped)
        rows = chip_file(desk)

    assert rows == []


def test_a_station_name_that_looks_like_a_formula_is_plain_text(tmp_path):
    place = event_folder(tmp_path).station()
    text = place.file.read_text(encoding="utf-8")
    place.file.write_text(text.replace('"desk-1"', '"=1+1"'), encoding="utf-8")

    with at_work(place) as desk:
        job = served(desk)
        rows = chip_file(desk)

    assert rows[0]["station"] == "'=1+1"
    assert job.pickup.current.state is AttemptState.PROVEN
