"""Translations from Qt Linguist source files (`.ts`) as they are: no compiling before a language speaks."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator, QXmlStreamReader
from typing_extensions import override

from kiosk.core.errors import InputError
from kiosk.ui.language.plurals import form_of, rule_of

# Qt asks for this text to learn from which side a language is read
_DIRECTION: Final = "QT_LAYOUT_DIRECTION"
Key = tuple[str, str]
"""Context and source text."""


@dataclass(frozen=True, slots=True)
class Translations:
    """What one `.ts` file says (Qt manual, "TS file format").

    Attributes:
        language: as its head names it, for example `fr_FR`; it decides plurals, dates and direction.
        texts: the finished translations; unfinished ones are left out.
        plurals: the finished forms of the messages that count something.
        open: what has no finished translation.
    """

    language: str
    texts: dict[Key, str] = field(default_factory=dict)
    plurals: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    open: set[Key] = field(default_factory=set)

    @property
    def locale(self) -> QLocale:
        """Give how numbers and dates are written."""
        return QLocale(self.language)


def read_translations(text: str) -> Translations:
    """Read the text of a `.ts` file.

    Raises:
        ValueError: the text is not well-formed, or has another number of plural forms than its language.
    """
    xml = QXmlStreamReader(text)
    found = Translations("")
    context = ""
    while not xml.atEnd():
        xml.readNext()
        if not xml.isStartElement():
            continue
        match xml.name():
            case "TS":
                found = Translations(xml.attributes().value("language"))
            case "name":
                context = xml.readElementText()
            case "message":
                _read_message(xml, context, found)
            case _:
                pass
    if xml.hasError():
        raise ValueError(f"line {xml.lineNumber()}: {xml.errorString()}")
    return found


def _read_message(xml: QXmlStreamReader, context: str, found: Translations) -> None:
    source, forms, is_finished, has_plurals = "", [""], False, False
    line = xml.lineNumber()
    while xml.readNextStartElement():
        match xml.name():
            case "source":
                source = xml.readElementText()
            case "translation":
                is_finished = not xml.attributes().hasAttribute("type")
                forms, has_plurals = _read_forms(xml)
            case _:
                xml.skipCurrentElement()
    key = context, source
    if not is_finished or not all(forms):
        found.open.add(key)
    elif not has_plurals:
        found.texts[key] = forms[0]
    else:
        wanted = len(rule_of(found.language)) + 1
        if len(forms) != wanted:
            language = found.language or "a language that the file does not name"
            raise ValueError(f"line {line}: {len(forms)} plural forms; {language} has {wanted}")
        found.plurals[key] = tuple(forms)


def _read_forms(xml: QXmlStreamReader) -> tuple[list[str], bool]:
    """Read a translation, or its plural forms, up to the end of its element."""
    text, forms = "", []
    while not xml.atEnd():
        xml.readNext()
        if xml.isStartElement():
            forms.append(xml.readElementText())
        elif xml.isCharacters():
            text += xml.text()
        elif xml.isEndElement():
            break
    return (forms, True) if forms else ([text], False)


def load_translations(path: Path) -> Translations:
    """Read a `.ts` file.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return read_translations(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise InputError(f"cannot be read: {problem}; mend or remove it", where=str(path)) from problem


class FileTranslator(QTranslator):
    """Gives Qt the translations of one file, installed while its language is spoken."""

    def __init__(self, translations: Translations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = translations.texts
        self._plurals = translations.plurals
        self._is_mirrored = translations.locale.textDirection() is Qt.LayoutDirection.RightToLeft
        self._rule = rule_of(translations.language)

    @override
    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Give the translation, the source where there is none (Qt would show an empty text)."""
        if sourceText == _DIRECTION:
            return "RTL" if self._is_mirrored else "LTR"
        key = context, sourceText
        if n >= 0 and key in self._plurals:
            return self._plurals[key][form_of(self._rule, n)]
        return self._texts.get(key, sourceText)

    @override
    def isEmpty(self) -> bool:
        """Tell whether there is nothing in it."""
        return not (self._texts or self._plurals)
