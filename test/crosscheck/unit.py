"""The unit's own number and the same points by the variants: docs/methods.md, "The unit's own number"."""

from fractions import Fraction

from rules import rounded, settled

PLAIN = [{"code": "TOTAL"}]
# id, names, steps, and whether the scores by survey count where a survey was held
VARIANTS = [
    ("variant-70-30", "70/30 kiểu Hà Tĩnh", "70/30 as in Hà Tĩnh", ["TOTAL"], True),
    (
        "variant-survey-optional",
        "Điều tra xã hội học không bắt buộc kiểu Hà Nội",
        "Survey not compulsory, as in Hà Nội",
        ["TOTAL", "NA", "NORESCALE"],
        False,
    ),
    ("variant-110", "110 điểm kiểu Thái Nguyên", "110 points as in Thái Nguyên", ["TOTAL", "BONUS"], True),
    (
        "variant-departments-only",
        "Chỉ khảo sát sở, ban, ngành và cấp huyện",
        "Departments and district only",
        ["TOTAL", "NORESCALE"],
        False,
    ),
]


def points(text):
    return Fraction(text) if text else Fraction(0)


def appraised_maximum(field):
    return Fraction(field["maximum"]) - sum(Fraction(one["maximum"]) for one in field["criteria"])


def printed(given, maximum):
    return {"points": rounded(given), "maximum": rounded(maximum)}


def unit_total(criteria_set, steps, sheet, scores, is_held):
    """`scores`: exact, by criterion, where there is one."""
    asked = [field for field in criteria_set["fields"] if appraised_maximum(field) > 0]
    entered = {field["code"]: sheet["fields"].get(field["code"], {}).get("appraised", "") for field in asked}
    if missing := [code for code, text in entered.items() if not text]:
        return {"code": "fields_missing", "fields": missing}
    criteria = [one for field in criteria_set["fields"] for one in field["criteria"]]
    spared = {one["code"] for one in sheet["notApplicable"]}
    held = {**scores, **{one["code"]: Fraction(0) for one in criteria if one["code"] in spared}}
    if is_held and (lacking := [one["code"] for one in criteria if one["code"] not in held]):
        return {"code": "scores_missing", "criteria": lacking}

    appraised = sum((points(text) for text in entered.values()), Fraction(0))
    maximum = Fraction(criteria_set["maximum"])
    by_survey = sum((Fraction(one["maximum"]) for one in criteria), Fraction(0))
    adds = next((step for step in steps if step["code"] == "TOTAL"), {"code": "TOTAL"})
    counted = {
        one["code"]: held[one["code"]] if is_exact(adds) else Fraction(rounded(held[one["code"]]))
        for one in criteria
        if is_held
    }
    given, most, made = Fraction(0), Fraction(0), []
    for step in steps:
        if step["code"] == "TOTAL":
            given += appraised + sum(counted.values(), Fraction(0))
            most += maximum - by_survey + (by_survey if is_held else 0)
        elif step["code"] == "NA":
            left = most - sum((points(one["maximum"]) for one in sheet["notApplicable"]), Fraction(0))
            if left <= 0:
                return {"code": "nothing_left"}
            given = given / left * most
        elif step["code"] == "NORESCALE" and not is_held:
            if most <= 0:
                return {"code": "nothing_left"}
            given, most = given / most * maximum, maximum
        elif step["code"] == "BONUS":
            at_most = Fraction(settled(step)["parameters"]["atMost"])
            given = max(Fraction(0), given + min(points(sheet["bonus"]), at_most) - points(sheet["penalty"]))
            most += at_most
        made.append({"rule": settled(step), **printed(given, most)})
    if most <= 0:
        return {"code": "nothing_left"}
    parts = {"appraised": rounded(appraised)}
    if is_held:
        sipas = {one["code"] for one in criteria if one.get("points", {}).get("code") == "SIPAS10"}
        parts["satisfaction"] = rounded(sum((v for code, v in counted.items() if code in sipas), Fraction(0)))
        parts["officials"] = rounded(sum((v for code, v in counted.items() if code not in sipas), Fraction(0)))
    percent = rounded(100 * given / most)
    return {"code": "reckoned", **printed(given, most), "percent": percent, "parts": parts, "steps": made}


def is_exact(step):
    return settled(step)["parameters"]["scores"] == "exact"


def unit_figure(criteria_set, sheet, scores):
    if sheet is None:
        return None
    held = sheet["isSurveyHeld"]
    compared = []
    for code, vi, en, steps, counts in VARIANTS:
        is_counted = held and counts
        total = unit_total(criteria_set, [{"code": step} for step in steps], sheet, scores, is_counted)
        compared.append({"id": code, "name": {"vi": vi, "en": en}, "isSurveyCounted": is_counted, "total": total})
    return {"total": unit_total(criteria_set, criteria_set.get("totals", PLAIN), sheet, scores, held), "compared": compared}
