import { expect, test } from 'vitest';
import { cleanSvg } from '../../src/charts/clean-svg.ts';
import { parseSvg, writeSvg } from '../../src/charts/svg-tree.ts';

const frame = { id: 'x', label: 'x', width: 720, height: 10 };
const clean = (body: string) => cleanSvg(`<svg viewBox="0 0 1 1">${body}</svg>`, frame);

test.each([
	['an image', '<image xlink:href="http://example.org/x"/>', /<image>/u],
	['a link', '<a href="x"><path d="M0,0"/></a>', /<a>/u],
	['a script', '<script>1</script>', /<script>/u],
	['an event', '<path d="M0,0" onclick="x"/>', /onclick/u],
	['a style', '<path d="M0,0" style="fill:red"/>', /style/u],
	['an outside paint', '<path d="M0,0" fill="url(https://example.org)"/>', /tokens only/u],
	['a colour that is no token', '<path d="M0,0" fill="red"/>', /tokens only/u],
	['a comment', '<!-- x -->', /cannot read/u],
	['an unclosed element', '<g>', /cannot read/u],
])('%s stops the build', (_, body, message) => {
	expect(() => clean(body)).toThrow(message);
});

test('a hatch becomes a pattern with an id of the chart and the width', () => {
	expect(clean('<path d="M0,0" fill="hatch"/>')).toContain(
		'<pattern id="x-w720-hatch" width="6" height="6"',
	);
});

test('numbers are rounded to hundredths and plain translations become coordinates', () => {
	const text = '<text transform="translate(1.23456,-0.001)" fill="none">a &amp; b</text>';
	expect(clean(text)).toContain('<text x="1.23" y="0" fill="none">a &amp; b</text>');
});

test('reading and writing an svg gives it back', () => {
	const svg = '<g a="1 &lt; &quot;2&quot;"><path/>x &amp;amp; y</g>';
	expect(writeSvg(parseSvg(svg))).toBe(svg);
});
