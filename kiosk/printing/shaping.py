"""From the letters of a text to glyphs at their places, for every script that our fonts have."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import uharfbuzz as hb
from anyascii import anyascii

from kiosk.printing.bidi_runs import embedding_levels, visual_order
from kiosk.printing.fonts import Face, Fontbook, Typeface

_JOINERS = frozenset("\u200c\u200d")  # Persian and the scripts of India spell with them
_DROPPED = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
_SYMBOLS = frozenset(("So", "Sk", "Me"))


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph at its place on the baseline, 1/1000 em from the start of the text.

    Attributes:
        advance: from here to the next glyph by the font alone, 1/1000 em.
        letters: what it stands for; empty where the glyph before stands for them too.
    """

    typeface: Typeface
    index: int
    x: float
    y: float
    advance: float
    letters: str


@dataclass(frozen=True, slots=True)
class ShapedText:
    """A text as glyphs, from left to right.

    Attributes:
        words: what is written, in reading order.
        left, bottom, right, top: what the ink covers, 1/1000 em, y upwards; all 0 without ink.
        cap_height: height of a capital letter of the face, 1/1000 em.
        replaced: characters that no font has, with what stands for them.
    """

    words: str
    glyphs: tuple[Glyph, ...]
    left: float
    bottom: float
    right: float
    top: float
    cap_height: float
    replaced: tuple[tuple[str, str], ...] = ()

    @property
    def has_ink(self) -> bool:
        """Tell whether there is anything to see."""
        return self.right > self.left and self.top > self.bottom


class Shaper:
    """Shapes texts and remembers the last ones, since most words of a bib are those of the bib before."""

    def __init__(self, fontbook: Fontbook) -> None:
        self._fontbook = fontbook
        self._shape_or_remember = lru_cache(maxsize=128)(self._shape)

    def shape(self, text: str, face: Face, *, is_personal: bool = False, language: str = "") -> ShapedText:
        """Shape a text.

        Args:
            text: any; what is not to be seen is dropped, what no font has is written in Latin letters.
            face: weight and width.
            is_personal: do not remember it, for it names somebody who is gone soon.
            language: of the reader where letters differ by it (BCP 47: `zh-Hant`, `ja`, `sr`), or empty.
        """
        shape = self._shape if is_personal else self._shape_or_remember
        return shape(text, face, language)

    def _shape(self, text: str, face: Face, language: str) -> ShapedText:
        chain = _Chain(self._fontbook, face)
        words, replaced = _drawable(tidy(text), chain)
        tongue = language or _guessed_language(words)
        runs = [
            (level, _run_glyphs(piece, typeface, level=level, language=tongue))
            for level, typeface, piece in _itemised(words, chain)
        ]
        glyphs: list[Glyph] = []
        at = 0.0
        for run, advance in visual_order(runs):
            # in tenths, which a font and a curve in a PDF can both say exactly
            glyphs += [
                Glyph(one.typeface, one.index, round(one.x + at, 1), one.y, one.advance, one.letters)
                for one in run
            ]
            at += advance
        left, bottom, right, top = _ink(glyphs)
        return ShapedText(
            words, tuple(glyphs), left, bottom, right, top, chain.base.cap_height, tuple(replaced.items())
        )


class _Chain:
    """The fonts of one face; each letter's font is looked up once."""

    def __init__(self, fontbook: Fontbook, face: Face) -> None:
        self._fontbook = fontbook
        self._face = face
        self._known: dict[str, Typeface | None] = {}
        self.base = fontbook.base(face)

    def font_of(self, character: str) -> Typeface | None:
        if character not in self._known:
            self._known[character] = self._fontbook.typeface_of(character, self._face)
        return self._known[character]


def _guessed_language(text: str) -> str:
    """Tell Japanese and Korean from Chinese, whose signs are drawn a little otherwise (Unicode 15, 18.1)."""
    if any("\u3040" <= character <= "\u30ff" for character in text):
        return "ja"
    if any("\uac00" <= character <= "\ud7a3" for character in text):
        return "ko"
    return "zh-Hans" if any("\u2e80" <= character <= "\u9fff" for character in text) else ""


def tidy(text: str) -> str:
    """Compose accents, make every space one blank, and drop what is not a visible character.

    Marks that turn the direction of writing are dropped too: a name must not reorder its neighbours.
    """
    spaced = "".join(" " if character.isspace() else character for character in text)
    kept = "".join(c for c in spaced if c in _JOINERS or unicodedata.category(c) not in _DROPPED)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _drawable(text: str, chain: _Chain) -> tuple[str, dict[str, str]]:
    """Replace what no font has by Latin letters; signs such as emoji have none and are left out."""
    replaced: dict[str, str] = {}
    pieces = []
    for character in text:
        if character in _JOINERS or chain.font_of(character):
            pieces.append(character)
            continue
        if character not in replaced:
            is_symbol = unicodedata.category(character) in _SYMBOLS
            replaced[character] = "" if is_symbol else _latin(character, chain)
        pieces.append(replaced[character])
    return " ".join("".join(pieces).split()), replaced


def _latin(character: str, chain: _Chain) -> str:
    return "".join(letter for letter in anyascii(character) if chain.font_of(letter))


def _itemised(text: str, chain: _Chain) -> Iterator[tuple[int, Typeface, str]]:
    """Cut a text into pieces of one direction and one font, in reading order."""
    piece, before = "", (0, chain.base)
    for character, level in zip(text, embedding_levels(text), strict=True):
        # a blank, a mark and a joiner stay with the letter before them where its font has them
        clings = piece and (character in _JOINERS or (not character.isalnum() and before[1].has(character)))
        typeface = before[1] if clings else (chain.font_of(character) or chain.base)
        if piece and (level, typeface) != before:
            yield *before, piece
            piece = ""
        piece, before = piece + character, (level, typeface)
    if piece:
        yield *before, piece


def _run_glyphs(text: str, typeface: Typeface, *, level: int, language: str) -> tuple[list[Glyph], float]:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.guess_segment_properties()
    if language:
        buffer.language = language
    hb.shape(typeface.font, buffer)
    glyphs, at = [], 0.0
    letters = _letters(text, [info.cluster for info in buffer.glyph_infos])
    for info, position, meant in zip(buffer.glyph_infos, buffer.glyph_positions or (), letters, strict=True):
        advance = typeface.font.get_glyph_h_advance(info.codepoint)
        x, y = at + position.x_offset, float(position.y_offset)
        glyphs.append(Glyph(typeface, info.codepoint, x, y, advance, meant))
        at += position.x_advance
    return glyphs, at


def _letters(text: str, clusters: list[int]) -> list[str]:
    """Give the letters that each glyph stands for: those of its cluster, at the cluster's first glyph."""
    ends = dict(pairwise([*sorted(set(clusters)), len(text)]))
    seen: set[int] = set()
    letters = []
    for cluster in clusters:
        letters.append("" if cluster in seen else text[cluster : ends[cluster]])
        seen.add(cluster)
    return letters


def _ink(glyphs: list[Glyph]) -> tuple[float, float, float, float]:
    boxes = [(glyph.x, glyph.y, box) for glyph in glyphs if any(box := glyph.typeface.box(glyph.index))]
    if not boxes:
        return 0.0, 0.0, 0.0, 0.0
    return (
        min(x + box[0] for x, _, box in boxes),
        min(y + box[1] for _, y, box in boxes),
        max(x + box[2] for x, _, box in boxes),
        max(y + box[3] for _, y, box in boxes),
    )
