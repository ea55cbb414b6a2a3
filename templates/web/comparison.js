// The page works without this: it adds keys from finding to finding, and leaves out passages whose findings are hidden.
const findings = () => [...document.querySelectorAll("main .finding")].filter((one) => one.offsetParent);
let last = null;

const go = (step) => {
  const all = findings();
  if (!all.length) return;
  const at = all.indexOf(last);
  last = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
  last.focus({ preventScroll: true });
  last.closest(".row, .pair").scrollIntoView({ block: last.closest(".row") ? "center" : "start" });
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.matches("input:not([type=checkbox]), textarea, select")) return;
  if (event.key === "n") go(1);
  if (event.key === "p") go(-1);
});
document.addEventListener("focusin", (event) => {
  last = event.target.closest(".finding") || last;
});

const rows = [...document.querySelectorAll(".row.found")];
document.querySelector(".filters")?.addEventListener("change", () => {
  // A passage of which every finding is hidden counts as one without findings.
  for (const row of rows) {
    row.classList.add("found");
    const shown = [...row.querySelectorAll(".finding")].some((one) => getComputedStyle(one).display !== "none");
    row.classList.toggle("found", shown);
  }
  document.querySelector(".status").textContent = findings().length;
});
