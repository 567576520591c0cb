"""attest.1, written from the command line's own words: what a verb's help says stands here too."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator

import click

from desktop_app.cli import attest
from resources.packaging.release import Release

_EXITS = {
    "0": "done",
    "1": "a fault of the program",
    "2": "the call itself is wrong",
    "3": "the input can be mended",
    "4": "the disk, a right, a newer format: nothing wrong with the input",
    "5": "bytes, signatures or the chain do not match what was recorded",
    "130": "stopped",
}
_ENVIRONMENT = {"ATTEST_HOME": "The folder for keys and settings, in the place of the usual one."}
_FILES = {
    "~/.config/attest": "Keys and settings of this person. They stay when the program is removed.",
    "~/.local/state/attest/log": "The local log: verbs, codes and ids, nothing of an archive.",
    "~/.cache/attest": "What can be made anew.",
}


def manual_page(release: Release) -> bytes:
    """The page in roff."""
    context = click.Context(attest, info_name="attest")
    lines = [
        f'.TH ATTEST 1 "{release.moment:%Y-%m-%d}" "Attest {release.version}" "User Commands"',
        ".SH NAME",
        r"attest \- archive articles and images with the record of where they came from",
        ".SH SYNOPSIS",
        ".B attest",
        r"[\fB\-\-json\fR] \fIVERB\fR [\fIOPTION\fR]... [\fIARGUMENT\fR]...",
        ".SH DESCRIPTION",
        *_paragraphs(attest.help or ""),
        *_options(attest, context),
        ".SH VERBS",
        *(line for name, verb in sorted(attest.commands.items()) for line in _verb(name, verb, context)),
        *_table("EXIT STATUS", _EXITS),
        *_table("ENVIRONMENT", _ENVIRONMENT),
        *_table("FILES", _FILES),
    ]
    return ("\n".join(lines) + "\n").encode()


def packed(page: bytes) -> bytes:
    """Gzip with neither name nor time."""
    return gzip.compress(page, 9, mtime=0)


def _verb(name: str, verb: click.Command, parent: click.Context) -> Iterator[str]:
    context = click.Context(verb, info_name=name, parent=parent)
    pieces = " ".join(piece for piece in verb.collect_usage_pieces(context) if piece != "[OPTIONS]")
    yield f".SS {_safe(f'attest {name} {pieces}'.rstrip())}"
    yield from _paragraphs(verb.help or "")
    yield from _options(verb, context)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for option in command.get_params(context):
        if isinstance(option, click.Option) and not option.hidden and "--help" not in option.opts:
            names, said = option.get_help_record(context) or ("", "")
            yield ".TP"
            yield rf"\fB{_safe(names)}\fR"
            yield _safe(said) or r"\&"


def _paragraphs(text: str) -> Iterator[str]:
    r"""Paragraphs of a help text; one that begins with \b keeps its lines."""
    for paragraph in re.split(r"\n\s*\n", re.sub(r"\n[ \t]+", "\n", text.strip())):
        kept = paragraph.startswith("\b")
        lines = [_safe(line) for line in paragraph.strip("\b\n").splitlines()]
        yield ".PP"
        yield from ([".nf", *lines, ".fi"] if kept else [" ".join(lines)])


def _table(head: str, rows: dict[str, str]) -> Iterator[str]:
    yield f".SH {head}"
    for name, said in rows.items():
        yield ".TP"
        yield rf"\fB{_safe(name)}\fR"
        yield _safe(said)


def _safe(text: str) -> str:
    """Words as roff shows them: its signs escaped, hyphens as typed, no line a request by chance."""
    escaped = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped
