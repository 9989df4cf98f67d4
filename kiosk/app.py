"""Puts everything together and takes it apart: the only place that knows concrete classes."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from threading import Event as Flag

from kiosk.config import hold_station
from kiosk.core.event import Face
from kiosk.core.flow import FlowRules
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.ports import BibRenderer, Devices, ScanSource
from kiosk.printing.archive import FolderArchive
from kiosk.services.bibs.ahead import Ahead, Workshop
from kiosk.services.bibs.press import Press
from kiosk.services.bibs.proof import Proof
from kiosk.services.bibs.slips import Slips
from kiosk.services.chips.bench import ChipBench
from kiosk.services.chips.encoding import Encoding
from kiosk.services.lanes.aside import Aside
from kiosk.services.lanes.watchers import Watchers
from kiosk.services.lanes.worker import Lane, LaneName, Listener
from kiosk.services.monitoring.health import Health
from kiosk.services.monitoring.presence import PresenceKeeper
from kiosk.services.monitoring.supplies import SupplyKeeper
from kiosk.services.pickups.keys import KeyRing
from kiosk.services.pickups.progress import Pickups, Post
from kiosk.services.pickups.replacements import Replacements
from kiosk.services.pickups.reservations import Reservations
from kiosk.services.pickups.returns import Returns
from kiosk.services.staff.office import Office
from kiosk.services.staff.surge import SurgeList
from kiosk.services.visits.counter import Counter, Parts
from kiosk.services.visits.station import Station as RunningStation
from kiosk.services.visits.tasks import Tasks
from kiosk.site import (
    RESOURCES,
    Site,
    SystemClock,
    open_devices,
    open_site,
    renderer_of,
    slip_writer_of,
)

__all__ = [
    "RESOURCES",
    "Running",
    "Site",
    "SystemClock",
    "open_devices",
    "open_site",
    "renderer_of",
    "running",
    "slip_writer_of",
]

SCAN_WAIT_S = 0.1

Deliver = Callable[[Callable[[], None]], None]


@dataclass(frozen=True, slots=True)
class Running:
    """A station with its devices at work."""

    site: Site
    station: RunningStation
    counter: Counter
    health: Health
    press: Press
    ahead: Ahead
    slips: Slips | None = None


@contextmanager
def running(
    site: Site,
    *,
    face: Face,
    deliver: Deliver,
    on_bug: Callable[[BaseException], None],
    counts_as_seen: bool = False,
) -> Iterator[Running]:
    """Start a station: its devices, one thread for each, and the state that they serve.

    Args:
        site: from `open_site`.
        face: who stands in front.
        deliver: runs a call on the owner's thread; may be called by any thread.
        on_bug: takes what nobody expected; called on any thread.
        counts_as_seen: no volunteer is there to look at documents (a rehearsal without a desk).
    """
    with ExitStack() as closing:
        closing.enter_context(hold_station(site.file))
        devices = closing.enter_context(open_devices(site))
        lanes = {name: Lane(f"dossard-{name.value}", on_bug=on_bug) for name in LaneName}
        side, telling, slip = (Lane(f"dossard-{name}", on_bug=on_bug) for name in ("side", "telling", "slip"))
        for lane in (*lanes.values(), side, telling, slip):
            closing.callback(lane.close)
        if devices.slip is not None:
            # closed before its lane: nobody who closes the window waits for a slip
            closing.callback(devices.slip.close)
        rules = FlowRules(
            face,
            devices.printer.encodes,
            site.event.pickup.read_back,
            counts_as_seen,
            site.event.barcode,
        )
        built = _Assembly(site, devices, lanes, deliver).build(rules, side, telling, slip)
        closing.callback(built.counter.close)
        if devices.scanner is not None:
            closing.callback(_listen(devices.scanner, deliver, built.counter, on_bug).close)
            # closed first, so that nobody waits for the end of a read
            closing.callback(devices.scanner.close)
        yield built


@dataclass(frozen=True, slots=True)
class _Assembly:
    site: Site
    devices: Devices
    lanes: dict[LaneName, Lane]
    deliver: Deliver

    def build(self, rules: FlowRules, side: Lane, telling: Lane, slip_lane: Lane) -> Running:
        site = self.site
        post = self._post(rules.face)
        pickups = Pickups(post)
        press = self._press(pickups)
        encoding = Encoding(pickups, self.devices.encoder)
        proof = Proof(pickups, press, encoding, site.event)

        def told(words: str) -> None:
            # other faces take such words for the answer to what their staff asked; they show the device
            if rules.face is Face.DESK:
                self.deliver(partial(counter.trouble, words))

        slips = self._slips(slip_lane, told)
        health = Health(
            self.devices,
            printer_lane=self.lanes[LaneName.PRINTER],
            encoder_lane=self.lanes[LaneName.ENCODER],
            on_change=lambda statuses: self.deliver(partial(counter.devices_changed, statuses)),
            # at a desk a volunteer can type what does not scan
            needs_scanner=rules.face is Face.KIOSK and rules.read_back.needs_barcode,
            slips=slips,
            slip_lane=slip_lane,
        )

        def answer(event: FlowEvent) -> None:
            self.deliver(partial(station.handle, event))

        watchers = Watchers(
            event=answer,
            first_byte=lambda at_s: self.deliver(partial(station.stopwatch.first_byte, at_s)),
            trouble=lambda sentence: self.deliver(partial(counter.trouble, sentence)),
            kept=lambda attempt, files: self.deliver(partial(counter.files_kept, attempt, files)),
        )
        tasks = Tasks(
            pickups=pickups,
            reservations=Reservations(post),
            replacements=Replacements(post),
            returns=Returns(post),
            press=press,
            encoding=encoding,
            proof=proof,
            health=health,
            scanner=self.devices.scanner,
            ring=KeyRing(site.store),
            watchers=watchers,
        )
        station = RunningStation(
            rules,
            tasks,
            self.lanes,
            site.clock,
            post=answer,
            publish=lambda state: counter.publish(state),  # noqa: PLW0108 - counter comes later
        )
        aside = Aside(side, self.deliver, lambda sentence: counter.trouble(sentence))  # noqa: PLW0108
        counter = Counter(
            Parts(
                event=site.event,
                store=site.store,
                station=station,
                pickups=pickups,
                press=press,
                health=health,
                presence=PresenceKeeper(
                    site.store, rules.face, site.clock, telling, on_told=health.note_store
                ),
                supplies=SupplyKeeper(
                    site.store, site.station.incarnation, site.clock, telling, deliver=self.deliver
                ),
                office=self._office(aside, rules.face),
                incarnation=site.station.incarnation,
                aside=aside,
                slips=slips,
            )
        )
        workshop = Workshop(
            store=site.store,
            pickups=pickups,
            reservations=Reservations(post),
            press=press,
            encoding=encoding,
            proof=proof,
            ring=KeyRing(site.store),
            incarnation=site.station.incarnation,
            lanes=self.lanes,
        )
        ahead = Ahead(workshop, encodes_in_line=rules.encodes_in_line)
        return Running(site, station, counter, health, press, ahead, slips)

    def _slips(self, lane: Lane, on_trouble: Callable[[str], None]) -> Slips | None:
        choice, printer = self.site.station.slip, self.devices.slip
        if choice is None or printer is None:
            return None
        writer = slip_writer_of(choice)
        return Slips(self.site.event, printer, writer, lane, bag_tag=choice.bag_tag, on_trouble=on_trouble)

    def _office(self, aside: Aside, face: Face) -> Office:
        site = self.site
        surge = SurgeList(site.store, site.event, site.passes)
        return Office(
            aside,
            site.store,
            site.clock,
            site.staff_at(face),
            site.passes,
            site.event.barcode,
            surge,
            site.closing,
            site.take_home,
            ChipBench(
                self.devices.encoder, self.lanes[LaneName.ENCODER], site.store, site.event.chips.parsed
            ),
        )

    def _post(self, face: Face) -> Post:
        site, event = self.site, self.site.event
        template = event.chips.parsed
        return Post(
            site.store, site.lookup(face), template, site.clock, site.station.name, site.station.incarnation
        )

    def _press(self, pickups: Pickups) -> Press:
        renderers: dict[str, BibRenderer] = {
            race.code: renderer_of(self.site, race) for race in self.site.event.races
        }
        folder = self.site.station.archive
        archive = FolderArchive(folder) if folder is not None else None
        language = self.site.station.profile.language
        return Press(self.site.event, pickups, self.devices, renderers, archive, language)


def _listen(
    scanner: ScanSource, deliver: Deliver, counter: Counter, on_bug: Callable[[BaseException], None]
) -> Listener:
    def listen(_: Flag) -> None:
        text = scanner.read(timeout_s=SCAN_WAIT_S)
        if text is not None:
            deliver(partial(counter.scanned, text))

    return Listener("dossard-scanner", listen, on_bug=on_bug)
