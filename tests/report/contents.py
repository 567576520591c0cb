"""Reports made up for tests: exhibits in five scripts, each paragraph with a claim."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.report.model import ReportContent
from desktop_app.report.model_exhibit import Exhibit, FactGroup, ReportAssessment, ReportClaim, ReportFact

ADDRESS = "https://ridge.example/2026/01/a-courtyard-in-orvane-and-what-is-known-of-it"
STATUSES = ("claimed", "verified", "disputed", "refuted", "out of context", "inconclusive", "unreviewed")
PARAGRAPHS = {
    "en": ("Witnesses in Orvane said that ", "at least twelve people were killed near the old market", ", and that the road north of the river stayed closed until the evening of the next day."),
    "ar": ("قال شهود في أورفان إن ", "اثني عشر شخصا قتلوا قرب السوق القديم", "، وإن الطريق شمال النهر ظلت مغلقة حتى مساء اليوم التالي."),
    "ru": ("Жители Орвана сообщили, что ", "у старого рынка погибли двенадцать человек", ", а дорога к северу от реки оставалась закрытой до вечера следующего дня."),
    "my": ("အော်ဗန်မြို့မှ မျက်မြင်သက်သေများက ", "ဈေးဟောင်းအနီးတွင် လူဆယ့်နှစ်ဦး သေဆုံးခဲ့သည်", "ဟု ပြောကြားပြီး မြစ်မြောက်ဘက်လမ်းကို နောက်နေ့ညနေအထိ ပိတ်ထားခဲ့သည်။"),
    "zh": ("奥尔万的目击者说，", "旧市场附近至少有十二人死亡", "，河以北的道路一直封闭到第二天晚上；医院说，又有三人在夜间死去。"),
}  # fmt: skip


def claim(number: int, quote: str, start: int | None, status: str = "", *, assessed: int = 1) -> ReportClaim:
    """A claim pinned to words of the exhibit's text."""
    given = status or STATUSES[number % len(STATUSES)]
    one = ReportAssessment("R1", "2026-01-02T03:04:05Z", "saying", given, "Two sources.", "phone", "B2", True, False)
    return ReportClaim(
        number=number, kind="statement", status=given, about="saying", quote=quote, start=start,
        end=None if start is None else start + len(quote), region=None, polygon=(), attribution="a witness", figure="",
        shown=True, differing=False, assessments=(one,) * assessed,
    )  # fmt: skip


def exhibit(
    number: int, text: str, claims: Sequence[ReportClaim], *, title: str = "Twelve killed", picture: str = ""
) -> Exhibit:
    """An article with its words."""
    return Exhibit(
        number=number, item=f"item-{number}", kind="article", title=title, source="Ridge Daily", published_at="2026-01-01",
        captured_at="2026-01-02T03:04:05Z", text=text,
        sheet=(FactGroup("capture", (ReportFact("address", ADDRESS, "imported"),)),),
        claims=tuple(claims), assets=(), custody=(), referenced=(), picture=picture, graphic=False, caption="A caption",
    )  # fmt: skip


def content(exhibits: Sequence[Exhibit], language: str = "en") -> ReportContent:
    """A report of these."""
    return ReportContent(
        title="Report", archive="Case", archive_id="a" * 32, state_sha256="0" * 64, date="2026-01-03T00:00:00Z",
        version="1", people=(("R1", "abcd"),), exhibits=tuple(exhibits), left_out=(), language=language,
    )  # fmt: skip


def article(script: str, paragraphs: int) -> tuple[str, list[ReportClaim]]:
    """Paragraphs of a script, the middle of each a claim."""
    text, claims = "", []
    for number in range(1, paragraphs + 1):
        before, quote, after = PARAGRAPHS[script]
        claims.append(claim(number, quote, len(text) + len(before)))
        text += before + quote + after + "\n"
    return text, claims
