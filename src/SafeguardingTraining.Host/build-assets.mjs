// Makes wwwroot/assets: the stylesheets, the faces, the client of the live workshop and the editor. Run by the build; by hand: node build-assets.mjs
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
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

// The editor of Scripts with CodeMirror in one file. CodeMirror's own styles go into a sheet that the page adopts, in a shadow root or not:
// the policy of this site forbids a style element. A version that does this in other words stops the build.
const adopts = {
  name: "adopted-sheets",
  setup: (setup) =>
    setup.onLoad({ filter: /style-mod\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const asked = "!root.head && root.adoptedStyleSheets";
      if (!source.includes(asked)) {
        throw new Error(`${path} asks for adopted style sheets in another way than it did.`);
      }
      return { contents: source.replace(asked, "root.adoptedStyleSheets"), loader: "js" };
    }),
};
await build({
  entryPoints: [join(here, "Scripts", "editor.js")],
  outfile: join(assets, "codemirror.js"),
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  banner: { js: `/*! CodeMirror, Lezer and style-mod, with the editor of this site.\n${licences()} */` },
  plugins: [adopts],
});

// All of them are under the same licence, by the same authors.
function licences() {
  const texts = ["@codemirror/state", "@codemirror/view", "@lezer/common", "style-mod"].map((name) => readFileSync(join(modules, ...name.split("/"), "LICENSE"), "utf8").trim());
  return [...new Set(texts)].join("\n\n");
}
