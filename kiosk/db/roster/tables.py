"""Members and places as rows of the roster's tables, with the words that find them."""

from typing import Any

from kiosk.core.names import fold, fold_key
from kiosk.core.people import Member, Place
from kiosk.db.spelling import words_of_name


def member_row(person: Member) -> dict[str, Any]:
    """Give the columns of a member."""
    return {
        "member_id": person.member_id,
        "given_name": person.given_name,
        "family_name": person.family_name,
        "birth_date": person.birth_date,
        "sex": person.sex,
        "nationality": person.nationality,
        "language": person.language,
        "guardian": person.guardian,
        "folded_name": fold(f"{person.given_name} {person.family_name}"),
        "folded_family": fold(person.family_name),
        "folded_id": fold_key(person.member_id),
    }


def place_row(won: Place, *, pass_code: str) -> dict[str, Any]:
    """Give the columns of a place."""
    return {
        "entitlement_id": won.entitlement_id,
        "member_id": won.member_id,
        "race": won.race,
        "source": won.source,
        "status": won.status.value,
        "start_area": won.start_area,
        "wanted_bib": won.wanted_bib,
        "bib_name": won.bib_name,
        "document_kind": won.document_kind,
        "document_valid_until": won.document_valid_until,
        "blocked": won.blocked,
        "pass_code": pass_code or None,
        "folded_id": fold_key(won.entitlement_id),
    }


def word_rows(person: Member) -> list[dict[str, Any]]:
    """Give the search words of a member."""
    words = words_of_name(person.given_name, person.family_name)
    return [{"word": word, "member_id": person.member_id} for word in words]
