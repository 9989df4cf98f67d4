"""Who may do what: the people with a PIN and a badge."""

from collections.abc import Callable

from kiosk.core.errors import InputError
from kiosk.core.names import fold
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.people import Role, Staff, staff_tag
from kiosk.core.ports import Clock, PinHasher, Store, Work
from kiosk.services.staff.sign_in import Door, SignIn, badge_hash_of, named


class StaffRoom:
    """Keeps the people with a PIN or a badge."""

    def __init__(
        self,
        store: Store,
        pins: PinHasher,
        clock: Clock,
        draw_badge: Callable[[], str],
        *,
        is_public: bool = False,
    ) -> None:
        """Make it; `is_public`: for a screen that anybody can touch, see `Door`."""
        self._store = store
        self._pins = pins
        self._draw_badge = draw_badge
        self._door = Door(store, pins, clock, is_public=is_public)

    def people(self) -> tuple[Staff, ...]:
        """List the staff, by name."""
        with self._store.reading() as view:
            return view.staff()

    # --- coming and going ---

    def add(self, name: str, role: Role, pin: str) -> None:
        """Add a person, or give the one of that name a new role and PIN; their badge is void then.

        Raises:
            InputError: the name is empty or written otherwise before, the PIN too weak, or nobody would be
                supervisor any more.
        """
        if not name.strip():
            raise InputError("a person needs a name", where="--name")
        person = Staff(name.strip(), role, self._pins.hash(pin))
        with self._store.working(self._store.next_key(), content_digest("staff", {"name": name})) as work:
            _must_be_told_apart(work, person.name)
            if role is not Role.SUPERVISOR:
                _must_leave_a_supervisor(work, person.name)
            work.add_staff(person)
            facts: dict[str, object] = {"role": role.value, "staff": len(work.staff())}
            work.note("staff_added", facts | {"whose": staff_tag(person.name)})
            work.commit(Outcome("staff_added"))

    def remove(self, name: str) -> bool:
        """Remove a person; False if there is none of that name.

        Raises:
            InputError: nobody would be supervisor any more.
        """
        with self._store.working(self._store.next_key(), content_digest("unstaff", {"name": name})) as work:
            _must_leave_a_supervisor(work, name)
            removed = work.remove_staff(name)
            facts: dict[str, object] = {"removed": removed, "staff": len(work.staff())}
            work.note("staff_removed", facts | {"whose": staff_tag(name)})
            work.commit(Outcome("staff_removed"))
        return removed

    def give_badge(self, name: str) -> str:
        """Draw a badge for a person and give its code; the one before is void.

        Raises:
            InputError: there is nobody of that name.
        """
        code = self._draw_badge()
        self._set_badge(name, badge_hash_of(code), "badge_given")
        return code

    def take_badge(self, name: str) -> None:
        """Make a person's badge void.

        Raises:
            InputError: there is nobody of that name.
        """
        self._set_badge(name, "", "badge_taken")

    def _set_badge(self, name: str, badge_hash: str, kind: str) -> None:
        with self._store.working(self._store.next_key(), content_digest(kind, {"name": name})) as work:
            if named(work.staff(), name) is None:
                raise InputError("nobody of the staff has that name; see kiosk staff list", where="NAME")
            work.set_badge(name, badge_hash)
            work.note(kind, {"whose": staff_tag(name)})
            work.commit(Outcome(kind))

    # --- signing in ---

    def sign_in(self, name: str, pin: str, *, needed: Role) -> SignIn:
        """Check a PIN and a role; what fails is journalled without the name."""
        return self._door.sign_in(name, pin, needed=needed)

    def sign_in_badge(self, text: str, *, needed: Role) -> SignIn:
        """Check a scanned badge and a role; what fails is journalled."""
        return self._door.sign_in_badge(text, needed=needed)


def _must_be_told_apart(work: Work, name: str) -> None:
    """Refuse a name that a list shows as one of somebody else."""
    known = next((one.name for one in work.staff() if fold(one.name) == fold(name)), name)
    if known != name:
        raise InputError(f"looks like {known}, who is of the staff already: add a surname", where=name)


def _must_leave_a_supervisor(work: Work, name: str) -> None:
    """Refuse what would leave nobody who can set aside, close, purge, or end a kiosk."""
    supervisors = {person.name for person in work.staff() if person.role is Role.SUPERVISOR}
    if supervisors == {name}:
        raise InputError(
            "is the only supervisor; add another one first: kiosk staff add NAME --role supervisor",
            where=name,
        )
