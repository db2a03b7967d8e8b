import type { YamlTree } from '../codebook/positioned-yaml.ts';

/** Names of the presets, those who see least first. */
export const PRESETS = ['front-line', 'team-lead', 'leadership'] as const;

export type Preset = (typeof PRESETS)[number];

type Settings = Readonly<Record<string, YamlTree>>;

/**
 * What an audience sees that names a preset and does not say otherwise, as it would be written in
 * report.yaml. Nobody is told of single employees: answers are about the company, and no preset opens
 * them.
 */
const SETTINGS: Readonly<Record<Preset, Settings>> = {
	/** How each touchpoint goes and what is done about it: of no role, account or person. */
	'front-line': {
		pages: ['touchpoints', 'actions', 'changes'],
		roles: [],
		thresholds: { respondents: '10', accounts: '5', distribution: '15', quotes: '20' },
	},
	/** Trends of touchpoints and roles, and why. */
	'team-lead': {
		pages: [
			'roles',
			'touchpoints',
			'functions',
			'path',
			'why',
			'challenges',
			'actions',
			'changes',
			'facts',
			'method',
		],
		thresholds: { respondents: '8', distribution: '12', quotes: '15' },
	},
	/** The whole, drafts and quotes too, and accounts where respondents were told that they are named. */
	leadership: { drafts: 'true', accounts: 'all', quotes: 'true' },
};

/** The fewest that a preset asks for, by the name of the threshold. */
export function presetThresholds(preset: Preset): Readonly<Record<string, number>> {
	const { thresholds = {} } = SETTINGS[preset];
	return Object.fromEntries(Object.entries(thresholds).map(([key, own]) => [key, Number(own)]));
}

/**
 * A report.yaml in which every audience that names a preset says all that the preset does; what the
 * audience says itself stands, of thresholds each by itself. What is not of its form is left as it is.
 */
export function withPresets(tree: YamlTree | undefined): YamlTree | undefined {
	if (!isMap(tree) || !Array.isArray(tree['audiences'])) return tree;
	return { ...tree, audiences: tree['audiences'].map(withPreset) };
}

function withPreset(audience: YamlTree): YamlTree {
	if (!isMap(audience)) return audience;
	const preset = PRESETS.find((one) => one === audience['preset']);
	if (preset === undefined) return audience;
	const { thresholds = {}, ...settings } = SETTINGS[preset];
	const { thresholds: own = {} } = audience;
	const merged = isMap(own) && isMap(thresholds) ? { ...thresholds, ...own } : own;
	return { ...settings, ...audience, thresholds: merged };
}

/** Whether a file itself says something, and no preset does. */
export function isWritten(tree: YamlTree | undefined, path: readonly PropertyKey[]): boolean {
	let node: unknown = tree;
	for (const step of path) {
		if (typeof node !== 'object' || node === null) return false;
		node = (node as Record<PropertyKey, unknown>)[step];
	}
	return node !== undefined;
}

function isMap(tree: YamlTree | undefined): tree is { [key: string]: YamlTree } {
	return typeof tree === 'object' && !Array.isArray(tree);
}
