"""The main job on the sample case: create, capture, tag, search, report, share, receive, differ, merge, verify."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import resources
from pathlib import Path

from desktop_app.capture.model import Refused
from desktop_app.errors import AppError
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services import archive as archives
from desktop_app.services import integrity, people, reading, sharing, tagging
from desktop_app.services.capture import capture_sources
from desktop_app.services.capture_record import Stated
from desktop_app.services.reporting import report
from desktop_app.services.search import Wanted, search_archive
from resources.sample.case import SampleCase, SampleFile, read_case

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the demo."""

    name: str
    ok: bool
    detail: str


def _quiet(_done: int, _total: int) -> None:
    return None


class _Demo:
    """The state of one run: where things lie, and which item each sample file became."""

    def __init__(self, folder: Path, home: Path, say: Say) -> None:
        self.folder, self.home, self._say = folder, home, say
        self.steps: list[Step] = []
        self.items: dict[str, tuple[ItemId, CaptureId]] = {}

    def step(self, name: str, work: Callable[[], tuple[bool, str]]) -> bool:
        """Run one step; an app error is a failed step with its sentence."""
        try:
            ok, detail = work()
        except AppError as error:
            ok, detail = False, f"{error} ({error.code})"
        self.steps.append(Step(name, ok, detail))
        self._say(f"{'ok    ' if ok else 'FAILED'}  {name}: {detail}")
        return ok


def run_demo(folder: Path, home: Path, say: Say) -> list[Step]:
    """Run all steps in FOLDER (new); leaves an archive, a colleague's archive, a report and shared files there."""
    run, case = _Demo(folder, home, say), read_case()
    if not run.step("create", lambda: _create(run)):
        return run.steps
    with archives.open_archive(folder / "archive", home) as archive:
        run.step("capture", lambda: _capture(run, archive, case))
        run.step("tag", lambda: _tag(run, archive, case))
        run.step("search", lambda: _search(run, archive, case))
        run.step("report", lambda: _report(run, archive))
        run.step("share", lambda: _share(run, archive, "first.attest"))
        run.step("a colleague receives it and judges one claim otherwise", lambda: _colleague(run))
        run.step("merge", lambda: _merge(run, archive))
    run.step("verify", lambda: _verify(run))
    return run.steps


def make_sample(folder: Path, home: Path) -> archives.OpenArchive:
    """The sample case as an archive to look at: captured and tagged; the one made before if it is there."""
    if folder.exists():
        return archives.open_archive(folder, home)
    run, case = _Demo(folder, home, lambda _line: None), read_case()
    made = archives.create(folder, "Velmara sample case", "R1", home)
    _capture(run, made.archive, case)
    _tag(run, made.archive, case)
    return made.archive


def _create(run: _Demo) -> tuple[bool, str]:
    made = archives.create(run.folder / "archive", "Velmara sample case", "R1", run.home)
    with made.archive as archive:
        return True, f"{run.folder / 'archive'}, your key {archive.key[:12]}…"


def _capture(run: _Demo, archive: archives.OpenArchive, case: SampleCase) -> tuple[bool, str]:
    failed = []
    with resources.as_file(resources.files("resources.sample")) as folder:
        for file in case.files:
            for one in capture_sources(archive, [str(folder / file.path)], _stated(file)):
                if isinstance(one, Refused):
                    failed.append(f"{file.path}: {one.message}")
                else:
                    run.items[file.id] = (one.item, one.capture)
    return not failed, f"{len(run.items)} sources captured" + "".join(f"; {fault}" for fault in failed)


def _stated(file: SampleFile) -> Stated:
    return Stated(source=file.source, published_at=file.published, obtained_from=file.obtained_from)


def _tag(run: _Demo, archive: archives.OpenArchive, case: SampleCase) -> tuple[bool, str]:
    for place in case.places:
        archive.create_entity("place", asdict(place) | {"aliases": list(place.aliases)})
    for claim in case.claims:
        item, capture = run.items[claim.file]
        x = claim.region
        region = (x[0], x[1], x[2], x[3]) if x else None
        wanted = tagging.NewClaim(
            claim.kind, claim.quote, claim.occurrence, region=region, status=claim.status, about=claim.about,
            reason=claim.reason, attribution=claim.said_by, exculpatory=claim.exculpatory,
            figure=claim.figure,
        )  # fmt: skip
        tagging.add_claim(archive, item, wanted, capture)
    return True, f"{len(case.claims)} claims pinned"


def _search(run: _Demo, archive: archives.OpenArchive, case: SampleCase) -> tuple[bool, str]:
    missed = []
    for wanted in case.searches:
        found = {hit["item"] for hit in search_archive(archive, Wanted(wanted.query, limit=100))["hits"]}
        if not {run.items[file][0] for file in wanted.expects} <= found:
            missed.append(wanted.query)
    done = len(case.searches) - len(missed)
    return not missed, f"{done} of {len(case.searches)} searches find what they must" + (
        f"; not: {missed}" if missed else ""
    )


def _report(run: _Demo, archive: archives.OpenArchive) -> tuple[bool, str]:
    items = [row.item for row in reading.list_items(archive)]
    out = run.folder / "report.pdf"
    built, _ = report.write_report(archive, out, report.Wanted(items), _quiet)
    return integrity.verify(out, run.home, _quiet).mismatch == 0, f"{out}, {built.pages} pages"


def _share(run: _Demo, archive: archives.OpenArchive, name: str) -> tuple[bool, str]:
    done = sharing.share(archive, run.folder / name, None, frozenset(), _quiet)
    return True, f"{run.folder / name}, {done.items} items, {done.file.entries} entries"


def _colleague(run: _Demo) -> tuple[bool, str]:
    home = run.folder / "colleague-home"
    sharing.receive(run.folder / "first.attest", run.folder / "colleague", "R2", home, _quiet)
    with archives.open_archive(run.folder / "colleague", home) as archive:
        verified = reading.claim_rows(archive, reading.claim_ids(archive, status="verified"))
        claim = verified[0]
        judgement = tagging.Judgement("disputed", claim.about, "The second outlet counts otherwise.")
        tagging.assess(archive, claim.claim, judgement)
        _share(run, archive, "second.attest")
        return True, f"{claim.quote[:60] or claim.kind!r} is disputed by R2"


def _merge(run: _Demo, archive: archives.OpenArchive) -> tuple[bool, str]:
    merged = sharing.merge(archive, run.folder / "second.attest", _quiet)
    waiting = [row for row in people.members(archive) if row.standing == "quarantined"]
    for row in waiting:
        people.admit(archive, row.key, "R2")
    differing = [c for c in reading.claim_rows(archive, reading.claim_ids(archive)) if c.differing]
    return len(differing) == 1, f"{merged.new_entries} new entries; assessors differ on {len(differing)} claim"


def _verify(run: _Demo) -> tuple[bool, str]:
    found = [
        integrity.verify(run.folder / name, run.home, _quiet) for name in ("archive", "first.attest", "report.pdf")
    ]
    match, mismatch = sum(f.match for f in found), sum(f.mismatch for f in found)
    return mismatch == 0, f"MATCH {match} · MISMATCH {mismatch} · NOT CHECKED {sum(f.not_checked for f in found)}"
