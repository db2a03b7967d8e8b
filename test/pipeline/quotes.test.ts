import { afterAll, describe, expect, test } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { publishedTexts } from '../../src/pipeline/published-texts.ts';
import { storeLedgers } from '../../src/pipeline/store-ledgers.ts';
import {
	isStoredAlready,
	readStoredSnapshot,
	storeSnapshot,
} from '../../src/workspace/stored-snapshot.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const STUDY = 'data/small/study.yaml';
const QUOTES = 'reports/small-report/quotes.csv';
const REPORT = 'reports/small-report/report.yaml';
const VERSION = 'reports/small-report/v2026-q2';

const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

/** What row `at` of the second wave wrote. */
type Words = (at: number) => string;
const everybody: Words = (at) => `The van of day ${at} was late`;

/** The small workspace whose people wrote why in the second wave, with these lines of quotes.csv. */
function quoting(lines: readonly string[], words: Words = everybody): WorkspaceFiles {
	const files = withEdit(
		smallWorkspace(),
		STUDY,
		'roles:\n',
		`  - {id: why, column: why, kind: text, facet: reason, text: {en: Why?, fi: Miksi?}}
segments:
  - {id: size, label: {en: Size, fi: Koko}, column: size, values: [{id: small, values: [S]}, {id: large, values: [L]}]}
themes:
  - {id: late, label: {en: Late, fi: Myöhässä}}
  - {id: kind, label: {en: Kind, fi: Ystävällisiä}}
roles:
`,
	);
	const withWhy = (name: string, say: Words) => {
		const [header = '', ...rows] = (files[name] ?? '').trimEnd().split('\n');
		const longer = rows.map((row, at) => `${row},"${say(at)}",${at < 9 ? 'S' : 'L'}`);
		return [`${header},why,size`, ...longer, ''].join('\n');
	};
	return {
		...files,
		'data/small/q1.csv': withWhy('data/small/q1.csv', (at) => (at < 4 ? 'An old answer here' : '')),
		'data/small/q2.csv': withWhy('data/small/q2.csv', words),
		[QUOTES]: `${['respondent,question,text,language,attributes,reviewer,approved', ...lines].join('\n')}\n`,
	};
}

const line = (at: number, text: string, attributes = '') =>
	`r${String(at).padStart(2, '0')},why,"${text}",en,${attributes},CX,2026-06-10`;

const callUs: Words = (at) => (at === 4 ? 'Call 040 765 4321 or ask Kanalta' : everybody(at));

const alone: Words = (at) => {
	if (at === 3) return 'Ainoana ostajana Kanalassa sanon tämän';
	if (at === 4) return 'Hetu 131052-308T jäi laskuun';
	return at % 3 === 0 ? '' : everybody(at);
};

const coded = (at: number) => `r${String(at).padStart(2, '0')},${at < 18 ? 'late' : 'kind'}`;

const themed = (themes: readonly string[]): WorkspaceFiles => ({
	...quoting([line(4, 'was late', 'role')]),
	'data/small/themes/why.csv': `respondent,theme,sentiment,coder\n${themes.join('\n')}\n`,
});

async function compiled(files: WorkspaceFiles) {
	const root = writeWorkspace(files);
	roots.push(root);
	const all = await compileWorkspace(root);
	const snapshot = all.versions[0]?.snapshot;
	const problems = all.problems.filter(({ file }) => file === QUOTES);
	return { root, all, snapshot, problems, quotes: snapshot?.quotes ?? [] };
}

describe('a reviewed quote of an answer', () => {
	test('is published with the attributes whose groups are large enough, and with its wave', async () => {
		const { quotes, problems } = await compiled(
			quoting([line(4, 'The van […] was late', 'role'), line(3, 'was late', 'role;size')]),
		);
		expect(quotes).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ text: 'The van […] was late', role: 'user', segment: '' }),
				expect.objectContaining({ text: 'was late', role: 'buyer', segment: '' }),
			]),
		);
		expect(quotes[0]).toMatchObject({ study: 'small', relation: 'customer', wave: '2026-q2' });
		expect(problems).toMatchObject([
			{ severity: 'note', rule: 'quote-without-attribute', line: 3 },
		]);
	});

	test('takes attributes in the reviewer’s order, each in the group of those before it', async () => {
		const { quotes } = await compiled(
			quoting([line(20, 'was late', 'size;role'), line(21, 'The van', 'role;size')]),
		);
		const told = (text: string) => quotes.find((quote) => quote.text === text);
		expect(told('was late')).toMatchObject({ segment: 'size.large', role: 'user' });
		expect(told('The van')).toMatchObject({ segment: '', role: 'buyer' });
	});

	test('is refused where fewer than ten wrote, without a word of it in the problem', async () => {
		const { quotes, problems } = await compiled(
			quoting([line(4, 'late today', 'role')], (at) => (at < 5 ? 'It was late today' : '')),
		);
		expect(quotes).toEqual([]);
		expect(problems).toMatchObject([{ severity: 'warning', rule: 'quote-refused', line: 2 }]);
		expect(JSON.stringify(problems)).not.toMatch(/late today|r04/);
	});

	test('is refused where those who wrote are of fewer than three accounts', async () => {
		const files = quoting([line(4, 'was late')]);
		const rows = (files['data/small/q2.csv'] ?? '').replaceAll(/,c(\d+),/g, (_, c: string) =>
			Number(c) % 2 === 0 ? ',even,' : ',odd,',
		);
		const { quotes } = await compiled({ ...files, 'data/small/q2.csv': rows });
		expect(quotes).toEqual([]);
	});

	test('stands without its wave where only all waves together have ten who wrote', async () => {
		const { quotes } = await compiled(
			quoting([line(4, 'was late')], (at) => (at < 8 ? everybody(at) : '')),
		);
		expect(quotes).toMatchObject([{ wave: '', text: 'was late' }]);
	});

	test('is refused where it says that its writer belongs to a group that is too small', async () => {
		const files = quoting([line(3, 'I, the only buyer, am late')], (at) =>
			at === 3 ? 'I, the only buyer, am late' : at % 3 === 0 ? '' : everybody(at),
		);
		const { quotes, problems } = await compiled(files);
		expect(quotes).toEqual([]);
		expect(problems).toMatchObject([{ rule: 'quote-refused', line: 2 }]);
	});

	test('is masked, and a note tells the reviewer so', async () => {
		const { quotes, problems } = await compiled({
			...quoting([line(4, callUs(4))], callUs),
			'data/small/accounts.csv': 'account,name\nc4,Kana Oy\n',
		});
		expect(quotes).toMatchObject([{ text: 'Call […] or ask […]' }]);
		expect(problems).toMatchObject([{ severity: 'note', rule: 'quote-masked', line: 2 }]);
	});

	test('has no name of an owner, of a contact or of an account', async () => {
		const names = 'Aino Hilla said that Lehto asked Sales, and Urho, of c4, too';
		const { quotes } = await compiled({
			...quoting([line(4, names)], (at) => (at === 4 ? names : everybody(at))),
			'data/small/accounts.csv': 'account,name,owner\nc4,Kana Oy,Liisa Lehto\n',
			'data/small/contacts.csv':
				'contact,account\nurho.suo@kana.example,c4\nsales@kana.example,c4\n',
			'reports/small-report/actions.yaml':
				'- {id: call, title: {en: Call, fi: Soita}, owner: Aino Hilla}\n',
		});
		expect(quotes).toMatchObject([{ text: '[…] said that […] asked Sales, and […], of […], too' }]);
	});

	test('is left out with its respondent', async () => {
		const { quotes, problems } = await compiled({
			...quoting([line(4, 'was late'), line(5, 'The van')]),
			'data/small/exclude.csv': 'respondent,reason,date\nr04,withdrew,2026-06-11\n',
		});
		expect(quotes).toMatchObject([{ text: 'The van' }]);
		expect(problems).toMatchObject([{ severity: 'warning', rule: 'quote-left-out', line: 2 }]);
	});

	test('is left out where nobody wrote it', async () => {
		const { quotes, problems } = await compiled(
			quoting([line(4, 'was early'), 'r99,why,was late,en,,CX,2026-06-10']),
		);
		expect(quotes).toEqual([]);
		expect(problems.map(({ rule, line: at }) => `${at} ${rule}`)).toEqual([
			'2 quote-not-in-answer',
			'3 quote-of-nobody',
		]);
	});

	test('has the theme of its answer, unless its share is hidden in the group that is told', async () => {
		const rows = Array.from({ length: 36 }, (_, at) => `${coded(at)},negative,a`);
		const lone = rows.map((row, at) => (at < 18 && at !== 4 ? row.replace('late', 'kind') : row));
		const [known, hidden] = await Promise.all([themed(rows), themed(lone)].map(compiled));
		expect(known?.quotes).toMatchObject([{ theme: 'late', sentiment: 'negative', role: 'user' }]);
		expect(hidden?.quotes).toMatchObject([{ theme: '', sentiment: '', role: 'user' }]);
	});
});

/** The same with a column of the language that row `at` was answered in. */
function answeredIn(files: WorkspaceFiles, languageOf: (at: number) => string): WorkspaceFiles {
	const told = withEdit(files, STUDY, 'role: role,', 'role: role, language: lang,');
	const withLanguage = (name: string) => {
		const [header = '', ...rows] = (files[name] ?? '').trimEnd().split('\n');
		return [`${header},lang`, ...rows.map((row, at) => `${row},${languageOf(at)}`), ''].join('\n');
	};
	return {
		...told,
		'data/small/q1.csv': withLanguage('data/small/q1.csv'),
		'data/small/q2.csv': withLanguage('data/small/q2.csv'),
	};
}

/** Language and role of quotes, sorted. */
function saidBy(quotes: readonly { language: string; role: string }[]): readonly string[] {
	return quotes.map(({ language, role }) => `${language} ${role}`).toSorted();
}

const inFinnish = (text: string) => text.replace(',en,', ',fi,');

describe('the language of a quote', () => {
	const lines = [line(4, 'was late', 'role'), inFinnish(line(5, 'The van', 'role'))];
	const most = line(7, 'The van of day 7', 'role');

	test('is one of a group of its own: where few answered in it, nothing of it is published', async () => {
		const files = answeredIn(quoting([...lines, most]), (at) => (at % 6 === 5 ? 'fi' : 'en'));
		const { quotes, problems } = await compiled(files);
		expect(saidBy(quotes)).toEqual(['en user', 'en user']);
		expect(problems).toMatchObject([{ severity: 'warning', rule: 'quote-refused', line: 3 }]);
	});

	test('leaves an attribute out where too few of that group answered in it', async () => {
		const files = answeredIn(quoting(lines), (at) => (at % 3 === 0 || at < 14 ? 'FI-fi' : 'en'));
		const { quotes } = await compiled({
			...files,
			[QUOTES]: (files[QUOTES] ?? '').replace(
				line(4, 'was late', 'role'),
				inFinnish(line(4, 'was late', 'role')),
			),
		});
		expect(saidBy(quotes)).toEqual(['fi ', 'fi ']);
	});

	test('is the one that most quotes are in where the column has other words for it', async () => {
		const files = answeredIn(quoting([...lines, most]), () => 'englanti');
		const { quotes } = await compiled(files);
		expect(saidBy(quotes)).toEqual(['en user', 'en user', 'fi ']);
	});

	test('that few quotes are in leaves out all attributes where answers do not tell theirs', async () => {
		const { quotes, problems } = await compiled(quoting([...lines, most]));
		expect(saidBy(quotes)).toEqual(['en user', 'en user', 'fi ']);
		expect(problems).toMatchObject([{ rule: 'quote-without-attribute', line: 3 }]);
	});

	test('leaves out all attributes of a quote in another language than its answer says', async () => {
		const files = answeredIn(quoting([...lines, most]), () => 'en');
		const { quotes } = await compiled(files);
		expect(quotes.find(({ language }) => language === 'fi')).toMatchObject({ role: '' });
	});
});

/** Buyers, and users from a row on. */
function wroteOf(least: number): Words {
	return (at) => (at % 3 === 0 || at >= least ? everybody(at) : '');
}

describe('a quote in a later version', () => {
	const EARLIER = 'reports/small-report/v2026-q1';
	const lines = [line(34, 'was late', 'role'), line(35, 'The van', 'role')];

	/** The quotes of the second of two versions of the same wave, the first of which is released. */
	async function quotedAgain(first: Words, second: Words, later = lines, hasLedger = true) {
		const files = quoting(lines, first);
		const version = files[`${VERSION}/version.yaml`] ?? '';
		const before = version.replace('2026-06-15', '2026-06-01');
		const { root, all } = await compiled({ ...files, [`${EARLIER}/version.yaml`]: before });
		for (const one of all.versions) storeSnapshot(root, one.version.folder, one.snapshot);
		const { studies } = await compileWorkspace(root);
		if (hasLedger) storeLedgers(root, all.versions, studies);
		changeFile(root, `${EARLIER}/version.yaml`, before.replace('draft', 'released'));
		const answered = quoting(later, second);
		changeFile(root, 'data/small/q2.csv', answered['data/small/q2.csv'] ?? '');
		changeFile(root, QUOTES, answered[QUOTES] ?? '');
		const again = await compileWorkspace(root);
		const { version: _, snapshot } = again.versions.find(({ isCalculated }) => isCalculated) ?? {};
		return { quotes: snapshot?.quotes ?? [], problems: again.problems };
	}

	test('is told with its attributes where nobody began to write, or enough people did', async () => {
		const same = await quotedAgain(everybody, everybody);
		expect(saidBy(same.quotes)).toEqual(['en user', 'en user']);
		const five = await quotedAgain(wroteOf(8), everybody);
		expect(saidBy(five.quotes)).toEqual(['en user', 'en user']);
	});

	test('stands without an attribute whose group few joined', async () => {
		const { quotes } = await quotedAgain(wroteOf(3), everybody);
		expect(saidBy(quotes)).toEqual(['en ', 'en ']);
	});

	test('is one that an earlier version quotes where no ledger tells who wrote then', async () => {
		const { quotes, problems } = await quotedAgain(
			everybody,
			everybody,
			[line(34, 'was late', 'role'), line(7, 'van of day 7')],
			false,
		);
		expect(quotes.map(({ text }) => text)).toEqual(['was late']);
		const refused = problems.filter(({ rule }) => rule === 'quote-refused');
		expect(refused.map(({ line: at }) => at)).toEqual([3]);
		expect(refused[0]?.message).toContain('no private ledger tells who wrote then');
	});

	test('is not of one of few who began to write', async () => {
		const late: Words = (at) => (at === 7 ? '' : everybody(at));
		const { quotes, problems } = await quotedAgain(late, everybody, [
			line(34, 'was late'),
			line(7, 'The van'),
		]);
		expect(quotes.map(({ text }) => text)).toEqual(['was late']);
		expect(problems.map(({ rule, line: at }) => `${at} ${rule}`)).toContain('3 quote-refused');
	});
});

test('a quote is refused where most of those who wrote are of one account', async () => {
	const files = quoting([line(4, 'was late')]);
	const rows = (files['data/small/q2.csv'] ?? '').replaceAll(/,c(\d+),/g, (all, c: string) =>
		Number(c) < 8 ? ',large,' : all,
	);
	const { quotes } = await compiled({ ...files, 'data/small/q2.csv': rows });
	expect(quotes).toEqual([]);
});

describe('the order and ids of quotes', () => {
	const lines = [line(4, 'The van of day 4'), line(5, 'van of day 5'), line(7, 'day 7 was late')];

	test('follow from their words alone', async () => {
		const [one, other] = await Promise.all([
			compiled(quoting(lines)),
			compiled(quoting(lines.toReversed())),
		]);
		expect(one.quotes).toHaveLength(3);
		expect(other.quotes).toEqual(one.quotes);
		const ids = one.quotes.map(({ id }) => id);
		expect(ids).toEqual(ids.toSorted());
		expect(JSON.stringify(one.quotes)).not.toMatch(/r0\d|c\d+|2026-0\d-|CX/);
	});

	test('hold the same words once', async () => {
		const { quotes, problems } = await compiled(
			quoting([line(4, 'was late'), line(5, 'was late')]),
		);
		expect(quotes).toHaveLength(1);
		expect(problems).toMatchObject([{ severity: 'note', rule: 'quote-refused', line: 3 }]);
	});
});

function asking(id: string, least: number): string {
	return `  - {id: ${id}, title: {en: A, fi: A}, drafts: true, quotes: true, thresholds: {quotes: ${least}}}\n`;
}

test('an audience that asks for more writers of a quote is not shown it', async () => {
	const files = quoting([line(4, 'was late')]);
	const { snapshot, quotes } = await compiled({
		...files,
		[REPORT]: `${files[REPORT]}audiences:\n${asking('team', 36)}${asking('board', 37)}`,
	});
	const [id = ''] = quotes.map((quote) => quote.id);
	const shown = ['team', 'board'].map((one) => snapshot?.audiences.get(one)?.get(id));
	expect(shown).toEqual(['shown', undefined]);
});

describe('a stored snapshot', () => {
	test('has the quotes and reads them back; without them it has no such file', async () => {
		const { root, snapshot } = await compiled(quoting([line(4, 'was late')]));
		if (snapshot === undefined) throw new Error('nothing was published');
		storeSnapshot(root, VERSION, snapshot);
		expect(readStoredSnapshot(root, VERSION)).toEqual(snapshot);
		expect(isStoredAlready(root, VERSION, snapshot)).toBe(true);
		expect(isStoredAlready(root, VERSION, { ...snapshot, quotes: [] })).toBe(false);
		changeFile(root, `${VERSION}/snapshot/quotes.csv`, 'id\n');
		expect(readStoredSnapshot(root, VERSION)).toMatchObject({
			rule: 'snapshot-form',
			file: `${VERSION}/snapshot/quotes.csv`,
		});
	});
});

test('only what the gate let through may stand on pages, not all that quotes.csv says', async () => {
	const { root, all } = await compiled(
		quoting([line(4, everybody(4)), line(3, 'I, the only buyer, am late')], (at) =>
			at === 3 ? 'I, the only buyer, am late' : at % 3 === 0 ? '' : everybody(at),
		),
	);
	const isPublished = publishedTexts(root, all);
	expect(isPublished(everybody(4), 'answer in own words')).toBe(true);
	expect(isPublished('I, the only buyer, am late', 'answer in own words')).toBe(false);
	expect(isPublished(everybody(5), 'answer in own words')).toBe(false);
});

test('a lawyer alone in the company, as a reviewer should not let through, is not found', async () => {
	const files = withEdit(
		quoting([line(3, alone(3), 'role'), line(4, alone(4), 'role')], alone),
		STUDY,
		'fi: Ostaja}',
		'fi: Ostaja}, plural: {en: Buyers, fi: Ostajat}',
	);
	const { quotes } = await compiled({
		...files,
		'data/small/accounts.csv': 'account,name\nc3,Kanala Oy\n',
	});
	expect(quotes).toMatchObject([{ role: 'user', text: 'Hetu […] jäi laskuun' }]);
});
