"""Two pictures compared: side by side or in one place by turns, moved together, their facts in pairs."""
