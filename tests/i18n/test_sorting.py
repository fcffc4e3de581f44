"""Names stand in the order and under the letter where a reader of the language looks for them."""

from itertools import pairwise

import pytest

from confidentiality_guide.i18n.sorting import FIGURES, letter_of_name, sorting_key


@pytest.mark.parametrize(
    "names",
    [
        ["abogado", "Árbitro", "Corte", "niño", "Nota"],
        ["APA", "保密", "查看记录", "法庭", "HIPAA", "监护人", "治疗师", "州法"],
        ["亚拉巴马州", "伊利诺伊州"],
        ["إذن", "امتياز", "بلاغ", "تفويض", "سرية", "ملف"],
    ],
)
def test_names_are_in_order(names: list[str]) -> None:
    keys = [sorting_key(name) for name in names]
    assert all(one < other for one, other in pairwise(keys))


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Árbitro", "A"),
        ("“Yes”", "Y"),
        ("42 CFR Part 2", FIGURES),
        ("保密", "B"),
        ("传票", "C"),
        ("您的记录", "N"),
        ("知情同意", "Z"),
        ("أذى", "ا"),
        ("协议", "X"),
    ],
)
def test_a_name_stands_under_its_letter(name: str, letter: str) -> None:
    assert letter_of_name(name) == letter
