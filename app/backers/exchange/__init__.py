"""File formats: what comes in becomes rows and a list of what was not understood; what goes out says what it drops."""
