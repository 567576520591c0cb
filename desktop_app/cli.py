"""The command line `attest`: joins the verbs, speaks JSON on request, turns errors into exit codes."""

from __future__ import annotations

import io
import logging
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import click
from pydantic import ValidationError

from desktop_app import __version__, paths, system_libraries
from desktop_app.commands import (
    again,
    archives,
    captures,
    capturing,
    claims,
    documents_out,
    drafts,
    exchange,
    machine,
    people,
    redacting,
    searches,
    stamping,
    tables,
    translating,
)
from desktop_app.commands.output import Output, pass_output
from desktop_app.errors import EXIT_BUG, EXIT_CANCELLED, EXIT_DONE, AppError, UsageError
from desktop_app.log import Log
from desktop_app.no_window import check_screen, library_missing
from desktop_app.services.archive import not_recordable


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True)
@click.version_option(__version__, prog_name="attest")
@click.pass_context
def attest(context: click.Context) -> int | None:
    """Attest: an archive of articles and images with the record of where they came from.

    Every verb takes the archive's FOLDER first. --json, anywhere before "--", prints one JSON document.

    \b
    attest create case --name "Case" --researcher R1
    attest capture case page.html https://example.org/article
    attest list case
    """
    return _window(None, context.obj) if context.invoked_subcommand is None else None


@attest.command("open")
@click.argument("folder", required=False, metavar="[FOLDER or FILE]")
@click.option("--picture", default=None, hidden=True, help="Draw the window into this file and end.")
@click.option("--page", default="", hidden=True, help="With --picture: this item's page as it was captured.")
@pass_output
def open_window(output: Output, folder: str | None, picture: str | None, page: str) -> int:
    """The window (also what plain 'attest' does): of an archive, or with what is in a shared file."""
    return _window(Path(folder) if folder else None, output, (picture, page) if picture else None)


def _window(folder: Path | None, output: Output, drawn: tuple[str, str] | None = None) -> int:
    """Qt is loaded here alone: no other verb needs it."""
    check_screen()
    try:
        from desktop_app.app import run as run_window
    except ImportError as error:
        if library := system_libraries.named_in(str(error)):
            raise library_missing((library,)) from error
        raise
    return run_window(folder, paths.home(), output.fail, drawn)


for module in (
    archives,
    capturing,
    captures,
    searches,
    stamping,
    again,
    claims,
    machine,
    exchange,
    people,
    documents_out,
    drafts,
    redacting,
    tables,
    translating,
):
    for command in module.COMMANDS:
        attest.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """The program's entry point. Whatever the terminal's encoding, titles of any script can be printed."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # What libraries have to say may quote what they read: it goes nowhere.
    logging.getLogger().addHandler(logging.NullHandler())
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = run(given)
    except Exception as error:  # noqa: BLE001  # a bug must reach the person, whatever it is
        code = _bug(error, given)
    sys.exit(code)


def _bug(error: Exception, arguments: list[str]) -> int:
    """A fault of the program itself: told to the log without content, and to the person where that is."""
    log = Log(paths.log_folder())
    log.bug(error)
    advice = f"Please report it with the last line of {log.path}, which holds nothing of the archive."
    Output(_asked(arguments)[0]).fail(AppError("program-fault", "Attest has found a fault in itself.", advice))
    return EXIT_BUG


def _asked(arguments: list[str]) -> tuple[bool, list[str]]:
    """Whether JSON is wanted, and the rest of the call. After "--" everything is a name, "--json" too."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    plain = [argument for argument in arguments[:end] if argument != "--json"]
    return "--json" in arguments[:end], plain + arguments[end:]


def run(arguments: list[str]) -> int:
    """Run one call; its exit code. The log hears of the verb, never of its arguments."""
    as_json, plain = _asked(arguments)
    log, started = Log(paths.log_folder()), time.monotonic()
    verb = next((argument for argument in plain if argument in attest.commands), "none")
    log.write("call", verb=verb)
    code = _run(plain, Output(as_json, log))
    log.write("end", verb=verb, exit=code, took_ms=int((time.monotonic() - started) * 1000))
    return code


def _run(plain: list[str], output: Output) -> int:
    try:
        code = attest.main(args=plain, prog_name="attest", standalone_mode=False, obj=output)
        return int(code) if isinstance(code, int) else EXIT_DONE
    except AppError as error:
        output.fail(error)
        return error.exit_code
    except ValidationError as error:
        refused = not_recordable(error)
        output.fail(refused)
        return refused.exit_code
    except click.ClickException as error:
        output.fail(
            UsageError(
                "usage", f"{error.format_message().rstrip('.')}.", "See 'attest --help' or 'attest VERB --help'."
            )
        )
        return error.exit_code if error.exit_code > EXIT_BUG else 2
    except (KeyboardInterrupt, click.Abort):
        return EXIT_CANCELLED
    except BrokenPipeError:
        return EXIT_DONE
