"""What is known of a printer's model comes from small files, shipped or beside the station file."""

from pathlib import Path

import pytest

from kiosk.config.printers import SHIPPED, load_profile, profile_for, profiles
from kiosk.config.station_file import load_station, parse_station, write_station
from kiosk.core.errors import InputError
from kiosk.core.language import Compression, Language

MINE = (
    '[printer]\nname = "My printer"\ndriver = "zpl"\nlanguage = "zpl"\ndpi = 300\nwidth = 120\nturn = 180\n'
    'graphics = "hex"\nencodes = true\nknown_as = ["QX-9"]\n[printer.options]\nanswer_s = 3.5\nrfid = false\n'
)
STATION = (
    '[station]\nname = "Desk 1"\nincarnation = "0123456789abcdef"\nevent = "event.toml"\n'
    'database = "sqlite:///event.db"\n[printer]\naddress = "usb:0a5f:0181"\n'
)


def station(folder, printer):
    return parse_station(STATION + printer, "station.toml", folder=folder)


def mine(folder, text=MINE):
    (folder / "printers").mkdir()
    (folder / "printers" / "my-qx9.toml").write_text(text)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_profile_is_whole(path, tmp_path):
    profile = load_profile(path.stem, beside=tmp_path)

    assert profile.model == path.stem
    assert profile.dpi in {203, 300, 600}
    assert profile.name
    assert profile.language.value in {profile.driver, "pdf"}
    assert "on no device" in path.read_text() or not profile.known_as


def test_shipped_profiles_cover_each_language_and_each_width_of_bib():
    found = list(profiles(beside=Path("/nowhere")))

    assert {profile.language for profile in found} == {Language.ZPL, Language.TSPL, Language.PDF}
    assert {profile.dpi for profile in found} == {203, 300, 600}
    assert any(profile.width >= 168 and profile.encodes for profile in found)


def test_a_profile_beside_the_station_file_says_all_that_it_can(tmp_path):
    mine(tmp_path)

    profile = load_profile("my-qx9", beside=tmp_path)

    assert (profile.dpi, profile.width, profile.turn) == (300, 120, 2)
    assert profile.compression is Compression.HEX
    assert profile.options == (("answer_s", "3.5"), ("rfid", "0"))


def test_ones_own_profile_hides_a_shipped_one_of_that_name(tmp_path):
    (tmp_path / "printers").mkdir()
    (tmp_path / "printers" / "office.toml").write_text(MINE)

    assert load_profile("office", beside=tmp_path).name == "My printer"
    assert sum(profile.model == "office" for profile in profiles(beside=tmp_path)) == 1


@pytest.mark.parametrize(
    ("found", "model"),
    [
        ("ZTC ZD621R-300dpi ZPL", "zebra-zd621r-300"),
        ("ZTC ZD621-300dpi ZPL", "zebra-zd621-300"),
        ("ztc zt620r-203DPI zpl", "zebra-zt620r-203"),
        ("TTP-384MT", "tsc-ttp-384mt-300"),
        ("Laser Writer", None),
        ("", None),
    ],
)
def test_a_printer_is_known_by_the_name_that_it_tells_on_usb(found, model, tmp_path):
    profile = profile_for(found, beside=tmp_path)

    assert (profile.model if profile else None) == model


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (MINE.replace("300", "30"), r"my-qx9.toml:5: printer.dpi"),
        (MINE.replace('"hex"', '"gif"'), r"my-qx9.toml:8: .*z64"),
        (MINE.replace("180", "45"), r"turn is 45"),
        (MINE.replace("width", "wide"), r"wide is not known"),
        (MINE.replace("3.5", "[1]"), r"answer_s must be a text, a number"),
        (MINE.replace('"zpl"\ndpi', '"pcl"\ndpi'), r'language is "pcl"'),
    ],
)
def test_a_mistake_in_a_profile_is_named_with_its_line(tmp_path, text, words):
    mine(tmp_path, text)

    with pytest.raises(InputError, match=words):
        load_profile("my-qx9", beside=tmp_path)


def test_a_station_that_names_a_model_need_say_no_more_than_its_address(tmp_path):
    read = station(tmp_path, 'model = "zebra-zt620r-300"\n')

    assert (read.printer.driver, read.printer.dpi) == ("zpl", 300)
    assert read.profile.width == 168
    assert read.profile.encodes


def test_what_the_station_file_says_goes_before_the_profile(tmp_path):
    read = station(
        tmp_path, 'model = "zebra-zt620r-300"\ndpi = 203\ndriver = "mine"\n[printer.options]\nrfid = 0\n'
    )

    assert (read.profile.driver, read.profile.dpi) == ("mine", 203)
    assert read.printer.options == (("rfid", "0"),)


@pytest.mark.parametrize(
    ("printer", "words"),
    [
        ('model = "zebra-of-nobody"\n', r"there is no printer profile .* zebra-zd621r-203"),
        ('model = "../secret"\n', "must be the name of a profile"),
        ('driver = "zpl"\n', "dpi is missing"),
        ("dpi = 203\n", "driver is missing"),
    ],
)
def test_a_printer_that_is_not_known_is_refused_with_what_is(tmp_path, printer, words):
    with pytest.raises(InputError, match=words):
        station(tmp_path, printer)


def test_a_station_file_with_model_and_options_is_written_and_read_again(tmp_path):
    read = station(tmp_path, 'model = "tsc-te210-203"\n[printer.options]\ngap_mm = 3\n')

    write_station(tmp_path / "station.toml", read)

    assert load_station(tmp_path / "station.toml") == read


@pytest.mark.parametrize(
    ("driver", "language"), [("zpl", Language.ZPL), ("office", Language.PDF), ("x", Language.ZPL)]
)
def test_without_a_model_the_driver_tells_the_language(tmp_path, driver, language):
    read = station(tmp_path, f'driver = "{driver}"\ndpi = 203\n')

    assert read.profile.language is language
    assert read.profile.width == 0
