"""Optional encryption of a shared file with age (pyrage): to colleagues' X25519 keys, or with a passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import pyrage

from desktop_app import files
from desktop_app.errors import InputError
from desktop_app.sharing.model import refused

_MAGIC = b"age-encryption.org/v1\n"
MOST_WITH_PASSPHRASE = 512 * 1024 * 1024
"""Bytes: the library encrypts with a passphrase in memory only."""


@dataclass(frozen=True, slots=True)
class Lock:
    """For whom a file is encrypted: recipients' keys (`age1…`), or a passphrase."""

    recipients: tuple[str, ...] = ()
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Unlock:
    """What opens a file: the text of an age identity file, or a passphrase."""

    identities: str = field(default="", repr=False)
    passphrase: str = field(default="", repr=False)


def is_encrypted(file: Path) -> bool:
    """Whether a file begins as age files do."""
    with files.translated(), file.open("rb") as stream:
        return stream.read(len(_MAGIC)) == _MAGIC


def check_lock(lock: Lock) -> None:
    """InputError `not-an-age-key`: before a large file is written for nobody."""
    for text in lock.recipients:
        _recipient(text)


def encrypt(plain: Path, out: Path, lock: Lock) -> None:
    """Write OUT. InputError `not-an-age-key`, `too-large-for-passphrase`."""
    if lock.recipients:
        keys = [_recipient(text) for text in lock.recipients]
        with files.saving(out) as target, plain.open("rb") as source:
            pyrage.encrypt_io(source, target, keys)
        return
    if plain.stat().st_size > MOST_WITH_PASSPHRASE:
        advice = "Encrypt it to the colleague's age key (--to), or share fewer items."
        raise InputError("too-large-for-passphrase", "The file is too large for a passphrase.", advice)
    with files.translated():
        data = plain.read_bytes()
    files.write_file(out, pyrage.passphrase.encrypt(data, lock.passphrase))


def _recipient(text: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(text.strip())
    except pyrage.RecipientError:
        advice = "It begins with age1 and has 62 characters; 'age-keygen' prints it as the public key."
        raise InputError("not-an-age-key", "That is no age key.", advice) from None


def decrypt(file: Path, out: Path, unlock: Unlock) -> None:
    """Write the plain file. InputError `shared-file-locked`, `wrong-key`; EvidenceError `shared-file-altered`."""
    if not unlock.identities and not unlock.passphrase:
        advice = "Give --identity FILE (an age identity) or --passphrase-file FILE."
        raise InputError("shared-file-locked", "The shared file is encrypted.", advice)
    try:
        if unlock.identities:
            keys = _identities(unlock.identities)
            with files.saving(out, private=True) as target, file.open("rb") as source:
                _stream(source, target, keys)
        else:
            _decrypt_with_passphrase(file, out, unlock.passphrase)
    except pyrage.DecryptError as error:
        raise _refusal(str(error)) from None


def _stream(source: BinaryIO, target: BinaryIO, keys: Sequence[pyrage.x25519.Identity]) -> None:
    try:
        pyrage.decrypt_io(source, target, keys)
    except OSError as error:
        # The library tells altered bytes as an I/O error without a number.
        if error.errno is not None:
            raise
        raise refused("altered", "The encrypted file was altered or cut off.") from None


def _decrypt_with_passphrase(file: Path, out: Path, passphrase: str) -> None:
    if file.stat().st_size > MOST_WITH_PASSPHRASE + 1024 * 1024:
        advice = "Ask the sender to encrypt it to your age key."
        raise InputError("too-large-for-passphrase", "The file is too large for a passphrase.", advice)
    files.write_file(out, pyrage.passphrase.decrypt(file.read_bytes(), passphrase), private=True)


def _identities(text: str) -> Sequence[pyrage.x25519.Identity]:
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    try:
        found = [pyrage.x25519.Identity.from_str(line) for line in lines]
    except pyrage.IdentityError:
        found = []
    if not found:
        advice = "Give the file that 'age-keygen' wrote; its key line begins with AGE-SECRET-KEY-1."
        raise InputError("not-an-identity", "That is no age identity file.", advice)
    return found


def _refusal(said: str) -> Exception:
    """The library's words, kept to two cases: another key, or bytes that were altered."""
    if "No matching keys" in said or "passphrase" in said.lower() or "Decryption failed" in said:
        advice = "Ask the sender for whom the file was encrypted, and look for spaces around the passphrase."
        return InputError("wrong-key", "That key or passphrase does not open the file.", advice)
    return refused("altered", "The encrypted file was altered or cut off.")
