"""The ground: what a map is made of, in plain frozen dataclasses.

Knows the standard library alone: no Qt, no SQL, no arrays, no files.
"""
