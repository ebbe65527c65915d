"""File formats: what comes in becomes rows with a list of what was not understood, what goes out says what it dropped."""
