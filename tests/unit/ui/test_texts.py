"""What is said speaks the language of the screen, with its facts and its plurals."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.errors import InputError
from kiosk.core.reasons import WORDING, Reason, refusal
from kiosk.ui.language.saying import joined
from kiosk.ui.language.texts import Languages, as_sentence, own_name, say, say_count, say_reason, say_refusal
from kiosk.ui.language.translations import FileTranslator, read_translations
from tests.helpers.events import ROOT

FOLDER = ROOT / "resources" / "translations"
HEAD = '<TS version="2.1" language="{}"><context><name>Face</name>'
ONE_FORM = "<message><source>{n} x</source><translation><numerusform>a</numerusform></translation></message>"


@pytest.fixture
def languages(qapp):
    found = Languages(FOLDER)
    yield found
    found.speak("en")


def one_file(folder: Path, language: str, messages: str) -> Path:
    file = folder / f"kiosk_{language[:2]}.ts"
    file.write_text(f"{HEAD.format(language)}{messages}</context></TS>", encoding="utf-8")
    return file


def message(source: str, translation: str) -> str:
    return f"<message><source>{source}</source>{translation}</message>"


def test_a_chosen_language_is_spoken_until_another_is(languages: Languages) -> None:
    languages.speak("fr")
    french = say("Issue bib")
    languages.speak("en")

    assert (french, say("Issue bib")) == ("Délivrer le dossard", "Issue bib")


def test_a_refusal_speaks_the_language_with_its_facts(languages: Languages) -> None:
    languages.speak("fr")

    sentence, next_step = say_refusal(refusal(Reason.WITHDRAWN, race="Marathon"))

    assert sentence == "La place pour la course « Marathon » a été annulée."
    assert next_step == "Veuillez aller au point d'aide."


@pytest.mark.parametrize("reason", [one for one in Reason if one is not Reason.TWO_PLACES])
def test_at_the_desk_a_refusal_speaks_to_the_volunteer_and_sends_nobody_to_a_desk(reason: Reason) -> None:
    told = WORDING[reason].at_desk or WORDING[reason].next_step

    assert not re.search(r"\b(you|your|at a desk|to a desk)\b", told), told


def test_what_a_device_says_within_a_refusal_speaks_the_language_too(languages: Languages) -> None:
    languages.speak("fr")

    sentence, _ = say_refusal(refusal(Reason.STATION_NOT_READY, why="printer-1 is ready"))

    assert sentence == "Ce poste ne peut pas faire de dossard maintenant\u00a0: printer-1\u00a0: en service"


def test_an_unknown_language_is_english(languages: Languages) -> None:
    languages.speak("fr")
    languages.speak("xx")

    assert languages.code == "en"
    assert say("Issue bib") == "Issue bib"


def test_languages_name_themselves(languages: Languages) -> None:
    assert [own_name(code) for code in languages.known()] == ["العربية", "Español", "Français", "English"]


def test_the_event_says_which_languages_are_offered_and_in_which_order(qapp) -> None:
    assert Languages(FOLDER, offered=("es", "xx", "en")).known() == ("es", "en")
    assert Languages(FOLDER, offered=("xx",)).known() == ("en",)


def test_arabic_is_read_from_the_right_and_french_from_the_left_again(
    qtbot: QtBot, languages: Languages
) -> None:
    languages.speak("ar")
    arabic = QApplication.layoutDirection()
    languages.speak("fr")

    assert arabic is Qt.LayoutDirection.RightToLeft
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_another_language_is_another_file(tmp_path: Path, qapp) -> None:
    texts = message("Back", "<translation>Zurück</translation>")
    half = message("Close", '<translation type="unfinished">Schl</translation>')
    one_file(tmp_path, "de_DE", texts + half)
    languages = Languages(tmp_path)
    languages.speak("de")
    words = (say("Back"), say("Close"))
    languages.speak("en")

    assert languages.known() == ("de", "en")
    assert words == ("Zurück", "Close")


def test_counted_things_have_the_plural_forms_of_their_language(tmp_path: Path, qapp) -> None:
    forms = "".join(
        f"<numerusform>{form} {{n}}</numerusform>" for form in ["zero", "one", "two", "few", "many", "other"]
    )
    counted = message("{n} bibs", f"<translation>{forms}</translation>")
    one_file(tmp_path, "ar_001", counted)
    languages = Languages(tmp_path)
    languages.speak("ar")
    arabic = [say_count("{n} bib", "{n} bibs", n) for n in (0, 1, 2, 3, 11, 100, 1234)]
    languages.speak("en")
    english = [say_count("{n} bib", "{n} bibs", n) for n in (0, 1, 1234)]

    assert arabic == ["zero 0", "one 1", "two 2", "few 3", "many 11", "other 100", "many 1,234"]
    assert english == ["0 bibs", "1 bib", "1,234 bibs"]


def test_other_braces_of_a_counted_sentence_are_filled(qapp) -> None:
    words = say_count("{n} bib in {area}", "{n} bibs in {area}", 2, area="A")

    assert words == "2 bibs in A"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<TS><context>", r"kiosk_es\.ts.*line 1"),
        (
            HEAD.format("es_ES") + "<message><source>{n} x</source><translation><numerusform>a</numerusform>"
            "</translation></message></context></TS>",
            r"kiosk_es\.ts.*1 plural forms; es_ES has 2",
        ),
        (
            f"<TS><context><name>Face</name>{ONE_FORM}</context></TS>",
            "a language that the file does not name has 2",
        ),
    ],
    ids=["cut off", "forms of another language", "no language"],
)
def test_a_broken_translation_file_is_named(tmp_path: Path, qapp, text: str, words: str) -> None:
    (tmp_path / "kiosk_es.ts").write_text(text, encoding="utf-8")
    languages = Languages(tmp_path)

    with pytest.raises(InputError, match=words):
        languages.speak("es")

    assert languages.code == "en"


def test_an_empty_translation_file_translates_nothing(qapp) -> None:
    assert FileTranslator(read_translations("<TS></TS>")).isEmpty()


@pytest.mark.parametrize("reason", Reason)
def test_a_reason_is_told_without_anybodys_facts(reason: Reason, qapp) -> None:
    told = " ".join(say_reason(reason))

    assert "{" not in told
    assert not told.endswith("….")


@pytest.mark.parametrize(
    ("note", "sentence"),
    [("the cable is off", "The cable is off."), ("Why?", "Why?"), ("", ""), (" Mend it: ", "Mend it:")],
)
def test_notes_of_devices_become_sentences(qtbot: QtBot, note: str, sentence: str) -> None:
    assert as_sentence(note) == sentence


def test_a_name_keeps_its_own_order_within_a_line_that_is_read_from_the_right(languages: Languages) -> None:
    languages.speak("ar")
    arabic = joined(("10 km", "23:30"))
    languages.speak("fr")
    french = joined(("10 km", "23:30"))

    assert arabic == "\u206810 km\u2069  ·  \u206823:30\u2069"
    assert french == "10 km  ·  23:30"
