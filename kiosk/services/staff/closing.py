"""The end of an event: nothing more is given out, and then its people are forgotten."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.errors import RuleError, StoreError
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.people import staff_tag
from kiosk.core.pickup import Pickup
from kiosk.core.ports import PurgeCount, Store, Work

LISTED_AT_MOST = 10
OUT_OF_REACH = (
    "the roster file, and every copy that was sent or printed",
    "files that were exported (see exports beside each station file): results, chips, passes, badges",
    "backups and copies of the database, and a database server's own log",
    "pictures of bibs at other stations: delete the archive folder of each (see its station file)",
    "a virtual printer's tray, and the memory of real printers",
    "windows that are open: close them on every station",
)


@dataclass(frozen=True, slots=True)
class PurgeReport:
    """What became of the people.

    Attributes:
        purged_at: when it was done.
        count: what was done now, None if all of it had been done before.
        was_before: an earlier purge had been there.
        left_over: why bytes of what was deleted may still be in the files, and what to do; or empty.
    """

    purged_at: datetime
    count: PurgeCount | None
    was_before: bool = False
    left_over: str = ""


class Closing:
    """Closes, reopens and purges the event; who asks is known to be a supervisor."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def close(self, by: str, *, even_if_open: bool = False) -> None:
        """Give out nothing more from now on; an event that is closed stays as it is.

        Raises:
            RuleError: pickups are open, and `even_if_open` was not said.
        """
        with self._working("close_event") as work:
            if work.life().is_closed:
                return
            work.close_event()
            unfinished = work.unfinished()
            if unfinished and not even_if_open:
                raise RuleError(_still_open(unfinished))
            work.note("event_closed", {"by": staff_tag(by), "open": len(unfinished)})
            work.commit(Outcome("event_closed"))

    def reopen(self, by: str) -> None:
        """Give out again; an event that is open stays as it is.

        Raises:
            RuleError: its people were purged.
        """
        with self._working("reopen_event") as work:
            if not work.life().is_closed:
                return
            work.reopen_event()
            work.note("event_reopened", {"by": staff_tag(by)})
            work.commit(Outcome("event_reopened"))

    def purge(self, by: str, *, keep_birth_year: bool = False, with_staff: bool = False) -> PurgeReport:
        """Forget the people of a closed event for ever; done before, only what was kept then and is not now.

        Args:
            by: name of the supervisor.
            keep_birth_year: of those who had a pickup.
            with_staff: the people with a PIN go too.

        Raises:
            RuleError: the event is not closed.
        """
        was_before = self._purged_at() is not None
        count = self._forget(by, keep_birth_year=keep_birth_year, with_staff=with_staff)
        purged_at = self._purged_at()
        if purged_at is None:
            raise LookupError("a purge left no date")
        try:
            self._store.scrub()
        except StoreError as problem:
            return PurgeReport(purged_at, count, was_before, str(problem))
        return PurgeReport(purged_at, count, was_before)

    def _purged_at(self) -> datetime | None:
        with self._store.reading() as view:
            return view.life().purged_at

    def _forget(self, by: str, *, keep_birth_year: bool, with_staff: bool) -> PurgeCount | None:
        with self._working("purge") as work:
            life = work.life()
            if not life.is_closed:
                raise RuleError("the pickup of this event is open: close it first (kiosk event close)")
            count = work.make_anonymous(keep_birth_year=keep_birth_year, with_staff=with_staff)
            if life.purged_at is not None and count.is_nothing:
                return None
            facts = {"deleted": count.deleted, "anonymous": count.anonymous, "outcomes": count.outcomes}
            kept = {"birth_years": keep_birth_year, "staff_too": with_staff}
            work.note("purged", facts | kept | {"by": staff_tag(by)})
            work.commit(Outcome("purged"))
            return count

    def _working(self, kind: str) -> AbstractContextManager[Work]:
        return self._store.working(self._store.next_key(), content_digest(kind, {}))


def _still_open(pickups: tuple[Pickup, ...]) -> str:
    listed = ", ".join(str(pickup.bib) for pickup in pickups[:LISTED_AT_MOST])
    more = f" and {len(pickups) - LISTED_AT_MOST} more" if len(pickups) > LISTED_AT_MOST else ""
    return (
        f"pickups that are not finished: {len(pickups)} (bibs {listed}{more}). "
        "Finish or undo them, or close all the same"
    )
