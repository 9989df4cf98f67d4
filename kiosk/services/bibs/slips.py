"""The runner's slip: printed beside a proven bib, and never in its way.

It comes out while the bib is being handed over, so that both go into the runner's hand together. A slip
proves nothing and gives nothing: it may be lost or come twice, and is not journalled.
"""

from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import replace
from functools import partial

from kiosk.core.errors import DocumentError
from kiosk.core.event import Event
from kiosk.core.flow import State
from kiosk.core.flow.states import HandingOver
from kiosk.core.people import PickupId
from kiosk.core.pickup import Pickup
from kiosk.core.ports import DeviceState, DeviceStatus, SlipPrinter, SlipWriter
from kiosk.services.bibs.content import slip_content
from kiosk.services.lanes.worker import Lane


class Slips:
    """Prints one slip for each hand-over, on a thread of its own."""

    def __init__(
        self,
        event: Event,
        printer: SlipPrinter,
        writer: SlipWriter,
        lane: Lane,
        *,
        bag_tag: str,
        on_trouble: Callable[[str], None],
    ) -> None:
        """Begin with nothing printed.

        Args:
            event: that is served.
            printer: where slips come out.
            writer: writes them in its language.
            lane: its own thread.
            bag_tag: see `slip_content`.
            on_trouble: takes why a runner got no slip; called on the lane's thread.
        """
        self._event = event
        self._printer = printer
        self._writer = writer
        self._lane = lane
        self._bag_tag = bag_tag
        self._on_trouble = on_trouble
        self._given: set[PickupId] = set()
        self._last: Future[None] | None = None
        self._mistake = ""

    def follow(self, state: State) -> None:
        """Print the slip of a bib that is being handed over, once; returns at once.

        A bib that is shown again prints no second slip, unless the first one did not come out.
        """
        if isinstance(state, HandingOver) and state.job.pickup.pickup_id not in self._given:
            self._given.add(state.job.pickup.pickup_id)
            self._last = self._lane.submit(partial(self._print, state.job.pickup))

    def status(self) -> DeviceStatus:
        """Say how the printer is, or why no slip can be drawn; bibs are made without it."""
        status = self._printer.status()
        if status.works and self._mistake:
            status = replace(status, state=DeviceState.ATTENTION, sentence=self._mistake)
        return replace(status, is_optional=True)

    def settle(self, *, timeout_s: float) -> None:
        """Wait until the last slip is out or has failed, but not for ever: before the programme ends."""
        if self._last is not None:
            wait((self._last,), timeout=timeout_s)

    def _print(self, pickup: Pickup) -> None:
        try:
            slip = self._writer.write(slip_content(self._event, pickup, self._bag_tag))
            answer = self._printer.print(slip)
        except DocumentError as mistake:
            self._failed(pickup, str(mistake))
            self._mistake = f"slips cannot be drawn: {mistake}"
        except Exception as bug:  # noqa: BLE001 - a foreign driver may raise anything, and the bib is good
            self._failed(pickup, f"its driver is broken: {bug!r}; mend or remove it")
        else:
            self._mistake = ""
            if not answer.is_printed:
                self._failed(pickup, answer.sentence)

    def _failed(self, pickup: Pickup, why: str) -> None:
        self._given.discard(pickup.pickup_id)
        self._on_trouble(f"bib {pickup.bib} has no slip: {why}")
