"""What each effect means: which lane it runs on, and the event that it comes to."""

from typing import assert_never

from kiosk.core.entitlement import Denied, Resume
from kiosk.core.errors import DossardError, RuleError, StoreError
from kiosk.core.flow import Effect
from kiosk.core.flow.effects import (
    Destroyed,
    Encode,
    GiveUp,
    HandOver,
    Job,
    LookUp,
    NoteLeftBehind,
    NoteTurnedAway,
    NoteUncertain,
    Print,
    PromptScan,
    Prove,
    Remove,
    Replace,
    Reserve,
    Settle,
    TakeBack,
    Undo,
)
from kiosk.core.flow.events import Decided, Event, Progressed, StoreFailed
from kiosk.core.people import PickupId
from kiosk.core.pickup import PickupState
from kiosk.core.ports import ScanSource
from kiosk.services.bibs.press import Press
from kiosk.services.bibs.proof import Proof
from kiosk.services.chips.encoding import Encoding
from kiosk.services.lanes.watchers import Watchers
from kiosk.services.lanes.worker import LaneName
from kiosk.services.monitoring.health import Health
from kiosk.services.pickups.keys import KeyRing, Keys
from kiosk.services.pickups.lookup import Question
from kiosk.services.pickups.progress import Pickups
from kiosk.services.pickups.replacements import Replacements
from kiosk.services.pickups.reservations import Reservations
from kiosk.services.pickups.returns import Returns

NO_TIME = "the printer did not answer in time"


def lane_of(effect: Effect) -> LaneName:
    """Name the lane of an effect; what touches a device runs on that device's thread."""
    match effect:
        case Print() | Settle():
            return LaneName.PRINTER
        case Encode() | Prove():
            return LaneName.ENCODER
        case _:
            return LaneName.STORE


class Tasks:
    """Does what a step asks for."""

    def __init__(
        self,
        *,
        pickups: Pickups,
        reservations: Reservations,
        replacements: Replacements,
        returns: Returns,
        press: Press,
        encoding: Encoding,
        proof: Proof,
        health: Health,
        scanner: ScanSource | None,
        ring: KeyRing,
        watchers: Watchers,
    ) -> None:
        self._pickups = pickups
        self._reservations = reservations
        self._replacements = replacements
        self._returns = returns
        self._press = press
        self._encoding = encoding
        self._proof = proof
        self._health = health
        self._scanner = scanner
        self._ring = ring
        self._watchers = watchers

    def run(self, effect: Effect) -> Event | None:
        """Do it and give the event; what cannot be done becomes an event too."""
        try:
            return self._run(effect, self._ring.keys(effect))
        except StoreError as problem:
            return StoreFailed(effect.visit, str(problem))
        except DossardError as problem:
            return self._as_it_stands(effect, problem)

    def _run(self, effect: Effect, keys: Keys) -> Event | None:
        match effect:
            case LookUp() | Reserve() | Replace() | TakeBack():
                return self._begin(effect, keys)
            case Print():
                return self._press.print(effect, keys, self._watchers)
            case Encode():
                return self._encoding.encode(effect, keys)
            case Prove():
                return self._proof.prove(effect, keys)
            case Settle():
                return self._proof.settle(effect, keys)
            case PromptScan():
                if self._scanner is not None:
                    self._scanner.prompt()
                return None
            case NoteTurnedAway():
                with keys("note") as key:
                    self._pickups.turned_away(key, effect)
                return None
            case _:
                return self._note(effect, keys)

    def _begin(self, effect: LookUp | Reserve | Replace | TakeBack, keys: Keys) -> Event:
        match effect:
            case LookUp(visit, code, race, checks, born):
                question = Question(code, race, checks, settled=False, born=born)
                decision = self._pickups.decide(question, trouble=self._health.trouble)
                if isinstance(decision, Resume):
                    return self._resumed(visit, decision, keys, by=checks.by)
                return Decided(visit, decision)
            case Reserve(visit):
                with keys("reserve") as key:
                    found = self._reservations.reserve(key, effect, trouble=self._health.trouble)
                match found:
                    case Denied():
                        return Decided(visit, found)
                    case Resume():
                        return self._resumed(visit, found, keys, by=effect.checks.by)
                    case Job():
                        return Progressed(visit, found.attempt, found)
                    case _:
                        assert_never(found)
            case Replace(visit):
                with keys("replace") as key:
                    job = self._replacements.replace(key, effect)
                return Progressed(visit, job.attempt, job)
            case TakeBack(visit):
                with keys("take_back") as key:
                    job = self._returns.take_back(key, effect)
                return Progressed(visit, job.attempt, job)
            case _:
                assert_never(effect)

    def _resumed(self, visit: int, found: Resume, keys: Keys, *, by: str) -> Progressed:
        with keys("resume") as key:
            job = self._pickups.resume(key, found, by=by)
        return Progressed(visit, job.attempt, job)

    def _note(
        self,
        effect: NoteUncertain | Destroyed | GiveUp | HandOver | Undo | NoteLeftBehind | Remove,
        keys: Keys,
    ) -> Event | None:
        job, visit = effect.job, effect.visit
        with keys("note") as key:
            match effect:
                case NoteUncertain():
                    moved = self._pickups.uncertain(key, job, NO_TIME)
                case Destroyed(again=again):
                    moved = self._pickups.destroyed(key, job, again=again)
                case GiveUp(is_spoilt=is_spoilt):
                    moved = self._pickups.given_up(key, job, is_spoilt=is_spoilt)
                case HandOver():
                    moved = self._pickups.handed_over(key, job)
                case Undo():
                    moved = self._pickups.undone(key, job)
                case Remove():
                    moved = self._pickups.removed(key, job)
                case NoteLeftBehind():
                    self._pickups.left_behind(key, job)
                    return None
                case _:
                    assert_never(effect)
        return Progressed(visit, job.attempt, moved)

    def _as_it_stands(self, effect: Effect, problem: DossardError) -> Event:
        """Show where the pickup really is, with what went wrong; where nothing moved, stop and say why."""
        job: Job | None = getattr(effect, "job", None)
        if job is None:
            return StoreFailed(effect.visit, str(problem))
        try:
            now = self._pickups.load(PickupId(job.pickup.pickup_id))
        except StoreError as failure:
            return StoreFailed(effect.visit, str(failure))
        if _was_served_elsewhere(job, now):
            return StoreFailed(effect.visit, _other_piece(job, now))
        if now.pickup != job.pickup and isinstance(problem, RuleError):
            # an earlier round did it and its answer was lost, or another station did: there is no problem
            return Progressed(effect.visit, job.attempt, now)
        if now.pickup == job.pickup and not isinstance(effect, Prove | Settle):
            return StoreFailed(effect.visit, str(problem))
        return Progressed(effect.visit, job.attempt, now, str(problem))


def _was_served_elsewhere(job: Job, now: Job) -> bool:
    """Tell whether another station took the pickup over and ended it with another piece than ours."""
    is_taken_over = now.pickup.incarnation != job.pickup.incarnation
    return is_taken_over and now.pickup.state is not PickupState.OPEN and now.attempt != job.attempt


def _other_piece(job: Job, now: Job) -> str:
    return (
        f"bib {now.pickup.bib} was taken over at {now.pickup.station} and ended there with attempt "
        f"{now.attempt}: destroy the piece {job.attempt} that lies here"
    )
