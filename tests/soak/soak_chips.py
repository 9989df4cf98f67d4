"""Ten thousand random encodes with random misfortunes; see `chipping.py` for what is looked at."""

import sys
import tempfile
import time
from collections import Counter
from itertools import product
from multiprocessing import Pool
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.soak.asked import size_of
from tests.soak.chipping import run
from tests.soak.chipping_field import Setting

COUNT = 10_000
CHUNK = 125
WAYS = tuple(product(("none", "llrp", "m100"), (1, 2), (False, True)))


def chunk(seed: int) -> tuple[Counter, list[str]]:
    """Serve some runners of one seed."""
    protocol, per_bib, locks = WAYS[seed % len(WAYS)]
    setting = Setting(protocol, per_bib, locks, seed, CHUNK)
    with tempfile.TemporaryDirectory(prefix="dossard-chips-") as folder:
        try:
            return run(Path(folder), setting)
        except Exception as bug:  # noqa: BLE001 - this hunt is for any of them
            return Counter(), [f"{setting}: {bug!r}"]


def main(words: list[str]) -> int:
    """Run the hunt; a number changes how many bibs."""
    count = size_of(words, __doc__, usual=COUNT, of="bibs")
    begun = time.monotonic()
    counts: Counter = Counter()
    troubles: list[str] = []
    with Pool(2) as pool:
        for done, (found, bad) in enumerate(pool.imap_unordered(chunk, range(-(-count // CHUNK))), start=1):
            counts += found
            troubles += bad
            print(f"\r{done * CHUNK} bibs, {len(troubles)} troubles", end="", flush=True)
    print(f"\n{dict(counts)} in {time.monotonic() - begun:.0f} s")
    print("\n".join(troubles[:20]))
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
