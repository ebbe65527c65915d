"""The commands that look into and add to a map's file: info, check, compare, import, salvage."""

import argparse
import contextlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from backers.exchange.curated import curated_map
from backers.model.errors import Refused
from backers.model.map import Map
from backers.model.names import shown
from backers.model.rows import Row
from backers.model.wording import mark, say, tr
from backers.store.document import Document, check_file, describe, make
from backers.work.audit import Review, review

if TYPE_CHECKING:
    from backers.exchange.incoming import Incoming

_COUNTED = ("actor", "relationship", "claim", "source", "event", "note")
_FACTS = {
    "actors": mark("actors"), "aliases": mark("aliases"), "relationships": mark("relationships"),
    "claims": mark("claims"), "sources": mark("sources"), "events": mark("events"), "notes": mark("notes"),
    "positions": mark("positions"), "contradictions": mark("contradictions"), "schema": mark("schema"),
    "revision": mark("revision"), "title": mark("title"),
}  # fmt: skip
_SEVERITIES = {
    "error": mark("error: {sentence}"),
    "warning": mark("warning: {sentence}"),
    "info": mark("info: {sentence}"),
}


def load(path: Path | None) -> Map:
    """The map of a file, opened for reading only; without a path the shipped curated map."""
    if path is None:
        return curated_map()
    with Document.open(path, read_only=True) as document:
        return document.load()


def info(arguments: argparse.Namespace) -> int:
    facts: dict[str, Any]
    if arguments.map is None:
        map_ = curated_map()
        facts = {f"{table}s": len(map_.table(table)) for table in _COUNTED}
        facts |= {"schema": None, "revision": 0, "title": map_.meta("title")}
    else:
        facts = describe(arguments.map)
    if arguments.json:
        print(json.dumps(facts, ensure_ascii=False))
    else:
        for name, value in facts.items():
            print(
                tr(
                    "{what}: {value}",
                    what=say(_FACTS.get(name, name)),
                    value=tr("none", "no value") if value is None else value,
                )
            )
    return 0


def check(arguments: argparse.Namespace) -> int:
    """0 only if the file is sound and the audit found no error."""
    problems = [] if arguments.map is None else check_file(arguments.map)
    seen = Review((), ()) if problems else review(load(arguments.map))
    findings = seen.findings
    errors = sum(finding.severity == "error" for finding in findings)
    sound = not problems and not errors
    if arguments.json:
        rows = [
            {"rule": finding.rule, "severity": finding.severity, "table": finding.about.table, "id": finding.about.id,
             "text": finding.sentence}
            for finding in findings
        ]  # fmt: skip
        muted = [
            {"rule": finding.rule, "table": finding.about.table, "id": finding.about.id, "text": finding.sentence,
             "reason": mute.reason, "by": mute.by, "at": mute.at}
            for finding, mute in seen.muted
        ]  # fmt: skip
        print(json.dumps({"sound": sound, "file": problems, "findings": rows, "muted": muted}, ensure_ascii=False))
    else:
        for sentence in problems:
            print(sentence)
        for finding in findings:
            print(say(_SEVERITIES[finding.severity], sentence=finding.sentence))
        warnings = sum(finding.severity == "warning" for finding in findings)
        print(tr("The file is sound.") if not problems else tr("The file is damaged."))
        remarks = len(findings) - errors - warnings
        #: The numbers may be 0 or 1; the words stand for columns, so they need not agree with them.
        print(
            tr(
                "Evidence: {errors} errors, {warnings} warnings, {remarks} remarks, {muted} muted.",
                errors=errors, warnings=warnings, remarks=remarks, muted=len(seen.muted),
            )
        )  # fmt: skip
    return 0 if sound else 2


def compare(arguments: argparse.Namespace) -> int:
    """0 also where the two differ: that is no failure."""
    from backers.work import restoring

    then, now = load(arguments.then), load(arguments.now)
    changes = list(restoring.differences(then, now))
    found = restoring.compare(then, now, named=len(changes))
    if arguments.json:
        rows = [{"act": restoring.act(one), "table": one.table, "id": one.row.id} for one in changes]
        print(json.dumps({"same": not rows, "differences": rows}, ensure_ascii=False))
    else:
        print("\n".join(shown(sentence) for sentence in (found.summary, *found.rows)))
    return 0


def import_files(arguments: argparse.Namespace) -> int:
    """Reads every file first and writes then, in one transaction per file: a bad file leaves the map as it was."""
    from backers.exchange.formats import read

    if arguments.recipe is not None:
        from backers.exchange.tables import read_with
        from backers.exchange.tables.recipe import named

        recipe = named(arguments.recipe)
        incoming = [(path, read_with(recipe, path)) for path in arguments.files]
    else:
        incoming = [(path, read(path)) for path in arguments.files]
    into = _into_old if arguments.into.exists() else _into_new
    reports = into(arguments.into, incoming)
    if arguments.json:
        print(json.dumps({"into": str(arguments.into), "files": reports}, ensure_ascii=False))
    else:
        for report in reports:
            _say(report)
    return 0


def _into_new(into: Path, incoming: "list[tuple[Path, Incoming]]") -> list[dict[str, Any]]:
    """One file goes from its rows to the map's file, without a map in memory; several have to be fitted together."""
    from backers.work.importing import plan_import

    map_, reports = Map(), []
    rows: Sequence[Row] = ()
    several = len(incoming) > 1
    while incoming:
        path, found = incoming.pop(0)
        plan = plan_import(map_, found, path.name)
        del found  # its rows are the plan's by now
        reports.append({"file": str(path), **plan.report})
        rows = plan.rows
        if several:
            map_.apply(plan.changes)
    make(into, tuple(map_.rows()) if several else rows)
    return reports


def _into_old(into: Path, incoming: "list[tuple[Path, Incoming]]") -> list[dict[str, Any]]:
    from backers.work.importing import plan_import

    reports = []
    with Document.open(into, claim=True) as document:
        if document.read_only:
            raise Refused(document.read_only_reason)
        _snapshot(into)
        map_ = document.load()
        while incoming:
            path, found = incoming.pop(0)
            plan = plan_import(map_, found, path.name)
            del found
            if plan.changes:
                document.write(plan.changes)
            if plan.changes and incoming:  # the last one changes nothing that anybody asks for
                map_.apply(plan.changes)
            reports.append({"file": str(path), **plan.report})
    return reports


def _say(report: dict[str, Any]) -> None:
    from backers.work.import_report import summary_of

    print(f"{report['file']} ({report['format']}): {summary_of(report)}")
    for warning in report["warnings"]:
        print("  " + tr("warning: {sentence}", sentence=warning))


def salvage(arguments: argparse.Namespace) -> int:
    """Makes a new map of what a damaged one still holds, and says what is missing."""
    from backers.store.salvage import salvage

    report = salvage(arguments.damaged, arguments.out)
    if arguments.json:
        facts = {"out": str(arguments.out), "kept": report.kept, "lost": report.lost, "by_journal": report.by_journal}
        print(json.dumps(facts, ensure_ascii=False))
    else:
        print(report.sentence)
        for sentence in report.lost:
            print(f"  {sentence}")
    return 0


def _snapshot(path: Path) -> None:
    """The state before an import. An import without one can still be undone, so a full disk at home stops nothing."""
    from backers.store.snapshots import Shelf

    with contextlib.suppress(Refused, OSError):
        Shelf(path).take(mark("before an import"))
