"""What each finding says: what was compared, what it proves, and what it does not."""

from __future__ import annotations

_SENTENCES = {
    "broken": "The proof is damaged or of an unknown form: it proves nothing.",
    "too-much": "The proof is larger than Attest reads: it was not checked.",
    "no-target": "The file that the proof is about is not here: nothing was compared.",
    "unknown-digest": "The proof uses a digest that Attest does not compute: nothing was compared.",
    "bytes-match": "The proof is about exactly these bytes.",
    "bytes-differ": "The proof is about other bytes than these.",
    "ots-pending": "A calendar has promised to put this into the Bitcoin block chain; no time is proved yet.",
    "ots-no-header": "The proof leads to a Bitcoin block whose header is not here: no time is proved until its Merkle root is compared.",
    "ots-match": "The proof leads to the block header that was supplied, whose work was checked: these bytes existed not later than the block. That the block is part of the chain was not checked.",
    "ots-differ": "The proof leads to another Merkle root than that of the block header that was supplied.",
    "ots-bad-header": "The block header that was supplied does not hold the work that it claims: nothing was compared.",
    "ots-other": "The proof leads to something that Attest does not check.",
    "signature-match": "The signature holds under the key that came along; whose key it is, this does not prove.",
    "signature-differ": "The signature does not hold: the proof or what it signs was altered.",
    "signature-unknown": "The signature is of a kind that Attest does not check.",
    "tsr-refused": "The time-stamp service refused to stamp: the reply proves nothing.",
    "tsr-time": "These bytes existed not later than this time: so says a service whose certificate leads to a root that you trust.",
    "tsr-nobody": "Nobody here vouches for this service's certificate: the time is its own word.",
    "tsr-untrusted": "The service's certificate leads to none of the roots that you gave: the time is its own word.",
    "tsr-no-certificate": "The reply holds no certificate of the service: its signature was not checked.",
    "tsr-not-for-time": "The certificate is not made for time stamps, or was not valid at that time: no time is proved.",
    "signer-named": "The signer's certificate leads to a root that you trust.",
    "signer-untrusted": "The signer's certificate leads to none of the roots that you gave: who signed is not proved.",
    "signer-anonymous": "Signed with a key without a name: the same key signed, whose it is nobody says.",
    "openpgp-no-program": "GnuPG is not installed: the signature was not checked.",
    "openpgp-no-key": "The public key did not come along: the signature was not checked.",
    "openpgp-expired": "The signature holds, but its key had expired or was revoked: who signed is not proved.",
    "proofmode-match": "The record names exactly these bytes. What it says of place, time and device is the app's own word.",
    "proofmode-differ": "The record names other bytes than these.",
    "wacz-unsigned": "The package is not signed: its hashes prove nothing about who made it.",
    "wacz-domain": "The signer's certificate names a domain; nobody here vouches for the certificate.",
    "c2pa-container": "The file carries content credentials (C2PA). Attest checks those in JPEG and PNG alone: in this kind of file (the hash c2pa.hash.bmff of MP4 among them) they were not checked.",
    "c2pa-remote": "The file names content credentials (C2PA) that lie on a server. Attest fetches nothing: they were not checked.",
    "c2pa-bytes-match": "The file was not altered since it was signed: its bytes, the credentials aside, have the hash that the signed claim names. That what it shows is true, this does not prove.",
    "c2pa-bytes-differ": "The file was altered after it was signed: its bytes have another hash than the signed claim names.",
    "c2pa-bytes-partly": "The signed hash leaves out parts of the file besides the credentials: whether those were altered was not checked. The rest was not altered since it was signed.",
    "c2pa-no-binding": "The signed claim holds no hash of the file that Attest reads (c2pa.hash.data): whether the file was altered was not checked.",
    "c2pa-assertions-match": "Every assertion in the credentials has the hash that the signed claim names.",
    "c2pa-assertions-differ": "Assertions in the credentials were altered, added or taken away after signing.",
    "c2pa-chain-match": "Each certificate that came along was issued by the next; whose they are, this does not prove.",
    "c2pa-chain-differ": "The certificates that came along did not issue one another.",
    "c2pa-nobody": "Nobody here vouches for the signer's certificate: the name in it is its own word.",
    "c2pa-not-for-signing": "The signer's certificate is not made for signing content: who signed is not proved.",
    "c2pa-time": "The signature existed not later than this time: so says a service whose certificate leads to a root that you trust.",
    "c2pa-time-differ": "The time stamp in the credentials is about another signature, or was altered: no time is proved.",
    "c2pa-no-time": "The signature carries no time stamp: no time is proved.",
    "c2pa-said": "What the signer says of how the file was made. Nothing of it was checked.",
    "c2pa-ingredients": "The signer names files that this one was made from. Their own credentials were not checked.",
}


def sentence(code: str) -> str:
    """The sentence of a finding. KeyError for a code that there is not."""
    return _SENTENCES[code]
