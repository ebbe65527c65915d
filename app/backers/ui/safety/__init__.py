"""What keeps the work safe while a window is open: one window per map, snapshots, recovery, reports of faults."""
