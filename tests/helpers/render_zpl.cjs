// Draws a ZPL label as PNG with zpl-renderer-js: an opinion of its own on what a printer would burn.
// usage: node render_zpl.cjs NODE_MODULES LABEL.zpl OUT.png WIDTH_MM HEIGHT_MM DOTS_PER_MM
const fs = require("fs");
const path = require("path");

const [modules, label, out, width, height, dpmm] = process.argv.slice(2);
const { ready } = require(path.resolve(modules, "zpl-renderer-js"));

ready.then(async ({ api }) => {
  const zpl = fs.readFileSync(label, "utf8");
  const pages = await api.zplToBase64MultipleAsync(zpl, +width, +height, +dpmm);
  fs.writeFileSync(out, Buffer.from(pages[0], "base64"));
  process.exit(pages.length === 1 ? 0 : 1);
});
