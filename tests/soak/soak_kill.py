"""Kill the station at every boundary and at random moments, and reconcile the tray with the books.

python tests/soak/soak_kill.py [--encoder llrp] [--at words:3 …] [--rounds 10] [--random 200] [--seed 1]
                               [--keep FOLDER]
"""

import argparse
import csv
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.cli.demo import DemoFolder, prepare
from kiosk.core.names import fold
from kiosk.hardware.virtual.link import stop_server
from tests.soak.chip_field import READERS, ChipField
from tests.soak.dying import boundaries, in_process
from tests.soak.hall import Hall
from tests.soak.killing import hand, hunt, visit

PRINTER = "virtual:tray?process=1&stock=20000"
IN_LINE = "in-line"


def main() -> int:
    asked = _arguments()
    folder = Path(tempfile.mkdtemp(prefix="soak-kill-")) if asked.keep is None else asked.keep
    ends = asked.at or boundaries(separate=asked.encoder != IN_LINE)
    plan: list[str | None] = [*tuple(ends) * asked.rounds, *[None] * asked.random]
    hall = make_hall(folder, len(plan), asked.encoder)
    begun = time.monotonic()
    told = False
    try:
        codes = ordinary_codes(hall, len(plan) + 1)
        longest_s = _one_visit_s(hall, *codes.pop())
        killed = hunt(hall, codes, plan, seed=asked.seed, longest_s=longest_s)
        told = True
    finally:
        stop_server(folder / "tray")
        if hall.chips is not None:
            hall.chips.unplug()
        if asked.keep is None and told:
            shutil.rmtree(folder, ignore_errors=True)
        elif not told:
            print(f"what was found lies in {folder}", file=sys.stderr)
    seconds = time.monotonic() - begun
    print(
        f"{len(plan)} visits, {killed} killed, {hall.asked} uncertain cases asked about, "
        f"{sum(hall.stops.values())} stops at the encoder, {hall.destroyed} void pieces destroyed, "
        f"{len(hall.handed)} bibs handed over, 0 doubles, in {seconds:.0f} s"
    )
    stops = Counter(re.sub(r"…[0-9A-F]+|\b\d+\b", "…", sentence) for sentence in hall.stops.elements())
    for sentence, count in stops.most_common():
        print(f"{count:5}  {sentence}")
    if not hall.asked or not killed:
        print("no uncertain case was met: this run has tested nothing")
        return 1
    return 0


def make_hall(folder: Path, visits: int, encoder: str) -> Hall:
    """Make an event whose printer, and separate encoder, are other processes."""
    place = DemoFolder(folder)
    in_process(lambda: prepare(place, max(200, 2 * visits)))
    text = place.station.read_text(encoding="utf-8")
    if encoder == IN_LINE:
        place.station.write_text(text.replace('"virtual:tray"', f'"{PRINTER}"'), encoding="utf-8")
        return Hall(folder)
    chips = ChipField(folder / "field", encoder)
    text = text.replace('"virtual:tray"', f'"{PRINTER}&rfid=0"') + chips.plug_in()
    place.station.write_text(text, encoding="utf-8")
    return Hall(folder, chips)


def ordinary_codes(hall: Hall, count: int) -> list[tuple[str, str]]:
    """Find runners without a complication, as (pass, member number)."""
    place = DemoFolder(hall.folder)
    with place.passes.open(encoding="utf-8", newline="") as file:
        passes = {row["entitlement_id"]: row["pass"] for row in csv.DictReader(file)}
    with place.roster.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    members: dict[str, int] = {}
    people: dict[str, int] = {}
    for row in rows:
        members[row["member_id"]] = members.get(row["member_id"], 0) + 1
        people[_person(row)] = people.get(_person(row), 0) + 1
    plain = [
        (passes[row["entitlement_id"]], row["member_id"])
        for row in rows
        if row["status"] == "granted"
        and members[row["member_id"]] == 1
        and people[_person(row)] == 1
        and row["birth_date"] < "2004"
        and row["document_valid_until"] >= "2024-08-10"
        and row["document_kind"]
    ]
    assert len(plain) >= count, f"the roster has {len(plain)} ordinary runners, {count} are needed"
    return plain[:count]


def _person(row: dict[str, str]) -> str:
    return fold(f"{row['given_name']} {row['family_name']}") + row["birth_date"]


def _one_visit_s(hall: Hall, code: str, member: str) -> float:
    """Serve one runner in peace, to know how long a visit takes here."""
    if hall.chips is not None:
        hall.chips.lay_blank()
    begun = time.monotonic()
    answer = in_process(lambda: visit(hall, code, None))
    assert answer["outcome"] == "handed_over", answer
    hand(hall, {"handed": 1, "chip": answer["chips"][0]["tid"]}, member)
    return (time.monotonic() - begun) * 1.1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--encoder", choices=(IN_LINE, *READERS), default=IN_LINE)
    parser.add_argument("--at", nargs="+", choices=boundaries(separate=True), help="only at these boundaries")
    parser.add_argument("--rounds", type=int, default=10, help="times each boundary")
    parser.add_argument("--random", type=int, default=200, help="kills at random moments")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="use this folder and keep it")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
