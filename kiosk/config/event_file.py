"""The event file: TOML text becomes an `Event`, or a message that names file, line, key and cure."""

from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.config import words
from kiosk.config.theme_table import FindLogo, find_logo, read_theme
from kiosk.core.barcode import DIGITS_ALONE, BarcodeRule, Symbology, parse_payload
from kiosk.core.chip_presets import template_text
from kiosk.core.chipcode import LENGTHS, parse_template
from kiosk.core.errors import InputError
from kiosk.core.event import (
    ChipRules,
    Event,
    IdentityRule,
    OpeningHours,
    PickupRules,
    ProxyRule,
    Race,
    ReadBack,
    ReplacementNumber,
    StartArea,
)
from kiosk.core.numbers import first_overlap, parse_range
from kiosk.core.people import BibNumber, RaceCode
from kiosk.core.pickup import HIGHEST_ATTEMPT
from kiosk.core.tables import Table

SHAPES = ("triangle", "circle", "square", "diamond", "star", "hexagon", "cross", "bar")
DEFAULT_PROXY_LIMIT = 2
OLDEST_MINIMUM_AGE = 99
LOGOS = Path(__file__).resolve().parents[2] / "resources" / "logos"

_COLOUR = words.shaped(r"#[0-9A-Fa-f]{6}", 'a colour such as "#d0021b"')
_DESIGN = words.shaped(
    r"[\w\-][\w\-. ]*\.toml", 'the file name of a bib design such as "marathon.toml", without a folder'
)
_DOCUMENT = words.shaped(r"[a-z][a-z0-9_\-]*", 'a kind of document in small letters such as "licence"')
_KEY = words.shaped(r"[0-9A-Fa-f]{64}", "an Ed25519 public key: 64 hex digits")
_LANGUAGE = words.shaped(r"[a-z]{2}", 'a language of two small letters such as "fr"')
_LETTER = words.shaped(r"[A-Z0-9]", 'one capital letter or digit such as "A"')
_NONCE = words.shaped(r"(?!0000)[0-9A-Fa-f]{4}", "4 hex digits, not all zero")
_SHAPE = words.shaped("|".join(SHAPES), f"one of {', '.join(SHAPES)}")


def load_event(path: Path) -> Event:
    """Read an event file.

    Raises:
        InputError: missing, unreadable, or wrong; names the line, the key and the cure.
    """
    folders = (path.absolute().parent, LOGOS)
    return parse_event(words.read_settings(path), str(path), find=partial(find_logo, folders=folders))


def parse_event(text: str, name: str, *, find: FindLogo = Path) -> Event:
    """Read the text of an event file.

    Args:
        text: TOML.
        name: how messages name the file.
        find: gives the file of the logo; without it the name alone is taken.

    Raises:
        InputError: wrong; names the line, the key and the cure.
    """
    root = words.root_table(text, name)
    head = root.table("event")
    zone = head.parsed("timezone", words.zone)
    pickup = _pickup(root.table("pickup"), zone)
    event = Event(
        code=head.parsed("code", words.code),
        name=head.parsed("name", words.label),
        date=head.date("date"),
        timezone=zone.key,
        rehearsal=head.boolean("rehearsal"),
        languages=words.some(head, "languages", _LANGUAGE),
        pickup=pickup,
        chips=_chips(root.table("chips"), pickup.replacement_number, year=head.date("date").year),
        public_keys=_public_keys(root.optional_table("passes")),
        races=tuple(_race(table, zone) for table in root.tables("race")),
        brand=read_theme(root.optional_table("theme"), find),
        barcode=_barcode(root.optional_table("barcode")),
    )
    head.done()
    root.done()
    _check_races(root, event)
    return event


def _pickup(table: Table, zone: ZoneInfo) -> PickupRules:
    proxy = table.choice("proxy", ProxyRule)
    rules = PickupRules(
        hours=words.some(table, "hours", lambda text: OpeningHours(*words.span(text, zone))),
        identity=table.choice("identity", IdentityRule),
        proxy=proxy,
        proxy_limit=_proxy_limit(table, proxy),
        read_back=table.choice("read_back", ReadBack),
        replacement_number=table.choice("replacement_number", ReplacementNumber),
    )
    table.done()
    return rules


def _proxy_limit(table: Table, proxy: ProxyRule) -> int:
    if proxy is ProxyRule.FORBIDDEN:
        if "proxy_limit" in table.content:
            table.refuse("proxy_limit", 'has no meaning with proxy = "forbidden"; remove it')
        return 0
    return table.integer("proxy_limit", default=DEFAULT_PROXY_LIMIT, at_least=1, at_most=1000)


def _chips(table: Table, replacement_number: ReplacementNumber, *, year: int) -> ChipRules:
    nonce = table.parsed("event_nonce", _NONCE)
    bits = table.integer("bits", at_least=96, at_most=128) if "bits" in table.content else None
    if bits not in {None, *LENGTHS}:
        table.refuse("bits", f"is {bits}; write 96, or 128 for codes that are longer")
    per_bib = table.integer("per_bib", default=1, at_least=1, at_most=2)
    parsed = table.parsed(
        "template",
        lambda text: parse_template(template_text(text, year=year), nonce, bits=bits, per_bib=per_bib),
    )
    if not parsed.tells_attempts_apart and replacement_number is ReplacementNumber.KEEP:
        table.refuse(
            "template",
            "cannot tell a lost bib from its replacement; add {attempt:2} to it, "
            'or write replacement_number = "new" in [pickup]',
        )
    if per_bib > 1 and not parsed.tells_chips_apart:
        table.refuse("template", "gives both chips of a bib the same code; add {chip:1} to it")
    table.done()
    return ChipRules(parsed.text, parsed.nonce, per_bib, bits)


def _barcode(table: Table | None) -> BarcodeRule:
    if table is None:
        return DIGITS_ALONE
    symbology = table.choice("symbology", Symbology, default=Symbology.CODE128)
    rule = table.parsed("payload", lambda text: parse_payload(text, symbology), default="{bib}")
    table.done()
    return rule


def _public_keys(table: Table | None) -> tuple[str, ...]:
    if table is None:
        return ()
    keys = words.each(table, "public_keys", _KEY)
    table.done()
    return tuple(key.lower() for key in keys)


def _race(table: Table, zone: ZoneInfo) -> Race:
    start = table.moment("start")
    try:
        aware_start = words.local(start, zone)
    except InputError as mistake:
        table.refuse("start", f"is wrong: {mistake}")
    race = Race(
        code=RaceCode(table.parsed("code", words.code)),
        name=table.parsed("name", words.label),
        distance_m=table.integer("distance_m", at_least=1),
        start=aware_start,
        places=table.integer("places", at_least=1),
        minimum_age=table.integer("minimum_age", at_most=OLDEST_MINIMUM_AGE),
        documents=words.each(table, "documents", _DOCUMENT, default=()),
        design=table.parsed("design", _DESIGN),
        start_areas=tuple(_start_area(area) for area in table.tables("start_area")),
    )
    table.done()
    _check_start_areas(table, race)
    return race


def _start_area(table: Table) -> StartArea:
    area = StartArea(
        code=table.parsed("code", words.code),
        name=table.parsed("name", words.label),
        letter=table.parsed("letter", _LETTER),
        shape=table.parsed("shape", _SHAPE),
        colour=table.parsed("colour", _COLOUR),
        numbers=table.parsed("numbers", parse_range),
    )
    table.done()
    return area


def _check_start_areas(table: Table, race: Race) -> None:
    if not race.start_areas:
        table.refuse("start_area", "is missing; write at least one [[race.start_area]] with its numbers")
    tables = list(table.tables("start_area"))
    _refuse_repeats(tables, "code", [area.code for area in race.start_areas])
    _refuse_repeats(tables, "letter", [area.letter for area in race.start_areas])
    numbers = sum(len(area.numbers) for area in race.start_areas)
    if numbers < race.places:
        table.refuse("places", f"is {race.places}, but the start areas hold {numbers} numbers; widen them")


def _check_races(root: Table, event: Event) -> None:
    if not event.races:
        root.refuse("race", "is missing; write at least one [[race]]")
    tables = list(root.tables("race"))
    _refuse_repeats(tables, "code", [race.code for race in event.races])
    for table, race in zip(tables, event.races, strict=True):
        if race.start.date() < event.date:
            table.refuse("start", f"lies before the day of the event, {event.date}; mend one of the two")
    _refuse_overlaps(tables, event)
    _check_room_for_numbers(root.table("chips"), event)


def _refuse_repeats(tables: list[Table], key: str, values: list[str]) -> None:
    for index, value in enumerate(values):
        if value in values[:index]:
            tables[index].refuse(key, f'is "{value}", which an earlier one has; every {key} is used once')


def _refuse_overlaps(races: list[Table], event: Event) -> None:
    areas = {
        f"{race.code} {area.code}": (table, area.numbers)
        for race_table, race in zip(races, event.races, strict=True)
        for table, area in zip(race_table.tables("start_area"), race.start_areas, strict=True)
    }
    overlap = first_overlap((owner, numbers) for owner, (_, numbers) in areas.items())
    if overlap is not None:
        first, second = sorted(overlap[:2], key=list(areas).index)
        areas[second][0].refuse(
            "numbers",
            f"gives number {overlap[2]} to both {first} and {second}; numbers are unique in the event, "
            "move one of the two ranges",
        )


def _check_room_for_numbers(chips: Table, event: Event) -> None:
    highest = max(area.numbers.spans[-1][1] for race in event.races for area in race.start_areas)
    try:
        # each code is also read back
        event.chips.parsed.codes(BibNumber(highest), HIGHEST_ATTEMPT)
    except InputError as mistake:
        chips.refuse("template", f"is too narrow: {mistake}; widen that field")
