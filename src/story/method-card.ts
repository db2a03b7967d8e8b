import type { FactKey } from '../snapshot/fact.ts';
import type { PageName } from '../snapshot/page-names.ts';
import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import type { CardItem } from '../wording/en/card-words.ts';
import { formatDateRange } from '../wording/dates.ts';
import { formatBase, formatCount, formatPercent } from '../wording/numbers.ts';
import { responsesText } from './base-text.ts';
import { coverageOf } from './coverage.ts';
import { derivedFact } from './derived-facts.ts';
import { responseFindings } from './derived-findings.ts';
import { scaleText } from './findings.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact } from './main-metric.ts';
import { weightsText } from './method-story.ts';
import { relationWords, roleName, waveName } from './names.ts';
import { pageSubject } from './page-subject.ts';
import { roleRows } from './rows.ts';
import { labelText, mainStudy, newestWave, type View } from './view.ts';

/** One item of what survey norms ask to be told with every published number. */
export interface CardLine {
	readonly id: CardItem;
	readonly term: string;
	/** What is told; what is missing, by name, where nothing is. */
	readonly text: string;
	readonly isMissing: boolean;
}

/** What of a page's numbers must be told: its address, the report's owner. */
export interface CardOf {
	readonly page: PageName;
	readonly owner: string;
}

/**
 * How the numbers of a page were made: the items that survey norms ask for (the checklists of AAPOR and
 * of ESOMAR/WAPOR), each told or named as missing.
 */
export function methodCard(view: View, { page, owner }: CardOf): readonly CardLine[] {
	const { terms, absent, missing } = view.phrases.card;
	return ITEMS.filter(([, , applies]) => applies?.(view) ?? true).flatMap(
		([id, textOf]): CardLine[] => {
			const text = textOf(view, page, owner);
			if (text !== '') return [{ id, term: terms[id], text, isMissing: false }];
			if (id === WHERE_TOLD) return [];
			return [{ id, term: terms[id], text: missing(absent[id]), isMissing: true }];
		},
	);
}

/** Nothing is missing where a page is of a group that is not told by role. */
const WHERE_TOLD: CardItem = 'subgroups';

type TextOf = (view: View, page: PageName, owner: string) => string;

const ITEMS: readonly (readonly [CardItem, TextOf, ((view: View) => boolean)?])[] = [
	['sponsor', sponsor],
	['wording', wording],
	['universe', universe],
	['frame', onAnyPage(frame)],
	['selection', selection, (view) => mainStudy(view).sources.length > 0],
	['field', field],
	['mode', mode],
	['sample', sample],
	['subgroups', subgroups],
	['precision', (view) => view.phrases.card.precision],
	['weighting', weightsText],
	['response', onAnyPage(response)],
	['processing', processing, (view) => (newestWave(mainStudy(view))?.receipt.read ?? 1) > 0],
	['limitations', onAnyPage(limitations)],
	['trademark', (view) => view.phrases.site.footer.trademark, usesNps],
];

/** An item that is the same on any page: looked for in many facts, and once in a version. */
function onAnyPage(textOf: (view: View) => string): TextOf {
	const made = new WeakMap<View, string>();
	return (view) => {
		const text = made.get(view) ?? textOf(view);
		made.set(view, text);
		return text;
	};
}

function sponsor(view: View, _page: PageName, owner: string): string {
	const { organisation } = mainStudy(view);
	return organisation === '' ? '' : view.phrases.card.sponsor(organisation, owner);
}

function wording(view: View, page: PageName): string {
	const { metric } = pageSubject(view, page);
	const text = metric ? labelText(view, metric.question.text) : '';
	return metric && text ? view.phrases.card.wording(text, scaleText(metric.question)) : '';
}

function universe(view: View, page: PageName): string {
	const study = mainStudy(view);
	const [kind, id] = page.split('/');
	const relation = kind === 'relations' && id ? id : mainCut(view).relation;
	const { label } = relationWords(view, study, relation);
	return view.phrases.card.universe(label, study.organisation);
}

/** How many could have been asked, and which roles of them nobody heard. */
function frame(view: View): string {
	const words = view.phrases.card;
	const { identified } = coverageOf(view);
	if (identified === null) return '';
	const silent = mainStudy(view).roles.flatMap(({ id }) => {
		const told = derivedFact(view, 'identified', { role: id })?.value ?? 0;
		const answered = derivedFact(view, 'answered', { role: id })?.value;
		return told > 0 && answered === 0
			? [words.silentRole(roleName(view, id).heading, formatCount(told, view.numbers))]
			: [];
	});
	return [words.frame(formatCount(identified, view.numbers)), ...silent].join(' ');
}

function selection(view: View): string {
	const words = view.phrases.card.recruitment;
	const kinds = new Set(mainStudy(view).sources.map(({ recruitment }) => recruitment));
	return [...kinds].flatMap((kind) => words[kind] ?? []).join('; ');
}

function field(view: View): string {
	const wave = newestWave(mainStudy(view));
	if (!wave?.start || !wave.end) return '';
	const name = waveName(view, mainStudy(view), wave.id);
	return `${name}: ${formatDateRange(wave.start, wave.end, view.numbers)}`;
}

function mode(view: View): string {
	const study = mainStudy(view);
	const words = view.phrases.card.languages;
	const modes = newestWave(study)?.mode ?? [];
	if (modes.length === 0) return '';
	const names = modes.map((one) => view.phrases.figure.modes[one] ?? one).join(', ');
	const told = `${names.slice(0, 1).toUpperCase()}${names.slice(1)}`;
	return view.phrases.card.mode(
		told,
		view.phrases.site.list(study.languages.map((one) => words[one] ?? one)),
	);
}

function sample(view: View, page: PageName): string {
	const { fact } = pageSubject(view, page);
	const metric = headlineMetric(view, mainStudy(view));
	const whole = metric ? responsesText(view, metricFact(view, metric)) : '';
	return responsesText(view, fact) || whole;
}

/** n of each role behind the page's number; '' where the page is of a group that is not told by role. */
function subgroups(view: View, page: PageName): string {
	const { status } = view.phrases.figure;
	const { metric } = pageSubject(view, page);
	if (!metric) return '';
	const told = roleRows(view, metric, cutOf(page)).filter(({ fact }) => fact !== undefined);
	return told
		.map(({ name, fact }) => {
			const absent = status[fact?.status ?? 'not-asked'];
			return `${name.heading} ${fact?.n == null ? absent : formatBase(fact.n, view.numbers)}`;
		})
		.join('; ');
}

/** What the page's number is cut by, roles aside. */
function cutOf(page: PageName): Partial<FactKey> {
	const [kind, id = '', value = ''] = page.split('/');
	if (kind === 'touchpoints') return { touchpoint: id };
	if (kind === 'relations') return { relation: id };
	return kind === 'segments' ? { segment: `${id}.${value}` } : {};
}

function response(view: View): string {
	const found = responseFindings(view);
	if (found.length > 0) return found.join(' ');
	const { rate, invited } = coverageOf(view);
	if (rate !== null || invited === null) return '';
	return `${view.phrases.card.coverage.invited(formatCount(invited, view.numbers))}.`;
}

function processing(view: View): string {
	const wave = newestWave(mainStudy(view));
	if (!wave) return '';
	const { read, kept, excluded } = wave.receipt;
	const count = (value: number) => formatCount(value, view.numbers);
	const left = excluded.map(({ reason, count: of }) => {
		const name = view.phrases.figure.exclusions[reason] ?? reason;
		return `${name} ${count(of)}`;
	});
	return view.phrases.card.processing(count(read), count(kept), left.join(', '));
}

/** Fewer than half of those invited, and it is a limit to be told. */
const LOW_RATE = 50;

function limitations(view: View): string {
	const { limits } = view.phrases.card;
	const study = mainStudy(view);
	const { rate, identified } = coverageOf(view);
	const { hiddenCells } = view.card;
	const hidden = view.phrases.sentence.hiddenCells;
	const texts = [
		identified === null ? limits.noFrame : '',
		rate !== null && rate < LOW_RATE ? limits.lowRate(formatPercent(rate, view.numbers)) : '',
		smallRoles(view, study),
		study.hasAccounts ? '' : limits.noAccounts,
		hiddenCells > 0 ? `${hidden(hiddenCells, formatCount(hiddenCells, view.numbers))}.` : '',
	].filter(Boolean);
	return texts.length > 0 ? texts.join(' ') : limits.none;
}

function smallRoles(view: View, study: SnapshotStudy): string {
	const metric = headlineMetric(view, study);
	const small = metric
		? roleRows(view, metric).filter(
				({ fact }) => fact?.status === 'limited' || fact?.status === 'indicative',
			)
		: [];
	if (small.length === 0) return '';
	const names = small.map(({ name }) => name.heading);
	return view.phrases.card.limits.smallRoles(view.phrases.site.list(names));
}

function usesNps(view: View): boolean {
	return view.index.byMetric.has('nps') || view.index.byMetric.has('nps-1-10');
}
