"""Whom a bib number, a pass, a member or an entitlement number names: exactly one person, or an error."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.core.barcode import BarcodeRule
from kiosk.core.errors import InputError
from kiosk.core.numbers import HIGHEST_NUMBER
from kiosk.core.people import BibNumber, EntitlementId, Match, RunnerFile
from kiosk.core.pickup import PickupState
from kiosk.core.ports import PassReader, PassVerdict, Reading
from kiosk.core.scan import candidates


@dataclass(frozen=True, slots=True)
class Named:
    """Whom a text names.

    Attributes:
        entitlement_id: the one place that it names, None where it names the person only.
    """

    runner: RunnerFile
    entitlement_id: EntitlementId | None = None


def whose(view: Reading, passes: PassReader, barcode: BarcodeRule, text: str) -> Named:
    """Find whom a text names.

    Raises:
        InputError: nobody, or two people; a pass that is not genuine, of another event, or revoked.
    """
    suspicious: PassVerdict | None = None
    for code in candidates(text):
        found: Match | None = None
        reading = passes.read(code)
        match reading.verdict:
            case PassVerdict.GENUINE:
                if view.is_revoked(reading.pass_id):
                    raise InputError("this pass was revoked: ask for the member number, and look who it is")
                found = view.resolve(reading.entitlement_id or "")
            case PassVerdict.NOT_A_PASS:
                found = _by_number(view, barcode, code)
            case PassVerdict.FORGED | PassVerdict.OTHER_EVENT:
                suspicious = reading.verdict
            case _:
                assert_never(reading.verdict)
        runner = view.runner(found.member_id) if found is not None else None
        if found is not None and runner is not None:
            return Named(runner, found.entitlement_id)
    raise InputError(_unknown(suspicious))


def _by_number(view: Reading, barcode: BarcodeRule, code: str) -> Match | None:
    wearer, match = _wearer(view, barcode.bib_of(code)), view.resolve(code)
    if wearer is not None and match is not None and wearer.member_id != match.member_id:
        raise InputError(f"{code} is the bib of one runner and a number of another: scan the pass instead")
    return wearer or match


def _wearer(view: Reading, bib: BibNumber | None) -> Match | None:
    """Find who was given a bib of that number last, also if another number has replaced it."""
    if bib is None or not 0 < bib <= HIGHEST_NUMBER:
        return None
    given = [one for one in view.pickups_of(bib) if one.state is not PickupState.UNDONE]
    return Match(given[-1].member_id, given[-1].entitlement_id) if given else None


def _unknown(suspicious: PassVerdict | None) -> str:
    match suspicious:
        case PassVerdict.FORGED:
            return "this pass was not signed by the organiser: ask for the member number, and look who it is"
        case PassVerdict.OTHER_EVENT:
            return "this pass is for another event: ask for the member number"
        case _:
            return "nobody has this number or pass: type a bib, member or entitlement number, or scan a pass"
