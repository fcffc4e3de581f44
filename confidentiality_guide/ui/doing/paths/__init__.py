"""Guided paths: which there are, and following one."""
