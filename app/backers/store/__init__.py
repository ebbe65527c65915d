"""The file: one SQLite document per map. Knows rows and change sets, never what they mean or how they look."""
