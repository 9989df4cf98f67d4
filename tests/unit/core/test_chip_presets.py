"""Presets: what each piece of timing software reads without a chip file."""

import pytest

from kiosk.core.chip_presets import PRESETS, template_text
from kiosk.core.chipcode import ChipCode, parse_template


@pytest.mark.parametrize(
    ("preset", "nonce", "bib", "epc"),
    [
        ("raceresult", "C0DE", 217, "000000000000000000000217"),
        ("crossmgr", "C0DE", 217, "00000000000000000217AA24"),
        # the example of RaceDB: nonce EDDE, bib 11, year 14
        ("racedb", "EDDE", 11, "000000000000EDDE00001124"),
        # the example of J2Chrono: competition 45, bib 182
        ("j2chrono", "002D", 182, "0000002D00000000000000B6"),
        # the example of Wiclax: prefix 9588, number 164
        ("wiclax", "9588", 164, "000000000000009588000164"),
    ],
)
def test_a_preset_writes_what_its_software_reads(preset, nonce, bib, epc):
    template = parse_template(template_text(preset, year=2024), nonce)

    assert template.encode(ChipCode(bib, 1, 1)) == epc
    assert template.decode(epc).bib == bib


@pytest.mark.parametrize("preset", PRESETS)
def test_no_preset_tells_a_lost_bib_from_its_replacement(preset):
    assert not parse_template(template_text(preset, year=2024), "C0DE").tells_attempts_apart


def test_another_text_is_a_template_of_its_own():
    assert template_text("{pad}{bib:06}", year=2024) == "{pad}{bib:06}"
    assert template_text(" RaceDB ", year=2031) == "{pad}{event:4}{bib:06}31"
