"""Who may do what: PINs are checked, and every failure is journalled."""

from dataclasses import dataclass

from kiosk.core.errors import InputError
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.people import Role, Staff
from kiosk.core.ports import PinHasher, Store


@dataclass(frozen=True, slots=True)
class SignIn:
    """The answer to a PIN.

    Attributes:
        person: None if the sign-in failed.
        sentence: why it failed and what to do.
    """

    person: Staff | None
    sentence: str = ""


class StaffRoom:
    """Keeps the people with a PIN."""

    def __init__(self, store: Store, pins: PinHasher) -> None:
        self._store = store
        self._pins = pins

    def people(self) -> tuple[Staff, ...]:
        """List the staff, by name."""
        with self._store.reading() as view:
            return view.staff()

    def add(self, name: str, role: Role, pin: str) -> None:
        """Add a person, or give the one of that name a new role and PIN.

        Raises:
            InputError: the name is empty, or the PIN too weak.
        """
        if not name.strip():
            raise InputError("a person needs a name", where="--name")
        person = Staff(name.strip(), role, self._pins.hash(pin))
        with self._store.working(self._store.next_key(), content_digest("staff", {"name": name})) as work:
            work.add_staff(person)
            work.note("staff_added", {"role": role.value, "staff": len(work.staff())})
            work.commit(Outcome("staff_added"))

    def remove(self, name: str) -> bool:
        """Remove a person; False if there is none of that name."""
        with self._store.working(self._store.next_key(), content_digest("unstaff", {"name": name})) as work:
            removed = work.remove_staff(name)
            work.note("staff_removed", {"removed": removed, "staff": len(work.staff())})
            work.commit(Outcome("staff_removed"))
        return removed

    def sign_in(self, name: str, pin: str, *, needed: Role) -> SignIn:
        """Check a PIN and a role; a failure is journalled without the name."""
        people = self.people()
        if not people:
            return SignIn(
                None, "Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor"
            )
        person = next((one for one in people if one.name == name), None)
        if person is None or not self._pins.matches(pin, person.pin_hash):
            self._journal_failure("unknown_name" if person is None else "wrong_pin")
            return SignIn(None, "Name and PIN do not go together. Try again, or ask a supervisor.")
        if not person.role.covers(needed):
            self._journal_failure("role_too_low")
            return SignIn(None, f"This needs the role {needed.value}. Ask somebody who has it.")
        return SignIn(person)

    def _journal_failure(self, why: str) -> None:
        with self._store.working(self._store.next_key(), content_digest("sign_in", {"why": why})) as work:
            work.note("sign_in_failed", {"why": why})
            work.commit(Outcome("sign_in_failed"))
