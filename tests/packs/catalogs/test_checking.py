"""What a lost word, a lost link or another word for a term does to a translation: it is told, with both texts."""

import shutil
from pathlib import Path

import pytest

from confidentiality_guide.packs.catalogs.checking import Remark, check_language
from confidentiality_guide.packs.catalogs.looked_at import look_at
from confidentiality_guide.packs.catalogs.signals import read_signals, sentences
from confidentiality_guide.packs.catalogs.workshop import Workshop
from confidentiality_guide.packs.source.findings import Level
from confidentiality_guide.teaching.ids import LanguageTag
from tests.packs.catalogs.small import PROMISE, SPANISH, small_workshop, translate, update
from tests.packs.made import TOPIC

TRANSLATIONS = Path(__file__).parents[3] / "translations"
LANGUAGES = ("es", "ar", "zh-Hans")
SAY = "Say what you keep."


def workshop_with(folder: Path, english: str, translation: str, tag: str) -> Workshop:
    """A checkout where one talking point reads so, with the real lists of words."""
    workshop = small_workshop(folder, topic=TOPIC.replace(SAY, english))
    (workshop.translations / tag).mkdir(parents=True)
    shutil.copy(TRANSLATIONS / "signals.toml", workshop.translations)
    shutil.copy(TRANSLATIONS / tag / "signals.toml", workshop.translations / tag)
    update(workshop, LanguageTag(tag))
    translate(workshop, english, translation, tag=LanguageTag(tag))
    return workshop


def remarks(workshop: Workshop, tag: str = "es") -> list[Remark]:
    return list(check_language(workshop, LanguageTag(tag)))


def rules(folder: Path, english: str, translation: str, tag: str = "es") -> set[str]:
    return {remark.rule for remark in remarks(workshop_with(folder, english, translation, tag), tag)}


@pytest.mark.parametrize(
    ("tag", "english", "right", "wrong", "rule"),
    [
        ("es", "They may not ask you.", "No le pueden preguntar.", "Le pueden preguntar.", "not"),
        ("es", "You don’t have to say yes.", "No tiene que decir que sí.", "Tiene que decir que sí.", "not"),
        ("es", "Only you may see it.", "Solo usted puede verlo.", "Usted puede verlo.", "only"),
        ("es", "Ask, unless you are in danger.", "Pregunte, a menos que corra peligro.", "Pregunte si corre peligro.", "except"),
        ("es", "They must tell you.", "Deben decírselo.", "Se lo dicen.", "must"),
        ("es", "They may tell others.", "Pueden contarlo a otros.", "Lo cuentan a otros.", "may"),
        ("es", "It takes at least 30 days.", "Tarda al menos 30 días.", "Tarda 30 días.", "at-least"),
        ("es", "It takes thirty days.", "Tarda treinta días.", "Tarda trece días.", "number"),
        ("es", "You have 60 days and $1,500.", "Tiene 60 días y $1.500.", "Tiene 90 días y $1.500.", "number"),
        ("es", "Call or text 988.", "Llame o escriba al 988.", "Llame o escriba al 998.", "number"),
        ("ar", "They may not ask you.", "لا يجوز لهم أن يسألوك.", "يجوز لهم أن يسألوك.", "not"),
        ("ar", "Only you may see it.", "أنت فقط يمكنك رؤيتها.", "أنت يمكنك رؤيتها.", "only"),
        ("ar", "Ask, unless you are in danger.", "اسأل، إلا إذا كنت في خطر.", "اسأل إذا كنت في خطر.", "except"),
        ("ar", "They must tell you.", "يجب أن يخبروك.", "يخبرونك.", "must"),
        ("ar", "You have 60 days.", "أمامك ٦٠ يومًا.", "أمامك ٩٠ يومًا.", "number"),
        ("ar", "It takes thirty days.", "يستغرق ذلك ثلاثين يومًا.", "يستغرق ذلك عشرين يومًا.", "number"),
        ("zh-Hans", "They may not ask you.", "他们不可以问您。", "他们可以问您。", "not"),
        ("zh-Hans", "Only you may see it.", "只有您可以看。", "您可以看。", "only"),
        ("zh-Hans", "Ask, unless you are in danger.", "除非您有危险，请问一问。", "您有危险时，请问一问。", "except"),
        ("zh-Hans", "They must tell you.", "他们必须告诉您。", "他们告诉您。", "must"),
        ("zh-Hans", "It takes twenty-four hours.", "要二十四小时。", "要二十小时。", "number"),
        ("zh-Hans", "It takes at least 30 days.", "至少要30天。", "要30天。", "at-least"),
    ],
)  # fmt: skip
def test_a_lost_word_is_told_and_a_kept_one_is_not(
    tmp_path: Path, tag: str, english: str, right: str, wrong: str, rule: str
) -> None:
    assert not rules(tmp_path / "right", english, right, tag)
    assert rule in rules(tmp_path / "wrong", english, wrong, tag)


@pytest.mark.parametrize(
    ("tag", "english", "wrong", "rule"),
    [
        ("es", "They tell you.", "No se lo dicen.", "not"),
        ("ar", "They tell you.", "يجب أن يخبروك.", "must"),
        ("zh-Hans", "They tell you.", "他们只告诉您。", "only"),
    ],
)
def test_a_word_that_is_too_many_is_told(tmp_path: Path, tag: str, english: str, wrong: str, rule: str) -> None:
    assert rule in rules(tmp_path, english, wrong, tag)


def test_each_sentence_is_looked_at_by_itself(tmp_path: Path) -> None:
    english = "You may say no. They may not ask why."
    assert not rules(tmp_path / "one", english, "Puede decir que no. No pueden preguntar por qué.")
    assert "not" in rules(tmp_path / "other", english, "Puede decir que no. Pueden preguntar por qué.")
    assert "not" in rules(tmp_path / "moved", "They may not ask. They tell you.", "Pueden preguntar. No se lo dicen.")


def test_of_two_nots_in_one_sentence_neither_may_be_lost(tmp_path: Path) -> None:
    english = "They may not ask, and you need not answer."
    assert not rules(tmp_path / "one", english, "No pueden preguntar, y no hace falta que responda.")
    assert "not" in rules(tmp_path / "other", english, "No pueden preguntar, y hace falta que responda.")


def test_words_that_only_look_like_a_no_are_left_out(tmp_path: Path) -> None:
    assert not rules(tmp_path, "This is very private.", "这非常私密。", "zh-Hans")


def test_a_remark_names_the_file_the_line_and_both_texts(tmp_path: Path) -> None:
    workshop = workshop_with(tmp_path, "They may not ask.", "Pueden preguntar.", "es")
    (remark,) = remarks(workshop)
    line = (workshop.translations / "es" / "content.po").read_text().splitlines()[remark.unit.line - 1]
    assert line == 'msgid "They may not ask."'
    told = str(remark)
    assert told.startswith(f"es/content.po:{remark.unit.line}: warning: ")
    assert "They may not ask." in told
    assert "Pueden preguntar." in told
    assert remark.level is Level.WARNING


@pytest.mark.parametrize(
    ("translation", "rule"),
    [
        ("Casi nadie puede ver estas notas.", "links"),
        ("Casi nadie puede ver estas notas. [45 CFR 164.508](source:other)", "links"),
        ("Casi nadie [puede ver](term:notes) estas notas. [45 CFR 164.508](source:notes-yes)", "links"),
        ("Casi nadie puede ver *estas notas. [45 CFR 164.508](source:notes-yes)", "unreadable"),
        ("Casi nadie puede ver estas notas. [45 CFR 164.508](source:notes-yes) ", "space"),
    ],
)
def test_what_would_not_be_shown_is_an_error(tmp_path: Path, translation: str, rule: str) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    translate(workshop, PROMISE, translation)
    (remark,) = remarks(workshop)
    assert (remark.rule, remark.level) == (rule, Level.ERROR)


@pytest.mark.parametrize(
    ("forms", "rule"),
    [(("página", "páginas"), "places"), (("{n} página", ""), "numbers"), (("{m} a", "{n} b"), "places")],
)
def test_a_sentence_of_the_screen_that_cannot_be_filled_is_an_error(
    tmp_path: Path, forms: tuple[str, str], rule: str
) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    translate(workshop, "{n} page", *forms)
    assert [remark.rule for remark in remarks(workshop)] == [rule]


def test_a_citation_is_kept_as_it_is(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    translate(workshop, PROMISE, "Casi nadie puede verlas. [45 CFR 164.580](source:notes-yes)")
    assert [remark.rule for remark in remarks(workshop)] == ["citation"]
    translate(workshop, PROMISE, "Casi nadie puede verlas. [45 CFR, § 164.508](source:notes-yes)")
    assert not remarks(workshop)


def test_a_term_has_the_translation_that_was_agreed(tmp_path: Path) -> None:
    workshop = workshop_with(
        tmp_path, "Your therapist keeps psychotherapy notes.", "Su terapeuta guarda apuntes.", "es"
    )
    (workshop.translations / "es" / "glossary.toml").write_text(
        '[therapist]\nenglish = ["therapist"]\ntranslation = ["terapeuta*"]\n'
        '[psychotherapy-notes]\nenglish = ["psychotherapy notes"]\ntranslation = ["notas de psicoterapia"]\n'
        '[notes]\nenglish = ["notes"]\ntranslation = ["notas"]\n'
        '[open]\nenglish = ["keeps"]\ntranslation = []\n'
    )
    (remark,) = remarks(workshop)
    assert remark.rule == "term:psychotherapy notes"
    assert "notas de psicoterapia" in remark.what


def test_what_translators_agreed_stays_when_terms_are_added(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop)
    file = workshop.translations / "es" / "glossary.toml"
    assert '[notes]\nenglish = ["notes"]\ntranslation = []\n' in file.read_text()
    agreed = file.read_text().replace("translation = []", 'translation = ["notas", "nota"]\nnote = "Not apuntes."')
    file.write_text(agreed)
    (workshop.translations / "glossary.toml").write_text(
        '[notes]\nenglish = ["note"]\n\n[judge]\nenglish = ["judge"]\n'
    )
    update(workshop)
    assert 'english = ["notes", "note"]\ntranslation = ["notas", "nota"]\nnote = "Not apuntes."' in file.read_text()
    assert '[judge]\nenglish = ["judge"]\ntranslation = []' in file.read_text()


def test_what_was_looked_at_comes_back_when_either_text_is_edited(tmp_path: Path) -> None:
    workshop = workshop_with(tmp_path, "They may not ask.", "Pueden preguntar.", "es")
    (remark,) = remarks(workshop)
    look_at(workshop.translations / "es", [remark.id], "a test", {remark.id})
    assert [one.looked_at for one in remarks(workshop)] == [True]
    translate(workshop, "They may not ask.", "Ellos pueden preguntar.")
    assert [one.looked_at for one in remarks(workshop)] == [False]
    translate(workshop, "They may not ask.", "Pueden preguntar.")
    assert [one.looked_at for one in remarks(workshop)] == [True]
    (new,) = [one.id for one in remarks(workshop)]
    look_at(workshop.translations / "es", [new], "", set())
    assert (workshop.translations / "es" / "looked-at.toml").read_text().count(" = ") == 1


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_group_of_words_there_is_in_english_is_there_in_each_language(tag: str) -> None:
    english, other = read_signals(TRANSLATIONS), read_signals(TRANSLATIONS / tag)
    assert english is not None
    assert other is not None
    assert english.groups.keys() == other.groups.keys()
    assert english.weak.keys() == other.weak.keys() == english.groups.keys()
    assert english.numbers.keys() == other.numbers.keys()


@pytest.mark.parametrize(
    "written", ["[words", '[words]\nnot = "no"', "[words]\nnot = [1]", '[words]\nnot = ["*"]', "words = 3"]
)
def test_lists_of_words_that_cannot_be_read_are_told_by_their_file(tmp_path: Path, written: str) -> None:
    (tmp_path / "signals.toml").write_text(written)
    with pytest.raises(ValueError, match=r"signals\.toml"):
        read_signals(tmp_path)


def test_a_text_is_cut_into_sentences_as_its_script_ends_them() -> None:
    assert len(sentences("He asks, “Why?” You may say no. See 45 CFR 164.508(a)(2).")) == 3
    assert len(sentences("您不必说。别人可以问！好吗？")) == 3
    assert len(sentences("هل تعرف؟ نعم. اسأل.")) == 3


def test_a_language_without_lists_is_still_checked_for_links_and_terms(tmp_path: Path) -> None:
    workshop = small_workshop(tmp_path)
    update(workshop, LanguageTag("pt-BR"))
    assert "# not = []" not in (workshop.translations / "pt-BR" / "signals.toml").read_text()  # no English list here
    translate(workshop, PROMISE, "Quase ninguém.", tag=LanguageTag("pt-BR"))
    assert [remark.rule for remark in remarks(workshop, "pt-BR")] == ["links"]
    assert not list(check_language(workshop, SPANISH))
