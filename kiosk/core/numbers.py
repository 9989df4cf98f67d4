"""Number ranges as a race director writes them: `1-2503, 2600-2700, -13`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from kiosk.core.errors import InputError

HIGHEST_NUMBER = 999_999
_PART = re.compile(r"(-?)(\d{1,6})(?:-(\d{1,6}))?")


@dataclass(frozen=True, slots=True)
class NumberRange:
    """A set of bib numbers as sorted, disjoint spans (both ends included).

    Attributes:
        text: as it was written.
        spans: for example ((1, 12), (14, 2503)).
    """

    text: str
    spans: tuple[tuple[int, int], ...]

    def __contains__(self, number: int) -> bool:
        return any(first <= number <= last for first, last in self.spans)

    def __iter__(self) -> Iterator[int]:
        return (number for first, last in self.spans for number in range(first, last + 1))

    def __len__(self) -> int:
        return sum(last - first + 1 for first, last in self.spans)


def parse_range(text: str) -> NumberRange:
    """Read a range; a part that begins with a minus sign is left out of the rest.

    Raises:
        InputError: not a range, zero, reversed, or nothing left.
    """
    wanted: list[tuple[int, int]] = []
    left_out: list[tuple[int, int]] = []
    for part in text.replace(" ", "").split(","):
        minus, span = _span(part, text)
        (left_out if minus else wanted).append(span)
    spans = _without(_merged(wanted, text), left_out)
    if not spans:
        raise InputError(f'the range "{text}" holds no number; write for example "1-2503"')
    return NumberRange(text, spans)


def first_overlap(ranges: Iterable[tuple[str, NumberRange]]) -> tuple[str, str, int] | None:
    """Name the first two owners that share a number, with that number; None if none do."""
    spans = sorted((first, last, owner) for owner, numbers in ranges for first, last in numbers.spans)
    for (_, last, owner), (first, _, other) in pairwise(spans):
        if first <= last:
            return owner, other, first
    return None


def _span(part: str, text: str) -> tuple[bool, tuple[int, int]]:
    match = _PART.fullmatch(part)
    if match is None:
        raise InputError(f'"{part}" in "{text}" is not a number or a range such as 1-2503')
    first, last = int(match[2]), int(match[3] or match[2])
    if not 1 <= first <= last:
        raise InputError(f'"{part}" in "{text}" must run upwards from 1 or more')
    return bool(match[1]), (first, last)


def _merged(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1]:
            raise InputError(f'the range "{text}" names number {first} twice')
        merged.append((first, last))
    return merged


def _without(spans: list[tuple[int, int]], holes: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    for hole_first, hole_last in holes:
        spans = [
            piece
            for first, last in spans
            for piece in ((first, min(last, hole_first - 1)), (max(first, hole_last + 1), last))
            if piece[0] <= piece[1]
        ]
    return tuple(spans)
