"""The report's text engine: direction (UAX #9), line breaking, shaping by HarfBuzz, faces embedded so that words can be copied."""
