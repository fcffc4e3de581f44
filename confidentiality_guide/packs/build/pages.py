"""The topics and terms of the English source, and one language's translations, to pages of the pack."""

from collections.abc import Iterator, Sequence

from confidentiality_guide.i18n.folding import fold
from confidentiality_guide.packs.file import cards, rows
from confidentiality_guide.packs.file.format import (
    LEAD,
    MEANING,
    TITLE,
    WORD,
    BlockRow,
    PageKey,
    PageKind,
    readable,
)
from confidentiality_guide.packs.build.page import Page
from confidentiality_guide.packs.source.raw import RawBlock, RawIdea, RawTerm, RawTopic
from confidentiality_guide.packs.source.raw_texts import messages_of
from confidentiality_guide.packs.build.translating import Translator
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.glossary import Term
from confidentiality_guide.teaching.inline import Text, plain
from confidentiality_guide.teaching.layers import Layer
from confidentiality_guide.teaching.topics import TopicEntry


def topic_context(topic: RawTopic) -> str:
    """What a topic's messages are filed under in a catalog: how a link to it is written."""
    return f"topic:{topic.id}"


def term_context(term: RawTerm) -> str:
    """What a term's messages are filed under in a catalog."""
    return f"term:{term.id}"


def topic_entry(topic: RawTopic, translator: Translator) -> TopicEntry:
    """What lists say of a topic."""
    (title, lead), in_english = translator.texts(topic_context(topic), (topic.title, topic.lead))
    layers = frozenset(block.layer for idea in topic.ideas for block in idea.blocks)
    return TopicEntry(topic.id, topic.section, plain(title), plain(lead), topic.kind, layers, in_english)


def state_page(topic: RawTopic, translator: Translator) -> Page:
    """What a reader is told of their own state: a page like a topic's, that belongs to every state."""
    page = topic_page(topic, translator)
    return page._replace(key=PageKey(PageKind.STATE_PAGE, "", translator.tag), folded=("",) * len(page.rows))


def topic_page(topic: RawTopic, translator: Translator) -> Page:
    """A topic's page: first its title and lead, to be found, then the blocks of each idea."""
    entry = topic_entry(topic, translator)
    shown = next(layer for layer in Layer if layer in (entry.layers or {Layer.CLIENT}))
    found_by = [
        name_row(f"{topic.id}/{kind}", kind, words, entry.title, shown)
        for kind, words in ((TITLE, entry.title), (LEAD, entry.lead))
    ]
    blocks = [row for idea in topic.ideas for row in _idea_rows(topic, idea, entry.title, translator)]
    key = PageKey(PageKind.TOPIC, topic.id, translator.tag)
    return page_of(key, readable(rows.write_entry(entry)), [*found_by, *blocks])


def term_page(term: RawTerm, translator: Translator) -> Page:
    """A glossary card's page."""
    (word, *meaning), in_english = translator.texts(term_context(term), (term.word, *term.meaning))
    written = Term(term.id, plain(word), tuple(meaning), in_english)
    texts = [(WORD, written.word), (MEANING, " ".join(plain(text) for text in meaning))]
    found_by = [name_row(f"{term.id}/{kind}", kind, words, written.word, Layer.CLIENT) for kind, words in texts]
    key = PageKey(PageKind.TERM, term.id, translator.tag)
    return page_of(key, readable(cards.write_term(written)), found_by)


def page_of(key: PageKey, head: str, written: Sequence[tuple[BlockRow, str]]) -> Page:
    """A page with these rows, each given with the words by which it is found."""
    return Page(key, head, tuple(row for row, _ in written), tuple(fold(words) for _, words in written))


def name_row(id_: str, kind: str, words: str, title: str, layer: Layer) -> tuple[BlockRow, str]:
    """A row that is no block, only there to be found: a title, a lead, a word."""
    body = readable({"text": [words]})
    return BlockRow(id_, title, "", "", kind, layer, "", "", body), words


def _idea_rows(topic: RawTopic, idea: RawIdea, title: str, translator: Translator) -> Iterator[tuple[BlockRow, str]]:
    context = topic_context(topic)
    heading = plain(block_in(context, idea.heading, translator).text)
    for raw in (idea.heading, *idea.blocks):
        yield block_row(block_in(context, raw, translator), title, idea.id, heading)


def block_row(block: Block, title: str, part: str, heading: str) -> tuple[BlockRow, str]:
    """The row of a block that stands in this part of a page, and the words by which it is found."""
    body = rows.block_body(block)
    condition = " ".join(block.conditions)
    own = (block.id, title, part, heading, block.kind, block.layer, condition, block.audio, readable(body))
    return BlockRow(*own), rows.plain_words(body)


def block_in(context: str, raw: RawBlock, translator: Translator) -> Block:
    """A block and the blocks inside it, translated whole or not at all."""
    texts, in_english = translator.texts(context, tuple(messages_of(raw)))
    return _filled(raw, iter(texts), in_english)


def _filled(raw: RawBlock, texts: Iterator[Text], in_english: bool) -> Block:
    """Put texts in the places of the messages of `messages_of`, in the same order."""
    return Block(
        title=next(texts) if raw.title else (),
        text=next(texts) if raw.text else (),
        items=tuple([next(texts) for _ in raw.items]),
        rows=tuple([tuple([next(texts) for _ in row]) for row in raw.rows]),
        body=tuple([_filled(inner, texts, in_english) for inner in raw.body]),
        id=raw.id,
        kind=raw.kind,
        layer=raw.layer,
        verdict=raw.verdict,
        figure=raw.figure,
        opens=raw.opens,
        conditions=raw.conditions,
        in_english=in_english,
    )
