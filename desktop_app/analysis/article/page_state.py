"""Is the "page" a page: login wall, cookie wall, error page or empty. Said with the reason, never hidden."""

from __future__ import annotations

import re

from desktop_app.analysis.article.tree import Element

_LOGIN = re.compile(r"\b(log in|sign in|subscribe) to (continue|read|view|see)|please (log|sign) in|members only", re.I)
_COOKIE = re.compile(r"\b(accept|consent to|agree to)\b.{0,40}\bcookies\b|before you continue", re.I | re.S)
_ERROR = re.compile(r"\b(404|403|410|500|502|503)\b|page not found|not available|access denied|error occurred", re.I)
_SHORT = 600


def page_state(root: Element | None, text: str, title: str, status: int | None) -> tuple[str, str]:
    """(state, reason). `status` is the HTTP status when there was one."""
    if status is not None and status >= 400:
        return "error page", f"the server answered {status}"
    if root is None or not text.strip():
        return "empty", "no readable text was found"
    if len(text) > _SHORT:
        return "ok", ""
    if root.find(".//input[@type='password']") is not None or _LOGIN.search(text):
        return "login wall", "the page asks for a login and holds little text"
    if _COOKIE.search(text):
        return "cookie wall", "the page asks about cookies and holds little text"
    if _ERROR.search(title):
        return "error page", f"its title reads “{title[:80]}”"
    return "ok", ""
