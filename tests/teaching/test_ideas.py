"""An idea is a lead, one verdict and one aside, and every reader is shown what is for them."""

import pytest

from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.errors import ContentError
from confidentiality_guide.teaching.ids import BlockId, FigureId, IdeaId, SectionId, SourceId, TopicId
from confidentiality_guide.teaching.inline import Run, Scheme, Target
from confidentiality_guide.teaching.layers import Layer, Reader
from confidentiality_guide.teaching.topics import Contents, Idea, Section, Topic, TopicEntry, TopicKind
from confidentiality_guide.teaching.verdicts import Verdict

HEADING = Block(BlockId("t/i/0"), Kind.HEADING, text=(Run("Who may see it"),))


def _block(kind: Kind, id_: str = "", layer: Layer = Layer.CLIENT) -> Block:
    verdict = Verdict.DEPENDS if kind is Kind.VERDICT else None
    figure = FigureId("circle-of-privacy") if kind is Kind.FIGURE else None
    return Block(BlockId(id_ or f"t/i/{kind}"), kind, layer, text=(Run(kind),), verdict=verdict, figure=figure)


def _idea(*blocks: Block) -> Idea:
    return Idea(IdeaId("i"), HEADING, blocks)


def test_a_verdict_block_without_a_verdict_is_refused() -> None:
    with pytest.raises(ContentError, match="t/i/9"):
        Block(BlockId("t/i/9"), Kind.VERDICT)
    with pytest.raises(ContentError, match="t/i/9"):
        Block(BlockId("t/i/9"), Kind.PARAGRAPH, verdict=Verdict.PROTECTED)


def test_a_figure_block_that_names_no_figure_is_refused() -> None:
    with pytest.raises(ContentError, match="t/i/9"):
        Block(BlockId("t/i/9"), Kind.FIGURE)


def test_a_block_cites_each_source_once_in_reading_order() -> None:
    first, second = (Run("x", target=Target(Scheme.SOURCE, id_)) for id_ in ("b", "a"))
    inner = Block(BlockId("t/i/1/1"), Kind.PARAGRAPH, text=(second, first))
    whole = Block(BlockId("t/i/1"), Kind.ASK, title=(first,), body=(inner,))
    assert whole.sources == (SourceId("b"), SourceId("a"))


def test_titled_steps_are_the_aside_and_not_the_lead() -> None:
    paragraph, title, steps = _block(Kind.PARAGRAPH), _block(Kind.SUBHEADING), _block(Kind.STEPS)
    idea = _idea(paragraph, title, steps)
    assert (idea.lead, idea.aside) == ((paragraph,), (title, steps))


@pytest.mark.parametrize("kind", [Kind.EXAMPLE, Kind.LAW, Kind.CRISIS, Kind.FIGURE, Kind.TABLE])
def test_what_stands_beside_the_lead_is_the_aside(kind: Kind) -> None:
    paragraph, verdict, beside = _block(Kind.PARAGRAPH), _block(Kind.VERDICT), _block(kind)
    idea = _idea(paragraph, verdict, beside)
    assert (idea.lead, idea.verdict, idea.aside) == ((paragraph,), verdict, (beside,))


def test_an_idea_may_have_neither_verdict_nor_aside() -> None:
    idea = _idea(_block(Kind.PARAGRAPH), _block(Kind.BULLETS))
    assert (idea.verdict, idea.aside) == (None, ())
    assert len(idea.lead) == 2


@pytest.mark.parametrize(
    ("reader", "layers"),
    [
        (Reader.CLIENTS, {Layer.CLIENT}),
        (Reader.THERAPISTS, {Layer.CLIENT, Layer.TALK, Layer.PRO}),
        (Reader.TRAINEES, {Layer.CLIENT, Layer.PRO}),
    ],
)
def test_each_reader_is_shown_their_layers(reader: Reader, layers: set[Layer]) -> None:
    every = [_block(Kind.PARAGRAPH, layer, Layer(layer)) for layer in Layer]
    shown = _idea(*every).shown(reader.layers)
    assert {block.layer for block in shown.blocks} == layers
    assert shown.heading is HEADING


def test_every_reader_reads_what_clients_read() -> None:
    assert all(Layer.CLIENT in reader.layers for reader in Reader)


def test_the_contents_keep_the_order_of_the_author() -> None:
    sections = (Section(SectionId("rights"), "Rights", "scales"), Section(SectionId("money"), "Money", "bank"))
    topics = tuple(
        TopicEntry(TopicId(id_), SectionId(section), id_, "")
        for id_, section in (("see", "rights"), ("pay", "money"), ("ask", "rights"))
    )
    contents = Contents(sections, topics)
    assert [topic.id for topic in contents.of_section(SectionId("rights"))] == ["see", "ask"]
    assert contents.topic(TopicId("pay")) is topics[1]
    assert contents.topic(TopicId("gone")) is None
    assert contents.section(SectionId("gone")) is None


def test_an_idea_is_found_by_its_id() -> None:
    entry = TopicEntry(TopicId("t"), SectionId("s"), "T", "")
    topic = Topic(entry, (_idea(),))
    assert topic.idea(IdeaId("i")) == _idea()
    assert topic.idea(IdeaId("gone")) is None


def test_a_kiosk_leaves_out_nothing_that_is_taught_to_clients(pack: Pack) -> None:
    english = pack.languages[0].tag
    left_out = [
        block.id
        for entry in pack.contents(english).topics
        if entry.kind is not TopicKind.MYTHS
        for whole in pack.topic(entry.id, english).ideas
        for idea in [whole.shown(Reader.CLIENTS.layers)]
        for block in idea.blocks
        if block not in (*idea.lead, idea.verdict, *idea.aside) and block.kind is not Kind.ASK
    ]
    assert not left_out
