// Shows on the example what is chosen, before it is kept. The page works without this file.
const form = document.querySelector("[data-comfort]");
const example = document.querySelector("#sample");

form.addEventListener("change", () => {
  const words = [...form.querySelectorAll("input:checked")].map((input) => `sample--${input.value}`);
  example.className = ["sample", ...words].join(" ");
});
