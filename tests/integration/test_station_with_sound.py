"""A station whose file has a table [sound]."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app import open_site
from kiosk.config import SoundChoice, VoiceKind, load_station, write_station
from kiosk.core.ports import DeviceState, Signal
from kiosk.doctor import examine
from kiosk.sound import open_senses
from kiosk.ui.voice.senses import SILENT
from tests.helpers.hearing import need_engine, wait_until
from tests.helpers.stations import StationFolder, event_folder


@pytest.fixture
def place(tmp_path: Path) -> StationFolder:
    return event_folder(tmp_path / "event").station()


def let_sound(place: StationFolder, sound: SoundChoice) -> Path:
    write_station(place.file, replace(load_station(place.file), sound=sound))
    return place.home.path / "said"


def sound_of(place: StationFolder) -> list[tuple[DeviceState, str]]:
    with open_site(place.file) as site:
        return [(found.state, found.sentence) for found in examine(site) if found.name == "sound"]


def test_a_station_that_says_nothing_of_sound_is_silent_and_in_order(place: StationFolder) -> None:
    with open_site(place.file) as site, open_senses(site) as senses:
        assert senses == SILENT

    assert sound_of(place) == [(DeviceState.READY, "in order")]


def test_voice_sounds_and_headset_of_the_file_are_opened(place: StationFolder) -> None:
    need_engine()
    folder = let_sound(place, SoundChoice(player="file:said", headset="file:plug", private=True))

    with open_site(place.file) as site, open_senses(site) as senses:
        (place.home.path / "plug").touch()
        senses.sounder.play(Signal.DONE)
        senses.voice.speak("Bienvenue", language="fr")
        wait_until(lambda: len(list(folder.glob("*.wav"))) == 2)

        assert senses.voice.is_private
        assert senses.headset.is_plugged_in()

    assert sorted(file.stem for file in folder.iterdir()) == ["0001-done", "0002-fr"]
    assert sound_of(place) == [(DeviceState.READY, "in order")]


def test_private_speech_and_signals_for_everybody_go_apart(place: StationFolder) -> None:
    need_engine()
    folder = let_sound(place, SoundChoice(player="file:said", signals="file:hall", private=True))

    with open_site(place.file) as site, open_senses(site) as senses:
        senses.sounder.play(Signal.TIME_IS_SHORT)
        senses.voice.speak("Bienvenue", language="fr")
        wait_until((folder / "0001-fr.wav").exists)
        wait_until((place.home.path / "hall" / "0001-time_is_short.wav").exists)

    assert sound_of(place) == [(DeviceState.READY, "in order")]


def test_what_is_missing_leaves_the_rest_at_work(
    place: StationFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = let_sound(place, SoundChoice(VoiceKind.ESPEAK, "file:said"))
    monkeypatch.setenv("PATH", str(place.home.path))

    with open_site(place.file) as site, open_senses(site) as senses:
        senses.voice.speak("Nobody hears this", language="en")
        senses.sounder.play(Signal.REFUSED)
        wait_until((folder / "0001-refused.wav").exists)

        assert not senses.voice.is_there

    [(state, sentence)] = sound_of(place)
    assert state is DeviceState.ATTENTION
    assert "install espeak-ng" in sentence
