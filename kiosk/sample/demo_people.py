"""The people at the head of every sample roster, one for each thing that the desk can meet.

They are invented like all others, and fixed: the demonstration and the documentation name them.
"""

from dataclasses import dataclass
from typing import Final

from kiosk.sample.columns import MARATHON, TEN, Row, row


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """One invented person with a purpose.

    Attributes:
        member_id: what to type or scan at the desk.
        shows: what happens there, in English.
        rows: the rows of the roster, two where the person has two places or two memberships.
    """

    member_id: str
    shows: str
    rows: tuple[Row, ...]


def _person(member_id: str, given_name: str, family_name: str, birth_date: str, **values: str) -> Row:
    defaults = {
        "source": "draw",
        "status": "granted",
        "nationality": "FRA",
        "language": "fr",
        "document_kind": "licence",
        "document_valid_until": "2024-12-31",
    }
    named = {"member_id": member_id, "given_name": given_name, "family_name": family_name}
    return row(**(defaults | named | {"birth_date": birth_date} | values))


_TWO_PLACES = _person(
    "M100002", "Noé", "Marchand", "1990-06-02", entitlement_id="E500002", race=MARATHON, sex="M",
    source="pursuit_race",
)  # fmt: skip
_WITHDRAWN = _person(
    "M100003", "Inès", "Dubois", "1979-01-23", entitlement_id="E500004", race=MARATHON, sex="F",
    status="withdrawn",
)  # fmt: skip
_EXPIRED = _person(
    "M100004", "Paweł", "Wiśniewski", "1984-09-30", entitlement_id="E500005", race=MARATHON, sex="M",
    nationality="POL", language="pl", source="challenge", document_kind="pps",
    document_valid_until="2024-05-31",
)  # fmt: skip
_MINOR = _person(
    "M100005", "Lina", "Moreau", "2007-11-05", entitlement_id="E500006", race=TEN, sex="F",
    source="partner_team", guardian="Sophie Moreau",
)  # fmt: skip
_ARABIC = _person(
    "M100008", "محمد", "العربي", "1986-04-11", entitlement_id="E500009", race=TEN, sex="M",
    nationality="MAR", language="ar", source="challenge",
)  # fmt: skip
_LONG = _person(
    "M100009", "Maria Fernanda", "de Albuquerque e Castro Vasconcelos", "1992-12-08",
    entitlement_id="E500010", race=TEN, sex="F", nationality="POR", language="pt",
)  # fmt: skip
_UNFINISHED = _person(
    "M100010", "Gaëlle", "Le Bihan", "1995-02-17", entitlement_id="E500011", race=TEN, sex="F",
    status="unfinished", document_kind="", document_valid_until="",
)  # fmt: skip
_REALLOCATED = _person(
    "M100011", "Jonas", "Schäfer", "1981-07-29", entitlement_id="E500012", race=TEN, sex="M",
    status="reallocated", nationality="GER", language="de",
)  # fmt: skip
_ASSIGNED = _person(
    "M100012", "Aminata", "Touré", "1989-08-10", entitlement_id="E500013", race=MARATHON, sex="F",
    nationality="SEN", source="invitation", start_area="SAS1", bib="2024", bib_name="Ami",
)  # fmt: skip
_TOO_YOUNG = _person(
    "M100013", "Tom", "Girard", "2009-03-03", entitlement_id="E500014", race=TEN, sex="M",
    source="partner_team", guardian="Luc Girard",
)  # fmt: skip
_NO_DOCUMENT = _person(
    "M100014", "Siobhán", "O'Brien", "1977-10-21", entitlement_id="E500015", race=MARATHON, sex="F",
    nationality="IRL", language="en", document_kind="", document_valid_until="",
)  # fmt: skip
_GREEK = _person(
    "M100015", "Ελένη", "Παπαδοπούλου", "1993-05-19", entitlement_id="E500016", race=MARATHON, sex="F",
    nationality="GRE", language="el", source="challenge",
)  # fmt: skip

DEMO_PEOPLE: Final = (
    DemoPerson(
        "M100001",
        "an ordinary runner of the marathon: gets a bib at once",
        (
            _person(
                "M100001", "Camille", "Laurent", "1988-03-14", entitlement_id="E500001", race=MARATHON,
                sex="F", source="pursuit_race",
            ),
        ),
    ),
    DemoPerson(
        "M100002",
        "won places in both races and must choose one",
        (_TWO_PLACES, _TWO_PLACES | {"entitlement_id": "E500003", "race": TEN, "source": "draw"}),
    ),
    DemoPerson("M100003", "gave the place back: refused, withdrawn", (_WITHDRAWN,)),
    DemoPerson("M100004", "the sports document ran out before race day", (_EXPIRED,)),
    DemoPerson("M100005", "a minor of 16 on the 10 km: the guardian must be there", (_MINOR,)),
    DemoPerson(
        "M100006",
        "one person under two member numbers: the second bib is refused as a possible double",
        (
            _person(
                "M100006", "Jean-Noël", "Müller", "1982-12-25", entitlement_id="E500007", race=MARATHON,
                sex="M", nationality="SUI",
            ),
            _person(
                "M100007", "JEAN NOEL", "MULLER", "1982-12-25", entitlement_id="E500008", race=TEN,
                sex="M", nationality="SUI", source="challenge",
            ),
        ),
    ),
    DemoPerson("M100008", "a name in Arabic letters, written from right to left on the bib", (_ARABIC,)),
    DemoPerson("M100009", "a long name", (_LONG,)),
    DemoPerson("M100010", "never finished the registration: refused", (_UNFINISHED,)),
    DemoPerson("M100011", "the place went to somebody else: refused", (_REALLOCATED,)),
    DemoPerson("M100012", "was promised number 2024 and gets it, with a name of her choice", (_ASSIGNED,)),
    DemoPerson("M100013", "15 years old at the end of 2024: too young for the 10 km", (_TOO_YOUNG,)),
    DemoPerson("M100014", "no sports document in the roster: asked for at the desk", (_NO_DOCUMENT,)),
    DemoPerson("M100015", "a name in Greek letters", (_GREEK,)),
)  # fmt: skip


def demo_rows() -> tuple[Row, ...]:
    """List the rows of all demo people, in the order of their entitlements."""
    return tuple(row for person in DEMO_PEOPLE for row in person.rows)
