"""Bring the .ts files of the window in step with its code, compile them, and say what waits for a translator."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

from tests.words.linguist import FORMS, in_step, is_counted, read_ts, write_ts
from tests.words.spoken import ROOT, spoken

FOLDER = ROOT / "resources" / "i18n" / "window"


def main() -> int:
    """0 when nothing waits; 1 when a text has no translation yet; 4 when Qt's compiler does not run."""
    said = spoken()
    waiting: dict[str, list[str]] = {}
    for language in FORMS:
        path = FOLDER / f"attest_{language}.ts"
        here = said if language != "en" else {text: places for text, places in said.items() if is_counted(text)}
        messages = in_step(language, read_ts(path), here)
        path.write_text(write_ts(language, messages), "utf-8")
        gone = sum(one.state == "vanished" for one in messages)
        new = [one.source for one in messages if one.state == "unfinished"]
        print(f"{path.name}: {len(messages) - gone} texts, {len(new)} to translate, {gone} vanished")
        for source in new:
            waiting.setdefault(source, []).append(language)
        if not compiled(path):
            return 4
    for source, languages in waiting.items():
        print(f"{' '.join(languages)}: {source}")
    return 1 if waiting else 0


def compiled(path: Path) -> bool:
    """Whether Qt's own compiler made the .qm beside a .ts."""
    suffix = ".exe" if sys.platform == "win32" else ""
    compiler = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    call = [str(compiler), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
    if subprocess.run(call, check=False).returncode == 0:
        return True
    print(f"{path.name} was not compiled: {compiler} did not run.", file=sys.stderr)
    return False


if __name__ == "__main__":
    sys.exit(main())
