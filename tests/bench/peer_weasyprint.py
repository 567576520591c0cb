"""python -m tests.bench.peer_weasyprint FOLDER: the words of FOLDER/words.txt as a PDF by WeasyPrint, where it is installed."""

from __future__ import annotations

import html
import importlib
import json
import os
import sys
from pathlib import Path

_STYLE = "@page{size:A4;margin:20mm}body{font:9.5pt/14pt 'Noto Sans',sans-serif}p{margin:0 0 5pt}"

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    weasyprint = importlib.import_module("weasyprint")
    lines = (folder / "words.txt").read_text("utf-8").splitlines()
    body = "".join(f"<p>{html.escape(line)}</p>" for line in lines if line.strip())
    began = sum(os.times()[:2])
    weasyprint.HTML(string=f"<style>{_STYLE}</style>{body}").write_pdf(str(folder / "weasyprint.pdf"))
    print(json.dumps({"cpu": sum(os.times()[:2]) - began}))
