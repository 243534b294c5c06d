// Makes wwwroot/assets: the stylesheets, the faces and the client of the live workshop. Run by the build; by hand: node build-assets.mjs
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const assets = join(here, "wwwroot", "assets");
const families = ["literata", "atkinson-hyperlegible-next"];
const faces = ["400-normal", "400-italic", "600-normal"];
const alphabets = ["latin", "latin-ext"];

mkdirSync(join(assets, "fonts"), { recursive: true });

const { css } = compile(join(here, "Styles", "site.scss"), {
  loadPaths: [modules],
  quietDeps: true,
  style: "compressed",
});
writeFileSync(join(assets, "site.css"), css);

// For larger text, every width at which a page folds is larger as well, as a browser's own zoom does it. A word that is longer than its
// place is divided, and on the narrowest screens headings grow less than the text.
for (const percent of [125, 150, 200]) {
  const folds = css.replace(/@media[^{]+\{/g, (query) => query.replace(/([\d.]+)(px|rem|em)\b/g, (_, length, unit) => `${(length * percent) / 100}${unit}`));
  const more = [
    `html{font-size:${percent}%}`,
    "body{overflow-wrap:anywhere;hyphens:auto}",
    `.govuk-width-container{max-width:${11 * percent}px}`,
    "@media(max-width:480px){h1,.h1{font-size:min(1.75rem,14vw)}h2,.h2{font-size:min(1.3125rem,12vw)}.brand{font-size:min(1.0625rem,8vw)}}",
  ];
  writeFileSync(join(assets, `site-${percent}.css`), folds + more.join(""));
}

copyFileSync(join(modules, "@microsoft", "signalr", "dist", "browser", "signalr.min.js"), join(assets, "signalr.min.js"));

for (const family of families) {
  for (const face of faces) {
    for (const alphabet of alphabets) {
      const name = `${family}-${alphabet}-${face}.woff2`;
      copyFileSync(join(modules, "@fontsource", family, "files", name), join(assets, "fonts", name));
    }
  }
}
