"""From Markdown and translations to the pack, and from the pack to what is taught. Files, no Qt."""
