"""The English sentences in the rooms below the faces, read from the code that says them."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from tests.helpers.events import ROOT

ROOMS = ("core", "db", "hardware", "services", "printing", "security")

# said before a face opens, on the command line, or in the log only
NOT_ON_A_FACE = (
    "core/barcode.py",
    "core/chipcode.py",
    "core/colour.py",
    "core/numbers.py",
    "core/tables.py",
    "db/engine.py",
    "db/event_pool.py",
    "db/exports.py",
    "db/migrate.py",
    "db/migrations/",
    "db/purge.py",
    "db/scrub.py",
    "db/results.py",
    "db/revision.py",
    "db/roster/",
    "db/schema.py",
    "db/back_tables.py",
    "hardware/addresses.py",
    "hardware/discovery.py",
    "hardware/chips/gen2.py",
    "hardware/chips/passwords.py",
    "hardware/chips/settings.py",
    "hardware/llrp/specs.py",
    "hardware/m100/commands.py",
    "hardware/virtual/llrp_reader.py",
    "hardware/virtual/llrp_work.py",
    "hardware/virtual/m100_module.py",
    "hardware/virtual/m100_work.py",
    "hardware/ipp/writing.py",
    "hardware/registry.py",
    "hardware/settings.py",
    "hardware/sound/",
    "hardware/virtual/bus.py",
    "hardware/virtual/press.py",
    "hardware/virtual/server.py",
    "hardware/tspl/jobs.py",
    "hardware/zpl/formats.py",
    "printing/archive.py",
    "printing/codes/",
    "printing/design/",
    "printing/fonts.py",
    "printing/labels.py",
    "printing/page.py",
    "printing/parts.py",
    "printing/pdf/",
    "printing/pictures/",
    "printing/proving.py",
    "printing/renderer.py",
    "printing/shapes.py",
    "printing/shaping.py",
    "printing/sheets.py",
    "security/",
    "services/bibs/ahead.py",
    "services/bibs/sample.py",
    "services/bibs/worst_cases.py",
    "services/exports/chip_",
    "services/exports/csv_file.py",
    "services/visits/headless.py",
    "services/visits/timing.py",
)
FILLER = "7"
_FEWEST_BLANKS = 2
_BRACE = re.compile(r"\{[^{}]*\}")


def heard() -> Iterator[tuple[str, str]]:
    """Give (place, sentence) for every text of three words or more; a filler stands for what varies."""
    for room in ROOMS:
        for file in sorted((ROOT / "kiosk" / room).rglob("*.py")):
            name = str(file.relative_to(ROOT / "kiosk"))
            if not name.startswith(NOT_ON_A_FACE):
                yield from _said_in(file, name)


def _said_in(file: Path, name: str) -> Iterator[tuple[str, str]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    module = importlib.import_module("kiosk." + name.removesuffix(".py").replace("/", "."))
    unsaid = {id(node) for node in _unsaid(tree)}
    for node in ast.walk(tree):
        if id(node) not in unsaid and (words := _words(node, module)).count(" ") >= _FEWEST_BLANKS:
            yield f"{name}:{node.lineno}", words


def _unsaid(tree: ast.AST) -> Iterator[ast.AST]:
    """Give docstrings, the pieces within f-strings, and types written as texts."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as docstring):
                yield docstring
            case ast.JoinedStr():
                yield from (inner for inner in ast.walk(node) if inner is not node)
            case ast.FunctionDef() | ast.AnnAssign():
                for kind in (getattr(node, "returns", None), getattr(node, "annotation", None)):
                    yield from ast.walk(kind) if kind else ()
                if isinstance(node, ast.FunctionDef):
                    arguments = [*node.args.args, *node.args.kwonlyargs]
                    yield from (n for a in arguments if a.annotation for n in ast.walk(a.annotation))


def _words(node: ast.AST, module: ModuleType) -> str:
    match node:
        case ast.Constant(value=str() as words):
            return _BRACE.sub(FILLER, words)
        case ast.JoinedStr(values=values):
            return "".join(_piece(value, module) for value in values)
        case _:
            return ""


def _piece(node: ast.expr, module: ModuleType) -> str:
    match node:
        case ast.Constant(value=str() as words):
            return words
        case ast.FormattedValue(value=ast.Name(id=name)) if isinstance(getattr(module, name, None), str):
            return getattr(module, name)
        case _:
            return FILLER
