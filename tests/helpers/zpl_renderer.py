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
DOTS_PER_MM = 8


def need_zpl_renderer() -> None:
    """Skip the test where node or the package is missing; on CI that is a failure."""
    missing = "node" if not shutil.which("node") else ""
    if not missing and not (MODULES / "zpl-renderer-js").is_dir():
        missing = "zpl-renderer-js (npm install --prefix .node zpl-renderer-js@3.4.0)"
    if missing and os.environ.get("CI"):
        pytest.fail(f"{missing} is missing")
    if missing:
        pytest.skip(f"{missing} is missing")


def draw_label(label: bytes, folder: Path, *, width_dots: int, height_dots: int) -> NDArray[np.bool_]:
    """Draw a label body at 203 dpi as a printer would; True = black."""
    (folder / "label.zpl").write_bytes(b"^XA" + label + b"^XZ")
    size = (str(width_dots / DOTS_PER_MM), str(height_dots / DOTS_PER_MM), str(DOTS_PER_MM))
    subprocess.run(
        ["node", SCRIPT, MODULES, folder / "label.zpl", folder / "label.png", *size], check=True, timeout=25
    )
    return np.array(Image.open(folder / "label.png").convert("L")) < 128
