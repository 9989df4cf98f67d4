"""A separate encoder: what can go wrong is said in a sentence, and the pickup goes on."""

import json
from dataclasses import replace

import pytest

from kiosk.core.flow.events import OtherwiseAsked, RetryAsked, SaidDestroyed, Taken, UndoAsked
from kiosk.core.flow.states import AskingDestroyed, Closed, HandingOver, ReadingBack, Refused, Stopped
from kiosk.core.pickup import AttemptState, ChipVerdict
from kiosk.hardware.chips.settings import Region
from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.hardware.virtual.llrp_reader import LlrpReaderServer
from kiosk.hardware.virtual.stock import ChipStock
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of, live_bibs, pickups_of

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


LOCKED = {"access": 0x12345678, "locks": 0b0000100000}


@pytest.fixture
def with_secret(place):
    """Let the station lock its chips."""
    secret = place.file.parent / "chips.secret"
    secret.write_text("5f" * 32)
    secret.chmod(0o600)
    options = '\n[encoder.options]\nlock = "1"\nsecret_file = "chips.secret"\n'
    place.file.write_text(place.file.read_text(encoding="utf-8") + options, encoding="utf-8")
    return place


def stopped_by(place, desk, chip):
    """Lay a chip there that cannot be used, and give what the station says of it."""
    stock_of(place).put(chip, holder="1.1")
    desk.show(CAMILLE)
    return desk.until(Stopped)


def goes_on(place, desk):
    """Lay a blank there and begin again."""
    stock_of(place).put(stock_of(place).blank(70), holder="1.1")
    desk.do(RetryAsked(desk.state.visit))
    return desk.until(HandingOver).job


def test_a_locked_chip_is_said_to_be_one_and_the_pickup_goes_on_with_another(place):
    with at_work(place) as desk:
        stopped = stopped_by(place, desk, replace(stock_of(place).blank(60), **LOCKED))
        job = goes_on(place, desk)

    assert stopped.sentence == "the chip is locked: take a new one"
    assert stopped.job.pickup.current.state is AttemptState.PLANNED
    assert job.pickup.current.serial == 1


def test_a_wrong_password_is_said_to_be_one_and_the_pickup_goes_on_with_another_chip(with_secret):
    with at_work(with_secret) as desk:
        stopped = stopped_by(with_secret, desk, replace(stock_of(with_secret).blank(60), **LOCKED))
        job = goes_on(with_secret, desk)

    assert stopped.sentence == "the chip is locked with a password of somebody else: take a new one"
    assert job.pickup.current.serial == 1


def test_a_wrong_region_is_said_to_be_one_and_the_pickup_goes_on_with_a_reader_of_the_right_one(tmp_path):
    home = event_folder(tmp_path)
    place = home.station(separate=True)
    antenna = Antenna(place.encoder, seed="x", air=AirTime(0, 0))
    antenna.stock.put(antenna.stock.blank(1))
    with LlrpReaderServer(antenna, region=Region.US) as american:
        port = american.port
        text = place.file.read_text(encoding="utf-8")
        options = '\n[encoder.options]\nregion = "eu"\npower_dbm = "15"\nanswer_s = "0.5"\n'
        text = text.replace(
            'driver = "virtual"\naddress = "virtual:encoder1?air_ms=0"',
            f'driver = "llrp"\naddress = "{american.address}"',
        )
        place.file.write_text(text + options, encoding="utf-8")
        with at_work(place) as desk:
            desk.show(CAMILLE)
            refused = desk.until(Stopped, Refused)
            american.close()
            with LlrpReaderServer(antenna, port=port, region=Region.EU):
                desk.running.health.ask_now()
                desk.show(CAMILLE)
                job = desk.until(HandingOver).job

    words = refused.denied.refusal.sentence if isinstance(refused, Refused) else refused.sentence
    assert 'the region "us", the station file says "eu"' in words
    assert job.pickup.current.serial == 1


def test_chips_whose_factory_number_names_a_model_only_are_encoded_one_after_the_other(place):
    stock = stock_of(place)
    model = replace(stock.blank(60), tid=stock.blank(60).tid[:16])

    with at_work(place) as desk:
        stock.put(model, holder="1.1")
        first = served(desk, CAMILLE)
        stock.put(replace(model, room=stock.blank(61).room), holder="2.1")
        second = served(desk, OTHER)

    chips = [job.pickup.current.chips[0] for job in (first, second)]
    assert [(chip.tid, chip.verdict) for chip in chips] == [("", ChipVerdict.OK)] * 2
