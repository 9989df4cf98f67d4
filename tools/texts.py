"""Bring the translation files up to date with the sentences in the code: `./dev texts`.

Qt's `lupdate` keeps the files: it adds what is new, drops what nobody says any more and keeps the rest. Its
reader of Python knows neither `say` nor what stands inside an f-string, so it is given a list of all
sentences, collected here from the syntax trees; `lrelease` then says what is still open.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

from kiosk.core.reasons import WORDING
from kiosk.ui.language.notes.matching import NOTE
from kiosk.ui.language.notes.templates import NOTES
from kiosk.ui.language.texts import FACE, REASON

ROOT = Path(__file__).resolve().parent.parent
FACES = ROOT / "kiosk" / "ui"
FOLDER = ROOT / "resources" / "translations"
QT = Path(PySide6.__file__).parent


@dataclass(frozen=True, slots=True)
class Source:
    """One text that has to be translated.

    Attributes:
        counts: it has plural forms.
    """

    context: str
    text: str
    counts: bool = False


def sources() -> tuple[Source, ...]:
    """Collect every text, the sentences of the faces first."""
    told = (
        text
        for words in WORDING.values()
        for text in (words.sentence, words.in_public, words.next_step, words.at_desk)
    )
    reasons = dict.fromkeys(text for text in told if text)
    return (
        *said_in_faces(),
        *(Source(REASON, text) for text in reasons),
        *(Source(NOTE, text) for text in dict.fromkeys(NOTES)),
    )


def said_in_faces() -> tuple[Source, ...]:
    """Collect what `say` and `say_count` are given, sorted.

    Raises:
        ValueError: a text is put together when the program runs, so that nobody could translate it.
    """
    found: set[tuple[str, bool]] = set()
    for file in sorted(FACES.rglob("*.py")):
        for call, text, counts in _calls(file):
            if text is None:
                raise ValueError(f"{file}:{call.lineno}: the text must be a plain text in quotes")
            found.add((text, counts))
    return tuple(Source(FACE, text, counts) for text, counts in sorted(found))


def _calls(file: Path) -> Iterator[tuple[ast.Call, str | None, bool]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            counts = node.func.id == "say_count"
            if counts or node.func.id == "say":
                yield node, _constant(node.args[1 if counts else 0]), counts


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def as_list(texts: tuple[Source, ...]) -> str:
    """Write the texts as `lupdate` reads them best: as a list in C++."""
    lines = ["static const char *texts[] = {"]
    for source in texts:
        macro = "QT_TRANSLATE_N_NOOP" if source.counts else "QT_TRANSLATE_NOOP"
        lines.append(f'{macro}("{source.context}", {json.dumps(source.text, ensure_ascii=False)}),')
    return "\n".join([*lines, "};", ""])


def update(files: list[Path]) -> None:
    """Let `lupdate` bring the files up to date."""
    with TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.cpp"
        listed.write_text(as_list(sources()), encoding="utf-8")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        subprocess.run([QT / "lupdate", *options, listed, "-ts", *files], check=True)


def report(files: list[Path]) -> None:
    """Let `lrelease` say what is finished; the files that it compiles are not kept."""
    with TemporaryDirectory() as folder:
        for file in files:
            subprocess.run([QT / "lrelease", file, "-qm", Path(folder) / "compiled.qm"], check=True)


def begin(codes: list[str], folder: Path) -> None:
    """Begin the files of languages that have none; a code names language and country: `pt_PT`."""
    for code in codes:
        file = folder / f"kiosk_{code[:2]}.ts"
        if not file.exists():
            head = f'<TS version="2.1" language="{code}" sourcelanguage="en"></TS>'
            file.write_text(
                f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{head}\n', encoding="utf-8"
            )


def main(codes: list[str]) -> int:
    """Update all files, and those of new languages that are named."""
    begin(codes, FOLDER)
    files = sorted(FOLDER.glob("kiosk_*.ts"))
    update(files)
    report(files)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
