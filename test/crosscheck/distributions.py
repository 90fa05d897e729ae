"""Tails and intervals: docs/methods.md, "Figures of the file". By other ways than a series or a continued fraction."""

import functools
import math

Z95 = 1.959963984540054


def normal_two_sided(z):
    return math.erfc(abs(z) / math.sqrt(2))


def chi_squared_tail(value, degrees):
    """In closed form, for whole degrees of freedom."""
    if value <= 0:
        return 1.0
    half = value / 2
    is_even = degrees % 2 == 0
    # Γ rises by one at a time: from 1 for even degrees, from ½ for odd ones
    at = 0.0 if is_even else 0.5
    total = 0.0 if is_even else math.erfc(math.sqrt(half))
    term = math.exp(-half) if is_even else math.exp(-half) * math.sqrt(half) / math.gamma(1.5)
    while at < degrees / 2 - 0.25:
        total += term
        at += 1
        term *= half / at
    return total


def student_two_sided(t, degrees):
    """Simpson's rule over the angle: with t = √df·tan θ the density is a power of a cosine."""
    start = math.atan(abs(t) / math.sqrt(degrees))
    end = min(math.pi / 2, start + 14 / math.sqrt(degrees))
    steps = 2000
    width = (end - start) / steps
    weights = (1 if at in (0, steps) else 4 if at % 2 else 2 for at in range(steps + 1))
    area = sum(w * max(0.0, math.cos(start + at * width)) ** (degrees - 1) for at, w in enumerate(weights)) * width / 3
    return 2 * area * density_at_zero(degrees) * math.sqrt(degrees)


def density_at_zero(degrees):
    return math.exp(math.lgamma((degrees + 1) / 2) - math.lgamma(degrees / 2)) / math.sqrt(degrees * math.pi)


@functools.cache
def student_quantile(degrees):
    """How far from 0 a Student t lies 95 times in 100: Newton's steps."""
    t = Z95
    for _ in range(60):
        density = density_at_zero(degrees) * (1 + t * t / degrees) ** (-(degrees + 1) / 2)
        step = (student_two_sided(t, degrees) - 0.05) / (2 * density)
        t += step
        if abs(step) < 1e-12 * t:
            break
    return t


def effective_size(n, population):
    if population is None:
        return n
    return math.inf if n == population else n * (population - 1) / (population - n)


def wilson(share, n):
    zz = Z95 * Z95
    centre = (share + zz / (2 * n)) / (1 + zz / n)
    half = (Z95 / (1 + zz / n)) * math.sqrt(share * (1 - share) / n + zz / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)


def conclude_share(share, interval, n):
    if n < 30:
        return "too_few"
    width = interval[1] - interval[0]
    if width <= 0.05:
        return "enough"
    return "too_wide" if width >= 0.3 or width > 1.3 * share else "enough"


def conclude_mean(interval, n, level_count):
    if n < 30:
        return "too_few"
    if interval is None:
        return "too_wide"
    return "too_wide" if interval[1] - interval[0] >= 0.3 * (level_count - 1) else "enough"


def kish(parts):
    """Of pairs of answers and weight."""
    squares = sum(n * weight * weight for n, weight in parts)
    return sum(n * weight for n, weight in parts) ** 2 / squares if squares else 0.0


def pearson(table):
    """χ², degrees of freedom, p, Cramér's V and whether it is rough; None where there is nothing to test."""
    rows = [row for row in table if sum(row) > 0]
    totals = [sum(row[at] for row in rows) for at in range(max((len(row) for row in rows), default=0))]
    columns = [at for at, total in enumerate(totals) if total > 0]
    if len(rows) < 2 or len(columns) < 2:
        return None
    n = sum(totals)
    cells = [(row[at], sum(row) * totals[at] / n) for row in rows for at in columns]
    squared = sum((seen - expected) ** 2 / expected for seen, expected in cells)
    degrees = (len(rows) - 1) * (len(columns) - 1)
    few = sum(expected < 5 for _, expected in cells)
    rough = few > len(cells) / 5 or any(expected < 1 for _, expected in cells)
    v = math.sqrt(squared / (n * (min(len(rows), len(columns)) - 1)))
    return squared, degrees, chi_squared_tail(squared, degrees), v, rough


def welch(a, b):
    """Of (n, mean, variance, size or None) twice: interval of the second less the first, and p; None where it fails."""
    errors = [v / n * (1 if size is None else max(0.0, 1 - n / size)) for n, _, v, size in (a, b)]
    total = sum(errors)
    if a[0] < 2 or b[0] < 2 or total <= 0:
        return None
    difference = b[1] - a[1]
    degrees = total * total / (errors[0] ** 2 / (a[0] - 1) + errors[1] ** 2 / (b[0] - 1))
    half = student_quantile(degrees) * math.sqrt(total)
    return (difference - half, difference + half), student_two_sided(difference / math.sqrt(total), degrees)


def newcombe(a, b):
    """Of (successes, n, size or None) twice: the same of two shares."""
    (x, n, _), (y, m, _) = a, b
    sizes = [effective_size(n, size) for _, n, size in (a, b)]
    p, q = x / n, y / m
    (low_p, high_p), (low_q, high_q) = wilson(p, sizes[0]), wilson(q, sizes[1])
    difference = q - p
    pooled = (x + y) / (n + m)
    variance = pooled * (1 - pooled) * (1 / sizes[0] + 1 / sizes[1])
    interval = difference - math.hypot(q - low_q, high_p - p), difference + math.hypot(high_q - q, p - low_p)
    if difference == 0:
        return interval, 1.0
    return interval, normal_two_sided(difference / math.sqrt(variance)) if variance > 0 else 0.0


def holm(values):
    order = sorted(range(len(values)), key=lambda at: values[at])
    raised, reached = [0.0] * len(values), 0.0
    for rank, at in enumerate(order):
        reached = max(reached, min(1.0, values[at] * (len(values) - rank)))
        raised[at] = reached
    return raised
