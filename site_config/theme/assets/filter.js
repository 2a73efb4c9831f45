/* Filters a list of events by the form above it. What is chosen stands in the address. */
(function () {
  "use strict";
  const form = document.getElementById("filter");
  if (!form) return;
  const [box, count, none, clear, told] = ["box", "count", "none", "clear", "told"]
    .map((name) => document.getElementById("filter-" + name));
  const fields = Array.from(form.elements).filter((field) => field.name);
  const gaps = document.querySelectorAll("li.gap");
  const groups = document.querySelectorAll(".month, .year");
  const all = count.textContent;
  const says = form.dataset;
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => values[name]);
  const written = (number, unit) => number.toLocaleString(says.locale,
    unit ? { style: "unit", unit, unitDisplay: "long" } : {});
  const list = (text) => (text ? text.split(" ") : []);
  const folded = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

  const items = Array.from(document.querySelectorAll("li.event[data-first]"), (element) => {
    const data = element.dataset;
    const ids = [data.actors, data.channels, data.places].join(" ");
    return {
      element,
      first: data.first,
      last: data.last || data.first || "9999",
      kind: data.kind,
      sides: list(data.sides), marks: list(data.marks), actors: list(data.actors),
      channels: list(data.channels), places: list(data.places),
      text: folded(element.textContent + " " + ids.replace(/-/g, " ")),
    };
  });

  const tests = {
    text: (item, value) => folded(value).split(/\s+/).every((word) => item.text.includes(word)),
    kind: (item, value) => item.kind === value,
    dyad: (item, value) => value.split("_").every((side) => item.sides.includes(side)),
    actor: (item, value) => item.actors.includes(value),
    channel: (item, value) => item.channels.includes(value),
    place: (item, value) => item.places.includes(value),
    from: (item, value) => item.last >= value,
    to: (item, value) => item.first <= value,
    disputed: (item) => item.marks.includes("disputed"),
    machine: (item) => item.marks.includes("machine-read"),
  };
  function chosen() {
    const found = {};
    fields.forEach((field) => {
      const value = field.type === "checkbox" ? (field.checked ? "1" : "") : field.value.trim();
      if (value) found[field.name] = value;
    });
    return found;
  }
  function put(field, value) {
    if (field.type === "checkbox") field.checked = value === "1";
    else field.value = value;
  }
  function matching(choices, without) {
    const names = Object.keys(choices).filter((name) => name !== without);
    return items.filter((item) => names.every((name) => tests[name](item, choices[name])));
  }

  function show() {
    const choices = chosen();
    const active = Object.keys(choices).length > 0;
    const found = matching(choices), shown = new Set(found);
    items.forEach((item) => { item.element.hidden = !shown.has(item); });
    groups.forEach((group) => { group.hidden = !group.querySelector("li.event:not([hidden])"); });
    document.querySelectorAll("li.gap--found").forEach((gap) => gap.remove());
    gaps.forEach((gap) => { gap.hidden = active; });
    if (active) tellGaps(found);
    const number = Object.keys(choices).length;
    told.textContent = active ? " (" + filled(says.chosen, { number }) + ")" : "";
    count.textContent = active ? filled(says.part, { number: written(found.length), total: all }) : all;
    clear.hidden = !active;
    none.hidden = found.length > 0;
    none.replaceChildren(...(found.length ? [] : looser(choices)));
  }

  function tellGaps(found) {
    let last = "";
    found.forEach((item) => {
      const days = last && item.first ? (Date.parse(item.first) - Date.parse(last)) / 864e5 : 0;
      if (days >= 28) {
        const gap = document.createElement("li");
        gap.className = "gap gap--found";
        const duration = days < 120 ? written(Math.floor(days / 7), "week")
          : written(Math.round(days / 30.4), "month");
        gap.textContent = filled(says.gap, { duration });
        item.element.before(gap);
      }
      if (item.first > last) last = item.first;
    });
  }

  /* Says which single choice stands in the way, each as a button that takes it away. */
  function looser(choices) {
    const line = document.createElement("p");
    const buttons = fields.filter((field) => choices[field.name]).map((field) => {
      const left = matching(choices, field.name).length;
      if (!left) return null;
      const value = field.selectedOptions ? field.selectedOptions[0].text.replace(/ \([^)]*\)$/, "")
        : field.value;
      const button = document.createElement("button");
      const choice = field.labels[0].textContent + (field.type === "checkbox" ? "" : ": " + value);
      button.textContent = filled(says.without, { choice, number: written(left) });
      button.addEventListener("click", () => { put(field, ""); changed(); box.firstElementChild.open = true; field.focus(); });
      return button;
    }).filter(Boolean);
    line.textContent = buttons.length ? says.none : says.noneNear;
    return [line, ...buttons];
  }

  let isRun = false; // of typing, which one step back undoes as a whole
  let waiting = 0;
  function changed(isTyping) {
    const query = new URLSearchParams(chosen()).toString();
    const method = isTyping && isRun ? "replaceState" : "pushState";
    history[method](null, "", location.pathname + (query ? "?" + query : ""));
    isRun = Boolean(isTyping);
    show();
  }

  function restore() {
    const asked = new URLSearchParams(location.search);
    fields.forEach((field) => put(field, asked.get(field.name) || ""));
    show();
  }

  form.addEventListener("input", (event) => {
    const isTyping = ["search", "date"].includes(event.target.type);
    clearTimeout(waiting);
    waiting = setTimeout(changed, isTyping ? 200 : 0, isTyping);
  });
  form.addEventListener("focusout", () => { isRun = false; });
  form.addEventListener("submit", (event) => event.preventDefault());
  clear.addEventListener("click", () => {
    fields.forEach((field) => put(field, ""));
    changed();
    box.querySelector("summary").focus();
  });
  window.addEventListener("popstate", restore);

  box.hidden = false;
  restore();
  box.firstElementChild.open = matchMedia("(min-width: 60em)").matches;
  // The form has moved the list: the linked entry is brought into view again.
  const linked = location.hash && document.getElementById(location.hash.slice(1));
  if (linked) linked.scrollIntoView();
})();
