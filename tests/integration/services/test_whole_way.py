"""The way of a bib from the scan to the hand-over, in every topology and strictness."""

import pytest

from kiosk.core.flow.events import ChecksDone, Taken
from kiosk.core.flow.states import Checking, Closed, Closing, HandingOver, ReadingBack, Refused
from kiosk.core.pickup import AttemptState, ChipVerdict
from tests.helpers.desks import at_work
from tests.helpers.hardware import read_codes
from tests.helpers.stations import CAMILLE, SEEN, event_folder, pass_of
from tests.helpers.stored import entries_of, pickups_of


@pytest.mark.parametrize("separate", [False, True], ids=["in-line", "separate"])
@pytest.mark.parametrize("read_back", ["none", "barcode", "barcode+chip"])
def test_a_runner_gets_the_bib_that_the_journal_says(tmp_path, separate, read_back):
    place = event_folder(tmp_path, read_back=read_back).station(separate=separate)

    with at_work(place) as desk:
        desk.show(pass_of("E500001"))
        desk.until(HandingOver)
        desk.do(Taken(desk.state.visit))
        closed = desk.until(Closed)

    assert closed.how is Closing.HANDED_OVER
    attempt = pickups_of(place, 1)[0].current
    assert attempt.state is AttemptState.PROVEN
    assert attempt.chips[0].verdict is ChipVerdict.OK
    assert read_codes(place.tray.picture(1)) == ["1"]
    if not separate:
        assert place.tray.label(1).chips[0].epc == attempt.chips[0].epc
        assert place.tray.label(1).chips[0].tid == attempt.chips[0].tid
    assert [entry.kind for entry in entries_of(place) if '"bib":1,' in entry.body][-1] == "handed_over"


def test_a_volunteer_looks_before_a_number_is_given(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, seen=False) as desk:
        desk.show(CAMILLE)
        checking = desk.until(Checking)
        held_before = desk.runner().held
        desk.do(ChecksDone(checking.visit, SEEN))
        desk.until(HandingOver)
        held_after = desk.runner().held

    assert held_before is None
    assert held_after.bib == 1
    assert pickups_of(place, 1)[0].checks.identity == "passport"


def test_checks_that_are_not_done_end_in_a_refusal_and_can_be_made_up(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, seen=False) as desk:
        desk.show(CAMILLE)
        desk.do(ChecksDone(desk.until(Checking).visit, SEEN.__class__()))
        refused = desk.until(Refused)
        desk.do(ChecksDone(refused.visit, SEEN))
        desk.do(ChecksDone(desk.until(Checking).visit, SEEN))
        desk.until(HandingOver)

    assert refused.denied.refusal.reason.value == "identity_not_confirmed"


def test_numbers_are_given_in_order_and_never_twice(tmp_path):
    place = event_folder(tmp_path, read_back="none").station()

    with at_work(place) as desk:
        bibs = [_served(desk, member) for member in ("M100001", "M100006", "M100014", "M100015")]

    assert bibs == [1, 2, 3, 4]


def test_a_promised_number_is_given_with_the_wanted_name(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        bib = _served(desk, "M100012")

    assert bib == 2024
    assert read_codes(place.tray.picture(1)) == ["2024"]


def test_names_of_many_scripts_come_out_of_the_printer(tmp_path):
    place = event_folder(tmp_path, read_back="barcode").station()

    with at_work(place) as desk:
        bibs = [_served(desk, member) for member in ("M100008", "M100009", "M100015")]

    assert [read_codes(place.tray.picture(number)) for number in (1, 2, 3)] == [[str(bib)] for bib in bibs]


def test_the_files_of_a_bib_are_kept(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        _served(desk, CAMILLE)
        desk.until_true(lambda: bool(desk.notes.files))
        files = dict(desk.notes.files)

    assert sorted(files) == ["pdf", "png", "zpl"]
    assert files["zpl"].read_bytes().startswith(b"^XA")
    assert files["pdf"].read_bytes().startswith(b"%PDF")


def test_a_full_archive_does_not_stop_the_bib(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    (tmp_path / "bibs").write_text("a file where the folder should be")

    with at_work(place) as desk:
        bib = _served(desk, CAMILLE)
        desk.until_true(lambda: bool(desk.notes.troubles))
        troubles = list(desk.notes.troubles)

    assert bib == 1
    assert "the bib itself is not affected" in troubles[0]


def test_a_wrong_barcode_says_whose_bib_it_is_and_the_right_one_ends_it(tmp_path):
    place = event_folder(tmp_path).station(scanner=False)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(ReadingBack)
        desk.show("1427")
        wrong = desk.until(ReadingBack, holds=lambda state: bool(state.problem))
        desk.show("not a bib")
        other = desk.until(ReadingBack, holds=lambda state: "barcode of" in state.problem)
        desk.show("1")
        desk.until(HandingOver)

    assert wrong.problem == "This is bib 1427; bib 1 is the one to hand over. Scan bib 1."
    assert other.problem == "That was not the barcode of bib 1. Scan the bib that was just printed."


def test_a_barcode_through_a_french_keyboard_counts(tmp_path):
    place = event_folder(tmp_path).station(scanner=False)

    with at_work(place) as desk:
        desk.show("M100012")
        desk.until(ReadingBack)
        desk.show("éàé'")
        desk.until(HandingOver)

    assert pickups_of(place, 2024)[0].barcode_read == "2024"


def test_the_same_scan_held_to_the_reader_counts_once(tmp_path):
    place = event_folder(tmp_path).station(scanner=False)

    with at_work(place) as desk:
        desk.running.counter.scanned(pass_of("E500001"))
        desk.until(ReadingBack)
        desk.running.counter.scanned(pass_of("E500001"))
        state = desk.state

    assert isinstance(state, ReadingBack)
    assert state.visit == 1
    assert state.problem == ""


def _served(desk, code):
    desk.show(code)
    desk.until(HandingOver)
    desk.do(Taken(desk.state.visit))
    return desk.until(Closed).job.pickup.bib
