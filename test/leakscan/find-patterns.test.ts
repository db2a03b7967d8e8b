import { expect, test } from 'vitest';
import { findPatterns } from '../../src/leakscan/find-patterns.ts';

const kindsIn = (text: string, name = 'a.html') =>
	findPatterns({ name, bytes: Buffer.from(text) }).map(({ kind }) => kind);

test.each([
	['<p>anna.b+c@example.fi</p>', 'e-mail'],
	['<a href="mailto:x%40example.com">', 'e-mail'],
	['<p>a&#64;example.co.uk</p>', 'e-mail'],
	['<p>+358 40 123 4567</p>', 'phone number'],
	['<p>040-1234567</p>', 'phone number'],
	['<p>0401234567</p>', 'phone number'],
	['<p>131052-308T</p>', 'personal identity code'],
	['<p>FI21 1234 5600 0007 85</p>', 'bank account'],
	['<p>DE89370400440532013000</p>', 'bank account'],
	['<p>/home/anna/data</p>', 'path of a computer'],
	['{"p":"C:\\\\Users\\\\anna"}', 'path of a computer'],
	['<a href="file:///tmp/x">', 'path of a computer'],
	['//# sourceMappingURL=a.js.map', 'source map'],
])('%s is found as %s', (text, kind) => {
	expect(kindsIn(text)).toContain(kind);
});

test.each([
	'<p>131052-308U and 991352-308T</p>',
	'<p>FI22 1234 5600 0007 85</p>',
	'<path d="M0 123 4567 L0401234567,2"/>',
	'<td>0.0401234</td><td>040</td><td>1234567</td>',
	'<p>2026-09-28, 28.9.2026, 1 234 567, 0–10, 50–249</p>',
	'@media print { a { src: url(a@2x.png) } }',
	'<p>Either/home/or away, see users/guide and the/Users</p>',
	'<p>d067c2452028a3a666087b368a607d98b63b9e54bad24f002751bcc5d85738ed</p>',
	'unicode-range:U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+2000-206F',
])('%s is nothing to hide', (text) => {
	expect(kindsIn(text)).toEqual([]);
});
