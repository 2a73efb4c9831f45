"""The `timeline` command: what it says, what it writes, how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.build import build_site
from generator.cli import main
from generator.reading import read_sources

Project = Callable[..., Path]

HEAD = "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2015-10-08\n"
SOUND = {"articles/2015/a": f"{HEAD}---\nIsrael met Russia on Wednesday.\n"}
NOTED = {"articles/2015/a": f"{HEAD}---\nGolan spoke.\n"}
DISPUTED = {
    "articles/2015/a": f"{HEAD}events:\n  - {{event: e, title: E, what: x, date: 2015-10-07}}\n"
                       "  - {event: e, what: x, date: 2015-10-05}\n---\nWords.\n",
}  # fmt: skip
WARNED = {"articles/2015/a": f"{HEAD}---\n[a](javascript:b)\n"}
BAD = {"articles/2015/a": f"{HEAD}zzz: 1\n---\nWords.\n", "actors/x": "name: X\nkind: persona"}


def run(*arguments: str | Path, text: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=text)


CHECKS = {
    # files, exit code, what is said on standard output, last line
    "nothing is wrong": (SOUND, 0, [], "No problem found."),
    "a name is left unlinked": (NOTED, 0, [], "No problem found."),
    "a note": (DISPUTED, 0, ["disputed-date"], "1 note"),
    "a warning": (WARNED, 1, ["unsafe-link"], "1 warning"),
    "two errors": (BAD, 1, ["unknown-value", "unknown-key"], "2 errors"),
}


@pytest.mark.parametrize(("files", "code", "told", "last"), CHECKS.values(), ids=CHECKS)
def test_check_tells_everything_and_ends_by_how_grave_it_is(
    files: dict[str, str], code: int, told: list[str], last: str, project: Project
) -> None:
    result = run("check", "--project", project(files))
    assert result.exit_code == code
    lines = result.stdout.splitlines()
    assert [line.rpartition("[")[2].rstrip("]") for line in lines if line.endswith("]")] == told
    assert result.output.splitlines()[-1] == last


def test_check_says_file_line_column_and_how_to_mend_it(project: Project) -> None:
    result = run("check", "--project", project(BAD))
    assert result.stdout == (
        "content/actors/x.md:3:7: error: 'persona' is not a kind [unknown-value]\n"
        "    Did you mean 'person'?\n"
        "content/articles/2015/a.md:6:1: error: unknown key 'zzz' [unknown-key]\n"
        "    Known here: title, title_by, outlet, authors, url, url_basis, archived, published, "
        "published_basis, language, origin, license, formerly, events.\n"
    )


def test_check_verbose_names_what_is_unlinked_and_counts(project: Project) -> None:
    result = run("check", "--verbose", "--project", project(NOTED))
    assert result.exit_code == 0
    assert "[ambiguous-name]" in result.stdout
    assert "1 articles, 0 events" in result.stdout


def test_check_runs_in_the_folder_it_is_in(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project(SOUND))
    assert run("check").exit_code == 0


CANNOT = {
    "no such folder": lambda root: root / "nowhere",
    "no project": lambda root: root / "content",
}


@pytest.mark.parametrize("folder", CANNOT.values(), ids=CANNOT)
@pytest.mark.parametrize("command", [["check"], ["pages", "out"]], ids=["check", "pages"])
def test_a_command_that_cannot_run_ends_with_2(
    command: list[str], folder: Callable[[Path], Path], project: Project, tmp_path: Path
) -> None:
    root = folder(project())
    more = [tmp_path / argument if argument == "out" else argument for argument in command]
    result = run(*more, "--project", root)
    assert result.exit_code == 2
    assert result.stderr
    assert "Traceback" not in result.output


BROKEN = {
    "site.yml is no YAML": ("site.yml", b"a: [", "bad-config"),
    "site.yml is a list": ("site.yml", b"- a", "bad-config"),
    "site.yml lacks all": ("site.yml", b"title: T", "'address' is missing"),
    "a vocabulary is no list of kinds": ("vocabulary/stance.yml", b"oneOf: {a: b}", "bad-config"),
    "a vocabulary is empty": ("vocabulary/stance.yml", b"", "bad-config"),
    "a schema is no JSON": ("schema/actor.schema.json", b"{", "bad-config"),
    "a schema leads nowhere": ("schema/actor.schema.json", b'{"$ref": "x.json"}', "bad-config"),
}


@pytest.mark.parametrize(("path", "data", "said"), BROKEN.values(), ids=BROKEN)
def test_wrong_settings_are_told_and_end_with_2(
    path: str, data: bytes, said: str, project: Project
) -> None:
    root = project(SOUND)
    (root / "site_config" / path).write_bytes(data)
    result = run("check", "--project", root)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"site_config/{path}:1:1: error: ")
    assert said in result.stderr


@pytest.mark.parametrize(
    "missing", ["site.yml", "schema/actor.schema.json", "vocabulary/stance.yml"]
)
def test_missing_settings_are_told_and_end_with_2(missing: str, project: Project) -> None:
    root = project(SOUND)
    (root / "site_config" / missing).unlink()
    result = run("check", "--project", root)
    assert result.exit_code == 2
    assert "[bad-config]" in result.stderr


def test_an_export_that_does_not_exist_is_told(project: Project) -> None:
    root = project(SOUND)
    settings = root / "site_config" / "site.yml"
    settings.write_text(settings.read_text().replace("[timeline-json,", "[timeline-xml,"))
    result = run("check", "--project", root)
    assert result.exit_code == 2
    assert "there is no export 'timeline-xml'" in result.stderr


# --- dates -------------------------------------------------------------------------------------


def test_dates_says_what_is_read_and_why() -> None:
    result = run("dates", "--published", "2015-10-08", "-", text="They met on Wednesday.\n")
    assert result.exit_code == 0
    first, second = result.stdout.splitlines()
    assert first.split() == ["12", "Wednesday", "=", "2015-10-07", "(7", "October", "2015)"]
    assert "8 October 2015" in second


def test_dates_as_json_has_one_object_a_line_with_offsets_in_code_points() -> None:
    text = "💻 é: They met on Wednesday and on 3 May 2014.\n"
    result = run("dates", "-p", "2015-10-08", "-l", "en", "--json", "-", text=text)
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [list(record) for record in found] == [["start", "end", "text", "value", "reason"]] * 2
    assert [record["value"] for record in found] == ["2015-10-07", "2014-05-03"]
    assert all(text[r["start"] : r["end"]] == r["text"] for r in found)
    assert all(record["reason"] for record in found)


def test_dates_reads_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("On 7 October 2015.", encoding="utf-8")
    result = run("dates", "--json", tmp_path / "a.txt")
    assert json.loads(result.stdout)["value"] == "2015-10-07"


def test_dates_without_a_day_of_publication_reads_full_dates_only() -> None:
    result = run("dates", "--json", "-", text="On Wednesday, or on 7 October 2015?")
    assert [json.loads(line)["text"] for line in result.stdout.splitlines()] == ["7 October 2015"]


def test_dates_of_a_text_without_any_says_nothing() -> None:
    result = run("dates", "-", text="Nothing here.")
    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.parametrize("text", [b"\xff\xfe on 7 October 2015", b"", b"\0 7 October 2015\x1b]0;x"])
def test_dates_reads_any_bytes(text: bytes) -> None:
    result = run("dates", "--json", "-", text=text)
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize(
    "arguments",
    [["-p", "yesterday", "-"], ["-p", "2015-02-30", "-"], ["-l", "xx", "-"], ["/nowhere"], []],
    ids=["day in words", "no day", "unknown language", "no such file", "no file"],
)  # fmt: skip
def test_dates_that_cannot_run_end_with_2(arguments: list[str]) -> None:
    assert run("dates", *arguments, text="x").exit_code == 2


# --- pages -------------------------------------------------------------------------------------


def written(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_pages_writes_what_mkdocs_builds_from(project: Project, tmp_path: Path) -> None:
    root, out = project(SOUND), tmp_path / "out" / "pages"
    result = run("pages", "--project", root, out)
    assert result.exit_code == 0
    build = build_site(read_sources(root))
    files = written(out)
    assert files.keys() == {page.source for page in build.pages} | build.files.keys()
    for page in build.pages:
        _, front_matter, body = files[page.source].decode().split("---\n", 2)
        assert yaml.safe_load(front_matter) == page.meta
        assert body == f"\n{page.render()}"
    for path, data in build.files.items():
        assert files[path] == data


def test_pages_wants_a_new_or_empty_folder(project: Project, tmp_path: Path) -> None:
    root, out = project(SOUND), tmp_path / "out"
    out.mkdir()
    assert run("pages", "--project", root, out).exit_code == 0
    before = written(out)
    again = run("pages", "--project", root, out)
    assert again.exit_code == 2
    assert "is not empty" in again.stderr
    assert written(out) == before


def test_pages_with_problems_writes_the_rest_and_ends_with_1(
    project: Project, tmp_path: Path
) -> None:
    result = run("pages", "--project", project(BAD), tmp_path / "out")
    assert result.exit_code == 1
    assert "[unknown-key]" in result.stderr
    assert (tmp_path / "out" / "actors" / "russia.md").is_file()
    assert not (tmp_path / "out" / "actors" / "x.md").exists()


# --- the command itself ------------------------------------------------------------------------


def test_help_teaches() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert "timeline check" in result.stdout
    assert "mkdocs serve" in result.stdout
    for command in ("check", "dates", "pages"):
        told = run(command, "-h")
        assert told.exit_code == 0
        assert len(told.stdout) > 200


def test_an_unknown_command_ends_with_2() -> None:
    assert run("publish").exit_code == 2


ENVIRONMENTS: tuple[dict[str, str], ...] = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "TZ": "America/Adak", "PYTHONUTF8": "1"},
)


@pytest.fixture
def outputs(project: Project, tmp_path: Path) -> list[dict[str, bytes]]:
    """Return what two runs in unlike surroundings write."""
    root = project({**SOUND, **DISPUTED, "articles/2015/b": SOUND["articles/2015/a"]})
    processes = [
        subprocess.Popen(
            [
                sys.executable,
                "-m",
                "generator.cli",
                "pages",
                "--project",
                root,
                tmp_path / f"out{n}",
            ],
            env={**os.environ, **environment},
            stderr=subprocess.PIPE,
        )
        for n, environment in enumerate(ENVIRONMENTS)
    ]
    for process in processes:
        _, said = process.communicate(timeout=120)
        assert process.returncode == 0, said.decode()
    return [written(tmp_path / f"out{n}") for n in range(len(ENVIRONMENTS))]


def test_hash_seed_locale_and_time_zone_change_no_byte(outputs: list[dict[str, bytes]]) -> None:
    one, other = outputs
    assert one.keys() == other.keys()
    assert [path for path in one if one[path] != other[path]] == []


def test_a_file_name_that_is_no_text_is_told_in_any_locale(project: Project) -> None:
    root = project()
    (Path(os.fsdecode(os.fsencode(root / "content/actors") + b"/\xff.md"))).touch()
    for environment in ENVIRONMENTS:
        result = subprocess.run(
            [sys.executable, "-m", "generator.cli", "check", "--project", root],
            env={**os.environ, **environment},
            capture_output=True,
            timeout=120,
            check=False,
        )
        assert result.returncode == 1, result.stderr.decode()
        assert b"[wrong-name]" in result.stdout
