"use strict";
// A footnote or a document at a glance: beside its mark under the pointer or the focus, gone with Escape.
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
    shown = mark;
    glance.lang = mark.closest("[lang]").lang;
    glance.replaceChildren(...content(mark));
    document.querySelector("main").append(glance);
    mark.setAttribute("aria-describedby", "glance");
    place(mark);
  };

  const footnote = (mark) => {
    const note = document.getElementById(decodeURIComponent(mark.hash.slice(1))).cloneNode(true);
    note.querySelector(".back")?.remove();
    return [...note.childNodes];
  };
  const told = (link) => [link.dataset.told];
  // The browser would show a title under the pointer only; a glance shows it on focus too.
  for (const link of document.querySelectorAll("a.citation[title]")) {
    link.dataset.told = link.title;
    link.removeAttribute("title");
  }
  for (const [selector, content] of [["a.mark", footnote], ["a.citation[data-told]", told]]) {
    for (const mark of document.querySelectorAll(selector)) {
      for (const type of ["pointerenter", "focus"]) mark.addEventListener(type, () => show(mark, content));
      for (const type of ["pointerleave", "blur"]) mark.addEventListener(type, leave);
    }
  }
  glance.addEventListener("pointerleave", leave);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
})();
