"""Ladders: what would actually happen, step by step."""
