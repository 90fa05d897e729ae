"""From responses to level counts, group by group: docs/methods.md, "Notation"."""

import re

from reading import MISSING, key_of

# minimum n of a group that the campaign does not have
USUAL_MINIMUM = {"citizens": 20, "organisations": 5, "officials": 3, "delegates": 3, "front": 3, "leaders": 3}


def version_of(questionnaire):
    """m1@1.2 is a wording of m1@1."""
    return re.sub(r"\.\d+$", "", questionnaire)


def count(content, everybody=False):
    """Per group: minimum n, complete responses, exclusions, and per key the level counts and what is missing.

    With `everybody` also what was left out for a reason.
    """
    groups = {}
    for group in content["campaign"]["groups"]:
        own = [
            column
            for column in content["codebook"]
            if column.get("kind") in ("rating", "battery") and group["questionnaire"] in column["questionnaires"]
        ]
        groups[group["code"]] = {
            "minimumN": group["minimumN"],
            "questionnaire": group["questionnaire"],
            "columns": own,
            "complete": 0,
            "exclusions": {"partial": 0, "screened_out": 0, "void": 0, "other_version": 0},
            "levels": {key_of(column): [0] * len(column["values"]) for column in own},
            "missing": {key_of(column): dict.fromkeys(MISSING.values(), 0) for column in own},
            "ballots": [],
            "rows": [],
        }
    for row in content["responses"]:
        group = groups.get(row["group"])
        if group is None:
            continue
        if row["disposition"] != "complete":
            group["exclusions"][row["disposition"]] += 1
        elif version_of(row["questionnaire"]) != version_of(group["questionnaire"]):
            group["exclusions"]["other_version"] += 1
        elif row["excluded"] != 0 and not everybody:
            group["exclusions"]["excluded"] = group["exclusions"].get("excluded", 0) + 1
        else:
            group["complete"] += 1
            group["rows"].append(row)
            group["ballots"].append(
                {key_of(c): row[c["column"]] for c in group["columns"] if row[c["column"]] not in MISSING}
            )
            for column in group["columns"]:
                cell = row[column["column"]]
                if cell in MISSING:
                    group["missing"][key_of(column)][MISSING[cell]] += 1
                else:
                    group["levels"][key_of(column)][cell - 1] += 1
    return groups


def group_in(groups, code):
    return groups.get(code) or {
        "minimumN": USUAL_MINIMUM.get(code, 5),
        "complete": 0,
        "exclusions": {},
        "levels": {},
        "missing": {},
        "ballots": [],
    }
