"""Makes strings like those a phone, a chat or a forger shows, and every neighbour of a number."""

from collections.abc import Callable, Iterator, Sequence
from random import Random

DIGITS = "0123456789"
SHORT_PREFIXES = ("+", "00", "000", "0", "+86", "86", "0086", "400")
"""What forgers put in front of a short code; each of these makes it a look-alike."""
AREAS = ("010", "020", "021", "028", "0571", "0755", "0898", "0991")
PREFIXES = (
    *SHORT_PREFIXES,
    *("1", "106", "+1", "001", "+0086", "00086", "+086", "12520", "17951", "*", "#", "+ "),
    *AREAS,
    *(f"+86{area}" for area in AREAS),
    *(f"+86{area[1:]}" for area in AREAS),
)
FOREIGN_ZEROS = (0xFF10, 0x0660, 0x06F0, 0x0966, 0x0E50, 0x1D7CE, 0x1D7E2)
"""Where the digits of some other scripts begin: full-width, Arabic, Persian, Nagari, Thai, …"""
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202d\u2060\ufeff\u00ad\ufe0f"
LABELS = ("工商银行", "网商银行", "客服", "电话：", "ICBC ", "来电 ", "号码是")
SEPARATORS = (" ", "/", "、", "，", "或", ";", ",", "\n", " / ", "|", "和", "-", "  ", " or ", "&")
MENUS = (
    "转3",
    "-3",
    ",3",
    ";3",
    "#3",
    "p3",
    "w12",
    "x3",
    " ext. 3",
    "按1",
    "转人工",
    "分机8001",
    "再按2",
)
ODD = "😀²①⑧½Ⅷ$@%^_`~°€\u0301\u20e3\u115f\u2800八〇oOlISBxpw*#+=!?…ー"
SPACES = (" ", "-", ".", "\u00a0", "\u3000", " - ", "\u2011", ") ", "(")


def neighbours(digits: str) -> Iterator[str]:
    """Every one-digit change, swap, missing digit, added digit and prefix of a number."""
    for at, digit in enumerate(digits):
        yield from (digits[:at] + other + digits[at + 1 :] for other in DIGITS if other != digit)
        yield digits[:at] + digits[at + 1 :]
        yield digits[:at] + digits[at : at + 2][::-1] + digits[at + 2 :]
    for at in range(len(digits) + 1):
        yield from (digits[:at] + other + digits[at:] for other in DIGITS)
    yield from (prefix + digits for prefix in PREFIXES)


def plainly_written(digits: str, published: str) -> Iterator[str]:
    """The ways to write a number that nobody could take for another one."""
    yield from (digits, published, f" {digits} ", f"{digits}\n", f"\ufeff{digits}", f"{digits}转3")
    yield from (f"客服 {digits}", f"工商银行：{digits}", f"（{digits}）", f"tel:{digits}")
    yield from (in_script(digits, zero) for zero in FOREIGN_ZEROS)
    yield from ("\u200b".join(digits), f"\u202d{digits}\u202c", " ".join(digits))


def in_script(digits: str, zero: int) -> str:
    """ASCII digits in the script whose zero is given."""
    return "".join(chr(zero + int(each)) for each in digits)


class NumberStrings:
    """A seeded source of strings: short codes and what forgers make of them, the plan, and junk."""

    def __init__(self, seed: int, known: list[str]) -> None:
        self._random = Random(seed)
        self._known = known
        self.kinds: tuple[Callable[[], str], ...] = (
            *(self.known, self.mutated, self.prefixed, self.twice_prefixed, self.lengthened),
            *(self.grouped, self.with_menu, self.two_numbers, self.foreign, self.mixed_scripts),
            *(self.invisible, self.reversed, self.labelled, self.glued, self.odd_sign),
            *(self.mobile, self.virtual_operator, self.landline, self.area_and_code),
            *(self.freephone, self.message_port, self.international, self.machine),
            *(self.any_digits, self.signs, self.junk, self.spoilt_twice),
        )

    def strings(self, count: int) -> Iterator[str]:
        """`count` strings, every kind as often as the others."""
        for at in range(count):
            yield self.kinds[at % len(self.kinds)]()

    def known(self) -> str:
        return self._random.choice(self._known)

    def mutated(self) -> str:
        digits = self.known()
        at = self._random.randrange(len(digits))
        other = self._digit(["", *DIGITS])
        return digits[:at] + other + digits[at + 1 :]

    def prefixed(self) -> str:
        gap = self._random.choice(("", "", " ", "-", ") ", ". "))
        return self._random.choice(PREFIXES) + gap + self.known()

    def twice_prefixed(self) -> str:
        return self._random.choice(PREFIXES) + self.prefixed()

    def lengthened(self) -> str:
        return self.known() + self._digits(1, 6)

    def grouped(self) -> str:
        digits = self.known() if self._random.random() < 0.7 else self._digits(3, 14)
        return "".join(
            each + (self._random.choice(SPACES) if self._random.random() < 0.3 else "")
            for each in digits
        )

    def with_menu(self) -> str:
        return self._number() + self._random.choice(MENUS)

    def two_numbers(self) -> str:
        return self._number() + self._random.choice(SEPARATORS) + self._number()

    def foreign(self) -> str:
        return in_script(self._digits_of_number(), self._random.choice(FOREIGN_ZEROS))

    def mixed_scripts(self) -> str:
        scripts = (0x30, *FOREIGN_ZEROS)
        return "".join(
            in_script(each, self._random.choice(scripts)) for each in self._digits_of_number()
        )

    def invisible(self) -> str:
        return self._sprinkled(self._number(), INVISIBLE)

    def reversed(self) -> str:
        return self._sprinkled(self._number()[::-1], "\u202e\u202e\u202c")

    def labelled(self) -> str:
        label, gap = self._random.choice(LABELS), self._random.choice(("", " ", "："))
        parts = [label, gap, self._number()]
        return "".join(parts if self._random.random() < 0.7 else reversed(parts))

    def glued(self) -> str:
        letters = "".join(
            self._random.choices("abcOoIlSBpwxABC八九零", k=self._random.randint(1, 3))
        )
        number = self._number()
        at = self._random.randrange(len(number) + 1)
        return number[:at] + letters + number[at:]

    def odd_sign(self) -> str:
        return self._sprinkled(self._number(), ODD)

    def mobile(self) -> str:
        return (
            self._random.choice(("", "", "+86", "86", "0"))
            + "1"
            + self._digit("3456789")
            + self._digits(9, 9)
        )

    def virtual_operator(self) -> str:
        return self._random.choice(("170", "171", "162", "165", "167")) + self._digits(8, 8)

    def landline(self) -> str:
        area = self._random.choice((*AREAS, f"0{self._digits(3, 3)}"))
        return area + self._random.choice(("", "-", " ")) + self._digits(7, 8)

    def area_and_code(self) -> str:
        area = self._random.choice((*AREAS, f"0{self._digits(2, 3)}"))
        return area + self._random.choice(("", "-", " ")) + self.known()

    def freephone(self) -> str:
        return self._random.choice(("400", "800", "+86400", "0400")) + self._digits(6, 8)

    def message_port(self) -> str:
        return self._random.choice(("106", "10657", "1069")) + self._digits(3, 14)

    def international(self) -> str:
        country = self._random.choice(("1", "44", "852", "853", "886", "95", "63", "999", "86"))
        return self._random.choice(("+", "00", "000")) + country + self._digits(4, 12)

    def machine(self) -> str:
        start = self._random.choice(
            ("1440", "1410", "146", "148", "12520", "12583", "1349", "1749")
        )
        return start + self._digits(7, 12)

    def any_digits(self) -> str:
        return self._digits(1, 25)

    def signs(self) -> str:
        return self._sprinkled(self._number(), "+*#+*# -()[]./,;")

    def junk(self) -> str:
        size = self._random.randint(0, 30)
        return "".join(chr(self._code_point()) for _ in range(size)) + self._digits(0, 6)

    def spoilt_twice(self) -> str:
        return self._sprinkled(self._sprinkled(self.two_numbers(), ODD), INVISIBLE + "\u202e")

    def _number(self) -> str:
        makers = (self.known, self.known, self.mutated, self.prefixed, self.mobile, self.landline)
        return self._random.choice(makers)()

    def _digits_of_number(self) -> str:
        return "".join(filter(str.isdigit, self._number()))

    def _digit(self, among: Sequence[str]) -> str:
        return self._random.choice(among)

    def _digits(self, least: int, most: int) -> str:
        return "".join(self._random.choices(DIGITS, k=self._random.randint(least, most)))

    def _sprinkled(self, text: str, signs: str) -> str:
        for _ in range(self._random.randint(1, 3)):
            at = self._random.randrange(len(text) + 1)
            text = text[:at] + self._random.choice(signs) + text[at:]
        return text

    def _code_point(self) -> int:
        block = self._random.choice(
            (
                (0x20, 0x7F),
                (0xA0, 0x2FF),
                (0x600, 0x70F),
                (0x2000, 0x2BFF),
                (0x3000, 0x33FF),
                (0x4E00, 0x9FFF),
                (0xFE00, 0xFFEF),
                (0x1F100, 0x1F6FF),
            )
        )
        return self._random.randrange(*block)
