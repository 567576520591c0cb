"""Web archives that others made: WARC files and WACZ packages, read record by record within fixed bounds."""
