"""Fills the notes of the third and the fourth set with secrets as people write them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from services.made_notes import SecretNote, card, grouped, resident_id


@dataclass(frozen=True, slots=True)
class NoteSet:
    """The templates of one set, by what is put into them."""

    codes: tuple[str, ...]
    passwords: tuple[str, ...]
    cards: tuple[str, ...]
    ids: tuple[str, ...]
    innocent: tuple[str, ...]
    card_codes: tuple[str, ...] = ()


_NUMERALS = str.maketrans("0123456789", "零一二三四五六七八九")
_WIDE = {ord("0") + digit: 0xFF10 + digit for digit in range(10)}


def _digits(generator: random.Random, count: int) -> str:
    return "".join(generator.choices("0123456789", k=count))


def code(generator: random.Random) -> str:
    """A code as people write it: mostly plain, at times wide, in groups, or in words."""
    digits = _digits(generator, generator.choice((4, 6, 6, 6, 6, 8)))
    half = len(digits) // 2
    return generator.choices(
        (
            digits,
            digits.translate(_WIDE),
            f"{digits[:half]} {digits[half:]}",
            f"{digits[:half]}-{digits[half:]}",
            " ".join(digits),
            digits.translate(_NUMERALS),
            f"G-{digits}",
        ),
        (70, 5, 6, 4, 4, 6, 5),
    )[0]


def password(generator: random.Random) -> str:
    """A password as people choose it."""
    year, day = generator.randrange(1950, 2010), generator.randrange(10, 29)
    return generator.choices(
        (
            _digits(generator, 6),
            f"{year}{generator.randrange(10, 13)}{day}",
            generator.choice(("Chen", "liwei", "xiaoming", "Lin")) + str(year),
            generator.choice(("aa", "qq", "zxc")) + _digits(generator, 6),
            f"{_digits(generator, 4)}@Home",
            f"Mm#{_digits(generator, 5)}",
            generator.choice(("iloveyou", "woaini", "sunshine")),
        ),
        (35, 12, 15, 15, 8, 10, 5),
    )[0]


def secrets(
    generator: random.Random, notes: NoteSet, kind: str, count: int
) -> Iterator[SecretNote]:
    """Notes of a set with one secret of a kind."""
    for _ in range(count):
        if kind == "card":
            template, secret = generator.choice(notes.cards), grouped(generator, card(generator))
        elif kind == "id_number":
            template, secret = generator.choice(notes.ids), resident_id(generator)
        elif kind == "password":
            template, secret = generator.choice(notes.passwords), password(generator)
        else:
            template = generator.choice(notes.codes + notes.card_codes)
            is_of_card = template in notes.card_codes
            secret = _digits(generator, 3) if is_of_card else code(generator)
        yield SecretNote(template.format(secret), secret, kind)


def innocent(generator: random.Random, notes: NoteSet, count: int) -> Iterator[str]:
    """Notes of a set without a secret."""
    hotlines = ("95588", "95533", "95188", "10086", "96110", "12378", "165", "4006695599")
    for _ in range(count):
        year, month, day = generator.randrange(2016, 2027), generator.randrange(1, 13), 21
        values = {
            "amount": generator.choice((generator.randrange(100, 99_999), 5000, 200000, 1280)),
            "date": generator.choice(
                (
                    f"{year}-{month:02}-{day}",
                    f"{month}月{day}号",
                    f"{month}/{day}",
                    f"{year}{month:02}{day}",
                )
            ),
            "hour": generator.randrange(8, 22),
            "minute": generator.randrange(60),
            "mobile": generator.choice(("13", "15", "18")) + _digits(generator, 9),
            "hotline": generator.choice(hotlines),
            "order": _digits(generator, generator.choice((8, 10, 12, 15))),
            "staff": _digits(generator, generator.choice((4, 5, 6))),
            "year": year,
            "count": generator.randrange(2, 40),
            "meeting": f"{_digits(generator, 3)} {_digits(generator, 3)} {_digits(generator, 3)}",
            "qq": _digits(generator, generator.choice((8, 9, 10))),
            "post": _digits(generator, 6),
            "port": "106" + _digits(generator, generator.choice((6, 9, 12))),
            "tail": _digits(generator, 4),
            "flight": _digits(generator, 4),
            "plate": f"ABC-{_digits(generator, 4)}",
            "vat": _digits(generator, 8),
            "ext": _digits(generator, 4),
        }
        yield generator.choice(notes.innocent).format(**values)
