"""How a Linux desktop knows the program and its files: menu entry (freedesktop.org), kind of file (shared-mime-info), icons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

from archive_schema.layout import ENCRYPTED_SUFFIX, SHARED_SUFFIX
from resources.packaging.words import KEYWORDS, KIND, SAID, SHARED_FILE

MIME_TYPE = "application/x-attest"
GLOBS = tuple(f"*{suffix}{part}" for suffix in (SHARED_SUFFIX, ENCRYPTED_SUFFIX) for part in ("", ".001"))
"""Whole files and first volumes, plain and encrypted."""


def desktop_entry(command: str = "attest") -> bytes:
    """`command` starts the program."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        "Name=Attest",
        *_translated("GenericName", KIND),
        *_translated("Comment", SAID),
        f"Exec={command} open %f",
        "Icon=attest",
        "Terminal=false",
        "Categories=Office;Database;",
        f"Keywords={';'.join(KEYWORDS)};",
        f"MimeType={MIME_TYPE};",
        "StartupNotify=true",
        "StartupWMClass=attest",
    ]
    return ("\n".join(lines) + "\n").encode()


def _translated(key: str, texts: Mapping[str, str]) -> Iterator[str]:
    yield f"{key}={texts['en']}"
    yield from (f"{key}[{language}]={text}" for language, text in texts.items() if language != "en")


def mime_package() -> bytes:
    """A shared file is known by its name; a plain one by its first bytes too: a ZIP that begins with the bag's folder."""
    named = [("" if language == "en" else f' xml:lang="{language}"', text) for language, text in SHARED_FILE.items()]
    comments = "".join(f"    <comment{mark}>{escape(text)}</comment>\n" for mark, text in named)
    globs = "".join(f'    <glob pattern="{pattern}" weight="60"/>\n' for pattern in GLOBS)
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME_TYPE}">
{comments}    <icon name="attest"/>
    <magic priority="60">
      <match type="string" value="PK\\003\\004" offset="0">
        <match type="string" value="attest-bag/" offset="30"/>
      </match>
    </magic>
{globs}  </mime-type>
</mime-info>
"""
    return text.encode()
