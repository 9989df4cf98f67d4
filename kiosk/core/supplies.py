"""What a station's printer uses up: labels, and the ribbon that prints on them."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Final, assert_never

LEAST_VOIDS: Final = 3
ONE_VOID_IN: Final = 20


class Supply(Enum):
    """What is put into a printer and is used up by every label."""

    LABELS = "labels"
    RIBBON = "ribbon"


@dataclass(frozen=True, slots=True)
class Stock:
    """The roll, or the ribbon, in a station's printer.

    Attributes:
        loaded: labels for which it was good when somebody put it in.
        used: pieces of stock that were sent out since.
        void: those of them that came to nothing.
    """

    loaded: int
    used: int
    loaded_at: datetime
    void: int = 0

    @property
    def left(self) -> int:
        """Give for how many labels it should still be good."""
        return max(0, self.loaded - self.used)

    @property
    def has_many_voids(self) -> bool:
        """Tell whether more than 1 piece in 20 came to nothing, and 3 at least: a few are chance."""
        return self.void >= LEAST_VOIDS and self.void * ONE_VOID_IN > self.used


@dataclass(frozen=True, slots=True)
class Supplies:
    """What is in a station's printer, and how fast it is used up.

    Attributes:
        labels: None where nobody has said which roll is in.
        ribbon: None where nobody has said that one is in: direct thermal printers have none.
        last_hour: pieces of stock that were sent out there within the last hour.
    """

    labels: Stock | None = None
    ribbon: Stock | None = None
    last_hour: int = 0

    def of(self, supply: Supply) -> Stock | None:
        """Give what is in of one kind."""
        match supply:
            case Supply.LABELS:
                return self.labels
            case Supply.RIBBON:
                return self.ribbon
            case _:
                assert_never(supply)

    def with_new(self, supply: Supply, stock: Stock | None) -> "Supplies":
        """Give the same with something else in of one kind."""
        match supply:
            case Supply.LABELS:
                return replace(self, labels=stock)
            case Supply.RIBBON:
                return replace(self, ribbon=stock)
            case _:
                assert_never(supply)

    @property
    def known(self) -> tuple[tuple[Supply, Stock], ...]:
        """List what somebody has noted."""
        found = ((supply, self.of(supply)) for supply in Supply)
        return tuple((supply, stock) for supply, stock in found if stock is not None)
