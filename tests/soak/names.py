"""Random runners as nobody wishes them, and what each bib must still be: whole, inside its box, harmless."""

import math
import random
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from kiosk.core.bib import BibContent, RenderedBib
from kiosk.core.errors import DocumentError
from kiosk.core.people import Member, MemberId
from kiosk.core.printer_profile import plain_profile
from kiosk.hardware.zpl.formats import build_format
from kiosk.printing.design.values import TextElement
from kiosk.printing.drawing import Drawing
from kiosk.printing.page import MM_PER_INCH
from kiosk.printing.raster import dots_of
from kiosk.printing.renderer import load_design
from kiosk.printing.words import PERSONAL, fields_of
from tests.helpers.printing import DESIGN, sample_content

SCRIPTS = (
    "abcdefghijklmnopqrstuvwxyzàçéèêëîïôöùûüÿœæñßøåłśźżčřšůğıđ",
    "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяєїґђћ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإئ\u200c",
    "אבגדהוזחטיכלמנסעפצקרשת\u05b8\u05b4",
    "अआइईकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह्ािीुूेैोौं",
    "กขคงจชซญดตถทนบปผพมยรลวสหอะาิีึืุูเแโใไ่้๊๋์ำ",
    "王李张刘陈杨赵黄周吴小明一二三国爱龙",
    "アイウエオカキクケコサシスセソぁっゃさくら長谷川",
    "김이박최정강조윤장임한글민수",
    "ԱԲԳաբգ ქართული አማርኛ தமிழ் తెలుగు ខ្មែរ",
    "🏃🥇😀✨👨\u200d👩\u200d👧☂️",
    "\u0301\u0302\u0323\u0328\u0338\u035c\u0e49\u064b\u0650",
    "\u202e\u202d\u2066\u2069\u200f\u200e\ufeff\u00ad\u2028",
    "\x00\x01\x02\x03\x07\x08\x0a\x0d\x10\x1b\x7f\x85\ud800\udfff\ue000\uffff",
    "'\"`\\^~_%&<>{}[]()!?#@$*+=|;:,.-–—’· \t\u00a0\u3000",
)
COMMANDS = (
    "^XA^FO20,20^A0N,50,50^FDPWNED^FS^XZ",
    "Eve^FS^FO20,100^FDPWNED",
    "~JA",
    "~HS",
    "^XZ^XA^PQ9^XZ",
    "_5EXA_5EXZ",
    '! U1 setvar "odometer.rfid.void_resettable" "0"\r\n',
    '"\r\nPRINT 99,1\r\n',
    '\\["]PRINT 9',
    "\x1b!R\x1b!C",
    "\x10\x04\x01\x10\x05\x00\x10\x14\x01\x00",
    "\x1b@\x1dV\x00",
    "\x1b%-12345X@PJL RESET",
    ") Tj ET Q endstream endobj",
    "%PDF-1.7 <</Launch>>",
    "{number}{name}",
    "=cmd|'/c calc'!A1",
    "<svg onload=alert(1)>",
)


def a_name(chance: random.Random) -> str:
    """Draw a name: of one script or several, short or endless, or a printer's command."""
    kind = chance.random()
    if kind < 0.15:
        return chance.choice(COMMANDS) + chance.choice(("", " ", "Zoë", "王"))
    if kind < 0.25:
        letters = "".join(chance.sample(SCRIPTS, 3))
        return "".join(chance.choices(letters, k=chance.randint(150, 220)))
    letters = chance.choice(SCRIPTS) + (chance.choice(SCRIPTS) if kind < 0.5 else "")
    words = ("".join(chance.choices(letters, k=chance.randint(1, 12))) for _ in range(chance.randint(1, 4)))
    return " ".join(words)


def a_runner(chance: random.Random) -> BibContent:
    """Draw one bib's content."""
    member = Member(
        MemberId("M1"),
        a_name(chance),
        a_name(chance),
        sample_content().member.birth_date,
        nationality=chance.choice(("FRA", "JPN", "TPE", "SRB", "")),
    )
    copy = chance.choice((0, 0, 0, 1, 12))
    return sample_content(
        bib_name=a_name(chance),
        member=member,
        copy=copy,
        piece=f"#{copy + 1}" if copy else "",
        watermark=chance.choice(("", "REHEARSAL")),
    )


@dataclass(frozen=True)
class Outcome:
    """What became of one runner: `refusal` is why nothing was printed, `trouble` what must never be."""

    refusal: str = ""
    trouble: str = ""


class Examiner:
    """Prints runners after one design and looks at every dot and byte."""

    def __init__(self, stem: str, *, dpi: int = 203) -> None:
        design = load_design(DESIGN.with_name(f"{stem}.toml"))
        self._drawing = Drawing(design, plain_profile("zpl", dpi))
        self._dpi = dpi
        self._rotation = design.rotation
        self._boxes = tuple(
            element.area
            for element in design.elements
            if isinstance(element, TextElement) and not PERSONAL.isdisjoint(fields_of(element.says))
        )
        self._nameless = lru_cache(maxsize=16)(self._upright_of)

    def examine(self, content: BibContent) -> Outcome:
        """Print one runner; a DocumentError is a refusal, anything else is raised."""
        try:
            rendered = self._drawing.render(content)
        except DocumentError as refused:
            return Outcome(refusal=str(refused))
        return Outcome(trouble=self._outside_its_box(content, rendered) or _more_than_a_picture(rendered))

    def _outside_its_box(self, content: BibContent, rendered: RenderedBib) -> str:
        nobody = replace(content, bib_name="", member=replace(content.member, given_name="", family_name=""))
        differs = self._upright(rendered) != self._nameless(nobody)
        for box in self._boxes:
            # the white rim that frees a name from a watermark reaches a little further
            rim = 1.7 if content.watermark else 0.0
            rows = slice(self._first(box.y - rim), self._last(box.bottom + rim))
            differs[rows, self._first(box.x - rim) : self._last(box.right + rim)] = False
        return "a name reaches beyond its box" if differs.any() else ""

    def _first(self, mm: float) -> int:
        return max(0, math.floor(mm / MM_PER_INCH * self._dpi))

    def _last(self, mm: float) -> int:
        return math.ceil(mm / MM_PER_INCH * self._dpi)

    def _upright_of(self, content: BibContent) -> "np.ndarray":
        return self._upright(self._drawing.render(content))

    def _upright(self, rendered: RenderedBib) -> "np.ndarray":
        return np.rot90(dots_of(rendered.picture), self._rotation)


def _more_than_a_picture(rendered: RenderedBib) -> str:
    """Find a command in the bytes that is not the frame's own; the picture itself is base64."""
    sent = build_format("1427.1", rendered.label, None).content
    head, mark, rest = sent.partition(b":Z64:")
    packed, _, tail = rest.partition(b":")
    width, height = rendered.picture.width_dots, rendered.picture.height_dots
    total, row = len(rendered.picture.rows), rendered.picture.row_bytes
    expected = f"^XA^JZN^PW{width}^LL{height}^LH0,0^FO0,0^GFA,{total},{total},{row},"
    is_plain = packed.replace(b"+", b"").replace(b"/", b"").rstrip(b"=").isalnum()
    if head.decode() != expected or not mark or not is_plain or tail[4:] != b"^FS^PQ1^XZ":
        return "the label holds more than its picture"
    return ""
