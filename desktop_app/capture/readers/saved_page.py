"""Saved HTML: a single file, a complete page with its folder, or SingleFile's one file."""

from __future__ import annotations

import base64
import binascii
import re
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes

from desktop_app.capture.address import check_address
from desktop_app.capture.clock import now
from desktop_app.capture.mimes import is_recording
from desktop_app.capture.model import CapturedFile, CapturedSource, Fact, size_of
from desktop_app.capture.readers.context import Given
from desktop_app.capture.requisites import references_of_html
from desktop_app.capture.sniff import HEAD_BYTES, MAX_RECORDING_BYTES, sniff
from desktop_app.charset import decode
from desktop_app.errors import InputError

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\((\d{1,6})\)(\S{1,4000}?)\s*-->", re.I)
_SINGLEFILE = re.compile(r"<!--\s*(?:Page saved with SingleFile|Archive processed by SingleFile)(.{0,4000}?)-->", re.S)
_URL_LINE = re.compile(r"^\s*url:\s*(\S+)", re.M)
_DATE_LINE = re.compile(r"^\s*saved date:\s*(.{1,200})$", re.M)
_CANONICAL = re.compile(r"<link[^>]{0,300}rel=[\"']?canonical[\"']?[^>]{0,300}>", re.I)
_HREF = re.compile(r"href=[\"']?([^\"'\s>]+)")
_HEAD = 65_536
MAX_REQUISITE_BYTES = 64 * 1024 * 1024
MAX_TOTAL_BYTES = 256 * 1024 * 1024


def read_saved_page(given: Given) -> CapturedSource:
    """A saved page; what its head says of address and date is imported, not observed."""
    decoded = decode(given.data)
    address, facts = _marks(decoded.text[:_HEAD])
    found, notes = _requisites(given.path, decoded.text, given.own_folder)
    return CapturedSource(
        source=given.source,
        kind="article",
        mime="text/html",
        method=given.method,
        started_at=given.started_at,
        ended_at=now(),
        files=(CapturedFile("original", given.name, "text/html", given.data), *dict.fromkeys(found.values())),
        address=address,
        address_how="imported" if address else None,
        text=decoded.text,
        text_is_html=True,
        requisites=found,
        facts=(
            *given.facts,
            *facts,
            *notes,
            Fact("encoding", f"{decoded.encoding} ({decoded.reason})", "observed", "attest"),
        ),
        conversions=(f"decoded from {decoded.encoding} ({decoded.reason})",),
    )


def _marks(head: str) -> tuple[str, list[Fact]]:
    """(address, facts) that the saving program left in the page."""
    if match := _SAVED_FROM.search(head):
        return _checked(match[2]), [Fact("saved by", "a browser, as a complete page", "imported", "saved-from mark")]
    if match := _SINGLEFILE.search(head):
        facts = [Fact("saved by", "SingleFile", "imported", "SingleFile mark")]
        if date := _DATE_LINE.search(match[1]):
            facts.append(Fact("saved at", date[1].strip(), "imported", "SingleFile mark"))
        url = _URL_LINE.search(match[1])
        return (_checked(url[1]) if url else ""), facts
    if (match := _CANONICAL.search(head)) and (href := _HREF.search(match[0])):
        return _checked(href[1]), [Fact("canonical address", href[1], "imported", "the page's own link element")]
    return "", []


def _checked(address: str) -> str:
    try:
        check_address(address)
    except InputError:
        return ""
    return address


def _requisites(page: Path | None, html: str, own_folder: bool) -> tuple[dict[str, CapturedFile], list[Fact]]:
    """Files beside the page and data: addresses inside it, by the reference as written."""
    found: dict[str, CapturedFile] = {}
    missing = total = 0
    for reference in references_of_html(html):
        file = _data_file(reference) if reference.startswith("data:") else _beside(page, reference, own_folder)
        if file is None:
            missing += reference.startswith("data:") is False and not re.match(
                r"^[A-Za-z][A-Za-z0-9+.-]*:|^//", reference
            )
            continue
        # A recording stays where it lies until it is stored: nothing holds it in memory.
        total += 0 if is_recording(file.mime) else size_of(file)
        if total <= MAX_TOTAL_BYTES:
            found[reference] = file
    return found, [Fact("files not beside the page", str(missing), "observed", "attest")] if missing else []


def _beside(page: Path | None, reference: str, own_folder: bool = False) -> CapturedFile | None:
    """A file in a folder beside the page, or beside the page itself where the folder is its own. Nothing outside it, no link
    out of it, no absolute name.
    """
    if page is None or re.match(r"^[A-Za-z][A-Za-z0-9+.-]*:|^/|^\\", reference):
        return None
    relative = unquote(reference.split("#")[0].split("?")[0])
    parts = [part for part in relative.replace("\\", "/").split("/") if part not in ("", ".")]
    if len(parts) < (1 if own_folder else 2) or ".." in parts or any("\x00" in part or ":" in part for part in parts):
        return None
    root = (page.parent / (parts[0] if len(parts) > 1 else "")).resolve()
    try:
        path = page.parent.joinpath(*parts).resolve()
        usable = path.is_file() and path.is_relative_to(root) and page.parent.resolve() in (root, root.parent)
        if not usable:
            return None
        mime = _type_of(path)
        if path.stat().st_size > (MAX_RECORDING_BYTES if is_recording(mime) else MAX_REQUISITE_BYTES):
            return None
    except (OSError, ValueError):
        return None
    return CapturedFile("requisite", "/".join(parts), mime, path)


def _type_of(path: Path) -> str:
    """By its content. OSError."""
    with path.open("rb") as stream:
        try:
            return sniff(stream.read(HEAD_BYTES), path.name).mime
        except InputError:
            return "application/octet-stream"


def _data_file(reference: str) -> CapturedFile | None:
    """The bytes of a data: address (RFC 2397)."""
    head, comma, body = reference[5:].partition(",")
    if not comma:
        return None
    try:
        data = base64.b64decode(unquote(body)) if head.endswith(";base64") else unquote_to_bytes(body)
        mime = sniff(data[:HEAD_BYTES]).mime
    except (binascii.Error, ValueError, InputError):
        return None
    if mime.startswith("text/") and head.split(";")[0]:
        mime = head.split(";")[0][:100]
    return CapturedFile("requisite", "embedded in the page", mime, data)
