"""python -m tests.bench.peer_qt_pdf FOLDER: the words of FOLDER/words.txt as a PDF by Qt, as a program of its own."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    application = QGuiApplication([])
    text = (folder / "words.txt").read_text("utf-8")
    began = sum(os.times()[:2])
    writer = QPdfWriter(str(folder / "qt.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Sans", 9))
    document.setPlainText(text)
    document.print_(writer)
    del writer
    print(json.dumps({"cpu": sum(os.times()[:2]) - began}))
