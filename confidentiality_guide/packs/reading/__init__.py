"""From the pack file to what is taught: opening, checking, searching."""
