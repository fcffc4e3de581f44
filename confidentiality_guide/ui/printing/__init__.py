"""On paper: how a page is set, and how it gets to a printer."""
