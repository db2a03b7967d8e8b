import { expect, it } from 'vitest';
import { pageParts } from '../../src/pipeline/search-index.ts';

const section = (id: string, rest: string) => `<section class="sec" id="${id}">${rest}</section>`;
const page = (rest: string) => `<body><nav>Pages</nav><main id="main">${rest}</main>Foot</body>`;
const HEAD = '<div class="hero"><p class="kicker">Role</p><h1>They <span>left</span></h1></div>';

it('finds a page by its finding, and a section by its own with its anchor', () => {
	const html = page(`${HEAD}${section('why', '<h2>Prices rose</h2><p>All &amp; everywhere.</p>')}`);
	expect(pageParts(html)).toEqual([
		['', 'They left', ''],
		['why', 'Prices rose', 'All & everywhere.'],
	]);
});

it('reads commentary that stands between the sections as a part of the head', () => {
	const html = page(`${HEAD}<section class="sec"><h2>Note</h2><p>Two words</p></section>`);
	expect(pageParts(html)).toEqual([['', 'They left', 'Note|Two words']]);
});

it('leaves out drawings, tables, sources and how they are read, which every page has', () => {
	const noise = [
		'<svg><text>41</text></svg>',
		'<table><td>41</td></table>',
		'<ul class="legend"><li>Estimate</li></ul>',
		'<p class="src">Figure 1.</p>',
		'<div class="how"><p>The line</p></div>',
		'<summary>Data table</summary>',
	];
	const html = page(`${HEAD}${section('a', `<h2>It fell</h2>${noise.join('')}<p>So what</p>`)}`);
	expect(pageParts(html)[1]).toEqual(['a', 'It fell', 'So what']);
});

it('parts words where elements part them, and nowhere within a word', () => {
	const html = page(`${HEAD}${section('a', '<p>one</p><p>two</p><b>th</b>ree fo\u00ADur')}`);
	expect(pageParts(html)[1]?.[2]).toBe('one|two|three four');
});
