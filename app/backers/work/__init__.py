"""What the user does and sees, without a window: commands, history, lens, search, audit. No Qt, no SQL."""
