"""Privacy, volume and repetition of one listener's speech."""

from dataclasses import dataclass, field

import pytest

from kiosk.app import RESOURCES
from kiosk.core.flow.states import Idle
from kiosk.ui.language.formats import say_date, say_short_date
from kiosk.ui.language.texts import Languages
from kiosk.ui.voice.aloud import aloud
from kiosk.ui.voice.personal import personal_words
from kiosk.ui.voice.senses import SILENT, SilentVoice
from kiosk.ui.voice.speech import Speech, Utterance
from tests.helpers.events import member, sample_event
from tests.helpers.screens import states

NAMES = frozenset({"Camille", "M1001"})


@dataclass
class Noted(SilentVoice):
    """A voice that notes what it is told."""

    private: bool = False
    said: list[tuple[str, str, bool]] = field(default_factory=list)
    volumes: list[int] = field(default_factory=list)

    @property
    def is_there(self) -> bool:
        return True

    @property
    def is_private(self) -> bool:
        return self.private

    def speak(self, text: str, *, language: str, waits: bool = False) -> None:
        self.said.append((text, language, waits))

    def set_volume(self, percent: int) -> None:
        self.volumes.append(percent)


def test_a_name_is_left_out_where_others_hear_it(qapp) -> None:
    speech = Speech(Noted())

    told = speech.discreet("Good luck, CAMILLE!", NAMES)

    assert told == "Something personal is left out here. F7 says it aloud."
    assert speech.discreet("Camilleri is a town", NAMES) == "Camilleri is a town"


def test_what_is_marked_as_the_listeners_own_is_left_out_whatever_its_words_are(qapp) -> None:
    open_, private = Speech(Noted()), Speech(Noted(private=True))

    told = [one.discreet("Born in spring", NAMES, is_personal=True) for one in (open_, private)]

    assert told == ["Something personal is left out here. F7 says it aloud.", "Born in spring"]


def test_a_birth_date_is_left_out_as_the_language_of_the_screen_writes_it(qapp) -> None:
    state = states(sample_event())["handing"]
    born = state.job.runner.member.birth_date
    languages = Languages(RESOURCES / "translations")
    left_out = {}

    for code in ("en", "fr", "es", "ar"):
        languages.speak(code)
        said = [aloud(words) for words in (say_date(born), say_short_date(born), born.isoformat())]
        speech, personal = Speech(Noted()), personal_words(state)
        left_out[code] = [speech.discreet(f"* {words}.", personal) != f"* {words}." for words in said]
    languages.speak("en")

    assert left_out == {code: [True, True, True] for code in ("en", "fr", "es", "ar")}


def test_a_headset_hears_everything(qapp) -> None:
    assert Speech(Noted(private=True)).discreet("Camille L.", NAMES) == "Camille L."


def test_personal_words_need_a_choice_after_a_warning(qapp) -> None:
    speech = Speech(Noted())

    warning = speech.allow_personal()
    still_hidden = speech.discreet("Camille L.", NAMES)
    speech.allow_personal()

    assert "Everybody near you will hear your name" in warning
    assert still_hidden.startswith("Something personal")
    assert speech.discreet("Camille L.", NAMES) == "Camille L."


def test_the_next_listener_begins_with_privacy_and_the_usual_volume(qapp) -> None:
    voice = Noted()
    speech = Speech(voice)
    speech.begin()
    for _ in range(2):
        speech.allow_personal()
    speech.change_volume(+3)

    speech.end()

    assert not speech.is_on
    assert not speech.tells_personal
    assert voice.volumes == [80, 50]


@pytest.mark.parametrize(("steps", "percent"), [(+9, 100), (-9, 20)])
def test_the_volume_has_its_bounds(qapp, steps: int, percent: int) -> None:
    speech = Speech(Noted())

    assert speech.change_volume(steps) == f"Volume {percent} percent."


def test_the_last_words_can_be_repeated_until_the_visit_is_over(qapp) -> None:
    voice = Noted()
    speech = Speech(voice)
    speech.begin()
    speech.tell([Utterance("Français", "fr"), Utterance("English", "en")])

    speech.repeat()
    speech.end()
    speech.repeat()

    assert voice.said == [("Français", "fr", False), ("English", "en", True)] * 2


def test_without_a_voice_speech_does_not_begin(qapp) -> None:
    speech = Speech(SILENT.voice)

    speech.begin()

    assert not speech.is_on


def test_every_state_with_a_runner_names_what_only_they_may_hear() -> None:
    found = {name: personal_words(state) for name, state in states(sample_event()).items()}

    assert personal_words(Idle()) == frozenset()
    assert {member().given_name, member().family_name, member().member_id} <= found["handing"]
    assert {name for name, words in found.items() if not words} == {
        "idle", "looking", "refused_unknown", "reserving", "closed", "undone", "stopped_lookup",
    }  # fmt: skip
