"""A source says how it was checked, and when that has to be done again."""

import pytest

from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.ids import SourceId
from confidentiality_guide.teaching.law import Source, Standing


def _source(*, review_by: str = "2027-11", standing: Standing = Standing.VERIFIED) -> Source:
    return Source(
        id=SourceId("access-30-days"),
        title="How long it may take",
        short="45 CFR 164.524(b)(2)",
        cite="45 CFR 164.524(b)(2)(i)",
        document="federal rule (HIPAA)",
        claim="They have 30 days.",
        quote="",
        address="https://www.ecfr.gov/",
        standing=standing,
        law_as_of="2026-10",
        checked="2026-11",
        review_by=review_by,
    )


@pytest.mark.parametrize(
    ("review_by", "month", "past"),
    [
        ("2027-11", "2027-10", False),
        ("2027-11", "2027-11", False),
        ("2027-11", "2027-12", True),
        ("2027-11", "2028-01", True),
        ("", "2099-01", False),
    ],
)
def test_a_source_is_past_review_from_the_month_after(review_by: str, month: str, past: bool) -> None:
    assert _source(review_by=review_by).past_review(month) is past


def test_only_what_was_read_second_hand_is_being_checked() -> None:
    assert _source(standing=Standing.SECONDARY).being_checked
    assert not _source().being_checked


def test_every_verdict_that_is_taught_cites_a_source(pack: Pack) -> None:
    english = pack.languages[0].tag
    without = [
        block.id
        for entry in pack.contents(english).topics
        for idea in pack.topic(entry.id, english).ideas
        for block in idea.blocks
        if block.verdict is not None and not block.sources
    ]
    assert not without


def test_every_source_that_is_cited_says_where_it_can_be_read_and_when_it_was(pack: Pack) -> None:
    english = pack.languages[0].tag
    cited = {
        id_
        for entry in pack.contents(english).topics
        for idea in pack.topic(entry.id, english).ideas
        for block in idea.blocks
        for id_ in block.sources
    }
    sources = [pack.source(id_, english) for id_ in cited]
    assert len(sources) >= 60
    assert not [source.id for source in sources if not source.address.startswith("http")]
    assert not [source.id for source in sources if not (source.short and source.claim and source.review_by)]
