"""The measurements behind `dev.py bench`: how quick the guide is, beside what it could be at best."""
