import { expect, test } from 'vitest';
import { checkFindings } from '../../../src/story/commentary/check-findings.ts';
import { commentaryFindings } from '../../../src/story/commentary/commentary-title.ts';
import { parseCommentary } from '../../../src/story/commentary/parse-commentary.ts';
import { snapshotOf, viewOf } from '../story-fixture.ts';

const view = viewOf(snapshotOf(), 'en');
const finance = 'nps:recommend|relation=customer|role=finance|brand=havukka|wave=2026-q3';
const parse = (text: string) =>
	parseCommentary('index.en.mdx', `---\nauthor: CX\nstatus: draft\n---\n${text}`);
const told = (text: string) =>
	checkFindings(parse(text)).map(({ line, rule, message }) => `${line} ${rule}: ${message}`);

test('the heading of a section is what its author wrote, with its names and claims in words', () => {
	const parsed = parse(`# Title

<Finding section="path">Trouble gathers with <Role id="finance" />: <Claim says="fell" fact="${finance}">it fell</Claim>.</Finding>

<Finding section="roles">
On two lines,
one heading.
</Finding>`);
	expect(commentaryFindings(parsed, view)).toEqual({
		path: 'Trouble gathers with Finance: it fell.',
		roles: 'On two lines, one heading.',
	});
	expect(checkFindings(parsed)).toEqual([]);
});

test('two headings for a section, and one without words, are told with their lines', () => {
	const text = `<Finding section="path">One</Finding>

<Finding section="path">Two</Finding>

<Finding section="roles"></Finding>`;
	expect(told(text)).toEqual([
		'7 second-finding: The section path has a heading already, in line 5.',
		'9 empty-finding: The heading of the section roles has no words.',
	]);
	expect(commentaryFindings(parse(text), view)).toEqual({ path: 'One' });
});
