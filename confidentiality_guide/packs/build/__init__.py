"""From `RawContent` and catalogs to the pack file, doing again only what changed."""
