"""OpenPGP signatures, by GnuPG where it is installed: in a home of its own that goes afterwards, with the key that came along.

GnuPG is asked about one key and one signature; it looks nothing up, and no key of the person's own is touched.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from desktop_app import files
from desktop_app.analysis.outside import OutOfTimeError, run_outside
from desktop_app.analysis.proofs.model import MATCH, MISMATCH, NOT_CHECKED, Kind, Proof, shown

MAX_FILE = 1024 * 1024
_SECONDS = 30.0
_QUIET = (
    "--batch", "--no-tty", "--no-options", "--no-autostart", "--disable-dirmngr", "--no-auto-key-retrieve",
    "--no-auto-key-locate", "--trust-model", "always", "--status-fd", "1", "--homedir",
)  # fmt: skip
_STATUS = re.compile(r"^\[GNUPG:\] (\w+) ?(.*)$", re.M)


def check_openpgp(data: bytes, signature: bytes, keys: bytes, private: Path, kind: Kind = "openpgp") -> Proof:
    """Whether `signature` over `data` holds under one of `keys`. `private`: where the home may lie for a moment."""
    program = shutil.which("gpg") or shutil.which("gpg2")
    if program is None:
        return Proof(kind, "openpgp-no-program", NOT_CHECKED)
    if not keys.strip():
        return Proof(kind, "openpgp-no-key", NOT_CHECKED)
    if len(signature) > MAX_FILE or len(keys) > MAX_FILE:
        return Proof(kind, "too-much", NOT_CHECKED)
    try:
        with files.private_folder(private) as home:
            files.write_file(home / "signature", signature, private=True)
            run_outside([program, *_QUIET, str(home), "--import"], keys, {"GNUPGHOME": ""}, seconds=_SECONDS)
            verify = ["--verify", str(home / "signature"), "-"]
            _code, said = run_outside([program, *_QUIET, str(home), *verify], data, {"GNUPGHOME": ""}, seconds=_SECONDS)
    except (OSError, OutOfTimeError):
        return Proof(kind, "broken", NOT_CHECKED)
    return _told(dict(_STATUS.findall(said.decode("utf-8", "replace"))), kind)


def _told(said: dict[str, str], kind: Kind) -> Proof:
    """GnuPG's status lines (doc/DETAILS): one of them decides."""
    if "BADSIG" in said:
        return Proof(kind, "signature-differ", MISMATCH, by=_name(said["BADSIG"]))
    for word in ("EXPKEYSIG", "REVKEYSIG", "EXPSIG"):
        if word in said:
            return Proof(kind, "openpgp-expired", NOT_CHECKED, by=_name(said[word]), detail=_key(said))
    if "GOODSIG" in said and "VALIDSIG" in said:
        return Proof(kind, "signature-match", MATCH, by=_name(said["GOODSIG"]), detail=_key(said))
    if "NO_PUBKEY" in said:
        return Proof(kind, "openpgp-no-key", NOT_CHECKED, detail=f"key {shown(said['NO_PUBKEY'])}")
    return Proof(kind, "broken", NOT_CHECKED)


def _name(said: str) -> str:
    """Who the key says it belongs to."""
    return shown(said.partition(" ")[2])


def _key(said: dict[str, str]) -> str:
    return f"key {shown(said.get('VALIDSIG', '').split(' ')[0])}"
