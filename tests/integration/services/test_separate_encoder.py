"""A separate encoder: what can go wrong is said in a sentence, and the pickup goes on."""

import json
from dataclasses import replace

import pytest

from kiosk.core.flow.events import OtherwiseAsked, RetryAsked, SaidDestroyed, Taken, UndoAsked
from kiosk.core.flow.states import AskingDestroyed, Closed, HandingOver, ReadingBack, Stopped
from kiosk.core.pickup import AttemptState, ChipVerdict
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.hardware.virtual.stock import ChipStock
from tests.helpers.stations import CAMILLE, at_work, entries_of, event_folder, live_bibs, pickups_of

OTHER = "M100006"


@pytest.fixture
def place(tmp_path):
    return event_folder(tmp_path).station(separate=True)


def stock_of(place):
    return ChipStock(place.encoder, seed=f"{place.encoder.resolve()} encoder")


def served(desk, code):
    desk.show(code)
    desk.until(HandingOver)
    desk.do(Taken(desk.state.visit))
    return desk.until(Closed).job


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
        served(desk, CAMILLE)

    [writing] = [entry for entry in entries_of(place) if entry.kind == "writing"]
    blank = stock_of(place).blank(1)
    assert [chip["tid"] for chip in json.loads(writing.body)["chips"]] == [blank.tid]
    assert [chip["verdict"] for chip in json.loads(writing.body)["chips"]] == ["unknown"]
    assert json.loads(writing.body)["before"] == [blank.epc]
    kinds = kinds_of(place)
    assert kinds.index("writing") < kinds.index("encoded") < kinds.index("made")


@pytest.mark.parametrize("fault", [VirtualFault.NOT_STORED, VirtualFault.STORED_NOT_ACKNOWLEDGED])
def test_an_acknowledgement_that_is_wrong_either_way_changes_nothing(place, fault):
    with at_work(place) as desk:
        place.break_encoder(fault, label=1)
        job = served(desk, CAMILLE)

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
    assert void.tid == stock_of(place).blank(1).tid != live.tid
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


def test_a_chip_that_another_bib_wears_is_never_given_to_a_second_runner(place):
    with at_work(place) as desk:
        first = served(desk, OTHER)
        worn = stock_of(place).state().lying[0].chip
        stock_of(place).put(worn, holder="2.1")
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        lying = stock_of(place).state().lying[0].chip
        stock_of(place).put(stock_of(place).blank(9), holder="2.1")
        desk.do(RetryAsked(stopped.visit))
        job = desk.until(HandingOver).job

    assert stopped.sentence == "this chip is in use: it belongs to bib 1. Put a blank chip on the encoder"
    assert stopped.otherwise is None
    assert lying == worn
    assert job.pickup.current.chips[0].tid != first.pickup.current.chips[0].tid
    assert place.labels == [1, 2]


def test_the_chip_of_a_dead_bib_is_asked_about_and_used_again_when_a_person_says_so(place):
    with at_work(place) as desk:
        place.break_encoder(VirtualFault.CHIP_LEAVES, label=1, words=3)
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        desk.do(UndoAsked(stopped.visit))
        destroy = desk.until(AskingDestroyed)
        stock = stock_of(place)
        dirty = stock.state().moved[0].chip
        stock.put(dirty, holder="1.2")
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=True))
        asking = desk.until(Stopped)
        untouched = stock.state().lying[0].chip
        desk.do(OtherwiseAsked(asking.visit))
        job = desk.until(HandingOver).job

    assert "was used before, for bib 1, which is void" in asking.sentence
    assert asking.otherwise.reuse == frozenset({dirty.tid})
    assert untouched == dirty
    assert job.pickup.current.chips[0].tid == dirty.tid
    assert live_bibs(place, 1) == 1


def test_a_copy_of_a_chip_is_reported_and_not_written(place):
    with at_work(place) as desk:
        served(desk, OTHER)
        stock = stock_of(place)
        worn = stock.state().lying[0].chip
        copy = replace(worn, tid=stock.blank(50).tid)
        stock.put(copy, holder="2.1")
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)

    assert "this chip is a copy: it answers as bib 1" in stopped.sentence
    assert stock.state().lying[0].chip == copy


def test_a_copy_on_the_reader_does_not_prove_a_bib(tmp_path):
    place = event_folder(tmp_path).station(separate=True, scanner=False)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(ReadingBack)
        stock = stock_of(place)
        own = stock.state().lying[0].chip
        stock.put(replace(own, tid=stock.blank(50).tid), holder="1.1")
        desk.show("1")
        refused = desk.until(ReadingBack, holds=lambda state: state.problem != "")
        stock.put(own, holder="1.1")
        desk.show("1")
        desk.until(HandingOver)

    assert (
        refused.problem == "This is a copy of the chip of bib 1, not its own: keep it and call a supervisor."
    )


def test_two_chips_a_bib_are_written_read_back_and_exported(tmp_path):
    home = event_folder(tmp_path)
    home.change("per_bib = 1", "per_bib = 2")
    place = home.station(separate=True)

    with at_work(place) as desk:
        job = served(desk, CAMILLE)

    lying = {one.chip.epc: one.chip.tid for one in stock_of(place).state().lying}
    assert {chip.epc: chip.tid for chip in job.pickup.current.chips} == lying
    assert sorted(epc[-9:] for epc in lying) == ["011000001", "012000001"]
