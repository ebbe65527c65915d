"""One actor's world in rings, or two side by side, in a window of its own."""
