import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.ts';
import { textsOutsideViewBox } from './outside-view-box.ts';
import { estimate, intervalRowsProps, roleBarsProps, trendProps } from './sample-charts.ts';

const svgsOf = ({ variants }: Awaited<ReturnType<typeof drawChart>>) =>
	variants.map(({ svg }) => svg);

const withMarks = (label: string) => {
	const props = roleBarsProps(label);
	const differs = { way: 'down' as const, text: 'matalampi' };
	return { ...props, rows: props.rows.map((row) => ({ ...row, differs })) };
};

const differences = (label: string) => {
	const props = intervalRowsProps(label);
	const [row] = props.rows;
	if (!row) throw new Error('no row');
	const bare = { ...row, tag: '', range: null, group: '', estimate: estimate(7, 16) };
	const tone = { way: 'down', tone: 'bad' } as const;
	return {
		...props,
		target: null,
		heads: { value: ['Ero'], extra: ['95 %:n väli'], verdict: ['Mitä voi sanoa'] },
		rows: [
			{ ...bare, told: 'clear', verdict: 'Matalampi', tone: 'bad', verdictTone: tone },
			{ ...bare, told: 'unclear', verdict: 'Ei selvää eroa' },
			{ ...bare, told: 'unsaid', verdict: 'Ei voi sanoa' },
			{ ...bare, style: 'hidden', told: 'clear', verdict: 'Salainen', verdictTone: tone },
		] as const,
	};
};

describe('a clear difference of a role bar', () => {
	test('stands in words beside its arrow, never in colour alone, inside the drawing', async () => {
		for (const label of ['IT', 'WWWW WWWWWWWWWWWWWWWWWWWW']) {
			for (const svg of svgsOf(await drawChart('role-bars', withMarks(label)))) {
				expect(svg).toContain('matalampi');
				expect(textsOutsideViewBox(svg)).toEqual([]);
			}
		}
	});
	test('of a hidden row is the same bytes as none', async () => {
		const props = withMarks('IT');
		const bare = props.rows.map((row) => {
			const { differs: _differs, ...rest } = row;
			return row.style === 'hidden' ? rest : row;
		});
		expect(await drawChart('role-bars', props)).toEqual(
			await drawChart('role-bars', { ...props, rows: bare }),
		);
	});
});

describe('rows of differences', () => {
	test('write every verdict in words at every width', async () => {
		for (const svg of svgsOf(await drawChart('interval-rows', differences('IT')))) {
			for (const words of ['Matalampi', 'Ei selvää eroa', 'Ei voi sanoa']) {
				expect(svg).toContain(`>${words}<`);
			}
			expect(textsOutsideViewBox(svg)).toEqual([]);
		}
	});
	test('fill and colour a clear one alone', async () => {
		const [svg = ''] = svgsOf(await drawChart('interval-rows', differences('IT')));
		const circles = svg.match(/<path[^>]*d="M\d[^"]*A[^"]*"[^>]*>/gu) ?? [];
		expect(circles.filter((one) => one.includes('fill="var(--det)"'))).toHaveLength(1);
		expect(circles.filter((one) => one.includes('fill="var(--bg)"'))).toHaveLength(2);
	});
	test('say nothing of a hidden one', async () => {
		for (const svg of svgsOf(await drawChart('interval-rows', differences('IT')))) {
			expect(svg).not.toContain('Salainen');
		}
	});
	test('keep a long verdict inside its column', async () => {
		const props = differences('IT');
		const verdict = 'Kiinteistöhuollon ja käyttövarmuuden kehitysyhtiö korkeampi';
		const rows = props.rows.map((row) => ({ ...row, verdict }));
		for (const svg of svgsOf(await drawChart('interval-rows', { ...props, rows }))) {
			expect(textsOutsideViewBox(svg)).toEqual([]);
		}
	});
});

test('a row without a number has a dash for it and says why in the column of verdicts', async () => {
	const { rows, ...props } = intervalRowsProps('IT');
	const heads = { ...props.heads, verdict: ['Verdict'] };
	const [row] = rows;
	if (!row) throw new Error('No row.');
	const absent = { ...row, hiddenText: '', verdict: 'Not measured', style: 'not-asked' } as const;
	const drawnRows = [{ ...row, verdict: 'Higher' }, absent];
	for (const svg of svgsOf(
		await drawChart('interval-rows', { ...props, heads, rows: drawnRows }),
	)) {
		expect(svg).toContain('>–</text>');
		expect(svg).toContain('>Not measured</text>');
	}
});

const level = (at: number) => ({ at, text: `Level ${at}`, short: String(at) });

test('a trend draws where a usual wave lies, cut to its axis', async () => {
	const usual = { low: level(-40), centre: level(50), high: level(400) };
	for (const svg of svgsOf(await drawChart('trend', { ...trendProps('IT'), usual }))) {
		expect(svg).toContain('var(--c-band)');
		expect(textsOutsideViewBox(svg)).toEqual([]);
	}
	const { usual: _, ...bare } = trendProps('IT');
	const [plain = ''] = svgsOf(await drawChart('trend', bare));
	expect(plain).not.toContain('var(--c-band)');
});

describe('statements that begin alike', () => {
	const stem = 'How satisfied do you believe our customers are with';

	test('are told apart by their own labels, over as many lines as that takes', async () => {
		const props = intervalRowsProps('IT');
		const [row] = props.rows;
		if (!row) throw new Error('no row');
		const rows = ['our prices', 'our handling of complaints'].map((end) => {
			return { ...row, label: `${stem} ${end}?` };
		});
		for (const svg of svgsOf(await drawChart('interval-rows', { ...props, rows }))) {
			const words = svg.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
			expect(words).toContain('prices?');
			expect(words).toContain('complaints?');
			expect(words).not.toContain('…');
			expect(textsOutsideViewBox(svg)).toEqual([]);
		}
	});
});
