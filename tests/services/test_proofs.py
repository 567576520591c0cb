"""Proofs of others come along with their file, are kept, checked anew each time, shown, and verified; nothing is taken on trust."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import socket
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from desktop_app.analysis.proofs.c2pa_store import find_store
from desktop_app.analysis.proofs.sentences import sentence
from tests.analysis.proofs.made import STAMPED, certificate, header, ots, root, stamper, to_block, token
from tests.analysis.proofs.made_c2pa import Making, signed
from tests.analysis.proofs.test_ots import GENESIS
from tests.analysis.proofs.test_wacz import anonymous
from tests.capture.web_archive import made as web
from tests.journeys.command_line import call, spoken
from tests.services.pictures import scene

Capsys = pytest.CaptureFixture[str]
ROOT = root()
needs_gpg = pytest.mark.skipif(shutil.which("gpg") is None, reason="GnuPG is not installed")


@pytest.fixture
def folder(tmp_path: Path, capsys: Capsys) -> str:
    call(capsys, "create", str(tmp_path / "case"), "--name", "Case", "--researcher", "R1")
    return str(tmp_path / "case")


@pytest.fixture
def capture(folder: str, tmp_path: Path, capsys: Capsys) -> Callable[..., dict[str, Any]]:
    """Capture these files by name, given one by one; the only item that they make."""

    def made(**files: bytes) -> dict[str, Any]:
        paths = []
        for name, data in files.items():
            paths.append(tmp_path / name.replace("__", "."))
            paths[-1].write_bytes(data)
        [one] = call(capsys, "capture", folder, *map(str, paths))["captured"]
        found: dict[str, Any] = one
        return found

    return made


def proofs(capsys: Capsys, folder: str, item: str, *more: str, code: int = 0) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = call(capsys, "proofs", folder, item, *more, code=code)["proofs"]
    return found


def states(found: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(one["kind"], one["state"]) for one in found]


def test_proofs_given_with_their_file_are_kept_with_it(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys
) -> None:
    data = scene()
    one = capture(a__jpg=data, a__jpg__ots=ots(data), a__jpg__tsr=token(data, stamper(ROOT)))
    shown = call(capsys, "show", folder, one["item"])
    assets = shown["captures"][0]["assets"]
    assert [asset["name"] for asset in assets if asset["role"] == "proof"] == ["a.jpg.ots", "a.jpg.tsr"]
    assert states(shown["proofs"]) == [
        ("ots", "MATCH"), ("ots", "NOT CHECKED"), ("tsr", "MATCH"), ("tsr", "MATCH"), ("tsr", "NOT CHECKED"),
    ]  # fmt: skip
    assert {"kind", "state", "message", "by", "at"} <= set(shown["proofs"][0])
    assert shown["proofs"][0]["about"] == "a.jpg" and shown["proofs"][0]["message"] == sentence("bytes-match")
    assert any(fact["value"] == "a.jpg.ots" for fact in shown["record"]["facts"])
    assert "Proofs of others:" in spoken(capsys, "show", folder, one["item"])


def test_in_a_folder_each_proof_goes_with_its_own_file(folder: str, tmp_path: Path, capsys: Capsys) -> None:
    came = tmp_path / "came"
    came.mkdir()
    for number in (1, 2):
        (came / f"{number}.jpg").write_bytes(scene(number))
        (came / f"{number}.jpg.ots").write_bytes(ots(scene(number)))
    (came / "notes.txt").write_text("A page of notes about the bridge.")
    (came / "lonely.ots").write_bytes(ots(b"gone"))
    outcome = call(capsys, "capture", folder, str(came))
    assert len(outcome["captured"]) == 3 and len(outcome["failed"]) == 1
    for one in outcome["captured"]:
        found = call(capsys, "show", folder, one["item"])["proofs"]
        assert [row["state"] for row in found] == (["MATCH", "NOT CHECKED"] if one["kind"] == "image" else [])


def test_another_files_proof_is_a_mismatch_on_every_way_out(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys
) -> None:
    one = capture(a__jpg=scene(), a__jpg__ots=ots(b"other"))
    assert states(proofs(capsys, folder, one["item"], code=5)) == [("ots", "MISMATCH")]
    found = call(capsys, "verify", folder, code=5)
    assert found["mismatch"] == 1
    assert [(f["check"], f["state"], f["item"], f["file"]) for f in found["findings"]] == [
        ("proof ots", "MISMATCH", one["item"], "a.jpg.ots")
    ]


def test_pending_proofs_are_said_and_nothing_is_called_wrong(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys
) -> None:
    data = scene()
    capture(a__jpg=data, a__jpg__ots=ots(data))
    found = call(capsys, "verify", folder)
    assert (found["mismatch"], found["not_checked"]) == (0, 1)
    assert found["findings"][0]["message"] == sentence("ots-pending")


def test_an_altered_stored_file_is_one_finding_not_one_a_proof(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys
) -> None:
    data = scene()
    one = capture(a__jpg=data, a__jpg__ots=ots(data), a__jpg__tsr=token(data, stamper(ROOT)))
    blob = Path(folder) / "blobs" / one["sha256"][:2] / one["sha256"]
    blob.chmod(0o644)
    blob.write_bytes(data[:-1] + b"\x00")
    found = call(capsys, "verify", folder, code=5)
    assert [f["check"] for f in found["findings"] if f["state"] == "MISMATCH"] == ["asset"]


def test_roots_that_a_person_gives_vouch_for_a_time(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys, tmp_path: Path
) -> None:
    data = scene()
    one = capture(a__jpg=data, a__jpg__tsr=token(data, stamper(ROOT)))
    (tmp_path / "roots.pem").write_bytes(ROOT.pem)
    found = proofs(capsys, folder, one["item"], "--roots", str(tmp_path / "roots.pem"))
    assert (found[-1]["state"], found[-1]["at"]) == ("MATCH", STAMPED.strftime("%Y-%m-%dT%H:%M:%SZ"))
    (tmp_path / "roots.pem").write_bytes(b"no certificate")
    refused = call(capsys, "proofs", folder, one["item"], "--roots", str(tmp_path / "roots.pem"), code=3)
    assert refused["error"]["code"] == "roots-unreadable"


@pytest.mark.parametrize("raw", [True, False])
def test_block_headers_that_a_person_gives_are_compared(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys, tmp_path: Path, raw: bool
) -> None:
    data = scene()
    proof, wanted = to_block(data, 1)
    one = capture(a__jpg=data, a__jpg__ots=proof)
    assert proofs(capsys, folder, one["item"])[-1]["detail"] == f"block 1, Merkle root {wanted[::-1].hex()}"
    headers = tmp_path / "headers"
    headers.write_bytes(GENESIS * 2 if raw else f"0 {GENESIS.hex()}\n1 {GENESIS.hex()}\n".encode())
    found = proofs(capsys, folder, one["item"], "--block-headers", str(headers), code=5)
    assert found[-1]["message"] == sentence("ots-differ")
    headers.write_bytes(f"1 {header(wanted).hex()}\n".encode())
    found = proofs(capsys, folder, one["item"], "--block-headers", str(headers))
    assert found[-1]["message"] == sentence("ots-bad-header") and found[-1]["state"] == "NOT CHECKED"
    headers.write_bytes(b"\xff" * 81)
    refused = call(capsys, "proofs", folder, one["item"], "--block-headers", str(headers), code=3)
    assert refused["error"]["code"] == "headers-unreadable"


class Signer:
    """A key of OpenPGP in a home of its own."""

    def __init__(self, home: Path) -> None:
        home.mkdir(mode=0o700)
        self._gpg = ["gpg", "--batch", "--no-tty", "--quiet", "--pinentry-mode", "loopback", "--passphrase", "", "--homedir", str(home)]  # fmt: skip
        self._run("--quick-gen-key", "Phone of a test <phone@example.org>", "ed25519", "sign", "never")
        self.public = self._run("--armor", "--export")

    def _run(self, *arguments: str, given: bytes = b"") -> bytes:
        return subprocess.run([*self._gpg, *arguments], input=given, capture_output=True, check=True).stdout

    def sign(self, data: bytes) -> bytes:
        return self._run("--armor", "--detach-sign", given=data)


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Signer]:
    home = tmp_path_factory.mktemp("g") / "h"
    yield Signer(home)
    subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "gpg-agent"], check=True)


@needs_gpg
def test_an_openpgp_signature_holds_under_the_key_that_is_given(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys, tmp_path: Path, signer: Signer
) -> None:
    data = scene()
    one = capture(a__jpg=data, a__jpg__asc=signer.sign(data))
    [without] = proofs(capsys, folder, one["item"])
    assert (without["state"], without["message"]) == ("NOT CHECKED", sentence("openpgp-no-key"))
    (tmp_path / "key.asc").write_bytes(signer.public)
    [found] = proofs(capsys, folder, one["item"], "--keys", str(tmp_path / "key.asc"))
    assert found["state"] == "MATCH" and "Phone of a test" in found["by"] and found["detail"].startswith("key ")


@needs_gpg
@pytest.mark.parametrize("signature", ["other", "nonsense", "another key"])
def test_openpgp_signatures_that_do_not_hold(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys, tmp_path: Path, signer: Signer, signature: str
) -> None:
    data = scene()
    made = (
        signer.sign(b"other") if signature == "other" else b"nonsense" if signature == "nonsense" else signer.sign(data)
    )
    one = capture(a__jpg=data, a__jpg__asc=made)
    (tmp_path / "key.asc").write_bytes(b"no key" if signature == "another key" else signer.public)
    [found] = proofs(
        capsys, folder, one["item"], "--keys", str(tmp_path / "key.asc"), code=5 if signature == "other" else 0
    )
    assert found["state"] == ("MISMATCH" if signature == "other" else "NOT CHECKED")
    assert not list((Path(folder) / "tmp").iterdir())


def test_without_gnupg_the_signature_is_not_checked_and_says_so(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    one = capture(a__jpg=scene(), a__jpg__asc=b"-----BEGIN PGP SIGNATURE-----")
    monkeypatch.setenv("PATH", str(tmp_path))
    [found] = proofs(capsys, folder, one["item"])
    assert (found["state"], found["message"]) == ("NOT CHECKED", sentence("openpgp-no-program"))


def test_nothing_is_asked_over_a_network(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = scene()
    one = capture(a__jpg=data, a__jpg__ots=to_block(data)[0], a__jpg__tsr=token(data, stamper(ROOT)))

    def refuse(*_arguments: object, **_more: object) -> None:
        raise AssertionError("a proof must not make anybody ask a network")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert len(proofs(capsys, folder, one["item"])) == 6


def bundle(signer: Signer, data: bytes, *, altered: bool = False) -> bytes:
    """What ProofMode hands over: the picture, records named by its hash, their signatures, and the key."""
    sha256 = hashlib.sha256(data).hexdigest()
    record = f"File Hash SHA256,Location.Latitude,Manufacturer\n{sha256},35.123,Phone\n".encode()
    as_json = json.dumps({"File Hash SHA256": sha256, "Proof Generated": "2026-03-04T05:06:07Z"}).encode()
    names = {
        "picture.jpg": data[:-2] + b"\x00\x00" if altered else data,
        f"{sha256}.asc": signer.sign(data), f"{sha256}.ots": ots(data), "pubkey.asc": signer.public,
        f"{sha256}.proof.csv": record, f"{sha256}.proof.csv.asc": signer.sign(record), f"{sha256}.proof.json": as_json,
        f"{sha256}.gst": b"token",
    }  # fmt: skip
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        for name, content in names.items():
            zipped.writestr(name, content)
    return out.getvalue()


@needs_gpg
def test_a_proofmode_bundle_is_its_picture_with_every_proof(
    folder: str, capsys: Capsys, tmp_path: Path, signer: Signer
) -> None:
    (tmp_path / "bundle.zip").write_bytes(bundle(signer, scene()))
    outcome = call(capsys, "capture", folder, str(tmp_path / "bundle.zip"))
    assert outcome["failed"] == []
    [one] = outcome["captured"]
    found = proofs(capsys, folder, one["item"])
    assert {(row["kind"], row["state"]) for row in found} == {
        ("openpgp", "MATCH"), ("ots", "MATCH"), ("ots", "NOT CHECKED"), ("proofmode", "MATCH"), ("proofmode", "NOT CHECKED"),
    }  # fmt: skip
    assert sum(row["kind"] == "openpgp" for row in found) == 2
    assert all("35.123" not in row["detail"] for row in found)
    call(capsys, "share", folder, str(tmp_path / "out.attest"), "--withhold", "gps")
    assert b"35.123" not in (tmp_path / "out.attest").read_bytes()


@needs_gpg
def test_a_record_by_name_beside_another_picture_is_a_mismatch(folder: str, capsys: Capsys, tmp_path: Path) -> None:
    came = tmp_path / "came"
    came.mkdir()
    (came / "a.jpg").write_bytes(scene())
    (came / "a.jpg.proof.csv").write_text(f"File Hash SHA256\n{'0' * 64}\n")
    [one] = call(capsys, "capture", folder, str(came))["captured"]
    assert states(proofs(capsys, folder, one["item"], code=5)) == [("proofmode", "MISMATCH")]


@pytest.mark.parametrize(
    "record", [b"", b"\xff", b"{" * 2_000, b"a,b\n1,2\n", b'{"File Hash SHA256": 4}', b"[" * 100_000, b'"']
)
def test_records_that_are_none_prove_nothing(record: bytes) -> None:
    from desktop_app.analysis.proofs.proofmode import check_proofmode
    from tests.analysis.proofs.made import target_of

    assert [one.state for one in check_proofmode(record, target_of(b""))] == ["NOT CHECKED"]


@pytest.mark.parametrize("altered", [False, True])
def test_content_credentials_are_checked_on_every_way_out(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys, tmp_path: Path, altered: bool
) -> None:
    data = signed(scene(), Making(certificate("Camera", ROOT, purpose=ExtendedKeyUsageOID.EMAIL_PROTECTION)))
    store = find_store(data)
    assert store is not None
    one = capture(a__jpg=data[: store.places[-1][1]] + scene(1)[2:] if altered else data)
    found = call(capsys, "show", folder, one["item"])["proofs"]
    assert {row["kind"] for row in found} == {"c2pa"} and found[0]["about"] == "a.jpg"
    said = {row["message"]: row["state"] for row in found}
    code, state = ("c2pa-bytes-differ", "MISMATCH") if altered else ("c2pa-bytes-match", "MATCH")
    assert said[sentence(code)] == state and said[sentence("c2pa-nobody")] == "NOT CHECKED"
    verified = call(capsys, "verify", folder, code=5 if altered else 0)
    assert verified["not_checked"] == 1 and sum(row["state"] == "MISMATCH" for row in verified["findings"]) == altered
    (tmp_path / "roots.pem").write_bytes(ROOT.pem)
    vouched = proofs(capsys, folder, one["item"], "--roots", str(tmp_path / "roots.pem"), code=5 if altered else 0)
    assert sentence("signer-named") in [row["message"] for row in vouched]


def test_credentials_that_are_cut_are_said_to_be_broken(
    capture: Callable[..., dict[str, Any]], folder: str, capsys: Capsys
) -> None:
    data = scene()
    store = b"jumb\x00\x00\x00\x1ejumdc2pa\x00\x11\x00\x10\x80\x00\x00\xaa\x008\x9bq\x03c2pa\x00"
    segment = b"\xff\xeb" + (len(store) + 14).to_bytes(2, "big") + b"JP\x00\x01\x00\x00\x00\x01\x00\x00\x00\x26" + store
    one = capture(a__jpg=data[:2] + segment + data[2:])
    [found] = call(capsys, "show", folder, one["item"])["proofs"]
    assert (found["kind"], found["state"], found["message"]) == ("c2pa", "NOT CHECKED", sentence("broken"))


def test_every_sentence_is_said_and_every_code_has_one() -> None:
    from desktop_app.analysis.proofs import sentences

    source = "".join(
        p.read_text("utf-8") for p in Path(sentences.__file__).parent.glob("*.py") if p.name != "sentences.py"
    )
    source += (Path(sentences.__file__).parents[2] / "services" / "proofs.py").read_text("utf-8")
    assert [code for code in sentences._SENTENCES if f'"{code}"' not in source] == []


def signed_package(*, altered: bool = False) -> bytes:
    """A web archive package signed by a key without a name; `altered`: its description was changed afterwards."""
    with zipfile.ZipFile(
        io.BytesIO(web.wacz(web.site(), [{"url": f"{web.HOST}/", "ts": "2025-11-02T08:15:30Z"}]))
    ) as made:
        members = {name: made.read(name) for name in made.namelist()}
    document = json.loads(members["datapackage-digest.json"])
    signed = anonymous(side_by_side=True, curve=ec.SECP384R1(), hash_=document["hash"])
    members["datapackage-digest.json"] = json.dumps(document | {"signedData": signed["signedData"]}).encode()
    if altered:
        members["datapackage.json"] = members["datapackage.json"].replace(b"Orvane", b"Torvik")
    return web.zipped(members)


@pytest.mark.parametrize("altered", [False, True])
def test_a_signed_package_is_checked_where_its_pages_are(
    folder: str, capsys: Capsys, tmp_path: Path, altered: bool
) -> None:
    (tmp_path / "orvane.wacz").write_bytes(signed_package(altered=altered))
    captured = call(capsys, "capture", folder, str(tmp_path / "orvane.wacz"))["captured"]
    found = [row for row in call(capsys, "show", folder, captured[0]["item"])["proofs"] if row["kind"] == "wacz"]
    assert [row["state"] for row in found] == (["MISMATCH"] if altered else ["MATCH", "MATCH", "NOT CHECKED"])
    verified = call(capsys, "verify", folder, code=5 if altered else 0)
    assert sum(one["check"] == "proof wacz" for one in verified["findings"]) == 1
