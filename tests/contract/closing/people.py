"""People with names that stand nowhere else, and what a store says of them."""

from tests.helpers.rosters import line

PEOPLE = 220
PROXY, REASON, GUARDIAN, BIB_NAME, BLOCKED = (
    "Proxhilde",
    "Excusanda",
    "Guardiola-Xy",
    "Bibnomina",
    "Blocquart",
)


def family(number: int) -> str:
    return f"Zwyx{number:04d}haus"


def row(number: int) -> dict[str, str]:
    more = {"bib": "41", "start_area": "SAS2"} if number == 200 else {}
    born = f"19{60 + number % 40}-0{1 + number % 9}-1{number % 9}"
    return line(
        number, family_name=family(number), birth_date=born, guardian=GUARDIAN, bib_name=BIB_NAME,
        sex="F", nationality="FRA", language="fr", document_kind="pps", document_valid_until="2025-01-01",
        **{"pass": f"PASS{number}"}, **more,
    )  # fmt: skip


def life(store):
    with store.reading() as view:
        return view.life()


def kinds(store):
    with store.reading() as view:
        return [entry.kind for entry in view.journal()]


def runner(store, number):
    with store.reading() as view:
        return view.runner(f"M{number}")
