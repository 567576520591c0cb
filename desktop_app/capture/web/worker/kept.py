"""What of the recorded answers becomes a file of the capture: the page as received, pictures, media, downloads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from desktop_app import files
from desktop_app.capture.web.worker.exchanges import Hop
from desktop_app.capture.web.worker.recording import status_of, wire_headers
from desktop_app.capture.web.worker.redaction import clean_address
from desktop_app.capture.web.worker_report import ReportedFile, Role

_SHOWN = ("image/", "video/", "audio/", "application/pdf")
_PAGES = ("text/html", "text/plain", "text/xml", "application/xhtml+xml", "application/xml", "application/json")
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
MAX_KEPT = 1_000
MAX_DOWNLOADS = 20


def header(hop: Hop, name: str) -> str:
    """The first header of that name in an answer, "" if absent."""
    return next((value for key, value in wire_headers(hop) if key.lower() == name), "")


def mime_of(hop: Hop) -> str:
    """What the server calls it, without parameters."""
    return header(hop, "content-type").split(";")[0].strip().lower()[:100]


def name_of(address: str) -> str:
    """The last part of an address's path, "" for none."""
    try:
        return unquote(urlsplit(address).path.rsplit("/", 1)[-1])[:200]
    except ValueError:
        return ""


class Kept:
    """Files in the capture's folder. `documents`: the hops of the main frame, by id, in order."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.documents: dict[str, list[Hop]] = {}
        self._files: dict[str, tuple[ReportedFile, bool]] = {}
        self.left_out = 0

    def document(self, hop: Hop) -> None:
        """A hop of the main frame; the bodies of the last few pages alone are held."""
        self.documents.setdefault(hop.id, []).append(hop)
        for old in list(self.documents)[:-3]:
            del self.documents[old]

    def take(self, hop: Hop) -> None:
        """Keep an answer that the page shows or that is a download; not styles, scripts, fonts."""
        if hop.held is None or not hop.held.body or not _is_all(hop, len(hop.held.body)):
            return
        mime = mime_of(hop)
        is_download = _is_download(hop, mime)
        if not is_download and not mime.startswith(_SHOWN):
            return
        address = clean_address(hop.request["url"], lambda _name: None)
        if address in self._files:
            return
        if len(self._files) >= MAX_KEPT or (is_download and self._downloads() >= MAX_DOWNLOADS):
            self.left_out += 1
            return
        role: Role = "attachment" if is_download else "requisite"
        found = self.add(role, f"part-{len(self._files) + 1}", mime, hop.held.body, address, _shown_name(hop, address))
        self._files[address] = (found, is_download)

    def forget(self) -> None:
        """Drop all that was taken: another page came."""
        for found, _ in self._files.values():
            files.remove(self._folder / found.name)
        self._files.clear()

    def add(self, role: Role, name: str, mime: str, data: bytes, address: str = "", shown: str = "") -> ReportedFile:
        """Write a file of the capture."""
        suffix = _SUFFIX.fullmatch(Path(shown.lower()).suffix)
        stored = name if "." in name else name + (suffix[0] if suffix else ".bin")
        files.write_file(self._folder / stored, data)
        return reported(self._folder / stored, role, mime, address, shown or stored)

    def parts(self, downloads: Sequence[tuple[str, str]], main: str) -> tuple[list[ReportedFile], list[str]]:
        """(what the page shows or offered, downloads whose bytes did not come). `main`: the page's own address."""
        wanted = {clean_address(address, lambda _name: None): name for address, name in downloads}
        kept = [one for one, is_download in self._files.values() if one.address != main]
        missing = [name or address for address, name in wanted.items() if address not in self._files]
        return kept, missing

    def _downloads(self) -> int:
        return sum(is_download for _, is_download in self._files.values())


def reported(path: Path, role: Role, mime: str, address: str = "", shown: str = "") -> ReportedFile:
    """What the report says of a file that is written."""
    return ReportedFile(
        role=role,
        name=path.name,
        shown_name=shown[:200] or path.name,
        mime=mime[:100],
        address=address[:4_000],
        sha256=files.sha256_of(path),
        size_bytes=path.stat().st_size,
    )


def _is_all(hop: Hop, size_bytes: int) -> bool:
    """Whether an answer has the whole of what was asked for; films come as a part that is all of it (RFC 9110, 14.4)."""
    if status_of(hop) != 206:
        return status_of(hop) in (200, 203)
    return header(hop, "content-range") == f"bytes 0-{size_bytes - 1}/{size_bytes}"


def _is_download(hop: Hop, mime: str) -> bool:
    if header(hop, "content-disposition").lower().startswith("attachment"):
        return hop.kind in ("Document", "Other")
    return hop.kind == "Document" and not mime.startswith(_PAGES)


def _shown_name(hop: Hop, address: str) -> str:
    found = re.search(r'filename="?([^";]{1,200})', header(hop, "content-disposition"))
    return Path(found[1].replace("\\", "/")).name if found else name_of(address)
