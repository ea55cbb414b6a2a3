"use strict";
// Only adds: the page is whole without it.
(() => {
  const nav = document.querySelector(".contents");
  const bar = document.querySelector(".bar");
  const switches = [...document.querySelectorAll(".bar .language")];
  const byHash = (hash) => document.getElementById(decodeURIComponent(hash.slice(1)));
  const depth = (element) => element.getBoundingClientRect().top - bar.offsetHeight;
  // What shows less than a line or two under the bar has been read already.
  const visible = (element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > bar.offsetHeight + 40 && box.top < innerHeight;
  };

  // Contents: folded on a small screen, open beside the text.
  const narrow = matchMedia("(max-width: 61.99rem)");
  const details = nav.querySelector("details");
  const fold = () => { details.open = !narrow.matches; };
  narrow.addEventListener("change", fold);
  fold();
  nav.addEventListener("click", (event) => {
    if (event.target.closest("a")) fold();
  });
  document.querySelector(".to-contents").addEventListener("click", () => { details.open = true; });

  // Language switch: leads to the place in view, whose id is the same in every language.
  const places = [...document.querySelectorAll("main section[id], main [data-number][id], .notes li[id]")];
  const here = () => {
    const goal = byHash(location.hash);
    const named = goal?.matches(".target, .mark") ? goal.closest("[data-number]") : goal;
    if (places.includes(named) && visible(named)) return `#${named.id}`;
    const seen = scrollY > 0 ? places.filter(visible) : [];
    const first = seen.find((place) => !seen.some((other) => other !== place && place.contains(other)));
    return first ? `#${first.id}` : "";
  };
  const aim = () => {
    for (const link of switches) link.hash = here();
  };

  // Contents follow the reading.
  const entries = [...nav.querySelectorAll("a")].map((link) => ({ link, place: byHash(link.hash) })).filter(({ place }) => place);
  const follow = () => {
    const current = entries.filter(({ place }) => depth(place) < 48).at(-1)?.link;
    const before = nav.querySelector("[aria-current]");
    if (current === before) return;
    before?.removeAttribute("aria-current");
    current?.setAttribute("aria-current", "true");
    if (current) nav.scrollTop = current.offsetTop - nav.clientHeight / 2;
  };
  for (const type of ["scroll", "resize", "hashchange", "load"]) {
    addEventListener(type, () => { aim(); follow(); }, { passive: true });
  }

  // One key to the next language; it can be put out, for those who speak to their machine.
  const shortcut = document.querySelector(".shortcut");
  if (shortcut) {
    const lit = shortcut.querySelector("input");
    const next = switches.find((link) => link.lang > document.documentElement.lang) ?? switches[0];
    const memory = (() => { try { return localStorage; } catch { return null; } })();
    lit.checked = memory?.getItem("diptych-key") !== "off";
    lit.addEventListener("change", () => memory?.setItem("diptych-key", lit.checked ? "on" : "off"));
    addEventListener("keydown", (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
      if (plain && lit.checked && event.key.toLowerCase() === "l") next.click();
    });
    shortcut.hidden = false;
  }

  // A footnote or a document at a glance: beside its mark under the pointer or the focus, gone with Escape.
  const glance = document.createElement("div");
  glance.className = "glance";
  glance.id = "glance";
  glance.setAttribute("role", "tooltip");
  let leaving;
  const hide = () => {
    glance.remove();
    document.querySelector("[aria-describedby=glance]")?.removeAttribute("aria-describedby");
  };
  const leave = () => { leaving = setTimeout(hide, 200); };
  const stay = () => clearTimeout(leaving);
  const footnote = (mark) => {
    const note = byHash(mark.hash).cloneNode(true);
    note.querySelector(".back").remove();
    return [...note.childNodes];
  };
  const told = (link) => [link.dataset.told];
  const show = (mark, content) => {
    stay();
    hide();
    glance.replaceChildren(...content(mark));
    document.querySelector("main").append(glance);
    mark.setAttribute("aria-describedby", "glance");
    const box = mark.getBoundingClientRect();
    const room = document.documentElement.clientWidth - glance.offsetWidth - 16;
    const below = box.bottom + glance.offsetHeight + 8 < innerHeight;
    glance.style.left = `${Math.max(16, Math.min(box.left, room)) + scrollX}px`;
    glance.style.top = `${(below ? box.bottom + 4 : box.top - glance.offsetHeight - 4) + scrollY}px`;
  };
  const glances = (selector, content) => {
    for (const mark of document.querySelectorAll(selector)) {
      for (const type of ["pointerenter", "focus"]) mark.addEventListener(type, () => show(mark, content));
      for (const type of ["pointerleave", "blur"]) mark.addEventListener(type, leave);
    }
  };
  // What the browser would show under the pointer alone is shown on focus too.
  for (const link of document.querySelectorAll("a.citation[title]")) {
    link.dataset.told = link.title;
    link.removeAttribute("title");
  }
  glances("a.mark", footnote);
  glances("a.citation[data-told]", told);
  glance.addEventListener("pointerenter", stay);
  glance.addEventListener("pointerleave", leave);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
})();
