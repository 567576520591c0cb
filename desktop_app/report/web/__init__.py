"""The report as pages for screen readers: landmarks, headings in order, languages, no scripts, no network."""
