/* Full-text search over the index that Pagefind made. Nothing is loaded before a search is begun. */
(function () {
  "use strict";
  var STEP = 10;
  var FILTERS = ["kind", "year", "actor"];
  var form = document.getElementById("search-form");
  var count = document.getElementById("search-count");
  var list = document.getElementById("search-results");
  var more = document.getElementById("search-more");
  var says = form.dataset;
  var wordsOf = window.searchWords;
  if (location.protocol === "file:") {
    count.textContent = says.disk;
    return;
  }
  form.hidden = false;
  var index = null; // a promise of Pagefind
  var latest = 0; // the number of the newest search: answers to older ones are dropped
  var found = [];

  function load() {
    if (!index) {
      index = import(new URL("pagefind/pagefind.js", location.href).href).then(function (pagefind) {
        // The page of what is called so comes before pages that have the word in their title.
        return pagefind.options({ ranking: { metaWeights: { title: 1, names: 20 } } })
          .then(pagefind.init).then(function () { return pagefind; });
      });
      index.catch(function () { index = null; });
    }
    return index;
  }

  function search() {
    var mine = ++latest;
    var words = form.elements.q.value.trim();
    var options = { filters: {} };
    var asked = new URLSearchParams(words ? { q: words } : {});
    FILTERS.forEach(function (name) {
      var value = form.elements[name].value;
      if (!value) return;
      options.filters[name] = value;
      asked.set(name, value);
    });
    history.replaceState(null, "", asked.toString() ? "?" + asked : location.pathname);
    if (!asked.toString()) return show(mine, [], "");
    if (!words) options.sort = { day: "asc" };
    count.textContent = says.wait;
    var dated = wordsOf.withDays(words, says.months);
    load().then(function (pagefind) {
      // Pages that only write the date out come after the events of that day.
      return Promise.all([dated, dated === words ? "" : words].map(function (text, number) {
        return number && !text ? { results: [] } : pagefind.search(text || null, options);
      }));
    }).then(function (answers) {
      var first = new Set(answers[0].results.map(function (result) { return result.id; }));
      return show(mine, answers[0].results.concat(answers[1].results.filter(function (result) {
        return !first.has(result.id);
      })), dated);
    }).catch(function () { if (mine === latest) count.textContent = says.failed; });
  }

  function show(mine, results, words) {
    if (mine !== latest) return;
    return Promise.all(results.slice(0, words ? 1 : 0).map(function (result) {
      return result.data();
    })).then(function (first) {
      if (mine !== latest) return [];
      found = first.length && !wordsOf.fits(words, first[0].excerpt) ? [] : results;
      return items(0, words);
    }).then(function (made) {
      if (mine !== latest) return;
      list.replaceChildren.apply(list, made);
      tell(words);
    });
  }

  function items(from, words) {
    var isDay = /^\d{4}-\d{2}(-\d{2})?$/.test(words);
    return Promise.all(found.slice(from, from + STEP).map(function (result) {
      return result.data().then(function (data) { return item(data, isDay); });
    }));
  }

  function tell(words) {
    var shown = list.children.length;
    var text = found.length > shown ? says.part : says.found;
    if (!found.length) text = latest && location.search ? says.none : "";
    count.textContent = text.replace("{number}", found.length).replace("{shown}", shown);
    more.hidden = shown >= found.length;
    more.onclick = function () {
      items(shown, words).then(function (made) {
        list.append.apply(list, made);
        tell(words);
        made[0].querySelector("a").focus();
      });
    };
  }

  function item(data, isDay) {
    var made = document.createElement("li");
    var link = document.createElement("a");
    link.href = data.url;
    link.dir = "auto";
    if (data.meta.language) link.lang = data.meta.language;
    link.textContent = data.meta.title;
    var about = document.createElement("span");
    about.className = "search-results__about";
    about.textContent = [data.meta.about, data.meta.date].filter(Boolean).join(" · ");
    made.append(link, " ", about);
    // Words that the page does not show explain nothing: days, spellings of what it names.
    var isShown = data.weighted_locations.some(function (found) { return found.weight >= 1; });
    if (isShown && !isDay) made.append(excerpt(data.excerpt));
    return made;
  }

  /* Text and marks alone, whatever the excerpt holds: nothing in it can become an element. */
  function excerpt(html) {
    var text = document.createElement("p");
    new DOMParser().parseFromString(html, "text/html").body.childNodes.forEach(function (node) {
      var part = document.createElement(node.nodeName === "MARK" ? "mark" : "span");
      part.textContent = node.textContent;
      text.append(part);
    });
    return text;
  }

  var waiting = 0;
  form.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); search(); });
  form.addEventListener("reset", function () { setTimeout(search); });

  new URLSearchParams(location.search).forEach(function (value, name) {
    if (name === "q" || FILTERS.indexOf(name) >= 0) form.elements[name].value = value;
  });
  if (location.search) search();
})();
