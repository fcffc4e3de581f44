"""Running text says the same however it is marked, and links are read from what authors write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.teaching.blocks import without_citations_at_end
from confidentiality_guide.teaching.inline import CITATIONS, Run, Scheme, Target, Text, plain

RULE, NOTES = Target(Scheme.SOURCE, "access-30-days"), Target(Scheme.TERM, "psychotherapy-notes")
ids = st.from_regex(r"[a-z0-9-]{1,12}", fullmatch=True)
targets = st.builds(Target, st.sampled_from(Scheme), ids, st.one_of(st.just(""), ids))
texts = st.lists(st.builds(Run, st.text(max_size=6), target=st.one_of(st.none(), targets)), max_size=6).map(tuple)


def _cited(words: str) -> Run:
    return Run(words, target=RULE)


@given(targets)
def test_a_target_is_read_as_it_was_written(target: Target) -> None:
    assert Target.parse(str(target)) == target


@pytest.mark.parametrize("address", ["", "source:", "source", "topic:#part", "https://example.org", "law:hipaa"])
def test_what_leads_nowhere_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"id|Scheme"):
        Target.parse(address)


@given(texts)
def test_plain_words_are_all_the_words(text: Text) -> None:
    assert plain(text) == "".join(run.text for run in text)


def test_citations_at_the_end_are_taken_off_with_the_gaps_between_them() -> None:
    text = (Run("You may see it. "), _cited("45 CFR 164.524"), Run("; "), _cited("NASW 1.08"), Run(" "))
    assert without_citations_at_end(text) == (Run("You may see it."),)


def test_a_citation_in_the_middle_stays() -> None:
    text = (Run("By "), _cited("45 CFR 164.524"), Run(" you may."))
    assert without_citations_at_end(text) == text


def test_a_word_that_can_be_looked_up_stays_at_the_end() -> None:
    text = (Run("They keep "), Run("private notes", target=NOTES))
    assert without_citations_at_end(text) == text


def test_a_paragraph_of_citations_alone_leaves_nothing() -> None:
    assert without_citations_at_end((_cited("A"), Run(", "), _cited("B"))) == ()


@given(texts)
def test_only_citations_and_gaps_are_taken_off(text: Text) -> None:
    kept = without_citations_at_end(text)
    whole = plain(text)
    assert whole.startswith(plain(kept))
    rest = [run for run in text[len(kept) :] if run.target is None or run.target.scheme not in CITATIONS]
    assert all(sign.isspace() or sign in ",;·" for sign in plain(tuple(rest)))
    assert without_citations_at_end(kept) == kept
