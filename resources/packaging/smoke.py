"""Tries what was built, from an archive to its window: each step is a call of the program, and one line here.

It runs beside the program, not in it: a program that judges itself would pass with whatever it forgot to carry. What it tries
gets nothing of the source or of this Python.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app import __version__
from resources.packaging import trial_files as files
from resources.packaging.listing import check_whole, listing_of
from resources.packaging.refused import RefusedError
from resources.packaging.trial import FailedError, Place, Program, surroundings

ROLES = {"html", "picture", "picture-dated", "warc", "mhtml", "pdf", "dom", "rendered-text", "text", "thumbnail"}
"""What a page captured by browser is kept as."""
_LEAST_COLOURS = 100
_PASSPHRASE = "a trial of attest"
_OWN = {".config", ".local", ".cache", ".pki"}


def run(target: Path) -> int:
    """Try a built folder or an installed program; 0 when every step is as it must be. RefusedError: there is none."""
    folder = target if target.is_dir() else target.parent
    program = folder / ("attest.exe" if (folder / "attest.exe").exists() else "attest") if target.is_dir() else target
    if not program.is_file():
        raise RefusedError(f"There is no program in {folder}.", "Build it first: python3 dev.py build.")
    if listed := listing_of(folder).exists():
        check_whole(folder)
    with tempfile.TemporaryDirectory(prefix="attest ø تجربة ") as name:
        place = Place(Path(name), name)
        good = Trial(Program((str(program.resolve()),), surroundings(place.at("home"), {})), place).run()
    if listed:
        check_whole(folder)  # it writes nothing where it is installed
    return 0 if good else 1


class Trial:
    """The steps, in order; later ones use what earlier ones made."""

    def __init__(self, program: Program, place: Place, owner: int | None = None) -> None:
        """`owner`: the user that the program runs as, where that is another."""
        self._program, self._place, self._owner = program, place, owner
        self._archive, self._report = place.at("archive"), place.at("report.pdf")
        self._items: dict[str, str] = {}

    def run(self) -> bool:
        """All steps; the first that fails is the last."""
        self._lay_out()
        started = time.monotonic()
        for name, step in self.steps():
            began = time.monotonic()
            try:
                detail = step()
            except FailedError as error:
                _say(f"FAILED  {name}: {error}")
                return False
            _say(f"ok      {name}: {detail} ({time.monotonic() - began:.1f} s)")
        _say(f"ok      all of it ({time.monotonic() - started:.0f} s)")
        return True

    def steps(self) -> list[tuple[str, Callable[[], str]]]:
        """Their names, and what they do."""
        return [
            ("version", self._version),
            ("sample case", self._sample),
            ("create", self._create),
            ("capture files", self._files),
            ("capture by browser", self._browser),
            ("capture by plain HTTP", self._http),
            ("tag", self._tag),
            ("search", self._search),
            ("words in pictures", self._words_in_pictures),
            ("check a draft", self._draft),
            ("report", self._write_report),
            ("share and receive", self._share),
            ("verify", self._verify),
            ("window", self._window),
            ("page in the window", self._page),
            ("what it leaves behind", self._left),
        ]

    def _lay_out(self) -> None:
        place = self._place.outside
        (place / "home").mkdir()
        (place / "old.txt").write_bytes(files.RUSSIAN.encode("cp1251"))
        (place / "message.eml").write_bytes(files.MESSAGE)
        (place / "film.avi").write_bytes(files.film())
        (place / "draft.md").write_text(files.DRAFT, "utf-8")
        (place / "passphrase").write_text(f"{_PASSPHRASE}\n", "utf-8")
        files.write_certificate(place / "trial.p12", _PASSPHRASE.encode())
        if self._owner is not None:
            for path in (place, *place.iterdir()):
                os.chown(path, self._owner, self._owner)

    def _version(self) -> str:
        said = self._program.says("--version").out.strip()
        _must(said == f"attest, version {__version__}", said)
        return said

    def _sample(self) -> str:
        lines = self._program.says("demo", self._place.at("sample"), seconds=300).out.splitlines()
        _must(len(lines) >= 9 and all(line.startswith(("ok ", "Done.")) for line in lines), "; ".join(lines))
        return f"{len(lines) - 1} steps of the program's own"

    def _create(self) -> str:
        made = self._program.says("--json", "create", self._archive, "--name", "Trial", "--researcher", "R1").document
        return f"key {made['key'][:12]}"

    def _files(self) -> str:
        given = [self._place.at(name) for name in ("old.txt", "message.eml", "film.avi")]
        done = self._program.says("--json", "capture", self._archive, *given).document
        _must(not done["failed"] and len(done["captured"]) == 3, str(done["failed"]))
        old, _message, film = (str(row["item"]) for row in done["captured"])
        self._items["old"] = old
        _must(files.RUSSIAN.split()[0] in self._shown(old)["text"], "words of an older encoding are not read")
        stills = [row for row in self._shown(film)["captures"][0]["assets"] if row["role"] == "still"]
        _must(len(stills) >= 2, f"{len(stills)} stills of the film")
        return f"text in an older encoding, a message, a film with {len(stills)} stills"

    def _browser(self) -> str:
        with files.served() as address:
            item = self._captured("--mode", "browser", address)
        self._items["page"] = item
        assets = self._shown(item)["record"]["assets"]
        missing = ROLES - {str(asset["role"]) for asset in assets}
        _must(not missing, f"no {', '.join(sorted(missing))}")
        self._items["picture"] = next(asset["sha256"] for asset in assets if asset["role"] == "picture")
        return f"{len(assets)} files of a page of this computer"

    def _http(self) -> str:
        with files.served() as address:
            item = self._captured("--mode", "http", address)
        return f"{len(self._shown(item)['record']['assets'])} files"

    def _captured(self, *how: str) -> str:
        done = self._program.says("--json", "capture", self._archive, *how).document
        _must(not done["failed"] and not done["captured"][0]["fallback"], str(done))
        return str(done["captured"][0]["item"])

    def _shown(self, item: str) -> dict[str, Any]:
        return self._program.says("--json", "show", self._archive, item).document

    def _tag(self) -> str:
        page = self._items["page"]
        how = ("--kind", "statement", "--status", "verified", "--reason", "The page was read.")
        claim = self._program.says("--json", "claim", self._archive, page, "--quote", files.QUOTE, *how).document[
            "claim"
        ]
        self._program.says("--json", "tag", self._archive, page, "bridges")
        claims = [row["claim"] for row in self._shown(page)["claims"]]
        _must(claims == [claim], f"claims {claims}")
        return "a claim pinned to its words, a term"

    def _search(self) -> str:
        for query, name in (
            ("Sennet closed", "page"),
            ("двенадцать", "old"),
            ("status:verified", "page"),
            ("tag:bridges", "page"),
        ):
            hits = self._program.says("--json", "search", self._archive, query).document["hits"]
            _must(self._items[name] in [hit["item"] for hit in hits], f"{query!r} does not find the {name}")
        return "words of two scripts, a status, a tag"

    def _words_in_pictures(self) -> str:
        """By the system's Tesseract, which must find the system's libraries."""
        picture = self._place.at("page.png")
        self._program.says("--json", "extract", self._archive, self._items["picture"], picture)
        item = self._program.says("--json", "capture", self._archive, picture).document["captured"][0]["item"]
        if not self._program.has("tesseract"):
            told = self._program.says("--json", "ocr", self._archive, item, code=4).document
            _must(told["error"]["code"] == "ocr-missing", str(told))
            return "no Tesseract in this system, which is said"
        read = self._program.says("--json", "ocr", self._archive, item, "--languages", "eng").document
        _must(read["read"] and read["read"][0]["words"] >= 8, str(read))
        return f"{read['read'][0]['words']} words by {read['read'][0]['program']}"

    def _draft(self) -> str:
        found = self._program.says("--json", "check-draft", self._archive, self._place.at("draft.md")).document
        _must(found["counts"].get("quotation found") == 1, str(found["counts"]))
        return "a quotation found"

    def _write_report(self) -> str:
        sign = ("--sign", self._place.at("trial.p12"), "--passphrase-file", self._place.at("passphrase"))
        self._program.says("--json", "report", self._archive, self._report, *sign, "--html", self._place.at("pages"))
        data = self._report.outside.read_bytes()
        _must(data.startswith(b"%PDF-") and b"/ByteRange" in data, "no signed PDF")
        _must((self._place.outside / "pages" / "index.html").is_file(), "no pages")
        return f"{len(data) // 1024} KB, signed; pages beside it"

    def _share(self) -> str:
        shared, words = self._place.at("shared.attest"), ("--passphrase-file", self._place.at("passphrase"))
        self._program.says("--json", "share", self._archive, shared, *words)
        who = ("--researcher", "R2")
        self._program.says("--json", "receive", shared, self._place.at("colleague"), *who, *words)
        return f"{shared.outside.stat().st_size // 1024} KB, encrypted and opened again"

    def _verify(self) -> str:
        found = {name: self._program.says("--json", "verify", self._place.at(name)).document for name in
                 ("archive", "colleague", "report.pdf")}  # fmt: skip
        _must(all(not row["mismatch"] and row["match"] for row in found.values()), str(found))
        return ", ".join(f"{name} MATCH {row['match']}" for name, row in found.items())

    def _window(self) -> str:
        seen = self._drawn("window.ppm")
        return f"{len(seen)} points, {len(set(seen))} colours"

    def _page(self) -> str:
        seen = self._drawn("page.ppm", "--page", self._items["page"])
        share = seen.count(files.COLOUR) / len(seen)
        _must(share > 0.05, f"{share:.0%} of the window has the page's colour")
        return f"{share:.0%} of the window has the page's colour"

    def _drawn(self, name: str, *more: str) -> list[bytes]:
        picture = self._place.at(name)
        self._program.says("open", self._archive, "--picture", picture, *more)
        try:
            seen = files.colours(picture.outside.read_bytes())
        except (OSError, ValueError) as error:
            raise FailedError(str(error)) from None
        _must(len(set(seen)) >= _LEAST_COLOURS, f"a blank picture: {len(set(seen))} colours")
        return seen

    def _left(self) -> str:
        home = self._place.outside / "home"
        found = {path.name for path in home.iterdir()}
        _must(found <= _OWN, f"strange files in the home folder: {', '.join(sorted(found - _OWN))}")
        return f"settings and keys in {', '.join(sorted(found))}"


def _say(line: str) -> None:
    print(line, flush=True)


def _must(true: bool, what: str) -> None:
    if not true:
        raise FailedError(what)
