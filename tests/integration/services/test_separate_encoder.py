"""A separate encoder: what can go wrong is said in a sentence, and the pickup goes on."""

import json

import pytest

from kiosk.core.flow.events import RetryAsked, SaidDestroyed, UndoAsked
from kiosk.core.flow.states import AskingDestroyed, HandingOver, Stopped
from kiosk.core.pickup import AttemptState, ChipVerdict
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.services.exports.chip_master import master_table
from tests.helpers.desks import at_work, served
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of, live_bibs, pickups_of


@pytest.fixture
def place(tmp_path):
    return event_folder(tmp_path).station(separate=True)


def kinds_of(place):
    return [entry.kind for entry in entries_of(place)]


@pytest.mark.parametrize("fault", [VirtualFault.TWO_CHIPS, VirtualFault.NO_CHIP], ids=lambda f: f.value)
def test_no_chip_or_two_stop_before_the_print_and_nothing_is_journalled(place, fault):
    with at_work(place) as desk:
        place.break_encoder(fault, label=1 if fault is VirtualFault.NO_CHIP else None)
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        labels, kinds = place.labels, kinds_of(place)
        place.encoder_faults.cure()
        desk.do(RetryAsked(stopped.visit))
        desk.until(HandingOver)

    assert "chip" in stopped.sentence
    assert stopped.job.pickup.current.state is AttemptState.PLANNED
    assert labels == []
    assert "writing" not in kinds
    assert place.labels == [1]


def test_the_journal_names_the_chip_before_it_is_written_and_says_what_it_held(place):
    with at_work(place) as desk:
        served(desk)

    [writing] = [entry for entry in entries_of(place) if entry.kind == "writing"]
    blank = place.stock.blank(1)
    assert [chip["tid"] for chip in json.loads(writing.body)["chips"]] == [blank.tid]
    assert [chip["verdict"] for chip in json.loads(writing.body)["chips"]] == ["unknown"]
    assert json.loads(writing.body)["before"] == [blank.epc]
    kinds = kinds_of(place)
    assert kinds.index("writing") < kinds.index("encoded") < kinds.index("made")


@pytest.mark.parametrize("fault", [VirtualFault.NOT_STORED, VirtualFault.STORED_NOT_ACKNOWLEDGED])
def test_an_acknowledgement_that_is_wrong_either_way_changes_nothing(place, fault):
    with at_work(place) as desk:
        place.break_encoder(fault, label=1)
        job = served(desk)

    assert job.pickup.current.serial == 1
    assert job.pickup.current.chips[0].verdict is ChipVerdict.OK


def test_a_chip_that_was_moved_is_put_back_and_written_again(place):
    with at_work(place) as desk:
        place.break_encoder(VirtualFault.CHIP_LEAVES, label=1, words=3)
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        desk.do(RetryAsked(stopped.visit))
        job = desk.until(HandingOver).job

    begun = stopped.job.pickup.current
    assert "put the same one back" in stopped.sentence
    assert begun.is_being_encoded
    assert begun.note == stopped.sentence
    assert (job.pickup.current.serial, job.pickup.current.chips[0].tid) == (1, begun.chips[0].tid)
    assert place.labels == [1]


def test_a_chip_that_is_given_up_is_void_with_its_number_and_another_attempt_follows(place):
    with at_work(place) as desk:
        place.break_encoder(VirtualFault.CHIP_SWAPPED, label=1)
        desk.show(CAMILLE)
        desk.until(Stopped)
        desk.do(RetryAsked(desk.state.visit))
        begun = desk.until(Stopped, holds=lambda state: "was begun for this bib" in state.sentence)
        desk.do(UndoAsked(begun.visit))
        destroy = desk.until(AskingDestroyed)
        labels = place.labels
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=True))
        job = desk.until(HandingOver).job

    void, live = (one.chips[0] for one in pickups_of(place, 1)[0].attempts)
    assert destroy.job.pickup.current.note
    assert labels == []
    assert job.pickup.current.serial == 2
    assert void.tid == place.stock.blank(1).tid != live.tid
    assert live_bibs(place, 1) == 1


def test_an_encoder_that_is_unplugged_in_mid_write_goes_on_with_the_same_chip(place):
    with at_work(place) as desk:
        place.break_encoder(VirtualFault.GONE_IN_WRITE, label=1, words=4)
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        place.encoder_faults.cure()
        desk.do(RetryAsked(stopped.visit))
        job = desk.until(HandingOver).job

    assert "check its cable" in stopped.sentence
    assert job.pickup.current.serial == 1


def test_two_chips_a_bib_are_written_read_back_and_exported(tmp_path):
    home = event_folder(tmp_path)
    home.change("per_bib = 1", "per_bib = 2")
    place = home.station(separate=True)

    with at_work(place) as desk:
        job = served(desk)
        with desk.site.store.reading() as view:
            table = master_table(desk.site.event, view.issued_chips())

    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    lying = {one.chip.epc: one.chip.tid for one in place.stock.state().lying}
    assert {chip.epc: chip.tid for chip in job.pickup.current.chips} == lying
    assert {chip.verdict for chip in job.pickup.current.chips} == {ChipVerdict.OK}
    assert {row["epc_hex"]: row["tid_hex"] for row in rows} == lying
    assert [(row["chip_no"], row["status"]) for row in rows] == [(1, "proven"), (2, "proven")]
    assert sorted(epc[-9:] for epc in lying) == ["011000001", "012000001"]
