#!/usr/bin/env python3
"""Scores extraction alone against gold events, without services or database.

usage: evaluate.py SCORER GOLD SEEDS -- COMMAND...

SCORER is the scorer of the shared materials (eval/score.py), GOLD a gold file, SEEDS the folder with its documents and their
manifest.jsonl; COMMAND reads JSON lines from the file that is appended to it and writes extractions (./depesche extract).
What the scorer prints goes to standard output, every miss and spurious event to standard error.
"""
import json
import pathlib
import subprocess
import sys
import tempfile


def documents(seeds):
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
    scorer, gold, seeds = sys.argv[1:split]
    with tempfile.TemporaryDirectory() as folder:
        inputs, events = pathlib.Path(folder, "documents.jsonl"), pathlib.Path(folder, "events.jsonl")
        with inputs.open("w", encoding="utf-8") as out:
            for document in documents(pathlib.Path(seeds)):
                print(json.dumps(document, ensure_ascii=False), file=out)
        run = subprocess.run([*sys.argv[split + 1:], str(inputs)], stdout=subprocess.PIPE, check=True, text=True)
        number = 0
        with events.open("w", encoding="utf-8") as out:
            for line in run.stdout.splitlines():
                for event in json.loads(line).get("events", []):
                    event["name"] = "events/%d" % number
                    number += 1
                    print(json.dumps(event, ensure_ascii=False), file=out)
        subprocess.run([sys.executable, scorer, gold, str(events), "--errors"], check=True)


if __name__ == "__main__":
    main()
