import type { Migration } from './migration.ts';

/**
 * Schema 1 grew while Kaiku was made: keys came later than the first snapshots, and nothing told an
 * empty list from one that was not there. Schema 2 always has these keys, and leaves out the others
 * where they would be empty. facts.csv stays as it is.
 */
export const FROM_1_TO_2: Migration = {
	from: 1,
	write: (card) => `${JSON.stringify(card, null, 2)}\n`,
	migrate: ({ card, facts }) => ({
		card: isKeyed(card) ? { ...LISTS_OF_CARD, ...changed(card, studyOf), schema: 2 } : card,
		facts,
	}),
};

type Keyed = Readonly<Record<string, unknown>>;

const LISTS_OF_CARD: Keyed = {
	families: [],
	unsteady: [],
	targets: [],
	resampling: [],
	sensitivity: [],
};

/** Keys that schema 2 leaves out where they are empty. */
const LEFT_OUT_WHERE_EMPTY = ['earlier', 'words', 'breaks', 'themes', 'relevantChange'];

/** Without empty keys, and each study as `study` makes it. */
function changed(card: Keyed, study: (study: Keyed) => Keyed): Keyed {
	return { ...withoutEmpty(card), ...listOf(card, 'studies', study) };
}

function studyOf(study: Keyed): Keyed {
	const { withoutWave, ...rest } = withoutEmpty(study);
	return {
		weighting: [],
		...rest,
		...(isOfNoRow(withoutWave) ? {} : { withoutWave }),
		...listOf(study, 'sources', (source) => ({ recruitment: '', ...source })),
	};
}

function listOf(keyed: Keyed, key: string, change: (one: Keyed) => Keyed): Keyed {
	const list: unknown = keyed[key];
	if (!Array.isArray(list)) return {};
	return { [key]: list.map((one: unknown) => (isKeyed(one) ? change(one) : one)) };
}

function withoutEmpty(keyed: Keyed): Keyed {
	return Object.fromEntries(
		Object.entries(keyed).filter(
			([key, value]) => !LEFT_OUT_WHERE_EMPTY.includes(key) || !isEmpty(value),
		),
	);
}

function isEmpty(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isOfNoRow(receipt: unknown): boolean {
	return receipt === undefined || (isKeyed(receipt) && receipt['read'] === 0);
}

function isKeyed(value: unknown): value is Keyed {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
