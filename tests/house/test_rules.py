"""The house's own rules: size of files and functions, who may write files, no hosts in the lock, true documents."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from desktop_app import files
from desktop_app.cli import attest
from desktop_app.storage import database

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(p for room in ("archive_schema", "desktop_app") for p in (ROOT / room).rglob("*.py"))
BUILDING = sorted((ROOT / "resources" / "packaging").rglob("*.py"))
WRITERS = {"mkdir", "unlink", "rename", "rmdir", "write_text", "write_bytes", "touch", "symlink_to", "hardlink_to"}

CODE = re.compile(r"[a-z]+(-[a-z]+)*")
ERRORS = {"AppError", "InputError", "EnvironmentFaultError", "EvidenceError", "UsageError", "_refusal", "_refused"}


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_files_and_functions_stay_small() -> None:
    too_long: list[str] = []
    for path in (*SOURCES, *BUILDING):
        text = path.read_text("utf-8")
        too_long += [_named(path)] if text.count("\n") > 400 else []
        long = (f.name for f in functions(ast.parse(text)) if (f.end_lineno or 0) - f.lineno > 40)
        too_long += [f"{_named(path)}: {name}" for name in long]
    assert too_long == []


def test_only_files_py_changes_the_file_system() -> None:
    assert [_named(path) for path in SOURCES if path.name != "files.py" and _writes(path)] == []


def _writes(path: Path) -> set[str]:
    found = [n.func for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)]
    attributes = [f for f in found if isinstance(f, ast.Attribute)]
    # tagging.unlink takes a link back; it is no file operation
    calls = {f.attr for f in attributes if not (isinstance(f.value, ast.Name) and f.value.id == "tagging")}
    return WRITERS & calls


def test_the_lock_names_no_host() -> None:
    assert not re.search(r"https?://|--index-url|--find-links", (ROOT / "requirements.lock").read_text("utf-8"))


def test_commands_in_the_documents_exist() -> None:
    documents = [ROOT / "README.md", *(ROOT / "resources" / "docs").rglob("*.md")]
    named = {verb for d in documents for verb in re.findall(r"^\s*attest ([a-z-]+) ", d.read_text("utf-8"), re.M)}
    assert named <= set(attest.commands)
    assert named, "the README shows no command"


def test_the_readme_begins_with_demo_and_test() -> None:
    commands = re.findall(r"^(python3 dev\.py \w+)", (ROOT / "README.md").read_text("utf-8"), re.M)
    assert commands[:2] == ["python3 dev.py demo", "python3 dev.py test"]


def raised_codes() -> set[str]:
    """The first argument of every error that the source makes, also of those made through a small function."""
    found = {"usage"}
    for path in SOURCES:
        for call in (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            first = call.args[0] if call.args else None
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                if name in ERRORS and CODE.fullmatch(first.value):
                    found.add(first.value)
                elif name == "refused" and path.parent.name in ("sharing", "services"):
                    found.add(f"shared-file-{first.value}")
    return found


def tables_of_codes() -> set[str]:
    """Codes that stand in tables: the file system's and the database's faults."""
    return {*files._SENTENCES, *(code for _mark, code, _message, _advice in database._FAULTS)}


def test_every_error_code_is_documented_and_every_documented_code_is_raised() -> None:
    text = (ROOT / "resources" / "docs" / "error-codes.md").read_text("utf-8")
    documented = re.findall(r"^\* `([a-z-]+)`", text, re.M)
    assert documented == sorted(set(documented))
    raised = raised_codes() | tables_of_codes() | {"cancelled"}
    assert raised - set(documented) == set()
    assert set(documented) - raised == set()
