"""Computes every figure of an exported campaign a second time.

Written from docs/methods.md and docs/data.md and from nothing else: another language, exact fractions, the standard
library only. It reads the file that `npm run export -- --format json` writes and ends with 0 where every figure and
digest in it is what its data give, with 1 where something differs, with 2 where the file is broken.

    python3 test/crosscheck/recompute.py answers.json
"""

import sys

# nothing is left behind beside the script
sys.dont_write_bytecode = True

from described import statistics
from figures import figures
from reading import Broken, compact, digest_of_data, digest_of_document, read


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


def told_excluded(exclusion, group):
    is_here = group is None or exclusion["choice"]["group"] == group
    return exclusion["n"] if is_here and "readmitted" not in exclusion else 0


def main(path):
    content = read(path)
    provenance, criteria_set = content["provenance"], content["criteria_set"]
    told = {
        "dataDigest": content["manifest"]["dataDigest"],
        "questionnaires": provenance["questionnaires"],
        "criteriaSet": provenance["criteriaSet"],
        "excluded": [told_excluded(one, provenance["group"]) for one in content["exclusions"]],
    }
    computed = {
        "dataDigest": digest_of_data(content),
        "questionnaires": [{"id": one["id"], "digest": digest_of_document(one)} for one in content["questionnaires"]],
        "criteriaSet": criteria_set and {"id": criteria_set["id"], "digest": digest_of_document(criteria_set)},
        "excluded": [
            sum(row["excluded"] == at for row in content["responses"])
            for at in range(1, len(content["exclusions"]) + 1)
        ],
    }
    again, described = figures(content), statistics(content)
    found = [
        *differences(told, computed, "provenance"),
        *differences(content["figures"], again, "figures"),
        *differences(content["statistics"], described, "statistics"),
    ]
    for line in found[:50]:
        print(line)
    if found:
        print(f"{path}: {len(found)} differences")
        return 1
    compared = sum(values_in(one) for one in (again, described) if one is not None)
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
