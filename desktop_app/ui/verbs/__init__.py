"""What the window's actions do: one function an action, each given the window."""
