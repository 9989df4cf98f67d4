"""A chip that is locked, out of the region or without a number: it is said, and the pickup goes on."""

from dataclasses import replace

import pytest

from kiosk.core.flow.events import RetryAsked
from kiosk.core.flow.states import HandingOver, Refused, Stopped
from kiosk.core.pickup import AttemptState, ChipVerdict
from kiosk.hardware.chips.settings import Region
from kiosk.hardware.virtual.antenna import AirTime, Antenna
from kiosk.hardware.virtual.llrp_reader import LlrpReaderServer
from tests.helpers.desks import at_work, served
from tests.helpers.stations import CAMILLE, event_folder

OTHER = "M100006"
LOCKED = {"access": 0x12345678, "locks": 0b0000100000}


@pytest.fixture
def place(tmp_path):
    return event_folder(tmp_path).station(separate=True)


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
    place.stock.put(chip, holder="1.1")
    desk.show(CAMILLE)
    return desk.until(Stopped)


def goes_on(place, desk):
    """Lay a blank there and begin again."""
    place.stock.put(place.stock.blank(70), holder="1.1")
    desk.do(RetryAsked(desk.state.visit))
    return desk.until(HandingOver).job


def test_a_locked_chip_is_said_to_be_one_and_the_pickup_goes_on_with_another(place):
    with at_work(place) as desk:
        stopped = stopped_by(place, desk, replace(place.stock.blank(60), **LOCKED))
        job = goes_on(place, desk)

    assert stopped.sentence == "the chip is locked: take a new one"
    assert stopped.job.pickup.current.state is AttemptState.PLANNED
    assert job.pickup.current.serial == 1


def test_a_wrong_password_is_said_to_be_one_and_the_pickup_goes_on_with_another_chip(with_secret):
    with at_work(with_secret) as desk:
        stopped = stopped_by(with_secret, desk, replace(with_secret.stock.blank(60), **LOCKED))
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
    stock = place.stock
    model = replace(stock.blank(60), tid=stock.blank(60).tid[:16])

    with at_work(place) as desk:
        stock.put(model, holder="1.1")
        first = served(desk)
        stock.put(replace(model, room=stock.blank(61).room), holder="2.1")
        second = served(desk, OTHER)

    chips = [job.pickup.current.chips[0] for job in (first, second)]
    assert [(chip.tid, chip.verdict) for chip in chips] == [("", ChipVerdict.OK)] * 2
