"""The voice of espeak-ng: what it is given, how it is cut off, and what becomes of a fault."""

import logging
import os
import threading
from pathlib import Path

import pytest

from kiosk.hardware.sound.chain import Chain, run
from kiosk.hardware.sound.playback import Playback
from kiosk.hardware.sound.players import FolderPlayer, ProgramPlayer
from kiosk.hardware.sound.voice_espeak import EspeakVoice, engine_command, plain_words
from tests.helpers.hearing import need, need_engine, seconds_of, wait_until

LONG = "Your place is confirmed and your bib is being made. " * 60


class Stuck:
    """A player in front of which everything takes an hour."""

    def speech(self, engine: tuple[str, ...], text: bytes, *, label: str) -> Chain:
        return Chain(((*engine[:1], "--stdin", "--stdout"), ("sleep", "3600")), text)


def sleepers() -> int:
    """Count the children of this process that sleep an hour."""
    found = 0
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                command, stat = (entry / "cmdline").read_bytes(), (entry / "stat").read_text()
            except OSError:
                continue
            parent = stat.rsplit(")", 1)[1].split()[1]
            found += b"3600" in command and int(parent) == os.getpid()
    return found


@pytest.mark.parametrize("language", ["fr", "en", "es", "ar"])
def test_a_sentence_becomes_a_sound_in_each_language(tmp_path: Path, language: str) -> None:
    need_engine()
    voice = EspeakVoice(FolderPlayer(tmp_path), is_private=True)

    voice.speak("1 4 2 7", language=language)

    wait_until(lambda: bool(list(tmp_path.glob(f"0001-{language}.wav"))))
    assert 0.5 < seconds_of(tmp_path / f"0001-{language}.wav") < 10
    voice.close()


def test_the_text_is_no_argument_that_a_list_of_processes_shows() -> None:
    assert not any("Camille" in word for word in engine_command("fr", volume_percent=50))


def test_commands_of_the_engine_in_a_name_are_only_words() -> None:
    words = plain_words("Zoé [[h@loU]] <break time='9s'/>\x01+50S\n\u2066Ada\u2069")

    assert words == "Zoé h@loU break time='9s'/ +50S Ada"


def test_a_strange_language_does_not_become_an_argument() -> None:
    assert engine_command("-w/etc/x", volume_percent=50) == engine_command("en", volume_percent=50)


def test_words_that_wait_come_one_after_the_other(tmp_path: Path) -> None:
    need_engine()
    voice = EspeakVoice(FolderPlayer(tmp_path), is_private=True)

    voice.speak("One", language="en")
    voice.speak("Deux", language="fr", waits=True)

    wait_until(lambda: len(list(tmp_path.glob("*.wav"))) == 2)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["0001-en.wav", "0002-fr.wav"]
    voice.close()


def test_new_words_cut_off_the_old_ones_and_leave_no_process(tmp_path: Path) -> None:
    need_engine()
    voice = EspeakVoice(Stuck(), is_private=True)
    voice.speak(LONG, language="en")
    wait_until(lambda: sleepers() == 1)

    voice.speak("Short", language="en")
    wait_until(lambda: sleepers() == 1)
    voice.stop()

    wait_until(lambda: sleepers() == 0)
    voice.close()
    assert not any(thread.name == "dossard-voice" for thread in threading.enumerate())


def test_a_missing_engine_is_logged_once_and_disturbs_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    playback = Playback("voice")
    missing = Chain((("dossard-has-no-such-engine",),), b"words")

    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            playback.play(missing, waits=True)
        played = FolderPlayer(tmp_path).sound(b"RIFF", label="end")
        playback.play(played, waits=True)
        wait_until((tmp_path / "0001-end.wav").exists)
    playback.close()

    assert len(caplog.records) == 1
    assert "the voice cannot be heard: dossard-has-no-such-engine" in caplog.text
    assert "words" not in caplog.text


def test_nothing_is_said_after_the_end(tmp_path: Path) -> None:
    voice = EspeakVoice(FolderPlayer(tmp_path), is_private=False)
    voice.close()

    voice.speak("Too late", language="en")

    assert list(tmp_path.iterdir()) == []


def test_a_program_that_never_ends_is_ended() -> None:
    trouble = run(Chain((("sleep", "3600"),), b""), timeout_s=0.1)

    assert "did not come to an end" in trouble
    assert sleepers() == 0


def test_a_failing_player_says_why() -> None:
    need_engine()
    silent = ProgramPlayer(("sh", "-c", "echo no such device >&2; exit 3"))

    trouble = run(silent.speech(engine_command("en", volume_percent=50), b"Hello", label="en"))

    assert trouble == "sh ended with 3 (no such device)"


def test_aplay_plays_what_the_engine_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_engine()
    need("aplay")
    sink, out = tmp_path / "asound.conf", tmp_path / "out.wav"
    sink.write_text(
        f'pcm.!default {{ type file; slave.pcm "n"; file "{out}"; format "wav" }}\npcm.n {{ type null }}\n'
    )
    monkeypatch.setenv("ALSA_CONFIG_PATH", f"/usr/share/alsa/alsa.conf:{sink}")
    player = ProgramPlayer(("aplay", "-q", "-"))

    trouble = run(player.speech(engine_command("en", volume_percent=50), b"Bib 1427", label="en"))

    assert trouble == ""
    assert seconds_of(out) > 0.5
