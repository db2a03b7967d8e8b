import { expect, test } from 'vitest';
import { joinPages } from '../../../src/pipeline/pdf/join-pages.ts';
import { undatedPdf } from '../../../src/pipeline/pdf/undated-pdf.ts';

const page = (path: string, main: string) => ({
	path,
	html: `<!DOCTYPE html><html lang="fi"><head><meta http-equiv="Content-Security-Policy" content="x"><title>Of ${path}</title><link rel="stylesheet" media="print" href="print.css"><script src="a.js" defer></script></head><body data-draft="Luonnos"><nav>menu</nav><main id="main">${main}</main><footer class="foot"><a href="method.html">${path}</a></footer></body></html>`,
});

const joined = joinPages(
	page('fi/r/v1/cover.html', '<h1>Raportti</h1>'),
	[
		page(
			'fi/r/v1/index.html',
			'<a href="roles/buyer.html">Ostaja</a> <a href="roles/buyer.html#why">Miksi</a> <a href="../../index.html">Kaikki</a> <h2 id="why">Miksi</h2><a href="#why">y</a> id="why"<p aria-labelledby="why x"></p><svg><pattern id="h"/><path fill="url(#h)"/></svg>',
		),
		page('fi/r/v1/roles/buyer.html', '<h2 id="why">x</h2><img src="../../../a.png" alt="">'),
	],
	'file:///site/',
);

test('pages become one document that begins a sheet for each, without menus, scripts and policies', () => {
	expect(joined).toContain('<div class="cover" id="page-0"><h1>Raportti</h1></div>');
	expect(joined.match(/<article class="sheet"/g)).toHaveLength(2);
	expect(joined).toMatch(/^<!DOCTYPE html><html lang="fi">/);
	expect(joined).not.toMatch(/<script|menu|Content-Security/);
	expect(joined).toContain('data-draft="Luonnos"');
	expect(joined.match(/class="foot"/g)).toHaveLength(1);
});

test('parts of two pages that have one name do not meet', () => {
	expect(joined).toContain('<h2 id="p1-why">');
	expect(joined).toContain('<h2 id="p2-why">');
	expect(joined).toContain('<pattern id="p1-h"/><path fill="url(#p1-h)"/>');
	expect(joined).toContain('aria-labelledby="p1-why p1-x"');
});

test('links lead to pages of the document, and others become words; words stay as they are', () => {
	expect(joined).toContain('<a href="#page-2">Ostaja</a>');
	expect(joined).toContain('<a href="#p2-why">Miksi</a>');
	expect(joined).toContain('<a href="#p1-why">y</a> id="why"');
	expect(joined).toContain('<a>Kaikki</a>');
});

test('pictures and styles are found from anywhere', () => {
	expect(joined).toContain('src="file:///site/fi/a.png"');
	expect(joined).toContain('href="file:///site/fi/r/v1/print.css"');
});

test('a PDF loses the moment at which it was made and nothing moves in it', () => {
	const pdf = Buffer.from('<</CreationDate (D:20260928)\n/ModDate (D:2026)>> CreationDate');
	const undated = Buffer.from(undatedPdf(pdf));
	expect(undated.toString()).toBe(`<<${' '.repeat(26)}\n${' '.repeat(17)}>> CreationDate`);
	expect(undated.length).toBe(pdf.length);
});
