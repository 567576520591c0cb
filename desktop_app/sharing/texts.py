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

EXTRACT_README = """\
This is an Attest extract: chosen items for somebody outside, in a ZIP that holds one BagIt 1.0 bag. Check it without Attest:

    unzip FILE && cd attest-bag && sh verify.sh

verify.sh needs sha256sum and openssl 3. By hand, it is these three commands:

    openssl pkeyutl -verify -pubin -inkey signer.pem -rawin -in tagmanifest-sha256.txt -sigfile tagmanifest-sha256.txt.sig
    sha256sum -c tagmanifest-sha256.txt
    sha256sum -c manifest-sha256.txt

What they prove: the files are those that the key in signer.pem signed. Ask the sender for the key by another way.
What they do not prove: that the pages said so, when they were captured, or who holds the key. An extract has no journal:
the chain of custody stays in the archive, and an extract cannot be merged.

data/extract.json                which archive and which items, and what was left out, in words.
data/items/<id>/record.json      one item: its captures with every fact of the record, its claims with their assessments.
data/items/<id>/text.txt         its text, where it has one.
data/blobs/ab/<sha256>           the captured files, named by their SHA-256.
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
