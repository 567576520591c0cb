"""Reports: what stands in them, how they are written and checked."""
