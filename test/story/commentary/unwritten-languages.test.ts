import { expect, test } from 'vitest';
import { unwrittenLanguages } from '../../../src/story/commentary/unwritten-languages.ts';

const page = (name: string, language: string) => ({
	page: name,
	language,
	file: `${name}.${language}.mdx`,
});

test('a page with a commentary in one language of the report is told to lack it in the other', () => {
	const written = [page('index', 'en'), page('index', 'fi'), page('roles/finance', 'en')];
	expect(unwrittenLanguages(written, ['fi', 'en'])).toMatchObject([
		{
			severity: 'warning',
			rule: 'commentary-without-language',
			file: 'roles/finance.en.mdx',
			value: 'fi',
			remedy: 'Write roles/finance.fi.mdx, or nothing in either.',
		},
	]);
	expect(unwrittenLanguages(written, ['en'])).toEqual([]);
});
