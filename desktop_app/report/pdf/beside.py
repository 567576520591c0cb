"""A file and, beside it, its hash as sha256sum writes it."""

from __future__ import annotations

from pathlib import Path

from desktop_app import files


def write_with_hash(out: Path, data: bytes) -> str:
    """Write OUT and OUT.sha256; the SHA-256 of the whole file, signature and all."""
    files.write_file(out, data)
    return hash_beside(out)


def hash_beside(out: Path) -> str:
    """Write OUT.sha256 for a file that is there; its SHA-256."""
    digest = files.sha256_of(out)
    files.write_file(out.with_name(out.name + ".sha256"), f"{digest}  {out.name}\n".encode())
    return digest
