"""The rules that hold for the whole content: links, sources, conditions, how hard it is to read."""
