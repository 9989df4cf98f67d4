"""A line to a real database that a test can break and mend."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.core.errors import StoreError

FULL = "the database event cannot be used: the disk is full; free some space, then try again"


@dataclass
class Line:
    """The line between a station and its database.

    Attributes:
        trouble: what is answered instead, or nothing while the line is whole.
        lets_read: only what would change the database fails.
        is_short: it fails for the next look at the database, and for nothing else.
    """

    trouble: str = ""
    lets_read: bool = False
    is_short: bool = False

    def breaks(self, *, lets_read: bool = False, is_short: bool = False) -> None:
        self.trouble, self.lets_read, self.is_short = FULL, lets_read, is_short

    def is_mended(self) -> None:
        self.trouble = ""

    def reads(self) -> None:
        trouble = "" if self.lets_read else self.trouble
        if self.is_short:
            self.is_mended()
        if trouble:
            raise StoreError(trouble)

    def writes(self) -> None:
        if self.trouble and not self.is_short:
            raise StoreError(self.trouble)


@dataclass
class StoreOverLine:
    """A real store at the other end of a line."""

    store: object
    line: Line

    def __getattr__(self, name: str):
        return getattr(self.store, name)

    def next_key(self):
        self.line.writes()
        return self.store.next_key()

    def tell(self, presence) -> None:
        self.line.writes()
        self.store.tell(presence)

    @contextmanager
    def reading(self) -> Iterator[object]:
        self.line.reads()
        with self.store.reading() as view:
            yield view

    @contextmanager
    def working(self, key, content) -> Iterator[object]:
        self.line.writes()
        with self.store.working(key, content) as work:
            yield work
