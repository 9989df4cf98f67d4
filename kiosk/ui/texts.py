"""Every sentence of the faces goes through here, so that a translation file is all a language needs."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, QXmlStreamReader
from typing_extensions import override

from kiosk.core.errors import InputError
from kiosk.core.reasons import WORDING, Reason, Refusal

FACE: Final = "Face"
REASON: Final = "Reason"
NOTE: Final = "Note"
SOURCE_LANGUAGE: Final = "en"
_FILE: Final = "kiosk_{}.ts"


def say(text: str, **facts: object) -> str:
    """Give a sentence in the language of the screen, its braces filled."""
    words = QCoreApplication.translate(FACE, text)
    return words.format(**facts) if facts else words


def say_refusal(refusal: Refusal) -> tuple[str, str]:
    """Say in the language of the screen what is the matter, and what to do now."""
    wording, facts = WORDING[refusal.reason], dict(refusal.facts)
    sentence = QCoreApplication.translate(REASON, wording.sentence)
    next_step = QCoreApplication.translate(REASON, wording.next_step)
    return sentence.format(**facts), next_step.format(**facts)


def as_sentence(words: str) -> str:
    """Give a note of a device in the language of the screen, with a capital and a full stop."""
    text = QCoreApplication.translate(NOTE, words.strip())
    return text[:1].upper() + text[1:] + ("" if not text or text[-1] in ".!?:" else ".")


def short_code(reason: Reason) -> str:
    """Give the code under which staff find a reason: R and its place in the list."""
    return f"R{list(Reason).index(reason) + 1:02d}"


class FileTranslator(QTranslator):
    """Translates from a Qt Linguist source file (`.ts`, Qt manual "TS file format") as it is."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Read the file.

        Raises:
            InputError: it cannot be read.
        """
        super().__init__(parent)
        try:
            self._texts = read_translations(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as problem:
            raise InputError(f"cannot be read: {problem}; mend or remove it", where=str(path)) from problem

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Give the translation, the source where there is none (Qt would show an empty text)."""
        return self._texts.get((context, sourceText), sourceText)

    @override
    def isEmpty(self) -> bool:
        """Tell whether there is nothing in it."""
        return not self._texts


def read_translations(text: str) -> dict[tuple[str, str], str]:
    """Read a `.ts` text into (context, source) → translation; unfinished ones are left out.

    Raises:
        ValueError: the text is not well-formed.
    """
    xml = QXmlStreamReader(text)
    found: dict[tuple[str, str], str] = {}
    context = source = ""
    while not xml.atEnd():
        xml.readNext()
        if not xml.isStartElement():
            continue
        match xml.name():
            case "name":
                context = xml.readElementText()
            case "source":
                source = xml.readElementText()
            case "translation":
                is_unfinished = xml.attributes().value("type") == "unfinished"
                if (words := xml.readElementText()) and not is_unfinished:
                    found[context, source] = words
            case _:
                pass
    if xml.hasError():
        raise ValueError(f"line {xml.lineNumber()}: {xml.errorString()}")
    return found


class Languages:
    """The languages of the faces: English, and one for each translation file in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: FileTranslator | None = None
        self._code = SOURCE_LANGUAGE

    @property
    def code(self) -> str:
        """Give the language that is spoken, two letters."""
        return self._code

    @property
    def locale(self) -> QLocale:
        """Give how dates are written in it."""
        return QLocale(self._code)

    def known(self) -> tuple[str, ...]:
        """List the languages, English last."""
        files = sorted(self._folder.glob(_FILE.format("*")))
        return (*(file.stem.removeprefix("kiosk_") for file in files), SOURCE_LANGUAGE)

    def speak(self, code: str) -> None:
        """Change the language; English for one that is not known."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
        self._code = code if code in self.known() else SOURCE_LANGUAGE
        if self._code != SOURCE_LANGUAGE:
            self._installed = FileTranslator(self._folder / _FILE.format(self._code))
            QCoreApplication.installTranslator(self._installed)


def own_name(code: str) -> str:
    """Give the name of a language in that language."""
    if code == SOURCE_LANGUAGE:
        return "English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
