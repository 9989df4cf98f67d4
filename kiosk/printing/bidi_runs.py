"""Which stretch of a text runs in which direction (Unicode Standard Annex #9)."""

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

from bidi import algorithm

T = TypeVar("T")
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))


def embedding_levels(text: str) -> tuple[int, ...]:
    """Give the level of every character: even runs from left to right, odd from right to left."""
    if not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text):
        return (0,) * len(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base = algorithm.get_base_level(text)
    storage["base_dir"] = "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    for index, character in enumerate(storage["chars"]):
        character["index"] = index
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    known = {character["index"]: int(character["level"]) for character in storage["chars"]}
    levels: list[int] = []
    for index in range(len(text)):  # joiners have no level of their own, they follow their letter
        levels.append(known.get(index, levels[-1] if levels else base))
    return tuple(levels)


def visual_order(runs: Sequence[tuple[int, T]]) -> list[T]:
    """Bring runs of (level, thing) from reading order into the order on paper, left first (rule L2)."""
    ordered = list(runs)
    highest = max((level for level, _ in ordered), default=0)
    for threshold in range(highest, 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end][0] >= threshold:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = max(end, start + 1)
    return [thing for _, thing in ordered]
