"""The columns of a roster, by their English and French names."""

from kiosk.core.errors import InputError
from kiosk.core.names import fold, fold_key

REQUIRED = (
    "member_id", "given_name", "family_name", "birth_date", "entitlement_id", "race", "source", "status",
)  # fmt: skip
OPTIONAL = (
    "start_area", "bib", "bib_name", "sex", "nationality", "language", "document_kind",
    "document_valid_until", "guardian", "pass",
)  # fmt: skip
_FRENCH = {
    "numero_membre": "member_id",
    "prenom": "given_name",
    "nom": "family_name",
    "date_naissance": "birth_date",
    "numero_place": "entitlement_id",
    "course": "race",
    "origine": "source",
    "statut": "status",
    "sas": "start_area",
    "dossard": "bib",
    "nom_dossard": "bib_name",
    "sexe": "sex",
    "nationalite": "nationality",
    "langue": "language",
    "document": "document_kind",
    "document_valable": "document_valid_until",
    "responsable": "guardian",
    "code": "pass",
}
_BY_KEY = {fold_key(name): name for name in (*REQUIRED, *OPTIONAL)} | {
    fold_key(french): name for french, name in _FRENCH.items()
}


_LINKING_WORDS = frozenset({"de", "du", "d", "la", "le", "of", "the"})


def column_of(heading: str) -> str | None:
    """Give the column that a heading names, `Date de naissance` too; None for one that is not ours."""
    plain = "".join(word for word in fold(heading).split() if word not in _LINKING_WORDS)
    return _BY_KEY.get(fold_key(heading)) or _BY_KEY.get(plain)


def read_headings(headings: list[str], *, where: str) -> tuple[dict[str, int], tuple[str, ...]]:
    """Find each column's position; the headings that are not ours come second.

    Raises:
        InputError: a column that is needed is missing, or one stands there twice.
    """
    positions: dict[str, int] = {}
    unknown: list[str] = []
    for index, heading in enumerate(headings):
        column = column_of(heading)
        if column is None:
            if heading.strip():
                unknown.append(heading.strip()[:80])
        elif column in positions:
            raise InputError(f"the column {column} stands there twice; remove one", where=where)
        else:
            positions[column] = index
    missing = [column for column in REQUIRED if column not in positions]
    if missing:
        found = ", ".join(heading.strip()[:40] for heading in headings[:30]) or "none"
        french = {english: words for words, english in _FRENCH.items()}
        named = ", ".join(f"{column} (in French {french[column]})" for column in missing)
        raise InputError(
            f"these columns are missing: {named}. Found were: {found}. Name them in the first line",
            where=where,
        )
    return positions, tuple(unknown)
