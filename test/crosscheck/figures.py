"""Criteria, assessed bodies and items, as docs/methods.md, "From answers to a criterion's score", makes them."""

from fractions import Fraction

from counting import count, group_in
from reading import MISSING
from rules import ON_BALLOTS, fits, group_index, item_index, rounded, settled, share_of_maximum, weigh, whole_ballots
from unit import unit_figure

FEW = 5


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


def part_of(criterion, part, groups):
    """A group's part in a criterion: its items, how many answered, and what keeps it out."""
    own_rules = criterion.get("itemRules", {})
    group = group_in(groups, part["group"])
    minimum = max(group["minimumN"], criterion.get("minimumN", 0))
    factors = [[record(group, item, own_rules.get(item, criterion["itemRule"])) for item in f] for f in part["factors"]]
    items = [item for factor in factors for item in factor]
    made = {"part": part, "group": group, "minimum": minimum, "factors": factors, "items": items}
    if criterion["within"]["code"] in ON_BALLOTS:
        used = [(item["key"], item["rule"]) for item in items]
        fitting = {
            key for key, rule in used if key in group["levels"] and fits(rule, len(group["levels"][key]))
        }
        passed, n = whole_ballots(criterion["within"], used, group["ballots"], fitting)
        few = min(passed, n - passed) < FEW
        made |= {"ballots": (passed, n), "n": {"smallest": n, "largest": n}, "lack": [], "few": few}
        return made | {"lacks": n < max(minimum, 1)}
    lack = [item["key"] for item in items if item["n"] < max(minimum, 1)]
    n = smallest_and_largest(items)
    return made | {"n": n, "lack": lack, "lacks": bool(lack), "few": n["smallest"] < FEW}


def index_of(criterion, part):
    if part["lacks"]:
        return None
    if "ballots" in part:
        passed, n = part["ballots"]
        return Fraction(passed, n) if n else None
    levels = part["group"]["levels"]
    return group_index(
        criterion["within"],
        [[item_index(item["rule"], levels.get(item["key"], [])) for item in f] for f in part["factors"]],
    )


def criterion_figure(criteria_set, field, criterion, groups):
    """The figure as it is told, and the exact score, None where there is none."""
    parts = [part_of(criterion, part, groups) for part in criterion["groups"]]
    lacks = [
        {"group": one["part"]["group"], "n": one["n"]["smallest"], "minimumN": one["minimum"], "items": one["lack"]}
        for one in parts
        if one["lacks"]
    ]
    unfit = [key for one in parts for key in misfits(one["group"], one["items"])]
    tells = all(one["lacks"] or not one["few"] for one in parts)
    weighed, score, indices = None, None, [None] * len(parts)
    if unfit:
        outcome = {"code": "rule_does_not_fit", "items": unfit}
    else:
        indices = [index_of(criterion, one) for one in parts]
        weighed = weigh(criterion["between"], [Fraction(one["part"]["weight"]) for one in parts], indices)
        if weighed is None:
            outcome = {"code": "not_enough_responses", "lacking": lacks}
        else:
            score = Fraction(criterion["maximum"]) * share_of_maximum(criterion.get("points"), weighed[0])
            outcome = {"code": "scored", "score": rounded(score), "leftOut": lacks}
            if tells:
                outcome["indexPercent"] = rounded(100 * weighed[0])
    told = []
    for at, one in enumerate(parts):
        part, group = one["part"], one["group"]
        figure = {
            "group": part["group"],
            "weight": part["weight"],
            "minimumN": one["minimum"],
            "n": one["n"],
            "completeResponses": group["complete"],
            "exclusions": group["exclusions"],
            "items": one["items"],
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
    return figure, score


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


def criteria_figures(criteria_set, groups):
    """All as they are told, and the exact score of each that has one."""
    made = [
        criterion_figure(criteria_set, field, criterion, groups)
        for field in criteria_set["fields"]
        for criterion in field["criteria"]
    ]
    exact = {figure["criterion"]["code"]: score for figure, score in made if score is not None}
    return [figure for figure, _ in made], exact


def total_figure(criteria):
    scored = [one for one in criteria if one["outcome"]["code"] == "scored"]
    return {
        "score": rounded(sum((Fraction(one["outcome"]["score"]) for one in scored), Fraction(0))),
        "scoredMaximum": rounded(sum((Fraction(one["maximum"]) for one in scored), Fraction(0))),
        "maximum": rounded(sum((Fraction(one["maximum"]) for one in criteria), Fraction(0))),
        "missing": [one["criterion"]["code"] for one in criteria if one["outcome"]["code"] != "scored"],
    }


def with_excluded(criteria_set, content):
    criteria, _ = criteria_figures(criteria_set, count(content, everybody=True))
    scores = [{"criterion": one["criterion"]["code"], "score": one["outcome"].get("score")} for one in criteria]
    return {"criteria": scores, "total": total_figure(criteria)}


def figures(content):
    criteria_set, campaign = content["criteria_set"], content["campaign"]
    if criteria_set is None or content["provenance"]["group"] is not None:
        return None
    groups = count(content)
    criteria, scores = criteria_figures(criteria_set, groups)
    assessment = criteria_set.get("targetAssessment")
    targets = [target["code"] for target in campaign["targets"]]
    told = {
        "total": total_figure(criteria),
        "criteria": criteria,
        "assessed": [assessed_figure(assessment, target, groups) for target in targets] if assessment else [],
        "groups": [
            {"group": code, "completeResponses": groups[code]["complete"], "exclusions": groups[code]["exclusions"]}
            for code in sorted(groups)
        ],
        "unit": unit_figure(criteria_set, content["appraisal"], scores),
        "items": [figure for code in sorted(groups) for figure in item_figures(code, groups[code])],
    }
    if any("readmitted" not in exclusion for exclusion in content["exclusions"]):
        told["withExcluded"] = with_excluded(criteria_set, content)
    return told
