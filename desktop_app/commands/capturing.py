"""capture: files, addresses, lists of addresses; and the virtual identities that addresses are captured under."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from desktop_app import paths
from desktop_app.capture.sniff import MAX_WORDS_BYTES
from desktop_app.commands.output import Output, one_line, opened, pass_output
from desktop_app.errors import UsageError
from desktop_app.services import capture_list, identities
from desktop_app.services.archive import OpenArchive
from desktop_app.services.capture import Captured, Refused, Stated, capture_sources
from desktop_app.services.chosen_way import Chosen, chosen_way
from desktop_app.services.way import BROWSER_SECONDS, MODES, Way

_STATES = ("captured", "again", "failed", "not yet")


@dataclass(frozen=True, slots=True)
class _Call:
    """One call of capture. `list_file`: None for none; `again`, `anew` are about it."""

    folder: str
    sources: tuple[str, ...]
    stated: Stated
    way: Way
    wait: float
    read_seconds: float
    list_file: str | None
    again: bool
    anew: bool


@click.command()
@click.argument("folder")
@click.argument("sources", nargs=-1)
@click.option(
    "--mode",
    type=click.Choice(MODES),
    help="How addresses are captured; auto: a browser where one runs, else http. Without it: as in the window.",
)
@click.option(
    "--proxy",
    default=None,
    help="socks5://HOST:PORT or http://HOST:PORT for every request, names included; '' for none.",
)
@click.option("--user-agent", default=None, help="What the browser or program calls itself.")
@click.option("--identity", default="", help="Virtual identity: its logins are kept apart; recorded privately.")
@click.option("--interactive", is_flag=True, help="Opens a window: log in, go to the page, press 'Capture this page'.")
@click.option(
    "--seconds", default=BROWSER_SECONDS, type=click.FloatRange(1, 3600), help="What a browser may take for one page."
)
@click.option(
    "--list",
    "list_file",
    default=None,
    help="A file with one address a line; a call that was cut short goes on where it was.",
)
@click.option("--again", is_flag=True, help="Of the list: try what failed once more.")
@click.option("--anew", is_flag=True, help="Of the list: capture every address, whatever became of it before.")
@click.option("--wait", default=20.0, type=click.FloatRange(0.1, 600), help="Seconds to wait for a silent server.")
@click.option("--read-seconds", default=60.0, type=click.FloatRange(1, 3600), help="Seconds to read one source.")
@click.option("--url", default="", help="The address, where the file does not tell it.")
@click.option("--published", default="", help="When it was published, as far as known.")
@click.option("--title", default="", help="The title, where the file does not tell it.")
@click.option("--source", default="", help="Who published it.")
@click.option("--obtained-from", default="", help="Who handed it over (private).")
@click.option("--note", default="", help="Why it matters.")
@click.option("--collection", default="", help="Put it into this collection.")
@pass_output
def capture(
    output: Output, folder: str, sources: tuple[str, ...], mode: str | None, proxy: str | None, user_agent: str | None, identity: str, interactive: bool,
    seconds: float, list_file: str | None, again: bool, anew: bool, wait: float, read_seconds: float, url: str, published: str,
    title: str, source: str, obtained_from: str, note: str, collection: str,
) -> int:  # fmt: skip
    """Capture files, folders, addresses, or text on stdin (-) into FOLDER; or every address of a list."""
    stated = Stated(url, published, title, source, obtained_from, note, collection)
    chosen = Chosen(mode, proxy, user_agent, identity, interactive, seconds)
    way, is_new = chosen_way(paths.home(), chosen)
    if is_new and not output.as_json:
        click.echo("A new virtual identity: it has no logins yet.", err=True)
    call = _Call(folder, sources, stated, way, wait, read_seconds, list_file, again, anew)
    return _captured(output, call)


def _captured(output: Output, call: _Call) -> int:
    if bool(call.sources) == (call.list_file is not None) or (call.list_file is None and (call.again or call.anew)):
        raise UsageError("usage", "Name sources to capture, or one --list FILE.", "See 'attest capture --help'.")
    document: dict[str, Any] = {}
    lines: list[str] = []
    with opened(call.folder) as archive:
        wanted = capture_list.read_list(Path(call.list_file)) if call.list_file is not None else None
        found = list(_from_list(archive, call, wanted, output) if wanted else _from_sources(archive, call, output))
        if wanted:
            document, lines = _list_document(archive, wanted)
    done = [one for one in found if isinstance(one, Captured)]
    failed = [one for one in found if isinstance(one, Refused)]
    document = {
        "captured": [captured_document(one) for one in done],
        "failed": [{"source": f.source, "code": f.code, "message": f.message, "advice": f.advice} for f in failed],
    } | document
    output.emit(document, [*_capture_lines(done, failed), *lines])
    return 0 if done or not failed else max(f.exit_code for f in failed)


def _from_sources(archive: OpenArchive, call: _Call, output: Output) -> Iterator[Captured | Refused]:
    yield from capture_sources(
        archive,
        call.sources,
        call.stated,
        stdin=sys.stdin.buffer.read(MAX_WORDS_BYTES + 1) if "-" in call.sources else b"",
        wait=call.wait,
        read_seconds=call.read_seconds,
        progress=output.progress("capturing"),
        way=call.way,
        said=_phases(output),
    )


def _from_list(
    archive: OpenArchive, call: _Call, wanted: capture_list.AddressList, output: Output
) -> Iterator[Captured | Refused]:
    yield from capture_list.capture_list(
        archive,
        wanted,
        call.stated,
        call.way,
        again=call.again,
        anew=call.anew,
        wait=call.wait,
        progress=output.progress("capturing"),
        said=_phases(output),
    )


def _phases(output: Output) -> Callable[[str], None]:
    """What the browser is doing, for a person at a terminal; of a window that waits for them in any case."""

    def say(phase: str) -> None:
        if phase == "open":
            click.echo("A window is open: log in, go to the page, press 'Capture this page'.", err=True)

    return (lambda _phase: None) if output.as_json else say


def _list_document(archive: OpenArchive, wanted: capture_list.AddressList) -> tuple[dict[str, Any], list[str]]:
    """What became of every address of the list, in this call and before; and the same in lines."""
    outcomes = capture_list.outcomes_of(archive, wanted)
    counts = {state: sum(one.state == state for one in outcomes) for state in _STATES}
    document = {
        "list": {
            "file": wanted.name,
            "addresses": len(outcomes),
            "duplicates": list(wanted.duplicates),
            **{state.replace(" ", "_"): count for state, count in counts.items()},
            "outcomes": [
                {"address": o.address, "outcome": o.state, "code": o.code, "item": o.item, "capture": o.capture}
                for o in outcomes
            ],
        }
    }
    lines = [f"{len(outcomes)} addresses: " + ", ".join(f"{count} {state}" for state, count in counts.items())]
    lines += [f"said more than once: {one_line(address)}" for address in wanted.duplicates[:20]]
    lines += ["Try what failed once more with --again."] if counts["failed"] else []
    return document, lines


def captured_document(one: Captured) -> dict[str, Any]:
    """One capture, as scripts read it."""
    return {
        "item": one.item,
        "capture": one.capture,
        "kind": one.kind,
        "method": one.method,
        "title": one.title,
        "language": one.language,
        "published_at": one.published_at,
        "sha256": one.sha256,
        "assets": one.assets,
        "media": list(one.media),
        "referenced": [{"kind": r.media, "caption": r.caption, "name": r.name or r.address} for r in one.referenced],
        "checklist": {light.name: light.light for light in one.checklist},
        "suggestions": one.suggestions,
        "again": one.again,
        "damaged": one.damage,
        "fallback": one.fallback,
        "partial": one.partial,
    }


def _capture_lines(done: Sequence[Captured], failed: Sequence[Refused]) -> list[str]:
    lines = []
    for one in done:
        lights = " ".join(f"{light.name}:{light.light}" for light in one.checklist)
        again = " (one more capture of it)" if one.again else ""
        lines.append(f"{one.item}  {one.kind}  {one_line(one.title)}{again}")
        lines.append(f"    {lights} · {len(one.media)} pictures · {one.suggestions} suggestions")
        lines += [f"    DAMAGED, kept as it came: {one.damage}"] if one.damage else []
        lines += [f"    {one_line(one.fallback)}"] if one.fallback else []
        lines += [f"    PARTIAL, saved before the page was done: {one_line(one.partial)}"] if one.partial else []
        lines += [f"    referenced, not captured: {one_line(r.caption or r.address)}" for r in one.referenced[:5]]
    lines += [f"NOT CAPTURED {one_line(f.source)}: {f.message} {f.advice} ({f.code})" for f in failed]
    return lines


@click.command("identities")
@click.option("--forget", default=None, help="Remove this one's logins from this computer, and its name.")
@pass_output
def list_identities(output: Output, forget: str | None) -> None:
    """Virtual identities of this computer, made by 'capture --identity NAME'; no archive knows them."""
    if forget is not None:
        identities.forget_identity(paths.home(), forget)
    names = identities.identities(paths.home())
    output.emit({"identities": list(names)}, [one_line(name) for name in names] or ["There is none."])


COMMANDS = (capture, list_identities)
