"""The only module that imports mkdocs: hands it the pages, watches the files, logs the problems."""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as MkDocsPage

from generator.build import Build
from generator.pages.page import Page
from generator.problem import Problem
from generator.search_index import make_search_index
from generator.texts import gettext_noop

_log = get_plugin_logger(__name__)
# What mkdocs.yml says and the site is to say in its own language.
_SAID_IN_MKDOCS_YML = (
    gettext_noop("About"),
    gettext_noop("Sources"),
    gettext_noop("Switch to dark colours"),
    gettext_noop("Switch to light colours"),
)
# What Material 9.8 writes, and what the HTML standard allows in its place.
_INVALID = {
    'type="checkbox" id="__drawer" autocomplete="off"': 'type="checkbox" id="__drawer"',
    'type="checkbox" id="__search" autocomplete="off"': 'type="checkbox" id="__search"',
    ' tabindex=""': "",
}
_LEVELS = {"error": logging.ERROR, "warning": logging.WARNING, "note": logging.INFO}


class TimelinePage(MkDocsPage):
    """A page of ours in MkDocs' hands: nothing is read from disk and nothing parsed twice."""

    def __init__(self, page: Page, file: File, config: MkDocsConfig, revised: str) -> None:
        self.timeline_page = page
        super().__init__(None, file, config)
        self.title = escape(page.nav_title) or page.meta["title"]
        # Not the day of the build: the same content gives the same bytes.
        self.update_date = revised
        self.edit_url = f"{config.edit_uri}{page.edit_path}" if page.edit_path else None

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = self.timeline_page.render()
        self.meta = self.timeline_page.meta


class TimelineConfig(Config):  # type: ignore[no-untyped-call]  # mkdocs is partly typed
    """No options: what there is to set stands in `site_config/`."""


class TimelinePlugin(BasePlugin[TimelineConfig]):  # type: ignore[no-untyped-call]
    """Makes the site out of `content/` and `site_config/` beside `mkdocs.yml`."""

    def __init__(self) -> None:
        self._is_serving = False
        self._indexing = threading.Lock()
        self._code = _times_of_code()

    # With this method MkDocs keeps one plugin object for all builds of a `serve`.
    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether pages are served or built."""
        self._is_serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Take over what `site.yml` says, so that it is said once."""
        root = Path(config.config_file_path or "mkdocs.yml").resolve().parent
        config.watch += [
            str(path)
            for path in (root / "content", root / "site_config", Path(__file__).parent)
            if str(path) not in config.watch
        ]
        self._build = self._built(root)
        site = self._build.timeline.content.site
        # Themes print these raw.
        config.site_name = str(escape(site.title))
        config.site_description = str(escape(site.description))
        if not self._is_serving:
            config.site_url = site.address
        self._speak(config, site.language)
        config.edit_uri = site.edit_address
        config.copyright = f'<a href="{escape(site.licence_address)}">{escape(site.licence)}</a>'
        return config

    def _speak(self, config: MkDocsConfig, code: str) -> None:
        """Set the theme's language, and put what mkdocs.yml names into it."""
        gettext = import_module("generator.texts").gettext
        if any((Path(folder) / f"partials/languages/{code}.html").is_file()
               for folder in config.theme.dirs):  # fmt: skip
            config.theme["language"] = code
        else:
            _log.warning("the theme has no language '%s'; its own texts appear in English", code)
        palettes = config.theme.get("palette")
        for colours in palettes if isinstance(palettes, list) else ():
            if "name" in colours.get("toggle", ()):
                colours["toggle"]["name"] = gettext(colours["toggle"]["name"])

    def _built(self, root: Path) -> Build:
        if self._is_serving:
            self._code = _reloaded(self._code)
        # By name: after an edit of the generator these are other objects than at the start.
        reading, building, problems = map(
            import_module, ("generator.reading", "generator.build", "generator.problem")
        )
        try:
            build: Build = building.build_site(reading.read_sources(root))
        except problems.ContentError as error:
            for problem in error.problems:
                self._tell(problem)
            raise PluginError("the configuration in site_config/ cannot be read") from None
        for problem in build.problems:
            if problem.code != "ambiguous-name":  # told by `timeline check --verbose`
                self._tell(problem)
        return build

    def _tell(self, problem: Problem) -> None:
        _log.log(_LEVELS[problem.severity], "%s", problem)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Replace what lies in `docs_dir` by the pages and files of the build."""
        # The theme's own files stay; of docs_dir nothing passes but through the build.
        made = Files([file for file in files if file.src_dir != config.docs_dir])
        revised = self._revised()
        for page in self._build.pages:
            file = File.generated(
                config, page.source, content="", inclusion=InclusionLevel.NOT_IN_NAV
            )
            TimelinePage(page, file, config, revised)
            made.append(file)
        for path, data in self._build.files.items():
            made.append(File.generated(config, path, content=data))
        return made

    def _revised(self) -> str:
        """Return the day of the newest report."""
        articles = self._build.timeline.content.articles.values()
        days = [day for a in articles if (day := a.published.latest or a.published.earliest)]
        return max(days).isoformat() if days else "2015-01-01"

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let the theme's templates say their texts in the language of the site."""
        # By name, as in `_built`.
        env.globals["_"] = import_module("generator.texts").html_text
        return env

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Give every page that is not in the navigation its section, for tabs and breadcrumbs."""
        gettext = import_module("generator.texts").gettext
        for section in nav.items:
            if isinstance(section, Section):
                section.title = escape(gettext(section.title))
        sections = {page.file.src_uri: page for page in nav.pages}
        for file in files.documentation_pages():
            index = sections.get(f"{file.src_uri.partition('/')[0]}/index.md")
            if file.page and index and file.page is not index and file.page not in nav.pages:
                file.page.parent = index.parent
        return nav

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Mend what is not valid HTML in the theme's own markup."""
        return _valid(output)

    def on_post_template(
        self, output_content: str, *, template_name: str, config: MkDocsConfig
    ) -> str:
        """Mend the page that stands where nothing is, too."""
        return _valid(output_content)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """While serving, keep the index: MkDocs empties the folder now, but for hidden names."""
        if self._is_serving:
            with self._indexing:
                _renamed(Path(config.site_dir), "pagefind", ".pagefind")

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make the full-text index over the built pages; while serving, once and aside."""
        if not self._is_serving:
            _index(config.site_dir)
        elif not _renamed(Path(config.site_dir), ".pagefind", "pagefind"):
            self._indexing.acquire()
            threading.Thread(target=self._index_aside, args=(config.site_dir,), daemon=True).start()

    def _index_aside(self, site_dir: str) -> None:
        try:
            _index(site_dir)
        finally:
            self._indexing.release()


def _valid(page: str) -> str:
    for wrong, right in _INVALID.items():
        page = page.replace(wrong, right)
    return page if 'id="__toc"' in page else page.replace(' for="__toc"', "")


def _times_of_code() -> dict[Path, int]:
    """Return when each module and template of the generator was last written."""
    files = Path(__file__).parent.rglob("*.*")
    return {
        path: path.stat().st_mtime_ns for path in files if path.suffix in {".py", ".jinja", ".json"}
    }


def _reloaded(before: dict[Path, int]) -> dict[Path, int]:
    """Forget the generator's modules if one was written since; the next import reads them anew."""
    now = _times_of_code()
    if now != before:
        for name in [name for name in sys.modules if name.startswith("generator.")]:
            if name != __name__:
                del sys.modules[name]
    return now


def _renamed(folder: Path, old: str, new: str) -> bool:
    """Give a folder another name if it is there, and tell whether it was."""
    if not (folder / old).is_dir():
        return False
    (folder / old).rename(folder / new)
    return True


def _index(site_dir: str) -> None:
    """Make the full-text index over a built site; without it the search page says so."""
    try:
        make_search_index(Path(site_dir))
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        detail = getattr(error, "stderr", "") or str(error)
        shutil.rmtree(Path(site_dir) / "pagefind", ignore_errors=True)
        _log.warning("the search index could not be made: %s", detail.strip())
