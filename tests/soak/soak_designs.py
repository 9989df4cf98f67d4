"""Every shipped design at every resolution, drawn by a ZPL renderer and read by a scanner that are not ours.

./dev soak designs            203, 300 and 600 dpi
./dev soak designs 600        one resolution

Each design is printed on four bibs: as it is, as a replacement at a rehearsal, with a name that looks like
printer commands, and with an Arabic name. The other renderer must burn exactly our dots, and zxing must read
every code of the picture as the runner's barcode.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import zxingcpp

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kiosk.core.bib import BibContent
from kiosk.printing.design.values import CodeElement, Design
from kiosk.printing.layout import is_wanted
from kiosk.printing.raster import dots_of
from kiosk.printing.renderer import load_design, open_renderer
from tests.helpers.printing import DESIGN, sample_content
from tests.helpers.zpl_renderer import DOTS_PER_MM, draw_label

BIBS = {
    "plain": {"bib_name": "Łukasz Żółć"},
    "rehearsal of a replacement": {"bib_name": "Zoë", "watermark": "REHEARSAL", "copy": 1},
    "commands": {"bib_name": "Eve^FS^FO20,100^FDPWNED"},
    "Arabic": {"bib_name": "محمد العربي"},
}


def trouble(path: Path, dpi: int, changes: dict[str, object], folder: Path) -> str:
    """Print one bib; give what the other renderer or the scanner found wrong, empty for nothing."""
    content = sample_content(**changes)
    bib = open_renderer(path, dpi=dpi).render(content)
    size = {"width_dots": bib.picture.width_dots, "height_dots": bib.picture.height_dots}
    drawn = draw_label(bib.label, folder, dpi=dpi, **size)
    if not np.array_equal(drawn, dots_of(bib.picture)):
        return "the other renderer burns other dots"
    read = sorted(code.text for code in zxingcpp.read_barcodes((~drawn).astype(np.uint8) * 255))
    wanted = [content.barcode] * codes_of(load_design(path), content)
    return "" if read == wanted else f"scanned {read}, wanted {wanted}"


def codes_of(design: Design, content: BibContent) -> int:
    """Count the codes that a bib of a design carries."""
    return sum(isinstance(one, CodeElement) and is_wanted(one.condition, content) for one in design.elements)


def main(words: list[str]) -> int:
    """Print everything; gives 1 when something was wrong."""
    troubles = 0
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("dpi", nargs="*", type=int, help="dots per inch (all that printers have)")
    for dpi in parser.parse_args(words).dpi or sorted(DOTS_PER_MM):
        for path in sorted(DESIGN.parent.glob("*.toml")):
            for kind, changes in BIBS.items():
                begun = time.monotonic()
                with tempfile.TemporaryDirectory() as folder:
                    found = trouble(path, dpi, changes, Path(folder))
                troubles += bool(found)
                took = f"{time.monotonic() - begun:.1f} s"
                print(
                    f"{path.stem}, {dpi} dpi, {kind}: {found or 'same dots, codes read'} ({took})", flush=True
                )
    print(f"{troubles} troubles")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
