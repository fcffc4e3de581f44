"""What is Latin in a right-to-left text keeps its order; everything else is left as it is."""

import pytest

from confidentiality_guide.i18n.left_to_right import ISOLATE, POP, kept_in_order


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("قاعدة 42 CFR Part 2 قوية", "42 CFR Part 2"),
        ("القانون العام 104-191.", "104-191"),
        ("المعيار 4.05(a)، أو غيره", "4.05(a)"),
        ("الرقم 1-800-368-1019.", "1-800-368-1019"),
        ("(نسخة 45 CFR 164.512) هنا", "45 CFR 164.512"),
    ],
)
def test_a_stretch_of_several_parts_is_kept_apart(text: str, kept: str) -> None:
    assert kept_in_order(text) == text.replace(kept, f"{ISOLATE}{kept}{POP}")


@pytest.mark.parametrize(
    "text",
    [
        "اتصل بالرقم 988 أو 911.",
        "في عام 1996، و545,000 شخص",
        "قانون HIPAA وقانون FERPA",
        "قاعدة الأدلة العسكرية 513 (Military Rule of Evidence)",
        "الجزء 2 (Part 2)",
        "(نحو عام 2016) 3 ولايات",
    ],
)
def test_what_is_shown_in_order_anyway_is_left_alone(text: str) -> None:
    assert kept_in_order(text).replace(f"{ISOLATE}Part 2{POP}", "Part 2") == text
