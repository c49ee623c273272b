"""Does an address prove who somebody is, however it is written, and only then?"""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netq.domain import identity
from netq.domain.identity import Identity
from tests.domain.people import FEW


def value(found: Identity | None) -> str | None:
    return found.value if found else None


@pytest.mark.parametrize(
    "address",
    [
        "https://www.linkedin.com/in/ann-lee",
        "http://linkedin.com/in/ann-lee/",
        "linkedin.com/in/Ann-Lee",
        "  HTTPS://UK.LinkedIn.com/in/ann-lee?trk=nav#top ",
        "https://www.linkedin.com/in/ann-lee/details/skills/",
        "https://www.linkedin.com/in/ann-lee/en?x=1",
        "linkedin.com/pub/ann-lee",
    ],
)
def test_one_profile_has_one_value_however_its_address_is_written(address: str) -> None:
    found = identity.linkedin(address)
    assert found == Identity("linkedin", "ann-lee", address.strip())


@pytest.mark.parametrize(
    "slug", ["Zo%C3%AB-Brandt", "zoë-brandt", "zoe\u0308-brandt", "zo%c3%ab-brandt"]
)
def test_a_slug_is_decoded_and_composed(slug: str) -> None:
    assert value(identity.linkedin(f"linkedin.com/in/{slug}")) == "zoë-brandt"


def test_bytes_that_are_no_letters_do_not_make_two_slugs_one() -> None:
    one, other = (identity.linkedin(f"linkedin.com/in/zo%{code}") for code in ("E8", "E9"))
    assert value(one) != value(other)
    assert str(value(one)).encode()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "Ann Lee",
        "https://evil-linkedin.com/in/ann-lee",
        "https://linkedin.com.evil.org/in/ann-lee",
        "https://evil.org/linkedin.com/in/ann-lee",
        "https://linkedin.com@evil.org/in/ann-lee",
        "https://evil.org/?linkedin.com/in/ann-lee",
        "javascript:alert(1)//linkedin.com/in/ann-lee",
        "javascript://linkedin.com/in/ann-lee",
        "data:text/html,linkedin.com/in/ann-lee",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com/company/acme",
        "https://www.linkedin.com/pub/dir/Ann/Lee",
        "https://www.linkedin.com/in/ann lee",
    ],
)
def test_what_is_no_profile_is_refused(address: str) -> None:
    assert identity.linkedin(address) is None


@FEW
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12))
def test_a_slug_reads_the_same_encoded_or_in_capitals(slug: str) -> None:
    encoded = value(identity.linkedin("linkedin.com/in/" + quote(slug, safe="")))
    assert encoded is not None
    again = value(identity.linkedin("linkedin.com/in/" + quote(encoded, safe="")))
    assert again is not None
    assert again.casefold() == encoded.casefold()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (" Ann@Example.COM ", "ann@example.com"),
        ("MAILTO:ann@example.com", "ann@example.com"),
        ("ann+news@example.com", "ann+news@example.com"),
        ("a.nn@localhost", "a.nn@localhost"),
        ("ann", None),
        ("ann@", None),
        ("@example.com", None),
        ("ann@lee@example.com", None),
        ("Ann Lee ann@example.com", None),
        ("", None),
    ],
)
def test_an_email_is_trimmed_and_folded_and_has_one_at(written: str, read: str | None) -> None:
    assert value(identity.email(written)) == read


def test_what_was_written_is_kept() -> None:
    found = identity.email(" mailto:Ann@Example.com")
    assert found
    assert found.raw == "mailto:Ann@Example.com"


@pytest.mark.parametrize(
    "mailbox",
    "info sales hello office contact support admin team jobs press noreply no-reply Info".split(),
)
def test_a_role_mailbox_proves_nobody(mailbox: str) -> None:
    found = identity.email(f"{mailbox}@example.com")
    assert found
    assert not found.is_key


def test_personal_addresses_are_keys() -> None:
    assert Identity("email", "ann@info.com", "").is_key
    assert Identity("email", "information@example.com", "").is_key
    assert Identity("linkedin", "info", "").is_key


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (" +44 20 7946-0000", "+442079460000"),
        ("(020) 7946 0000", "02079460000"),
        ("1234567", "1234567"),
        ("123456", None),
        ("call me", None),
        ("", None),
    ],
)
def test_a_phone_number_is_its_digits(written: str, read: str | None) -> None:
    assert value(identity.phone(written)) == read


@FEW
@given(st.text())
def test_any_text_is_an_address_or_none_and_a_value_is_read_as_itself(text: str) -> None:
    identity.linkedin(text)
    for read in (identity.email, identity.phone):
        found = read(text)
        assert found is None or value(read(found.value)) == found.value
