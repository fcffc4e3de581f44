"""The screens of the guide, for whoever reads it."""
