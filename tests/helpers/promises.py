"""What must hold in the world after every step; each check raises AssertionError in plain words."""

from collections import Counter

from kiosk.core.chipcode import ChipCode
from kiosk.core.event import IdentityRule
from kiosk.core.pickup import AttemptState, Pickup, PickupState
from tests.helpers.world import Books, human
from tests.helpers.world_station import WorldStation

SETTLED = {AttemptState.PROVEN, AttemptState.VOID, AttemptState.REVOKED}
ASKED_ABOUT = {AttemptState.SENT, AttemptState.UNCERTAIN, AttemptState.MADE}


def keep(books: Books, stations: list[WorldStation]) -> None:
    """Check every promise."""
    _one_live_bib_a_person(books, stations)
    _one_owner_a_number(books, stations)
    _one_code_an_attempt(books)
    _every_label_is_accounted_for(books, stations)
    _nothing_is_handed_over_unchecked(books, stations)
    _proven_means_read(books, stations)
    _printed_where_it_is_served(stations)
    _staff_keep_finished_bibs_only(books)
    _one_chip_a_code(books, stations)


def _labels(stations: list[WorldStation]):
    return [label for station in stations for label in station.labels]


def _one_live_bib_a_person(books: Books, stations: list[WorldStation]) -> None:
    proven = [p for p, one in books.attempts() if one.state is AttemptState.PROVEN]
    live = Counter(human(pickup.member_id) for pickup in proven)
    assert all(count == 1 for count in live.values()), f"two live bibs: {live}"
    lying = Counter(
        human(label.member)
        for label in _labels(stations)
        if label.where != "destroyed" and books.attempt(label.key)[1].state is AttemptState.PROVEN
    )
    assert all(count == 1 for count in lying.values()), f"two live labels: {lying}"


def _one_owner_a_number(books: Books, stations: list[WorldStation]) -> None:
    printed: dict[int, set[str]] = {}
    for label in _labels(stations):
        printed.setdefault(label.bib, set()).add(label.member)
    assert all(len(members) == 1 for members in printed.values()), f"a number twice: {printed}"
    held = Counter(owner[1] for owner in books.owners.values())
    assert all(count == 1 for count in held.values()), f"two numbers: {held}"
    open_for = Counter(p.bib for p in books.pickups.values() if p.state is PickupState.OPEN)
    assert all(count == 1 for count in open_for.values()), f"two open pickups of a bib: {open_for}"


def _one_code_an_attempt(books: Books) -> None:
    codes = Counter(chip.epc for _, one in books.attempts() for chip in one.chips)
    assert all(count == 1 for count in codes.values()), f"a chip code twice: {codes}"


def _every_label_is_accounted_for(books: Books, stations: list[WorldStation]) -> None:
    destroyed = {key for station in stations for key in station.destroyed}
    reported = {key for station in stations for key in station.made}
    for label in _labels(stations):
        pickup, attempt = books.attempt(label.key)
        is_asked_about = attempt.state in ASKED_ABOUT and pickup.state is PickupState.OPEN
        assert attempt.state in SETTLED or is_asked_about, f"{label.key} is out and {attempt.state}"
        if label.key in reported and attempt.destroyed:
            assert label.key in destroyed, f"{label.key} counts as destroyed and lies in the tray"


def _nothing_is_handed_over_unchecked(books: Books, stations: list[WorldStation]) -> None:
    proven = {
        one.key for _, one in books.attempts() if one.state in {AttemptState.PROVEN, AttemptState.REVOKED}
    }
    for pickup in books.pickups.values():
        if pickup.state is PickupState.HANDED_OVER:
            assert pickup.current is not None
            assert pickup.current.key in proven, f"{pickup.current.key} was handed over unproven"
            if books.event.pickup.identity is IdentityRule.DOCUMENT:
                assert pickup.checks.identity, f"bib {pickup.bib} was handed over without an identity"
            assert _document_is_in_order(books, pickup), f"bib {pickup.bib} lacks its document"
    in_hands = {label.key for label in _labels(stations) if label.where == "hand"}
    assert in_hands <= proven, f"in a runner's hands and not proven: {in_hands - proven}"


def _document_is_in_order(books: Books, pickup: Pickup) -> bool:
    place = next(
        one for one in books.roster[pickup.member_id].places if one.entitlement_id == pickup.entitlement_id
    )
    race = books.event.race(pickup.race)
    return (
        pickup.copy > 0
        or place.document_kind in race.documents
        or pickup.checks.document in race.documents
        or "document_missing" in pickup.checks.overrides
    )


def _proven_means_read(books: Books, stations: list[WorldStation]) -> None:
    rules = books.event.pickup.read_back
    # every attempt of a number carries the same barcode
    scans = {
        asked
        for station in stations
        for key, asked in station.scanned
        if key.split(".")[0] == asked.split(".")[0]
    }
    labels = {label.key: label for label in _labels(stations)}
    for pickup, attempt in books.attempts():
        if attempt.state is not AttemptState.PROVEN:
            continue
        assert attempt.key in labels, f"{attempt.key} is proven and never came out"
        if rules.needs_barcode:
            assert attempt.key in scans, f"{attempt.key} is proven and was never scanned"
            assert pickup.barcode_read == str(pickup.bib)
        if rules.needs_chip:
            assert labels[attempt.key].epc == attempt.chips[0].epc, f"{attempt.key} has a strange chip"
        code = books.template.decode(attempt.chips[0].epc)
        assert code == ChipCode(pickup.bib, attempt.serial, 1)


def _printed_where_it_is_served(stations: list[WorldStation]) -> None:
    for label in _labels(stations):
        assert label.printed_at == label.served_at, f"{label.key} came out at {label.printed_at}"


def _staff_keep_finished_bibs_only(books: Books) -> None:
    for pickup in books.pickups.values():
        if pickup.with_staff:
            assert pickup.state is PickupState.OPEN, f"bib {pickup.bib} is kept and {pickup.state}"
            assert pickup.current is not None
            is_finished = pickup.current.state in {AttemptState.MADE, AttemptState.PROVEN}
            assert is_finished, f"{pickup.current.key} is kept and {pickup.current.state}"


def _one_chip_a_code(books: Books, stations: list[WorldStation]) -> None:
    """No code on two chips, and every chip with a code belongs to an attempt that knows it."""
    known = {chip.epc: (one, chip) for _, one in books.attempts() for chip in one.chips}
    coded = [(tid, epc) for station in stations for tid, epc in station.coded.items() if epc]
    twice = [epc for epc, count in Counter(epc for _, epc in coded).items() if count > 1]
    assert not twice, f"a code on two chips: {twice}"
    for tid, epc in coded:
        attempt, chip = known[epc]
        assert attempt.state is not AttemptState.PLANNED, f"{attempt.key} is planned, and {tid} has its code"
        assert chip.tid == tid, f"{attempt.key} was written to {tid} and names {chip.tid}"
