"""python -m tests.bench.report_own FOLDER EXHIBITS: Attest's report of made-up content, as a program of its own."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from desktop_app.report.build import build_report
from tests.bench.report_made import OnDisk, made
from tests.bench.search_memory import private_megabytes

if __name__ == "__main__":
    folder, exhibits = Path(sys.argv[1]), int(sys.argv[2])
    content = made(exhibits)
    previews = {path.stem: OnDisk(path) for path in (folder / "pictures").glob("*.jpg")}
    before, began = private_megabytes(), sum(os.times()[:2])
    built = build_report(content, previews, folder / "own.pdf")
    cpu = sum(os.times()[:2]) - began
    told = {"cpu": cpu, "pages": built.pages, "megabytes": private_megabytes(), "megabytes_before": before}
    print(json.dumps(told))
