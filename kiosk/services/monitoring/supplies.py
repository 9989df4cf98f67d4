"""What is left in this station's own printer, and when a volunteer is told that it ends."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from kiosk.core.errors import StoreError
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.people import staff_tag
from kiosk.core.ports import Clock, Store
from kiosk.core.supplies import Stock, Supplies, Supply
from kiosk.services.lanes.worker import Lane
from kiosk.services.monitoring.forecast import Urgency, urgency

LOOK_EVERY_S: Final = 10.0
"""How often the database is asked; a station makes a few bibs a minute at most."""
_KINDS: Final = {Supply.LABELS: "stock_loaded", Supply.RIBBON: "ribbon_loaded"}


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something in the printer ends soon.

    Attributes:
        supply: what ends.
        urgency: how soon; never `Urgency.NONE`.
        left: for how many labels it should still be good.
    """

    supply: Supply
    urgency: Urgency
    left: int


class SupplyKeeper:
    """Knows what is left here; called on the face's thread, and looks on a lane.

    It looks only when a face asks, and never twice at once: a slow database delays nobody. An alarm is told
    when something becomes low, and again when it is almost used up; once told of a roll it stays, also if
    the pace falls and the forecast with it, until somebody has heard it or put in another roll.
    """

    def __init__(
        self,
        store: Store,
        incarnation: str,
        clock: Clock,
        lane: Lane,
        *,
        deliver: Callable[[Callable[[], None]], None],
    ) -> None:
        """Begin without having looked.

        Args:
            store: where it is counted.
            incarnation: of this station.
            clock: of this computer.
            lane: looks, so that nothing else waits for a slow database.
            deliver: runs a call on the face's thread; may be called by any thread.
        """
        self._store, self._incarnation, self._clock = store, incarnation, clock
        self._lane, self._deliver = lane, deliver
        self._is_looking = False
        self._due_s = 0.0
        self._worst: dict[tuple[Supply, Stock], Urgency] = {}
        self._heard: dict[tuple[Supply, Stock], Urgency] = {}
        self.known = Supplies()
        """What was counted last."""

    @property
    def alarms(self) -> tuple[Alarm, ...]:
        """List what nobody has heard yet, labels first."""
        return tuple(
            Alarm(supply, self._worst[key], stock.left)
            for supply, stock in self.known.known
            if (key := _same(supply, stock)) in self._worst
            if self._worst[key] > self._heard.get(key, Urgency.NONE)
        )

    def hear(self) -> None:
        """Take every alarm of now as heard; it comes again only where it becomes more urgent."""
        self._heard = dict(self._worst)

    def look_soon(self) -> None:
        """Look at the next `tick`: something was put in."""
        self._due_s = 0.0

    def tick(self) -> None:
        """Look again if it is time; called as often as a face likes."""
        now_s = self._clock.monotonic_s()
        if self._is_looking or now_s < self._due_s:
            return
        self._is_looking, self._due_s = True, now_s + LOOK_EVERY_S
        self._lane.submit(self._look)

    def _look(self) -> None:
        try:
            with self._store.reading() as view:
                found = view.supplies(self._incarnation, at=self._clock.now())
        except StoreError:
            # how the database is, is told by who writes into it: see `presence`
            self._deliver(partial(self._took, self.known))
        else:
            self._deliver(partial(self._took, found))

    def _took(self, found: Supplies) -> None:
        self._is_looking = False
        self.known = found
        now, before = self._clock.now(), self._worst
        self._worst = {
            (key := _same(supply, stock)): max(
                urgency(stock, found.last_hour, now), before.get(key, Urgency.NONE)
            )
            for supply, stock in found.known
        }


def _same(supply: Supply, stock: Stock) -> tuple[Supply, Stock]:
    """Name one roll or ribbon, whatever was used of it."""
    return supply, Stock(stock.loaded, 0, stock.loaded_at)


def load_supply(store: Store, incarnation: str, supply: Supply, labels: int, *, by: str = "") -> None:
    """Note that something was put into a station's printer.

    Args:
        store: where it is noted.
        incarnation: of the station.
        supply: what was put in.
        labels: for how many it is good; 0: it was taken out and none is in.
        by: the name of who says so, empty where nobody is signed in.

    Raises:
        StoreError: the database took nothing.
    """
    asked: dict[str, object] = {"station": incarnation, "supply": supply.value, "labels": labels}
    kind = _KINDS[supply] if labels else "supply_removed"
    with store.working(store.next_key(), content_digest("load_supply", asked)) as work:
        work.load_supply(incarnation, supply, labels)
        work.note(kind, asked | ({"by": staff_tag(by)} if by else {}))
        work.commit(Outcome(kind))
