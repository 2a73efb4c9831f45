/* Takes a reader to the month of a day and shows how the channels stood on that day. */
(function () {
  "use strict";
  var form = document.getElementById("on-date");
  if (!form) return;
  var field = form.elements.on;
  var said = document.getElementById("on-date-said");
  var all = document.getElementById("on-date-all");
  var first = document.querySelector("section.standing");
  var title = first && first.previousElementSibling; // the heading above the channels
  var months = form.dataset.months.split(" ");
  var here = form.dataset.month;
  var spans = Array.from(document.querySelectorAll("section.span"));
  var heading = title ? title.textContent : "";
  var says = form.dataset;

  function inWords(day) {
    var words = new Date(day + "T00:00:00Z");
    return words.toLocaleDateString(says.locale, {
      day: "numeric", month: "long", year: "numeric", timeZone: "UTC"
    });
  }

  function isDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !isNaN(Date.parse(text));
  }

  function asked() {
    var day = new URLSearchParams(location.search).get("on") || "";
    return isDay(day) ? day : "";
  }

  /* Leaves open what held on the day; the rest of the month is one button away. */
  function mark(day) {
    spans.forEach(function (span) {
      var holds = day && span.dataset.from <= day && day <= span.dataset.to;
      span.hidden = Boolean(day) && !holds;
      span.classList.toggle("span--on", Boolean(holds));
    });
    if (title) title.textContent = day ? says.heading.replace("{day}", inWords(day)) : heading;
    said.textContent = day ? says.shown.replace("{day}", inWords(day)) : "";
    all.hidden = !day;
    field.value = day;
  }

  function go(day, isNew) {
    var month = day.slice(0, 7);
    if (month === here) {
      if (isNew) history.pushState(null, "", location.pathname + "?on=" + day);
      mark(day);
      var linked = !isNew && location.hash && document.getElementById(location.hash.slice(1));
      if (isNew && title) title.focus();
      if (linked || title) (linked || title).scrollIntoView();
    } else if (months.includes(month)) {
      var address = month + ".html?on=" + day + (isNew ? "" : location.hash);
      location[isNew ? "assign" : "replace"](address);
    } else {
      field.value = day;
      said.textContent = says.outside.replace("{day}", inWords(day)).replace("{first}", months[0])
        .replace("{last}", months[months.length - 1]);
    }
  }

  function restore() {
    var day = asked();
    if (day) go(day, false);
    else if (here) mark("");
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (isDay(field.value)) go(field.value, true);
  });
  all.addEventListener("click", function () {
    history.pushState(null, "", location.pathname);
    mark("");
    field.focus();
  });
  window.addEventListener("popstate", restore);
  if (title) title.tabIndex = -1;
  form.hidden = false;
  restore();
})();
