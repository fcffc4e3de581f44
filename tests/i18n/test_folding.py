"""What a person types is found however it is written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confidentiality_guide.i18n.folding import FoldedText, fold, tokens

TEXTS = st.text(
    st.characters(codec="utf-8") | st.sampled_from("aé’-·ßİıﬁ٣ّאָ한가カガ゙保密ที่हिन्दी\u200f\u202e\u202c\u0301\u00ad “”")
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Café CAFÉ Cafe\u0301", "cafe cafe cafe"),
        ("Don’t tell: 45 CFR 164.524(b)", "don t tell 45 cfr 164 524 b"),
        ("Straße, Œuvre, Łódź, Đà Nẵng", "strasse oeuvre lodz da nang"),
        ("İstanbul ıĞ", "istanbul ig"),
        ("ﬁne Ａ１", "fine a1"),
        ("الْعِلَاجُ", "العلاج"),
        ("أحمد إلى آخر ٱلله", "احمد الي اخر الله"),
        ("کتاب یاری", "كتاب ياري"),
        ("سـرّيّة ٤٥", "سريه 45"),
        ("保密吗", "保 密 吗"),
        ("비밀 보장", "비 밀 보 장"),
        ("カウンセリング", "カ ウ ン セ リ ン グ"),
        ("ความลับ", "ค ว า ม ล ั บ"),
        ("HIPAA法案", "hipaa 法 案"),
        ("गोपनीयता", "गोपनीयता"),
        ("\u200f\u202eword\u202c\u200f and\u00adsoft", "word andsoft"),
        ("_ “ ” … § —", ""),
    ],
)
def test_text_folds_to_what_is_alike(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(TEXTS)
def test_every_word_knows_where_it_was_written(text: str) -> None:
    found = list(tokens(text))
    assert [token.word for token in found] == FoldedText(text).words
    assert [(token.start, token.end) for token in found] == FoldedText(text).spans(len(text))
    ends = 0
    for token in found:
        assert ends <= token.start < token.end
        assert fold(text[token.start : token.end]) == token.word
        ends = token.end


@given(TEXTS)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(categories=("Lu", "Ll"), max_codepoint=0x24F)))
def test_capitals_and_decomposed_accents_make_no_difference(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold(text.lower()).replace("i", "") == fold(text.upper().lower()).replace("i", "")
