import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study, StudyQuestion } from './study-schema.ts';

/** Most points of a scale: those of 0–100. */
const MOST_POINTS = 101;

interface Unusable {
	/** The key of the question that is wrong; null where one lacks. */
	readonly key: 'scale' | null;
	readonly message: string;
	readonly remedy: string;
}

/**
 * Questions whose scale or options are such that every answer would be wrong: one problem each, at the
 * scale or the question. With any of these no answer of the study can be read.
 */
export function unusableQuestions({ questions }: Study, yaml: PositionedYaml): Problem[] {
	return questions.flatMap((question, at) => {
		const wrong = whyUnusable(question);
		if (wrong === null) return [];
		const path = wrong.key === null ? ['questions', at] : ['questions', at, wrong.key];
		return [
			problem({
				severity: 'error',
				rule: 'unreadable-question',
				file: yaml.file,
				line: yaml.place(path).line,
				column: yamlPath(path),
				value: question.id,
				message: wrong.message,
				remedy: wrong.remedy,
			}),
		];
	});
}

function whyUnusable({ id, kind, scale, options }: StudyQuestion): Unusable | null {
	const isScored = kind === 'rating' || kind === 'effort';
	if (isScored && scale === undefined) {
		const message = `The question ${id} has no scale.`;
		return { key: null, message, remedy: 'Add scale: {min, max}.' };
	}
	if ((kind === 'single' || kind === 'multiple') && options.length === 0) {
		const message = `The question ${id} lists no options.`;
		return { key: null, message, remedy: 'Add options: [{id, label, values}].' };
	}
	return scale === undefined ? null : wrongScale(id, scale, isScored || kind === 'nps');
}

function wrongScale(
	id: string,
	{ min, max, failing_at: cut = min }: NonNullable<StudyQuestion['scale']>,
	hasPoints: boolean,
): Unusable | null {
	if (min >= max) return atScale(`The scale of ${id} ends before it starts.`, 'Mend min or max.');
	if (cut < min || cut > max) {
		return atScale(`The scale of ${id} fails at ${cut}, outside of it.`, 'Mend failing_at.');
	}
	if (!hasPoints) return null;
	if (!Number.isInteger(min) || !Number.isInteger(max)) {
		return atScale(
			`The scale of ${id} starts or ends between two points.`,
			'Write min and max as whole numbers.',
		);
	}
	if (max - min + 1 <= MOST_POINTS) return null;
	return atScale(
		`The scale of ${id} has more than ${MOST_POINTS} points.`,
		'Mend min or max, or make it a question of kind number.',
	);
}

function atScale(message: string, remedy: string): Unusable {
	return { key: 'scale', message, remedy };
}
