"""What translators get: every message of the content, and the made-up languages."""
