"""Are spellings of one name one, and different names different?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain.names import called, company_key, compatible, fold, name_key, words
from tests.domain.people import FEW

names = st.one_of(
    st.text(max_size=20),
    st.lists(
        st.sampled_from("ann lee zoë ß Ǿ dr phd ma jack 李 明 𝐀𝐧𝐧 o'brien रिया j. (she)".split()),
        max_size=4,
    ).map(" ".join),
)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ZOË Müller", "zoe muller"),
        ("Straße", "strasse"),
        ("Øystein Łukasz Đorđe", "oystein lukasz dorde"),
        ("Ǿ Ǽ", "o ae"),
        ("ISIK ışık", "isik isik"),
        ("Æsa Œuvre", "aesa oeuvre"),
        ("Ａｎｎ", "ann"),
        ("𝐀𝐧𝐧", "ann"),
        ("Acme™", "acmetm"),
        ("\u202eann\u200d", "ann"),
        ("李明", "李明"),
    ],
)
def test_folding_sets_case_accents_letter_forms_and_the_unseen_aside(
    written: str, folded: str
) -> None:
    assert fold(written) == folded


@FEW
@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_words_drop_punctuation_and_keep_vowel_signs() -> None:
    assert words("O'Brien-Smith, Ann ❤️") == ["o", "brien", "smith", "ann"]
    assert words("रिया") == ["रिया"]
    assert words("สมชาย ใจดี") == ["สมชาย", "ใจดี"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dr. Zoë Brandt, PMP (she/her)", "brandt zoe"),
        ("Brandt, Zoë", "Zoë Brandt"),
        ("Brandt, Zoë, PhD", "zoe brandt"),
        ("ANN LEE MBA", "Ann Lee"),
        ("Ann Lee MA", "Ann Lee"),
        ("Jack Ma MBA", "Ma, Jack"),
        ("Ann Lee, enthusiastic gardener", "Ann Lee"),
        ("Ann [at Acme] Lee", "Ann Lee"),
        ("Ann, MBA", "Ann"),
        ("Jack Ma, MBA", "Ma, Jack"),
        ("(Ann Lee)", "Ann Lee"),
    ],
)
def test_titles_credentials_brackets_and_order_do_not_make_another_name(
    one: str, other: str
) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Lee", "Ann Chen"),
        ("Lee, Ann", "Lee, Bob"),
        ("Jack Ma", "Jack"),
        ("Md Rahman", "Rahman"),
        ("रिया शर्मा", "राय शर्मा"),
        ("🙂", "★"),
        ("Dr.", "PhD"),
    ],
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_only_a_name_of_nothing_has_no_key() -> None:
    assert name_key(" ") == ""
    assert name_key("Dr.") == "dr"


@FEW
@given(names)
def test_the_key_of_a_key_is_itself(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


@FEW
@given(
    st.lists(st.sampled_from("ann lee zoë phd dr ma j. 李".split())).flatmap(
        lambda tokens: st.tuples(st.just(tokens), st.permutations(tokens))
    )
)
def test_the_order_of_words_does_not_matter_to_the_key(orders: tuple[list[str], list[str]]) -> None:
    one, other = orders
    assert name_key(" ".join(one)) == name_key(" ".join(other))


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Acme, Inc.", "acme"),
        ("ACME", "acme"),
        ("Müller, Schmidt & Co. KG", "muller schmidt"),
        ("Acme S.A.", "acme"),
        ("Acme S.p.A.", "acme"),
        ("Mærsk A/S", "maersk"),
        ("Co", "co"),
        ("株式会社", "株式会社"),
        ("", ""),
    ],
)
def test_a_company_is_known_without_its_legal_form(written: str, key: str) -> None:
    assert company_key(written) == key


@FEW
@given(names)
def test_the_key_of_a_companys_key_is_itself(name: str) -> None:
    assert company_key(company_key(name)) == company_key(name)


@pytest.mark.parametrize(
    ("one", "other", "can_be"),
    [
        ("Ann Lee", "Ann Chen", True),
        ("Ann Lee", "ANN LEE, PhD", True),
        ("A. L.", "Ann Lee", True),
        ("Ann Lee", "", True),
        ("Ann Lee", "Bob Chen", False),
        ("Ann Lee", "Annabel Leeds", False),
    ],
)
def test_names_that_can_be_one_persons(one: str, other: str, can_be: bool) -> None:
    assert compatible(one, other) is can_be


@FEW
@given(names, names)
def test_who_can_be_whom_works_both_ways(one: str, other: str) -> None:
    assert compatible(one, other) == compatible(other, one)


@FEW
@given(names)
def test_everybody_can_be_themselves(name: str) -> None:
    assert compatible(name, name)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Marguerite Achterberg, PMP", "Marguerite"),
        ("Brandt, Zoë", "Zoë"),
        ("Dr. Zoë Brandt (she/her)", "Dr. Zoë Brandt"),
        ("J. Brandt", "J. Brandt"),
        ("🌱 Íñigo Fontanar", "Íñigo"),
        ("李明", "李明"),
        ("🌱", "🌱"),
    ],
)
def test_one_is_greeted_by_the_first_name_where_it_is_certain(name: str, first: str) -> None:
    assert called(name) == first
