/* The keys of what looks like a button and is none: the menu of small screens, the colours. */
(function () {
  "use strict";
  const drawer = document.getElementById("__drawer");
  const menu = document.querySelector(".md-sidebar--primary");
  const openParts = () => Array.from(menu.querySelectorAll(".md-nav__toggle:checked ~ .md-nav"));
  // A part slides in from the side: scrolling to it would keep it there.
  const enter = (element) => element.focus({ preventScroll: true });

  // The way into the contents of the page and the way back out of a part have no stop of their own.
  menu.querySelectorAll(".md-nav__link[for='__toc'], .md-nav .md-nav .md-nav__title").forEach((way) => {
    way.tabIndex = 0;
  });
  // A label takes no key and no focus: a button does.
  const label = document.querySelector(".md-header label[for='__drawer']");
  const opener = document.createElement("button");
  opener.type = "button";
  opener.className = label.className + " menu-button";
  opener.setAttribute("aria-expanded", "false");
  opener.append(...label.childNodes);
  label.replaceWith(opener);
  drawer.addEventListener("change", () => opener.setAttribute("aria-expanded", drawer.checked));
  opener.addEventListener("click", (event) => {
    drawer.click();
    const part = openParts().pop();
    const isKey = event.detail === 0; // a finger needs no focus led in
    if (isKey && drawer.checked) enter(part ? part.querySelector("label") : menu.querySelector("a"));
  });
  // Into the part that opens, and back to the label of the one that closes.
  menu.addEventListener("change", (event) => {
    if (!drawer.checked) return;
    const way = event.target.parentElement.querySelector(":scope > label");
    way.tabIndex = 0;
    enter(event.target.checked ? openParts().pop().querySelector("label") : way);
  });
  menu.addEventListener("keydown", (event) => {
    const way = event.target.closest("label");
    const part = openParts().reverse().find((open) => open.contains(event.target));
    if (way && event.key === " ") {
      event.preventDefault();
      way.click();
    } else if (event.key === "Escape" && drawer.checked) {
      (part ? part.parentElement.querySelector(".md-nav__toggle") : drawer).click();
      if (!part) opener.focus();
    }
  });
  // Who goes on past the end of the menu is back in the page, which the menu covers.
  document.addEventListener("focusin", (event) => {
    if (drawer.checked && event.target !== opener && !menu.contains(event.target)) drawer.click();
  });

  // Of the two ways of colours one is shown. The browser begins with the first, shown or not.
  const colours = document.querySelector("form.md-header__option");
  const shown = () => colours.querySelector("label:not([hidden])");
  colours.addEventListener("focusin", (event) => {
    if (event.target.checked || !event.target.nextElementSibling.hidden || !shown()) return;
    shown().previousElementSibling.focus();
  });
  colours.addEventListener("keydown", (event) => {
    if (event.key !== " " || !shown()) return; // Enter is Material's
    event.preventDefault();
    const other = document.getElementById(shown().htmlFor);
    other.click();
    other.focus();
  });
})();
