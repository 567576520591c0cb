"""A person's verb is one function here: it submits one service call and says what became of it.

Services that the first screen does not need are imported by the work itself: the window opens without them.
"""
