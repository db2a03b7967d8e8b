import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import { formatDate } from '../wording/dates.ts';
import { formatNumber } from '../wording/numbers.ts';
import { accountName } from './accounts.ts';
import { ownerName } from './frame-quality.ts';
import { brandName, relationWords, roleForm, touchpointName, waveName } from './names.ts';
import { numberDefinition } from './number-definitions.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** One thing that a fact is about. */
export interface FactPart {
	/** `metric`, `question`, `category` or a key of ids: `role`. */
	readonly key: string;
	readonly id: string;
	/** Its label; the id where it has none. */
	readonly text: string;
}

/** What a fact is about, in the order of ids; what it is not cut by is left out. */
export function factAbout(view: View, fact: Fact): readonly FactPart[] {
	const study = view.card.studies.find(({ id }) => id === fact.study) ?? mainStudy(view);
	const { columns } = view.phrases.figure;
	const parts: readonly (readonly [key: string, id: string, text: () => string])[] = [
		['metric', fact.metric, () => metricText(view, fact.metric)],
		['question', fact.question, () => questionText(view, study, fact.question)],
		['category', fact.category, () => categoryText(view, study, fact)],
		['study', fact.study, () => labelText(view, study.title)],
		['touchpoint', fact.touchpoint, () => touchpointName(view, fact.touchpoint).heading],
		[
			'relation',
			fact.relation,
			() =>
				pooled(fact.relation, columns.all, () => relationWords(view, study, fact.relation).label),
		],
		['role', fact.role, () => roleForm(view, fact.role, 'singular')],
		[
			'brand',
			fact.brand,
			() => pooled(fact.brand, columns.all, () => brandName(view, fact.brand).heading),
		],
		['segment', fact.segment, () => segmentText(view, study, fact.segment)],
		['account', fact.account, () => accountName(view, fact.account)],
		['wave', fact.wave, () => waveName(view, study, fact.wave)],
		['against', fact.against, () => againstText(view, study, fact)],
	];
	return parts.flatMap(([key, id, text]) => (id === '' ? [] : [{ key, id, text: text() || id }]));
}

function pooled(id: string, all: string, text: () => string): string {
	return id === 'all' ? all : text();
}

function metricText(view: View, metric: string): string {
	return view.phrases.figure.metrics[metric] ?? numberDefinition(view, metric)?.term ?? '';
}

function questionText(view: View, { questions }: SnapshotStudy, question: string): string {
	return labelText(view, questions.find(({ id }) => id === question)?.text ?? {});
}

/** A point of the scale, an option, a theme, a word, another question. */
function categoryText(
	view: View,
	study: SnapshotStudy,
	{ metric, question, category }: Fact,
): string {
	const asked = study.questions.find(({ id }) => id === question);
	const label =
		asked?.scale?.labels[category] ??
		asked?.options.find(({ id }) => id === category)?.label ??
		study.themes?.find(({ id }) => id === category)?.label ??
		study.questions.find(({ id }) => id === category)?.text;
	if (label) return labelText(view, label);
	const frame = frameCategory(view, metric, category);
	if (frame !== '') return frame;
	return view.card.words?.find(({ id }) => id === category)?.text ?? '';
}

/** What a count of the contact list or of companies heard is of. */
function frameCategory(view: View, metric: string, category: string): string {
	const { quality, owners, reach } = view.phrases.frame;
	const kind = metric.replace(/-share$/u, '');
	switch (kind) {
		case 'contact-fault':
			return quality.faults[category] ?? '';
		case 'contact-filled':
			return quality.names[category] ?? '';
		case 'account-fault':
			return quality.accounts[category] ?? '';
		case 'respondents-per-account':
		case 'roles-per-account':
			return reach.kinds[kind].classes[category] ?? '';
		default:
			return kind.startsWith('owner-') ? ownerName(view, category) || owners.nobody : '';
	}
}

/** `Industry: Energy` */
function segmentText(view: View, { segments }: SnapshotStudy, segment: string): string {
	const [dimensionId = '', valueId = ''] = segment.split(/\.(.*)/s);
	const dimension = segments.find(({ id }) => id === dimensionId);
	const value = dimension?.values.find(({ id }) => id === valueId);
	if (dimension === undefined || value === undefined) return '';
	return `${labelText(view, dimension.label)}: ${labelText(view, value.label)}`;
}

function againstText(view: View, study: SnapshotStudy, { id, against }: Fact): string {
	const [kind = '', other = ''] = against.split(/\.(.*)/s);
	switch (kind) {
		case 'wave':
			return waveName(view, study, other);
		case 'brand':
			return brandName(view, other).heading;
		case 'role':
			return other === 'rest'
				? view.phrases.figure.columns.others
				: roleForm(view, other, 'singular');
		case 'target':
			return targetText(view, id);
		default:
			return '';
	}
}

/** `Target 20, 31 December 2026` */
function targetText({ card, phrases, numbers }: View, fact: string): string {
	const target = card.targets.find((one) => one.fact === fact);
	if (target === undefined) return phrases.figure.columns.target;
	const { value, due } = target;
	const text = formatNumber(value, Number.isInteger(value) ? 0 : 1, numbers);
	const named = `${phrases.figure.columns.target} ${text}`;
	return due === '' ? named : `${named}, ${formatDate(due, numbers)}`;
}
