"""What staff ask and do beside the visits: sign-in, the board, the surge list, the end of the event.

Every method returns at once; the answer comes on the face's thread. What goes wrong is told to the
face as a trouble.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.core.barcode import BarcodeRule
from kiosk.core.board import EventLife, Figures, JournalQuery, StationView, SurgeEntry
from kiosk.core.errors import InputError
from kiosk.core.journal import Break, JournalEntry, first_break
from kiosk.core.people import BibNumber, Role, RunnerFile
from kiosk.core.pickup import ReplaceReason
from kiosk.core.ports import Clock, PassReader, Reading, Store
from kiosk.core.supplies import Supply
from kiosk.services.chips.bench import ChipBench, ChipFile
from kiosk.services.exports.take_home import TakeHome, TakenHome
from kiosk.services.lanes.aside import Aside
from kiosk.services.monitoring.supplies import load_supply
from kiosk.services.staff.closing import Closing
from kiosk.services.staff.people import StaffRoom
from kiosk.services.staff.sign_in import SignIn
from kiosk.services.staff.surge import SurgeList
from kiosk.services.staff.whose import whose

MOST_ENTRIES = 200
MOST_DOUBLES = 200
T = TypeVar("T")
Take = Callable[[T], None]


@dataclass(frozen=True, slots=True)
class Office:
    """The staff's side of a station."""

    aside: Aside
    store: Store
    clock: Clock
    room: StaffRoom
    passes: PassReader
    barcode: BarcodeRule
    surge: SurgeList
    closing: Closing
    home: TakeHome
    bench: ChipBench

    # --- who is there ---

    def staff_names(self, on_found: Take[tuple[str, ...]]) -> None:
        """List who can sign in."""
        self.aside.ask(lambda: tuple(person.name for person in self.room.people()), on_found)

    def sign_in(self, name: str, pin: str, needed: Role, on_answer: Take[SignIn]) -> None:
        """Check a PIN."""
        self.aside.ask(lambda: self.room.sign_in(name, pin, needed=needed), on_answer)

    def sign_in_badge(self, text: str, needed: Role, on_answer: Take[SignIn]) -> None:
        """Check a badge that was scanned."""
        self.aside.ask(lambda: self.room.sign_in_badge(text, needed=needed), on_answer)

    # --- looking ---

    def whose(self, text: str, on_found: Take[RunnerFile | None]) -> None:
        """Find whom a bib number, a pass or a member number names, exactly; None: nobody."""

        def find() -> RunnerFile | None:
            with self.store.reading() as view:
                try:
                    return whose(view, self.passes, self.barcode, text).runner
                except InputError:
                    return None

        self.aside.ask(find, on_found)

    def newest_copy(self, bib: BibNumber, on_found: Take[int]) -> None:
        """Tell which copy of a bib was made last: 0 for the original."""
        self._look(lambda view: max((one.copy for one in view.pickups_of(bib)), default=0), on_found)

    def proxy_count(self, name: str, on_found: Take[int]) -> None:
        """Count the bibs that somebody has collected for others."""
        self._look(lambda view: view.proxy_count(name), on_found)

    def figures(self, on_found: Take[Figures]) -> None:
        """Count what the board shows."""
        self._look(lambda view: view.figures(at=self.clock.now()), on_found)

    def stations(self, on_found: Take[tuple[StationView, ...]]) -> None:
        """List the stations, how they are and what is left in their printers."""
        self._look(lambda view: view.stations(at=self.clock.now()), on_found)

    def perhaps_twice(self, on_found: Take[tuple[tuple[RunnerFile, ...], ...]]) -> None:
        """List people who may be in twice."""
        self._look(lambda view: view.perhaps_twice(limit=MOST_DOUBLES), on_found)

    def journal(self, query: JournalQuery, on_found: Take[tuple[JournalEntry, ...]]) -> None:
        """Find who did what, newest first."""
        self._look(lambda view: view.journal_about(query, limit=MOST_ENTRIES), on_found)

    def proof(self, on_found: Take[Break | None]) -> None:
        """Look for the first entry of the journal that no longer proves; takes long where it is long."""
        self._look(lambda view: first_break(view.journal()), on_found)

    def life(self, on_found: Take[EventLife]) -> None:
        """Tell how far the event is."""
        self._look(lambda view: view.life(), on_found)

    def read_chip(self, on_read: Take[ChipFile]) -> None:
        """Read the chip on the encoder, and say whose it is."""
        self.aside.ask(self.bench.read, on_read)

    # --- doing ---

    def load_supply(
        self, incarnation: str, supply: Supply, labels: int, by: str, on_done: Take[None]
    ) -> None:
        """Note what was put into a station's printer; see `supplies.load_supply`."""
        self.aside.ask(lambda: load_supply(self.store, incarnation, supply, labels, by=by), on_done)

    def surge_list(self, on_found: Take[tuple[SurgeEntry, ...]]) -> None:
        """List who waits for a bib, by start time."""
        self.aside.ask(self.surge.entries, on_found)

    def surge_add(self, text: str, reason: ReplaceReason, by: str, on_done: Take[SurgeEntry]) -> None:
        """Put a bib, a pass or a member on the list."""
        self.aside.ask(lambda: self.surge.add(text, reason, by), on_done)

    def surge_take(self, entry: SurgeEntry, by: str, on_answer: Take[bool]) -> None:
        """Let this station make that bib; False if another one does, or they have theirs."""
        self.aside.ask(lambda: self.surge.take(entry, by=by), on_answer)

    def surge_finish(self, entry: SurgeEntry, by: str, on_done: Take[None], *, done: bool) -> None:
        """Note that the bib was handed over, or that nobody makes it now."""
        self.aside.ask(lambda: self.surge.finish(entry, done=done, by=by), on_done)

    def surge_drop(self, entry: SurgeEntry, by: str, on_done: Take[None]) -> None:
        """Take somebody from the list."""
        self.aside.ask(lambda: self.surge.drop(entry, by=by), on_done)

    def close_event(self, by: str, on_done: Take[None], *, even_if_open: bool) -> None:
        """Give out nothing more from now on."""
        self.aside.ask(lambda: self.closing.close(by, even_if_open=even_if_open), on_done)

    def reopen_event(self, by: str, on_done: Take[None]) -> None:
        """Give out again."""
        self.aside.ask(lambda: self.closing.reopen(by), on_done)

    def take_home(self, by: str, on_done: Take[TakenHome]) -> None:
        """Write the lists for organiser and timing."""
        self.aside.ask(lambda: self.home.write(by), on_done)

    def _look(self, look: Callable[[Reading], T], on_found: Take[T]) -> None:
        def ask() -> T:
            with self.store.reading() as view:
                return look(view)

        self.aside.ask(ask, on_found)
