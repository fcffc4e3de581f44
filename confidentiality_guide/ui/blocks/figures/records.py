"""The record and the notes kept apart from it, side by side."""

from confidentiality_guide.ui.blocks.figures.papers import Papers


class Records(Papers):
    """What is in each, who may see it, and whether you can get a copy."""

    ICONS = {"record": "files", "notes": "lock-simple"}
