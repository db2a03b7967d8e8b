import { headerKey } from './header-row.ts';

/** Bits of the numeric response type. */
const PREVIEW = 1;
const TEST = 2;

const PREVIEW_WORDS =
	/preview|vorschau|aper[cç]u|vista previa|anteprima|visualiza|esikatselu|förhandsgransk|forhåndsvis|voorbeeld/;
const TEST_WORDS = /\b(survey test|test|umfragetest|prueba|testi|teste|enkättest)\b/;
const FALSE_WORDS = [
	'false',
	'0',
	'falsch',
	'faux',
	'falso',
	'epätosi',
	'falskt',
	'onwaar',
	'usann',
];
const TRUE_WORDS = [
	'true',
	'1',
	'wahr',
	'vrai',
	'verdadero',
	'vero',
	'tosi',
	'sant',
	'waar',
	'sann',
];

interface StatusPlaces {
	readonly status: number;
	readonly finished: number;
	readonly progress: number;
}

/** Why a record does not count, by the response type as number or words, then by whether it ended. */
export function statusExclusion(places: StatusPlaces): (cells: readonly string[]) => string | null {
	return (cells) =>
		byStatus(cells[places.status] ?? '') ??
		(isUnfinished(cells[places.finished], cells[places.progress]) ? 'unfinished' : null);
}

function byStatus(cell: string): string | null {
	const status = headerKey(cell);
	if (/^\d{1,3}$/.test(status)) {
		const bits = Number(status);
		return (bits & TEST) > 0 ? 'test' : (bits & PREVIEW) > 0 ? 'preview' : null;
	}
	if (status.length > 60) return null;
	return PREVIEW_WORDS.test(status) ? 'preview' : TEST_WORDS.test(status) ? 'test' : null;
}

/** `Finished` decides; where it says neither yes nor no, the progress in per cent. */
function isUnfinished(finished: string | undefined, progress: string | undefined): boolean {
	const word = headerKey(finished ?? '');
	if (FALSE_WORDS.includes(word)) return true;
	if (TRUE_WORDS.includes(word)) return false;
	const percent = headerKey(progress ?? '');
	return /^\d{1,3}$/.test(percent) && Number(percent) < 100;
}
