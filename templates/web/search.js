"use strict";
// Search in the page. Accents, capitals, apostrophes and hyphens make no difference; marks go with Escape.
(() => {
  const button = document.querySelector(".find");
  const panel = document.querySelector(".search");
  const field = panel.querySelector("input");
  const told = panel.querySelector("[role=status]");
  const list = panel.querySelector("ol");
  const MOST = 60;
  const AROUND = 50;
  const UNSEEN = /[\u00ad\u200b\u2060\p{M}]/u;
  const JOINT = /['\u2018\u2019\u02bc\u2010\u2011-]/;
  const LETTERS = { "œ": "oe", "æ": "ae", "ß": "ss" };
  let places = null;
  // Marks change nothing in the page. Validators do not know their pseudo-element yet: it stands here.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("@media screen { ::highlight(found) { background-color: var(--found); color: var(--ink); } }");
  document.adoptedStyleSheets.push(sheet);

  // Plain letters, and for each of them the place of the one that it stands for.
  const folded = (text) => {
    let plain = "";
    const from = [];
    for (let at = 0; at < text.length; at++) {
      for (const part of text[at].normalize("NFD").toLowerCase()) {
        if (UNSEEN.test(part)) continue;
        const letters = JOINT.test(part) ? "'" : /\s/.test(part) ? " " : LETTERS[part] ?? part;
        for (const letter of letters) {
          plain += letter;
          from.push(at);
        }
      }
    }
    from.push(text.length);
    return { plain, from };
  };
  const made = (element, target) => {
    const nodes = [];
    let text = "";
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement.closest(".counterparts, .back, .data, .scroll, details") && !element.closest(".scroll")) continue;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    return { element, target, nodes, text, ...folded(text) };
  };
  const index = () => {
    const found = [];
    const whole = "main :is(h2, h3, h4, h5, h6, .paragraph, figcaption, caption, tr, .notes li)";
    for (const element of document.querySelectorAll(`h1, ${whole}`)) {
      const target = element.matches("[id]") ? element : element.closest("main [id]") ?? document.getElementById("_top");
      found.push(made(element, target));
    }
    return found;
  };
  // A word begins where no letter or figure stands before; between its letters, joints make no difference.
  const pattern = (word) => {
    const letters = [...folded(word).plain.replaceAll("'", "")].map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
    return letters.length ? new RegExp(`(?<![\\p{L}\\p{N}])${letters.join("'?")}`, "gu") : null;
  };
  const range = ({ nodes, from }, start, end) => {
    const marked = new Range();
    const place = (at) => {
      const holder = nodes.findLast((one) => one.start <= at);
      return [holder.node, Math.min(at - holder.start, holder.node.data.length)];
    };
    marked.setStart(...place(from[start]));
    const [node, at] = place(from[end - 1]);
    marked.setEnd(node, Math.min(at + 1, node.data.length));
    return marked;
  };
  const unmark = () => CSS.highlights?.delete("found");

  const entry = (place, spans) => {
    const link = document.createElement("a");
    link.href = `#${place.target.id}`;
    const { text, from } = place;
    const first = from[spans[0][0]];
    let start = Math.max(0, first - AROUND);
    if (start) start = text.indexOf(" ", start) + 1 || start;
    if (start > first) start = first;
    const edge = first + 2 * AROUND;
    const stop = edge < text.length ? Math.max(text.lastIndexOf(" ", edge), from[spans[0][1] - 1] + 1) : text.length;
    const number = place.element.dataset.number;
    if (number) {
      const lead = document.createElement("b");
      lead.textContent = `${number}. `;
      link.append(lead);
      start = Math.max(start, text.indexOf(".") + 1);
    }
    if (start > text.indexOf(".") + 1 || (!number && start)) link.append("… ");
    let at = start;
    for (const [left, right] of spans) {
      const [begin, end] = [from[left], from[right - 1] + 1];
      if (begin < at || end > stop) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(begin, end);
      link.append(text.slice(at, begin), mark);
      at = end;
    }
    link.append(text.slice(at, stop), stop < text.length ? " …" : "");
    const item = document.createElement("li");
    item.append(link);
    return item;
  };

  const look = () => {
    places ??= index();
    const words = field.value.split(/\s+/).map(pattern).filter(Boolean);
    list.replaceChildren();
    unmark();
    told.textContent = "";
    if (!words.length) return;
    const ranges = [];
    const items = [];
    let count = 0;
    for (const place of places) {
      const spans = [];
      const every = words.every((word) => {
        const before = spans.length;
        for (const match of place.plain.matchAll(word)) spans.push([match.index, match.index + match[0].length]);
        return spans.length > before;
      });
      if (!every) continue;
      count++;
      spans.sort((one, other) => one[0] - other[0]);
      if (items.length < MOST) items.push(entry(place, spans));
      for (const [start, end] of spans) ranges.push(range(place, start, end));
    }
    const { none, one, many, more } = panel.dataset;
    const form = count > MOST ? more : count > 1 ? many : count ? one : none;
    told.textContent = form.replace("{count}", count).replace("{shown}", MOST);
    list.replaceChildren(...items);
    if (CSS.highlights) CSS.highlights.set("found", new Highlight(...ranges));
  };

  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 120);
  });
  const open = (isOpen) => {
    panel.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) field.select();
  };
  const leave = () => {
    const hadFocus = panel.contains(document.activeElement);
    open(false);
    unmark();
    if (hadFocus) button.focus();
  };
  button.addEventListener("click", () => { panel.hidden ? open(true) : leave(); });
  panel.querySelector(".leave").addEventListener("click", leave);
  // Who follows a result sees it marked until Escape.
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    open(false);
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    for (let box = target; box; box = box.parentElement) if (box.matches("details")) box.open = true;
    target.querySelector(".number")?.focus({ preventScroll: true });
  });
  panel.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && links.length) links[Math.min(at + 1, links.length - 1)].focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? field).focus();
    else if (event.key === "Enter" && document.activeElement === field && links.length) links[0].click();
    else return;
    event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (panel.hidden) unmark();
      else leave();
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && plain && !event.target.closest?.("input, textarea, select, [contenteditable]")) {
      event.preventDefault();
      open(true);
    }
  });
  button.hidden = false;
  button.setAttribute("aria-keyshortcuts", "/");
})();
