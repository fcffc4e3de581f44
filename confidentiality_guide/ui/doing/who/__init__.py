"""Who can know what: one answer at a time, and the picture of all."""
