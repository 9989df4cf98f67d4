"""Signing in: PINs and badges are checked, and every failure is journalled.

A wrong PIN makes its person wait before the next is looked at: 1 second, 2, 4 and so on, at most
five minutes. The wait stands in the database, so that all stations share it; it concerns nobody else,
and a try while it lasts does not lengthen it, so that nobody can be locked out for good.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from math import ceil
from typing import assert_never

from kiosk.core.operation import Outcome, content_digest
from kiosk.core.people import Role, Staff, staff_tag
from kiosk.core.ports import Clock, PinHasher, Store, Work
from kiosk.core.scan import badge_codes

LONGEST_WAIT_S = 300
_CONTENT = content_digest("sign_in", {})


class SignInProblem(Enum):
    """Why somebody was not let in."""

    NOBODY_YET = "nobody_yet"
    UNKNOWN_NAME = "unknown_name"
    WRONG_PIN = "wrong_pin"
    WAITING = "waiting"
    SCREEN_WAITING = "screen_waiting"
    UNKNOWN_BADGE = "unknown_badge"
    ROLE_TOO_LOW = "role_too_low"


_WAITS = frozenset({SignInProblem.WAITING, SignInProblem.SCREEN_WAITING})


@dataclass(frozen=True, slots=True)
class SignIn:
    """The answer to a PIN or a badge.

    Attributes:
        person: None if the sign-in failed.
        sentence: why it failed and what to do.
        wait_s: for so many seconds no PIN of this person is looked at.
        problem: the same as `sentence`, for a face that speaks other languages.
    """

    person: Staff | None
    sentence: str = ""
    wait_s: int = 0
    problem: SignInProblem | None = None


def wait_after(failures: int) -> timedelta:
    """Tell how long no PIN of a person is looked at after so many wrong ones in a row."""
    return timedelta(seconds=min(2 ** min(failures - 1, LONGEST_WAIT_S), LONGEST_WAIT_S))


@dataclass(frozen=True, slots=True)
class _Pause:
    failures: int = 0
    until: datetime | None = None


class Door:
    """Lets people in, or says why not."""

    def __init__(self, store: Store, pins: PinHasher, clock: Clock, *, is_public: bool = False) -> None:
        """Make it for a place.

        Args:
            store: where people and the journal are kept.
            pins: checks a PIN.
            clock: tells how long a wait lasts.
            is_public: anybody can touch this screen. Wrong PINs then make their person wait at this
                screen only: or a passer-by could hold a supervisor up at every desk.
        """
        self._store = store
        self._pins = pins
        self._clock = clock
        self._is_public = is_public
        self._here: dict[str, _Pause] = {}

    def sign_in(self, name: str, pin: str, *, needed: Role) -> SignIn:
        """Check a PIN and a role; what fails is journalled without the name."""
        people = self._people()
        if not people:
            return self._refused(SignInProblem.NOBODY_YET, name)
        person = named(people, name)
        if person is not None and (wait_s := self._wait_s(person)):
            return self._refused(self._why_waiting(person), name, wait_s=wait_s)
        # an unknown name costs the same work as a known one
        is_right = self._pins.matches(pin, (person or people[0]).pin_hash)
        if person is None:
            return self._refused(SignInProblem.UNKNOWN_NAME, name)
        return self._counted(person, needed, is_right=is_right)

    def sign_in_badge(self, text: str, *, needed: Role) -> SignIn:
        """Check a scanned badge and a role; a badge cannot be guessed, and wrong PINs do not hold it up."""
        hashes = {badge_hash_of(code) for code in badge_codes(text)}
        person = next((one for one in self._people() if one.badge_hash in hashes), None)
        if person is None:
            return self._refused(SignInProblem.UNKNOWN_BADGE, "")
        return self._let_in(person, needed)

    def _counted(self, known: Staff, needed: Role, *, is_right: bool) -> SignIn:
        """Count in the database, where another station may have counted since the PIN was looked at."""
        with self._store.working(self._store.next_key(), _CONTENT) as work:
            person = named(work.staff(), known.name)
            if person is None or person.pin_hash != known.pin_hash:
                return self._noted(work, SignInProblem.UNKNOWN_NAME, known.name)
            if wait_s := self._wait_s(person):  # many guesses at once count as one
                return self._noted(work, self._why_waiting(person), person.name, wait_s=wait_s)
            if not is_right:
                return self._wrong(work, person)
            if person.failures:
                work.set_failures(person.name, 0, waits_until=None)
                work.note("signed_in", {"by": staff_tag(person.name), "failures": person.failures})
                work.commit(Outcome("signed_in"))
        return self._let_in(person, needed)

    def _wrong(self, work: Work, person: Staff) -> SignIn:
        before = self._here.get(person.name, _Pause())
        failures = (before.failures if self._is_public else person.failures) + 1
        wait = wait_after(failures)
        if self._is_public:
            self._here[person.name] = _Pause(failures, self._clock.now() + wait)
        else:
            work.set_failures(person.name, failures, waits_until=self._clock.now() + wait)
        return self._noted(work, SignInProblem.WRONG_PIN, person.name, wait_s=ceil(wait.total_seconds()))

    def _let_in(self, person: Staff, needed: Role) -> SignIn:
        if not person.role.covers(needed):
            return self._refused(SignInProblem.ROLE_TOO_LOW, person.name, needed=needed)
        # nobody's own PIN makes guessing at somebody else's cheap again
        self._here.pop(person.name, None)
        return SignIn(person)

    def _wait_s(self, person: Staff) -> int:
        here = self._here.get(person.name, _Pause())
        return max(self._left_s(person.waits_until), self._left_s(here.until))

    def _why_waiting(self, person: Staff) -> SignInProblem:
        here = self._here.get(person.name, _Pause())
        return SignInProblem.SCREEN_WAITING if self._left_s(here.until) else SignInProblem.WAITING

    def _left_s(self, until: datetime | None) -> int:
        if until is None:
            return 0
        left = ceil((until - self._clock.now()).total_seconds())
        # no wait is longer: another station's clock runs ahead, and nobody is locked out by that
        return 0 if left > LONGEST_WAIT_S else max(0, left)

    def _refused(
        self, problem: SignInProblem, name: str, *, wait_s: int = 0, needed: Role = Role.VOLUNTEER
    ) -> SignIn:
        with self._store.working(self._store.next_key(), _CONTENT) as work:
            return self._noted(work, problem, name, wait_s=wait_s, needed=needed)

    def _noted(
        self,
        work: Work,
        problem: SignInProblem,
        name: str,
        *,
        wait_s: int = 0,
        needed: Role = Role.VOLUNTEER,
    ) -> SignIn:
        kind = "sign_in_refused" if problem in _WAITS else "sign_in_failed"
        facts: dict[str, object] = {"why": problem.value, "by": staff_tag(name)}
        work.note(kind, facts | ({"wait_s": wait_s} if wait_s else {}))
        work.commit(Outcome(kind))
        return SignIn(None, _sentence(problem, wait_s, needed), wait_s, problem)

    def _people(self) -> tuple[Staff, ...]:
        with self._store.reading() as view:
            return view.staff()


def named(people: tuple[Staff, ...], name: str) -> Staff | None:
    """Find a person by name."""
    return next((person for person in people if person.name == name), None)


def badge_hash_of(code: str) -> str:
    """Give what the database keeps of a badge: its code is random enough that no salt is needed."""
    return hashlib.sha256(code.encode()).hexdigest()


def _sentence(problem: SignInProblem, wait_s: int, needed: Role) -> str:
    match problem:
        case SignInProblem.NOBODY_YET:
            return "Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor"
        case SignInProblem.UNKNOWN_NAME | SignInProblem.WRONG_PIN:
            return "Name and PIN do not go together. Try again, or ask a supervisor."
        case SignInProblem.WAITING:
            return f"There were wrong PINs for this name. Wait {wait_s} s, then try again, or use your badge."
        case SignInProblem.SCREEN_WAITING:
            # whoever bears the name need not be the one who guessed
            return (
                "Somebody typed wrong PINs for this name at this screen. "
                f"Wait {wait_s} s, then try again, or use your badge."
            )
        case SignInProblem.UNKNOWN_BADGE:
            return "This badge is not known, or not valid any more. Use your PIN, or ask a supervisor."
        case SignInProblem.ROLE_TOO_LOW:
            return f"This needs the role {needed.value}. Ask somebody who has it."
        case _:
            assert_never(problem)
