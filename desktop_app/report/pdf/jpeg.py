"""Pictures in the file: JPEGs as they are, their bytes read when the file is written and not kept before."""

from __future__ import annotations

import hashlib
import io
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfutils

from desktop_app.rows.pictures import Preview

_COLOURS = {1: "DeviceGray", 3: "DeviceRGB"}


def draw_jpeg(canvas: Any, shown: Preview, box: tuple[float, float, float, float]) -> None:
    """A picture at (left, bottom, width, height) in points. The same bytes are in the file once.

    ValueError for a JPEG of other colours than grey or RGB: a preview is one of those.
    """
    data = shown.jpeg
    name = f"jpeg-{hashlib.sha256(data).hexdigest()[:32]}"
    document = canvas._doc
    known = document.getXObjectName(name)
    if known not in document.idToObject:
        document.Reference(_Picture(data, shown), known)
        document.addForm(name, document.idToObject[known])
    left, bottom, width, height = box
    canvas.saveState()
    canvas.translate(left, bottom)
    canvas.scale(width, height)
    canvas._code.append(f"/{known} Do")
    canvas.restoreState()
    canvas._formsinuse.append(name)


class _Picture(pdfdoc.PDFObject):  # type: ignore[misc]
    """The picture as an object of the file."""

    def __init__(self, data: bytes, shown: Preview) -> None:
        self._width, self._height, components = pdfutils.readJPEGInfo(io.BytesIO(data))[:3]
        if components not in _COLOURS:
            raise ValueError(f"a preview is grey or RGB, not of {components} colours")
        self._colour, self._shown = _COLOURS[components], shown

    def format(self, document: Any) -> bytes:
        """The dictionary and the bytes, which are read now."""
        stream = pdfdoc.PDFStream(content=self._shown.jpeg)
        values = {
            "Type": pdfdoc.PDFName("XObject"), "Subtype": pdfdoc.PDFName("Image"), "Width": self._width,
            "Height": self._height, "BitsPerComponent": 8, "ColorSpace": pdfdoc.PDFName(self._colour),
            "Filter": pdfdoc.PDFArray([pdfdoc.PDFName("DCTDecode")]),
        }  # fmt: skip
        for key, value in values.items():
            stream.dictionary[key] = value
        formatted: bytes = stream.format(document)
        return formatted
