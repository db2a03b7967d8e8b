import type { ContactFrame } from '../../src/frame/contact-frame.ts';
import type { ReadResponses } from '../../src/intake/read-responses.ts';
import type { CompiledStudy } from '../../src/pipeline/compile-study.ts';
import { weighRead } from '../../src/pipeline/study-weights.ts';
import type { Answers, Coded, Responses } from '../../src/responses/responses.ts';
import type { CodedThemes } from '../../src/themes/coded-themes.ts';
import { seededRandom, type Random } from '../../sample/random.ts';

/** Shares per mille of the answers of everybody, from the lowest point; most are content. */
const RECOMMEND = [5, 5, 10, 20, 30, 80, 90, 200, 230, 190, 140];
const RATING = [40, 90, 220, 390, 260];
const GRAIN = 1000;

/**
 * The same design without an effect: the people, accounts, waves and questions of a study as it was read,
 * and answers from one distribution for every role, wave, touchpoint and brand. Roles are dealt anew over
 * the people, so that neither who answers nor what they met goes with the role; people of an account
 * still resemble each other, and themselves in every wave and question.
 */
export function withoutEffects(compiled: CompiledStudy, seed: number): CompiledStudy {
	const { read, folder, themes } = compiled;
	if (!read?.responses) throw new Error('the study was not read');
	const random = seededRandom(`without effects ${folder.study.id} ${seed}`);
	const roleOf = dealtRoles(read.responses, compiled.frame, random);
	const frame = compiled.frame && dealtFrame(compiled.frame, roleOf);
	const responses = redrawn(read.responses, roleOf, random);
	const weighed = weighRead(folder, frame, { ...read, responses } satisfies ReadResponses);
	return {
		...compiled,
		frame,
		read: weighed.read,
		weights: weighed.weights,
		themes: new Map([...themes].map(([id, coded]) => [id, dealtThemes(coded, random)])),
	};
}

/** Role by respondent: those of the frame among themselves, and those who were only in the answers. */
function dealtRoles(
	{ person, role }: Responses,
	frame: ContactFrame | null,
	random: Random,
): ReadonlyMap<string, string> {
	const listed = (frame?.contacts ?? []).map((one) => [one.contact, one.role ?? ''] as const);
	const known = new Map(listed);
	const others = new Map<string, string>();
	for (const [row, code] of [...person.codes].entries()) {
		const id = person.ids[code] ?? '';
		if (!known.has(id)) others.set(id, role.ids[role.codes[row] ?? -1] ?? '');
	}
	return new Map([...dealt([...known], random), ...dealt([...others], random)]);
}

/** The values of pairs in another order. */
function dealt<T>(pairs: readonly (readonly [string, T])[], random: Random): [string, T][] {
	const values = random.shuffle(pairs.map(([, value]) => value));
	return pairs.flatMap(([key], at) => {
		const value = values[at];
		return value === undefined ? [] : [[key, value] as [string, T]];
	});
}

/** A contact person is somebody of the role of one, as in the sample. */
function dealtFrame(frame: ContactFrame, roleOf: ReadonlyMap<string, string>): ContactFrame {
	const contacts = (frame.contacts ?? []).map((one) => {
		const role = roleOf.get(one.contact) ?? one.role;
		return { ...one, role, contactPerson: role === 'contact-person' };
	});
	return { ...frame, contacts };
}

function dealtThemes(coded: CodedThemes, random: Random): CodedThemes {
	const ids = [...new Set(coded.mentions.map(({ respondent }) => respondent))];
	const other = new Map(
		dealt(
			ids.map((id) => [id, id] as const),
			random,
		),
	);
	const mentions = coded.mentions.map((one) => ({
		...one,
		respondent: other.get(one.respondent) ?? one.respondent,
	}));
	return { ...coded, mentions };
}

function redrawn(
	responses: Responses,
	roleOf: ReadonlyMap<string, string>,
	random: Random,
): Responses {
	const { person, account, role } = responses;
	const moods = person.ids.map(() => random.below(GRAIN));
	const climates = (account ?? person).ids.map(() => random.below(GRAIN));
	const likings = likingTable(random);
	/** How well somebody thinks of it, from 0 to 1: evenly spread over people, alike within accounts. */
	const liking = (row: number): number => {
		const mood = moods[person.codes[row] ?? 0] ?? 0;
		const climate = climates[(account ?? person).codes[row] ?? 0] ?? 0;
		return likings(mixed(mood, climate, random));
	};
	const roles = Int32Array.from(role.codes, (code, row) => {
		const told = roleOf.get(person.ids[person.codes[row] ?? -1] ?? '');
		return told === undefined ? code : role.ids.indexOf(told);
	});
	return {
		...responses,
		role: { ids: role.ids, codes: roles } satisfies Coded,
		items: responses.items.map((item) => ({
			...item,
			answers: drawnAnswers(item.answers, liking, random),
		})),
	};
}

function mixed(mood: number, climate: number, random: Random): number {
	return mood * 3 + climate * 2 + random.below(GRAIN * 4);
}

/** The place of a sum of moods among all such sums, from 0 to 1. */
function likingTable(random: Random): (sum: number) => number {
	const sums = Float64Array.from({ length: 20_000 }, () =>
		mixed(random.below(GRAIN), random.below(GRAIN), random),
	).toSorted();
	return (sum) => {
		let [low, high] = [0, sums.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sums[middle] ?? 0) < sum) low = middle + 1;
			else high = middle;
		}
		return low / sums.length;
	};
}

function drawnAnswers(answers: Answers, liking: (row: number) => number, random: Random): Answers {
	switch (answers.kind) {
		case 'scores': {
			const isAnswer = (score: number) => score >= answers.lowest;
			const told = [...answers.scores].filter(isAnswer);
			const [least, most] = [Math.min(...told), Math.max(...told)];
			const scores = Float64Array.from(answers.scores, (score, row) =>
				isAnswer(score) ? pointOf(liking(row), least, most) : score,
			);
			return { ...answers, scores };
		}
		case 'choice': {
			const options = [...new Set(answers.codes)].filter((code) => code >= 0);
			const codes = Int32Array.from(answers.codes, (code) =>
				code >= 0 ? random.pick(options) : code,
			);
			return { ...answers, codes };
		}
		case 'multiple':
			return { ...answers, ticks: drawnTicks(answers.ticks, random) };
		case 'written':
			return answers;
	}
}

/** As many options of each person as there were, any of them. */
function drawnTicks(
	ticks: readonly ArrayLike<number>[],
	random: Random,
): readonly Uint8Array<ArrayBuffer>[] {
	const size = ticks[0]?.length ?? 0;
	const drawn = ticks.map(() => new Uint8Array(size));
	for (let row = 0; row < size; row++) {
		const count = ticks.reduce((sum, option) => sum + (option[row] ?? 0), 0);
		if (count === 0) continue;
		for (const option of random.shuffle(drawn).slice(0, count)) option[row] = 1;
	}
	return drawn;
}

function pointOf(liking: number, least: number, most: number): number {
	const shares = most - least > 5 ? RECOMMEND : RATING;
	let sum = 0;
	const place = shares.findIndex((share) => liking * GRAIN < (sum += share));
	return least + (place < 0 ? shares.length - 1 : place);
}
