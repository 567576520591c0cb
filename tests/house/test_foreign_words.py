"""What comes from a page is never markup of the window, and the web engine has one home in it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "desktop_app" / "ui"
SOURCES = sorted(UI.rglob("*.py"))
OURS = {"plain_tip", "words", "_words", "w"}
"""What is called for words of our own, or for words of others without their markup."""
NAMES = {"name", "words", "said", "way", "sha256", "entry", "shown", "keys"}
"""Variables that hold words of our own where a tool tip is set, hashes, and what `plain_tip` gave."""
ENGINE = ("desktop_app/ui/as_captured/web/", "desktop_app/ui/as_captured/isolation.py", "desktop_app/capture/web/")


def tips(path: Path) -> Iterator[ast.expr]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setToolTip":
            yield node.args[-1]


def ours(said: ast.expr) -> bool:
    """Whether these are words that Qt may read markup in."""
    if isinstance(said, ast.IfExp):
        return ours(said.body) and ours(said.orelse)
    if isinstance(said, ast.JoinedStr):
        return all(ours(part.value) for part in said.values if isinstance(part, ast.FormattedValue))
    if isinstance(said, ast.Call):
        return (said.func.attr if isinstance(said.func, ast.Attribute) else getattr(said.func, "id", "")) in OURS
    name = said.attr if isinstance(said, ast.Attribute) else getattr(said, "id", "")
    return isinstance(said, ast.Constant) or name in NAMES


def test_tool_tips_escape_what_is_not_ours() -> None:
    assert [(path.name, ast.unparse(said)) for path in SOURCES for said in tips(path) if not ours(said)] == []


def test_the_rule_sees_a_hole() -> None:
    assert not ours(ast.parse("row.tip or cell", mode="eval").body)
    assert not ours(ast.parse("view.row.title", mode="eval").body)
    assert ours(ast.parse("plain_tip(view.row.title) if long else ''", mode="eval").body)


def test_the_web_engine_has_one_home_in_the_window() -> None:
    """Whoever started it elsewhere would start it with a network."""
    found = []
    for path in sorted((ROOT / "desktop_app").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            modules = (
                [a.name for a in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            if any("WebEngine" in module for module in modules) and not name.startswith(ENGINE):
                found.append(name)
    assert found == []


def test_only_the_gate_starts_it() -> None:
    """The modules that need it are imported after `start_engine`, inside a function."""
    for path in (UI / "as_captured").glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ImportFrom):
                assert "as_captured.web" not in (node.module or ""), path.name
