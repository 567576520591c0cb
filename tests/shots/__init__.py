"""Every screen as a picture, for people to look at."""
