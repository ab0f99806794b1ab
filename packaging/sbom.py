"""Writes what a package carries for programs that look for known holes in it (CycloneDX)."""

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from carried import Carried
from commands import NotAsExpectedError

_OURS = uuid.UUID("5b0f6f5e-4a0b-4d0e-9c39-7c1f1c5a7d31")
"""Where the numbers of our own files are made from, so that the same content has the same one."""


def sbom(version: str, epoch: int, carried: Iterable[Carried]) -> str:
    """The file, checked against the schema. Raises NotAsExpectedError where it does not fit."""
    works = sorted(carried, key=lambda work: work.purl)
    bom = Bom()
    ours = Component(
        name="callassist",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=f"callassist@{version}",
        purl=PackageURL.from_string(f"pkg:pypi/callassist@{version}"),
        licenses=[LicenseFactory().make_from_string("MIT")],
    )
    bom.metadata.component = ours
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    bom.serial_number = uuid.uuid5(_OURS, f"{version} {[work.purl for work in works]}")
    parts = [_component(work) for work in works]
    bom.components.update(parts)
    bom.register_dependency(ours, parts)
    written = JsonV1Dot6(bom).output_as_string(indent=2) + "\n"
    if error := JsonStrictValidator(SchemaVersion.V1_6).validate_str(written):
        raise NotAsExpectedError(f"the SBOM does not fit its schema: {error}")
    return written


def _component(work: Carried) -> Component:
    return Component(
        name=work.name,
        version=work.version,
        type=ComponentType.LIBRARY,
        bom_ref=work.purl,
        purl=PackageURL.from_string(work.purl),
        licenses=[LicenseFactory().make_from_string(work.licence)],
    )
