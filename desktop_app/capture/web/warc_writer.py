"""The library's WARC writer without its temporary files, which are never closed; bodies are bounded by who writes."""

from __future__ import annotations

import io

from warcio.warcwriter import WARCWriter


class MemoryWriter(WARCWriter):  # type: ignore[misc]
    """Computes digests in memory."""

    @classmethod
    def _create_temp_file(cls) -> io.BytesIO:
        return io.BytesIO()
