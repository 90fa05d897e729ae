"""Weights by point, and modes side by side: docs/methods.md, "Weights", "Mode effect", "Figures of the file"."""

import math

from distributions import kish, pearson
from instrument import MODES, headline_of
from parts import (
    FEWEST_IN_PART,
    ballots_over,
    base_of,
    fixed,
    index_from,
    joined,
    levels_over,
    points_of,
    pooled_figure,
    share_over,
    strata_of,
    told_p,
    told_share,
)

FEWEST_STRATA = 3


def sizes_of(campaign, group):
    """How many of the group belong to each point; None where it is not declared."""
    by = group.get("allocation", "population")
    own = [
        point
        for point in campaign["points"]
        if any(q["group"] == group["code"] and q["point"] == point["id"] and q["n"] > 0 for q in campaign["quotas"])
    ]
    declared = {point["id"]: 1 if by == "equally" else point.get(by) for point in own}
    known = [size for size in declared.values() if size is not None]
    whole = len(known) == len(own) and sum(known) > 0
    population = group.get("population")
    sizes = {}
    for point in campaign["points"]:
        size = declared.get(point["id"])
        if point["id"] in declared and len(own) == 1:
            sizes[point["id"]] = size if population is None else population
        elif population is None:
            sizes[point["id"]] = None if by == "equally" else size
        else:
            sizes[point["id"]] = population * size / sum(known) if size is not None and whole else None
    return sizes


def weigh_cells(cells):
    """Of triples of population, quota and answers: the standing, and with it what the weights come to."""
    answered = [cell for cell in cells if cell[2] > 0]
    if not answered:
        return "no_answers", None
    if any(population is None or population <= 0 for population, _, _ in answered):
        return "unknown_population", None
    effective = kish([(n, population / n) for population, _, n in answered])
    people = sum(population for population, _, _ in answered)
    return "weighted", {
        "covered": people / sum(population or 0 for population, _, _ in cells),
        "effective": effective,
        "design_effect": sum(n for _, _, n in answered) / effective,
    }


def weights_of(side):
    campaign, group = side["campaign"], side["group"]
    sizes = sizes_of(campaign, group)
    names = {point["id"]: point["name"] for point in campaign["points"]}
    headline, answered = headline_of(side), points_of(side)
    strata = strata_of(side, headline) if headline else [[point] for point in answered]

    def cell_of(points):
        known = [sizes[point] for point in points if sizes[point] is not None]
        quota = sum(q["n"] for q in campaign["quotas"] if q["group"] == group["code"] and q["point"] in points)
        return sum(known) if len(known) == len(points) else None, quota, ballots_over(side, points)

    empty = [point["id"] for point in campaign["points"] if point["id"] not in answered and (sizes[point["id"]] or 0) > 0]
    cells = [cell_of(points) for points in strata]
    code, effect = weigh_cells(cells + [cell_of([point]) for point in empty])
    is_weighted = code == "weighted" and len(strata) >= FEWEST_STRATA and not side["left_out"]
    if code == "weighted":
        standing = "left_out" if side["left_out"] else "weighted" if is_weighted else "few_points"
    else:
        standing = code
    if code != "no_answers" and len(answered) == 1:
        standing = "one_point"
    rows = []
    people = 0
    for points, (population, planned, n) in zip(strata, cells):
        before = people
        people += population or 0
        counts = code == "weighted" and n > 0
        has_quota = counts and planned > 0
        rows.append(
            {
                "points": [names[point] for point in points],
                "population": None
                if population is None
                else math.floor(people + 0.5) - math.floor(before + 0.5),
                "planned": planned,
                "n": n,
                "design": fixed(population / planned, 2) if has_quota else None,
                "adjustment": fixed(planned / n, 2) if has_quota else None,
                "weight": fixed(population / n, 2) if counts else None,
            }
        )
    figures = []
    for composite in side["composites"]:
        raw = pooled_figure(side, composite)
        if raw is None:
            continue
        rests = all(base_of(side, composite, points) >= FEWEST_IN_PART for points in strata)
        adjusted = weighted_figure(side, composite, strata, cells) if is_weighted and rests else None
        figures.append({"code": composite["code"], "raw": raw, "adjusted": adjusted})
    return {
        "n": ballots_over(side),
        "standing": standing,
        "rows": rows,
        "missing": [names[point] for point in answered if sizes[point] is None],
        "notAnswered": [names[point] for point in empty],
        "coveredPercent": fixed(100 * effect["covered"], 1) if effect else None,
        "effectiveN": fixed(effect["effective"], 1) if effect else None,
        "designEffect": fixed(effect["design_effect"], 2) if effect else None,
        "figures": figures,
    }


def weighted_share(parts, good):
    """Of pairs of weight and levels."""
    best = sum(weight * sum(levels.get(level, 0) for level in good) for weight, levels in parts)
    return best / sum(weight * sum(levels.values()) for weight, levels in parts)


def weighted_figure(side, composite, strata, cells):
    code, effect = weigh_cells(
        [(cell[0], 0, base_of(side, composite, points)) for cell, points in zip(cells, strata)]
    )

    def share_of(key):
        parts = [(cell[0], levels_over(side, key, points)) for cell, points in zip(cells, strata)]
        parts = [(people / sum(levels.values()), levels) for people, levels in parts if sum(levels.values())]
        return weighted_share(parts, composite["good"]) if parts else None

    index = index_from(composite, share_of) if code == "weighted" else None
    return None if index is None else told_share(index, effect["effective"])


def modes_shown(side, headline, used):
    def left_out(modes):
        return sum(row["mode"] in modes for row in side["left_out"])

    def is_few(n):
        return 0 < n < FEWEST_IN_PART

    shown = [
        mode
        for mode in used
        if base_of(side, headline, modes=[mode]) >= FEWEST_IN_PART
        and not is_few(left_out([mode]))
        and told_share(share_over(side, headline, modes=[mode]), 1)
    ]
    shown.sort(key=lambda mode: -ballots_over(side, modes=[mode]))
    while shown:
        rest = [mode for mode in used if mode not in shown]
        gives_away = rest and (len(rest) == 1 or base_of(side, headline, modes=rest) < FEWEST_IN_PART)
        if not gives_away and not is_few(left_out([mode for mode in MODES if mode not in shown])):
            break
        shown.pop()
    return [mode for mode in used if mode in shown]


def modes_of(side):
    headline = headline_of(side)
    used = [mode for mode in MODES if ballots_over(side, modes=[mode])]
    rows = [{"mode": mode, "n": ballots_over(side, modes=[mode]), "raw": None, "adjusted": None} for mode in used]
    panel = {
        "n": ballots_over(side),
        "pooled": pooled_figure(side, headline) if headline else None,
        "modes": rows,
        "strata": None,
        "test": None,
    }
    if len(used) < 2:
        return panel | {"standing": "one_mode" if used else "no_answers"}
    shown = modes_shown(side, headline, used) if headline else []
    if not shown:
        is_beside = headline and modes_shown(side | {"left_out": []}, headline, used)
        return panel | {"standing": "untold_beside" if is_beside else "not_told"}
    strata = joined(
        strata_of(side, headline),
        lambda points: all(base_of(side, headline, points, [mode]) >= 5 for mode in shown),
    )
    is_adjusted = len(strata) >= FEWEST_STRATA and not side["left_out"]
    for row in rows:
        if row["mode"] in shown:
            modes = [row["mode"]]
            row["raw"] = told_share(share_over(side, headline, modes=modes), base_of(side, headline, modes=modes))
            row["adjusted"] = standardised(side, headline, modes, strata) if is_adjusted else None
    if is_adjusted:
        standing = "adjusted"
    else:
        standing = "one_point" if len(points_of(side)) == 1 else "left_out" if side["left_out"] else "few_points"
    return panel | {
        "standing": standing,
        "strata": len(strata) if is_adjusted else None,
        "test": told_test([mean_levels(side, headline, mode) for mode in shown]),
    }


def standardised(side, headline, modes, strata):
    def share_of(key):
        parts = []
        for points in strata:
            levels = levels_over(side, key, points, modes)
            if levels:
                parts.append((sum(levels_over(side, key, points).values()) / sum(levels.values()), levels))
        return weighted_share(parts, headline["good"]) if parts else None

    index = index_from(headline, share_of)
    bases = [(base_of(side, headline, points, modes), base_of(side, headline, points)) for points in strata]
    return None if index is None else told_share(index, kish([(n, everybody / n) for n, everybody in bases]))


def mean_levels(side, composite, mode):
    """Ballots by their own mean level, rounded half up."""
    counts = [0] * composite["level_count"]
    for _, one, levels in side["ballots"]:
        marked = [levels[key] for key in composite["keys"] if key in levels]
        if one == mode and marked:
            counts[math.floor(sum(marked) / len(marked) + 0.5) - 1] += 1
    return counts


def told_test(rows):
    found = pearson([row for row in rows if sum(row) >= 30])
    if found is None:
        return None
    _, _, p, v, rough = found
    return {"pValue": told_p(p), "cramersV": fixed(v, 1), "isRough": rough}
