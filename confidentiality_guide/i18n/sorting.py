"""The order of names in a list, and the letter each stands under.

Accents, case and gaps make no difference. Chinese stands by its sound in Latin letters (pinyin), as in a dictionary. CLDR says so
too, but Babel does not carry its collation; GB 2312 numbers the characters of its first level in that very order.
"""

from bisect import bisect_right

from confidentiality_guide.i18n.folding import fold

FIGURES = "0–9"
# The first character of each letter, by its two bytes. No sound of Chinese begins with I, U or V.
_LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ"
_BEGIN_AT = (
    *(0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8),
    *(0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1),
)
_END = 0xD7FA  # of the first level


def sorting_key(name: str) -> str:
    """What a name is put in order by."""
    return "".join(_place(sign) for sign in fold(name) if sign.isalnum())


def letter_of_name(name: str) -> str:
    """The letter a name stands under; what begins with a figure stands together."""
    first = next((sign for sign in fold(name) if sign.isalnum()), "")
    return (_sound(first) or first.upper()) if first.isalpha() else FIGURES


def _place(sign: str) -> str:
    sound = _sound(sign)
    return f"{sound.lower()}{_number(sign):x}" if sound else sign


def _sound(sign: str) -> str:
    """The letter with which the sound of a Chinese character begins; empty where that is not known."""
    number = _number(sign)
    return _LETTERS[bisect_right(_BEGIN_AT, number) - 1] if _BEGIN_AT[0] <= number < _END else ""


def _number(sign: str) -> int:
    """Its place in GB 2312; 0 where it has none."""
    if sign < "\u4e00":
        return 0
    return int.from_bytes(sign.encode("gb2312", "ignore"), "big")
