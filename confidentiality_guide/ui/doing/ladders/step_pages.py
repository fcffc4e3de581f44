"""How the steps of a ladder are divided into pages."""

from collections.abc import Sequence

from confidentiality_guide.i18n.words import _, fill


def divide(heights: Sequence[int], columns: int, room: int, gap: int) -> list[range]:
    """Pages of parts in rows of `columns`, each as many whole rows as there is room for, at least one.

    Heights, room and gap are in pixels.
    """
    pages: list[range] = []
    first = used = 0
    for start in range(0, len(heights), columns):
        high = max(heights[start : start + columns])
        if start > first and used + gap + high > room:
            pages.append(range(first, start))
            first, used = start, 0
        used += high + (gap if start > first else 0)
    return [*pages, range(first, len(heights))]


def steps_words(page: range, count: int) -> str:
    """Which of `count` steps a page shows; other parts may follow the last step."""
    first, last = page.start + 1, min(page.stop, count)
    if first >= last:
        return fill(_("Step {number} of {count}"), number=last, count=count)
    return fill(_("Steps {first} to {last} of {count}"), first=first, last=last, count=count)
