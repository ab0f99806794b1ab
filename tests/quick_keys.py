"""Makes keys out of passphrases quickly, so that a test of what a lock does need not wait."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlcipher3 import dbapi2

USUAL_ROUNDS = 256_000
_FEW_ROUNDS = 2_000


def _set_rounds(rounds: int) -> None:
    with closing(dbapi2.connect(":memory:")) as connection:
        connection.execute(f"pragma cipher_default_kdf_iter = {rounds}")


@contextmanager
def quick_keys() -> Iterator[None]:
    """In the block this process makes keys with few rounds; files made so open nowhere else."""
    _set_rounds(_FEW_ROUNDS)
    try:
        yield
    finally:
        _set_rounds(USUAL_ROUNDS)
