"""Values survive the way into the pack and back."""

import json

from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.packs.file import cards, rows
from confidentiality_guide.packs.file.format import BlockRow
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.figures import Figure, Part
from confidentiality_guide.teaching.glossary import Term
from confidentiality_guide.teaching.ids import BlockId, ConditionName, FigureId, SourceId, TermId
from confidentiality_guide.teaching.inline import Run, Scheme, Target, Text
from confidentiality_guide.teaching.law import Source, Standing
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.verdicts import Verdict

WORDS = st.text(st.characters(codec="utf-8"), max_size=12)
IDS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)?", fullmatch=True)
TARGETS = st.builds(Target, st.sampled_from(Scheme), IDS, IDS | st.just(""))
TEXTS: st.SearchStrategy[Text] = st.lists(
    st.builds(Run, WORDS, st.booleans(), st.booleans(), st.none() | TARGETS), max_size=3
).map(tuple)


def blocks(inner: st.SearchStrategy[Block] | None = None) -> st.SearchStrategy[Block]:
    several = st.lists(TEXTS, max_size=2).map(tuple)
    verdict = st.sampled_from(Verdict)
    return st.one_of(
        st.sampled_from([kind for kind in Kind if kind not in {Kind.VERDICT, Kind.FIGURE, Kind.CARD}]).flatmap(
            lambda kind: st.builds(
                Block,
                id=IDS.map(BlockId),
                kind=st.just(kind),
                layer=st.sampled_from(Layer),
                text=TEXTS,
                items=several,
                rows=st.lists(several, max_size=2).map(tuple),
                title=TEXTS,
                body=st.lists(inner, max_size=2).map(tuple) if inner is not None else st.just(()),
                conditions=st.lists(IDS.map(ConditionName), max_size=2).map(tuple),
                audio=WORDS,
                in_english=st.booleans(),
            )
        ),
        st.builds(Block, id=IDS.map(BlockId), kind=st.just(Kind.VERDICT), verdict=verdict),
        st.builds(Block, id=IDS.map(BlockId), kind=st.just(Kind.FIGURE), figure=IDS.map(FigureId), text=TEXTS),
        st.builds(Block, id=IDS.map(BlockId), kind=st.just(Kind.CARD), opens=TARGETS, text=TEXTS),
    )


def row_of(block: Block) -> BlockRow:
    body = json.dumps(rows.block_body(block))
    condition = " ".join(block.conditions)
    return BlockRow(block.id, "", "i", "", block.kind, block.layer, condition, block.audio, body)


@given(blocks(blocks()))
def test_a_block_comes_back_the_same(block: Block) -> None:
    assert rows.read_block(row_of(block)) == block


@given(st.lists(WORDS, min_size=3, max_size=3), st.lists(TEXTS, max_size=3).map(tuple), st.booleans())
def test_cards_come_back_the_same(words: list[str], meaning: tuple[Text, ...], in_english: bool) -> None:
    term = Term(TermId("t"), words[0], meaning, in_english)
    assert cards.read_term(json.dumps(cards.write_term(term))) == term
    part = Part("k", words[1], points=(words[2],), verdict=Verdict.DEPENDS)
    figure = Figure(FigureId("f"), words[0], "", (part, Part("l", "")), in_english)
    assert cards.read_figure(json.dumps(cards.write_figure(figure))) == figure
    named = {name: words[place % 3] for place, name in enumerate(Source._fields)}
    source = Source(**(named | {"id": SourceId("s"), "standing": Standing.SECONDARY, "in_english": in_english}))  # type: ignore[arg-type]
    assert cards.read_source(json.dumps(cards.write_source(source))) == source


def test_the_words_of_a_block_are_those_a_reader_sees_in_their_order() -> None:
    inner = Block(BlockId("b"), Kind.BULLETS, items=((Run("four"),), (Run("five"),)))
    block = Block(BlockId("a"), Kind.EXAMPLE, title=(Run("one"),), text=(Run("two "), Run("three")), body=(inner,))
    assert rows.plain_words(rows.block_body(block)) == "one two three four · five"
