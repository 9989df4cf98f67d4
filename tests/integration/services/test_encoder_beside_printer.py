"""An encoder beside a printer: what is encoded waits for its bib, or is destroyed without one."""

from kiosk.core.flow.events import RetryAsked, SaidDestroyed, Taken, UndoAsked
from kiosk.core.flow.states import AskingDestroyed, Closed, Closing, HandingOver, ReadingBack, Stopped
from kiosk.core.pickup import AttemptState
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of


def test_an_encoded_chip_waits_while_paper_is_loaded(tmp_path):
    place = event_folder(tmp_path).station(separate=True)

    with at_work(place) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        place.faults.cure()
        desk.do(RetryAsked(stopped.visit))
        job = desk.until(HandingOver).job

    assert stopped.job.pickup.current.state is AttemptState.ENCODED
    assert [entry.kind for entry in entries_of(place)].count("encoded") == 1
    assert job.pickup.current.serial == 1


def test_an_encoded_chip_without_a_bib_is_destroyed_before_the_number_goes_back(tmp_path):
    place = event_folder(tmp_path).station(separate=True)

    with at_work(place) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        desk.do(UndoAsked(desk.until(Stopped).visit))
        destroy = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=False))
        closed = desk.until(Closed)
        held = desk.runner().held

    assert closed.how is Closing.UNDONE
    assert held.bib == 1
    assert held.pickup_id is None or held.collected_at is None


def test_another_bibs_chip_on_the_reader_is_not_accepted(tmp_path):
    place = event_folder(tmp_path).station(separate=True, scanner=False)

    with at_work(place) as desk:
        desk.show("M100006")
        desk.until(ReadingBack)
        desk.show("1")
        desk.until(HandingOver)
        before = (place.encoder / "field.json").read_bytes()
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)
        desk.show(CAMILLE)
        desk.until(ReadingBack)
        mine = (place.encoder / "field.json").read_bytes()
        (place.encoder / "field.json").write_bytes(before)
        desk.show("2")
        wrong = desk.until(ReadingBack, holds=lambda state: bool(state.problem))
        (place.encoder / "field.json").write_bytes(mine)
        desk.show("2")
        desk.until(HandingOver)

    assert "not the one of bib 2" in wrong.problem


def test_a_station_whose_printer_encodes_nothing_and_has_no_encoder_says_what_it_lacks(tmp_path):
    home = event_folder(tmp_path)
    place = home.station(separate=True)
    text = place.file.read_text(encoding="utf-8")
    place.file.write_text(
        text.replace('[encoder]\ndriver = "virtual"\naddress = "virtual:encoder1?air_ms=0"\n', "")
    )

    with at_work(place) as desk:
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        desk.do(UndoAsked(stopped.visit))
        desk.until(Closed)

    assert "encoder" in stopped.sentence
    assert place.labels == []
