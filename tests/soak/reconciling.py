"""Comparing the tray, the chips and the hands with the books; an AssertionError tells the first lie."""

from collections import Counter

from kiosk.config import load_event
from kiosk.core.pickup import AttemptState
from tests.soak.chip_field import ChipField
from tests.soak.dying import in_process
from tests.soak.hall import Hall, books

PROVEN = AttemptState.PROVEN.value
DEAD = {AttemptState.VOID.value, AttemptState.REVOKED.value}


def reconcile(hall: Hall) -> None:
    """Compare what lies there with what the database believes; raises AssertionError on the first lie."""
    found = in_process(lambda: books(hall))
    assert found["intact"], "the journal's chain is broken"
    owners: dict[int, set[str]] = {}
    for chip in found["chips"]:
        owners.setdefault(chip["bib"], set()).add(chip["member"])
    assert all(len(members) == 1 for members in owners.values()), "one number has two owners"
    if hall.chips is None:
        _reconcile_labels_with_chips(hall, found)
    else:
        _reconcile_chips(hall, hall.chips, found["chips"])
        _reconcile_paper(hall, owners)


def _reconcile_labels_with_chips(hall: Hall, found: dict) -> None:
    by_epc = {chip["epc"]: chip for chip in found["chips"]}
    live: dict[str, list[int]] = {}
    for number, label in hall.labels().items():
        chip = by_epc.get(label["chips"][0]["epc"])
        if chip is None or number in hall.binned:
            continue  # a blank whose chip was never written, or a piece that no longer exists
        if chip["state"] == PROVEN:
            live.setdefault(chip["member"], []).append(number)
        is_known = chip["state"] in DEAD or number in hall.handed or chip["bib"] in found["open"]
        assert is_known, f"label {number} of bib {chip['bib']} ({chip['state']}) is nobody's"
    doubles = {member: numbers for member, numbers in live.items() if len(numbers) > 1}
    assert not doubles, f"two live bibs: {doubles}"
    for number, member in hall.handed.items():
        chip = by_epc[hall.labels()[number]["chips"][0]["epc"]]
        assert chip["state"] == PROVEN, f"label {number} was handed over and is {chip['state']}"
        assert chip["member"] == member, f"label {number} went to the wrong person"


def _reconcile_chips(hall: Hall, field: ChipField, known: list[dict]) -> None:
    template, world = load_event(hall.folder / "event.toml").chips.parsed, field.world()
    coded = {tid: chip.epc for tid, chip in world.items() if template.decode(chip.epc) is not None}
    tids = {chip["tid"] for chip in known}
    assert coded.keys() <= tids, f"codes of the event on chips nobody knows: {coded.keys() - tids}"
    live = [chip for chip in known if chip["state"] == PROVEN]
    believed = {(chip["tid"], chip["member"]) for chip in live} ^ set(field.worn.items())
    assert not believed, f"the books and the hands do not agree on {sorted(believed)}"
    doubles = [member for member, count in Counter(chip["member"] for chip in live).items() if count > 1]
    assert not doubles, f"two live bibs: {doubles}"
    for chip in live:
        there = world[chip["tid"]]
        assert (there.epc, there.pc) == (chip["epc"], 0x3000), f"{chip} holds {there.epc}"
        carriers = [tid for tid, epc in coded.items() if epc == chip["epc"] and tid not in field.binned]
        assert carriers == [chip["tid"]], f"the live code {chip['epc']} is on {carriers}"


def _reconcile_paper(hall: Hall, owners: dict[int, set[str]]) -> None:
    whole = Counter(hall.bib_on(n) for n in hall.labels() if n not in hall.binned and hall.is_whole(n))
    doubles = {bib for bib, count in whole.items() if bib and count > 1} - hall.lied_about
    assert not doubles, f"two papers of one number: {doubles}"
    for number, member in hall.handed.items():
        bib = hall.bib_on(number)
        assert owners[bib] == {member}, f"label {number} with bib {bib} went to the wrong person"
