"use strict";
// Copying how to cite: the report from its panel, a paragraph from the buttons beside it.
(() => {
  const status = document.querySelector("footer .status");
  const forms = [...document.querySelectorAll(".citing pre")];
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };
  for (const form of forms) {
    const button = form.previousElementSibling.querySelector(".copy");
    button.hidden = false;
    button.addEventListener("click", async () => {
      const done = await copied(form.textContent);
      // Where the clipboard is not available, the text is selected: the reader copies it.
      if (!done) getSelection().selectAllChildren(form);
      button.textContent = done ? button.dataset.done : button.dataset.word;
      status.textContent = done ? button.dataset.done : button.dataset.selected;
    });
  }

  // Once a paragraph is cited in words, the forms that programs read are offered beside.
  const cite = document.querySelector(".cite");
  const site = document.querySelector("link[rel=canonical]")?.href;
  const others = forms.filter((form) => form.dataset.form).map((form) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cite-form";
    const { word } = form.previousElementSibling.querySelector(".copy").dataset;
    button.addEventListener("click", async () => {
      const { id, dataset } = button.closest("[data-number]");
      const values = { number: dataset.number, address: new URL(`#${id}`, site || location.href).href };
      const text = form.dataset.paragraph.replace(/\{(number|address)\}/g, (_, name) => values[name]);
      if (await copied(text)) {
        button.textContent = cite.dataset.short;
        status.textContent = cite.dataset.done.replace("{citation}", () => form.dataset.form);
      } else location.hash = id;
    });
    return { button, name: form.dataset.form, word };
  });
  cite.addEventListener("click", () => {
    for (const { button, name, word } of others) {
      button.textContent = name;
      button.setAttribute("aria-label", `${word}: ${name}`);
    }
    cite.after(...others.map(({ button }) => button));
  });
  // They leave with the paragraph that they were asked for.
  const main = document.querySelector("main");
  for (const type of ["pointerover", "focusin"]) {
    main.addEventListener(type, () => {
      for (const { button } of others) if (button.parentNode && button.parentNode !== cite.parentNode) button.remove();
    });
  }
})();
