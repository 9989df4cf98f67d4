"""Short sounds, the folder they may go to, and the socket of the headset."""

import io
import logging
import wave
from array import array
from math import log10
from pathlib import Path

import pytest

from kiosk.core.errors import InputError
from kiosk.core.ports.sound import Signal
from kiosk.hardware.sound.headset import EvdevHeadset, FileHeadset, switch_request
from kiosk.hardware.sound.opening import SoundSettings, examine_sound, open_sound
from kiosk.hardware.sound.players import FolderPlayer, ProgramPlayer, open_player
from kiosk.hardware.sound.sounder import ToneSounder, make_wav
from tests.helpers.hearing import need, need_engine, wait_until


def settings(folder: Path, **changes: object) -> SoundSettings:
    known = {"speaks": True, "player": "file:said", "headset": "none", "is_private": True, "folder": folder}
    signals = {"signals": changes.get("player", "file:said")}
    return SoundSettings(**{**known, **signals, **changes})


@pytest.mark.parametrize("signal", Signal)
def test_every_signal_is_short_and_not_loud(signal: Signal) -> None:
    with wave.open(io.BytesIO(make_wav(signal))) as wav:
        seconds = wav.getnframes() / wav.getframerate()
        samples = array("h", wav.readframes(wav.getnframes()))

    assert 0 < seconds <= 1
    assert 20 * log10(max(abs(sample) for sample in samples) / 32768) <= -12


def test_signals_differ() -> None:
    assert len({make_wav(signal) for signal in Signal}) == len(Signal)


def test_signals_go_to_numbered_files_and_on_after_a_restart(tmp_path: Path) -> None:
    for _ in range(2):
        sounder = ToneSounder(FolderPlayer(tmp_path))
        before = len(list(tmp_path.glob("*.wav")))
        sounder.play(Signal.DONE)
        wait_until(lambda before=before: len(list(tmp_path.glob("*.wav"))) > before)
        sounder.close()

    assert sorted(file.name for file in tmp_path.iterdir()) == ["0001-done.wav", "0002-done.wav"]


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(InputError, match=r"cannot be made .*; name another in \[sound\] player"):
        open_player("file:file/said", folder=tmp_path)


def test_the_first_player_that_is_installed_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "paplay").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert isinstance(open_player("auto", folder=tmp_path), ProgramPlayer)
    assert open_player("aplay", folder=tmp_path) is None


def test_without_any_program_there_is_silence_and_the_cure_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    silent = settings(tmp_path, player="auto")

    opened = open_sound(silent)

    assert (opened.voice, opened.sounder, opened.headset) == (None, None, None)
    assert "install aplay or paplay" in examine_sound(silent, ("fr",))
    assert "install espeak-ng" in examine_sound(settings(tmp_path), ("fr",))


def test_sounds_without_a_voice_are_a_choice(tmp_path: Path) -> None:
    quiet = settings(tmp_path, speaks=False)

    opened = open_sound(quiet)

    assert opened.voice is None
    assert opened.sounder is not None
    assert examine_sound(quiet, ("fr",)) == ""


@pytest.mark.parametrize(
    ("choice", "command"),
    [
        ("aplay", ("aplay", "-q", "-")),
        ("aplay:plughw:1,0", ("aplay", "-q", "--device=plughw:1,0", "-")),
        ("paplay:hall", ("paplay", "--device=hall", "/dev/stdin")),
    ],
)
def test_a_player_can_be_given_one_of_several_devices(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, choice: str, command: tuple[str, ...]
) -> None:
    for program in ("aplay", "paplay"):
        (tmp_path / program).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    player = open_player(choice, folder=tmp_path)

    assert player is not None
    assert player.sound(b"", label="test").commands == (command,)


def test_signals_can_be_heard_by_everybody_while_speech_is_not(tmp_path: Path) -> None:
    need_engine()
    opened = open_sound(settings(tmp_path, signals="file:hall"))
    assert opened.voice is not None
    assert opened.sounder is not None

    opened.sounder.play(Signal.TIME_IS_SHORT)
    opened.voice.speak("Camille", language="fr")
    wait_until((tmp_path / "hall" / "0001-time_is_short.wav").exists)
    wait_until((tmp_path / "said" / "0001-fr.wav").exists)

    opened.sounder.close()
    opened.voice.close()
    assert opened.voice.is_private
    assert len(list((tmp_path / "hall").iterdir())) == 1
    assert len(list((tmp_path / "said").iterdir())) == 1


def test_signals_can_be_left_out(tmp_path: Path) -> None:
    mute = settings(tmp_path, speaks=False, signals="none")

    opened = open_sound(mute)

    assert opened.sounder is None
    assert examine_sound(mute, ("fr",)) == ""


def test_the_doctor_tries_the_loudspeaker_of_the_signals_too(tmp_path: Path) -> None:
    need("aplay")

    well = examine_sound(settings(tmp_path, speaks=False, signals="aplay:null"), ())
    ill = examine_sound(settings(tmp_path, speaks=False, signals="aplay:no_such_device"), ())

    assert well == ""
    assert ill.startswith("aplay ended with 1")
    assert "connect a loudspeaker" in ill


def test_a_voice_for_every_language_is_asked_for(tmp_path: Path) -> None:
    need_engine()

    assert examine_sound(settings(tmp_path), ("fr", "en", "es", "ar")) == ""
    assert "espeak-ng has no voice for xx" in examine_sound(settings(tmp_path), ("fr", "xx"))


def test_a_player_without_a_sound_device_is_found_by_the_doctor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "aplay"
    program.write_text("#!/bin/sh\necho cannot find card >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")

    trouble = examine_sound(settings(tmp_path, speaks=False, player="aplay"), ())

    assert trouble.startswith("aplay ended with 1 (cannot find card): connect a loudspeaker")


def test_the_request_is_the_one_of_the_kernel() -> None:
    # EVIOCGSW(8) as a C program prints it on x86-64 and ARM
    assert switch_request(8) == 0x8008451B


@pytest.mark.parametrize(("switches", "is_in"), [(b"\x04", True), (b"\x10", False), (b"\x14", True)])
def test_the_switch_of_headphones_is_read(tmp_path: Path, switches: bytes, is_in: bool) -> None:
    device = tmp_path / "event0"
    device.touch()
    asked = []

    def answer(_device: int, request: int, room: bytes) -> bytes:
        asked.append(request)
        return switches.ljust(len(room), b"\0")

    assert EvdevHeadset(device, ask=answer).is_plugged_in() is is_in
    assert asked == [0x8008451B]


def test_a_socket_that_does_not_answer_is_empty_and_logged_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    headset = EvdevHeadset(tmp_path / "event9")

    with caplog.at_level(logging.WARNING):
        found = [headset.is_plugged_in() for _ in range(3)]

    assert found == [False] * 3
    assert len(caplog.records) == 1


def test_a_thing_that_is_no_socket_is_found_by_the_doctor(tmp_path: Path) -> None:
    trouble = examine_sound(settings(tmp_path, speaks=False, headset="evdev:/dev/null"), ())

    assert "the headset socket evdev:/dev/null does not answer" in trouble


def test_a_file_stands_for_the_plug_in_a_rehearsal(tmp_path: Path) -> None:
    headset = FileHeadset(tmp_path / "plug")
    before = headset.is_plugged_in()

    (tmp_path / "plug").touch()

    assert (before, headset.is_plugged_in()) == (False, True)
