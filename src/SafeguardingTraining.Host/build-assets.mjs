// Makes wwwroot/assets: the stylesheet, the book face and the client of the live workshop. Run by the build; by hand: node build-assets.mjs
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const assets = join(here, "wwwroot", "assets");
const faces = ["400-normal", "400-italic", "600-normal"];
const alphabets = ["latin", "latin-ext"];

mkdirSync(join(assets, "fonts"), { recursive: true });

const { css } = compile(join(here, "Styles", "site.scss"), {
  loadPaths: [modules],
  quietDeps: true,
  style: "compressed",
});
writeFileSync(join(assets, "site.css"), css);

copyFileSync(join(modules, "@microsoft", "signalr", "dist", "browser", "signalr.min.js"), join(assets, "signalr.min.js"));

for (const face of faces) {
  for (const alphabet of alphabets) {
    const name = `literata-${alphabet}-${face}.woff2`;
    copyFileSync(join(modules, "@fontsource", "literata", "files", name), join(assets, "fonts", name));
  }
}
