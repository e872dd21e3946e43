#!/usr/bin/env python3
"""Scores extraction alone against gold events, without services or database.

usage: evaluate.py SCORER GOLD FOLDER [FIRST LAST] -- COMMAND...

SCORER is the scorer of the shared materials (eval/score.py), GOLD a gold file, FOLDER that of its documents: with a manifest.jsonl,
or a documents.jsonl, of which FIRST and LAST can choose a part by number; COMMAND reads JSON lines from the file that is appended to it and writes extractions (./depesche extract).
What the scorer prints goes to standard output, every miss and spurious event to standard error.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile


def number(document):
    return int(re.search(r"-(\d+)", document).group(1))


def documents(seeds, first, last):
    collection = seeds / "documents.jsonl"
    if collection.exists():
        rows = map(json.loads, collection.read_text(encoding="utf-8").splitlines())
        yield from (row for row in rows if first <= number(row["id"]) <= last)
        return
    for line in (seeds / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = (seeds / row["file"]).read_text(encoding="utf-8")
        if row["file"].endswith(".jsonl"):
            for entry in map(json.loads, text.splitlines()):
                yield {**entry, "id": entry["url"].rsplit("/", 1)[-1]}
        else:
            known = {k: row[k] for k in ("publisher", "published", "language") if row.get(k)}
            yield {"id": row["file"], "text": text, **known}


def main():
    split = sys.argv.index("--")
    scorer, gold, seeds = sys.argv[1:4]
    first, last = map(int, sys.argv[4:split]) if split > 4 else (0, sys.maxsize)
    with tempfile.TemporaryDirectory() as folder:
        inputs, events = pathlib.Path(folder, "documents.jsonl"), pathlib.Path(folder, "events.jsonl")
        with inputs.open("w", encoding="utf-8") as out:
            told = list(documents(pathlib.Path(seeds), first, last))
            for document in told:
                print(json.dumps(document, ensure_ascii=False), file=out)
        wanted = json.loads(pathlib.Path(gold).read_text(encoding="utf-8"))
        if split > 4:
            wanted["documents"] = [d for d in wanted["documents"] if d["doc"] in {t["id"] for t in told}]
        part = pathlib.Path(folder, "gold.json")
        part.write_text(json.dumps(wanted), encoding="utf-8")
        run = subprocess.run([*sys.argv[split + 1:], str(inputs)], stdout=subprocess.PIPE, check=True, text=True)
        count = 0
        with events.open("w", encoding="utf-8") as out:
            for line in run.stdout.splitlines():
                for event in json.loads(line).get("events", []):
                    event["name"] = "events/%d" % count
                    count += 1
                    print(json.dumps(event, ensure_ascii=False), file=out)
        subprocess.run([sys.executable, scorer, str(part), str(events), "--errors"], check=True)


if __name__ == "__main__":
    main()
