"""The sample case: a fictional valley, its articles, pictures and papers. All of it is written and drawn for Attest."""
