import type { Cause, Evidence } from '../versions/cause.ts';
import { countByCause } from '../versions/tally.ts';
import { formatCount } from '../wording/numbers.ts';
import { toldCauses, type VersionPair } from './changes-story.ts';
import { waveName } from './names.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** A cause, how many numbers it has a part in, and what the two versions tell of it. */
export interface CauseNote {
	/** `New answers: 1,234 numbers` */
	readonly term: string;
	readonly text: string;
}

/** More evidence than this leads nobody. */
const MOST = 6;

/** Why numbers differ, each cause with its evidence in words. */
export function causeNotes(pair: VersionPair): readonly CauseNote[] {
	const { view, diff } = pair;
	const words = view.phrases.changes.causes;
	const counts = countByCause(diff);
	return toldCauses(diff, view).map((cause) => {
		const count = counts.get(cause) ?? 0;
		const told = diff.evidence
			.filter((one) => one.cause === cause)
			.flatMap((one) => evidenceText(pair, one));
		const numbers = words.numbers(count, formatCount(count, view.numbers));
		return {
			term: `${capitalised(words.names[cause])}: ${numbers}`,
			text: textOf([...new Set(told)], words.unexplained[cause] ?? ''),
		};
	});
}

function textOf(told: readonly string[], otherwise: string): string {
	if (told.length === 0) return otherwise;
	const shown = told.slice(0, MOST).join(' ');
	return told.length > MOST ? `${shown} …` : shown;
}

function capitalised(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

const OF_ANSWERS: readonly Cause[] = ['answers', 'recode'];

function evidenceText(pair: VersionPair, evidence: Evidence): readonly string[] {
	const [kind = '', id = ''] = evidence.about.split(/:(.*)/s);
	if (OF_ANSWERS.includes(evidence.cause)) {
		const text = kind === 'file' ? fileText(pair.view, id, evidence) : waveText(pair, id, evidence);
		const isOther = evidence.study !== mainStudy(pair.view).id;
		return [
			isOther ? `${labelText(pair.view, studyIn(pair.view, evidence.study).title)}: ${text}` : text,
		];
	}
	if (evidence.cause === 'code') return [`${kind}: ${evidence.from} → ${evidence.to}.`];
	const { settings } = pair.view.phrases.changes.content;
	const name = settings[evidence.about] ?? settings[kind];
	if (name === undefined || kind === 'definition') return kind === 'question' ? [`${id}.`] : [];
	return [kind === 'threshold' ? `${name}: ${evidence.from} → ${evidence.to}.` : `${name}.`];
}

function fileText(view: View, file: string, { from, to }: Evidence): string {
	const words = view.phrases.changes.causes;
	if (from === '') return words.newFile(file);
	return to === '' ? words.fileGone(file) : words.otherFile(file);
}

/** Rows are told to those alone who see how the files were read. */
function waveText(
	{ view, before }: VersionPair,
	id: string,
	{ study, from, to }: Evidence,
): string {
	const words = view.phrases.changes.causes;
	if (to === '') return words.waveGone(waveName(before, studyIn(before, study), id));
	const newer = studyIn(view, study);
	const wave = waveName(view, newer, id);
	const receipt = newer.waves.find((one) => one.id === id)?.receipt;
	if (receipt === undefined || receipt.read === 0) return words.newWave(wave);
	const [read, kept] = [receipt.read, receipt.kept].map((rows) => formatCount(rows, view.numbers));
	const say = from === '' ? words.newWaveRows : words.waveRows;
	return say(wave, read ?? '', kept ?? '');
}

function studyIn(view: View, id: string) {
	return view.card.studies.find((one) => one.id === id) ?? mainStudy(view);
}
