"""Proofs of others: time stamps, signatures and credentials that came along with a file. Bytes in, findings out."""
