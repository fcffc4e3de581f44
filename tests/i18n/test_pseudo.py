"""The two made-up languages."""

import pytest

from confidentiality_guide.i18n.languages import ACCENTED, MIRRORED
from confidentiality_guide.i18n.pseudo import accented, in_pseudo, mirrored
from confidentiality_guide.packs.source.inline import InlineParser
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.teaching.inline import plain

MESSAGES = [
    "Your therapist keeps notes.",
    "The law calls them [“psychotherapy notes.”](term:psychotherapy-notes)",
    "Almost *no one* may **see** these. [45 CFR 164.508(a)(2)](source:notes-authorization)",
    "See [one](topic:your-record#more) and [two](term:hipaa); then ask. [A](source:a) [B](source:b).",
    "[45 CFR 164.501](source:hipaa-notes)",
    "70 % of \\*all\\* of it",
]
BOTH = pytest.mark.parametrize("tag", [ACCENTED, MIRRORED])


@BOTH
@pytest.mark.parametrize("message", MESSAGES)
def test_links_and_looks_survive(message: str, tag: LanguageTag) -> None:
    read = InlineParser().runs
    english, made_up = read(message), read(in_pseudo(message, tag))
    links = [run.target for run in made_up if run.target]
    assert links == [run.target for run in english if run.target]
    looks = [(run.strong, run.emphasis) for run in made_up]
    assert [look for look in looks if any(look)] == [(r.strong, r.emphasis) for r in english if r.strong or r.emphasis]
    assert plain(made_up) != plain(english)


@BOTH
def test_places_and_attributes_stay_whole(tag: LanguageTag) -> None:
    assert in_pseudo("Idea {number} of {all}", tag).format(number=3, all=6).count("3") == 1
    assert "{#an-id}" in in_pseudo("Heading {#an-id}", tag)
    assert in_pseudo("", tag) == ""


def test_accented_text_is_longer_and_shows_both_its_ends() -> None:
    made_up = accented("Your therapist keeps private notes.")
    assert made_up.startswith("‹Ýøûŕ ţħéŕåþîšţ")
    assert made_up.endswith("›")
    assert len(made_up) >= 1.4 * len("Your therapist keeps private notes.")
    assert not {"your", "therapist", "keeps", "private", "notes"} & set(made_up.lower().split())


def test_citations_stay_at_the_end_where_a_screen_looks_for_them() -> None:
    assert accented("Keep it. [A](source:a) [B](source:b)").endswith("› [Å](source:a) [B](source:b)")
    assert "‹" not in accented("[A 1](source:a)")


def test_mirrored_text_turns_each_word_and_leaves_numbers() -> None:
    assert mirrored("Keep 45 notes") == "\u200f\u202eKeep\u202c\u200f 45 \u200f\u202enotes\u202c\u200f"
    assert mirrored("164.524") == "164.524"
