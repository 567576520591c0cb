"""Video and sound on the screen: the player, the line of time with its claims, the stills."""
