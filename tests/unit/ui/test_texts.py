"""Every sentence has a French one, and a broken file says so."""

import ast
import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.errors import InputError
from kiosk.core.reasons import WORDING, Reason, refusal
from kiosk.ui.texts import (
    FACE,
    NOTE,
    REASON,
    FileTranslator,
    Languages,
    as_sentence,
    own_name,
    read_translations,
    say,
    say_refusal,
    short_code,
)
from tests.helpers.events import ROOT

FOLDER = ROOT / "resources" / "translations"
FRENCH = read_translations((FOLDER / "kiosk_fr.ts").read_text(encoding="utf-8"))


def said_in_code() -> set[str]:
    """Collect the first argument of every `say(...)`."""
    found = set()
    for file in (ROOT / "kiosk" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            is_say = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say"
            if is_say and node.args and isinstance(node.args[0], ast.Constant):
                found.add(node.args[0].value)
    return found


def braces(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))


def test_every_sentence_of_the_faces_is_translated() -> None:
    assert said_in_code() == {source for context, source in FRENCH if context == FACE}


def test_every_reason_is_translated() -> None:
    wanted = {words for wording in WORDING.values() for words in (wording.sentence, wording.next_step)}

    assert wanted == {source for context, source in FRENCH if context == REASON}


def test_translations_fill_the_same_braces() -> None:
    wrong = [source for (_, source), words in FRENCH.items() if braces(source) != braces(words)]

    assert not wrong


@pytest.fixture
def languages(qapp):
    found = Languages(FOLDER)
    yield found
    found.speak("en")


def test_a_chosen_language_is_spoken_until_another_is(languages: Languages) -> None:
    languages.speak("fr")
    french = say("Issue bib")
    languages.speak("en")

    assert (french, say("Issue bib")) == ("Délivrer le dossard", "Issue bib")


def test_a_refusal_speaks_the_language_with_its_facts(languages: Languages) -> None:
    languages.speak("fr")

    sentence, next_step = say_refusal(refusal(Reason.WITHDRAWN, race="Marathon"))

    assert sentence == "La place pour Marathon a été annulée."
    assert next_step == "Veuillez aller au point d'aide."


def test_an_unknown_language_is_english(languages: Languages) -> None:
    languages.speak("xx")

    assert languages.code == "en"
    assert say("Issue bib") == "Issue bib"


def test_languages_name_themselves(languages: Languages) -> None:
    assert [own_name(code) for code in languages.known()] == ["Français", "English"]


def test_another_language_is_another_file(tmp_path: Path, qapp) -> None:
    (tmp_path / "kiosk_es.ts").write_text(
        "<TS><context><name>Face</name><message><source>Back</source><translation>Volver</translation>"
        "</message><message><source>Close</source><translation type='unfinished'>Ce</translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    languages = Languages(tmp_path)
    languages.speak("es")
    words = (say("Back"), say("Close"))
    languages.speak("en")

    assert languages.known() == ("es", "en")
    assert words == ("Volver", "Close")


def test_a_broken_translation_file_is_named(tmp_path: Path, qapp) -> None:
    broken = tmp_path / "kiosk_es.ts"
    broken.write_text("<TS><context>", encoding="utf-8")

    with pytest.raises(InputError, match=r"kiosk_es\.ts.*line 1"):
        FileTranslator(broken)


def test_an_empty_translation_file_translates_nothing(tmp_path: Path, qapp) -> None:
    empty = tmp_path / "kiosk_es.ts"
    empty.write_text("<TS></TS>", encoding="utf-8")

    assert FileTranslator(empty).isEmpty()


@pytest.mark.parametrize(
    ("note", "sentence"),
    [("the cable is off", "The cable is off."), ("Why?", "Why?"), ("", ""), (" Mend it: ", "Mend it:")],
)
def test_notes_of_devices_become_sentences(qtbot: QtBot, note: str, sentence: str) -> None:
    assert as_sentence(note) == sentence


def test_known_notes_are_translated(languages: Languages) -> None:
    languages.speak("fr")
    known = [source for context, source in FRENCH if context == NOTE]

    assert known
    assert all(as_sentence(note) != note for note in known)


def test_each_reason_has_a_short_code_of_its_own() -> None:
    assert len({short_code(reason) for reason in Reason}) == len(Reason)
    assert short_code(Reason.UNKNOWN_CODE) == "R01"
