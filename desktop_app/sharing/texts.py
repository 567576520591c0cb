"""The texts inside a shared file: how to read and check it without Attest."""

README = """\
This is an Attest shared file: a ZIP that holds one BagIt 1.0 bag. Check it without Attest:

    unzip FILE.attest && cd attest-bag && sh verify.sh

verify.sh needs sha256sum and openssl 3. What it proves: the files are those that the signer's key signed.
What it does not prove: that the pages said so, when they were captured, or who holds the key.

data/journal/entries.jsonl   one change a line: h header, p payload, s signature (Ed25519, base64url, over h).
                             A line without p was withheld by the sender.
data/blobs/ab/<sha256>       the captured files, named by their SHA-256.
data/ro-crate-metadata.json  what this is, for machines.
"""

VERIFY = """\
#!/bin/sh
# Checks this bag with public tools: the signature, then the manifests, then every file.
set -eu
cd "$(dirname "$0")"
openssl pkeyutl -verify -pubin -inkey signer.pem -rawin -in tagmanifest-sha256.txt -sigfile tagmanifest-sha256.txt.sig
sha256sum --quiet -c tagmanifest-sha256.txt
sha256sum --quiet -c manifest-sha256.txt
echo "MATCH: all files are those that were signed by the key in signer.pem"
"""
