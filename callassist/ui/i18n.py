"""The language of the window, changed while it runs.

The source texts are simplified Chinese. Qt's own words ("OK", the calendar) come from Qt's
translations, ours from `resources/translations`. Installing a translator makes Qt send every
widget a LanguageChange event; the shell then makes its pages anew.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from callassist import resources

SOURCE_LANGUAGE = "zh_CN"
LANGUAGES = ("zh_CN", "zh_TW", "en")
"""The languages of the window."""


class WindowLanguage:
    """Keeps the translators of the present language installed."""

    def __init__(
        self,
        application: QCoreApplication,
        read_bytes: Callable[[str], bytes] = resources.read_bytes,
    ) -> None:
        """`read_bytes` returns a bundled file by its path in the resources."""
        self._application = application
        self._read_bytes = read_bytes
        self._installed: list[QTranslator] = []
        self._kept: dict[str, bytes] = {}
        self.language = SOURCE_LANGUAGE
        """The language the window speaks."""

    def switch_to(self, language: str) -> None:
        """Speak another language from now on.

        Raises ValueError for a language we do not have, FileNotFoundError where our translation
        has not been built; the window then goes on in the language it had.
        """
        if language not in LANGUAGES:
            raise ValueError(f"no such language of the window: {language}")
        wanted = [self._translator_of_qt(language)]
        if language != SOURCE_LANGUAGE:
            wanted.append(self._translator_of_ours(language))
        # Numbers and dates follow before the pages are made anew.
        QLocale.setDefault(QLocale(language))
        self.language = language
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = wanted
        for translator in wanted:
            self._application.installTranslator(translator)

    def _translator_of_qt(self, language: str) -> QTranslator:
        translator = QTranslator(self._application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # English has no file, and some systems leave Qt's translations out: then Qt's few words
        # stay English.
        translator.load(f"qtbase_{language}", folder)
        return translator

    def _translator_of_ours(self, language: str) -> QTranslator:
        translator = QTranslator(self._application)
        compiled = self._compiled(language)
        if not translator.load(compiled):
            raise ValueError(f"the translation to {language} cannot be read")
        return translator

    def _compiled(self, language: str) -> bytes:
        """The built translation; kept, because a QTranslator reads from the bytes it was given."""
        if language not in self._kept:
            self._kept[language] = self._read_bytes(f"translations/callassist_{language}.qm")
        return self._kept[language]
