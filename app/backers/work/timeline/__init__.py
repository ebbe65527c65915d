"""The map in time: which rows hold on which days, what was known by when, how many, and what changed. No Qt."""
