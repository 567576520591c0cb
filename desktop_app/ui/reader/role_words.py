"""What the files of a capture are, in words."""

from __future__ import annotations

from desktop_app.ui.words import Words


def role_words(words: Words, role: str) -> str:
    """A role as a person reads it; one that is not known here stays as the archive names it."""
    names = {
        "html": words("HTML as received"),
        "dom": words("page as shown (DOM)"),
        "rendered-text": words("text as shown"),
        "picture": words("picture of the page"),
        "picture-dated": words("picture with date and time"),
        "warc": words("web archive (WARC)"),
        "mhtml": words("page in one file (MHTML)"),
        "pdf": words("page as PDF"),
        "text": words("text that claims are pinned to"),
        "structure": words("structure of the text"),
        "requisite": words("part of the page"),
    }
    return names.get(role) or words(role)


def method_words(words: Words, method: str) -> str:
    """How something came: a capture's own method, or that of the page, document or message that it came with."""
    base, _, other = method.partition(", with ")
    if other.endswith("page"):
        return words("{method}, with its page", method=words(base))
    if other.endswith("document"):
        return words("{method}, with its document", method=words(base))
    if other.endswith("message"):
        return words("{method}, with its message", method=words(base))
    return words(method)
