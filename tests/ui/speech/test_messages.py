"""What the window and the process that speaks say to each other arrives as it was said, or not at all."""

import pytest

from confidentiality_guide.ui.speech.messages import (
    Answer,
    Awake,
    Begun,
    Ended,
    Failed,
    Hush,
    Hushed,
    Ready,
    Say,
    Trouble,
    Wish,
    read_answer,
    read_wish,
    written,
)


@pytest.mark.parametrize("wish", [Say(1, "Two lines\nof “text”, شيء, 词", "en-GB", -0.4, 1.0), Hush(2)])
def test_a_wish_arrives_on_one_line(wish: Wish) -> None:
    line = written(wish)
    assert line.count(b"\n") == 1
    assert read_wish(line) == wish


@pytest.mark.parametrize(
    "answer", [Awake(), Ready(("en", "sr-Latn")), Ready(()), Begun(1), Ended(2), Hushed(3), Failed(Trouble.NO_ENGINE)]
)
def test_an_answer_arrives(answer: Answer) -> None:
    found = read_answer(written(answer))
    assert found == answer
    assert type(found) is type(answer)


@pytest.mark.parametrize(
    "line",
    [b"", b"qt.multimedia: no pipewire\n", b"{}\n", b"[]\n", b'{"is": "Begun"}\n', b'{"is": "Failed", "trouble": "x"}'],
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whose words those are depends on the line
        read_answer(line)
    with pytest.raises(ValueError):  # noqa: PT011
        read_wish(line)
