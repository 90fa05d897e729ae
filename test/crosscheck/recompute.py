"""Computes every figure of an exported campaign a second time.

Written from docs/methods.md and docs/data.md and from nothing else: another language, exact fractions, the standard
library only. It reads the file that `npm run export -- --format json` writes and ends with 0 where every figure and
digest in it is what its data give, with 1 where something differs, with 2 where the file is broken.

    python3 test/crosscheck/recompute.py answers.json
"""

import hashlib
import json
import re
import sys
from fractions import Fraction

FORMAT = "lang-nghe-export/1"
SEAL = b',\n"manifest":'
MISSING = {-96: "not_asked", -97: "no_opinion", -98: "void", -99: "not_answered"}
# minimum n of a group that the campaign does not have
USUAL_MINIMUM = {"citizens": 20, "organisations": 5, "officials": 3, "delegates": 3, "front": 3, "leaders": 3}
FEW = 5


class Broken(Exception):
    """The file is not whole, or says what cannot be understood."""


# ---- reading ---------------------------------------------------------------------------------------------------


def read(path):
    with open(path, "rb") as file:
        raw = file.read()
    seal = raw.rfind(SEAL)
    try:
        content = json.loads(raw.decode("utf-8"))
    except ValueError as error:
        raise Broken(f"not whole: {error}") from error
    if seal < 0 or not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Broken(f"no {FORMAT} file, or its last line is missing")
    manifest = content["manifest"]
    if hashlib.sha256(raw[:seal]).hexdigest() != manifest["sha256"]:
        raise Broken("altered: the digest in the last line is another one")
    for name in ("responses", "comments"):
        if len(content[name]) != manifest[name]:
            raise Broken(f"{len(content[name])} {name} instead of {manifest[name]}")
    return content


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def digest_of_document(value):
    return hashlib.sha256(compact(value).encode("utf-8")).hexdigest()


def key_of(column):
    target = column.get("target")
    return f"{column['item']}@{target}" if target else column["item"]


def digest_of_data(content):
    answered = [column for column in content["codebook"] if "item" in column]
    leaves = []
    for row in content["responses"]:
        answers = {}
        for column in answered:
            cell = row.get(column["column"])
            if cell is None:
                continue
            missing = MISSING.get(cell)
            if missing in ("no_opinion", "void"):
                answers[key_of(column)] = {"missing": missing}
            elif missing is None and "option" not in column:
                answers[key_of(column)] = cell
            elif missing is None and cell == 1:
                answers.setdefault(key_of(column), []).append(column["option"])
        fixed = ["campaign", "group", "point", "questionnaire", "mode", "received_on", "is_late", "disposition", "duration"]
        text = compact([row[name] for name in fixed] + [[[key, answers[key]] for key in sorted(answers)]])
        leaves.append(hashlib.sha256(f"{content['provenance']['digestKey']}\n{text}".encode("utf-8")).digest())
    return hashlib.sha256(b"".join(sorted(leaves))).hexdigest()


# ---- counting --------------------------------------------------------------------------------------------------


def version_of(questionnaire):
    """m1@1.2 is a wording of m1@1."""
    return re.sub(r"\.\d+$", "", questionnaire)


def count(content):
    """Per group: minimum n, complete responses, exclusions, and per key the level counts and what is missing."""
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
        }
    for row in content["responses"]:
        group = groups.get(row["group"])
        if group is None:
            continue
        if row["disposition"] != "complete":
            group["exclusions"][row["disposition"]] += 1
        elif version_of(row["questionnaire"]) != version_of(group["questionnaire"]):
            group["exclusions"]["other_version"] += 1
        else:
            group["complete"] += 1
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
    }


# ---- rules -----------------------------------------------------------------------------------------------------

DEFAULTS = {
    "LEVELPTS": {"fractions": ["0", "0.25", "0.5", "0.75", "1"]},
    "GROUPW": {"missing": "block"},
    "FLOOR": {"threshold": "0.8"},
    "BAND": {
        "bands": [
            {"from": "0.9", "share": "1"},
            {"from": "0.8", "share": "0.8"},
            {"from": "0.7", "share": "0.6"},
            {"from": "0.6", "share": "0.4"},
        ]
    },
}
FITS = {"TOP2": 5, "MEAN5": 5, "MEAN0": 5, "NEG": 3}


def settled(use):
    return {"code": use["code"], "parameters": {**DEFAULTS.get(use["code"], {}), **use.get("parameters", {})}}


def fits(rule, level_count):
    if rule["code"] == "LEVELPTS":
        return level_count == len(settled(rule)["parameters"]["fractions"])
    if rule["code"] not in FITS:
        raise Broken(f"rule {rule['code']} is not in docs/methods.md as this script knows it")
    return level_count == FITS[rule["code"]]


def item_index(rule, levels):
    """Between 0 and 1; None where nobody answered."""
    n = sum(levels)
    if n == 0:
        return None
    code = rule["code"]
    total = sum(level * times for level, times in enumerate(levels, start=1))
    if code == "TOP2":
        return Fraction(levels[3] + levels[4], n)
    if code == "MEAN5":
        return Fraction(total, 5 * n)
    if code == "MEAN0":
        return Fraction(total - n, 4 * n)
    if code == "NEG":
        return Fraction(levels[0], n)
    worth = settled(rule)["parameters"]["fractions"]
    return sum(Fraction(fraction) * times for fraction, times in zip(worth, levels)) / n


def mean(values):
    present = [value for value in values if value is not None]
    return sum(present, Fraction(0)) / len(present) if present else None


def group_index(rule, factors):
    if rule["code"] == "FACTORAVG":
        return mean([mean(factor) for factor in factors])
    if rule["code"] == "ITEMAVG":
        return mean([index for factor in factors for index in factor])
    raise Broken(f"rule {rule['code']} is not in docs/methods.md as this script knows it")


def weigh(rule, weights, indices):
    """The index of the criterion and what each group counted; None where there is no score."""
    if rule["code"] != "GROUPW":
        raise Broken(f"rule {rule['code']} is not in docs/methods.md as this script knows it")
    if settled(rule)["parameters"]["missing"] == "block" and None in indices:
        return None
    total = sum((weight for weight, index in zip(weights, indices) if index is not None), Fraction(0))
    if total <= 0:
        return None
    used = [Fraction(0) if index is None else weight / total for weight, index in zip(weights, indices)]
    return sum((weight * (index or 0) for weight, index in zip(used, indices)), Fraction(0)), used


def share_of_maximum(rule, index):
    if rule is None or rule["code"] == "SIPAS10":
        return index
    parameters = settled(rule)["parameters"]
    if rule["code"] == "FLOOR":
        return index if index >= Fraction(parameters["threshold"]) else Fraction(0)
    if rule["code"] == "BAND":
        reached = [band for band in parameters["bands"] if index >= Fraction(band["from"])]
        return Fraction(reached[0]["share"]) if reached else Fraction(0)
    raise Broken(f"rule {rule['code']} is not in docs/methods.md as this script knows it")


def rounded(value, digits=2):
    """Half up, as text with a point."""
    scale = 10**digits
    units = (2 * abs(value.numerator) * scale + value.denominator) // (2 * value.denominator)
    sign = "-" if value < 0 and units > 0 else ""
    return f"{sign}{units // scale}.{units % scale:0{digits}d}" if digits else f"{sign}{units}"


# ---- figures ---------------------------------------------------------------------------------------------------


def record(group, key, rule):
    levels = group["levels"].get(key, [])
    missing = group["missing"].get(key) or {**dict.fromkeys(MISSING.values(), 0), "not_asked": group["complete"]}
    return {"key": key, "rule": settled(rule), "n": sum(levels), "missing": missing}


def lacking(group, items):
    return [item["key"] for item in items if item["n"] < max(group["minimumN"], 1)]


def misfits(group, items):
    asked = [item for item in items if group["levels"].get(item["key"])]
    return [item["key"] for item in asked if not fits(item["rule"], len(group["levels"][item["key"]]))]


def smallest_and_largest(items):
    return {"smallest": min(item["n"] for item in items), "largest": max(item["n"] for item in items)}


def criterion_figure(criteria_set, field, criterion, groups):
    own_rules = criterion.get("itemRules", {})
    parts = []
    for part in criterion["groups"]:
        group = group_in(groups, part["group"])
        factors = [[record(group, item, own_rules.get(item, criterion["itemRule"])) for item in f] for f in part["factors"]]
        items = [item for factor in factors for item in factor]
        lack = lacking(group, items)
        parts.append((part, group, factors, items, lack, smallest_and_largest(items)))

    def lack_figure(part, group, n, items):
        return {"group": part["group"], "n": n["smallest"], "minimumN": group["minimumN"], "items": items}

    lacks = [lack_figure(part, group, n, lack) for part, group, _, _, lack, n in parts if lack]
    unfit = [key for _, group, _, items, _, _ in parts for key in misfits(group, items)]
    tells = all(lack or n["smallest"] >= FEW for _, _, _, _, lack, n in parts)
    weighed, indices = None, [None] * len(parts)
    if unfit:
        outcome = {"code": "rule_does_not_fit", "items": unfit}
    else:
        indices = [
            None
            if lack
            else group_index(
                criterion["within"],
                [[item_index(item["rule"], group["levels"].get(item["key"], [])) for item in f] for f in factors],
            )
            for _, group, factors, _, lack, _ in parts
        ]
        weighed = weigh(criterion["between"], [Fraction(part[0]["weight"]) for part in parts], indices)
        if weighed is None:
            outcome = {"code": "not_enough_responses", "lacking": lacks}
        else:
            score = Fraction(criterion["maximum"]) * share_of_maximum(criterion.get("points"), weighed[0])
            outcome = {"code": "scored", "score": rounded(score), "leftOut": lacks}
            if tells:
                outcome["indexPercent"] = rounded(100 * weighed[0])
    told = []
    for at, (part, group, _, items, _, n) in enumerate(parts):
        figure = {
            "group": part["group"],
            "weight": part["weight"],
            "minimumN": group["minimumN"],
            "n": n,
            "completeResponses": group["complete"],
            "exclusions": group["exclusions"],
            "items": items,
        }
        if weighed:
            figure["weightUsed"] = rounded(weighed[1][at], 4)
            if tells and indices[at] is not None:
                figure["indexPercent"] = rounded(100 * indices[at])
        told.append(figure)
    figure = {
        "criteriaSet": criteria_set["id"],
        "field": {"code": field["code"], "name": field["name"]},
        "criterion": {"code": criterion["code"], "name": criterion["name"]},
        "maximum": criterion["maximum"],
        "within": settled(criterion["within"]),
        "between": settled(criterion["between"]),
        "groups": told,
        "outcome": outcome,
    }
    if "points" in criterion:
        figure["points"] = settled(criterion["points"])
    if "note" in criterion:
        figure["note"] = criterion["note"]
    return figure


def assessed_figure(assessment, target, groups):
    group = group_in(groups, assessment["group"])
    items = [record(group, f"{item}@{target}", assessment["itemRule"]) for item in assessment["items"]]
    unfit, lack = misfits(group, items), lacking(group, items)
    if unfit:
        outcome = {"code": "rule_does_not_fit", "items": unfit}
    elif lack:
        outcome = {"code": "not_enough_responses", "items": lack}
    else:
        indices = [item_index(item["rule"], group["levels"][item["key"]]) for item in items]
        outcome = {"code": "scored", "indexPercent": rounded(100 * group_index(assessment["within"], [indices]))}
    return {
        "target": target,
        "within": settled(assessment["within"]),
        "minimumN": group["minimumN"],
        "n": smallest_and_largest(items),
        "items": items,
        "outcome": outcome,
    }


def item_figures(code, group):
    for key in sorted(group["levels"]):
        levels = group["levels"][key]
        n = sum(levels)
        figure = {"group": code, "key": key, "n": n, "levels": levels, "missing": group["missing"][key]}
        if n:
            figure["mean"] = rounded(Fraction(sum(k * times for k, times in enumerate(levels, start=1)), n), 4)
        if n and len(levels) == 5:
            figure["topTwoPercent"] = rounded(Fraction(100 * (levels[3] + levels[4]), n))
        yield figure


def figures(content):
    criteria_set, campaign = content["criteria_set"], content["campaign"]
    if criteria_set is None or content["provenance"]["group"] is not None:
        return None
    groups = count(content)
    criteria = [
        criterion_figure(criteria_set, field, criterion, groups)
        for field in criteria_set["fields"]
        for criterion in field["criteria"]
    ]
    scored = [one for one in criteria if one["outcome"]["code"] == "scored"]
    assessment = criteria_set.get("targetAssessment")
    targets = [target["code"] for target in campaign["targets"]]
    return {
        "total": {
            "score": rounded(sum((Fraction(one["outcome"]["score"]) for one in scored), Fraction(0))),
            "scoredMaximum": rounded(sum((Fraction(one["maximum"]) for one in scored), Fraction(0))),
            "maximum": rounded(sum((Fraction(one["maximum"]) for one in criteria), Fraction(0))),
            "missing": [one["criterion"]["code"] for one in criteria if one["outcome"]["code"] != "scored"],
        },
        "criteria": criteria,
        "assessed": [assessed_figure(assessment, target, groups) for target in targets] if assessment else [],
        "groups": [
            {"group": code, "completeResponses": groups[code]["complete"], "exclusions": groups[code]["exclusions"]}
            for code in sorted(groups)
        ],
        "items": [figure for code in sorted(groups) for figure in item_figures(code, groups[code])],
    }


# ---- comparing -------------------------------------------------------------------------------------------------


def differences(told, computed, at):
    if isinstance(told, dict) and isinstance(computed, dict):
        for name in sorted({*told, *computed}):
            yield from differences(told.get(name), computed.get(name), f"{at}.{name}")
    elif isinstance(told, list) and isinstance(computed, list) and len(told) == len(computed):
        for index, pair in enumerate(zip(told, computed)):
            yield from differences(*pair, f"{at}[{index}]")
    elif type(told) is not type(computed) or told != computed:
        yield f"{at}: in the file {compact(told)}, recomputed {compact(computed)}"


def values_in(value):
    if isinstance(value, dict):
        return sum(map(values_in, value.values()))
    return sum(map(values_in, value)) if isinstance(value, list) else 1


def main(path):
    content = read(path)
    provenance, criteria_set = content["provenance"], content["criteria_set"]
    told = {
        "dataDigest": content["manifest"]["dataDigest"],
        "questionnaires": provenance["questionnaires"],
        "criteriaSet": provenance["criteriaSet"],
    }
    computed = {
        "dataDigest": digest_of_data(content),
        "questionnaires": [{"id": one["id"], "digest": digest_of_document(one)} for one in content["questionnaires"]],
        "criteriaSet": criteria_set and {"id": criteria_set["id"], "digest": digest_of_document(criteria_set)},
    }
    again = figures(content)
    found = [*differences(told, computed, "provenance"), *differences(content["figures"], again, "figures")]
    for line in found[:50]:
        print(line)
    if found:
        print(f"{path}: {len(found)} differences")
        return 1
    compared = values_in(again) if again is not None else 0
    print(f"{path}: {len(content['responses'])} responses, {compared} values of the figures are the same")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} answers.json")
    try:
        sys.exit(main(sys.argv[1]))
    except (Broken, OSError, KeyError, IndexError, TypeError, AttributeError) as error:
        print(f"{sys.argv[1]}: broken: {type(error).__name__}: {error}")
        sys.exit(2)
