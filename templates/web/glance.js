"use strict";
// A footnote, a document, a place in the report or a term at a glance: beside its mark under the pointer or the focus, gone with Escape.
(() => {
  const glance = document.createElement("div");
  glance.className = "glance";
  glance.id = "glance";
  glance.setAttribute("role", "tooltip");
  let shown = null;
  let leaving;

  const hide = () => {
    clearTimeout(leaving);
    glance.remove();
    shown?.removeAttribute("aria-describedby");
    shown = null;
  };
  // The pointer may go from the mark to its glance; the focus holds a glance that the pointer has left.
  const isHeld = () => shown?.matches(":hover, :focus-visible") || glance.matches(":hover");
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => { if (!isHeld()) hide(); }, 200);
  };
  const place = (mark) => {
    // A mark may be broken over two lines: its glance is placed at the first.
    const box = mark.getClientRects()[0];
    const room = document.documentElement.clientWidth - glance.offsetWidth - 16;
    const below = box.bottom + glance.offsetHeight + 8 < innerHeight;
    glance.style.left = `${Math.max(16, Math.min(box.left, room)) + scrollX}px`;
    glance.style.top = `${(below ? box.bottom + 4 : box.top - glance.offsetHeight - 4) + scrollY}px`;
  };
  const show = (mark, content) => {
    hide();
    glance.lang = mark.closest("[lang]").lang;
    const parts = content(mark);
    if (!parts.length) return;
    shown = mark;
    glance.replaceChildren(...parts);
    document.querySelector("main").append(glance);
    mark.setAttribute("aria-describedby", "glance");
    place(mark);
  };

  const goal = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const footnote = (mark) => {
    const note = goal(mark)?.cloneNode(true);
    if (!note) return [];
    note.querySelector(".back")?.remove();
    for (const named of note.querySelectorAll("[id]")) named.removeAttribute("id");
    return [...note.childNodes];
  };
  // Of a paragraph its beginning, of a table or a figure its title, of a section its heading and its beginning. Side by
  // side, in the language of the link.
  const words = (element) => {
    const copy = element.cloneNode(true);
    for (const tool of copy.querySelectorAll(".counterparts, .missing, .back, .scroll, .mark, details, .data")) tool.remove();
    return copy.textContent.replace(/[ \n\t]+/g, " ").trim();
  };
  const cut = (text) => (text.length > 320 ? `${text.slice(0, text.lastIndexOf(" ", 320))} …` : text);
  const beginning = (link) => {
    let place = goal(link);
    if (place?.matches(".target")) place = place.closest("[data-number]");
    if (!place) return [];
    if (place.matches(".row, section")) {
      place = place.querySelector(`:scope > .panel:lang(${glance.lang})`) ?? place;
    }
    const title = place.querySelector(":scope > caption .stays, :scope > figcaption, :scope > :is(h2, h3, h4, h5, h6)");
    const text = place.matches("section") ? place.querySelector(".paragraph") : title ? null : place;
    return [title, text].filter(Boolean).map((part, at, all) => {
      const line = document.createElement(all.length > 1 && !at ? "b" : "p");
      line.textContent = cut(words(part));
      return line;
    });
  };
  const told = (link) => [link.dataset.told];
  // The browser would show a title under the pointer only; a glance shows it on focus too.
  for (const link of document.querySelectorAll("a.citation[title]")) {
    link.dataset.told = link.title;
    link.removeAttribute("title");
  }
  const watch = (mark, content) => {
    for (const type of ["pointerenter", "focus"]) mark.addEventListener(type, () => show(mark, content));
    for (const type of ["pointerleave", "blur"]) mark.addEventListener(type, leave);
  };
  const kinds = [["a.mark", footnote], ["a.citation[data-told]", told], ["main a.reference", beginning]];
  for (const [selector, content] of kinds) {
    for (const mark of document.querySelectorAll(selector)) watch(mark, content);
  }

  // A term is told in every language where a paragraph first names it, by its name or its acronym: the list of terms at
  // the end of the page says what they are, to the keyboard too.
  const table = document.querySelector("#_terms table");
  const terms = new Map();
  for (const row of table?.tBodies[0].rows ?? []) {
    const name = row.cells[0].textContent.trim();
    const [, whole, short] = name.match(/^(.*?)(?: \((.*)\))?$/s);
    for (const called of [whole, short]) if (called && !terms.has(called)) terms.set(called, row);
  }
  const counterparts = (mark) => {
    const list = document.createElement("dl");
    const { cells } = terms.get(mark.dataset.term);
    [...cells].forEach((cell, at) => {
      if (!cell.textContent.trim()) return;
      const language = document.createElement("dt");
      language.textContent = table.tHead.rows[0].cells[at].textContent;
      const name = document.createElement("dd");
      name.lang = cell.querySelector("[lang]")?.lang ?? document.documentElement.lang;
      name.textContent = cell.textContent.trim();
      list.append(language, name);
    });
    return [list];
  };
  const named = [...terms.keys()].sort((one, other) => other.length - one.length);
  const form = named.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s/g, "\\s")).join("|");
  const pattern = named.length ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${form})(?![\\p{L}\\p{N}-])`, "gu") : null;
  const plain = new Map(named.map((name) => [name.replace(/\s/g, " "), name]));
  const mark = (paragraph) => {
    const seen = new Set();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      if (node.parentElement.closest("a, button, .scroll, .counterparts, code, [lang] [lang]")) continue;
      for (const match of [...node.data.matchAll(pattern)].reverse()) {
        const term = plain.get(match[0].replace(/\s/g, " "));
        const row = terms.get(term);
        if (seen.has(row)) continue;
        seen.add(row);
        const rest = node.splitText(match.index);
        rest.splitText(match[0].length);
        const span = document.createElement("span");
        span.className = "term";
        span.dataset.term = term;
        rest.replaceWith(span);
        span.append(rest);
        watch(span, counterparts);
      }
    }
  };
  // Only once a reader comes to a paragraph: the page is there at once.
  const onSight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      onSight.unobserve(target);
      mark(target);
    }
  });
  if (pattern) for (const paragraph of document.querySelectorAll("main .paragraph[data-number]")) onSight.observe(paragraph);
  glance.addEventListener("pointerleave", leave);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
})();
