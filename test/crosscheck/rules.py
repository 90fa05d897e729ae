"""The scoring rules, in exact fractions: docs/methods.md, "Scoring rules" and "Rounding"."""

from fractions import Fraction

from reading import Broken

DEFAULTS = {
    "LEVELPTS": {"fractions": ["0", "0.25", "0.5", "0.75", "1"]},
    "GROUPW": {"missing": "block"},
    "FLOOR": {"threshold": "0.8"},
    "LINFLOOR": {"from": "0.5"},
    "BAND": {
        "bands": [
            {"from": "0.9", "share": "1"},
            {"from": "0.8", "share": "0.8"},
            {"from": "0.7", "share": "0.6"},
            {"from": "0.6", "share": "0.4"},
        ]
    },
    "TOTAL": {"scores": "rounded"},
    "BONUS": {"atMost": "10"},
}
# rules that look at whole ballots, and the item rules they stand on
ON_BALLOTS = {"ALLSAT": ("TOP2", "NEG")}
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
    if rule["code"] == "GENERAL":
        items = [index for factor in factors for index in factor]
        return items[0] if len(items) == 1 else None
    raise Broken(f"rule {rule['code']} is not in docs/methods.md as this script knows it")


def is_satisfied(rule, level):
    """One answer by a rule that says yes or no of it."""
    return level >= 4 if rule["code"] == "TOP2" else level == 1


def whole_ballots(rule, rules_of_items, ballots, fitting):
    """How many ballots pass, of those that answered any of the items: each is a dict from key to level."""
    passed = n = 0
    for ballot in ballots:
        verdicts = [
            is_satisfied(of_item, ballot[key]) for key, of_item in rules_of_items if key in ballot and key in fitting
        ]
        n += bool(verdicts)
        passed += bool(verdicts) and all(verdicts)
    return passed, n


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
    if rule["code"] == "LINFLOOR":
        start = Fraction(parameters["from"])
        return max(Fraction(0), (index - start) / (1 - start))
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
