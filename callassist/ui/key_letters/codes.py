"""Which letters stand on which control: as few as possible, and none begins like another."""

from itertools import product
from string import ascii_uppercase


def codes_for(count: int) -> list[str]:
    """Return so many codes, in the order of the alphabet: one letter each, or two where needed.

    The first get one letter, as long as enough letters are left to begin those of two.
    """
    letters = len(ascii_uppercase)
    # Each letter that begins codes of two gives as many of them as there are letters.
    beginnings = 0
    while letters - beginnings + beginnings * letters < count:
        beginnings += 1
    single = letters - beginnings
    pairs = product(ascii_uppercase[single:], ascii_uppercase)
    codes = [*ascii_uppercase[:single], *(first + second for first, second in pairs)]
    return codes[:count]
