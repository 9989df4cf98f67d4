"""Every sentence of the faces goes through here, so that a translation file is all a language needs."""

import re
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.core.reason_codes import CODES
from kiosk.core.reasons import WORDING, Reason, Refusal
from kiosk.ui.language.formats import say_date
from kiosk.ui.language.notes.matching import in_own_words
from kiosk.ui.language.saying import FACE, say, say_count
from kiosk.ui.language.translations import FileTranslator, Translations, load_translations

__all__ = [
    "FACE",
    "REASON",
    "SOURCE_LANGUAGE",
    "Languages",
    "as_sentence",
    "document_words",
    "own_name",
    "say",
    "say_count",
    "say_reason",
    "say_refusal",
    "short_code",
]

REASON: Final = "Reason"
SOURCE_LANGUAGE: Final = "en"
_SOURCE: Final = Translations("en_GB")
_FILE: Final = "kiosk_{}.ts"
_BRACE: Final = re.compile(r"\{\w+\}\.?")
_ENDS: Final = ".!?:…؟。"


def document_words(kind: str) -> str:
    """Name a kind of sports document."""
    known = {"licence": say("Licence"), "pps": say("PPS health certificate")}
    return known.get(kind, kind.replace("_", " ").capitalize())


def say_refusal(refusal: Refusal, *, in_public: bool = False, at_desk: bool = False) -> tuple[str, str]:
    """Say in the language of the screen what is the matter, and what to do now.

    Args:
        refusal: why not.
        in_public: others can read it; nothing is said of other people.
        at_desk: the volunteer reads it who serves the runner.
    """
    wording = WORDING[refusal.reason]
    facts = {name: _fact_words(name, words) for name, words in refusal.facts}
    said = wording.in_public if in_public and wording.in_public else wording.sentence
    sentence = QCoreApplication.translate(REASON, said)
    to_do = wording.at_desk if at_desk and wording.at_desk else wording.next_step
    return sentence.format(**facts), QCoreApplication.translate(REASON, to_do).format(**facts)


def say_reason(reason: Reason) -> tuple[str, str]:
    """Say to staff of a reason what it means and what to do; the facts that differ are left open."""
    wording = WORDING[reason]
    sentence, next_step = (
        _BRACE.sub("…", QCoreApplication.translate(REASON, words))
        for words in (wording.sentence, wording.at_desk or wording.next_step)
    )
    return sentence, next_step


def _fact_words(name: str, words: str) -> str:
    """Tell one fact of a refusal: codes and days as people read them, the words of devices translated."""
    match name:
        case "kind" | "kinds":
            return " / ".join(document_words(kind) for kind in words.split(" / "))
        case "until":
            return say_date(date.fromisoformat(words))
        case _:
            return in_own_words(words)


def as_sentence(words: str) -> str:
    """Give what a device or a rule says in the language of the screen, with a capital and a full stop."""
    text = in_own_words(words.strip())
    return text[:1].upper() + text[1:] + ("" if not text or text[-1] in _ENDS else ".")


def short_code(reason: Reason) -> str:
    """Give the code under which staff find a reason."""
    return CODES[reason]


class Languages:
    """The languages of the faces: English, and one for each translation file in a folder."""

    def __init__(self, folder: Path, *, offered: tuple[str, ...] = ()) -> None:
        """Look which languages there are; none is spoken yet.

        Args:
            folder: of the files `kiosk_XX.ts`.
            offered: the languages that the event names, in its order; empty: all that there are.
        """
        self._folder = folder
        self._offered = offered
        self._installed: FileTranslator | None = None
        self._code = SOURCE_LANGUAGE
        self._loaded = {SOURCE_LANGUAGE: _SOURCE}

    @property
    def code(self) -> str:
        """Give the language that is spoken, two letters."""
        return self._code

    @property
    def locale(self) -> QLocale:
        """Give how numbers and dates are written in it, and from which side it is read."""
        return self._loaded[self._code].locale

    def known(self) -> tuple[str, ...]:
        """List the languages that can be chosen: as the event orders them, else English last."""
        files = sorted(self._folder.glob(_FILE.format("*")))
        there = (*(file.stem.removeprefix("kiosk_") for file in files), SOURCE_LANGUAGE)
        if not self._offered:
            return there
        return tuple(code for code in self._offered if code in there) or (SOURCE_LANGUAGE,)

    def speak(self, code: str) -> None:
        """Change the language, the order of numbers and dates, and the side from which lines begin.

        English is spoken in place of a language that is not known.

        Raises:
            InputError: the file of the language cannot be read.
        """
        code = code if code in self.known() else SOURCE_LANGUAGE
        if code not in self._loaded:
            self._loaded[code] = load_translations(self._folder / _FILE.format(code))
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
        self._code = code
        QLocale.setDefault(self.locale)
        if code != SOURCE_LANGUAGE:
            self._installed = FileTranslator(self._loaded[code])
            QCoreApplication.installTranslator(self._installed)


def own_name(code: str) -> str:
    """Give the name of a language in that language."""
    if code == SOURCE_LANGUAGE:
        return "English"
    locale = QLocale(code)
    name = locale.nativeLanguageName()
    if locale.nativeTerritoryName() in name:  # Qt knows a Spanish of Spain
        name = name.split()[0]
    return name[:1].upper() + name[1:]
