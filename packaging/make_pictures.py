"""Paints every page and every dialog in every language, size and look, with a page to leaf through.

make pictures
make pictures ARGS='--language en --size 100 --look light'
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from html import escape
from itertools import product
from pathlib import Path

TREE = Path(__file__).resolve().parent.parent
SIZES = (100, 200)
"""The sizes of text that are painted unless others are asked for, in percent."""
LARGE = (1180, 760)
"""The window as it opens; with large text it is painted as small as it has to be of use."""

Look = tuple[str, str, int]
"""A language, a palette and a size."""


def main(arguments: Sequence[str]) -> int:
    """Paints what is asked for; returns the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Nothing on the desktop of whoever runs this is to be spoken to.
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere/bus"
    os.umask(0o077)
    from callassist.ui.i18n import LANGUAGES
    from callassist.ui.palette import PALETTES

    palettes = {each.name: each for each in PALETTES}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--look", action="append", choices=palettes)
    parser.add_argument("--size", action="append", type=int)
    parser.add_argument("--into", type=Path, default=TREE / "build" / "pictures")
    asked = parser.parse_args(arguments)
    looks = list(product(asked.language or LANGUAGES, asked.look or palettes, asked.size or SIZES))
    names = _paint(looks, asked.into)
    (asked.into / "index.html").write_text(index_page(names, looks), encoding="utf-8")
    print(asked.into / "index.html")
    return 0


def _paint(looks: Sequence[Look], folder: Path) -> list[str]:
    """Paints all views in these looks; returns their names."""
    from callassist.settings import Settings
    from callassist.ui.desktop import make_application
    from callassist.ui.palette import PALETTES
    from callassist.ui.theme import Theme
    from gallery import SMALL, VIEWS, Gallery

    palettes = {each.name: each for each in PALETTES}
    application = make_application("zh_CN", Settings())
    with tempfile.TemporaryDirectory() as data:
        gallery = Gallery(application, Path(data))
        for language, palette, size in looks:
            theme = Theme(palette=palettes[palette], text_percent=size, language=language)
            gallery.size = LARGE if size == SIZES[0] else SMALL
            place = folder / picture_folder((language, palette, size))
            place.mkdir(parents=True, exist_ok=True)
            for is_empty in (True, False):
                with gallery.opened(language, theme, is_empty=is_empty):
                    for view in VIEWS:
                        if view.is_empty is is_empty:
                            with gallery.shown(view) as widget:
                                widget.grab().save(str(place / f"{view.name}.png"))
        gallery.close()
    return [view.name for view in VIEWS]


def picture_folder(look: Look) -> str:
    """Where the pictures of a look lie."""
    language, palette, size = look
    return f"{language}-{palette}-{size}"


def index_page(names: Sequence[str], looks: Sequence[Look]) -> str:
    """A page with one row for each view, and a column for each look."""
    rows = [
        f"<h2 id='{escape(name)}'>{escape(name)}</h2><div>"
        + "".join(
            f"<a href='{place}/{name}.png'><figure><img loading='lazy' src='{place}/{name}.png'"
            f" alt='{name}, {place}'><figcaption>{place}</figcaption></figure></a>"
            for place in map(picture_folder, looks)
        )
        + "</div>"
        for name in names
    ]
    return _HEAD + "\n".join(rows) + "</body></html>\n"


_HEAD = """<!doctype html>
<html lang='en'><head><meta charset='utf-8'><title>callassist</title><style>
body { font-family: sans-serif; background: #ddd; margin: 2em }
div { display: flex; overflow-x: auto; gap: 1em }
figure { margin: 0 } img { height: 300px; border: 1px solid #888 }
figcaption { font-size: small }
</style></head><body>
"""

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
