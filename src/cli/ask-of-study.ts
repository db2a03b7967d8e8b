import { day } from '../codebook/fields.ts';
import type { ToldOfStudy, UnknownOfStudy } from '../codebook/proposal/propose-study.ts';
import { ANY_DAYS, type WaveDays } from '../codebook/proposal/propose-waves.ts';
import { partByName, ROLE_PARTS, type RolePart } from '../codebook/proposal/role-parts.ts';
import type { Asker } from './ask.ts';

const PROMISES = ['anonymous', 'confidential', 'identified'] as const;
const LANGUAGES = ['en', 'fi', 'sv'] as const;
const NO_PART = 'none';

/** More roles are written into the codebook by hand. */
const MOST_ROLES = 12;
/** An answer that is none of those asked for is asked for again so often, then the proposal is taken. */
const MOST_TIMES = 3;

/**
 * Asks what evidence cannot tell: the name of the survey, whose it is, what was promised, the
 * language, and of the exports in that language which brand is ours, when people answered and what
 * part roles have in the decision.
 */
export async function askOfStudy(
	asker: Asker,
	id: string,
	unknownIn: (language: string | undefined) => UnknownOfStudy,
): Promise<ToldOfStudy> {
	const title = await asker.ask('What is the survey called?', id);
	const organisation = await asker.ask('Whose customers answered?', title);
	const confidentiality = await choose(asker, 'What were they promised', PROMISES, 'confidential');
	const wanted = await choose(
		asker,
		'In which language are labels to be',
		[...LANGUAGES, BY_QUESTIONS],
		BY_QUESTIONS,
	);
	const language = wanted === BY_QUESTIONS ? undefined : wanted;
	const unknown = unknownIn(language);
	return {
		id,
		title,
		organisation,
		confidentiality,
		...(language === undefined ? {} : { language }),
		...(await ownBrandOf(asker, unknown)),
		days: await daysOf(asker, unknown),
		parts: await partsOf(asker, unknown),
	};
}

const BY_QUESTIONS = 'by the questions';

async function ownBrandOf(
	asker: Asker,
	{ brands }: UnknownOfStudy,
): Promise<{ readonly ownBrand?: string }> {
	const [most] = brands;
	if (most === undefined) return {};
	const ids = brands.map(({ id }) => id);
	return { ownBrand: await choose(asker, 'Which brand is yours', ids, most.id) };
}

async function daysOf(
	asker: Asker,
	{ undated }: UnknownOfStudy,
): Promise<ReadonlyMap<string, WaveDays>> {
	const days = new Map<string, WaveDays>();
	for (const file of undated) {
		const start = await askDay(asker, `${file}: on which day did fieldwork start?`, ANY_DAYS.start);
		if (start === ANY_DAYS.start) continue;
		const end = await askDay(asker, `${file}: on which day did it end?`, start);
		days.set(file, end < start ? { start: end, end: start } : { start, end });
	}
	return days;
}

async function partsOf(
	asker: Asker,
	{ roles }: UnknownOfStudy,
): Promise<ReadonlyMap<string, RolePart | null>> {
	const parts = new Map<string, RolePart | null>(roles.map((role) => [role.id, partByName(role)]));
	if (roles.length > MOST_ROLES) return parts;
	for (const { id, label } of roles) {
		const name = Object.values(label)[0] ?? id;
		const answers = [...ROLE_PARTS, NO_PART] as const;
		const proposed = parts.get(id) ?? NO_PART;
		const part = await choose(asker, `What part has "${name}" in the decision`, answers, proposed);
		parts.set(id, part === NO_PART ? null : part);
	}
	return parts;
}

/** One of some answers. */
async function choose<T extends string>(
	asker: Asker,
	question: string,
	answers: readonly T[],
	proposed: NoInfer<T>,
): Promise<T> {
	for (let time = 0; time < MOST_TIMES; time += 1) {
		const answer = await asker.ask(`${question}: ${answers.join(', ')}?`, proposed);
		const known = answers.find((one) => one === answer.toLowerCase());
		if (known !== undefined) return known;
	}
	return proposed;
}

async function askDay(asker: Asker, question: string, proposed: string): Promise<string> {
	for (let time = 0; time < MOST_TIMES; time += 1) {
		const answer = await asker.ask(`${question} (yyyy-mm-dd)`, proposed);
		if (day.safeParse(answer).success) return answer;
	}
	return proposed;
}
