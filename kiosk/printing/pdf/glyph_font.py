"""The letters of a file as fonts of its own, each outline written once however many bibs use it.

A Type 3 font (ISO 32000-1, 9.6.5) draws its characters with path operators: every reader sees exactly the
curves that were shaped here, whatever the fonts on its system, and glyphs of any font format find room.
Glyphs that stand for the same letters together, a letter and its accent, are one character: so the text can
be searched and copied in every script.
"""

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream

from kiosk.printing.fonts import EM
from kiosk.printing.shaping import Glyph

_MOST_CODES = 256
_BLOCK = 100  # entries of one `beginbfchar`

Cluster = tuple[Glyph, ...]


def clusters(glyphs: tuple[Glyph, ...]) -> list[Cluster]:
    """Put glyphs together that stand for the same letters."""
    found: list[list[Glyph]] = []
    for glyph in glyphs:
        if found and not glyph.letters:
            found[-1].append(glyph)
        else:
            found.append([glyph])
    return [tuple(cluster) for cluster in found]


@dataclass(slots=True)
class GlyphFonts:
    """Gives every cluster a font and a code; written into the file at its end."""

    _places: dict[object, tuple[int, int]] = field(default_factory=dict)
    _fonts: list[list[Cluster]] = field(default_factory=list)

    def place(self, cluster: Cluster) -> tuple[str, int]:
        """Give the name of a cluster's font and its code there."""
        key = (cluster[0].letters, id(cluster[0].typeface), *_offsets(cluster))
        if key not in self._places:
            if not self._fonts or len(self._fonts[-1]) == _MOST_CODES:
                self._fonts.append([])
            self._places[key] = (len(self._fonts) - 1, len(self._fonts[-1]))
            self._fonts[-1].append(cluster)
        number, code = self._places[key]
        return f"G{number}", code

    def addObjects(self, document: Any) -> None:  # noqa: ANN401, N802 - reportlab's name, without types
        """Write the fonts; reportlab calls this when the last page is there."""
        fonts = document.idToObject["BasicFonts"].dict
        fonts.clear()  # reportlab begins with a Helvetica that nothing here is written in
        names = (f"letter.{number}" for number in count())
        for number, held in enumerate(self._fonts):
            drawings = [
                document.Reference(PDFStream(content=_drawing(cluster)), next(names)) for cluster in held
            ]
            fonts[f"G{number}"] = document.Reference(_font(document, held, drawings), f"letters.{number}")


def width(cluster: Cluster) -> int:
    """Give how far a cluster moves the place of the next, by the font alone, whole 1/1000 em."""
    return round(sum(glyph.advance for glyph in cluster))


def _offsets(cluster: Cluster) -> tuple[tuple[int, float, float], ...]:
    start = cluster[0]
    return tuple((glyph.index, round(glyph.x - start.x, 1), glyph.y - start.y) for glyph in cluster)


def _drawing(cluster: Cluster) -> str:
    typeface = cluster[0].typeface
    boxes, curves = [], []
    for index, x, y in _offsets(cluster):
        left, bottom, right, top = typeface.box(index)
        boxes.append((left + x, bottom + y, right + x, top + y))
        if outline := typeface.outline(index):
            curves.append(f"q 1 0 0 1 {x:g} {y:g} cm {outline} f Q")
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    box = f"{min(lefts):g} {min(bottoms):g} {max(rights):g} {max(tops):g}"
    return " ".join([f"{width(cluster)} 0 {box} d1", *curves])


def _font(document: Any, held: list[Cluster], drawings: list[Any]) -> PDFDictionary:  # noqa: ANN401
    names = [f"g{code}" for code in range(len(held))]
    encoding = {"Type": PDFName("Encoding"), "Differences": PDFArray([0, *map(PDFName, names)])}
    return PDFDictionary(
        {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type3"),
            "FontBBox": PDFArray([0, 0, 0, 0]),  # all zero: a reader looks at each glyph
            "FontMatrix": PDFArray([1 / EM, 0, 0, 1 / EM, 0, 0]),
            "CharProcs": PDFDictionary(dict(zip(names, drawings, strict=True))),
            "Encoding": PDFDictionary(encoding),
            "FirstChar": 0,
            "LastChar": len(held) - 1,
            "Widths": PDFArray([width(cluster) for cluster in held]),
            "Resources": PDFDictionary({}),
            "ToUnicode": document.Reference(PDFStream(content=_to_unicode(held)), None),
        }
    )


def _to_unicode(held: list[Cluster]) -> str:
    """Say what each code is in letters (ISO 32000-1, 9.10.3; Adobe Technical Note 5014)."""
    lines = [
        f"<{code:02X}> <{cluster[0].letters.encode('utf-16-be').hex().upper()}>"
        for code, cluster in enumerate(held)
        if cluster[0].letters
    ]
    blocks = [lines[at : at + _BLOCK] for at in range(0, len(lines), _BLOCK)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CMapName /Dossard def /CMapType 2 def",
            "1 begincodespacerange <00> <FF> endcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )
