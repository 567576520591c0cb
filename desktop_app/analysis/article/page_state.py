"""Is the "page" a page: login wall, cookie wall, error page or empty. Said with the reason, never hidden."""

from __future__ import annotations

import re

from desktop_app.analysis.article.tree import Element

_LOGIN = re.compile(
    r"\b(?:log ?in|sign ?in|subscribe|register) to (?:continue|read|view|see)|please (?:log|sign) ?in"
    r"|(?:members|subscribers) only|you must (?:log|sign|be logged) ?in|connectez-vous pour|inicie sesión para"
    r"|войдите,? чтобы|необходимо войти|سجل الدخول|تسجيل الدخول للمتابعة",
    re.I,
)
_COOKIE = re.compile(
    r"\b(?:accept|allow|consent to|agree to|reject)\b.{0,60}\bcookies\b|cookies? (?:settings|preferences|consent)"
    r"|before you continue|accepter les cookies|принять (?:все )?(?:cookie|файлы)|ملفات تعريف الارتباط",
    re.I | re.S,
)
_ERROR = re.compile(
    r"^\W*(?:error\W*)?(?:40[0134]|410|429|50[0234]|451)"
    r"(?:\W*$|\W+(?:error|not found|forbidden|gone|bad|service|internal|unavailable|too many|page))"
    r"|^\W*(?:not found|forbidden)\W*$|(?:page|file|article) (?:was )?not found|page (?:is )?not available"
    r"|access denied|an error occurred|just a moment|checking your browser|verify (?:that )?you are human"
    r"|are you a robot|attention required|страница не найдена|page introuvable|الصفحة غير موجودة",
    re.I,
)
_SHORT = 600
_VERY_SHORT = 250


def page_state(root: Element | None, text: str, title: str, status: int | None) -> tuple[str, str]:
    """(state, reason); the states stand at `Article.page_state`. `status` is the HTTP status when there was one."""
    if status is not None and status >= 400:
        return "error page", f"the server answered {status}"
    if not text.strip():
        return "empty", "no readable text was found"
    if len(text) > _SHORT:
        return "ok", ""
    return _short_page(root, text, title)


def _short_page(root: Element | None, text: str, title: str) -> tuple[str, str]:
    shown = f"{title}\n{text}"
    asks_password = root is not None and root.find(".//input[@type='password']") is not None
    if (asks_password and len(text) < _VERY_SHORT) or _LOGIN.search(shown):
        return "login wall", "the page asks for a login and holds little text"
    if _COOKIE.search(shown):
        return "cookie wall", "the page asks about cookies and holds little text"
    for line in (title, *text.split("\n")[:3]):
        if _ERROR.search(line):
            return "error page", f"it says “{line.strip()[:80]}”"
    return "ok", ""
