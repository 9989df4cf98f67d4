"""What a window can still reach of a person: every object of Python, however it is held."""

import gc
from collections.abc import Iterable, Iterator
from types import FrameType, FunctionType, ModuleType
from typing import Final

from PySide6.QtCore import QObject

MOST_OBJECTS: Final = 1_000_000
_SHARED: Final = (ModuleType, FrameType, type)


def remains(root: object, secrets: Iterable[str], *, beside: tuple[type, ...] = ()) -> list[str]:
    """List the ways from an object to each text that holds a secret.

    Args:
        root: where to begin.
        secrets: what must not be found.
        beside: objects that may know it, like the database; what they hold is not looked at.
    """
    wanted, found = tuple(secrets), []
    seen: dict[int, object] = {}
    waiting: list[tuple[object, str]] = [(root, type(root).__name__)]
    while waiting:
        one, way = waiting.pop()
        if id(one) in seen or isinstance(one, (*_SHARED, *beside)):
            continue
        seen[id(one)] = one  # kept, so that no other object comes to its address meanwhile
        assert len(seen) < MOST_OBJECTS, f"there is no end of it: {way}"
        if any(secret in _text(one) for secret in wanted):
            found.append(f"{way} = {_text(one)[:80]!r}")
        waiting += [(held, f"{way} > {step}") for step, held in _held(one)]
    return found


def _text(one: object) -> str:
    if isinstance(one, bytes | bytearray):
        return one.decode("latin-1")
    return one if isinstance(one, str) else ""


def _held(one: object) -> Iterator[tuple[str, object]]:
    """Give what an object holds, each with the step to it."""
    if isinstance(one, FunctionType):  # not its globals, which are the module's
        for held in (*(one.__closure__ or ()), one.__defaults__, one.__kwdefaults__):
            yield f"{one.__name__}()", held
        return
    if isinstance(one, dict):
        for key, held in list(one.items()):
            yield str(key)[:40], held
            yield "key", key
        return
    for held in gc.get_referents(one):
        yield type(held).__name__, held
    if isinstance(one, QObject):
        for child in one.children():
            yield type(child).__name__, child
