"""What another list of numbers would change, as JSON: ids and digits, no words."""

from callassist.domain.directory import Entry, Organisation
from callassist.domain.directory_difference import DirectoryDifference
from callassist.terminal.documents import Document


def difference_document(told: DirectoryDifference) -> Document:
    """Every group, the empty ones too."""
    return {
        "redirected": [
            {
                "organisation": each.organisation.id,
                "before": each.before.number,
                "after": each.after.number,
            }
            for each in told.redirected
        ],
        "without_hotline": [each.id for each in told.without_hotline],
        "moved": [
            {
                "number": before.number,
                "before": list(before.organisation_ids),
                "after": list(after.organisation_ids),
            }
            for before, after in told.moved
        ],
        "removed": [_entry(each) for each in told.removed],
        "renamed": [
            {"before": _organisation(before), "after": _organisation(after)}
            for before, after in told.renamed
        ],
        "added": [_entry(each) for each in told.added],
        "standing": [
            {
                "number": before.number,
                "before": _standings(before),
                "after": _standings(after),
            }
            for before, after in told.standing
        ],
        "can_call_out": [
            {
                "number": before.number,
                "before": before.can_call_out.value,
                "after": after.can_call_out.value,
            }
            for before, after in told.can_call_out
        ],
        "otherwise": [after.number for _, after in told.otherwise],
    }


def _standings(entry: Entry) -> Document:
    return {owner.organisation.id: owner.standing.value for owner in entry.owners}


def _entry(entry: Entry) -> Document:
    return {
        "number": entry.number,
        "organisations": list(entry.organisation_ids),
        "purpose": entry.purpose.value,
        "can_call_out": entry.can_call_out.value,
        "standing": entry.standing.value,
    }


def _organisation(organisation: Organisation) -> Document:
    return {
        "id": organisation.id,
        "name_zh": organisation.name_zh,
        "name_en": organisation.name_en,
        "category": organisation.category,
        "role": organisation.role.value,
        "site": organisation.site,
    }
