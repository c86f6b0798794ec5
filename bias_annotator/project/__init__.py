"""The use cases: the only door through which the window and the command line come."""
