"""Topics and their blocks as JSON in the pack, and back. What is empty is left out.

Read only after its digest was found right, so a wrong shape is a mistake of ours, not of the file.
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from confidentiality_guide.packs.file.format import BlockRow
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.ids import BlockId, ConditionName, FigureId, IdeaId, SectionId, TopicId
from confidentiality_guide.teaching.inline import Run, Target, Text
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import Idea, Topic, TopicEntry, TopicKind
from confidentiality_guide.teaching.verdicts import Verdict

_STRONG, _EMPHASIS = 1, 2


def write_text(text: Text) -> list[Any]:
    """A text as JSON: each run its words alone, or words, look and target."""
    return [_write_run(run) for run in text]


def _write_run(run: Run) -> Any:
    look = _STRONG * run.strong + _EMPHASIS * run.emphasis
    if run.target is not None:
        return [run.text, look, str(run.target)]
    return [run.text, look] if look else run.text


def read_text(written: Sequence[Any]) -> Text:
    """A text from its JSON."""
    return tuple([Run(run) if isinstance(run, str) else _read_run(*run) for run in written])


def _read_run(words: str, look: int, target: str = "") -> Run:
    return Run(words, bool(look & _STRONG), bool(look & _EMPHASIS), Target.parse(target) if target else None)


def block_body(block: Block) -> dict[str, Any]:
    """What a block says, as the JSON of its row's body."""
    body = {
        "text": write_text(block.text),
        "items": [write_text(item) for item in block.items],
        "rows": [[write_text(cell) for cell in row] for row in block.rows],
        "title": write_text(block.title),
        "body": [_inner(inner) for inner in block.body],
        "verdict": block.verdict,
        "figure": block.figure,
        "opens": str(block.opens) if block.opens else "",
        "in_english": block.in_english,
    }
    return {name: value for name, value in body.items() if value}


def _inner(block: Block) -> dict[str, Any]:
    """A block inside a callout: it has no row of its own."""
    own = {
        "id": block.id,
        "kind": block.kind,
        "layer": "" if block.layer is Layer.CLIENT else block.layer,
        "conditions": block.conditions,
        "audio": block.audio,
    }
    return {name: value for name, value in own.items() if value} | block_body(block)


def read_block(row: BlockRow) -> Block:
    """A block from its row."""
    own = {"id": row.id, "kind": row.kind, "layer": row.layer, "audio": row.audio}
    return _read(own | json.loads(row.body), row.condition.split())


def _read(body: Mapping[str, Any], conditions: Sequence[str]) -> Block:
    return Block(
        id=BlockId(body["id"]),
        kind=Kind(body["kind"]),
        layer=Layer(body.get("layer", Layer.CLIENT)),
        text=read_text(body.get("text", ())),
        items=tuple([read_text(item) for item in body.get("items", ())]),
        rows=tuple([tuple([read_text(cell) for cell in row]) for row in body.get("rows", ())]),
        title=read_text(body.get("title", ())),
        body=tuple([_read(inner, inner.get("conditions", ())) for inner in body.get("body", ())]),
        verdict=Verdict(body["verdict"]) if "verdict" in body else None,
        figure=FigureId(body["figure"]) if "figure" in body else None,
        opens=Target.parse(body["opens"]) if "opens" in body else None,
        conditions=tuple([ConditionName(name) for name in conditions]),
        audio=body.get("audio", ""),
        in_english=body.get("in_english", False),
    )


def plain_words(body: Mapping[str, Any]) -> str:
    """The words of a row's body, in reading order: what is searched, and shown where something was found."""
    cells = [cell for row in body.get("rows", ()) for cell in row]
    inner = [plain_words(block) for block in body.get("body", ())]
    listed = " · ".join(_words(text) for text in (*body.get("items", ()), *cells))
    parts = (_words(body.get("title", ())), _words(body.get("text", ())), listed, *inner)
    return " ".join(part for part in parts if part)


def _words(written: Sequence[Any]) -> str:
    return "".join([run if isinstance(run, str) else run[0] for run in written])


def read_topic(head: str, rows: Sequence[BlockRow]) -> Topic:
    """A topic from its page; rows that are not blocks of an idea were only there to be found."""
    ideas: list[Idea] = []
    blocks = [read_block(row) for row in rows if row.idea]
    starts = [place for place, block in enumerate(blocks) if block.kind is Kind.HEADING]
    idea_of = [row.idea for row in rows if row.idea]
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        ideas.append(Idea(IdeaId(idea_of[start]), blocks[start], tuple(blocks[start + 1 : end])))
    return Topic(_read_entry(json.loads(head)), tuple(ideas))


def write_entry(entry: TopicEntry) -> list[Any]:
    """What lists say of a topic, as JSON."""
    layers = [layer for layer in Layer if layer in entry.layers]
    return [entry.id, entry.section, entry.title, entry.lead, entry.kind, layers, entry.in_english]


def _read_entry(written: Sequence[Any]) -> TopicEntry:
    id_, section, title, lead, kind, layers, in_english = written
    return TopicEntry(TopicId(id_), SectionId(section), title, lead, TopicKind(kind), _layers(*layers), in_english)


@cache
def _layers(*written: str) -> frozenset[Layer]:
    return frozenset([Layer(layer) for layer in written])


def read_entries(head: str) -> tuple[TopicEntry, ...]:
    """The topics of a section, from its page."""
    return tuple([_read_entry(entry) for entry in json.loads(head)])
