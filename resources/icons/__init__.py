"""Icons, one SVG each."""
