// Says in its buttons for how many they are, and ticks the whole page at once. Without this file whom it is for is a choice above the list,
// and the page that asks whether it is meant says the number.

const form = document.querySelector("[data-selection]");

function chosen() {
  const whom = form.querySelector("input[name=whom]:checked")?.value;
  const ticks = [...form.querySelectorAll("input[name=who]")];
  return whom === "All" ? form.dataset.all : whom === "Page" ? ticks.length : ticks.filter((tick) => tick.checked).length;
}

function tell() {
  const count = Number(chosen());
  for (const place of form.querySelectorAll("[data-count]")) {
    place.textContent = count > 0 ? ` (${count.toLocaleString("en-GB")})` : "";
  }
}

if (form) {
  form.addEventListener("change", (event) => {
    if (event.target.name === "who") {
      const ticked = form.querySelector("input[name=whom][value=Ticked]");
      if (ticked) ticked.checked = true;
    } else if (event.target.name === "whom" && event.target.value !== "Ticked") {
      for (const tick of form.querySelectorAll("input[name=who]")) tick.checked = true;
    }
    tell();
  });
  tell();
}
