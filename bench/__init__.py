"""The measurements behind `dev.py bench`."""
