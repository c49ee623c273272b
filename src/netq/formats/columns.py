"""Which column is this, in whatever language LinkedIn or a spreadsheet wrote its name?"""

from __future__ import annotations

_ALIASES = {
    "first name": "vorname | prénom | nombre | voornaam | fornavn | förnamn | imię"
    " | nome",  # codespell:ignore
    "last name": "nachname | nom | nom de famille | apellidos | apellido | cognome"
    " | sobrenome | achternaam | etternavn | efternavn | efternamn | nazwisko",
    "url": "profil-url | url du profil | url del perfil | url del profilo | url do perfil"
    " | profile url | linkedin url | profiel-url",
    "email address": "dirección de correo electrónico | indirizzo e-mail | endereço de e-mail"
    " | e-mailadres | e-postadress | e-mail-adresse"  # codespell:ignore
    " | adresse e-mail | adres e-mail",  # codespell:ignore
    "company": "unternehmen | firma | entreprise | société | empresa | azienda | bedrijf"
    " | virksomhed | företag",
    "position": "poste | cargo | puesto | posizione | functie | stilling | stanowisko"
    " | fonction",  # codespell:ignore
    "connected on": "verbunden am | vernetzt am | connecté le | conectado el | collegato il"
    " | fecha de conexión | conectado em | verbonden op"
    " | date de connexion",  # codespell:ignore
}
"""Localised headers were seen in other programs' tests only, never in an export netq knows of."""

_CANONICAL = {
    alias.strip(): name for name, aliases in _ALIASES.items() for alias in aliases.split("|")
}


def canonical(cells: list[str]) -> tuple[str, ...]:
    """The cells of a header as column names: lower case, English; a repeated name becomes ""."""
    names: list[str] = []
    for cell in cells:
        plain = " ".join(cell.replace("\ufeff", "").casefold().split())
        name = _CANONICAL.get(plain, plain)
        names.append("" if name in names else name)
    return tuple(names)
