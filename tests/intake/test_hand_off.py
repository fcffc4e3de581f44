"""Three words, or ten digits, carry topics from a client to a therapist's copy, and a slip is noticed."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from confidentiality_guide.intake.hand_off import DIGITS, HandOffError, decode, encode, words
from confidentiality_guide.teaching.code_book import MOST_TOPICS, CodeBook
from confidentiality_guide.teaching.errors import ContentError
from confidentiality_guide.teaching.ids import TopicId

TOPICS = tuple(TopicId(f"topic-{number}") for number in range(MOST_TOPICS))
BOOK = CodeBook(1, TOPICS)
some_topics = st.sets(st.sampled_from(TOPICS))


@given(some_topics)
def test_what_goes_in_comes_out_in_either_form(chosen: set[TopicId]) -> None:
    code = encode(chosen, BOOK)
    assert set(decode(" ".join(code.words), BOOK)) == chosen
    assert set(decode(code.digits, BOOK)) == chosen
    assert len(code.digits) == DIGITS


@given(some_topics, st.sampled_from([" ", "-", ", ", "\n", " · "]))
def test_it_may_be_typed_in_any_way(chosen: set[TopicId], gap: str) -> None:
    code = encode(chosen, BOOK)
    assert set(decode(gap.join(code.words).upper(), BOOK)) == chosen
    assert set(decode(gap.join(word[:4] for word in code.words), BOOK)) == chosen, "four letters tell a word"
    assert set(decode(gap.join([code.digits[:3], code.digits[3:6], code.digits[6:]]), BOOK)) == chosen


@given(some_topics, st.integers(0, DIGITS - 1), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_noticed_or_gives_other_topics_in_one_case_of_many(
    chosen: set[TopicId], place: int, digit: str
) -> None:
    code = encode(chosen, BOOK).digits
    assume(code[place] != digit)
    typed = code[:place] + digit + code[place + 1 :]
    read = _read(typed)
    if isinstance(read, str):
        assert read == "checksum"
    else:  # one in 512: then at least it is a code of this book, and not the one that was meant
        assert encode(read, BOOK).digits == typed


def test_of_wrong_digits_few_go_unnoticed() -> None:
    code = encode(TOPICS[::3], BOOK).digits
    wrong = [code[:n] + d + code[n + 1 :] for n in range(DIGITS) for d in "0123456789" if d != code[n]]
    assert sum(not isinstance(_read(typed), str) for typed in wrong) <= 1


def test_of_wrong_words_few_go_unnoticed() -> None:
    first, second, third = encode(TOPICS[::3], BOOK).words
    wrong = [f"{first} {word} {third}" for word in words() if word != second]
    assert sum(not isinstance(_read(typed), str) for typed in wrong) / len(wrong) < 1 / 256


@given(some_topics, st.integers(1, 63), st.integers(1, 63))
def test_a_code_of_another_book_is_refused(chosen: set[TopicId], one: int, other: int) -> None:
    assume(one != other)
    with pytest.raises(HandOffError):
        decode(encode(chosen, CodeBook(one, TOPICS)).digits, CodeBook(other, TOPICS))


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    read = _read(typed)
    reasons = {"words", "unknown-word", "digits", "checksum"}
    assert read in reasons if isinstance(read, str) else set(read) <= set(TOPICS)


def test_a_refusal_names_what_is_wrong() -> None:
    first, second, third = encode(TOPICS[:1], BOOK).words
    for typed, reason, found in (
        (f"{first} {second}", "words", f"{first} {second}"),
        (f"{first} qqqq {third}", "unknown-word", "qqqq"),
        ("123", "digits", "123"),
        ("9999999999", "checksum", "9999999999"),
    ):
        with pytest.raises(HandOffError) as refused:
            decode(typed, BOOK)
        assert (refused.value.reason, refused.value.found) == (reason, found)


def test_a_topic_that_the_book_lacks_is_left_out() -> None:
    assert decode(encode([TopicId("elsewhere"), TOPICS[2]], BOOK).digits, BOOK) == (TOPICS[2],)


def test_a_bit_without_a_topic_is_refused() -> None:
    small = CodeBook(1, TOPICS[:3])
    with pytest.raises(HandOffError):
        decode(encode(TOPICS[5:6], BOOK).digits, small)


def test_there_are_2048_words_each_told_by_four_letters() -> None:
    assert len(words()) == 2048
    assert len({word[:4] for word in words()}) == 2048
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words())


@pytest.mark.parametrize(
    "book",
    [
        CodeBook(0, TOPICS),
        CodeBook(64, TOPICS),
        CodeBook(1, ()),
        CodeBook(1, (*TOPICS, TopicId("x"))),
        CodeBook(1, TOPICS[:1] * 2),
    ],
)
def test_a_book_that_cannot_be_used_is_refused(book: CodeBook) -> None:
    with pytest.raises(ContentError):
        book.checked()


def _read(typed: str) -> tuple[TopicId, ...] | str:
    """The topics, or the reason why it was refused."""
    try:
        return decode(typed, BOOK)
    except HandOffError as error:
        return error.reason
