"""What a listener has heard already, so that only what is new is said."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from kiosk.ui.language.texts import say
from kiosk.ui.voice.aloud import spelled
from kiosk.ui.voice.spoken import Part, PartKind, held_by, is_field, leaves, read

_DIGITS: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Typed:
    """What happened to a field.

    Attributes:
        added: signs that came, empty where they are secret.
        count: how many stand in it now.
        is_shorter: some were taken away.
    """

    added: str
    count: int
    is_shorter: bool


def say_change(change: Typed) -> str:
    """Say what happened to a field; a secret sign is not said."""
    if change.is_shorter:
        return say("Deleted. Signs left: {count}.", count=change.count)
    return spelled(change.added) if change.added else say("Signs typed: {count}.", count=change.count)


class Listening:
    """Compares what is on the screen with what was there a moment ago."""

    def __init__(self) -> None:
        self._lines: frozenset[str] = frozenset()
        self._fields: dict[int, tuple[str | None, int]] = {}
        self._screen = ""
        self._title: tuple[str, ...] = ()
        self._told: frozenset[str] = frozenset()

    def forget(self) -> None:
        """Take everything for new."""
        self._screen, self._title, self._told = "", (), frozenset()

    def wipe(self) -> None:
        """Leave nothing of what was on the screen."""
        self.forget()
        self._lines, self._fields = frozenset(), {}

    def only_new(self, screen: str, lines: list[str]) -> list[str]:
        """Leave out what the same screen said before; all of it is new on another one.

        Args:
            screen: the kind of the screen.
            lines: its words.
        """
        title = tuple(lines[:1])
        is_same = (screen, title) == (self._screen, self._title)
        told = [line for line in lines if line not in self._told] if is_same else lines
        self._screen, self._title, self._told = screen, title, frozenset(lines)
        return told

    def note(self, window: QWidget, *, tells_typed: bool) -> None:
        """Take what is there now for known."""
        for _ in self.changes(window, tells_typed=tells_typed):
            pass

    def changes(self, window: QWidget, *, tells_typed: bool) -> list[Part | Typed]:
        """List what came or changed since the last look; a number that counts down is no change."""
        parts = [part for part in read(window) if part.kind is not PartKind.FIELD]
        lines = {_key(part.words): part for part in parts}
        new: list[Part | Typed] = [part for key, part in lines.items() if key not in self._lines]
        self._lines = frozenset(lines)
        fields = {id(widget): held_by(widget) for widget in leaves(window) if is_field(widget)}
        new += self._typed(fields.items(), tells_typed=tells_typed)
        self._fields = fields
        return new

    def _typed(
        self, fields: Iterable[tuple[int, tuple[str | None, int]]], *, tells_typed: bool
    ) -> list[Typed]:
        found = []
        for field, (held, count) in fields:
            before, had = self._fields.get(field, (held, count))
            if count == had:
                continue
            is_open = tells_typed and held is not None
            added = (held or "").removeprefix(before or "") if is_open else ""
            found.append(Typed(added, count, is_shorter=count < had))
        return found


def _key(words: str) -> str:
    return _DIGITS.sub("#", words)
