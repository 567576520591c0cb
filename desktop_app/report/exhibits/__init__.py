"""One exhibit on its pages."""
