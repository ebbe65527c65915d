"""The matrix of who does what to whom, in a window of its own beside the map."""
