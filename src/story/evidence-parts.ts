import type { Evidence } from '../versions/cause.ts';
import { labelTextIn } from '../versions/label-text.ts';
import { formatDate } from '../wording/dates.ts';
import type { VersionPair } from './changes-story.ts';
import { linesOf, type ContentLine, type ContentPart } from './content-lines.ts';
import { changedName } from './changed-name.ts';
import { waveName } from './names.ts';
import { mainStudy, type View } from './view.ts';

/** What the two cards tell that changed around the numbers: questions, scales, targets, settings. */
export function evidenceParts(pair: VersionPair): readonly ContentPart[] {
	const told = pair.diff.evidence.filter(({ cause }) => cause !== 'label');
	return joined(told.flatMap((one) => partsOf(pair, one)));
}

/** What is called otherwise, and what got or lost a name. */
export function renamedParts(pair: VersionPair): readonly ContentPart[] {
	const labels = pair.diff.evidence.filter(({ cause }) => cause === 'label');
	return joined(labels.flatMap((one) => partsOf(pair, one)));
}

/** Several labels of one kind under one heading. */
function joined(parts: readonly ContentPart[]): readonly ContentPart[] {
	return [...Map.groupBy(parts, ({ heading, note }) => `${heading}\n${note}`).values()].flatMap(
		(same) => {
			const [first] = same;
			return first ? [{ ...first, lines: same.flatMap(({ lines }) => lines) }] : [];
		},
	);
}

function partsOf(pair: VersionPair, one: Evidence): readonly ContentPart[] {
	switch (one.cause) {
		case 'wording':
		case 'scale':
			return questionParts(pair, one);
		case 'label':
			return one.about.startsWith('question:') ? questionParts(pair, one) : labelParts(pair, one);
		case 'target':
			return targetParts(pair, one);
		case 'definition':
		case 'hiding':
		case 'weights':
			return settingParts(pair, one);
		case 'code':
			return one.about === 'methods' ? settingParts(pair, one) : [];
		case 'answers':
		case 'recode':
		case 'commentary':
			return [];
	}
}

function questionParts({ view }: VersionPair, evidence: Evidence): readonly ContentPart[] {
	const { kinds, notes } = view.phrases.changes.content;
	const id = evidence.about.slice('question:'.length);
	const heading = `${kinds.question} / ${id}`;
	if (evidence.from.startsWith(BREAK)) {
		const wave = evidence.from.slice(BREAK.length);
		const lines = context(waveName(view, studyOf(view, evidence.study), wave));
		return [{ heading, note: notes['another-question'], lines }];
	}
	if (evidence.cause === 'scale') {
		const lines = linesOf(scaleWords(view, evidence.from), scaleWords(view, evidence.to));
		return [{ heading, note: notes.scale, lines }];
	}
	const [from = null, to = null] = [evidence.from, evidence.to].map((text) =>
		text === '' ? null : labelTextIn(text, view.language) || text,
	);
	if (from === to && evidence.cause === 'label') return [];
	if (from === to)
		return [{ heading, note: notes.reworded, lines: linesOf(evidence.from, evidence.to) }];
	const note = from === null ? notes.added : to === null ? notes.removed : notes.reworded;
	return [{ heading, note, lines: linesOf(from, to) }];
}

/** How evidence of a break that only the newer version tells of begins. */
const BREAK = 'as before ';

function studyOf(view: View, id: string) {
	return view.card.studies.find((one) => one.id === id) ?? mainStudy(view);
}

/** `rating 1–5, high is better` in the words of the page. */
function scaleWords(view: View, text: string): string | null {
	const { lower, higher } = view.phrases.changes.content;
	if (text === '') return null;
	return text.replace(/high is better$/, higher).replace(/low is better$/, lower);
}

function labelParts({ view }: VersionPair, evidence: Evidence): readonly ContentPart[] {
	const { kinds, notes, labels } = view.phrases.changes.content;
	const [from, to] = [evidence.from, evidence.to].map((text) =>
		text === '' ? null : labelTextIn(text, view.language) || text,
	);
	if (from === to || from === undefined || to === undefined) return [];
	const note = from === null ? notes.added : to === null ? notes.removed : notes.renamed;
	const [kind = ''] = evidence.about.split(':');
	const heading = `${kinds.label} / ${labels[kind] ?? kind}`;
	return [{ heading, note, lines: linesOf(from, to) }];
}

function targetParts({ view }: VersionPair, evidence: Evidence): readonly ContentPart[] {
	const { kinds, notes } = view.phrases.changes.content;
	const fact = view.index.byId.get(evidence.about.slice('target:'.length));
	const [from, to] = [evidence.from, evidence.to].map((text) =>
		text === '' ? null : withDates(view, text),
	);
	const note = from === null ? notes.added : to === null ? notes.removed : notes.changed;
	const name = fact ? ` / ${changedName(view, fact)}` : '';
	return [{ heading: `${kinds.target}${name}`, note, lines: linesOf(from ?? null, to ?? null) }];
}

function withDates(view: View, text: string): string {
	return text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => formatDate(day, view.numbers));
}

function settingParts({ view }: VersionPair, evidence: Evidence): readonly ContentPart[] {
	const { kinds, notes, settings } = view.phrases.changes.content;
	const [kind = '', id = ''] = evidence.about.split(/:(.*)/s);
	const name = settings[evidence.about] ?? settings[kind === 'question' ? 'definition' : kind];
	const heading = `${kinds.setting} / ${name ?? evidence.about}${kind === 'question' ? `, ${id}` : ''}`;
	return [
		{
			heading,
			note: notes.changed,
			lines: linesOf(evidence.from || null, evidence.to || null),
		},
	];
}

function context(text: string): readonly ContentLine[] {
	return [{ kind: 'context', runs: [{ kind: 'same', text }] }];
}
