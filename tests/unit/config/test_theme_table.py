"""The theme of an event: colours that can be read, a logo that can be shown, or a message with its line."""

import struct
from pathlib import Path

import pytest

from kiosk.config import load_event, parse_event
from kiosk.core.errors import InputError
from kiosk.core.event import Brand
from tests.helpers.events import SAMPLE_EVENT

SAMPLE = SAMPLE_EVENT.read_text(encoding="utf-8")
HEAD, _, REST = SAMPLE.partition("[theme]")
AFTER = REST[REST.index("[[race]]") :]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>'


def event_with(theme: str) -> str:
    return f"{HEAD}{theme}\n{AFTER}"


def theme(**changes: str) -> str:
    colours = {"ink": "#101c3f", "paper": "#f0f3f9", "accent": "#2343d8", "signal": "#ffc233"} | changes
    return "[theme]\n" + "\n".join(f'{key} = "{value}"' for key, value in colours.items())


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\x08\x06\0\0\0"


def load_with(folder: Path, name: str, content: bytes) -> Brand | None:
    (folder / name).write_bytes(content)
    file = folder / "event.toml"
    file.write_text(event_with(theme(logo=name)), encoding="utf-8")
    return load_event(file).brand


def test_an_event_without_a_theme_wears_the_house_colours() -> None:
    assert parse_event(event_with(""), "mine.toml").brand is None


def test_colours_and_logo_are_taken_as_they_are_written() -> None:
    event = parse_event(event_with(theme(accent="#AA0055", logo="run.svg")), "mine.toml")

    assert event.brand == Brand("#101c3f", "#f0f3f9", "#aa0055", "#ffc233", Path("run.svg"))


def test_motion_can_be_off() -> None:
    event = parse_event(event_with(theme() + "\nmotion = false"), "mine.toml")

    assert event.brand is not None
    assert event.brand.is_still


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"paper": "#777777"}, "choose a lighter colour"),
        ({"ink": "#8899aa"}, "choose a darker colour"),
        ({"accent": "#ffe000"}, "white words on it would have a contrast of 1.3, 3 needed"),
        ({"signal": "#102040"}, "words of it on ink"),
        ({"ink": "navy"}, 'must be a colour such as "#d0021b"'),
        ({"logo": "../run.svg"}, "without a folder"),
        ({"logo": "run.gif"}, "the file name of a logo"),
        ({"tone": "#000000"}, "is not known here"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_line(changes: dict[str, str], words: str) -> None:
    text = event_with(theme(**changes))
    key = next(iter(changes))
    line = text[: text.index(f"\n{key} = ")].count("\n") + 2

    with pytest.raises(InputError) as refused:
        parse_event(text, "mine.toml")

    assert words in str(refused.value)
    assert f"mine.toml:{line}" in str(refused.value)


@pytest.mark.parametrize(("name", "content"), [("run.svg", SVG.encode()), ("run.png", png(64, 32))])
def test_a_logo_beside_the_event_file_is_found(tmp_path: Path, name: str, content: bytes) -> None:
    brand = load_with(tmp_path, name, content)

    assert brand is not None
    assert brand.logo == tmp_path / name


def test_the_logo_of_the_sample_comes_with_the_programme(tmp_path: Path) -> None:
    file = tmp_path / "event.toml"
    file.write_text(SAMPLE, encoding="utf-8")

    brand = load_event(file).brand

    assert brand is not None
    assert brand.logo is not None
    assert brand.logo.is_file()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("run.png", b"GIF89a", "is no PNG picture"),
        ("run.png", png(9000, 20), "9000 × 20 pixels"),
        ("run.png", png(64, 32) + bytes(1_000_001), "larger than 1 MB"),
        ("run.svg", b"<svg", "is no SVG picture"),
        ("run.svg", b"<html/>", "begins with html"),
        ("run.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.encode(), "begins with a document type"),
    ],
)
def test_a_logo_that_cannot_be_shown_is_refused(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    with pytest.raises(InputError) as refused:
        load_with(tmp_path, name, content)

    assert words in str(refused.value)
    assert "event.toml:" in str(refused.value)


def test_a_logo_that_is_not_there_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "event.toml"
    file.write_text(event_with(theme(logo="gone.svg")), encoding="utf-8")

    with pytest.raises(InputError, match="put the logo beside the event file"):
        load_event(file)
