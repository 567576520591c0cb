"""The verbs of the command line, grouped as people use them; `cli.py` joins them."""
