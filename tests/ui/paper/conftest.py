"""What the tests of paper share: the controllers of pages, and the words of a sheet."""

from collections.abc import Callable
from pathlib import Path

import pytest

from callassist.bundled.texts import load_texts
from callassist.domain.fridge_page import fridge_sheet
from callassist.services.wording import Wording
from callassist.store.call_log import CallLog
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.paper.sheet_words import SheetWords, sheet_words
from store.made_calls import directory
from ui.pages.conftest import clock, controller, failures, log, own_banks
from ui.pages.made_settings import settings_in

__all__ = ["clock", "controller", "failures", "log", "own_banks"]

# With a long English name, a shared number, a long number, one without any, and one too many.
BANKS = (
    *("icbc", "mybank", "alipay", "abc", "psbc", "hsbank", "shrcb", "cqbank", "boc"),
    *("ccb", "bocom", "cmb", "ceb", "citic"),
)

MakeWords = Callable[[str, int], SheetWords]


@pytest.fixture
def words_of() -> MakeWords:
    """The sheet for the first so many of a person's banks, in a language."""

    def make(language: str, count: int) -> SheetWords:
        wording = Wording(load_texts(language), directory())
        return sheet_words(fridge_sheet(BANKS[:count], directory()), wording)

    return make


@pytest.fixture
def settings(tmp_path: Path, log: CallLog) -> SettingsController:
    return settings_in(tmp_path / "settings", log)
