"""`kiosk chips secret` and `kiosk chips read`."""

import json
import stat

from kiosk.hardware.virtual.stock import ChipStock
from tests.helpers.command_line import kiosk
from tests.helpers.stations import CAMILLE, event_folder


def test_a_secret_is_drawn_once_for_its_owner_only(tmp_path):
    file = tmp_path / "chips.secret"

    made = kiosk("chips", "secret", "-o", file, "--json")
    again = kiosk("chips", "secret", "-o", file)

    assert made.status == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(bytes.fromhex(file.read_text())) == 32
    assert again.status == 1
    assert "never overwritten" in again.err


def test_a_station_with_that_secret_locks_its_chips_and_one_without_does_not(tmp_path):
    home = event_folder(tmp_path)
    place = home.station(separate=True)
    kiosk("chips", "secret", "-o", tmp_path / "chips.secret")
    text = place.file.read_text(encoding="utf-8")
    options = '\n[encoder.options]\nlock = "1"\nsecret_file = "chips.secret"\n'
    place.file.write_text(text + options, encoding="utf-8")

    done = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    [lying] = ChipStock(place.encoder, seed="").state().lying
    assert done.value["outcome"] == "handed_over"
    assert lying.chip.access != 0
    assert f"{lying.chip.locks:010b}" == "1010100000"


def test_the_chip_on_the_encoder_is_told_with_its_bib_and_state(tmp_path):
    place = event_folder(tmp_path).station(separate=True)
    done = kiosk("pickup", CAMILLE, "--json", "--station", place.file)

    found = kiosk("chips", "read", "--json", "--station", place.file)
    words = kiosk("chips", "read", "--station", place.file)

    [chip] = done.value["chips"]
    assert found.value == {
        "kind": "known",
        "epc": chip["epc"],
        "tid": chip["tid"],
        "bib": done.value["bib"],
        "attempt": f"{done.value['bib']}.1",
        "state": "proven",
    }
    assert f"The chip of bib {done.value['bib']}: proven." in words.words


def test_a_chip_that_cannot_be_read_is_an_error_in_words(tmp_path):
    place = event_folder(tmp_path).station(separate=True)
    without = event_folder(tmp_path / "other").station()

    empty = kiosk("chips", "read", "--json", "--station", place.file)
    no_reader = kiosk("chips", "read", "--station", without.file)

    assert empty.status == no_reader.status == 1
    assert "no chip is on the encoder" in json.dumps(empty.value)
    assert "no chip reader" in no_reader.err


def test_a_secret_that_others_may_read_stops_the_station_with_the_cure(tmp_path):
    place = event_folder(tmp_path).station(separate=True)
    (tmp_path / "chips.secret").write_text("5f" * 32)
    (tmp_path / "chips.secret").chmod(0o644)
    text = place.file.read_text(encoding="utf-8")
    options = '\n[encoder.options]\nlock = "1"\nsecret_file = "chips.secret"\n'
    place.file.write_text(text + options, encoding="utf-8")

    refused = kiosk("pickup", CAMILLE, "--station", place.file)

    assert refused.status == 1
    assert "chips.secret: others may read the chip secret: chmod 600 it" in refused.err


def test_two_chips_with_a_printer_that_encodes_are_refused_with_the_file_and_the_cure(tmp_path):
    home = event_folder(tmp_path)
    home.change("per_bib = 1", "per_bib = 2")
    place = home.station()

    refused = kiosk("pickup", CAMILLE, "--station", place.file)

    assert refused.status == 1
    assert "event.toml: [chips] per_bib is 2, but the printer of this station encodes in line" in refused.err
