"""The words that a design may put on a bib, filled in from one bib's content."""

import re
from collections.abc import Mapping

from kiosk.core.bib import BibContent
from kiosk.core.errors import DocumentError, InputError

_FIELD = re.compile(r"\{([^{}]*)\}")

# what a field is called when it is missing
FIELDS: Mapping[str, str] = {
    "number": "the bib number",
    "name": "the name for the bib",
    "given_name": "the given name",
    "family_name": "the family name",
    "nationality": "the nationality",
    "sex": "the sex",
    "birth_year": "the year of birth",
    "member_id": "the member number",
    "source": "how the place was won",
    "race_code": "the code of the race",
    "race_name": "the name of the race",
    "distance_km": "the distance",
    "event_name": "the name of the event",
    "area_code": "the code of the start area",
    "area_name": "the name of the start area",
    "area_letter": "the letter of the start area",
    "start_time": "the start time",
    "start_date": "the day of the start",
    "barcode": "the content of the barcode",
    "piece": "the mark of a later piece",
    "copy": "the number of the replacement",
    "watermark": "the word across a rehearsal bib",
}

# what names the runner; it is not remembered beyond its bib
PERSONAL = frozenset(
    {"name", "given_name", "family_name", "nationality", "sex", "birth_year", "member_id", "source"}
)

# what is the same on every bib of a race
OF_THE_RACE = frozenset(
    {"race_code", "race_name", "distance_km", "event_name", "start_time", "start_date", "watermark"}
)


def words_of(content: BibContent) -> dict[str, str]:
    """Give every field's words for one bib."""
    return {
        "number": str(content.bib),
        "name": content.bib_name,
        "given_name": content.member.given_name,
        "family_name": content.member.family_name,
        "nationality": content.member.nationality,
        "sex": content.member.sex,
        "birth_year": str(content.member.birth_date.year),
        "member_id": content.member.member_id,
        "source": content.source,
        "race_code": content.race,
        "race_name": content.race_name,
        "distance_km": _kilometres(content.distance_m),
        "event_name": content.event_name,
        "area_code": content.start_area.code,
        "area_name": content.start_area.name,
        "area_letter": content.start_area.letter,
        "start_time": f"{content.start:%H:%M}",
        "start_date": f"{content.start:%d.%m.%Y}",
        "barcode": content.barcode,
        "piece": content.piece,
        "copy": str(content.copy),
        "watermark": content.watermark,
    }


def _kilometres(metres: int) -> str:
    """Give 42.195, 10 or 21.0975 as people write them."""
    return f"{metres / 1000:.4f}".rstrip("0").rstrip(".")


def check_template(text: str) -> str:
    """Give a text with fields back if every field is known.

    Raises:
        InputError: a field that nobody knows, or a brace that is not closed.
    """
    for name in _FIELD.findall(text):
        if name not in FIELDS:
            raise InputError(f"{{{name}}} is not a field of a bib; known are {', '.join(FIELDS)}")
    if set(_FIELD.sub("", text)) & set("{}"):
        raise InputError(f'"{text}" has a brace without its partner')
    return text


def fields_of(template: str) -> tuple[str, ...]:
    """Give the names of a text's fields."""
    return tuple(_FIELD.findall(template))


def fill(template: str, words: Mapping[str, str], *, optional: bool) -> str:
    """Put a bib's words into a text.

    Returns:
        The text; empty if it is optional and one of its fields is empty.

    Raises:
        DocumentError: a field is empty and the text is not optional.
    """
    for name in fields_of(template):
        if not words[name].strip():
            if optional:
                return ""
            raise DocumentError(f"{FIELDS[name]} is missing; add it to the roster or the event file")
    return _FIELD.sub(lambda match: words[match[1]], template)
