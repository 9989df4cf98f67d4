"""Random encodes with random misfortunes, over the real services, a real database and simulated chips.

Printing is left out: a piece is noted as out as soon as its chips are encoded. What is looked at afterwards:
each bib that was handed over has exactly its chips, every chip that holds a code of the event is known to the
database by its TID, and no live code lies on two chips without somebody having been told.
"""

import csv
import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from kiosk.app import SystemClock
from kiosk.config import load_event
from kiosk.core.entitlement import Denied
from kiosk.core.event import Face
from kiosk.core.flow import effects as fx
from kiosk.core.flow.effects import Job
from kiosk.core.flow.events import Encoded, Unencoded
from kiosk.core.names import fold
from kiosk.core.people import EntitlementId
from kiosk.core.pickup import AttemptState, Checks, PickupState
from kiosk.db.roster import import_roster
from kiosk.db.store import create_database, open_store
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.encoder import open_encoder
from kiosk.sample import demo_event, generate_roster
from kiosk.sample.columns import COLUMNS
from kiosk.security.passes import Ed25519PassReader
from kiosk.services.bibs.proof import Proof
from kiosk.services.chips.encoding import Encoding
from kiosk.services.pickups.keys import KeyRing
from kiosk.services.pickups.lookup import Lookup
from kiosk.services.pickups.progress import Pickups, Post
from kiosk.services.pickups.reservations import Reservations
from tests.helpers.events import SAMPLE_EVENT
from tests.soak.chipping_field import Cutting, Field, PowerCutError, Setting

STATION = "00000000000000aa"
SEEN = Checks(identity="passport", document="licence", guardian=True)
MOST_ROUNDS = 60


@dataclass
class World:
    """An event, its database, and an encoder with its field."""

    setting: Setting
    folder: Path
    chance: random.Random
    store: object
    event: object
    counts: Counter = field(default_factory=Counter)

    def __post_init__(self) -> None:
        options = {"protocol": self.setting.protocol, "air_ms": "0", "window_ms": "40", "answer_s": "0.3"}
        options |= {"lay": "hand", "seed": "soak"}
        if self.setting.locks:
            options |= {"lock": "1", "secret_file": "chips.secret"}
        opened = open_encoder(DeviceSettings("Encoder", "virtual:field", folder=self.folder, options=options))
        self.cutting = Cutting(opened)
        self.close_encoder = opened.close
        self.field = Field(self.setting, self.folder / "field", self.chance, self.cutting, self.counts)
        self.starts_again()

    def starts_again(self) -> None:
        """Start the station: it remembers nothing but what lies in the database."""
        passes = Ed25519PassReader(self.event.code, ())
        lookup = Lookup(self.event, passes, SystemClock(), Face.DESK, STATION)
        post = Post(self.store, lookup, self.event.chips.parsed, SystemClock(), "soak", STATION)
        self.pickups = Pickups(post)
        self.reservations = Reservations(post)
        self.encoding = Encoding(self.pickups, self.cutting)
        self.proof = Proof(self.pickups, None, self.encoding, self.event)
        self.ring = KeyRing(self.store)
        self.cutting.cuts = ""

    # --- one runner ---

    def serve(self, place: EntitlementId) -> str:
        """Give a runner their bib, whatever it takes; give what is wrong afterwards, or nothing."""
        asked = fx.Reserve(1, place, None, SEEN)
        with self.ring.keys(asked)("reserve") as key:
            job = self.reservations.reserve(key, asked, trouble="")
        if isinstance(job, Denied):
            return f"{place}: {job.refusal.sentence}"
        job = self._encoded(job)
        if job is None:
            return f"{place}: not encoded after {MOST_ROUNDS} rounds"
        job = self._made(job)
        job = self._proven(job)
        with self.ring.keys(fx.HandOver(1, job))("note") as key:
            job = self.pickups.handed_over(key, job)
        self.counts["handed over"] += 1
        return self._is_wrong(job)

    def _encoded(self, job: Job) -> Job | None:
        reuse: frozenset[str] = frozenset()
        for _ in range(MOST_ROUNDS):
            self.field.lay(job, keeps=bool(reuse))
            self.field.mishap()
            asked, reuse = fx.Encode(1, job, reuse), frozenset()
            try:
                event = self.encoding.encode(asked, self.ring.keys(asked))
            except PowerCutError:
                self.counts["power cuts"] += 1
                self.starts_again()
                job = self.pickups.load(job.pickup.pickup_id)
                continue
            finally:
                self.field.faults.cure()
                self.cutting.cuts = ""
            match event:
                case Encoded(job=done):
                    return done
                case Unencoded(job=half, sentence=sentence, reuse=used):
                    self.counts[
                        "refused" if half.pickup.current.state is AttemptState.PLANNED else "begun"
                    ] += 1
                    assert sentence, "a refusal without a sentence"
                    job, reuse = self._reacts(half, used)
                case _:
                    job = self.pickups.load(job.pickup.pickup_id)
        return None

    def _reacts(self, job: Job, used: frozenset[str]) -> tuple[Job, frozenset[str]]:
        """Try again, use the old chip after all, or give this piece up and destroy it, more or less."""
        if used and self.chance.random() < 0.5:
            self.counts["used again"] += 1
            return job, used
        if job.pickup.current.is_being_encoded and self.chance.random() < 0.25:
            return self._given_up(job), frozenset()
        return job, frozenset()

    def _given_up(self, job: Job) -> Job:
        asked = fx.GiveUp(1, job)
        with self.ring.keys(asked)("note") as key:
            void = self.pickups.given_up(key, job, is_spoilt=False)
        self.field.throw_away({chip.tid for chip in void.pickup.current.chips})
        self.counts["void"] += 1
        destroyed = fx.Destroyed(1, void, again=True)
        with self.ring.keys(destroyed)("note") as key:
            return self.pickups.destroyed(key, void, again=True)

    # --- after the encoding ---

    def _made(self, job: Job) -> Job:
        asked = fx.Print(1, job)
        with self.ring.keys(asked)("sent") as key:
            sent = self.pickups.sent(key, job)
        with self.ring.keys(asked)("made") as key:
            return self.pickups.made(key, sent, None)

    def _proven(self, job: Job) -> Job:
        """Read the finished bib back, now and then with another chip on the reader at first."""
        bib, own = str(job.pickup.bib), [chip.tid for chip in job.pickup.current.chips]
        if self.chance.random() < 0.1:
            right = [self.field.found(tid) for tid in own]
            self.field.stock.put(*self.field.wrong(right))
            asked = fx.Prove(1, job, bib)
            refused = self.proof.prove(asked, self.ring.keys(asked))
            assert refused.job.pickup.current.state is AttemptState.MADE, "another chip proved a bib"
            self.field.stock.put(*right)
            self.counts["wrong chip on the reader"] += 1
        asked = fx.Prove(1, job, bib)
        proven = self.proof.prove(asked, self.ring.keys(asked))
        assert proven.job.pickup.current.state is AttemptState.PROVEN, proven.problem
        return proven.job

    # --- what must be true ---

    def _is_wrong(self, job: Job) -> str:
        current, chips = job.pickup.current, self.field.chips()
        if job.pickup.state is not PickupState.HANDED_OVER or len(current.chips) != self.setting.per_bib:
            return f"bib {job.pickup.bib} is {job.pickup.state.value} with {len(current.chips)} chips"
        self.field.in_hand[job.pickup.bib] = tuple(chip.tid for chip in current.chips)
        for chip in current.chips:
            there = chips.get(chip.tid)
            if there is None or there.epc != chip.epc or there.pc != 0x3000:
                return f"bib {job.pickup.bib} has {there}, not {chip}"
            if self.setting.locks and f"{there.locks:010b}" != "1010100000":
                return f"the chip of bib {job.pickup.bib} is not locked"
        return ""

    def troubles(self) -> Iterator[str]:
        """Look at every chip of the world in the end."""
        template = self.event.chips.parsed
        with self.store.reading() as view:
            issued = list(view.issued_chips())
            tids = {chip.tid for one in issued for chip in one.attempt.chips if chip.tid}
            live = {
                chip.epc: chip.tid
                for one in issued
                if one.attempt.state is AttemptState.PROVEN
                for chip in one.attempt.chips
            }
        for tid, chip in self.field.chips().items():
            if template.decode(chip.epc) is None:
                continue
            if tid not in tids | self.field.copies:
                yield f"{tid} holds {chip.epc} and the database does not know it"
            if live.get(chip.epc, tid) != tid and tid not in tids | self.field.copies:
                yield f"{tid} holds the live code {chip.epc} of {live[chip.epc]}"
        worn = Counter(tid for hand in self.field.in_hand.values() for tid in hand)
        yield from (f"{tid} is on two bibs" for tid, count in worn.items() if count > 1)


@contextmanager
def world(folder: Path, setting: Setting) -> Iterator[tuple[World, list[EntitlementId]]]:
    """Make an event with as many places as are asked for, and a world around it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "chips.secret").write_text("5f" * 32)
    (folder / "chips.secret").chmod(0o600)
    text = demo_event(
        SAMPLE_EVENT.read_text(encoding="utf-8"), now=SystemClock().now(), public_keys=["00" * 32]
    )
    text = text.replace("per_bib = 1", f"per_bib = {setting.per_bib}")
    (folder / "event.toml").write_text(text, encoding="utf-8")
    event = load_event(folder / "event.toml")
    rows = list(islice(_single_places(), setting.places))
    with (folder / "roster.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    url = f"sqlite:///{folder / 'event.db'}"
    create_database(url, event)
    store = open_store(url, event=event, station_name="soak", incarnation=STATION, clock=SystemClock())
    import_roster(
        store, folder / "roster.csv", event, dry_run=False, incarnation=STATION, clock=SystemClock(),
        on_progress=lambda _done, _total: None,
    )  # fmt: skip
    made = World(setting, folder, random.Random(setting.seed), store, event)
    try:
        yield made, [EntitlementId(row["entitlement_id"]) for row in rows]
    finally:
        made.close_encoder()
        store.close()


def _single_places() -> Iterator[dict[str, str]]:
    """Give places that nothing stands in the way of."""
    seen: set[str] = set()
    for row in generate_roster(40_000):
        names = {row["member_id"], f"{fold(row['given_name'] + row['family_name'])} {row['birth_date']}"}
        if row["status"] == "granted" and row["birth_date"] < "1998" and not names & seen:
            yield row
        seen |= names


def run(folder: Path, setting: Setting) -> tuple[Counter, list[str]]:
    """Serve everybody; give what was counted and what is wrong."""
    troubles: list[str] = []
    with world(folder, setting) as (made, places):
        for place in places:
            try:
                wrong = made.serve(place)
            except AssertionError as broken:
                wrong = f"{place}: {broken}"
            if wrong:
                troubles.append(f"{setting}: {wrong}")
        troubles += [f"{setting}: {trouble}" for trouble in made.troubles()]
        return made.counts, troubles
