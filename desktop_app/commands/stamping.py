"""stamp, stamps."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app import paths
from desktop_app.commands.output import Output, one_line, opened, pass_output
from desktop_app.services.chosen_way import Chosen, chosen_way
from desktop_app.services.reporting import waiting_stamps as waiting
from desktop_app.services.reporting.stamping import stamp_report
from desktop_app.services.reporting.time_service import time_service

TIMESTAMP = "Ask this time-stamp service (RFC 3161, http or https); only a hash is sent."
PROXY = "For the time-stamp service: socks5://HOST:PORT or http://HOST:PORT; '' for none."


@click.command()
@click.argument("file")
@click.option("--timestamp", "address", required=True, help=TIMESTAMP)
@click.option("--proxy", default=None, help=PROXY)
@pass_output
def stamp(output: Output, file: str, address: str, proxy: str | None) -> None:
    """Add a time stamp behind the end of a signed report; its .sha256 is renewed."""
    way, _new = chosen_way(paths.home(), Chosen(proxy=proxy))
    done = stamp_report(Path(file), time_service(address, way.proxy))
    document = {"file": file, "sha256": done.sha256, "stamped_at": done.stamped_at, "by": done.by}
    output.emit(document, [f"{file}: stamped {done.stamped_at} by {done.by}", f"SHA-256 {done.sha256}"])


@click.command()
@click.argument("folder")
@click.option("--ask", is_flag=True, help="Ask the service of each again; only hashes are sent.")
@click.option("--proxy", default=None, help=PROXY)
@click.option("--give-up", "given_up", multiple=True, metavar="FILE", help="Take this report off the list.")
@pass_output
def stamps(output: Output, folder: str, ask: bool, proxy: str | None, given_up: tuple[str, ...]) -> None:
    """Reports that were signed while the time-stamp service did not answer. Nothing is asked without --ask."""
    with opened(folder) as archive:
        place = archive.folder
    gone = [file for file in given_up if waiting.give_up(place, Path(file))]
    answers = _asked(output, place, proxy) if ask else []
    standing = waiting.waiting_stamps(place)
    document = {
        "waiting": [
            {"file": str(one.file), "service": one.address, "since": one.since, "state": one.state} for one in standing
        ],
        "stamped": [
            {"file": str(one.file), "sha256": one.stamped.sha256, "stamped_at": one.stamped.stamped_at, "by": one.stamped.by}
            for one in answers
            if one.stamped
        ],
        "failed": [
            {"file": str(one.file), "code": one.fault.code, "message": one.fault.message}
            for one in answers
            if one.fault
        ],
        "given_up": gone,
    }  # fmt: skip
    output.emit(document, [*_lines(answers), *map(_line, standing)] or ["No report waits for a time stamp."])


def _asked(output: Output, place: Path, proxy: str | None) -> list[waiting.Answer]:
    way, _new = chosen_way(paths.home(), Chosen(proxy=proxy))
    progress = output.progress("asking")
    return waiting.ask_for_stamps(place, lambda address: time_service(address, way.proxy), progress=progress)


def _lines(answers: list[waiting.Answer]) -> list[str]:
    stamped = [f"{one.file}: stamped {one.stamped.stamped_at} by {one.stamped.by}" for one in answers if one.stamped]
    return [
        one_line(line) for line in (*stamped, *(f"{one.file}: {one.fault.message}" for one in answers if one.fault))
    ]


def _line(one: waiting.WaitingStamp) -> str:
    state = {"waiting": "waits", "gone": "is not there any more", "changed": "was changed since"}[one.state]
    return one_line(f"{one.file}  {state}, signed {one.since}, service {one.address}")


COMMANDS = (stamp, stamps)
