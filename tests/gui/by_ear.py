"""Somebody who listens at a kiosk, finds the way by keys, and waits for words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from tests.helpers.clocks import SteppedClock
from tests.helpers.hearing import Ears, listening
from tests.helpers.people import Person, in_front_of
from tests.helpers.stations import StationFolder

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
SPEAK, REPEAT, DARK, QUIETER, LOUDER, TELL_ALL = (
    Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7
)  # fmt: skip


@contextmanager
def listener(
    qtbot: QtBot,
    place: StationFolder,
    *,
    is_private: bool = True,
    seen: bool = True,
    clock: SteppedClock | None = None,
) -> Iterator[tuple[Person, Ears, Path]]:
    folder = place.home.path / "said"
    senses, ears = listening(folder, is_private=is_private)
    try:
        with in_front_of(
            qtbot, place, face=Face.KIOSK, seen=seen, senses=senses, language="fr", clock=clock
        ) as person:
            yield person, ears, folder
    finally:
        senses.voice.close()
        senses.sounder.close()


def hears(person: Person, ears: Ears, *words: str) -> None:
    """Wait until all these words were said since the last forgetting."""
    person.until(lambda: all(word in ears.words for word in words), lambda: f"{words} not in:\n{ears.words}")


def tab_on(person: Person, ears: Ears) -> None:
    """Go to the next choice and wait until it is said."""
    before = len(ears.heard)
    person.key(TAB)
    person.until(lambda: len(ears.heard) > before, lambda: ears.words)


def tab_to(person: Person, ears: Ears, words: str) -> None:
    """Go on from choice to choice until these words are heard."""
    for _ in range(60):
        if words in ears.last:
            return
        tab_on(person, ears)
    raise AssertionError(f"{words} was never said:\n{ears.words}")


def in_english(person: Person, ears: Ears) -> None:
    person.key(SPEAK)
    hears(person, ears, "English: press ")
    number = next(text for text, _ in ears.heard if text.startswith("English: press ")).split()[-1][0]
    ears.heard.clear()
    person.spell(number)
    hears(person, ears, "Show your pass to the scanner")
