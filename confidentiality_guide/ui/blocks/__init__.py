"""One widget for each block of what is taught."""
