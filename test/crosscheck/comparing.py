"""Two groups of the campaign: docs/methods.md, "What is compared between groups and campaigns"."""

import math
import re

from distributions import holm, newcombe, welch
from instrument import MODES
from parts import ballots_over, fixed, levels_over, pooled_index, tenths, told_p

FEWEST_FOR_TEST = 30


def slug(side):
    return re.sub(r"@.*$", "", side["group"]["questionnaire"])


def words_of(composite):
    return [
        (one["words"], [level["vi"] for level in one["scale"]["levels"]]) for one in composite["factors"]
    ]


def shared_composites(first, second):
    """Triples: the figure on both sides, and whether to the letter."""
    found = []
    for one in first["composites"]:
        other = next((two for two in second["composites"] if two["code"] == one["code"]), None)
        if other is None or not one["good"]:
            continue
        if any(one[name] != other[name] for name in ("keys", "level_count", "good")):
            continue
        same = words_of(one) == words_of(other)
        if same or slug(first) == slug(second):
            found.append((one, other, same))
    return found


def rated_items(side):
    """What was asked once and has a good end: key, sign and good levels."""
    return [
        (key, (words, tuple(level["vi"] for level in factor["scale"]["levels"])), factor["good"])
        for one in side["rounds"]
        if one["target"] is None
        for factor in one["factors"]
        if factor["good"]
        for key, words in zip(factor["keys"], factor["words"])
    ]


def shared_items(first, second):
    others = rated_items(second)
    pairs = []
    for key, sign, good in rated_items(first):
        other = next((one for one in others if one[1] == sign), None)
        if other is not None:
            pairs.append((share_of(first, key, good), share_of(second, other[0], other[2]), f"{key} {other[0]}"))
    return pairs


def share_of(side, key, good):
    levels = levels_over(side, key)
    n = sum(levels.values())
    return (sum(levels.get(level, 0) for level in good), n) if n else None


def size_of(side, n):
    population = side["group"].get("population")
    return population if population is not None and population >= n else None


def moments(side, composite):
    """How many ballots, mean and variance of each one's own index."""
    own = []
    for _, _, levels in side["ballots"]:
        shares = []
        for factor in composite["factors"]:
            marked = [levels[key] for key in factor["keys"] if key in levels]
            if marked:
                shares.append(sum(level in composite["good"] for level in marked) / len(marked))
        if shares:
            own.append(sum(shares) / len(shares))
    n = len(own)
    if n < 2:
        return n, None
    mean = math.fsum(own) / n
    return n, math.fsum((value - mean) ** 2 for value in own) / (n - 1)


def told_interval(interval, n):
    if interval is None:
        return None
    digits = 0 if n < 100 else 1
    outward = [(interval[0] + 1e-9, math.floor), (interval[1] - 1e-9, math.ceil)]
    low, high = (round_to(value * 100 * 10**digits) / 10**digits for value, round_to in outward)
    return {"low": fixed(low, digits), "high": fixed(high, digits)}


def row_of(code, first, second, found, n):
    (one, n_one), (other, n_other) = first, second
    interval, p = found or (None, None)
    return {
        "code": code,
        "first": {"percent": tenths(one), "n": n_one},
        "second": {"percent": tenths(other), "n": n_other},
        "difference": tenths((float(tenths(other)) - float(tenths(one))) / 100),
        "interval": told_interval(interval, n),
    }, p


def composite_row(first, second, one, other):
    p, q = pooled_index(first, one), pooled_index(second, other)
    (n, v), (m, w) = moments(first, one), moments(second, other)
    fewest = min(n, m)
    found = None
    if v is not None and w is not None and fewest >= FEWEST_FOR_TEST:
        found = welch((n, p, v, size_of(first, n)), (m, q, w, size_of(second, m)))
    return row_of(one["code"], (p, n), (q, m), found, fewest)


def item_row(first, second, one, other, code):
    fewest = min(one[1], other[1])
    found = None
    if fewest >= FEWEST_FOR_TEST:
        found = newcombe((*one, size_of(first, one[1])), (*other, size_of(second, other[1])))
    return row_of(code, (one[0] / one[1], one[1]), (other[0] / other[1], other[1]), found, fewest)


def cautions_of(first, second, same_wording, tests):
    counts = [[ballots_over(side, modes=[mode]) for mode in MODES] for side in (first, second)]
    n, m = map(sum, counts)
    shifted = n == 0 or m == 0 or any(abs(a / n - b / m) > 0.1 + 1e-9 for a, b in zip(*counts))
    held = {
        "not_drawn_at_random": True,
        "few_answers": min(n, m) < FEWEST_FOR_TEST,
        "wording_changed": not same_wording,
        "modes_shifted": shifted and (n > 0 and m > 0),
        "many_comparisons": tests > 1,
    }
    return [caution for caution, holds in held.items() if holds]


def comparison_of(first, second, told):
    """`told`: codes of the rows that the page tells, which the file says and nothing here can judge."""
    shared = [
        triple
        for triple in shared_composites(first, second)
        if pooled_index(first, triple[0]) is not None and pooled_index(second, triple[1]) is not None
    ]
    if shared:
        kind, rows = "composites", [composite_row(first, second, one, other) for one, other, _ in shared]
    else:
        pairs = [pair for pair in shared_items(first, second) if pair[0] and pair[1]]
        kind, rows = "items", [item_row(first, second, *pair) for pair in pairs]
    tested = [at for at, (row, p) in enumerate(rows) if p is not None and row["code"] in told]
    raised = dict(zip(tested, holm([rows[at][1] for at in tested])))
    same = all(same for one, _, same in shared if one["code"] in told)
    return {
        "first": first["group"]["code"],
        "second": second["group"]["code"],
        "kind": kind,
        "rows": [
            row
            | {
                "pValue": told_p(raised[at]) if at in raised else None,
                "isClear": at in raised and raised[at] < 0.05,
                "isTold": row["code"] in told,
            }
            for at, (row, _) in enumerate(rows)
        ],
        "cautions": cautions_of(first, second, same, len(tested)),
    }


def can_be_compared(first, second):
    signs = {sign_text(sign) for _, sign, _ in rated_items(second)}
    return bool(shared_composites(first, second)) or any(
        sign_text(sign) in signs for _, sign, _ in rated_items(first)
    )


def sign_text(sign):
    return repr(sign)


def comparisons_of(sides, in_file):
    told = {
        (one["first"], one["second"]): {row["code"] for row in one["rows"] if row["isTold"]} for one in in_file
    }
    return [
        comparison_of(first, second, told.get((first["group"]["code"], second["group"]["code"]), set()))
        for at, first in enumerate(sides)
        for second in sides[at + 1 :]
        if can_be_compared(first, second)
    ]
