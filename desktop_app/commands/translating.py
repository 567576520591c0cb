"""translate: a translation that was made outside comes to the words it translates."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from desktop_app.commands.output import Output, opened, pass_output
from desktop_app.rows.ids import CaptureId, ItemId
from desktop_app.services.translations import Translation, keep_translation, read_translation


@click.command()
@click.argument("folder")
@click.argument("item")
@click.argument("file")
@click.option("--into", "language", required=True, help="Its language: en, ar, pt-BR.")
@click.option("--by", "translator", required=True, help="Who made it: a name, a code, or a program and its version.")
@click.option("--date", "day", default="", help="When it was made; today by default.")
@click.option("--machine", is_flag=True, help="A machine made it.")
@click.option("--checked-by", "checker", default="", help="Who compared it with the original.")
@click.option(
    "--replacing", default="", metavar="SHA256", help="The translation that this one stands for; it is withdrawn."
)
@click.option("--capture", "capture_id", default=None, help="Which capture of the item; the newest by default.")
@pass_output
def translate(
    output: Output, folder: str, item: str, file: str, language: str, translator: str, day: str, machine: bool,
    checker: str, replacing: str, capture_id: str | None,
) -> None:  # fmt: skip
    """Keep a translation (a text file in UTF-8) of an item's words. Who made it travels with it: write a code for a name that must not."""
    made = Translation(
        read_translation(Path(file)), language, translator, day or datetime.now(UTC).strftime("%Y-%m-%d"),
        "machine" if machine else "human", checker,
    )  # fmt: skip
    with opened(folder) as archive:
        kept = keep_translation(archive, ItemId(item), made, CaptureId(capture_id) if capture_id else None, replacing)
    document = {
        "item": item,
        "capture": kept.capture,
        "sha256": kept.sha256,
        "of_sha256": kept.of_sha256,
        "language": language,
        "translator": translator,
        "date": made.date,
        "how": made.how,
        "checker": checker,
        "again": kept.again,
    }
    said = "the same as before" if kept.again else f"checked by {checker}" if checker else "not checked"
    output.emit(document, [f"{item}  translation into {language} by {translator} ({made.how}, {said})"])


COMMANDS = (translate,)
