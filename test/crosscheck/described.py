"""Shares, means, indices and choices of one group with their intervals: docs/methods.md, "Figures of the file"."""

import math
from fractions import Fraction

from comparing import comparisons_of
from counting import count
from distributions import conclude_mean, conclude_share, effective_size, student_quantile, wilson
from instrument import sides_of
from parts import answers_over, ballots_over, exact_index, fixed, levels_over
from reading import MISSING
from rules import rounded
from weighing import modes_of, weights_of

ACCEPTABLE_ALPHA = 0.7


def share_figure(percent, share, n, population):
    size = effective_size(n, population)
    interval = wilson(share, size)
    return {
        "percent": percent,
        "low": fixed(100 * interval[0], 2),
        "high": fixed(100 * interval[1], 2),
        "conclusion": conclude_share(share, interval, size),
    }


def index_figure(side, factors, population):
    exact = exact_index(side, factors)
    if exact is None:
        return None
    answers = [n for factor in factors for key in factor["keys"] if (n := answers_over(side, key))]
    percent = rounded(100 * exact)
    # the interval is made of what is printed
    return share_figure(percent, float(percent) / 100, min(answers), population)


def indices_of(side, population):
    figures = []
    for one in side["rounds"]:
        headline = [factor for factor in one["factors"] if factor["headline"]]
        made = [(None, headline), *((factor["code"], [factor]) for factor in one["factors"])]
        for code, factors in made:
            index = index_figure(side, factors, population)
            figures.append({"target": one["target"], "factor": code, "index": index})
    return figures


def mean_figure(levels, level_count, population):
    n = sum(levels.values())
    if n == 0:
        return None
    total = sum(level * times for level, times in levels.items())
    squares = sum(level * level * times for level, times in levels.items())
    exact, interval = Fraction(total, n), None
    variance = Fraction(n * squares - total * total, n * (n - 1)) if n > 1 else Fraction(0)
    if n == population:
        interval = (float(exact), float(exact))
    elif n > 1 and variance > 0:
        unasked = 1 if population is None else 1 - n / population
        error = student_quantile(n - 1) * math.sqrt(float(variance) / n * unasked)
        interval = (max(1.0, float(exact) - error), min(float(level_count), float(exact) + error))
    return {
        "level": rounded(exact),
        "low": fixed(interval[0], 2) if interval else None,
        "high": fixed(interval[1], 2) if interval else None,
        "conclusion": conclude_mean(interval, effective_size(n, population), level_count),
    }


def items_of(side, population):
    figures = []
    for factor in (factor for one in side["rounds"] for factor in one["factors"]):
        for key in factor["keys"]:
            levels = levels_over(side, key)
            n = sum(levels.values())
            best = sum(levels.get(level, 0) for level in factor["good"])
            favourable = None
            if n and factor["good"]:
                favourable = share_figure(rounded(Fraction(100 * best, n)), best / n, n, population)
            mean = mean_figure(levels, len(factor["scale"]["levels"]), population)
            figures.append({"key": key, "n": n, "favourable": favourable, "mean": mean})
    return figures


def choices_of(side):
    figures = []
    for choice in (choice for one in side["rounds"] for choice in one["choices"]):
        columns = side["options"][choice["key"]]
        codes = [option["code"] for option in choice["item"]["options"]]
        counts, n, missing = [0] * len(codes), 0, dict.fromkeys(MISSING.values(), 0)
        for row in side["counted"]["rows"]:
            cells = [row[column["column"]] for column in columns]
            if cells[0] in MISSING:
                missing[MISSING[cells[0]]] += 1
                continue
            several = choice["item"]["kind"] == "multiple-choice"
            chosen = [c["option"] for c, cell in zip(columns, cells) if cell == 1] if several else cells
            n += 1
            for code in chosen:
                counts[codes.index(code)] += 1
        figures.append({"key": choice["key"], "n": n, "counts": counts, "missing": missing})
    return figures


def variance_of(values):
    total = sum(values)
    return len(values) * sum(value * value for value in values) - total * total


def agreement_of(side):
    """Cronbach's alpha of every factor of three items and more."""
    figures = []
    for composite in side["composites"]:
        if composite["code"] == "headline":
            continue
        keys = composite["keys"]
        whole = [[levels[key] for key in keys] for _, _, levels in side["ballots"] if all(key in levels for key in keys)]
        n, left, alpha = len(whole), ballots_over(side) - len(whole), None
        of_totals = variance_of([sum(row) for row in whole])
        if n >= 30 and of_totals:
            within = sum(variance_of(list(column)) for column in zip(*whole))
            alpha = len(keys) / (len(keys) - 1) * (1 - within / of_totals)
        figures.append(
            {
                "code": composite["code"],
                "items": len(keys),
                "alpha": None if alpha is None else fixed(alpha, 2),
                "n": None if n < 5 or 0 < left < 5 else n,
                "isConsistent": alpha is not None and float(fixed(alpha, 2)) >= ACCEPTABLE_ALPHA,
            }
        )
    return figures


def described(side):
    counted, declared = side["counted"], side["group"].get("population", 0)
    population = declared if declared > 0 and declared >= counted["complete"] else None
    return {
        "group": side["group"]["code"],
        "population": population,
        "completeResponses": counted["complete"],
        "exclusions": counted["exclusions"],
        "indices": indices_of(side, population),
        "items": items_of(side, population),
        "choices": choices_of(side),
        "agreement": agreement_of(side),
        "weights": weights_of(side),
        "modes": modes_of(side),
    }


def statistics(content):
    if content["provenance"]["group"] is not None:
        return None
    sides = sides_of(content, count(content))
    told = content["statistics"]["comparisons"]
    return {"groups": [described(side) for side in sides], "comparisons": comparisons_of(sides, told)}
