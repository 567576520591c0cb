"""Import of saved pages in four formats against a bar per CPU-minute, and of a large web archive against a bar of memory."""

from __future__ import annotations

import base64
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.model import Result, spent
from tests.bench.pages import page
from tests.capture.readers.made import jpeg, mhtml
from tests.capture.web_archive.made import info, number, request, response

if TYPE_CHECKING:
    from desktop_app.services.archive import OpenArchive

_PAGES = 1_000
_LARGE_BYTES = 200 * 1024 * 1024
_FULL_BYTES = 2 * 1024 * 1024 * 1024
_HOST = "https://ridge-daily.example"
_PEER = "trafilatura alone on the same pages (of a WARC: after warcio)"


def run(size: float) -> list[Result]:
    """Four formats, then a web archive of 200 MB."""
    return [*_saved(max(2, round(_PAGES / len(FORMS) * size))), *_large(round(_LARGE_BYTES * size))]


def run_full(size: float) -> list[Result]:
    """The same with a web archive of 2 GB."""
    return [*_saved(max(2, round(_PAGES / len(FORMS) * size))), *_large(round(_FULL_BYTES * size))]


def _saved(pages: int) -> list[Result]:
    """All formats in a row into one archive, as a researcher imports a folder; each format's share is told beside."""
    with tempfile.TemporaryDirectory() as folder:
        for form, write in FORMS.items():
            (Path(folder) / form).mkdir()
            write(Path(folder) / form, pages)
        peer, own = _child("peer", folder), _child("own", folder)
    each = [
        Result("import", form, pages / own[form] * 60, "pages/CPU-min", "higher", None, _PEER, own[form], peer[form])
        for form in FORMS
    ]
    count, cpu, theirs = pages * len(FORMS), sum(own.values()), sum(peer.values())
    total = Result("import", "all four formats", count / cpu * 60, "pages/CPU-min", "higher", 1_000, _PEER, cpu, theirs)
    return [*each, total]


def _large(size_bytes: int) -> list[Result]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.warc.gz"
        pages, records = _write_large(path, size_bytes)
        name = f"WARC of {path.stat().st_size / 1024**2:,.0f} MB, {records:,} records, {pages} pages"
        peer, own = _child("warcio", folder), _child("large", folder)
    theirs = "warcio reading it, digests checked"
    ratio = own["cpu"] / peer["cpu"]
    return [
        Result("import", f"{name}: memory", own["megabytes"], "MB", "lower", 500),
        Result("import", f"{name}: CPU", ratio, "x peer", "lower", None, theirs, own["cpu"], peer["cpu"]),
    ]


def _child(what: str, folder: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.importing", what, folder], check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


# What is imported


def _singlefile(folder: Path, pages: int) -> None:
    for at in range(pages):
        head = f"<!--\n Page saved with SingleFile \n url: {_HOST}/{at} \n saved date: Mon Mar 02 2026 10:15:00\n-->"
        (folder / f"{at:05}.html").write_text(_with_picture(at, _data(at)).replace("<html", f"{head}<html", 1), "utf-8")


def _complete(folder: Path, pages: int) -> None:
    for at in range(pages):
        head = f"<!-- saved from url=({len(_HOST) + 1 + len(str(at)):04}){_HOST}/{at} -->"
        text = _with_picture(at, f"./page-{at:05}_files/gate.jpg").replace("<html", f"{head}<html", 1)
        (folder / f"page-{at:05}.html").write_text(text, "utf-8")
        (folder / f"page-{at:05}_files").mkdir()
        (folder / f"page-{at:05}_files" / "gate.jpg").write_bytes(jpeg(at % 256))


def _mhtml(folder: Path, pages: int) -> None:
    for at in range(pages):
        address = f"{_HOST}/gate-{at}.jpg"
        part = {"Content-Type": "image/jpeg", "Content-Location": address}
        whole = mhtml(_with_picture(at, address).encode(), [(part, jpeg(at % 256))])
        (folder / f"{at:05}.mhtml").write_bytes(whole.replace(b"news/market.html", b"%d.html" % at))


def _warc(folder: Path, pages: int) -> None:
    with (folder / "pages.warc.gz").open("wb") as out:
        out.write(gzip.compress(info(), 1))
        for at in range(pages):
            body = _with_picture(at, f"/gate-{at}.jpg").encode()
            for made in (
                response(f"{_HOST}/{at}", body), response(f"{_HOST}/gate-{at}.jpg", jpeg(at % 256), "image/jpeg")
            ):  # fmt: skip
                out.write(gzip.compress(made, 1))


FORMS: dict[str, Callable[[Path, int], None]] = {
    "SingleFile": _singlefile, "complete pages": _complete, "MHTML": _mhtml, "WARC": _warc,
}  # fmt: skip


def _with_picture(at: int, address: str) -> str:
    figure = f'<figure><img src="{address}" width=640 height=480><figcaption>The gate</figcaption></figure>'
    return page(at).replace("</article></main>", f"{figure}</article></main>", 1)


def _data(at: int) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg(at % 256)).decode()}"


def _write_large(path: Path, size_bytes: int) -> tuple[int, int]:
    """(pages, records) of a crawl: pages, what they load, requests; most bytes are what does not pack."""
    chance = random.Random(7)
    pages, records, written = 0, 1, 0
    with path.open("wb") as out:
        written += out.write(gzip.compress(info(), 1))
        while written < size_bytes:
            for made in _visit(pages, chance):
                written += out.write(gzip.compress(made, 1 if len(made) > 60_000 else 0))
                records += 1
            pages += 1
    return pages, records


def _visit(at: int, chance: random.Random) -> Iterator[bytes]:
    address = f"{_HOST}/{at}"
    yield response(address, _with_picture(at, f"/{at}/0.jpg").encode(), WARC_Record_ID=number(address))
    yield request(address, number(address), {"Sec-Fetch-Dest": "document"})
    yield response(f"{address}/0.jpg", jpeg(at % 256), "image/jpeg")
    for part in range(1, 60):
        body = chance.randbytes(chance.randrange(4_000, 40_000))
        yield response(f"{address}/{part}.woff2", body, "font/woff2", WARC_Record_ID=number(f"{address}/{part}"))
        yield request(f"{address}/{part}.woff2", number(f"{address}/{part}"), {"Sec-Fetch-Dest": "font"})


# Both sides


def _import(archive: OpenArchive, source: Path) -> None:
    from desktop_app.services.capture import Refused, Stated, capture_sources

    for one in capture_sources(archive, [str(source)], Stated()):
        if isinstance(one, Refused):
            raise SystemExit(f"{one.source}: {one.message}")


@contextmanager
def _archive(folder: Path) -> Iterator[OpenArchive]:
    from desktop_app.services.archive import create

    with create(folder / "archive", "Bench", "R1", folder / "home").archive as made:
        yield made


def _own(folder: Path) -> dict[str, float]:
    """CPU seconds of each format, and of starting and ending: the reading program's count when it has ended."""
    found: dict[str, float] = {}

    def work() -> None:
        with _archive(folder) as archive:
            for form in FORMS:
                before = _reader_seconds(archive)
                found[form] = spent(partial(_import, archive, folder / form)).cpu + _reader_seconds(archive) - before

    whole = spent(work).cpu
    return found | {"start and end": whole - sum(found.values())}


def _reader_seconds(archive: OpenArchive) -> float:
    """CPU seconds of the reading program so far, where the system tells them (Linux); else 0, and they count at the end."""
    try:
        stat = Path(f"/proc/{archive.parser.process_id}/stat").read_text("ascii")
    except OSError:
        return 0.0
    fields = stat.rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peer(folder: Path) -> dict[str, float]:
    import trafilatura

    def read(form: str) -> None:
        for path in sorted((folder / form).iterdir()):
            for text in _texts(path) if path.is_file() else ():
                trafilatura.bare_extraction(text, with_metadata=True)

    return {form: spent(partial(read, form)).cpu for form in FORMS}


def _texts(path: Path) -> Iterator[str]:
    if path.suffix == ".gz":
        for record in _records(path):
            data = record.content_stream().read()
            if record.rec_type == "response" and data.startswith(b"<!doctype"):
                yield data.decode("utf-8")
    elif path.suffix == ".mhtml":
        import email
        from email.policy import default

        message = email.message_from_bytes(path.read_bytes(), policy=default)
        part = next(part for part in message.walk() if part.get_content_type() == "text/html")
        yield part.get_payload(decode=True).decode("utf-8")  # type: ignore[union-attr]
    else:
        yield path.read_text("utf-8")


def _records(path: Path) -> Iterator[Any]:
    from warcio.archiveiterator import ArchiveIterator

    with path.open("rb") as stream:
        yield from ArchiveIterator(stream, check_digests="raise")


def _warcio(folder: Path) -> dict[str, float]:
    def read() -> None:
        for record in _records(folder / "large.warc.gz"):
            record.content_stream().read()

    return {"cpu": spent(read).cpu}


def _whole(folder: Path) -> dict[str, float]:
    """Its CPU seconds, and the greatest memory of the program and of its reading program, added."""
    import resource

    def work() -> None:
        with _archive(folder) as archive:
            _import(archive, folder / "large.warc.gz")

    took = spent(work).cpu
    memory = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {"cpu": took, "megabytes": sum(memory) / 1024}


def main(what: str, folder: Path) -> None:
    """One side, in a program of its own."""
    print(json.dumps({"own": _own, "peer": _peer, "warcio": _warcio, "large": _whole}[what](folder)))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
