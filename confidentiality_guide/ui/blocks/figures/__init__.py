"""The drawn figures: each a card with a picture, and the same words as a list."""

from confidentiality_guide.ui.blocks.figures.make import figure_widget

__all__ = ["figure_widget"]
