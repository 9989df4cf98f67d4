"""Three hundred random encodes with random misfortunes, always the same ones; `./dev soak chips` has more."""

from itertools import product

import pytest

from tests.soak.chipping import run
from tests.soak.chipping_field import Setting

WAYS = list(product(("none", "llrp", "m100"), (1, 2), (False, True)))


@pytest.mark.parametrize("number", range(len(WAYS)), ids=lambda number: "-".join(map(str, WAYS[number])))
def test_each_bib_has_exactly_its_chips_and_every_coded_chip_is_known(tmp_path, number):
    protocol, per_bib, locks = WAYS[number]
    places = 35 if protocol == "none" else 20
    setting = Setting(protocol, per_bib, locks, seed=number, places=places)

    counts, troubles = run(tmp_path, setting)

    assert troubles == []
    assert counts["handed over"] == places
    assert counts["faults"] > 0
