"""What is read aloud, where a sentence ends, and where the reading is."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.kiosk.read_aloud import (
    RATES,
    VOLUMES,
    Manner,
    Part,
    Reading,
    State,
    part_of,
    said_of,
    sentences_of,
)
from confidentiality_guide.kiosk.sentences import Span, sentences_in
from confidentiality_guide.teaching.inline import Run, Target

CITED = Target.parse("source:minimum-necessary")


def split(words: str) -> list[str]:
    return [words[span.start : span.end] for span in sentences_in(words)]


@pytest.mark.parametrize(
    "whole",
    [
        "The U.S. Supreme Court decided it.",
        "See 45 CFR 164.502(b) for the rule.",
        "It was 45 C.F.R. Part 164 that said so.",
        "In Jaffee v. Redmond the notes stayed private.",
        "Call before 5 p.m. Eastern time.",
        "Call before 5 p.m. on any day.",
        "About 2.5 percent do.",
        "Ask Dr. Okafor, e.g. Next week.",
        "Fed. R. Evid. 501 leaves it to the courts.",
        "It is No. 3 of the list.",
        "“Why?” she asks.",
        "He waits … and says nothing.",
    ],
)
def test_a_sentence_is_not_broken(whole: str) -> None:
    assert split(whole) == [whole]


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("She says hello. She goes on.", ["She says hello.", "She goes on."]),
        ("They need your signed “yes.” You can say no.", ["They need your signed “yes.”", "You can say no."]),
        ("Who asks? You do! Good.", ["Who asks?", "You do!", "Good."]),
        ("You can say no. Then it stays.", ["You can say no.", "Then it stays."]),
        ("So do I. You can too.", ["So do I.", "You can too."]),
        ("Call 911. 988 is for you too.", ["Call 911.", "988 is for you too."]),
        ("هل هذا خاص؟ نعم. لا أحد يعرف.", ["هل هذا خاص؟", "نعم.", "لا أحد يعرف."]),
        ("你说的话是保密的。有例外吗？有！", ["你说的话是保密的。", "有例外吗？", "有！"]),
        ("  One.\u00a0Two.  ", ["One.", "Two."]),
        (
            "\u200f\u202eOne.\u202c\u200f \u200f\u202eTwo\u202c\u200f",
            ["\u200f\u202eOne.\u202c\u200f", "\u200f\u202eTwo\u202c\u200f"],
        ),
    ],
)
def test_a_text_is_read_sentence_by_sentence(words: str, sentences: list[str]) -> None:
    assert split(words) == sentences


@given(st.text(alphabet=st.sampled_from("ab AB.!?…。؟”“(1) \u202e\u00a0")))
def test_nothing_is_left_out_and_nothing_is_read_twice(words: str) -> None:
    spans = sentences_in(words)
    assert [span for span in spans if words[span.start : span.end] != words[span.start : span.end].strip()] == []
    assert all(one.end <= other.start for one, other in pairwise(spans))
    read = "".join(words[span.start : span.end] for span in spans)
    assert "".join(read.split()) == "".join(words.split())


def test_the_law_behind_a_sentence_is_not_read() -> None:
    text = (Run("It may share less. "), Run("45 CFR 164.502(b)", target=CITED), Run(" Ask why."))
    first, second = sentences_of([part_of(text)])
    assert (first.said, second.said) == ("It may share less.", "Ask why.")
    words = "".join(run.text for run in text)
    assert [words[s.marks[0].span.start : s.marks[0].span.end] for s in (first, second)] == [
        "It may share less.",
        "Ask why.",
    ]


def test_the_law_in_the_middle_of_a_sentence_leaves_no_hole() -> None:
    text = (Run("It can be shared ("), Run("45 CFR 164.506", target=CITED), Run("), and no more."))
    assert [s.said for s in sentences_of([part_of(text)])] == ["It can be shared, and no more."]


def test_the_law_is_read_where_it_is_asked_for_and_where_the_sentence_is_about_it() -> None:
    after = (Run("It may share less. "), Run("45 CFR 164.502(b)", target=CITED))
    assert [s.said for s in sentences_of([part_of(after, sources=True)])] == ["It may share less.", "45 CFR 164.502(b)"]
    about = (Run("APA 4.02", target=CITED), Run(" asks for a talk at the outset."))
    assert [s.said for s in sentences_of([part_of(about)])] == ["APA 4.02 asks for a talk at the outset."]


def test_a_step_is_read_with_its_number_and_once() -> None:
    step = Part("You ask. They answer.", lead="2.")
    assert [s.said for s in sentences_of([step])] == ["2. You ask.", "They answer."]


def test_a_word_of_another_place_is_read_as_it_stands() -> None:
    text = (Run("See "), Run("HIPAA", target=Target.parse("topic:hipaa")), Run("."))
    assert [s.said for s in sentences_of([part_of(text)])] == ["See HIPAA."]


def test_a_recording_is_one_sentence_for_the_whole_block_and_without_it_the_voice_reads() -> None:
    parts = [Part("One. Two.", recording="a.ogg"), Part("Three.", recording="a.ogg"), Part("Four.")]
    recorded = sentences_of(parts, has={"a.ogg"}.__contains__)
    assert [(s.recording, len(s.marks)) for s in recorded] == [("a.ogg", 2), ("", 1)]
    assert [s.said for s in sentences_of(parts)] == ["One.", "Two.", "Three.", "Four."]


def test_marks_of_direction_and_hard_spaces_are_not_said() -> None:
    words = "\u200f\u202e45\u00a0CFR\u202c\u200f is it."
    assert said_of(words, Span(0, len(words))) == "45 CFR is it."


def test_a_longer_sentence_and_a_slower_voice_are_given_more_time() -> None:
    manner = Manner()
    assert manner.longest("a" * 200) > manner.longest("a" * 20) > 5
    assert manner.faster(-1).longest("a" * 200) > manner.longest("a" * 200) > manner.faster().longest("a" * 200)
    assert manner.longest("保" * 30) > manner.longest("a" * 30)


@given(st.lists(st.integers(-9, 9)), st.lists(st.integers(-9, 9)))
def test_rate_and_volume_stay_within_their_steps(rates: list[int], volumes: list[int]) -> None:
    manner = Manner()
    assert RATES[manner.rate] == 0.0
    assert VOLUMES[manner.volume] == 0.6
    for steps in rates:
        manner = manner.faster(steps)
    for steps in volumes:
        manner = manner.louder(steps)
    assert 0 <= manner.rate < len(RATES) == 4
    assert 0 <= manner.volume < len(VOLUMES)


ACTS = ["begin", "ended", "pause", "go_on", "repeat", "previous", "next", "stop"]


@given(st.integers(0, 6), st.lists(st.sampled_from(ACTS), max_size=40))
def test_whatever_is_pressed_the_reading_is_at_one_of_its_sentences(count: int, acts: list[str]) -> None:
    reading = Reading(count)
    for act in acts:
        before, reading = reading, getattr(reading, act)()
        assert reading.count == count
        assert 0 <= reading.at < max(1, count)
        assert not (count == 0 and reading.is_speaking)
        assert abs(reading.at - before.at) <= 1 or act in {"begin", "go_on", "stop"}
        if act == "pause":
            assert not reading.is_speaking
            assert reading.at == before.at


@given(st.integers(1, 30))
def test_left_alone_it_reads_every_sentence_once_and_is_done(count: int) -> None:
    reading, read = Reading(count).begin(), []
    while reading.is_speaking:
        read.append(reading.at)
        reading = reading.ended()
    assert read == list(range(count))
    assert reading.state is State.DONE


@given(st.integers(1, 9), st.integers(0, 8))
def test_after_a_pause_the_same_sentence_is_said_again(count: int, at: int) -> None:
    reading = Reading(count).begin(at)
    assert reading.pause().go_on() == reading
    assert reading.pause().ended() == reading.pause()  # what was cut short has not been read


def test_after_the_end_it_begins_anew_and_stopped_it_says_nothing() -> None:
    done = Reading(2).begin(1).ended()
    assert done.state is State.DONE
    assert done.go_on() == Reading(2).begin()
    assert done.previous() == Reading(2).begin(0)
    assert Reading(2).begin(1).stop() == Reading(2)
    assert Reading(2).ended() == Reading(2)


def test_a_reading_of_nothing_is_done_at_once_and_a_wrong_one_cannot_be_made() -> None:
    assert Reading(0).begin().state is State.DONE
    with pytest.raises(ValueError, match="no sentence 3 of 2"):
        Reading(2, 3)
    with pytest.raises(ValueError, match="nothing to read"):
        Reading(0, 0, State.SPEAKING)
    with pytest.raises(ValueError, match="rate or volume"):
        Manner(rate=4)
