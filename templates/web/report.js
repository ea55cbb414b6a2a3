"use strict";
// Enhancements only: the page is complete without them.
(() => {
  const nav = document.querySelector(".contents");
  const bar = document.querySelector(".bar");
  const main = document.querySelector("main");
  const switches = [...document.querySelectorAll(".bar .language")];
  const byHash = (hash) => document.getElementById(decodeURIComponent(hash.slice(1)));
  const depth = (element) => element.getBoundingClientRect().top - bar.offsetHeight;
  // An element that shows less than a line or two below the bar has been read already.
  const visible = (element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > bar.offsetHeight + 40 && box.top < innerHeight;
  };

  // Contents: folded on a small screen, open beside the text.
  const narrow = matchMedia(nav.dataset.folded ?? "(max-width: 61.99rem)");
  const details = nav.querySelector("details");
  const fold = () => { details.open = !narrow.matches; };
  narrow.addEventListener("change", fold);
  fold();
  nav.classList.add("foldable");
  nav.addEventListener("click", (event) => {
    if (event.target.closest("a")) fold();
  });
  document.querySelector(".to-contents").addEventListener("click", () => { details.open = true; });

  // Language switch: leads to the place in view, whose id is the same in every language.
  const places = [...document.querySelectorAll("main section[id], main [data-number][id], .notes li[id]")];
  const named = () => {
    const goal = byHash(location.hash);
    return goal?.matches(".target, .mark") ? goal.closest("[data-number]") : goal;
  };
  const focused = () => {
    const place = document.activeElement.closest("[data-number], .notes li");
    return document.activeElement.matches(":focus-visible") ? place : null;
  };
  const here = () => {
    const told = [focused(), named()].find((place) => places.includes(place) && visible(place));
    if (told) return `#${told.id}`;
    const seen = scrollY > 0 ? places.filter(visible) : [];
    const first = seen.find((place) => !seen.some((other) => other !== place && place.contains(other)));
    return first ? `#${first.id}` : "";
  };
  const aim = () => {
    for (const link of bar.querySelectorAll(".language, .beside")) link.hash = here();
  };

  // Contents follow the reading.
  const entries = [...nav.querySelectorAll("a")].map((link) => ({ link, place: byHash(link.hash) })).filter(({ place }) => place);
  // Short sections at the end never come to the top: at the foot of the page the one asked for is marked, else the last.
  const last = () => entries.find(({ place }) => place === byHash(location.hash) && visible(place)) ?? entries.at(-1);
  const isAtFoot = () => scrollY > 0 && innerHeight + scrollY > document.documentElement.scrollHeight - 2;
  const follow = () => {
    const current = (isAtFoot() ? last() : entries.filter(({ place }) => depth(place) < 48).at(-1))?.link;
    const before = nav.querySelector("[aria-current]");
    if (current === before) return;
    before?.removeAttribute("aria-current");
    current?.setAttribute("aria-current", "true");
    const scroller = details.scrollHeight > details.clientHeight ? details : nav;
    if (current) scroller.scrollTop = current.offsetTop - scroller.clientHeight / 2;
  };
  for (const type of ["scroll", "resize", "hashchange", "load"]) {
    addEventListener(type, () => { aim(); follow(); }, { passive: true });
  }
  // The same part of the same paragraph stays under the bar: how far it is read goes along to the other page.
  const store = (() => { try { return sessionStorage; } catch { return null; } })();
  const KEPT = "diptych-place";
  const keep = () => {
    const place = byHash(here());
    if (!place || scrollY === 0) return;
    const { height } = place.getBoundingClientRect();
    store?.setItem(KEPT, JSON.stringify({ id: place.id, part: depth(place) / (depth(place) < 0 ? height : 1) }));
  };
  for (const link of bar.querySelectorAll(".language, .beside")) link.addEventListener("click", keep);
  const resume = () => {
    const { id, part } = JSON.parse(store?.getItem(KEPT) ?? "{}");
    store?.removeItem(KEPT);
    const place = id && `#${id}` === decodeURIComponent(location.hash) ? document.getElementById(id) : null;
    if (place) scrollBy(0, depth(place) - part * (part < 0 ? place.getBoundingClientRect().height : 1));
  };
  addEventListener("load", resume);
  // What does not scroll is no stop of the Tab key, nor is what the bar does too.
  const boxes = document.querySelectorAll(".scroll");
  const stops = () => {
    // All are measured before one is changed: the page is laid out once.
    const wide = [...boxes].map((box) => box.scrollWidth > box.clientWidth);
    boxes.forEach((box, at) => (wide[at] ? box.setAttribute("tabindex", "0") : box.removeAttribute("tabindex")));
  };
  addEventListener("resize", stops, { passive: true });
  addEventListener("load", stops);
  for (const link of document.querySelectorAll(".counterparts a")) link.tabIndex = -1;
  // A link followed with the keyboard takes the focus with it.
  bar.addEventListener("pointerenter", aim);
  main.addEventListener("focusin", aim);

  // One key to the next language; it can be turned off, for readers who use speech input.
  const shortcut = document.querySelector(".shortcut");
  if (shortcut) {
    const lit = shortcut.querySelector("input");
    const key = document.querySelector(".bar .key");
    const next = switches.find((link) => link.lang > document.documentElement.lang) ?? switches[0];
    const memory = (() => { try { return localStorage; } catch { return null; } })();
    const tell = () => {
      key.hidden = !lit.checked;
      if (lit.checked) next.setAttribute("aria-keyshortcuts", "L");
      else next.removeAttribute("aria-keyshortcuts");
    };
    lit.checked = memory?.getItem("diptych-key") !== "off";
    lit.addEventListener("change", () => {
      memory?.setItem("diptych-key", lit.checked ? "on" : "off");
      tell();
    });
    const isTyping = (target) => target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
    addEventListener("keydown", (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !isTyping(event.target);
      if (plain && lit.checked && event.key.toLowerCase() === "l") {
        aim();
        next.click();
      }
    });
    next.after(key);
    tell();
    shortcut.hidden = false;
  }

  // One button for each language of the page, in the paragraph under the pointer, in focus or named in the address: it
  // copies how to cite it. Side by side, a panel says which paragraph it has.
  const cites = [...document.querySelectorAll(".cite")];
  const status = document.querySelector(".status");
  const cited = (paragraph, cite) =>
    (cites.length > 1 ? paragraph.querySelector(`.panel:lang(${cite.lang})`)?.dataset.cited : paragraph.dataset.number) ?? "";
  const offer = (paragraph) => {
    if (!paragraph?.id || paragraph.contains(cites[0]) || cites.includes(document.activeElement)) return;
    const row = paragraph.querySelector(":scope > .counterparts") ?? document.createElement("p");
    row.className = "counterparts";
    paragraph.append(row);
    row.append(...cites);
    for (const cite of cites) {
      cite.hidden = !cited(paragraph, cite);
      cite.textContent = cite.dataset.word;
      cite.setAttribute("aria-label", cite.dataset.label.replace("{number}", cited(paragraph, cite)));
    }
  };
  const copy = async ({ currentTarget: cite }) => {
    const paragraph = cite.closest("[data-number]");
    const site = document.querySelector("link[rel=canonical]")?.href;
    const address = new URL(`#${paragraph.id}`, site || location.href).href;
    const text = `${cite.dataset.form.replace("{number}", cited(paragraph, cite))}, ${address}`;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = cite.dataset.done.replace("{citation}", text);
      cite.textContent = cite.dataset.short;
    } catch {
      // Where the clipboard is not available, the address bar has the link.
      location.hash = paragraph.id;
    }
  };
  for (const cite of cites) cite.addEventListener("click", copy);
  for (const type of ["pointerover", "focusin"]) {
    main.addEventListener(type, (event) => offer(event.target.closest("[data-number]")));
  }
  for (const type of ["hashchange", "load"]) addEventListener(type, () => offer(named()?.closest("[data-number]")));
})();
