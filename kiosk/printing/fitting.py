"""How large a text may be: the first face that is narrow enough, more lines, then smaller letters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.core.errors import DocumentError
from kiosk.printing.breaking import broken
from kiosk.printing.design.values import TextElement
from kiosk.printing.fonts import EM, Face
from kiosk.printing.page import Area, PlacedText
from kiosk.printing.shaping import ShapedText, Shaper

_WORTH_A_LINE = 1.1
_AIR = 0.06  # heights of a capital letter between the marks of two lines
_LONGEST = 300  # characters; no page holds more, and shaping a book would keep the desk waiting


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one size.

    Attributes:
        em: size of the type, mm.
        step: from baseline to baseline, mm.
        replaced: characters that no font has, with what stands for them.
    """

    lines: tuple[ShapedText, ...]
    em: float
    step: float
    replaced: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """A text and how it wants to be set.

    Attributes:
        what: the text in plain words, for messages: they are logged and hold no names.
        is_personal: it names somebody and must not be remembered.
        language: of the runner (BCP 47), or empty.
    """

    words: str
    what: str
    is_personal: bool = False
    language: str = ""


def fit(wish: Wish, element: TextElement, shaper: Shaper) -> Fitted:
    """Find the largest way to set a text in its element's area.

    Raises:
        DocumentError: it does not fit at its smallest size, or nothing of it can be printed.
    """
    if len(wish.words) > _LONGEST:
        raise DocumentError(f"{wish.what} ({len(wish.words)} characters) is too long for a bib; shorten it")
    whole = _shaped(wish, shaper, element.faces[0])
    if not whole.has_ink:
        raise DocumentError(
            f"nothing of {wish.what} can be printed; write it in Latin letters or leave it empty"
        )
    # what no font has is gone from these words, so that no line is left with nothing to see
    wish = replace(wish, words=whole.words)
    best: tuple[float, Fitted] | None = None
    for count in range(1, element.lines + 1):
        found = _in_lines(wish, element, shaper, count)
        if found is None:
            break  # it cannot be broken into so many lines
        # one line more must be worth it
        if best is None or found[0] > best[0] * _WORTH_A_LINE:
            best = found
    if best is None or best[0] * element.height < element.smallest:
        raise DocumentError(
            f"{wish.what} ({len(wish.words)} characters) does not fit even at its smallest size; shorten it"
        )
    return replace(best[1], replaced=whole.replaced)


def _shaped(wish: Wish, shaper: Shaper, face: Face) -> ShapedText:
    return shaper.shape(wish.words, face, is_personal=wish.is_personal, language=wish.language)


def _in_lines(wish: Wish, element: TextElement, shaper: Shaper, count: int) -> tuple[float, Fitted] | None:
    """Take the first face that is narrow enough, else the one in which the letters are largest."""
    best: tuple[float, Fitted] | None = None
    for face in element.faces:
        found = _set(wish, element, shaper, face, count)
        if found is None:
            return None
        is_narrow_enough, share, fitted = found
        if best is None or share > best[0]:
            best = share, fitted
        if is_narrow_enough:
            return share, fitted
    return best


def _set(
    wish: Wish, element: TextElement, shaper: Shaper, face: Face, count: int
) -> tuple[bool, float, Fitted] | None:
    """Set a text in so many lines; gives whether it needs no narrower face, and the share that fits."""
    pieces = broken(wish.words, count)
    if pieces is None:
        return None
    lines = tuple(_shaped(replace(wish, words=piece), shaper, face) for piece in pieces)
    if not all(line.has_ink for line in lines):
        return None
    em = element.height * EM / lines[0].cap_height
    step = _step(lines, element.leading) * em / EM
    width = max(line.right - line.left for line in lines) * em / EM
    height = (lines[0].top - lines[-1].bottom) * em / EM + step * (count - 1)
    # a mark above a capital or below the line makes a text smaller even where its letters are narrow enough
    by_height = min(element.area.height / height, 1.0)
    by_width = element.area.width / width
    share = min(by_width, by_height)
    fitted = Fitted(lines, em * share, step * share)
    return by_width >= by_height, share, fitted


def _step(lines: tuple[ShapedText, ...], leading: float) -> float:
    """Give the way from one baseline to the next, 1/1000 em: accents keep clear of the line above."""
    air = lines[0].cap_height * _AIR
    needed = max((below.top - above.bottom + air for above, below in pairwise(lines)), default=0.0)
    return max(lines[0].cap_height * leading, needed)


def placed(fitted: Fitted, element: TextElement, *, halo: float) -> Iterator[PlacedText]:
    """Put fitted lines into their area.

    Capitals stand in the middle; what rises or hangs further moves the lines just enough to stay inside.
    """
    area, scale = element.area, fitted.em / EM
    first, last = fitted.lines[0], fitted.lines[-1]
    extra = fitted.step * (len(fitted.lines) - 1)
    baseline = area.y + (area.height + first.cap_height * scale - extra) / 2
    baseline = min(max(baseline, area.y + first.top * scale), area.bottom + last.bottom * scale - extra)
    for number, line in enumerate(fitted.lines):
        yield _placed_line(line, element, fitted.em, baseline + number * fitted.step, halo)


def _placed_line(
    line: ShapedText, element: TextElement, em: float, baseline: float, halo: float
) -> PlacedText:
    area, scale = element.area, em / EM
    width = (line.right - line.left) * scale
    x = area.x + (area.width - width) * element.align.share
    return PlacedText(
        text=line,
        x=x - line.left * scale,
        y=baseline,
        em=em,
        ink_area=Area(x, baseline - line.top * scale, width, (line.top - line.bottom) * scale),
        ink=element.ink,
        turn=element.turn,
        edge=element.edge,
        halo=halo,
    )
