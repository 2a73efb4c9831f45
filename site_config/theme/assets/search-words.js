/* What search makes of the words that somebody types, and whether an answer is one to them. */
window.searchWords = (function () {
  "use strict";

  /* "7 April 2017", "April 7, 2017", "April 2017", "7.4.2017": 2017-04-07 or 2017-04, as events have it. */
  function withDays(words, months) {
    var names = months.toLowerCase().split(" ");
    var month = "(?<month>" + names.join("|") + "|\\d{1,2}\\.)";
    var day = "(?<day>\\d{1,2})";
    return [day + "[.\\s]\\s*" + month, month + "\\s+" + day + ",", month].reduce(function (text, form) {
      return text.replace(new RegExp("(?<![\\d.])" + form + "\\s*(?<year>\\d{4})\\b", "gi"), function () {
        var parts = arguments[arguments.length - 1];
        var number = names.indexOf(parts.month.toLowerCase()) + 1 || parseInt(parts.month, 10);
        return [parts.year, number, parts.day].filter(Boolean).map(function (part) {
          return String(part).padStart(2, "0");
        }).join("-");
      });
    }, words);
  }

  /* Where no page has a word, Pagefind takes what begins alike: "le" is no answer to "Lebanon". */
  function fits(words, excerpt) {
    function plain(text) {
      return text.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, "");
    }
    var marks = (excerpt.match(/<mark>[^<]*/g) || []).map(function (mark) { return plain(mark.slice(6)); });
    return plain(words).split(/\s+/).some(function (word) {
      return marks.some(function (mark) { return mark.startsWith(word.slice(0, 4)); });
    });
  }

  return { withDays: withDays, fits: fits };
})();
