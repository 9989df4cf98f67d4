"""An independent ZPL renderer burns exactly our dots, whatever the runner is called.

`./dev soak designs` draws every shipped design at every resolution; here each is drawn once.
"""

import numpy as np
import pytest
import zxingcpp

from kiosk.printing.raster import dots_of
from kiosk.printing.renderer import open_renderer
from tests.helpers.printing import DESIGN, sample_content
from tests.helpers.zpl_renderer import draw_label, need_zpl_renderer

pytestmark = pytest.mark.node


@pytest.mark.parametrize(
    ("stem", "changes", "codes"),
    [
        ("marathon", {"bib_name": "Eve^FS^FO20,100^FDPWNED"}, 1),
        ("thermal-168x240", {"bib_name": "محمد العربي", "watermark": "REHEARSAL", "copy": 1}, 3),
        ("preprinted", {"bib_name": "Łukasz Żółć"}, 1),
        ("office-a5", {"bib_name": "Παναγιώτης"}, 1),
    ],
    ids=["marathon", "thermal-168x240", "preprinted", "office-a5"],
)
def test_another_renderer_draws_the_dots_of_each_design_and_its_picture_scans(stem, changes, codes, tmp_path):
    need_zpl_renderer()
    bib = open_renderer(DESIGN.with_stem(stem), dpi=203).render(sample_content(**changes))
    picture = bib.picture

    drawn = draw_label(bib.label, tmp_path, width_dots=picture.width_dots, height_dots=picture.height_dots)

    assert np.array_equal(drawn, dots_of(picture))
    read = zxingcpp.read_barcodes((~drawn).astype(np.uint8) * 255)
    assert [code.text for code in read] == ["1427"] * codes
