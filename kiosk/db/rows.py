"""Rows into values and values into rows."""

import json
from typing import Any

from sqlalchemy import RowMapping

from kiosk.core.journal import JournalEntry
from kiosk.core.names import fold
from kiosk.core.operation import Outcome
from kiosk.core.people import (
    BibNumber,
    EntitlementId,
    Member,
    MemberId,
    PickupId,
    Place,
    PlaceStatus,
    RaceCode,
)
from kiosk.core.pickup import (
    Attempt,
    AttemptState,
    Checks,
    Chip,
    ChipVerdict,
    Pickup,
    PickupKind,
    PickupState,
    ReplaceReason,
)


def member_of(row: RowMapping) -> Member:
    """Read a member."""
    return Member(
        MemberId(row["member_id"]),
        row["given_name"],
        row["family_name"],
        row["birth_date"],
        row["sex"],
        row["nationality"],
        row["language"],
        row["guardian"],
    )


def place_of(row: RowMapping) -> Place:
    """Read a place."""
    return Place(
        EntitlementId(row["entitlement_id"]),
        MemberId(row["member_id"]),
        RaceCode(row["race"]),
        row["source"],
        PlaceStatus(row["status"]),
        row["start_area"],
        row["wanted_bib"],
        row["bib_name"],
        row["document_kind"],
        row["document_valid_until"],
        row["blocked"],
    )


def chip_of(row: RowMapping) -> Chip:
    """Read a chip."""
    verdict = None if row["verdict"] is None else ChipVerdict(row["verdict"])
    return Chip(row["number"], row["epc"], row["tid"], verdict)


def attempt_of(row: RowMapping, chips: tuple[Chip, ...]) -> Attempt:
    """Read an attempt."""
    return Attempt(
        BibNumber(row["bib"]),
        row["serial"],
        row["copy"],
        AttemptState(row["state"]),
        chips,
        row["note"],
        row["destroyed"],
    )


def pickup_of(row: RowMapping, attempts: tuple[Attempt, ...]) -> Pickup:
    """Read a pickup."""
    reason = row["replace_reason"]
    return Pickup(
        PickupId(row["pickup_id"]),
        PickupKind(row["kind"]),
        EntitlementId(row["entitlement_id"]),
        MemberId(row["member_id"]),
        RaceCode(row["race"]),
        row["start_area"],
        BibNumber(row["bib"]),
        row["copy"],
        row["station"],
        row["incarnation"],
        row["fence"],
        PickupState(row["state"]),
        _checks_of(row),
        row["opened_at"],
        row["closed_at"],
        attempts,
        row["barcode_read"],
        None if reason is None else ReplaceReason(reason),
        row["shown_at"],
        row["with_staff"],
    )


def _checks_of(row: RowMapping) -> Checks:
    return Checks(
        row["identity"],
        row["document"],
        row["proxy"],
        row["guardian"],
        frozenset(json.loads(row["overrides"])),
        row["checked_by"],
        row["note"],
    )


def pickup_row(pickup: Pickup) -> dict[str, Any]:
    """Give the columns of a pickup, without its id."""
    checks = pickup.checks
    return {
        "kind": pickup.kind.value,
        "entitlement_id": pickup.entitlement_id,
        "member_id": pickup.member_id,
        "race": pickup.race,
        "start_area": pickup.start_area,
        "bib": pickup.bib,
        "copy": pickup.copy,
        "station": pickup.station,
        "incarnation": pickup.incarnation,
        "fence": pickup.fence,
        "state": pickup.state.value,
        "identity": checks.identity,
        "document": checks.document,
        "proxy": checks.proxy,
        "folded_proxy": fold(checks.proxy),
        "guardian": checks.guardian,
        "overrides": json.dumps(sorted(checks.overrides)),
        "checked_by": checks.by,
        "note": checks.note,
        "opened_at": pickup.opened_at,
        "closed_at": pickup.closed_at,
        "barcode_read": pickup.barcode_read,
        "replace_reason": None if pickup.replace_reason is None else pickup.replace_reason.value,
        "shown_at": pickup.shown_at,
        "with_staff": pickup.with_staff,
    }


def entry_of(row: RowMapping) -> JournalEntry:
    """Read a journal entry."""
    return JournalEntry(
        row["incarnation"],
        row["sequence"],
        row["at"],
        row["kind"],
        row["body"],
        row["previous"],
        row["digest"],
    )


def outcome_of(text: str) -> Outcome:
    """Read a stored outcome."""
    stored = json.loads(text)
    return Outcome(stored["result"], stored["facts"])


def outcome_text(outcome: Outcome) -> str:
    """Write an outcome for the operations table.

    The facts come back as JSON gives them: lists for tuples, texts for keys.
    """
    return json.dumps({"result": outcome.result, "facts": outcome.facts}, sort_keys=True, ensure_ascii=False)
