/*
 * Writes src/main/resources/templates/fragments/outline.html: a Thymeleaf fragment with the outline of
 * the Netherlands and Flanders as two SVG paths of class map-land.
 *
 * Usage:   node src/tools/outline.mjs <folder with node_modules>      (Node 18 or newer)
 *
 * Source:  npm packages world-atlas 2.0.2 (countries-10m.json, made from Natural Earth, which is in the
 *          public domain) and topojson-client 3.1.0; both packages are under the ISC licence.
 *          Natural Earth has countries only and counts the IJsselmeer as land, so the language border
 *          (BORDER, VOEREN) and the IJsselmeer (LAKE) are drawn by hand below, good to some kilometres:
 *          right for a small map, for nothing else. Brussels lies inside Flanders and is not cut out;
 *          the exclave Komen is left with Flanders.
 *
 * Projection (the Java code that places dots must use the same numbers):
 *          x = (longitude - LON0) * COS52 * K      y = (LAT1 - latitude) * K
 */
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const LON0 = 2.45;
const LAT1 = 53.62;
const COS52 = 0.61566; // cos(52 degrees)
const K = 100;
const WIDTH = 300;
const HEIGHT = 300;
const TOLERANCE = 0.45; // of the simplification, in units of the map

const here = dirname(fileURLToPath(import.meta.url));
if (!process.argv[2]) {
  console.error('usage: node src/tools/outline.mjs <folder with node_modules>');
  process.exit(2);
}
const require = createRequire(join(resolve(process.argv[2]), 'node_modules', 'x.js'));
const { feature } = require('topojson-client');
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
const target = join(here, '..', 'main', 'resources', 'templates', 'fragments', 'outline.html');

/* The language border, longitude and latitude, from the French border to the Dutch one. */
const BORDER = [
  [3.19, 50.725], // French border between Rekkem and Moeskroen
  [3.20, 50.758], [3.26, 50.768], [3.30, 50.755], // north of Moeskroen, south of Kortrijk
  [3.32, 50.72], [3.37, 50.708], [3.43, 50.745], [3.52, 50.738], // Spiere, Avelgem, Kluisbergen
  [3.58, 50.722], [3.65, 50.73], [3.70, 50.765], [3.79, 50.755], // south of Ronse, Brakel
  [3.86, 50.745], [3.91, 50.70], [4.00, 50.695], [4.08, 50.70], // Geraardsbergen, Bever, Herne
  [4.16, 50.708], [4.20, 50.69], [4.26, 50.69], // south of Halle
  [4.30, 50.715], [4.38, 50.722], [4.46, 50.74], // Beersel, Sint-Genesius-Rode, south of Brussels
  [4.53, 50.742], [4.62, 50.728], [4.66, 50.77], // Overijse, Ottenburg
  [4.69, 50.80], [4.76, 50.80], [4.85, 50.765], [4.88, 50.745], // Bierbeek, Hoegaarden
  [4.96, 50.76], [5.01, 50.735], [5.08, 50.708], [5.18, 50.71], // south of Tienen and Landen, Gingelom
  [5.25, 50.722], [5.31, 50.74], [5.40, 50.738], [5.45, 50.73], // south of Sint-Truiden, Heers, Tongeren
  [5.52, 50.755], [5.58, 50.77], [5.64, 50.80], [5.66, 50.805], // Riemst, Kanne: Dutch border
];
/* Voeren lies apart, between Wallonia and the Dutch border; from west to east along its south side. */
const VOEREN = [[5.695, 50.757], [5.70, 50.735], [5.76, 50.733], [5.82, 50.722], [5.89, 50.715], [5.91, 50.745]];
/* IJsselmeer and Markermeer: from the Afsluitdijk clockwise along the shore. */
const LAKE = [
  [5.06, 52.93], [5.33, 53.055], [5.39, 53.04], [5.40, 52.95], [5.355, 52.885], [5.42, 52.845], [5.56, 52.83],
  [5.69, 52.835], [5.60, 52.76], [5.59, 52.665], [5.64, 52.605], [5.55, 52.59], [5.43, 52.51], [5.29, 52.43],
  [5.14, 52.35], [5.04, 52.345], [5.03, 52.42], [5.09, 52.50], [5.04, 52.55], [5.06, 52.63], [5.16, 52.63],
  [5.21, 52.67], [5.30, 52.70], [5.21, 52.755], [5.11, 52.77], [5.12, 52.84],
];

/* Own arcs without the delta coding, so that they can be simplified one by one: both countries keep
 * the same points along their common border. */
const { scale, translate } = atlas.transform;
const arcs = atlas.arcs.map((arc) => {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});
const project = ([lon, lat]) => [(lon - LON0) * COS52 * K, (LAT1 - lat) * K];
const distance = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function toSegment(p, a, b) {
  const length = distance(a, b) ** 2;
  const t = length === 0 ? 0
    : Math.max(0, Math.min(1, ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / length));
  return distance(p, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
}

/* Douglas-Peucker. */
function simplify(points) {
  if (points.length < 3) return points;
  let far = 0;
  let best = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const d = toSegment(project(points[i]), project(points[0]), project(points.at(-1)));
    if (d > best) [best, far] = [d, i];
  }
  if (best <= TOLERANCE) return [points[0], points.at(-1)];
  return [...simplify(points.slice(0, far + 1)).slice(0, -1), ...simplify(points.slice(far))];
}

const find = (name) => atlas.objects.countries.geometries.find((g) => g.properties.name === name);
const plain = { type: 'Topology', objects: atlas.objects, arcs };
const nearest = (ring, p) => ring.reduce((best, q, i) => (
  distance(project(q), project(p)) < distance(project(ring[best]), project(p)) ? i : best), 0);

// The points where the cuts begin and end must survive the simplification: the arcs are split there.
const rawBelgium = feature(plain, find('Belgium')).geometry.coordinates[0];
const ends = [BORDER[0], BORDER.at(-1), VOEREN[0], VOEREN.at(-1)].map((p) => rawBelgium[nearest(rawBelgium, p)]);
const kept = new Set(ends.map(String));
const simple = arcs.map((arc) => {
  const lon = arc[0][0];
  const lat = arc[0][1];
  if (lon < 0 || lon > 10 || lat < 48 || lat > 55) return arc; // elsewhere in the world
  const out = [];
  let from = 0;
  for (let i = 1; i < arc.length; i++) {
    if (i === arc.length - 1 || kept.has(String(arc[i]))) {
      out.push(...simplify(arc.slice(from, i + 1)).slice(0, -1));
      from = i;
    }
  }
  return [...out, arc.at(-1)];
});
plain.arcs = simple;

const netherlands = feature(plain, find('Netherlands')).geometry.coordinates
  .map((polygon) => polygon[0])
  .filter((ring) => ring[0][0] > 0 && ring.length > 3); // not the islands in the Caribbean
const belgium = feature(plain, find('Belgium')).geometry.coordinates[0].slice(0, -1);
const at = (p) => belgium.findIndex((q) => String(q) === String(p));
const arcOf = (from, to) => (from <= to ? belgium.slice(from, to + 1) : [...belgium.slice(from), ...belgium.slice(0, to + 1)]);
// The ring runs clockwise: coast, Dutch border, Germany, Luxembourg, France.
const flanders = [
  [...arcOf(at(ends[0]), at(ends[1])), ...BORDER.slice(1, -1).reverse()],
  [...arcOf(at(ends[2]), at(ends[3])), ...VOEREN.slice(1, -1).reverse()],
];

function path(rings) {
  return rings.map((ring) => {
    const points = ring.map((p) => project(p).map((v) => Math.round(v * 10)));
    let d = '';
    let last;
    for (const p of points) {
      if (!last) d += `M${p[0] / 10} ${p[1] / 10}l`;
      else if (p[0] === last[0] && p[1] === last[1]) continue;
      else d += `${d.endsWith('l') ? '' : ' '}${(p[0] - last[0]) / 10} ${(p[1] - last[1]) / 10}`;
      last = p;
    }
    return `${d}z`;
  }).join('').replace(/(^|[ l-])0\./g, '$1.').replace(/ -/g, '-');
}

const html = `<!--/* Outline of the Netherlands and Flanders, written by src/tools/outline.mjs: do not edit by hand.
     From Natural Earth (public domain) through npm world-atlas 2.0.2 (ISC); language border and
     IJsselmeer approximate. For an svg with viewBox="0 0 ${WIDTH} ${HEIGHT}". The same numbers in Java:
     LON0 = ${LON0}; LAT1 = ${LAT1}; COS52 = ${COS52}; K = ${K.toFixed(1)};
     x = (longitude - LON0) * COS52 * K; y = (LAT1 - latitude) * K; */-->
<th:block xmlns:th="http://www.thymeleaf.org" th:fragment="land">
<path class="map-land" fill-rule="evenodd" d="${path([...netherlands, LAKE])}"/>
<path class="map-land" d="${path(flanders)}"/>
</th:block>
`;
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, html);
console.log(`${Buffer.byteLength(html)} bytes, viewBox 0 0 ${WIDTH} ${HEIGHT}`);
if (Buffer.byteLength(html) > 6000) process.exit(1);
