"""A picture in its area, as large as it fits without being stretched."""

from typing import assert_never

from kiosk.printing.page import Area, PlacedDrawing, PlacedPhoto, Stroke
from kiosk.printing.pictures.values import Photo, VectorDrawing, VectorPath


def place_picture(picture: Photo | VectorDrawing, area: Area, *, align: float) -> PlacedPhoto | PlacedDrawing:
    """Place a picture; `align` is the part of the free room left of it."""
    width = min(area.width, area.height * picture.ratio)
    height = width / picture.ratio
    x, y = area.x + (area.width - width) * align, area.y + (area.height - height) / 2
    inside = Area(x, y, width, height)
    match picture:
        case Photo():
            return PlacedPhoto(inside, picture.columns, picture.rows, picture.greys, picture.has_shades)
        case VectorDrawing():
            strokes = tuple(_stroke(path, inside) for path in picture.paths)
            return PlacedDrawing(inside, strokes, picture.has_shades)
        case _:
            assert_never(picture)


def _stroke(path: VectorPath, area: Area) -> Stroke:
    operators = " ".join(_operator(letter, points, area) for letter, points in path.segments)
    return Stroke(operators, path.fill, path.line, path.line_width * area.height, path.is_even_odd)


def _operator(letter: str, points: tuple[float, ...], area: Area) -> str:
    offsets = (area.x, area.y) * (len(points) // 2)
    placed = (f"{offset + part * area.height:.4f}" for part, offset in zip(points, offsets, strict=True))
    return " ".join([*placed, letter])
