/* Copies a text of the page to the clipboard, where the browser allows it. */
(function () {
  "use strict";
  if (!navigator.clipboard) return;
  document.querySelectorAll("button[data-copy]").forEach(function (button) {
    const said = button.nextElementSibling;
    button.parentElement.hidden = false;
    button.addEventListener("click", function () {
      const text = document.getElementById(button.dataset.copy).textContent;
      navigator.clipboard.writeText(text).then(function () {
        said.textContent = said.dataset.done;
      }, function () {
        said.textContent = said.dataset.failed;
      });
    });
  });
})();
