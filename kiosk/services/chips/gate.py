"""Whether the chips on the encoder may be written for a bib: none that another bib has, and no copy."""

from kiosk.core.errors import ChipTakenError, RuleError
from kiosk.core.people import BibNumber
from kiosk.core.pickup import AttemptState
from kiosk.core.ports import ChipFound, IssuedChip, Reading

_DEAD = frozenset({AttemptState.VOID, AttemptState.REVOKED})


def check_found(view: Reading, attempt: str, found: tuple[ChipFound, ...], *, reuse: frozenset[str]) -> None:
    """Look each chip up before the first word is written.

    Args:
        view: the database.
        attempt: key of the one that they are for.
        found: what lies on the encoder.
        reuse: TIDs of dead bibs' chips that a person says may be written over.

    Raises:
        ChipTakenError: a dead bib had one of them; a person may decide.
        RuleError: a bib in use has one of them, or one is a copy of a bib's chip.
    """
    dead: dict[str, BibNumber] = {}
    for chip in found:
        others = [one for one in view.chips_like(tid=chip.tid, epc=chip.epc) if one.attempt.key != attempt]
        owner = next((one for one in others if has_tid(one, chip.tid)), None)
        if owner is not None and owner.attempt.state not in _DEAD:
            raise RuleError(
                f"this chip is in use: it belongs to bib {owner.bib}. Put a blank chip on the encoder"
            )
        original = None if owner is not None else copied(others, chip)
        if original is not None:
            raise RuleError(
                f"this chip is a copy: it answers as bib {original.bib}, whose chip is another one. Take it "
                "away and call a supervisor"
            )
        if owner is not None:
            dead[chip.tid] = owner.bib
    strange = {tid: bib for tid, bib in dead.items() if tid not in reuse}
    if strange:
        bibs = ", ".join(str(bib) for bib in sorted(set(strange.values())))
        raise ChipTakenError(
            f"this chip was used before, for bib {bibs}, which is void. Take a blank one, or use it again",
            tids=frozenset(dead),
        )


def has_tid(one: IssuedChip, tid: str) -> bool:
    """Tell whether a piece has the chip with this TID."""
    return tid != "" and any(chip.tid == tid for chip in one.attempt.chips)


def copied(others: list[IssuedChip], found: ChipFound) -> IssuedChip | None:
    """Give the piece whose code a chip answers with though its own chip is known, and is another one."""
    for one in others:
        for chip in one.attempt.chips:
            if chip.epc == found.epc and found.tid and chip.tid not in {"", found.tid}:
                return one
    return None
