"""Windows, screens and widgets: all of Qt lives here."""
