"""A subpoena and a court order, side by side."""

from confidentiality_guide.ui.blocks.figures.papers import Papers


class CourtPapers(Papers):
    """Who signs each, what it means, what a therapist does, what may be shared."""

    ICONS = {"subpoena": "envelope-simple", "order": "gavel"}
