"""The columns of a sample roster and the words in them."""

from typing import Final

COLUMNS: Final = (
    "member_id",
    "given_name",
    "family_name",
    "birth_date",
    "entitlement_id",
    "race",
    "source",
    "status",
    "start_area",
    "bib",
    "bib_name",
    "sex",
    "nationality",
    "language",
    "document_kind",
    "document_valid_until",
    "guardian",
    "pass",
)

MARATHON: Final = "42K"
TEN: Final = "10K"

Row = dict[str, str]


def row(**values: str) -> Row:
    """Make a row with every column; those that are not named are empty."""
    return {column: values.get(column, "") for column in COLUMNS}
