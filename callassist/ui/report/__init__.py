"""The report of calls to hand to somebody: its page, its sheet, its way to paper."""
