"""Ten thousand random runners, printed after every shipped design; see `names.py` for what is looked at."""

import random
import sys
import time
from collections import Counter
from multiprocessing import Pool
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.helpers.printing import DESIGN
from tests.soak.asked import size_of
from tests.soak.names import Examiner, a_runner

COUNT = 10_000
CHUNK = 250
STEMS = sorted(path.stem for path in DESIGN.parent.glob("*.toml"))


def chunk(task: tuple[str, int]) -> tuple[Counter, list[str]]:
    """Examine some runners of one seed."""
    stem, seed = task
    chance, examiner = random.Random(seed), Examiner(stem)
    counts: Counter = Counter()
    troubles = []
    for number in range(CHUNK):
        content = a_runner(chance)
        try:
            outcome = examiner.examine(content)
        except Exception as bug:  # noqa: BLE001 - this hunt is for any of them
            troubles.append(f"{stem} {seed}/{number}: {bug!r} for {content.bib_name!r}")
            continue
        counts["refused" if outcome.refusal else "printed"] += 1
        if outcome.trouble:
            troubles.append(f"{stem} {seed}/{number}: {outcome.trouble} for {content.bib_name!r}")
    return counts, troubles


def main(words: list[str]) -> int:
    """Run the hunt; a number changes how many runners."""
    count = size_of(words, __doc__, usual=COUNT, of="runners")
    begun = time.monotonic()
    tasks = [(STEMS[n % len(STEMS)], n) for n in range(-(-count // CHUNK))]
    counts: Counter = Counter()
    troubles: list[str] = []
    with Pool(2) as pool:
        for done, (found, bad) in enumerate(pool.imap_unordered(chunk, tasks), start=1):
            counts += found
            troubles += bad
            print(f"\r{done * CHUNK} runners, {len(troubles)} troubles", end="", flush=True)
    print(f"\n{dict(counts)} in {time.monotonic() - begun:.0f} s")
    print("\n".join(troubles[:20]))
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
