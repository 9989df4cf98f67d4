"""Kill the station at every boundary and at random moments, and reconcile the tray with the books.

python tests/soak/soak_kill.py [--rounds 10] [--random 200] [--seed 1] [--keep FOLDER]
"""

import argparse
import csv
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.cli.demo import DemoFolder, prepare
from kiosk.core.names import fold
from kiosk.hardware.virtual.link import stop_server
from tests.soak.killing import BOUNDARIES, Hall, hunt, in_process, visit

PRINTER = "virtual:tray?process=1&stock=20000"


def main() -> int:
    asked = _arguments()
    folder = Path(tempfile.mkdtemp(prefix="soak-kill-")) if asked.keep is None else asked.keep
    visits = asked.rounds * len(BOUNDARIES) + asked.random
    hall = make_hall(folder, visits)
    begun = time.monotonic()
    told = False
    try:
        codes = ordinary_codes(hall, visits + 1)
        longest_s = _one_visit_s(hall, *codes.pop())
        plan: list[str | None] = [*BOUNDARIES * asked.rounds, *[None] * asked.random]
        killed = hunt(hall, codes, plan, seed=asked.seed, longest_s=longest_s)
        told = True
    finally:
        stop_server(folder / "tray")
        if asked.keep is None and told:
            shutil.rmtree(folder, ignore_errors=True)
        elif not told:
            print(f"what was found lies in {folder}", file=sys.stderr)
    seconds = time.monotonic() - begun
    print(
        f"{len(plan)} visits, {killed} killed, {hall.asked} uncertain cases asked about, "
        f"{hall.destroyed} void labels destroyed, {len(hall.handed)} bibs handed over, "
        f"0 doubles, in {seconds:.0f} s"
    )
    if not hall.asked or not killed:
        print("no uncertain case was met: this run has tested nothing")
        return 1
    return 0


def make_hall(folder: Path, visits: int) -> Hall:
    """Make an event whose printer is another process."""
    place = DemoFolder(folder)
    in_process(lambda: prepare(place, max(200, 2 * visits)))
    text = place.station.read_text(encoding="utf-8")
    place.station.write_text(text.replace('"virtual:tray"', f'"{PRINTER}"'), encoding="utf-8")
    return Hall(folder)


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
    begun = time.monotonic()
    answer = in_process(lambda: visit(hall, code, None))
    assert answer["outcome"] == "handed_over", answer
    hall.handed[1] = member
    return (time.monotonic() - begun) * 1.1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=10, help="times each boundary")
    parser.add_argument("--random", type=int, default=200, help="kills at random moments")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="use this folder and keep it")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
