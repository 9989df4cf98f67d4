"""An independent ZPL renderer burns exactly our dots from the packings that cheap models need."""

import numpy as np
import pytest

from kiosk.core.language import Compression
from kiosk.printing.raster import dots_of
from kiosk.printing.renderer import open_renderer
from kiosk.printing.zpl import label_body
from tests.helpers.printing import DESIGN, sample_content
from tests.helpers.zpl_renderer import draw_label, need_zpl_renderer

pytestmark = pytest.mark.node


@pytest.mark.parametrize("compression", list(Compression))
def test_another_renderer_draws_our_dots_from_every_packing(compression, tmp_path):
    need_zpl_renderer()
    picture = open_renderer(DESIGN, dpi=203).render(sample_content(bib_name="محمد العربي")).picture

    body = label_body(picture, compression=compression)
    drawn = draw_label(body, tmp_path, width_dots=picture.width_dots, height_dots=picture.height_dots)

    assert np.array_equal(drawn, dots_of(picture))
