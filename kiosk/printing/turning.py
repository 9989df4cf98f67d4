"""Rectangles turned by quarters: where a piece of a box stands after the box was turned clockwise."""

from dataclasses import dataclass

from kiosk.printing.page import Area, to_dots


@dataclass(frozen=True, slots=True)
class DotArea:
    """A rectangle in whole dots."""

    x: int
    y: int
    width: int
    height: int

    @classmethod
    def of(cls, area: Area, dpi: int) -> "DotArea":
        """Give the whole dots of an area."""
        return cls(
            to_dots(area.x, dpi), to_dots(area.y, dpi), to_dots(area.width, dpi), to_dots(area.height, dpi)
        )

    def before(self, turn: int) -> "DotArea":
        """Give the box at the origin that fills this one once it was turned."""
        width, height = (self.height, self.width) if turn % 2 else (self.width, self.height)
        return DotArea(0, 0, width, height)


def turned(piece: DotArea, box: DotArea, turn: int) -> DotArea:
    """Give where a piece of an unturned box at the origin stands in `box`, which is that box turned.

    Args:
        piece: in dots from the box's corner before the turn.
        box: on the page, after the turn.
        turn: quarter turns clockwise.
    """
    match turn % 4:
        case 0:
            return DotArea(box.x + piece.x, box.y + piece.y, piece.width, piece.height)
        case 1:
            x = box.x + box.width - piece.y - piece.height
            return DotArea(x, box.y + piece.x, piece.height, piece.width)
        case 2:
            x, y = box.width - piece.x - piece.width, box.height - piece.y - piece.height
            return DotArea(box.x + x, box.y + y, piece.width, piece.height)
        case _:
            y = box.y + box.height - piece.x - piece.width
            return DotArea(box.x + piece.y, y, piece.height, piece.width)
