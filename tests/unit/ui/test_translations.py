"""Each translation file is complete, true to its source, and what Qt itself would read in it."""

import ast
import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kiosk.ui.language.plurals import RULES, form_of, rule_of
from kiosk.ui.language.translations import FileTranslator, Translations, load_translations
from tests.helpers.events import ROOT
from tools.texts import FACES, QT, Source, begin, sources, update

FILES = sorted((ROOT / "resources" / "translations").glob("kiosk_*.ts"))
NUMBERS = [*range(131), 1_000, 1_001, 40_048, 100_000]
BRACE = re.compile(r"\{\w+\}")


@pytest.fixture(scope="module")
def wanted() -> tuple[Source, ...]:
    return sources()


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def file(request) -> Path:
    return request.param


@pytest.fixture
def read(file: Path) -> Translations:
    return load_translations(file)


def test_french_spanish_and_arabic_are_there() -> None:
    assert [file.stem for file in FILES] == ["kiosk_ar", "kiosk_es", "kiosk_fr"]


def test_every_text_is_translated_and_none_that_nobody_says(
    read: Translations, wanted: tuple[Source, ...]
) -> None:
    there = read.texts.keys() | read.plurals.keys()
    keys = {(source.context, source.text) for source in wanted}

    assert read.open == set(), "finish these"
    assert keys - there == set(), "run ./dev texts, then translate these"
    assert there - keys == set(), "nobody says these any more: run ./dev texts"


def test_what_counts_has_plural_forms_and_nothing_else_has(
    read: Translations, wanted: tuple[Source, ...]
) -> None:
    counted = {(source.context, source.text) for source in wanted if source.counts}

    assert read.plurals.keys() == counted


def test_translations_fill_the_same_braces(read: Translations) -> None:
    single = [(source, words) for (_, source), words in read.texts.items()]
    # a form for none, one or two may say the number in a word
    forms = [
        (source, words if "{n}" in words else f"{words}{{n}}")
        for (_, source), all_forms in read.plurals.items()
        for words in all_forms
    ]

    wrong = [(source, words) for source, words in [*single, *forms] if set_of(source) != set_of(words)]
    assert not wrong


def test_the_last_plural_form_says_the_number(read: Translations) -> None:
    assert all("{n}" in forms[-1] for forms in read.plurals.values())


def set_of(text: str) -> set[str]:
    return set(BRACE.findall(text))


def test_qt_reads_in_the_compiled_file_what_we_read_in_the_source(
    file: Path, read: Translations, tmp_path: Path, qapp
) -> None:
    compiled = tmp_path / "compiled.qm"
    subprocess.run([QT / "lrelease", "-silent", file, "-qm", compiled], check=True)
    theirs, ours = QTranslator(), FileTranslator(read)
    theirs.load(str(compiled))

    for context, source in read.texts:
        assert ours.translate(context, source) == theirs.translate(context, source)
    for context, source in read.plurals:
        for n in NUMBERS:
            assert ours.translate(context, source, None, n) == theirs.translate(context, source, None, n)


@pytest.mark.parametrize("language", sorted({*RULES, "de", "en", "es", "it", "nl", "sv"}))
def test_plurals_are_those_of_qt(language: str, tmp_path: Path, qapp) -> None:
    rule = rule_of(language)
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in range(len(rule) + 1))
    message = f'<message numerus="yes"><source>x</source><translation>{forms}</translation></message>'
    text = f'<TS version="2.1" language="{language}"><context><name>c</name>{message}</context></TS>'
    (tmp_path / "x.ts").write_text(text, encoding="utf-8")
    subprocess.run([QT / "lrelease", "-silent", tmp_path / "x.ts", "-qm", tmp_path / "x.qm"], check=True)
    theirs = QTranslator()
    theirs.load(str(tmp_path / "x.qm"))

    assert [form_of(rule, n) for n in NUMBERS] == [int(theirs.translate("c", "x", None, n)) for n in NUMBERS]


def test_files_are_as_lupdate_writes_them(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())

    update([copy])

    assert copy.read_text(encoding="utf-8") == file.read_text(encoding="utf-8"), "run ./dev texts"


def test_a_new_language_begins_with_every_text_and_the_forms_of_its_plurals(
    tmp_path: Path, wanted: tuple[Source, ...]
) -> None:
    begin(["pl_PL"], tmp_path)

    update([tmp_path / "kiosk_pl.ts"])

    begun = load_translations(tmp_path / "kiosk_pl.ts")
    text = (tmp_path / "kiosk_pl.ts").read_text(encoding="utf-8")
    assert begun.language == "pl_PL"
    assert begun.open == {(source.context, source.text) for source in wanted}
    assert text.count("<numerusform") == 3 * sum(source.counts for source in wanted)


def test_no_sentence_is_put_together_from_pieces_that_end_or_begin_in_a_blank(
    wanted: tuple[Source, ...],
) -> None:
    assert [source.text for source in wanted if source.text != source.text.strip()] == []


def test_counted_sentences_say_the_number_in_every_form(wanted: tuple[Source, ...]) -> None:
    calls = [
        node
        for file in FACES.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say_count"
    ]

    assert all("{n}" in ast.literal_eval(call.args[1]) for call in calls)
