"""Where a reader is and what they did, as values: places, the way back, and the visit that holds them."""
