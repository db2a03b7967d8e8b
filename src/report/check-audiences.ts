import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';
import { isWritten, presetThresholds } from './audience-presets.ts';
import type { Report } from './report-schema.ts';

type Audience = Report['audiences'][number];

/** The audience of a report that declares none; a declared one would take its place. */
const RESERVED = 'all';

const THRESHOLDS = ['respondents', 'accounts', 'distribution', 'quotes'] as const;

/**
 * What an audience may not be: called as another one or as everybody, shown accounts that respondents
 * were not told of, or shown more than the study's own thresholds allow.
 *
 * @param studies those of the report that are at hand
 */
export function checkAudiences(
	{ audiences }: Pick<Report, 'audiences'>,
	yaml: PositionedYaml,
	studies: readonly Study[],
): Problem[] {
	const ids = audiences.map(({ id }) => id);
	return audiences.flatMap((audience, at) => [
		...(ids.indexOf(audience.id) === at ? [] : [repeatedId(audience, at, yaml)]),
		...(audience.id === RESERVED ? [reservedId(at, yaml)] : []),
		...weakerThanPreset(audience, at, yaml),
		...studies.flatMap((study) => [
			...unpromisedAccounts(audience, study, at, yaml),
			...accountsWithoutSecret(audience, study, at, yaml),
			...weakerThresholds(audience, study, at, yaml),
		]),
	]);
}

/** A preset is made stricter, never weaker. */
function weakerThanPreset(
	{ id, preset, thresholds }: Audience,
	at: number,
	yaml: PositionedYaml,
): Problem[] {
	if (preset === undefined) return [];
	const ofPreset = presetThresholds(preset);
	return THRESHOLDS.flatMap((name) => {
		const [own, least = 0] = [thresholds[name], ofPreset[name]];
		if (own === undefined || own >= least) return [];
		return [
			wrong(yaml, ['audiences', at, 'thresholds', name], {
				rule: 'threshold-too-low',
				value: String(own),
				message: `thresholds.${name} of the audience "${id}" is below the ${least} of its preset ${preset}.`,
				remedy: `Write ${least} or more, or leave it out; or name no preset and say what the audience sees.`,
			}),
		];
	});
}

/** Where something is wrong, and what. */
type Wrong = Pick<Problem, 'rule' | 'message' | 'remedy'> & { readonly value: string };

function wrong(yaml: PositionedYaml, path: readonly PropertyKey[], what: Wrong): Problem {
	const place = { file: yaml.file, line: yaml.place(path).line, column: yamlPath(path) };
	return problem({ severity: 'error', ...place, ...what });
}

function repeatedId({ id }: Audience, at: number, yaml: PositionedYaml): Problem {
	return wrong(yaml, ['audiences', at, 'id'], {
		rule: 'repeated-id',
		value: id,
		message: `The audience "${id}" is declared twice.`,
		remedy: 'Give each its own id.',
	});
}

function reservedId(at: number, yaml: PositionedYaml): Problem {
	return wrong(yaml, ['audiences', at, 'id'], {
		rule: 'reserved-id',
		value: RESERVED,
		message: `"${RESERVED}" is the audience of reports that declare none.`,
		remedy: 'Give it another id.',
	});
}

function unpromisedAccounts(
	{ id, accounts }: Audience,
	{ id: study, confidentiality }: Study,
	at: number,
	yaml: PositionedYaml,
): Problem[] {
	if (accounts === 'none' || confidentiality === 'identified') return [];
	// A preset opens accounts only where respondents were told of it.
	if (!isWritten(yaml.tree, ['audiences', at, 'accounts'])) return [];
	return [
		wrong(yaml, ['audiences', at, 'accounts'], {
			rule: 'accounts-not-allowed',
			value: accounts,
			message: `The audience "${id}" would see accounts, but the respondents of the study ${study} were promised that they stay ${confidentiality}.`,
			remedy: 'Write accounts: none, or leave it out.',
		}),
	];
}

/** Whoever can guess the codes of accounts could tell whose page an address is. */
function accountsWithoutSecret(
	{ id, accounts }: Audience,
	{ id: study, confidentiality, account_secret: secret = '' }: Study,
	at: number,
	yaml: PositionedYaml,
): Problem[] {
	if (accounts === 'none' || confidentiality !== 'identified' || secret !== '') return [];
	const path = ['audiences', at, 'accounts'];
	return [
		problem({
			severity: 'note',
			rule: 'accounts-without-secret',
			file: yaml.file,
			line: yaml.place(path).line,
			column: yamlPath(path),
			value: accounts,
			message: `Addresses of the pages of accounts that the audience "${id}" sees are hashes of their codes: whoever guesses a code can tell which page is whose.`,
			remedy: `Write account_secret, any text, into study.yaml of ${study}; addresses change once with it.`,
		}),
	];
}

function weakerThresholds(
	{ id, thresholds }: Audience,
	study: Study,
	at: number,
	yaml: PositionedYaml,
): Problem[] {
	return THRESHOLDS.flatMap((name) => {
		const path = ['audiences', at, 'thresholds', name];
		const [own, least] = [thresholds[name], study.thresholds[name]];
		// One of a preset counts only where it is stricter than the study's.
		if (own === undefined || own >= least || !isWritten(yaml.tree, path)) return [];
		return [
			wrong(yaml, path, {
				rule: 'threshold-too-low',
				value: String(own),
				message: `thresholds.${name} of the audience "${id}" is below the ${least} of the study ${study.id}.`,
				remedy: `Write ${least} or more, or leave it out: an audience may only be stricter.`,
			}),
		];
	});
}
