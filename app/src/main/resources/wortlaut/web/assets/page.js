"use strict";
// Everything here only adds to pages that work without it.

// Words and cards of one fact light up together.
const facts = new Map();
for (const element of document.querySelectorAll("[data-fact]")) {
  for (const id of element.dataset.fact.split(" ")) {
    if (!facts.has(id)) facts.set(id, []);
    facts.get(id).push(element);
  }
}
let lit = [];
function light(target) {
  const element = target && target.closest ? target.closest("[data-fact]") : null;
  const ids = element ? element.dataset.fact.split(" ") : [];
  const next = ids.flatMap((id) => facts.get(id) || []);
  for (const old of lit) if (!next.includes(old)) old.classList.remove("lit");
  for (const one of next) one.classList.add("lit");
  lit = next;
}
if (facts.size > 0) {
  document.addEventListener("pointerover", (event) => light(event.target), { passive: true });
  document.addEventListener("focusin", (event) => light(event.target));
}

// Copy a quotation with its source.
for (const button of document.querySelectorAll("button.copy")) button.hidden = false;
document.addEventListener("click", async (event) => {
  const button = event.target.closest ? event.target.closest("button.copy") : null;
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.classList.add("done");
    button.textContent = "✓ " + button.textContent.replace(/^✓ /, "");
  } catch (error) {
    window.prompt("", button.dataset.copy);
  }
});

// A file dropped on the form goes into its field.
for (const form of document.querySelectorAll("form[data-drop]")) {
  const field = form.querySelector("input[type=file]");
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    form.classList.remove("over");
    field.files = event.dataTransfer.files;
  });
}

// Names of actors as one types, from the API.
for (const input of document.querySelectorAll("input[data-suggest]")) {
  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      if (input.value.trim().length < 2) return;
      const answer = await fetch("/api/v1/actors?size=12&q=" + encodeURIComponent(input.value.trim()));
      if (!answer.ok) return;
      const list = document.getElementById(input.getAttribute("list"));
      list.replaceChildren(...(await answer.json()).items.map((actor) => {
        const option = document.createElement("option");
        option.value = actor.name;
        return option;
      }));
    }, 150);
  });
}
