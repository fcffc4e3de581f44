"""A story as a picture that any browser shows, at any size, in black and white as well."""

from collections.abc import Iterator
from math import hypot
from textwrap import wrap
from xml.sax.saxutils import escape

from confidentiality_guide.teaching.scenarios import Scenario, Tone
from confidentiality_guide.teaching.story_map import (
    BOX_HEIGHT,
    BOX_WIDTH,
    PASSED_OVER,
    MapEdge,
    MapKind,
    MapNode,
    Point,
    StoryMap,
    map_of,
)

_LETTERS, _LINES = 26, 3  # of a heading, in a box
_LINE_HEIGHT = 18
_HEAD = 11.0
_DASHES = {Tone.FINE: "", Tone.CAREFUL: "9 5", Tone.HARMFUL: "2 5", None: "14 4 2 4"}
_LEGEND = ((Tone.FINE, "fine"), (Tone.CAREFUL, "careful"), (Tone.HARMFUL, "harmful"), (None, "passed over"))
_LEGEND_HEIGHT, _LEGEND_STEP = 40, 130
_STYLE = """
text { font-family: "Atkinson Hyperlegible Next", sans-serif; font-size: 15px; fill: #1b1b1b; text-anchor: middle; }
.small { font-size: 11px; font-style: italic; }
.number { font-size: 11px; font-weight: bold; }
.head { fill: #1b1b1b; }
.box { fill: #ffffff; stroke: #1b1b1b; stroke-width: 1.5; }
.start { stroke-width: 4; }
.ending { fill: #e6e6e6; }
.way { fill: none; stroke: #1b1b1b; stroke-width: 1.5; }
"""


def story_as_svg(story: Scenario) -> str:
    """Return the map of a story as an SVG file."""
    map_ = map_of(story)
    width = max(map_.width, 40.0 + _LEGEND_STEP * len(_LEGEND))
    height = map_.height + _LEGEND_HEIGHT
    title = escape(_title(story))
    size = f'width="{width:.0f}" height="{height:.0f}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" {size} role="img">',
        f"<title>{title}</title>",
        f"<style>{_STYLE}</style>",
        f'<rect {size} fill="#ffffff"/>',
        *(_edge(edge) for edge in map_.edges),
        *(_node(node) for node in map_.nodes),
        *(number for edge in map_.edges for number in _number(edge)),
        *_legend(map_),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _title(story: Scenario) -> str:
    """What the picture is called."""
    return f"{story.entry.title} ({story.entry.id}): {len(story.scenes)} scenes"


def _edge(edge: MapEdge) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in edge.points)
    told = f"{edge.choice}. {edge.label} ({edge.tone})" if edge.choice != PASSED_OVER else "passed over"
    if edge.conditions:
        told += f", only {' and '.join(edge.conditions)}"
    line = f'<polyline class="way" points="{path}"{_dashes(edge.tone)}/>'
    return f"<g><title>{escape(told)}</title>{line}{_head(edge.points[-2], edge.points[-1])}</g>"


def _head(before: Point, end: Point) -> str:
    """The head of an arrow that comes from `before`."""
    (x, y), length = end, hypot(end[0] - before[0], end[1] - before[1]) or 1.0
    along = (end[0] - before[0]) / length, (end[1] - before[1]) / length
    sides = [(x - _HEAD * along[0] + side * along[1], y - _HEAD * along[1] - side * along[0]) for side in (4, -4)]
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (end, *sides))
    return f'<polygon class="head" points="{points}"/>'


def _dashes(tone: Tone | None) -> str:
    return f' stroke-dasharray="{_DASHES[tone]}"' if _DASHES[tone] else ""


def _node(node: MapNode) -> str:
    rounding = BOX_HEIGHT / 2 if node.kind is MapKind.ENDING else 8
    lines = [(line, "heading") for line in wrap(node.heading, _LETTERS, max_lines=_LINES, placeholder=" …")]
    lines += [(" and ".join(node.conditions), "small")] if node.conditions else []
    first = node.y + BOX_HEIGHT / 2 - (len(lines) - 1) * _LINE_HEIGHT / 2 + 5
    middle = node.x + BOX_WIDTH / 2
    texts = [
        f'<text class="{class_}" x="{middle:.1f}" y="{first + nth * _LINE_HEIGHT:.1f}">{escape(line)}</text>'
        for nth, (line, class_) in enumerate(lines)
    ]
    box = (
        f'<rect class="box {node.kind}" x="{node.x:.1f}" y="{node.y:.1f}" width="{BOX_WIDTH:.0f}"'
        f' height="{BOX_HEIGHT:.0f}" rx="{rounding:.0f}"/>'
    )
    return f'<g id="{escape(node.scene)}">{box}{"".join(texts)}</g>'


def _number(edge: MapEdge) -> Iterator[str]:
    if edge.choice == PASSED_OVER:
        return
    x, y = edge.number_at
    yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="9" fill="#ffffff" stroke="#1b1b1b"/>'
    yield f'<text class="number" x="{x:.1f}" y="{y + 4:.1f}">{edge.choice}</text>'


def _legend(map_: StoryMap) -> Iterator[str]:
    """What the lines mean, under the drawing."""
    y = map_.height + _LEGEND_HEIGHT / 2
    for nth, (tone, name) in enumerate(_LEGEND):
        x = 24.0 + nth * _LEGEND_STEP
        yield f'<path class="way" d="M{x} {y:.0f}h30"{_dashes(tone)}/>{_head((x, y), (x + 36.0, y))}'
        yield f'<text x="{x + 44}" y="{y + 5:.0f}" style="text-anchor: start">{name}</text>'
