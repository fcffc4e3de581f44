"""Using the whole guide with one switch: a ring goes from control to control by itself."""
