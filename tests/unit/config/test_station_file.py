"""The station file: paths, devices, and what is refused."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.config import (
    DeviceChoice,
    SlipChoice,
    SoundChoice,
    Station,
    VoiceKind,
    check_devices,
    draw_incarnation,
    load_station,
    parse_station,
    write_station,
)
from kiosk.core.errors import InputError
from kiosk.core.event import Face
from tests.helpers.events import sample_event

TEXT = """\
[station]
name = "Desk 1"
incarnation = "00112233445566aa"
face = "desk"
event = "event.toml"
database = "sqlite:///event.db"
archive = "archive"

[printer]
driver = "zpl"
address = "virtual:tray"
dpi = 203

[scanner]
driver = "virtual"
address = "virtual:tray"
"""


def station(folder: Path, **changes) -> Station:
    return replace(
        Station(
            name="Desk 1",
            incarnation="00112233445566aa",
            face=Face.DESK,
            event=folder / "event.toml",
            database=f"sqlite:///{folder}/event.db",
            printer=DeviceChoice("zpl", "usb:0a5f:0181:SERIAL", 300),
        ),
        **changes,
    )


def test_paths_are_taken_from_the_folder_of_the_station_file(tmp_path):
    (tmp_path / "station.toml").write_text(TEXT)

    loaded = load_station(tmp_path / "station.toml")

    assert loaded == station(
        tmp_path,
        printer=DeviceChoice("zpl", "virtual:tray", 203),
        scanner=DeviceChoice("virtual", "virtual:tray"),
        archive=tmp_path / "archive",
    )


def test_relative_path_of_the_station_file_gives_absolute_paths(tmp_path, monkeypatch):
    (tmp_path / "station.toml").write_text(TEXT)
    monkeypatch.chdir(tmp_path)

    loaded = load_station(Path("station.toml"))

    assert loaded.event.is_absolute()
    assert loaded.database == f"sqlite:///{tmp_path}/event.db"


@pytest.mark.parametrize(
    ("url", "placed"),
    [
        ("sqlite:///event.db", "sqlite:////home/event.db"),
        ("sqlite:///data/event.db?mode=ro", "sqlite:////home/data/event.db?mode=ro"),
        ("sqlite:////var/lib/event.db", "sqlite:////var/lib/event.db"),
        ("postgresql+psycopg://desk:secret@db/mpt", "postgresql+psycopg://desk:secret@db/mpt"),
        ("postgresql://db/mpt", "postgresql://db/mpt"),
    ],
)
def test_database_is_placed_beside_the_station_file(url: str, placed: str):
    loaded = parse_station(TEXT.replace("sqlite:///event.db", url), "s.toml", folder=Path("/home"))

    assert loaded.database == placed


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('name = "Desk 1"', 'name = ""', "s.toml:2: station.name is empty"),
        ("00112233445566aa", "0011", "s.toml:3: station.incarnation is wrong"),
        ('"desk"', '"window"', 's.toml:4: station.face is "window"'),
        ('event = "event.toml"\n', "", "station.event is missing"),
        ("sqlite:///event.db", "sqlite:///", "names no file"),
        ("sqlite:///event.db", "mysql://root:secret@db/x", "s.toml:6: station.database is wrong"),
        ('"archive"', '""', "^$"),
        ("dpi = 203", "dpi = 20", "s.toml:12: printer.dpi is 20"),
        ("dpi = 203", "", "printer.dpi is missing"),
        ('"zpl"', '"Z P L"', "s.toml:10: printer.driver is wrong"),
        ('"virtual:tray"', '"tray"', "s.toml:11: printer.address is wrong"),
        ("[printer]", "[print]", "printer is missing"),
        ("[scanner]", "[scaner]", "scaner is not known here"),
        ("[scanner]", "[scanner]\ndpi = 1", "scanner.dpi is not known here"),
        ('face = "desk"', 'face = "desk"\nlanguage = "French"', "s.toml:5: station.language is wrong"),
        ("archive =", "archiv =", "archiv is not known here"),
    ],
)
def test_mistake_is_named_with_its_line(old: str, new: str, words: str):
    text = TEXT.replace(old, new, 1)
    if words == "^$":
        assert parse_station(text, "s.toml", folder=Path("/home")).archive is None
        return

    with pytest.raises(InputError, match=words):
        parse_station(text, "s.toml", folder=Path("/home"))


SOUND = """
[sound]
voice = "espeak-ng"
player = "file:said"
signals = "aplay:plughw:1,0"
headset = "evdev:/dev/input/event5"
private = true
"""


def test_without_a_table_a_station_is_silent():
    assert parse_station(TEXT, "s.toml", folder=Path("/home")).sound is None


def test_sound_has_sensible_values_of_its_own():
    loaded = parse_station(TEXT + "[sound]\n", "s.toml", folder=Path("/home"))

    assert loaded.sound == SoundChoice(VoiceKind.ESPEAK, "auto", "", "none", private=False)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"espeak-ng"', '"festival"', 's.toml:19: sound.voice is "festival"; it must be one of "espeak-ng"'),
        ('"file:said"', '"vlc"', 's.toml:20: sound.player is wrong: "vlc" must be "auto", "aplay"'),
        ('"file:said"', '"file:"', "s.toml:20: sound.player is wrong"),
        ('"file:said"', '"none"', "s.toml:20: sound.player is wrong"),
        ('"aplay:plughw:1,0"', '"aplay:"', 's.toml:21: sound.signals is wrong: "aplay:" must be "none"'),
        ('"evdev:/dev/input/event5"', '"jack"', 's.toml:22: sound.headset is wrong: "jack" must be "none"'),
        ("true", '"yes"', "s.toml:23: sound.private must be true or false"),
        ("private", "privat", "s.toml:23: sound.privat is not known here"),
    ],
)
def test_mistake_about_sound_is_named_with_its_line(old: str, new: str, words: str):
    text = TEXT + SOUND.replace(old, new, 1)

    with pytest.raises(InputError, match=words.replace(".", r"\.")):
        parse_station(text, "s.toml", folder=Path("/home"))


def test_speech_is_not_kept_in_files_on_the_real_day(tmp_path):
    kept = station(tmp_path, sound=SoundChoice(player="file:said"))

    with pytest.raises(InputError, match=r"would keep what runners are told.*rehearsal = true"):
        check_devices(sample_event(rehearsal=False), kept)

    check_devices(sample_event(rehearsal=True), kept)
    check_devices(sample_event(rehearsal=False), station(tmp_path, sound=SoundChoice()))


def test_message_about_a_database_does_not_repeat_its_password():
    text = TEXT.replace("sqlite:///event.db", "mysql://root:secret@db/x")

    with pytest.raises(InputError) as caught:
        parse_station(text, "s.toml", folder=Path("/home"))

    assert "secret" not in str(caught.value)


def test_written_station_is_read_back_the_same(tmp_path):
    written = station(
        tmp_path,
        name='Bureau "Été" №1',
        face=Face.KIOSK,
        event=Path("/srv/events/mpt.toml"),
        encoder=DeviceChoice("virtual", "virtual:my tray"),
        scanner=DeviceChoice("serial", "serial:/dev/ttyUSB0"),
        archive=tmp_path / "archive",
        language="ar",
        slip=SlipChoice(
            DeviceChoice("escpos", "usb:04b8:0202:A", 180, options=(("answer_s", "1"),)), 58, 'Sac "№{bib}"'
        ),
        sound=SoundChoice(VoiceKind.NOBODY, "file:Töne \\ a", "aplay:hw:2", "file:plug", private=True),
    )

    write_station(tmp_path / "station.toml", written)

    assert load_station(tmp_path / "station.toml") == written
    assert not list(tmp_path.glob("*.new"))


def test_written_station_still_reads_after_its_folder_moved(tmp_path):
    (tmp_path / "here").mkdir()
    write_station(tmp_path / "here" / "station.toml", station(tmp_path / "here"))

    (tmp_path / "here").rename(tmp_path / "there")

    assert load_station(tmp_path / "there" / "station.toml") == station(tmp_path / "there")


def test_file_with_a_password_is_for_its_owner_only(tmp_path):
    url = "postgresql+psycopg://desk:secret@db/mpt"

    write_station(tmp_path / "station.toml", station(tmp_path, database=url))

    assert (tmp_path / "station.toml").stat().st_mode & 0o077 == 0
    assert load_station(tmp_path / "station.toml").database == url


def test_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(InputError, match="choose a folder"):
        write_station(tmp_path / "nowhere" / "station.toml", station(tmp_path))


def test_incarnations_differ_and_are_accepted(tmp_path):
    drawn = {draw_incarnation() for _ in range(100)}

    write_station(tmp_path / "station.toml", station(tmp_path, incarnation=drawn.copy().pop()))

    assert len(drawn) == 100
    assert load_station(tmp_path / "station.toml").incarnation in drawn


@pytest.mark.parametrize(
    "changes",
    [
        {"printer": DeviceChoice("zpl", "virtual:tray", 203)},
        {"encoder": DeviceChoice("virtual", "virtual:")},
        {"scanner": DeviceChoice("virtual", "tcp:192.0.2.7:1")},
    ],
)
def test_virtual_device_is_refused_on_the_real_day(tmp_path, changes):
    virtual = station(tmp_path, **changes)

    with pytest.raises(InputError, match=r"is virtual: .*rehearsal = true"):
        check_devices(sample_event(rehearsal=False), virtual)

    check_devices(sample_event(rehearsal=True), virtual)


def test_real_devices_are_accepted_on_the_real_day(tmp_path):
    check_devices(sample_event(rehearsal=False), station(tmp_path))

    assert [name for name, _ in station(tmp_path).devices] == ["printer"]
