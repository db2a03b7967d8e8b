import { invoiceRaters, type Answer } from './answers.ts';
import { delimited, utf8 } from './delimited.ts';
import { invoiceThemes } from './invoice-reasons.ts';
import { invoiceReasonsOf } from './invoicing.ts';
import { seededRandom, type Random } from './random.ts';
import { reasonOf } from './reasons.ts';
import { themes } from './themes.ts';

/** How many answers a second coder coded too. */
const codedTwice = 60;

const pleasing: readonly string[] = ['technicians', 'quick', 'desk', 'known', 'e-invoice'];

/** What one coder found in the answer of a person: themes, in their order. */
interface FoundThemes {
	readonly id: string;
	readonly themes: readonly string[];
}

/** What two coders found in the open answers of a wave: one coded all, the other 60 of them. */
export function themesFile(answers: readonly Answer[], wave: number): Uint8Array {
	const written = answers
		.map(({ person, cells }) => {
			const { id, role, language } = person;
			const score = Number(cells.get('suosittelu'));
			return { id, themes: reasonOf({ score, role, wave, id, language })?.themes ?? [] };
		})
		.filter((answer) => answer.themes.length > 0)
		.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	return codedFile(written, themes, seededRandom(`second coder ${wave}`));
}

/** The same of what was written about invoicing. */
export function invoiceThemesFile(answers: readonly Answer[], wave: number): Uint8Array {
	const reasons = invoiceReasonsOf(invoiceRaters(answers), wave);
	const written = reasons.map((reason) => ({ id: reason.person.id, themes: reason.themes }));
	return codedFile(written, invoiceThemes, seededRandom(`second coder of invoices ${wave}`));
}

function codedFile(
	written: readonly FoundThemes[],
	all: readonly string[],
	random: Random,
): Uint8Array {
	const again = random.shuffle(written).slice(0, codedTwice);
	const second = new Map(
		again.map((answer) => [answer.id, otherEyes(answer.themes, all, random)] as const),
	);
	const rows = written.flatMap((answer) => [
		...rowsOf(answer.id, answer.themes, 'coder-1'),
		...rowsOf(answer.id, second.get(answer.id) ?? [], 'coder-2'),
	]);
	const header = ['respondent', 'theme', 'sentiment', 'coder'];
	return utf8(delimited([header, ...rows], { delimiter: ',', lineEnd: '\n' }));
}

/** The same answer in the eyes of another: now and then another theme, or only the first one. */
function otherEyes(
	found: readonly string[],
	all: readonly string[],
	random: Random,
): readonly string[] {
	const kept = found.length > 1 && random.chance(200) ? found.slice(0, 1) : found;
	const seen = kept.map((theme) => (random.chance(120) ? random.pick(all) : theme));
	return [...new Set(seen)];
}

function rowsOf(respondent: string, found: readonly string[], coder: string): string[][] {
	return found.map((theme) => [
		respondent,
		theme,
		pleasing.includes(theme) ? 'positive' : 'negative',
		coder,
	]);
}
