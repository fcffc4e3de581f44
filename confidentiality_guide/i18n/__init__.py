"""Languages: their tags and names, catalogs, formats, and the folding of text for search."""
