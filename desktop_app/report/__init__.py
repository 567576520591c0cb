"""reportlab lives here: the evidence PDF, from what a service hands over."""
