import type { Fact } from '../snapshot/fact.ts';
import {
	accountFact,
	accountName,
	accountOwner,
	accountsAtRisk,
	customerIds,
	RISK_ORDER,
	voicedWaves,
	worstRoles,
	worstText,
} from '../story/accounts.ts';
import { waveName } from '../story/names.ts';
import { mainStudy } from '../story/view.ts';
import { formatCount } from '../wording/numbers.ts';
import { valueText } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable } from './finished-figure.ts';

/** Where a company has its page; null where the audience sees none. */
type HrefOf = (account: string) => string | null;

/** More waves than fit beside each other. */
const MOST_WAVES = 4;

interface Column {
	readonly label: string;
	readonly numeric?: boolean;
	/** Nothing stands where it has nothing to note. */
	readonly isNote?: boolean;
	readonly cellOf: (account: string) => string;
}

/** Companies that meet a rule of risk: why, the worst roles, revenue; null where none does. */
export function riskTable(view: FigureView, hrefOf: HrefOf): FigureTable | null {
	const rows = accountsAtRisk(view);
	if (rows.length === 0) return null;
	const { risk, risks, columns } = view.phrases.account;
	const why = new Map(rows.map((row) => [row.id, risks[row.risk] ?? row.risk]));
	return tableOf(
		view,
		risk.topic,
		rows.map(({ id }) => id),
		hrefOf,
		[
			{ label: columns.why, cellOf: (id) => why.get(id) ?? '' },
			{ label: columns.worst, cellOf: (id) => worstText(view, id) },
			{ label: columns.voices, numeric: true, cellOf: (id) => heardOfKnown(view, id) },
			{ label: columns.revenue, numeric: true, cellOf: (id) => valueOf(view, 'revenue', id) },
			ownerColumn(view),
		],
	);
}

/** Companies that answered as customers and have left since; null where none has. */
export function leftTable(view: FigureView, hrefOf: HrefOf): FigureTable | null {
	const { left, columns, deciderHeard } = view.phrases.account;
	const gone = (view.index.byMetric.get('left') ?? []).map(({ account, wave }) => [account, wave]);
	if (gone.length === 0) return null;
	const waves = new Map(gone.map(([account = '', wave = '']) => [account, wave]));
	const waveOf = (id: string) => waves.get(id) ?? '';
	const deciding = new Set(
		mainStudy(view).roles.flatMap(({ id, decision }) => (decision === 'decides' ? [id] : [])),
	);
	const wasHeard = (id: string) =>
		worstRoles(view, id, waveOf(id)).some(({ role }) => deciding.has(role));
	const ids = [...waves.keys()].toSorted((a, b) =>
		accountName(view, a) < accountName(view, b) ? -1 : 1,
	);
	return tableOf(view, left.topic, ids, hrefOf, [
		{ label: columns.wave, cellOf: (id) => waveName(view, mainStudy(view), waveOf(id)) },
		{ label: columns.worstThen, cellOf: (id) => worstText(view, id, waveOf(id)) },
		{ label: columns.decider, cellOf: (id) => (wasHeard(id) ? deciderHeard.yes : deciderHeard.no) },
		{
			label: columns.revenue,
			numeric: true,
			cellOf: (id) => textOf(view, accountFact(view, 'revenue', id, { wave: waveOf(id) })),
		},
		ownerColumn(view),
	]);
}

/** Companies and their revenue by rule of risk, then all; null where no revenue is told. */
export function revenueTable(view: FigureView): FigureTable | null {
	const all = accountFact(view, 'revenue', '');
	if (!all) return null;
	const { revenue: words, risks, columns } = view.phrases.account;
	const row = (label: string, count: Fact | undefined, money: Fact | undefined) => ({
		label,
		cells: [textOf(view, count), textOf(view, money)],
	});
	const totals = [
		...RISK_ORDER.map((category) => ({ category, label: risks[category] ?? category })),
		{ category: '', label: risks['any'] ?? '' },
	];
	return {
		caption: words.topic,
		columns: [
			{ label: words.rule },
			{ label: columns.companies, numeric: true },
			{ label: columns.revenue, numeric: true },
		],
		rows: [
			...totals.flatMap(({ category, label }) => {
				const count = accountFact(view, 'at-risk', '', { category });
				const money = accountFact(view, 'revenue-at-risk', '', { category });
				return count ? [row(label, count, money)] : [];
			}),
			{ ...row(words.total, accountFact(view, 'accounts', ''), all), total: true },
		],
	};
}

/** Whose voice is heard from each company, wave by wave; null where no company is known. */
export function coverageTable(view: FigureView, hrefOf: HrefOf): FigureTable | null {
	const ids = customerIds(view);
	if (ids.length === 0) return null;
	const { coverage, columns, oneContact } = view.phrases.account;
	const waves = voicedWaves(view).slice(0, MOST_WAVES);
	const single = (id: string) => (accountFact(view, 'single-threaded', id) ? oneContact : '');
	return tableOf(view, coverage.topic, ids, hrefOf, [
		{ label: columns.known, numeric: true, cellOf: (id) => valueOf(view, 'identified', id) },
		...waves.toReversed().map((wave) => ({
			label: columns.answeredIn(waveName(view, mainStudy(view), wave)),
			numeric: true,
			cellOf: (id: string) => textOf(view, accountFact(view, 'voices', id, { wave })),
		})),
		{ label: columns.roles, numeric: true, cellOf: (id) => valueOf(view, 'voiced-roles', id) },
		{ label: columns.single, isNote: true, cellOf: single },
		ownerColumn(view),
	]);
}

/** A row for each company; a column that has nothing to tell is left out. */
function tableOf(
	view: FigureView,
	caption: string,
	accounts: readonly string[],
	hrefOf: HrefOf,
	columns: readonly Column[],
): FigureTable {
	const told = columns.filter(({ cellOf }) => accounts.some((id) => cellOf(id) !== ''));
	return {
		caption,
		columns: [
			{ label: view.phrases.account.columns.company },
			...told.map(({ label, numeric }) => ({ label, ...(numeric ? { numeric } : {}) })),
		],
		rows: accounts.map((id) => {
			const href = hrefOf(id);
			return {
				label: accountName(view, id),
				...(href === null ? {} : { href }),
				cells: told.map(
					({ cellOf, isNote }) => cellOf(id) || (isNote ? '' : view.phrases.figure.emptyCell),
				),
			};
		}),
	};
}

function ownerColumn(view: FigureView): Column {
	const { owner } = view.phrases.account.columns;
	return { label: owner, cellOf: (id) => accountOwner(view, id) };
}

/** 2 / 5 */
function heardOfKnown(view: FigureView, id: string): string {
	const known = accountFact(view, 'identified', id)?.value;
	const answered = accountFact(view, 'answered', id)?.value ?? 0;
	if (known == null) return '';
	return `${formatCount(answered, view.numbers)} / ${formatCount(known, view.numbers)}`;
}

function valueOf(view: FigureView, metric: string, id: string): string {
	return textOf(view, accountFact(view, metric, id));
}

function textOf(view: FigureView, fact: Fact | undefined): string {
	return fact ? valueText(view, fact) : '';
}
