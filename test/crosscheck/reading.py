"""An exported file, its seal and its digests: docs/methods.md, "Digests"; docs/data.md."""

import hashlib
import json

FORMAT = "lang-nghe-export/4"
SEAL = b',\n"manifest":'
MISSING = {-96: "not_asked", -97: "no_opinion", -98: "void", -99: "not_answered"}


class Broken(Exception):
    """The file is not whole, or says what cannot be understood."""


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
