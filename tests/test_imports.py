"""The order of the layers: each module knows only what comes before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "generator"

# A layer may import itself and every layer above it in this list. A longer name goes first.
LAYERS = (
    ("generator.problem", "generator.templates", "generator.texts", "generator.dates.edtf"),
    ("generator.dates.words",),
    ("generator.model",),
    ("generator.content",),
    ("generator.dates", "generator.reading"),
    ("generator.links",),
    ("generator.timeline",),
    ("generator.exports",),
    ("generator.pages",),
    ("generator.build",),
    ("generator.plugin", "generator.cli", "generator.search_index"),
)
LAYER_OF = {name: number for number, names in enumerate(LAYERS) for name in names}

DISK = {
    "glob",
    "io.open",
    "os",
    "pathlib",
    "shutil",
    "socket",
    "subprocess",
    "tempfile",
    "urllib.request",
}
CLOCK_AND_CHANCE = {"locale", "random", "secrets", "time", "uuid"}
MAY_TOUCH_THE_DISK = {
    "generator.reading",
    "generator.cli",
    "generator.plugin",
    "generator.search_index",
}
# What the package itself brings along is read as its resource, not as a file of a project.
READS_ITS_OWN_FILES = {"generator.exports.timeline_json"}


def modules() -> dict[str, ast.Module]:
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


MODULES = modules()


def imports(tree: ast.Module) -> Iterator[str]:
    """Yield what a module imports, as full names of modules where that can be told."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            full = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name if name in MODULES else str(node.module) for name in full)


def layer(name: str) -> int:
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        if (prefix := ".".join(parts[:length])) in LAYER_OF:
            return LAYER_OF[prefix]
    raise AssertionError(f"{name} belongs to no layer: add it to LAYERS")


def is_below(name: str, roots: set[str]) -> bool:
    return any(name == root or name.startswith(f"{root}.") for root in roots)


@pytest.mark.parametrize("name", [name for name in MODULES if name != "generator"])
def test_a_module_imports_only_layers_before_it(name: str) -> None:
    later = [other for other in imports(MODULES[name])
             if other.startswith("generator.") and layer(other) > layer(name)]  # fmt: skip
    assert later == []


def test_only_the_plugin_imports_mkdocs() -> None:
    users = {name for name, tree in MODULES.items() if is_below_any(tree, {"mkdocs", "material"})}
    assert users == {"generator.plugin"}


def test_only_the_command_imports_click() -> None:
    assert {name for name, tree in MODULES.items() if is_below_any(tree, {"click"})} == {
        "generator.cli"
    }


def is_below_any(tree: ast.Module, roots: set[str]) -> bool:
    return any(is_below(name, roots) for name in imports(tree))


@pytest.mark.parametrize("name", sorted(MODULES.keys() - MAY_TOUCH_THE_DISK))
def test_the_core_touches_no_disk_clock_or_chance(name: str) -> None:
    tree = MODULES[name]
    touched = {other for other in imports(tree) if is_below(other, DISK | CLOCK_AND_CHANCE)}
    calls = {
        node.func.id if isinstance(node.func, ast.Name) else node.func.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute)
    }
    assert touched == set()
    assert not calls & {"open", "now", "today", "utcnow", "eval", "exec", "__import__", "print"}


def test_only_one_module_reads_a_file_of_the_package() -> None:
    users = {
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "importlib"
        if "resources" in {alias.name for alias in node.names}
    }
    assert users == READS_ITS_OWN_FILES


def test_one_module_reads_and_writes_edtf() -> None:
    makers = {
        name
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Edtf"
    }
    assert makers == {"generator.dates.edtf"}


@pytest.mark.parametrize("name", [name for name, tree in MODULES.items() if tree.body])
def test_a_module_opens_by_saying_its_one_idea(name: str) -> None:
    docstring = ast.get_docstring(MODULES[name])
    assert docstring
    assert docstring.split("\n")[0].endswith((".", ":"))
