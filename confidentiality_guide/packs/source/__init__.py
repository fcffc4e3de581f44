"""From the English source as it is written to `RawContent`: Markdown, YAML and TOML, line by line accounted for."""
