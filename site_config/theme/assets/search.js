/* Full-text search over the index that Pagefind made. Nothing is loaded before a search is begun. */
(function () {
  "use strict";
  var form = document.getElementById("search-form");
  var count = document.getElementById("search-count");
  var list = document.getElementById("search-results");
  if (!form) return;
  form.hidden = false;
  if (location.protocol === "file:") {
    count.textContent =
      "Full-text search needs a web server: run “python -m http.server” in this folder and open http://localhost:8000/search.html.";
    return;
  }

  var shown = 20;
  var index = null;
  var latest = 0;

  function load() {
    if (!index) {
      var base = new URL("pagefind/", new URL("./", location.href)).href;
      index = import(base + "pagefind.js").then(function (pagefind) {
        return pagefind.init().then(function () {
          return pagefind.filters().then(function (filters) {
            fill("kind", filters.kind);
            fill("year", filters.year);
            restore();
            return pagefind;
          });
        });
      });
      index.catch(function () {
        index = null;
        count.textContent = "The search index could not be loaded.";
      });
    }
    return index;
  }

  function fill(name, values) {
    var select = form.elements[name];
    Object.keys(values || {}).sort().forEach(function (value) {
      var option = document.createElement("option");
      option.value = value;
      option.textContent = value + " (" + values[value] + ")";
      select.appendChild(option);
    });
  }

  function restore() {
    var asked = new URLSearchParams(location.search);
    ["q", "kind", "year"].forEach(function (name) {
      if (asked.get(name)) form.elements[name].value = asked.get(name);
    });
  }

  function search() {
    var words = form.elements.q.value.trim();
    var filters = {};
    ["kind", "year"].forEach(function (name) {
      if (form.elements[name].value) filters[name] = form.elements[name].value;
    });
    var asked = new URLSearchParams();
    if (words) asked.set("q", words);
    Object.keys(filters).forEach(function (name) { asked.set(name, filters[name]); });
    history.replaceState(null, "", asked.toString() ? "?" + asked : location.pathname);
    var mine = ++latest;
    if (!words && !Object.keys(filters).length) {
      list.replaceChildren();
      count.textContent = "";
      return;
    }
    load().then(function (pagefind) {
      return pagefind.search(words || null, { filters: filters });
    }).then(function (found) {
      return Promise.all(found.results.slice(0, shown).map(function (result) {
        return result.data();
      })).then(function (results) {
        if (mine !== latest) return;
        show(results, found.results.length);
      });
    }).catch(function () { /* told by load() */ });
  }

  function show(results, total) {
    count.textContent = total
      ? total + (total === 1 ? " page" : " pages") +
        (total > results.length ? ", the first " + results.length + " shown" : "")
      : "Nothing found. Try fewer words, another spelling, or all kinds and years.";
    list.replaceChildren.apply(list, results.map(function (result) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = result.url;
      link.textContent = result.meta.title;
      var about = document.createElement("span");
      about.className = "search-results__about";
      about.textContent = [result.meta.kind, result.meta.date].filter(Boolean).join(" · ");
      var text = document.createElement("p");
      text.innerHTML = result.excerpt; // escaped by Pagefind but for its own <mark>
      item.append(link, " ", about, text);
      return item;
    }));
  }

  var waiting = 0;
  form.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    search();
  });
  form.addEventListener("focusin", load, { once: true });
  if (location.search) {
    restore();
    load().then(search, function () {});
  }
})();
