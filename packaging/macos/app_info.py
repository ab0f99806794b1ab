"""What macOS is told of the app: its names, what it opens, what it runs on (Info.plist)."""

from typing import Any

IDENTIFIER = "local.callassist.callassist"
"""The name of the program among all others, in the manner of a domain turned round.

`local` is a domain that nobody can own (RFC 6762): the program has none of its own yet. The same
name stands in `packaging/linux` and `packaging/flatpak`; a test holds them against each other.
"""


def info(version: str) -> dict[str, Any]:
    """The keys of Information Property Lists, beside those that PyInstaller writes itself."""
    return {
        "CFBundleDisplayName": "callassist",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "zh_CN",
        "CFBundleLocalizations": ["zh_CN", "zh_TW", "en"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "list of official numbers for callassist",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{IDENTIFIER}.list"],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{IDENTIFIER}.list",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": ["callist"]},
            }
        ],
        # A telephone link is looked at, never dialled; who opens such links the person decides.
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": "telephone number to look at",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "CFBundleURLSchemes": ["tel"],
            }
        ],
        # That of the Qt it is built with.
        "LSMinimumSystemVersion": "14.0",
        "LSApplicationCategoryType": "public.app-category.utilities",
        "NSHighResolutionCapable": True,
        # Light and dark follow the system.
        "NSRequiresAquaSystemAppearance": False,
    }
