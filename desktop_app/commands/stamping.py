"""stamp."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app import paths
from desktop_app.commands.output import Output, pass_output
from desktop_app.services.chosen_way import Chosen, chosen_way
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


COMMANDS = (stamp,)
