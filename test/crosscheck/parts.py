"""Parts of a group, by point and mode, and figures of several items over them: docs/methods.md, "Figures of the file"."""

import math
from fractions import Fraction

from distributions import conclude_share, effective_size, wilson
from instrument import MODES
from rules import mean

FEWEST_IN_PART = 10


def fixed(value, digits):
    """To so many decimals, half up, of the number as it is stored."""
    exact = abs(Fraction(value))
    units = math.floor(exact * 10**digits + Fraction(1, 2))
    text = f"{units // 10**digits}.{units % 10**digits:0{digits}d}" if digits else str(units)
    return f"-{text}" if value < 0 else text


def tenths(share):
    size = math.floor(abs(share) * 1000 + 0.5 + 1e-9) / 10
    return fixed(-size if share < 0 and size > 0 else size, 1)


def told_p(value):
    return "<0.001" if value < 0.001 else fixed(value, 3 if value < 0.1 else 2)


def cells_in(side, points=None, modes=MODES):
    return [
        cell
        for (point, mode), cell in side["table"].items()
        if (points is None or point in points) and mode in modes
    ]


def ballots_over(side, points=None, modes=MODES):
    return sum(cell["n"] for cell in cells_in(side, points, modes))


def levels_over(side, key, points=None, modes=MODES):
    """Level → how often."""
    found = {}
    for cell in cells_in(side, points, modes):
        for level, count in cell["levels"].get(key, {}).items():
            found[level] = found.get(level, 0) + count
    return found


def answers_over(side, key, points=None, modes=MODES):
    return sum(levels_over(side, key, points, modes).values())


def base_of(side, composite, points=None, modes=MODES):
    """The fewest answers to an item that was answered at all."""
    answered = [key for key in composite["keys"] if answers_over(side, key)]
    return min((answers_over(side, key, points, modes) for key in answered), default=0)


def index_from(composite, share_of):
    """Means of shares within factors, then over factors."""
    indices = []
    for factor in composite["factors"]:
        shares = [share for key in factor["keys"] if (share := share_of(key)) is not None]
        if shares:
            indices.append(sum(shares) / len(shares))
    return sum(indices) / len(indices) if indices else None


def share_over(side, composite, points=None, modes=MODES):
    def share_of(key):
        levels = levels_over(side, key, points, modes)
        n = sum(levels.values())
        return sum(levels.get(level, 0) for level in composite["good"]) / n if n else None

    return index_from(composite, share_of)


def exact_index(side, factors):
    """Over all answers, as a fraction; None where there is none."""
    def share_of(key, good):
        levels = levels_over(side, key)
        n = sum(levels.values())
        return Fraction(sum(levels.get(level, 0) for level in good), n) if n else None

    return mean([mean([share_of(key, one["good"]) for key in one["keys"]]) for one in factors if one["good"]])


def pooled_index(side, composite):
    index = exact_index(side, composite["factors"])
    return None if index is None else float(index)


def told_share(share, n, population=None):
    percent = tenths(share)
    if percent in ("0.0", "100.0") or n <= 0:
        return None
    size = effective_size(n, population if population is not None and population >= n else None)
    interval = wilson(share, size)
    return {
        "percent": percent,
        "low": tenths(interval[0]),
        "high": tenths(interval[1]),
        "conclusion": conclude_share(share, interval, size),
    }


def pooled_figure(side, composite):
    index = pooled_index(side, composite)
    if index is None:
        return None
    return told_share(index, base_of(side, composite), side["group"].get("population"))


def joined(parts, is_enough):
    classes, waiting = [], []
    for part in parts:
        waiting = waiting + part
        if is_enough(waiting):
            classes.append(waiting)
            waiting = []
    if waiting:
        last = classes.pop() if classes else []
        classes.append(last + waiting)
    return classes


def points_of(side):
    """Points from which something came, in the campaign's order."""
    reached = {point for point, _ in side["table"]}
    return [point["id"] for point in side["campaign"]["points"] if point["id"] in reached]


def strata_of(side, headline):
    return joined(
        [[point] for point in points_of(side)],
        lambda points: base_of(side, headline, points) >= FEWEST_IN_PART,
    )
