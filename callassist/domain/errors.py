"""The failures a person can be told about; everything else is our own bug."""


class CallAssistError(Exception):
    """Something went wrong that a person can act on.

    `sentence` is the key of the sentence to show (without its `error.` prefix) and `values`
    fill its placeholders; neither ever holds a note or a full number the person wrote.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values


class WrongUsageError(CallAssistError):
    """The words of a command do not fit; the terminal program ends with status 2."""
