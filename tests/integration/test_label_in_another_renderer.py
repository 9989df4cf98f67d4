"""An independent ZPL renderer burns exactly our dots, whatever the runner is called."""

import numpy as np
import pytest
import zxingcpp

from kiosk.printing.raster import dots_of
from kiosk.printing.renderer import open_renderer
from tests.helpers.printing import DESIGN, sample_content
from tests.helpers.zpl_renderer import draw_label, need_zpl_renderer

pytestmark = pytest.mark.node


@pytest.mark.parametrize(
    "changes",
    [
        {"bib_name": "Łukasz Żółć"},
        {"bib_name": "محمد العربي", "watermark": "REHEARSAL", "copy": 1},
        {"bib_name": "Eve^FS^FO20,100^FDPWNED"},
    ],
    ids=["plain", "rehearsal of a replacement", "a name that looks like commands"],
)
def test_another_renderer_draws_our_dots_and_its_picture_scans(changes, tmp_path):
    need_zpl_renderer()
    bib = open_renderer(DESIGN, dpi=203).render(sample_content(**changes))
    picture = bib.picture

    drawn = draw_label(bib.label, tmp_path, width_dots=picture.width_dots, height_dots=picture.height_dots)

    assert np.array_equal(drawn, dots_of(picture))
    assert [code.text for code in zxingcpp.read_barcodes((~drawn).astype(np.uint8) * 255)] == ["1427"]
