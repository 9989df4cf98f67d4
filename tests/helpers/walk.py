"""Random walks through the world: a walk is a list of moves, and the same moves are the same walk.

A move is a name, a station and a number that settles every choice in it, so that a walk that breaks
a promise can be cut down to the few moves that matter (`shortest`).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from kiosk.core.errors import DossardError
from kiosk.core.event import Face, IdentityRule, ReadBack, ReplacementNumber
from kiosk.core.flow import FlowRules
from kiosk.core.flow import events as ev
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Checking,
    Choosing,
    HandingOver,
    LeftBehind,
    ReadingBack,
    Refused,
    Stopped,
)
from kiosk.core.people import PlaceStatus
from kiosk.core.pickup import Checks, PickupState, ReplaceReason
from tests.helpers.promises import keep
from tests.helpers.world import Books, small_event
from tests.helpers.world_devices import PRINTER
from tests.helpers.world_station import WorldStation

CODES = ["M1", "M1", "M2", "M3", "M4", "M5", "E1", "E2", "E22", "E4", "E5", "NOBODY"]
PLACES = ["E1", "E2", "E22", "E3", "E4", "E5"]
# a supervisor who looks closely never sets a possible double aside
OVERRIDES = [frozenset(), frozenset(), frozenset({"document_missing"}), frozenset({"unfinished"})]
FAULTS = ["", "", "", "", "", "fails", "lost"]
DEVICE = [*["out"] * 8, *PRINTER]
LANES = ["store", "store", "printer", "encoder"]
FITTING = {
    Choosing: "chooses",
    Checking: "issues",
    Refused: "issues",
    AskingIfOut: "looks_into_the_tray",
    AskingDestroyed: "destroys",
    ReadingBack: "scans_a_finished_bib",
    HandingOver: "takes_the_bib",
    LeftBehind: "removes_the_forgotten_bib",
    Stopped: "answers_a_stopped_station",
}
ANY_TIME = [
    *["shows_a_code"] * 6, *["the_deadline_passes"] * 2, *["says_it_does_not_scan"] * 2,
    *["asks_for_a_replacement"] * 3, "brings_the_bib_back", "says_it_is_spoilt",
    *["an_old_answer_comes_again"] * 2, *["a_lane_works"] * 6,
    *["an_answer_arrives"] * 6, "presses_any_key", "organiser_changes_a_place", "the_printer_lets_go",
    "the_station_dies", "an_operation_is_repeated", "all_goes_on",
]  # fmt: skip
Move = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Setting:
    """What kind of event and of stations a walk goes through; the second station is a desk."""

    read_back: ReadBack
    in_line: bool
    face: Face

    def books(self) -> Books:
        identity = IdentityRule.DOCUMENT if self.face is Face.DESK else IdentityRule.NONE
        number = ReplacementNumber.KEEP if self.in_line else ReplacementNumber.NEW
        return Books(small_event(self.read_back, identity, number))


@dataclass
class Walk:
    """Two stations, five people, one set of books, and the moves so far."""

    setting: Setting
    moves: list[Move] = field(default_factory=list)
    told: list[tuple[int, ev.Event]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.books = self.setting.books()
        faces = (("A", self.setting.face), ("B", Face.DESK))
        self.stations = [
            WorldStation(name, self.books, FlowRules(face, self.setting.in_line, self.setting.read_back))
            for name, face in faces
        ]

    def go(self, move: Move) -> None:
        """Make a move and check every promise."""
        self.moves.append(move)
        name, where, roll = move
        act: Callable[[int, Random], None] = getattr(self, name)
        act(where, Random(roll))
        keep(self.books, self.stations)

    def wander(self, random: Random, steps: int) -> None:
        """Make moves that mostly fit, and sometimes any."""
        for _ in range(steps):
            where = int(random.random() < 0.3)
            station = self.stations[where]
            fitting = FITTING.get(type(station.state), "shows_a_code")
            works = "an_answer_arrives" if station.answers else "a_lane_works"
            is_busy = bool(station.answers) or any(station.lanes.values())
            name = works if is_busy and random.random() < 0.7 else fitting
            if random.random() < 0.3:
                name = random.choice(ANY_TIME)
            self.go((name, where, random.getrandbits(30)))

    # --- people; a move that does not fit does nothing ---

    def shows_a_code(self, where: int, random: Random) -> None:
        self.stations[where].handle(ev.Shown(random.choice(CODES)))

    def chooses(self, where: int, random: Random) -> None:
        station = self.stations[where]
        station.handle(ev.RaceChosen(station.state.visit, random.choice(["42K", "10K"])))

    def issues(self, where: int, random: Random) -> None:
        station = self.stations[where]
        if isinstance(station.state, Refused) and random.random() < 0.5:
            return station.handle(ev.Dismissed(station.state.visit))
        checks = Checks(
            identity=random.choice(["passport", "passport", ""]),
            document=random.choice(["pps", ""]),
            guardian=random.random() < 0.7,
            overrides=random.choice(OVERRIDES),
            by="S",
        )
        return station.handle(ev.ChecksDone(station.state.visit, checks))

    def looks_into_the_tray(self, where: int, random: Random) -> None:
        station = self.stations[where]
        if isinstance(station.state, AskingIfOut):
            key = station.state.job.attempt
            station.handle(ev.SaidOut(station.state.visit, key, is_out=station.find(key) is not None))

    def destroys(self, where: int, random: Random) -> None:
        station = self.stations[where]
        if isinstance(station.state, AskingDestroyed):
            key = station.state.job.attempt
            station.destroy(key)
            station.handle(ev.SaidDestroyed(station.state.visit, key, again=random.random() < 0.7))

    def scans_a_finished_bib(self, where: int, random: Random) -> None:
        station = self.stations[where]
        tray = station.tray()
        if isinstance(station.state, ReadingBack) and tray:
            right = station.find(station.state.job.attempt)
            station.scan(right if right and random.random() < 0.7 else random.choice(tray))

    def says_it_does_not_scan(self, where: int, random: Random) -> None:
        station = self.stations[where]
        if isinstance(station.state, ReadingBack):
            station.handle(ev.SaidUnreadable(station.state.visit, station.state.job.attempt))

    def takes_the_bib(self, where: int, random: Random) -> None:
        station = self.stations[where]
        if isinstance(station.state, HandingOver):
            label = station.find(station.state.job.attempt)
            if label is not None:
                label.where = "hand"
            station.handle(ev.Taken(station.state.visit))

    def removes_the_forgotten_bib(self, where: int, random: Random) -> None:
        """Let staff carry the bib to the desk, the second station."""
        station = self.stations[where]
        if isinstance(station.state, LeftBehind):
            label = station.find(station.state.job.attempt)
            if label is not None:
                station.labels.remove(label)
                self.stations[1].labels.append(label)
            station.handle(ev.Removed(station.state.visit))

    def answers_a_stopped_station(self, where: int, random: Random) -> None:
        asked = random.choice([ev.RetryAsked, ev.RetryAsked, ev.UndoAsked])
        self.stations[where].handle(asked(self.stations[where].state.visit))

    def presses_any_key(self, where: int, random: Random) -> None:
        asked = random.choice([ev.UndoAsked, ev.RetryAsked, ev.Dismissed])
        self.stations[where].handle(asked(self.stations[where].state.visit))

    def asks_for_a_replacement(self, where: int, random: Random) -> None:
        given = [p.bib for p in self.books.pickups.values() if p.state is PickupState.HANDED_OVER]
        if given:
            asked = ev.ReplaceAsked(random.choice(given), random.choice(list(ReplaceReason)), "S")
            self.stations[where].handle(asked)

    def brings_the_bib_back(self, where: int, random: Random) -> None:
        station = self.stations[where]
        in_hands = [(one, label) for one in self.stations for label in one.labels if label.where == "hand"]
        if in_hands:
            holder, label = random.choice(in_hands)
            holder.labels.remove(label)
            station.labels.append(label)
            label.where = "tray"
            station.handle(ev.TakeBackAsked(label.bib, "S", label.key, was_scanned=True))

    def says_it_is_spoilt(self, where: int, random: Random) -> None:
        """Say it of a bib that lies here: nobody says it of one that a runner carried away."""
        station = self.stations[where]
        if isinstance(station.state, HandingOver) and station.find(station.state.job.attempt) is not None:
            station.handle(ev.SaidUnreadable(station.state.visit, station.state.job.attempt))

    def organiser_changes_a_place(self, where: int, random: Random) -> None:
        self.books.withdraw(random.choice(PLACES), random.choice(list(PlaceStatus)))

    # --- time, work and trouble ---

    def a_lane_works(self, where: int, random: Random) -> None:
        station = self.stations[where]
        busy = [lane for lane in LANES if station.lanes[lane]]
        if busy:
            station.advance(random.choice(busy), random.choice(DEVICE), random.choice(FAULTS))

    def an_answer_arrives(self, where: int, random: Random) -> None:
        station = self.stations[where]
        if station.answers:
            self.told.append((where, station.answers[0]))
            station.deliver()

    def all_goes_on(self, where: int, random: Random) -> None:
        for _ in range(4):
            for lane in LANES:
                self.stations[where].advance(lane)
            self.stations[where].deliver()

    def the_deadline_passes(self, where: int, random: Random) -> None:
        self.stations[where].time_out()

    def the_printer_lets_go(self, where: int, random: Random) -> None:
        self.stations[where].emit()

    def the_station_dies(self, where: int, random: Random) -> None:
        self.stations[where].die()

    def an_old_answer_comes_again(self, where: int, random: Random) -> None:
        if self.told:
            where, event = random.choice(self.told[-8:])
            self.stations[where].handle(event)

    def an_operation_is_repeated(self, where: int, random: Random) -> None:
        past = self.stations[where].past
        if past:
            key, content, outcome = random.choice(past)
            before = (self.books.pickups, self.books.owners)

            again = self.books.operate(key, content, _not_again)

            assert again == outcome
            assert (self.books.pickups, self.books.owners) == before


def replay(setting: Setting, moves: list[Move]) -> Exception | None:
    """Make the moves from the beginning; give what broke."""
    walk = Walk(setting)
    try:
        for move in moves:
            walk.go(move)
    except (AssertionError, DossardError, AttributeError, LookupError, StopIteration, TypeError) as broken:
        return broken
    return None


def shortest(setting: Setting, moves: list[Move]) -> list[Move]:
    """Leave out every move without which the walk breaks all the same."""
    at = len(moves) - 1
    while at >= 0:
        fewer = moves[:at] + moves[at + 1 :]
        if replay(setting, fewer) is not None:
            moves = fewer
        at -= 1
    return moves


def _not_again():
    raise AssertionError("an operation whose key is known was done a second time")
