"""Confidentiality Guide: what stays private in psychotherapy, what does not, and what would actually happen."""

__version__ = "0.1.0"
