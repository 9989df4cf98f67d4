"""A second opinion on our labels: zpl-renderer-js, which `./dev setup` puts below `.node`."""

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

ROOT = Path(__file__).parents[2]
MODULES = ROOT / ".node" / "node_modules"
SCRIPT = Path(__file__).with_name("render_zpl.cjs")
DOTS_PER_MM = {203: 8, 300: 12, 600: 24}  # as the other renderer counts


def need_zpl_renderer() -> None:
    """Skip the test where node or the package is missing; on CI that is a failure."""
    missing = "node" if not shutil.which("node") else ""
    if not missing and not (MODULES / "zpl-renderer-js").is_dir():
        missing = "zpl-renderer-js (npm install --prefix .node zpl-renderer-js@3.4.0)"
    if missing and os.environ.get("CI"):
        pytest.fail(f"{missing} is missing")
    if missing:
        pytest.skip(f"{missing} is missing")


def draw_label(
    label: bytes, folder: Path, *, width_dots: int, height_dots: int, dpi: int = 203
) -> NDArray[np.bool_]:
    """Draw a label body as a printer would; True = black."""
    (folder / "label.zpl").write_bytes(b"^XA" + label + b"^XZ")
    dots = DOTS_PER_MM[dpi]
    size = (str(width_dots / dots), str(height_dots / dots), str(dots))
    subprocess.run(
        ["node", SCRIPT, MODULES, folder / "label.zpl", folder / "label.png", *size], check=True, timeout=60
    )
    return np.array(Image.open(folder / "label.png").convert("L")) < 128
