"""The shipped design puts every word where it stood before; a change is made on purpose.

To accept a change, write what the failing test shows into `marathon_page.txt`.
"""

from pathlib import Path
from typing import assert_never

from kiosk.printing.page import Page, PlacedCode, PlacedPolygon, PlacedText
from kiosk.printing.renderer import open_renderer
from tests.helpers.printing import DESIGN, sample_content

GOLDEN = Path(__file__).with_name("marathon_page.txt")


def described(page: Page) -> str:
    lines = [f"page {page.width:g} x {page.height:g} mm, {page.width_dots} x {page.height_dots} dots"]
    for item in page.all_items:
        match item:
            case PlacedText():
                area = item.ink_area
                place = f"{area.x:.1f} {area.y:.1f} {area.right:.1f} {area.bottom:.1f}"
                lines.append(f"text {place} {item.ink.value} {item.text.words}")
            case PlacedPolygon():
                xs, ys = zip(*item.points, strict=True)
                place = f"{min(xs):.1f} {min(ys):.1f} {max(xs):.1f} {max(ys):.1f}"
                lines.append(f"polygon {place} {item.ink.value} {len(item.points)} corners")
            case PlacedCode():
                lines.append(f"bars {item.x} {item.y} {item.width} {item.height} {item.dots} {item.payload}")
            case _:
                assert_never(item)
    return "\n".join(lines) + "\n"


def test_every_word_stands_where_it_stood():
    content = sample_content(bib_name="Łukasz Żółć", copy=1, watermark="REHEARSAL")

    page = open_renderer(DESIGN, dpi=203).lay_out(content)

    assert described(page) == GOLDEN.read_text(encoding="utf-8")
