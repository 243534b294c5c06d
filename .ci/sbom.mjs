// Writes what the site ships as CycloneDX 1.6: NuGet from the lock files of src, npm from the host's package-lock.json.
// Usage: node .ci/sbom.mjs FILE
import { readFileSync, readdirSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";

const [to] = process.argv.slice(2);
if (!to) {
  console.error("Name the file to write.");
  process.exit(2);
}
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const components = new Map();
const add = (component) => components.set(component.purl, component);

for (const project of readdirSync("src")) {
  const lock = join("src", project, "packages.lock.json");
  for (const packages of existsSync(lock) ? Object.values(read(lock).dependencies) : []) {
    for (const [name, found] of Object.entries(packages)) {
      if (found.type !== "Project") {
        add({
          type: "library",
          name,
          version: found.resolved,
          purl: `pkg:nuget/${name}@${found.resolved}`,
          hashes: [{ alg: "SHA-512", content: Buffer.from(found.contentHash, "base64").toString("hex") }],
        });
      }
    }
  }
}
for (const [path, found] of Object.entries(read("src/SafeguardingTraining.Host/package-lock.json").packages)) {
  if (path) {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const [algorithm, hash] = (found.integrity ?? "").split("-", 2);
    add({
      type: "library",
      name,
      version: found.version,
      purl: `pkg:npm/${name.replace("@", "%40")}@${found.version}`,
      ...(found.license && { licenses: [{ expression: found.license }] }),
      ...(algorithm === "sha512" && { hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] }),
    });
  }
}
const sorted = [...components.values()].sort((one, other) => (one.purl < other.purl ? -1 : 1));
const bom = {
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: { component: { type: "application", name: "SafeguardingTraining" } },
  components: sorted.map((component) => ({ "bom-ref": component.purl, ...component })),
};
writeFileSync(to, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${sorted.length} components written to ${to}.`);
