"""Own checks of a report's file: what no packaged validator of PDF/A-3a and PDF/UA-1 is there to look at."""
