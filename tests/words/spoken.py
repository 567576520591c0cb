"""What the window can say, read from its source: every English text with the modules that say it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.words.vocabulary import NO_WORDS, VOCABULARY

ROOT = Path(__file__).parents[2]
_WINDOW = ROOT / "desktop_app"
_SPEAKS = frozenset(("words", "_words", "w"))
_FAULTS = frozenset(
    ("AppError", "InputError", "EnvironmentFaultError", "EvidenceError", "_refusal", "refused", "refuse")
)
_UNDER = frozenset(("message", "advice", "_SENTENCES", "_ADVICE"))
_OF_THE_WORKER = "capture/web/worker/window.py"
_NOT_HEARD = frozenset(("cli.py", "commands"))
_SENTENCE = re.compile(r"[A-Z“{].*[a-z]{2}|.*[a-z] [a-z{]", re.DOTALL)
"""What reads like words for a person: a capital and letters after it, or several words."""
_KEYS = re.compile(r"(Ctrl|Alt|Shift)\+|.*\(\*\.|\w+\[")


def spoken() -> dict[str, list[str]]:
    """English text: modules that say it, in the order of modules and of their lines; the vocabularies at the end."""
    found: dict[str, list[str]] = {}
    for path in sorted([*(_WINDOW / "ui").rglob("*.py"), _WINDOW / "app.py", _WINDOW / _OF_THE_WORKER]):
        for text in said_in(path.read_text("utf-8")):
            found.setdefault(text, []).append(path.relative_to(ROOT).as_posix())
    for path in sorted(_WINDOW.rglob("*.py")):
        if path.relative_to(_WINDOW).parts[0] not in _NOT_HEARD:
            for text in faults_in(path.read_text("utf-8")):
                found.setdefault(text, []).append(path.relative_to(ROOT).as_posix())
    for place, texts in VOCABULARY.items():
        for text in texts:
            found.setdefault(text, []).append(place)
    return {text: list(dict.fromkeys(places)) for text, places in found.items() if text}


def said_in(source: str) -> Iterator[str]:
    """Texts of one module. Where it says what stands in a table of its own, every text of the module that reads like words."""
    tree = ast.parse(source)
    nodes = sorted((node for node in ast.walk(tree) if isinstance(node, ast.Call)), key=_place)
    calls = [call.args[0] for call in nodes if call.args and _speaks(call.func)]
    texts = [text for call in calls for text in _texts(call)]
    if any(not list(_texts(call)) for call in calls):
        texts += [text for text in _constants(tree) if _SENTENCE.match(text) and not _KEYS.match(text)]
    yield from (text for text in texts if text not in NO_WORDS)


def _place(node: ast.expr) -> tuple[int, int]:
    return node.lineno, node.col_offset


def faults_in(source: str) -> Iterator[str]:
    """What a module's errors and findings say: literal sentences, templates of `Sentence`, and those that wait under the names `message` and `advice`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _FAULTS:
            said = node.args[1 : 2 if getattr(node.func, "id", "") == "refused" else 3]
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Sentence":
            said = node.args[:1]
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
            said = [*node.args[:2], *node.args[3:]]
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in _UNDER:
            said = list(node.value.values) if isinstance(node.value, ast.Dict) else [node.value]
        else:
            continue
        yield from (text for part in said for text in _texts(part))


def _speaks(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in _SPEAKS


def _texts(said: ast.expr) -> Iterator[str]:
    """A literal text; all of a choice."""
    if isinstance(said, ast.Constant) and isinstance(said.value, str):
        yield said.value
    elif isinstance(said, ast.IfExp):
        yield from _texts(said.body)
        yield from _texts(said.orelse)
    elif isinstance(said, ast.Subscript) and isinstance(said.value, ast.Dict):
        for value in said.value.values:
            yield from _texts(value)


def _constants(tree: ast.Module) -> Iterator[str]:
    """Texts of a module, without those that describe it and without pieces of longer ones."""
    left_out = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    left_out |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out:
            yield node.value
