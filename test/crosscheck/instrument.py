"""What a group was asked, and which items make one figure: docs/methods.md, "Figures of the file"."""

from reading import MISSING, key_of

MODES = ["web", "tablet_self", "tablet_assisted", "paper"]
FEWEST_ITEMS = 3


def favourable_of(scale):
    """The levels a reader asks for first; empty where the scale has no good end."""
    levels = len(scale["levels"])
    if scale.get("reversed"):
        return [1] if levels == 3 else []
    return [4, 5] if levels == 5 else []


def rounds_of(questionnaire, targets):
    """Per assessed body, and before them for what was asked once: factors and choices in the order of the paper."""
    scales = {scale["code"]: scale for scale in questionnaire["scales"]}
    rounds = []
    for target in [None, *targets]:
        factors, choices = [], []
        for section in questionnaire["sections"]:
            if (section.get("repeat") == "target") != (target is not None):
                continue
            for item in section["items"]:
                suffix = f"@{target}" if target else ""
                if item["kind"] in ("single-choice", "multiple-choice"):
                    choices.append({"key": item["code"] + suffix, "item": item})
                if item["kind"] not in ("rating", "battery"):
                    continue
                asked = item["rows"] if item["kind"] == "battery" else [item]
                factors.append(
                    {
                        "code": item["code"],
                        "kind": item["kind"],
                        "scale": scales[item["scale"]],
                        "good": favourable_of(scales[item["scale"]]),
                        "keys": [one["code"] + suffix for one in asked],
                        "words": [one["wording"]["vi"] for one in asked],
                        "optional": section.get("optional", False),
                    }
                )
        eligible = [one for one in factors if one["good"] == [4, 5] and not one["optional"]]
        batteries = [one for one in eligible if one["kind"] == "battery"]
        for factor in factors:
            factor["headline"] = factor in (batteries or eligible)
        if factors or choices:
            rounds.append({"target": target, "factors": factors, "choices": choices})
    return rounds


def composites_of(rounds):
    """Figures of at least three items: what makes the group's index, then each factor."""
    headline = [factor for one in rounds for factor in one["factors"] if factor["headline"]]
    made = [("headline", headline)]
    for one in rounds:
        for factor in one["factors"]:
            made.append((factor["code"] + (f"@{one['target']}" if one["target"] else ""), [factor]))
    return [
        {
            "code": code,
            "factors": factors,
            "keys": keys,
            "good": factors[0]["good"],
            "level_count": len(factors[0]["scale"]["levels"]),
        }
        for code, factors in made
        if len(keys := [key for factor in factors for key in factor["keys"]]) >= FEWEST_ITEMS
    ]


def headline_of(side):
    return next((one for one in side["composites"] if one["code"] == "headline"), None)


def sides_of(content, groups):
    """Each group of the campaign with its instrument, its rows, and how many were left out of it for a reason."""
    campaign = content["campaign"]
    questionnaires = {one["id"]: one for one in content["questionnaires"]}
    targets = [target["code"] for target in campaign["targets"]]
    left_out = {}
    for row in content["responses"]:
        if row["excluded"] and row["disposition"] == "complete":
            left_out[row["group"]] = left_out.get(row["group"], []) + [row]
    sides = []
    for group in campaign["groups"]:
        questionnaire = questionnaires[group["questionnaire"]]
        rounds = rounds_of(questionnaire, targets)
        counted = groups[group["code"]]
        columns = {key_of(column): column["column"] for column in counted["columns"]}
        options = {}
        for column in content["codebook"]:
            if "item" in column and group["questionnaire"] in column.get("questionnaires", []):
                options.setdefault(key_of(column), []).append(column)
        cells = [
            (row["point"], row["mode"], {k: row[c] for k, c in columns.items() if row[c] not in MISSING})
            for row in counted["rows"]
        ]
        sides.append(
            {
                "group": group,
                "campaign": campaign,
                "counted": counted,
                "rounds": rounds,
                "composites": composites_of(rounds),
                "ballots": cells,
                "table": table_of(cells),
                "left_out": left_out.get(group["code"], []),
                "options": options,
            }
        )
    return sides


def table_of(ballots):
    """(point, mode) → how many ballots, and per key how often each level was marked."""
    table = {}
    for point, mode, levels in ballots:
        cell = table.setdefault((point, mode), {"n": 0, "levels": {}})
        cell["n"] += 1
        for key, level in levels.items():
            counts = cell["levels"].setdefault(key, {})
            counts[level] = counts.get(level, 0) + 1
    return table
