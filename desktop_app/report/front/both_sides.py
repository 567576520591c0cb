"""Claims that speak for an accused, and claims on which people differ: each in a part of its own, so that none is overlooked."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from desktop_app.report import style
from desktop_app.report.front.pointing import apart, claim_at, cut, said, short, standing, words_at
from desktop_app.report.model import ReportContent
from desktop_app.report.model_front import Ref
from desktop_app.report.setting import Setting

_MOST = 150


def exculpatory(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """Each with who says so; that none is marked is said, too."""
    labels, refs = setting.labels, content.front.exculpatory
    yield setting.block(labels["exculpatory about"], style.ABOUT)
    if not refs:
        yield setting.block(labels["exculpatory none"], style.BODY)
    for at in refs[:_MOST]:
        claim = claim_at(content, at)
        by = f" · {labels['said by']}: {apart(claim.attribution)}" if claim and claim.attribution else ""
        yield setting.row(f"{labels['exhibit']} {said(at)}", words_at(content, at, labels, 400) + by)
    yield from cut(setting, len(refs) - _MOST)


def differing(content: ReportContent, setting: Setting) -> Iterator[Flowable]:
    """Each with every assessment that stands, its person and reason."""
    labels = setting.labels
    refs = [Ref(e.number, c.number) for e in content.exhibits for c in e.claims if c.differing]
    yield setting.block(labels["differing about"], style.ABOUT)
    if not refs:
        yield setting.block(labels["differing none"], style.BODY)
    for at in refs[:_MOST]:
        yield setting.block(f"{labels['exhibit']} {said(at)}", style.H3)
        yield setting.block(words_at(content, at, labels, 300), style.BODY, flush_right=labels.rtl)
        claim = claim_at(content, at)
        for one in standing(claim) if claim else ():
            words = f"{labels.of('status', one.status)} ({labels[f'about {one.about}']}): "
            yield setting.row(f"{one.by} · {apart(one.at)}", words + (short(one.reason, 600) or labels["no reason"]))
    yield from cut(setting, len(refs) - _MOST)
