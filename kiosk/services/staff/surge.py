"""Race morning: who waits for a bib, by start time, shared by all stations."""

from contextlib import AbstractContextManager
from datetime import UTC, datetime

from kiosk.core.board import SurgeEntry
from kiosk.core.errors import RuleError
from kiosk.core.event import Event
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.people import EntitlementId, PlaceStatus, staff_tag
from kiosk.core.pickup import ReplaceReason
from kiosk.core.ports import PassReader, Store, Work
from kiosk.services.staff.whose import Named, whose

_LAST = datetime.max.replace(tzinfo=UTC)


class SurgeList:
    """Keeps the list; two stations never take the same entry."""

    def __init__(self, store: Store, event: Event, passes: PassReader) -> None:
        self._store = store
        self._event = event
        self._passes = passes

    def entries(self) -> tuple[SurgeEntry, ...]:
        """List who waits: not done first, by start of the race, start area and time added."""
        with self._store.reading() as view:
            return tuple(sorted(view.surge(), key=self._order))

    def add(self, text: str, reason: ReplaceReason, by: str) -> SurgeEntry:
        """Put somebody at the end of their start area.

        Args:
            text: a bib, member or entitlement number or a pass, exactly.
            reason: why they need a bib; says nothing where they have none yet.
            by: the name of who is at the desk.

        Raises:
            InputError: nobody is named so, or two people are.
            RuleError: it is not clear which bib, there is none to make, or they wait already.
        """
        with self._store.reading() as view:
            entitlement_id = _place_to_make(whose(view, self._passes, self._event.barcode, text))
        asked: dict[str, object] = {"entitlement": entitlement_id, "reason": reason.value}
        with self._store.working(self._store.next_key(), content_digest("surge_added", asked)) as work:
            if work.life().is_closed:
                raise RuleError("the pickup of this event is closed: a supervisor can open it again")
            if not work.add_to_surge(entitlement_id, reason):
                raise RuleError("this runner waits on the list already: look for the entry there")
            entry = next(one for one in work.surge() if one.entitlement_id == entitlement_id)
            _end(work, "surge_added", entry, by, reason=reason.value)
        return entry

    def take(self, entry: SurgeEntry, *, by: str = "") -> bool:
        """Let this station make that bib; False if another one does, or it is done or not listed.

        Who was given one meanwhile, at a desk or by a round whose last answer was lost, is noted as done:
        a second bib would kill the one in their hands.
        """
        with self._begun("surge_taken", entry) as work:
            if work.settle_surge(entry.entitlement_id):
                _end(work, "surge_done", entry, by)
                return False
            if not work.take_from_surge(entry.entitlement_id):
                return False
            _end(work, "surge_taken", entry, by)
        return True

    def finish(self, entry: SurgeEntry, *, done: bool, by: str = "") -> None:
        """Note that the bib was handed over, or that nobody makes it now.

        Any station may say so, also for one that died.
        """
        kind = "surge_done" if done else "surge_released"
        with self._begun(kind, entry) as work:
            work.finish_surge(entry.entitlement_id, done=done)
            _end(work, kind, entry, by)

    def drop(self, entry: SurgeEntry, *, by: str = "") -> None:
        """Take somebody from the list who was not done."""
        with self._begun("surge_dropped", entry) as work:
            work.drop_from_surge(entry.entitlement_id)
            _end(work, "surge_dropped", entry, by)

    def _begun(self, kind: str, entry: SurgeEntry) -> AbstractContextManager[Work]:
        content = content_digest(kind, {"entitlement": entry.entitlement_id})
        return self._store.working(self._store.next_key(), content)

    def _order(self, entry: SurgeEntry) -> tuple[bool, datetime, int, datetime, str]:
        race = self._event.race(entry.race)
        codes = [area.code for area in race.start_areas] if race is not None else []
        area = codes.index(entry.start_area) if entry.start_area in codes else len(codes)
        start = race.start if race is not None else _LAST
        return (entry.done_at is not None, start, area, entry.added_at, entry.entitlement_id)


def _place_to_make(named: Named) -> EntitlementId:
    """Choose the place whose bib is made: the one that the runner holds, or else their only one."""
    held, wanted = named.runner.held, named.entitlement_id
    if held is not None:
        if wanted not in {None, held.entitlement_id}:
            raise RuleError(f"this runner has bib {held.bib} in the {held.race}: type {held.bib} instead")
        return held.entitlement_id
    granted = [place for place in named.runner.places if place.status is PlaceStatus.GRANTED]
    chosen = [place for place in granted if wanted in {None, place.entitlement_id}]
    if not chosen:
        raise RuleError("this place gets no bib: serve the runner at a desk, which says why")
    if len(chosen) > 1:
        races = ", ".join(f"{place.race} ({place.entitlement_id})" for place in chosen)
        raise RuleError(f"this runner may choose one race: type the entitlement number of it: {races}")
    return chosen[0].entitlement_id


def _end(work: Work, kind: str, entry: SurgeEntry, by: str, **facts: object) -> None:
    named: dict[str, object] = {"entitlement": entry.entitlement_id, "member": entry.runner.member.member_id}
    bib = {} if entry.bib is None else {"bib": entry.bib}
    work.note(kind, named | bib | {"by": staff_tag(by)} | facts)
    work.commit(Outcome(kind, {"entitlement": entry.entitlement_id}))
