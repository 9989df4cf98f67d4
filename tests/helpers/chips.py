"""Chips for tests: a plan, and a journal that a test can look through."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.core.bib import ChipPlan
from kiosk.core.ports import ChipFound

EPC = "C0DE00000000000011001427"
PLAN = ChipPlan("1427.1", 1, EPC)


@dataclass
class Gate:
    """Stands for the journal: keeps what was found, and lets a test look or refuse at that moment."""

    looks: Callable[[], object] | None = None
    raises: Exception | None = None
    found: list[tuple[ChipFound, ...]] = field(default_factory=list)
    seen: list[object] = field(default_factory=list)

    def __call__(self, found: tuple[ChipFound, ...]) -> None:
        if self.raises is not None:
            raise self.raises
        self.found.append(found)
        if self.looks is not None:
            self.seen.append(self.looks())
