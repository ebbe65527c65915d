"""Named selections and selecting by conditions, in a small window beside the map."""
