"""`attest search --help-language`: what can be written in a query, by example."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

import click

from desktop_app.commands.output import Output
from desktop_app.services.query_help import GROUPS

_WIDTH = max(len(example.write) for group in GROUPS for example in group.examples)


def say_language(context: click.Context, _option: click.Parameter, is_asked: bool) -> None:
    """Prints the examples and ends the call; no archive is needed."""
    if not is_asked or context.resilient_parsing:
        return
    output: Output = context.obj
    groups = [{"title": group.title, "examples": [asdict(example) for example in group.examples]} for group in GROUPS]
    output.emit({"groups": groups}, _lines())
    context.exit()


def _lines() -> Iterator[str]:
    for number, group in enumerate(GROUPS):
        yield from ("",) if number else ()
        yield group.title
        for example in group.examples:
            yield f"  {example.write:{_WIDTH}}  {example.finds}"
            if example.also:
                yield f"  {'':{_WIDTH}}  also: {', '.join(example.also)}"
