"""The tests of models work with the same real data file as those of pages."""

from ui.pages.conftest import clock, controller, failures, locked_file, log, own_banks

__all__ = ["clock", "controller", "failures", "locked_file", "log", "own_banks"]
